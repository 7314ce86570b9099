"""Writes the arrays and expected.json of test/fixtures/score: what numpy, torch and scikit-learn say.

Versions: Python 3.11, numpy 1.24.2, torch 1.13.0, scikit-learn 1.2.1 (Debian 12).
Run: /usr/bin/python3 test/golden/make/score.py
"""

import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import (
    average_precision_score,
    balanced_accuracy_score,
    f1_score,
    mean_absolute_error,
    mean_squared_error,
    r2_score,
    top_k_accuracy_score,
)

random = np.random.default_rng(42)
folder = Path(__file__).parents[2] / "fixtures/score"
folder.mkdir(parents=True, exist_ok=True)


def save(name, array):
    np.save(folder / f"{name}.npy", array)
    return array


def softmax(scores):
    shifted = np.exp(scores - scores.max(1, keepdims=True))
    return shifted / shifted.sum(1, keepdims=True)


def calibration_error(probabilities, labels, bins=15):
    confidence, right = probabilities.max(1), probabilities.argmax(1) == labels
    index = np.ceil(confidence * bins).astype(int) - 1
    gaps = [abs(right[index == b].mean() - confidence[index == b].mean()) * (index == b).mean()
            for b in range(bins) if (index == b).any()]
    return float(sum(gaps))


def classification():
    samples, classes = 60, 7
    labels = save("classification-labels", random.integers(0, classes, samples))
    logits = random.normal(0, 2, (samples, classes))
    logits[np.arange(samples), labels] += 2
    logits = save("classification-logits", logits.astype(np.float32)).astype(np.float64)
    float32 = save("classification-probabilities", softmax(logits).astype(np.float32))
    probabilities = float32.astype(np.float64)
    weights = save("classification-weights", random.uniform(0.2, 3, classes))
    (folder / "classification-weights.json").write_text(json.dumps(weights.tolist()) + "\n")
    z, y, w = torch.tensor(logits), torch.tensor(labels), torch.tensor(weights)
    values = {
        "top1": float((logits.argmax(1) == labels).mean()),
        "top5": float(top_k_accuracy_score(labels, logits, k=5, labels=range(classes))),
        "cross-entropy": float(F.cross_entropy(z, y)),
        "macro-accuracy": float(balanced_accuracy_score(labels, logits.argmax(1))),
        "ece": calibration_error(softmax(logits), labels),
        "brier": float(((softmax(logits) - np.eye(classes)[labels]) ** 2).sum(1).mean()),
    }
    return {
        "logits": values,
        "weighted": {"cross-entropy": float(F.cross_entropy(z, y, weight=w, label_smoothing=0.1))},
        "probabilities": {
            **values,
            "cross-entropy": float(-np.log(probabilities[np.arange(samples), labels]).mean()),
            "ece": calibration_error(probabilities, labels),
            "brier": float(((probabilities - np.eye(classes)[labels]) ** 2).sum(1).mean()),
        },
    }


def multilabel():
    samples, classes, threshold = 40, 5, 0.4
    labels = random.choice([0, 1, -1], (samples, classes), p=[0.6, 0.3, 0.1]).astype(np.int8)
    labels[:, 4] = np.minimum(labels[:, 4], 0)  # a class without positives
    logits = (random.normal(-1, 2, labels.shape) + 2 * (labels == 1)).astype(np.float32)
    save("multilabel-labels", labels)
    save("multilabel-logits", logits)
    logits = logits.astype(np.float64)
    class_weights = save("multilabel-class-weights", random.uniform(0.5, 2, classes))
    positive_weights = save("multilabel-positive-weights", random.uniform(0.5, 4, classes))
    known = labels >= 0
    loss = F.binary_cross_entropy_with_logits(
        torch.tensor(logits), torch.tensor(np.maximum(labels, 0)).double(), reduction="none",
        weight=torch.tensor(class_weights), pos_weight=torch.tensor(positive_weights),
    ).numpy()[known]
    predicted = 1 / (1 + np.exp(-logits)) > threshold
    columns = [(labels[known[:, c], c], logits[known[:, c], c], predicted[known[:, c], c])
               for c in range(classes)]
    return {
        "bce": float(loss.mean()),
        "bce-sum": float(loss.sum()),
        "map": float(np.mean([average_precision_score(y, z) for y, z, _ in columns if y.any()])),
        "micro-f1": float(f1_score(labels[known], predicted[known])),
        "macro-f1": float(np.mean([f1_score(y, p, zero_division=0) for y, _, p in columns])),
    }


def regression():
    values = save("regression-values", random.normal(5, 3, (30, 2)))
    predictions = save("regression-predictions", values + random.normal(0, 1, values.shape))
    return {
        "mae": float(mean_absolute_error(values, predictions)),
        "rmse": float(np.sqrt(mean_squared_error(values, predictions))),
        "r2": float(r2_score(values, predictions, multioutput="variance_weighted")),
    }


def parity():
    base = save("parity-base", random.normal(0, 1, (20, 6)).astype(np.float32))
    noise = random.normal(0, 0.5, base.shape)
    head = save("parity-head", (base + noise).astype(np.float32))
    a, b = base.astype(np.float64), head.astype(np.float64)
    return {
        "agreement": float((a.argmax(1) == b.argmax(1)).mean()),
        "max-abs-diff": float(np.abs(b - a).max()),
        "relative-l2": float(np.linalg.norm(b - a) / np.linalg.norm(a)),
        "cosine": float((a * b).sum() / (np.linalg.norm(a) * np.linalg.norm(b))),
    }


expected = {
    "classification": classification(),
    "multilabel": multilabel(),
    "regression": regression(),
    "parity": parity(),
}
(folder / "expected.json").write_text(json.dumps(expected, indent=1) + "\n")
