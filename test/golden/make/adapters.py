"""Writes test/fixtures/tasks/adapters/golden.json.

Versions: Python 3.11, torch 1.13, torchvision 0.14.1, numpy 1.24.2 (Debian 12).
Run from the root of the repository: /usr/bin/python3 test/golden/make/adapters.py

Each case holds the tensors of one model run and what it finds, [x, y, w, h] in image pixels, by
falling score. Formulas are those of the projects' own post-processing, written in numpy float64:
YOLOX demo_utils.demo_postprocess, DETR PostProcess, Deformable DETR PostProcess, YOLOv5 and v8
non_max_suppression with multi_label. NMS is torchvision's.
"""

import json
from pathlib import Path

import numpy as np
import torch
from torchvision.ops import nms
from torchvision.ops.boxes import _batched_nms_vanilla

out = Path(__file__).parents[2] / "fixtures/tasks/adapters/golden.json"
random = np.random.default_rng(11)

# The input is the image times 0.5 with 8 pixels of padding on the left and 4 at the top.
frame = {
    "imageWidth": 96, "imageHeight": 112, "inputWidth": 64, "inputHeight": 64,
    "scaleX": 0.5, "scaleY": 0.5, "offsetX": 8, "offsetY": 4,
}


def f32(values):
    return np.asarray(values, dtype=np.float32)


def floats(array):
    return [float(value) for value in np.asarray(array).reshape(-1)]


def tensor(name, array, kind="float32"):
    return {"name": name, "type": kind, "shape": list(array.shape), "data": floats(array)}


def xyxy(boxes):
    center, size = boxes[:, :2], boxes[:, 2:]
    return np.concatenate([center - size / 2, center + size / 2], 1)


def found(corners, scores, labels, clip=True):
    """Input pixels to image pixels, clipped; rows by falling score, equal ones in their order."""
    offset = np.array([8, 4, 8, 4])
    boxes = (np.asarray(corners, dtype=np.float64).reshape(-1, 4) - offset) / 0.5
    if clip:
        boxes[:, 0::2] = boxes[:, 0::2].clip(0, 96)
        boxes[:, 1::2] = boxes[:, 1::2].clip(0, 112)
    order = np.argsort(-np.asarray(scores), kind="stable")
    rows = np.concatenate([boxes[:, :2], boxes[:, 2:] - boxes[:, :2]], 1)[order]
    return {
        "boxes": floats(rows),
        "scores": floats(np.asarray(scores)[order]),
        "categories": [int(label) for label in np.asarray(labels)[order]],
    }


def nms_cases():
    cases = []
    for seed in range(6):
        rng = np.random.default_rng(seed)
        # Small integers and few scores: equal scores and IoUs of exactly 1/2, 3/5, 2/3, 3/4 abound.
        corner = rng.integers(0, 6, (90, 2)) * 4.0
        size = rng.integers(1, 6, (90, 2)) * 4.0
        boxes = f32(np.concatenate([corner, corner + size], 1))
        if seed >= 3:
            boxes = f32(boxes + rng.normal(0, 1, boxes.shape))
        scores = f32(rng.integers(1, 12, 90) / 12)
        labels = rng.integers(0, 80, 90) if seed % 2 else rng.integers(0, 3, 90)
        if seed == 5:
            # Small boxes of the last classes, where the offset in float32 moves IoUs.
            corner, size = rng.uniform(0, 8, (90, 2)), rng.uniform(1, 4, (90, 2))
            boxes = f32(np.concatenate([corner, corner + size], 1))
            labels = rng.integers(78, 80, 90)
        b, s, l = torch.from_numpy(boxes), torch.from_numpy(scores), torch.from_numpy(labels)
        ious = (0.5, 0.6, 0.75) if seed < 5 else np.arange(0.2, 0.6, 0.02).tolist()
        kept = []
        for iou in ious:
            # Class by class gives every class its order; over all classes the score decides.
            vanilla = _batched_nms_vanilla(b, s, l, iou).tolist()
            kept.append({
                "iou": iou,
                "agnostic": nms(b, s, iou).tolist(),
                "perClass": sorted(vanilla, key=lambda index: (-scores[index], index)),
                "classOffset": nms(b + l[:, None].float() * 7680, s, iou).tolist(),
            })
        cases.append({
            "boxes": floats(boxes), "scores": floats(scores),
            "labels": [int(label) for label in labels], "kept": kept,
        })
    return cases


def keep_above(scores, threshold):
    rows, labels = np.nonzero(scores > threshold)
    return rows, labels, scores[rows, labels]


def with_nms(boxes, scores, labels, iou):
    kept = _batched_nms_vanilla(
        torch.from_numpy(f32(boxes)), torch.from_numpy(f32(scores)),
        torch.from_numpy(np.asarray(labels)), iou,
    ).numpy()
    kept = np.sort(kept)
    return boxes[kept], scores[kept], labels[kept]


def yolov5():
    rows = f32(np.concatenate([
        random.uniform(8, 56, (60, 2)), random.uniform(4, 30, (60, 2)),
        random.uniform(0, 1, (60, 4)),
    ], 1))
    scores = rows[:, 5:] * rows[:, 4:5]
    at, labels, scores = keep_above(scores, 0.2)
    corners = xyxy(rows[:, :4].astype(np.float64))[at]
    return {"outputs": [tensor("output0", rows[None])], "found": found(*with_nms(corners, scores, labels, 0.45))}


def yolov8():
    channels = f32(np.concatenate([
        random.uniform(8, 56, (2, 60)), random.uniform(4, 30, (2, 60)),
        random.uniform(0, 1, (3, 60)),
    ]))
    at, labels, scores = keep_above(channels[4:].T, 0.4)
    corners = xyxy(channels[:4].T.astype(np.float64))[at]
    return {"outputs": [tensor("output0", channels[None])], "found": found(*with_nms(corners, scores, labels, 0.7))}


def yolox():
    rows = f32(np.concatenate([
        random.normal(0, 0.7, (84, 4)), random.uniform(0, 1, (84, 4)),
    ], 1))
    grids, strides = [], []
    for stride in (8, 16, 32):
        x, y = np.meshgrid(np.arange(64 // stride), np.arange(64 // stride))
        grids.append(np.stack((x, y), 2).reshape(-1, 2))
        strides.append(np.full((grids[-1].shape[0], 1), stride))
    grid, stride = np.concatenate(grids), np.concatenate(strides)
    wide = rows.astype(np.float64)
    boxes = np.concatenate([(wide[:, :2] + grid) * stride, np.exp(wide[:, 2:4]) * stride], 1)
    scores = rows[:, 4:5] * rows[:, 5:]
    labels, best = scores.argmax(1), scores.max(1)
    above = best > 0.3
    return {
        "outputs": [tensor("output", rows[None])],
        "found": found(*with_nms(xyxy(boxes)[above], best[above], labels[above], 0.65)),
    }


def detr(columns, is_softmax):
    logits = f32(random.normal(0, 2, (20, columns)))
    boxes = f32(np.concatenate([random.uniform(0.2, 0.8, (20, 2)), random.uniform(0.1, 0.5, (20, 2))], 1))
    wide = logits.astype(np.float64)
    if is_softmax:
        powers = np.exp(wide - wide.max(1, keepdims=True))
        scores = (powers / powers.sum(1, keepdims=True))[:, :-1]
        rows, labels, best = np.arange(20), scores.argmax(1), scores.max(1)
        above = best > 0.3
        rows, labels, best = rows[above], labels[above], best[above]
    else:
        scores = 1 / (1 + np.exp(-wide))
        flat = scores.reshape(-1)
        top = np.argsort(-flat, kind="stable")[:30]
        rows, labels, best = top // columns, top % columns, flat[top]
    corners = xyxy(boxes.astype(np.float64)) * 64
    return {
        "outputs": [tensor("pred_logits", logits[None]), tensor("pred_boxes", boxes[None])],
        "found": found(corners[rows], best, labels),
    }


golden = {
    "frame": frame,
    "nms": nms_cases(),
    "yolov5": yolov5(),
    "yolov8": yolov8(),
    "yolox": yolox(),
    "detr": detr(4, True),
    "deformable": detr(3, False),
}
out.write_text(json.dumps(golden) + "\n")
