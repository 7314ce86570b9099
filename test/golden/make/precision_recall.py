"""Writes test/fixtures/tasks/precision-recall.json: the curves that scikit-learn draws of all
elements of each case of test/fixtures/tasks/multilabel.json in one ranking.

Versions: Python 3.11, numpy 2.4.6, scikit-learn 1.9.1.
Run: python3 test/golden/make/precision_recall.py
"""

import json
from pathlib import Path

from sklearn.metrics import precision_recall_curve

folder = Path(__file__).parents[2] / "fixtures/tasks"
curves = {}
for name, case in json.loads((folder / "multilabel.json").read_text()).items():
    pairs = [
        (label, score)
        for labels, scores in zip(case["labels"], case["scores"])
        for label, score in zip(labels, scores)
        if label is not None
    ]
    truth, scores = zip(*pairs)
    if not any(truth):
        continue
    precision, recall, _ = precision_recall_curve(truth, scores)
    # The last point, at recall 0, stands for no threshold.
    curves[name] = {"recall": recall[:-1].tolist(), "precision": precision[:-1].tolist()}
(folder / "precision-recall.json").write_text(json.dumps(curves, indent=1) + "\n")
