"""Writes test/fixtures/tasks/classification.json: what numpy, torch and scikit-learn say.

Versions: Python 3.11, numpy 1.24.2, torch 1.13.1, scikit-learn 1.2.1 (Debian 12).
Run: /usr/bin/python3 test/golden/make/classification.py
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import balanced_accuracy_score, top_k_accuracy_score

random = np.random.default_rng(11)
bins = 15
target = Path(__file__).parents[2] / "fixtures/tasks/classification.json"


def ranks(scores, labels):
    """Position of the label when classes are sorted by falling score, stable in the index."""
    order = np.argsort(-scores, axis=1, kind="stable")
    return np.array([list(row).index(label) for row, label in zip(order, labels)])


def log_softmax(scores):
    shifted = scores - scores.max(1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(1, keepdims=True))


def ece(confidence, correct):
    edges = np.linspace(0, 1, bins + 1)
    total = 0.0
    for low, high in zip(edges[:-1], edges[1:]):
        inside = (confidence > low) & (confidence <= high)
        if inside.any():
            total += inside.mean() * abs(correct[inside].mean() - confidence[inside].mean())
    return total


def torch_loss(logp, labels, weight=None, smoothing=0.0):
    """From ln p: log_softmax gives back the ln p of logits, and nearly so that of probabilities."""
    w = None if weight is None else torch.tensor(weight, dtype=torch.float64)
    y = torch.tensor(labels)
    return F.cross_entropy(torch.tensor(logp), y, weight=w, label_smoothing=smoothing).item()


def expected_credit(greater, equal, k):
    return np.clip((k - greater) / equal, 0, 1).mean()


def golden(scores, labels, kind):
    rank = ranks(scores, labels)
    wide = scores.astype(np.float64)
    logp = log_softmax(wide) if kind == "logits" else np.log(np.maximum(wide, 1e-12))
    p = np.exp(logp) if kind == "logits" else wide
    confidence = np.minimum(1, p.max(1))
    own = wide[np.arange(len(labels)), labels]
    greater = (wide > own[:, None]).sum(1)
    equal = (wide == own[:, None]).sum(1)
    nll = -logp[np.arange(len(labels)), labels]
    weights = random.integers(0, 4, len(labels))
    used = [c for c in range(scores.shape[1]) if (labels == c).any()]
    class_weights = np.round(random.uniform(0, 3, scores.shape[1]), 3)
    class_weights[1] = 0
    one_hot = np.eye(scores.shape[1])[labels]
    result = {
        "kind": kind,
        "scores": wide.tolist(),
        "labels": labels.tolist(),
        "weights": weights.tolist(),
        "classWeights": class_weights.tolist(),
        "top1": (rank < 1).mean(),
        "top5": (rank < 5).mean(),
        "expectedTop1": expected_credit(greater, equal, 1),
        "expectedTop5": expected_credit(greater, equal, 5),
        "pessimisticTop1": (greater + equal <= 1).mean(),
        "pessimisticTop5": (greater + equal <= 5).mean(),
        "crossEntropy": nll.mean(),
        "weightedCrossEntropy": np.average(nll, weights=weights),
        "weightedTop1": np.average(rank < 1, weights=weights),
        "macroAccuracy": balanced_accuracy_score(labels, np.argmax(wide, 1)),
        "ece": ece(confidence, rank < 1),
        "brier": ((p - one_hot) ** 2).sum(1).mean(),
        "tiesAt1": int(((equal > 1) & (greater < 1) & (greater + equal > 1)).sum()),
        "tiesAt5": int(((equal > 1) & (greater < 5) & (greater + equal > 5)).sum()),
        "classesWithSamples": len(used),
    }
    if kind == "logits":
        losses = {
            "plain": torch_loss(wide, labels),
            "weighted": torch_loss(wide, labels, class_weights),
            "smoothed": torch_loss(wide, labels, None, 0.1),
            "weightedSmoothed": torch_loss(wide, labels, class_weights, 0.1),
        }
    else:
        # torch takes probabilities as nll_loss of their logarithm, which knows no smoothing.
        w = class_weights
        smooth = (w * -logp).sum(1) * 0.1 / len(w)
        y, weight = torch.tensor(labels), torch.tensor(w)
        losses = {
            "plain": F.nll_loss(torch.tensor(logp), y).item(),
            "weighted": F.nll_loss(torch.tensor(logp), y, weight=weight).item(),
            "smoothed": (0.9 * nll - 0.1 * logp.mean(1)).mean(),
            "weightedSmoothed": (0.9 * w[labels] * nll + smooth).sum() / w[labels].sum(),
        }
    result["losses"] = losses
    assert abs(losses["plain"] - result["crossEntropy"]) < 1e-13
    if not result["tiesAt5"] and not result["tiesAt1"]:
        every = np.arange(scores.shape[1])
        for k in (1, 5):
            theirs = top_k_accuracy_score(labels, wide, k=k, labels=every)
            assert abs(theirs - result[f"top{k}"]) < 1e-13
    return result


labels = random.integers(0, 7, 60)  # classes 7 and 8 have no samples
logits = random.normal(0, 3, (60, 9)).astype(np.float32)
logits[np.arange(60), labels] += 2
coarse = np.round(logits)  # many ties
exponentials = np.exp(logits)
probabilities = (exponentials / exponentials.sum(1, keepdims=True)).astype(np.float32)
hard = np.eye(9, dtype=np.float32)[np.argmax(logits, 1)]  # zeros are clipped
cases = {
    "logits": golden(logits, labels, "logits"),
    "ties": golden(coarse, labels, "logits"),
    "probabilities": golden(probabilities, labels, "probabilities"),
    "one-hot": golden(hard, labels, "probabilities"),
}
target.write_text(json.dumps(cases) + "\n")
