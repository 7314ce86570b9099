"""Writes test/fixtures/tasks/regression.json: what scikit-learn says.

Versions: Python 3.11, numpy 1.24.2, scikit-learn 1.2.1 (Debian 12).
Run: /usr/bin/python3 test/golden/make/regression.py
"""

import json
from pathlib import Path

import numpy as np
from sklearn.metrics import mean_absolute_error, mean_squared_error, r2_score

random = np.random.default_rng(37)
target = Path(__file__).parents[2] / "fixtures/tasks/regression.json"


def metrics(values, predictions, weights=None):
    pooled = {"multioutput": "uniform_average", "sample_weight": weights}
    return {
        "mae": mean_absolute_error(values, predictions, **pooled),
        "rmse": float(np.sqrt(mean_squared_error(values, predictions, **pooled))),
        "r2": r2_score(
            values, predictions, multioutput="variance_weighted", sample_weight=weights
        ),
    }


def golden(values, predictions):
    weights = random.integers(0, 4, len(values))
    return {
        "values": values.tolist(),
        "predictions": predictions.tolist(),
        "weights": weights.tolist(),
        "expected": metrics(values, predictions),
        "weighted": metrics(values, predictions, weights),
    }


one = random.normal(0, 1, (50, 1))
several = random.normal([0, 100, -7], [1, 30, 0.1], (50, 3))
far = random.normal(1e9, 1, (50, 1))  # one-pass variances lose every digit here
constant = several.copy()
constant[:, 1] = 0.5  # no variance; of 0.1, whose mean is rounded, numpy would find some
noise = lambda values: (values + random.normal(0, 0.3, values.shape)).astype(np.float64)
cases = {
    "one output": golden(one, noise(one)),
    "several outputs": golden(several, noise(several)),
    "far from zero": golden(far, noise(far)),
    "a constant output": golden(constant, noise(constant)),
    "worse than the mean": golden(one, -one),
}
target.write_text(json.dumps(cases) + "\n")
