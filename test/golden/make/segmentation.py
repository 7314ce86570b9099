"""Writes test/fixtures/tasks/segmentation.json: run with Python 3.11, numpy 1.24.2, scikit-learn 1.2.1
and torch 1.13.0 (Debian 12) as `python3 test/golden/make/segmentation.py`.

segmentation-predicted.png and segmentation-truth.png hold the 120 scenes one below the other: the
argmax of the segmentation fixture's base.onnx under onnxruntime 1.30, and the true masks.
"""

import base64
import json
import warnings
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from PIL import Image
from sklearn.metrics import confusion_matrix

fixtures = Path(__file__).parents[2] / "fixtures" / "tasks"
random = np.random.default_rng(4)


def metrics(i, p, t):
    """mmsegmentation's total_area_to_metrics, in float64 and over classes that are defined."""
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        iou, acc, dice = i / (p + t - i), i / t, 2 * i / (p + t)
        return {
            "miou": float(np.nanmean(iou)),
            "pixel-accuracy": float(i.sum() / t.sum()),
            "mean-accuracy": float(np.nanmean(acc)),
            "mean-dice": float(np.nanmean(dice)),
            "iou": [None if np.isnan(each) else float(each) for each in iou],
        }


def sums(predicted, truth, classes, ignore):
    valid = truth != ignore
    predicted, truth = predicted[valid], truth[valid]
    known = predicted < classes
    both = np.bincount(truth[(predicted == truth) & known], minlength=classes)
    return (
        both.astype(float),
        np.bincount(predicted[known], minlength=classes).astype(float),
        np.bincount(truth, minlength=classes).astype(float),
    )


def scenes():
    predicted, truth = (
        np.array(Image.open(fixtures / f"segmentation-{name}.png")) for name in ("predicted", "truth")
    )
    valid = truth != 255
    matrix = confusion_matrix(truth[valid], predicted[valid], labels=range(11)).astype(float)
    return metrics(np.diag(matrix), matrix.sum(0), matrix.sum(1))


def synthetic(reduce_zero):
    """Classes without pixels, predictions outside of all classes, ignored pixels, sizes that vary."""
    classes, images = 9, []
    totals = np.zeros((3, classes))
    for index in range(8):
        shape = (5 + index, 12 - index)
        truth = random.choice([0, 1, 2, 3, 5, 6, 255], shape).astype(np.uint8)
        noise = random.choice([0, 1, 2, 3, 4, 5, 9, 200], shape).astype(np.uint8)
        reduced = truth.copy()
        if reduce_zero:  # mmsegmentation's LoadAnnotations, reduce_zero_label
            reduced[reduced == 0] = 255
            reduced = reduced - 1
            reduced[reduced == 254] = 255
        predicted = np.where(random.random(shape) < 0.6, reduced, noise).astype(np.uint8)
        totals += sums(predicted, reduced, classes, 255)
        images.append({
            "height": shape[0],
            "width": shape[1],
            "truth": truth.flatten().tolist(),
            "predicted": predicted.flatten().tolist(),
        })
    return {"classes": classes, "images": images, **metrics(*totals)}


def text(array):
    return base64.b64encode(np.ascontiguousarray(array).tobytes()).decode()


def resized(height, width, to_height, to_width):
    torch.manual_seed(height * 100 + width)
    logits = torch.randn(1, 4, height, width) * 4
    bilinear = functional.interpolate(
        logits, size=(to_height, to_width), mode="bilinear", align_corners=False
    )
    nearest = functional.interpolate(logits.argmax(1)[None].float(), size=(to_height, to_width))
    return {
        "from": {"height": height, "width": width},
        "to": {"height": to_height, "width": to_width},
        "logits": text(logits.numpy()),
        "bilinear": text(bilinear.numpy()),
        "argmax": text(bilinear.argmax(1).numpy().astype(np.uint8)),
        "nearest": text(nearest.numpy().astype(np.uint8)),
    }


sizes = [(7, 9, 20, 31), (8, 8, 32, 32), (33, 21, 11, 10), (5, 4, 5, 9), (1, 1, 3, 3), (3, 2, 1, 1)]
golden = {
    "scenes": scenes(),
    "synthetic": synthetic(False),
    "reduced": synthetic(True),
    "resized": [resized(*each) for each in sizes],
}
(fixtures / "segmentation.json").write_text(json.dumps(golden))
