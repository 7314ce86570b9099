"""Writes test/fixtures/tasks/parity.json: run with Python 3.11 and numpy 1.24.2 (Debian 12) as
`python3 test/golden/make/parity.py`.

Each case has samples of one or more outputs of base and head, and what numpy says of them.
"""

import json
from pathlib import Path

import numpy as np

fixtures = Path(__file__).parents[2] / "fixtures" / "tasks"
random = np.random.default_rng(23)
rtol, atol = 1e-3, 1e-7


def agreement(base, head):
    """Equal choices along axis 1 and their number, or equal values and theirs."""
    if base.dtype.kind == "f" and base.ndim >= 2 and base.shape[1] >= 2:
        equal = base.argmax(1) == head.argmax(1)
    elif base.dtype.kind == "f":
        equal = np.isclose(head, base, rtol=rtol, atol=atol)
    else:
        equal = base == head
    return int(equal.sum()), equal.size


def tensor(name, array):
    return {
        "name": name,
        "type": str(array.dtype),
        "shape": list(array.shape),
        "data": array.flatten().tolist(),
    }


def case(name, shapes, noise, samples=6):
    rows, agreed, b, h = [], np.zeros(2), [], []
    for index in range(samples):
        base, head = [], []
        for output, (shape, dtype) in enumerate(shapes):
            first = random.normal(0, 2, shape)
            second = first + random.normal(0, noise, shape) * (index > 0)
            first, second = first.astype(dtype), second.astype(dtype)
            base.append(tensor(f"output{output}", first))
            head.append(tensor(f"output{output}", second))
            agreed += agreement(first, second)
            if first.dtype.kind == "f":
                b.append(first.flatten().astype(np.float64))
                h.append(second.flatten().astype(np.float64))
        rows.append({"base": base, "head": head})
    golden = {"agreement": agreed[0] / agreed[1]}
    if b:
        b, h = np.concatenate(b), np.concatenate(h)
        golden["max-abs-diff"] = float(np.abs(h - b).max())
        golden["cosine"] = float(h @ b / (np.linalg.norm(h) * np.linalg.norm(b)))
        golden["relative-l2"] = float(np.linalg.norm(h - b) / np.linalg.norm(b))
    return {"name": name, "samples": rows, "metrics": golden}


cases = [
    case("logits", [((1, 10), "float32")], 0.8),
    case("maps", [((1, 3, 4, 5), "float32")], 0.5, 4),
    case("a sequence", [((7,), "float32")], 0.002),
    case("whole numbers", [((1, 6), "int32")], 0.6),
    case("several outputs", [((1, 4), "float32"), ((2, 3, 2), "float32"), ((1, 5), "int32")], 0.4, 4),
]
golden = {"rtol": rtol, "atol": atol, "cases": cases}
(fixtures / "parity.json").write_text(json.dumps(golden))
