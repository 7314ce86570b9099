"""Writes test/fixtures/tasks/multilabel.json: what torch and scikit-learn say.

Versions: Python 3.11, numpy 1.24.2, torch 1.13.1, scikit-learn 1.2.1 (Debian 12).
Run: /usr/bin/python3 test/golden/make/multilabel.py
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import average_precision_score, f1_score

random = np.random.default_rng(23)
target = Path(__file__).parents[2] / "fixtures/tasks/multilabel.json"


def loss(scores, labels, known, kind, weight, pos_weight, reduction):
    s = torch.tensor(scores, dtype=torch.float64)
    y = torch.tensor(np.where(known, labels, 0), dtype=torch.float64)
    mask = torch.tensor(known)
    w = torch.tensor(np.broadcast_to(weight, scores.shape).copy())
    if kind == "logits":
        q = torch.tensor(pos_weight)
        each = F.binary_cross_entropy_with_logits(s, y, weight=w, pos_weight=q, reduction="none")
    else:
        q = torch.tensor(np.where(labels == 1, pos_weight, 1.0))
        each = F.binary_cross_entropy(s, y, weight=w * q, reduction="none")
    counted = each[mask]
    return (counted.mean() if reduction == "mean" else counted.sum()).item()


def golden(scores, labels, kind, threshold=0.5):
    """labels: 1, 0, or -1 for unknown."""
    wide = scores.astype(np.float64)
    known = labels >= 0
    classes = range(scores.shape[1])
    ones = np.ones(scores.shape[1])
    class_weights = np.round(random.uniform(0, 3, scores.shape[1]), 3)
    class_weights[0] = 0
    positive_weights = np.round(random.uniform(0.5, 4, scores.shape[1]), 3)
    p = 1 / (1 + np.exp(-wide)) if kind == "logits" else wide
    says = p > threshold
    ap, f1 = [], []
    for c in classes:
        k = known[:, c]
        y = labels[k, c]
        ap.append(average_precision_score(y, wide[k, c]) if y.any() else None)
        f1.append(f1_score(y, says[k, c], zero_division=0))
    found = [value for value in ap if value is not None]
    return {
        "kind": kind,
        "threshold": threshold,
        "scores": wide.tolist(),
        "labels": [[None if v < 0 else int(v) for v in row] for row in labels],
        "weights": random.integers(0, 4, len(labels)).tolist(),
        "classWeights": class_weights.tolist(),
        "positiveWeights": positive_weights.tolist(),
        "bce": loss(wide, labels, known, kind, ones, ones, "mean"),
        "bceSum": loss(wide, labels, known, kind, ones, ones, "sum"),
        "weightedBce": loss(wide, labels, known, kind, class_weights, positive_weights, "mean"),
        "weightedBceSum": loss(wide, labels, known, kind, class_weights, positive_weights, "sum"),
        "ap": ap,
        "map": float(np.mean(found)),
        "microF1": f1_score(labels[known], says[known], zero_division=0),
        "macroF1": float(np.mean(f1)),
        "classesWithPositives": len(found),
        "unknownLabels": int((~known).sum()),
    }


labels = (random.uniform(size=(70, 6)) < 0.3).astype(int)
labels[:, 4] = 0  # a class without positives
logits = (random.normal(0, 2, labels.shape) + 2 * labels - 1).astype(np.float32)
logits[:, 5] = -50 - 200 * random.uniform(size=70)  # a class that is never said to be there
coarse = np.round(logits)  # many ties, and some exactly at the threshold
masked = np.where(random.uniform(size=labels.shape) < 0.2, -1, labels)
probabilities = (1 / (1 + np.exp(-logits.astype(np.float64)))).astype(np.float32)
saturated = np.clip(np.round(probabilities, 1), 0, 1).astype(np.float32)  # exact 0, 0.5 and 1
cases = {
    "logits": golden(logits, labels, "logits"),
    "ties": golden(coarse, labels, "logits"),
    "masked": golden(coarse, masked, "logits", 0.3),
    "probabilities": golden(probabilities, labels, "probabilities"),
    "saturated": golden(saturated, masked, "probabilities"),
}
target.write_text(json.dumps(cases) + "\n")
