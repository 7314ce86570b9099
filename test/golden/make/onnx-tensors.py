"""Tensor files for test/datasets/tensor-proto.test.ts, and what onnx itself reads from Debian's.

Made with python3-onnx 1.12.0 and numpy 1.24.2 on Debian 12, with libonnx-testdata installed:
    /usr/bin/python3 -W ignore test/golden/make/onnx-tensors.py
Writes test/fixtures/datasets/onnx-test-data/ and test/golden/datasets/onnx-testdata.json.
"""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

test = Path(__file__).parents[2]
out = test / "fixtures/datasets/onnx-test-data"
(out / "tensors").mkdir(parents=True, exist_ok=True)
(out / "refused").mkdir(exist_ok=True)

NUMBERS = [0, 1, 2.5, -3.25, 1e30, float("inf")]
numpy_types = {
    "float32": ("FLOAT", "<f4", NUMBERS),
    "float64": ("DOUBLE", "<f8", NUMBERS),
    "float16": ("FLOAT16", "<f2", [0, 1, 2.5, -3.25, 6e-8, 65504]),
    "bool": ("BOOL", "?", [1, 0, 0, 1, 1, 0]),
    "uint8": ("UINT8", "u1", [0, 1, 2, 3, 254, 255]),
    "int8": ("INT8", "i1", [0, 1, -1, 3, 127, -128]),
    "uint16": ("UINT16", "<u2", [0, 1, 2, 3, 4, 65535]),
    "int16": ("INT16", "<i2", [0, 1, -1, 3, 32767, -32768]),
    "int32": ("INT32", "<i4", [0, 1, -1, 3, 2**31 - 1, -(2**31)]),
    "uint32": ("UINT32", "<u4", [0, 1, 2, 3, 4, 2**32 - 1]),
    "int64": ("INT64", "<i8", [0, 1, -1, 3, 2**53 - 1, 1 - 2**53]),
    "uint64": ("UINT64", "<u8", [0, 1, 2, 3, 4, 2**53 - 1]),
}


def save(folder, name, message):
    (out / folder / f"{name}.pb").write_bytes(message.SerializeToString())


def make(name, kind, dims, values, raw=False):
    return helper.make_tensor(name, getattr(TensorProto, kind), dims, values, raw=raw)


for name, (kind, dtype, values) in numpy_types.items():
    array = np.array(values, dtype)
    save("tensors", f"{name}-typed", make(name, kind, [2, 3], array.tolist()))
    save("tensors", f"{name}-raw", make(name, kind, [2, 3], array.tobytes(), raw=True))
bfloats = [0.0, 1.0, -2.5, 3.0e38, 1e-3, float("inf")]
typed = make("bfloat16", "BFLOAT16", [2, 3], bfloats)
save("tensors", "bfloat16-typed", typed)
bits = np.array(typed.int32_data, "<u2").tobytes()
save("tensors", "bfloat16-raw", make("bfloat16", "BFLOAT16", [2, 3], bits, raw=True))
save("tensors", "scalar", make("", "FLOAT", [], [7]))
save("tensors", "empty", make("none", "FLOAT", [0, 3], []))

values = {}
for path in sorted((out / "tensors").glob("*.pb")):
    tensor = onnx.load_tensor(str(path))
    array = numpy_helper.to_array(tensor)
    flat = [str(value).replace("inf", "Infinity") for value in array.astype("f8").ravel()]
    values[path.stem] = {"name": tensor.name, "shape": array.shape, "values": flat}
(out / "tensors/values.json").write_text(json.dumps(values) + "\n")

save("refused", "string", make("text", "STRING", [1], [b"a"]))
save("refused", "complex", make("c", "COMPLEX64", [1], [1 + 2j]))
one = make("one", "FLOAT", [1], [1])
save("refused", "sequence", helper.make_sequence("list", onnx.SequenceProto.TENSOR, [one]))
save("refused", "empty-sequence", helper.make_sequence("list", onnx.SequenceProto.TENSOR, []))
save("refused", "optional", helper.make_optional("maybe", onnx.OptionalProto.TENSOR, one))
save("refused", "beyond", make("b", "INT64", [1], np.array([2**53], "<i8").tobytes(), raw=True))
save("refused", "beyond-typed", make("b", "INT64", [1], [2**53]))
short = make("s", "FLOAT", [1], b"\0\0\0\0", raw=True)
short.dims[0] = 2
save("refused", "short", short)
other = TensorProto(name="o", data_type=TensorProto.INT64, dims=[1], int32_data=[1])
save("refused", "other-field", other)
both = TensorProto(name="b", data_type=TensorProto.FLOAT, dims=[1], int32_data=[1])
both.float_data.append(1)
save("refused", "two-fields", both)
save("refused", "unknown-type", TensorProto(name="u", data_type=99, dims=[1], int32_data=[1]))
save("refused", "untyped", TensorProto(name="u", dims=[1], float_data=[1]))
negative = TensorProto(name="n", data_type=TensorProto.FLOAT, dims=[-1], float_data=[1])
save("refused", "negative", negative)
external = TensorProto(name="e", data_type=TensorProto.FLOAT, dims=[0])
external.data_location = TensorProto.EXTERNAL
save("refused", "external", external)

for index, shift in ((0, 0), (2, 1), (10, 2)):
    folder = f"sets/test_data_set_{index}"
    (out / folder).mkdir(parents=True, exist_ok=True)
    save(folder, "input_0", make("x", "FLOAT", [1, 2], [1 + shift, 2 + shift]))
    save(folder, "input_1", make("", "INT64", [], [shift]))
    save(folder, "output_0", make("y", "FLOAT", [1], [3 + shift]))

# Everything in Debian's package that is a dense tensor of numbers, as one digest of all elements.
root = Path("/usr/share/libonnx-testdata/data")
sets = read = tensors = 0
digest = hashlib.sha256()
for model in sorted(str(path.parent) for path in root.glob("*/*/model.onnx")):
    for folder in sorted(Path(model).glob("test_data_set_*")):
        sets += 1
        lines = []
        for path in sorted(folder.glob("*.pb")):
            try:
                tensor = onnx.load_tensor(str(path))
                array = numpy_helper.to_array(tensor)
            except Exception:
                break
            if tensor.data_type == TensorProto.STRING:
                break
            elements = hashlib.sha256(array.astype("<f8").tobytes()).hexdigest()
            shape = ",".join(map(str, array.shape))
            lines.append(f"{path.relative_to(root)} {tensor.name} {shape} {elements}\n")
        else:
            read += 1
            tensors += len(lines)
            digest.update("".join(lines).encode())
golden = {"sets": sets, "read": read, "tensors": tensors, "sha256": digest.hexdigest()}
path = test / "golden/datasets/onnx-testdata.json"
path.write_text(json.dumps(golden, indent=2) + "\n")
print(golden)
