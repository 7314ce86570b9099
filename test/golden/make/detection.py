"""Writes ../detection/random.json and ../detection/scenes.json.gz: python3 detection.py REFERENCES SCENES

REFERENCES is a folder with
  pycocotools/   of cocodataset/cocoapi 8c9bcc3, _mask built, `np.float` replaced by `float`
  rafaelpadilla/ lib/ of rafaelpadilla/Object-Detection-Metrics dcb285e
  ultralytics_functions.py  of ultralytics/ultralytics: box_iou, compute_ap and the part of ap_per_class
      that gives AP (utils/metrics.py at 000df7b, its argsort of scores made stable) and
      match_predictions (engine/validator.py at 002d0dd) with the thresholds as an argument;
      `np` and `torch` are set from here
SCENES is a folder with annotations.json and detections-*.json in COCO's formats.
Made with Python 3.11, numpy 1.24.2, torch 1.13.0.
"""

import contextlib
import gzip
import io
import json
import random
import sys
import types
from pathlib import Path

import numpy as np
import torch

references, scenes = Path(sys.argv[1]), Path(sys.argv[2])
sys.path[:0] = [str(references), str(references / "rafaelpadilla")]
sys.modules["cv2"] = types.ModuleType("cv2")  # only for drawing
import ultralytics_functions as ultralytics
from BoundingBox import BBFormat, BBType, BoundingBox
from BoundingBoxes import BoundingBoxes
from Evaluator import Evaluator, MethodAveragePrecision
from pycocotools.coco import COCO
from pycocotools.cocoeval import COCOeval

ultralytics.np, ultralytics.torch = np, torch
out = Path(__file__).parent.parent / "detection"
names = ["map", "map50", "map75", "map-small", "map-medium", "map-large",
         "mar1", "mar10", "mar100", "mar-small", "mar-medium", "mar-large"]


def made(seed):
    """Truths [image, class, x, y, w, h, area, crowd, difficult], detections [image, class, x, y, w, h, score]."""
    draw = random.Random(seed)
    images, classes = 12, 3 + seed % 3
    scores = 8 if seed % 2 else 1000  # few levels make many ties
    truths, detections = [], []
    for image in range(1, images + 1):
        if image % 5 == 0 and seed % 3 == 0:
            continue  # neither objects nor detections
        for _ in range(draw.randrange(0, 7)):
            side = draw.choice([12, 32, 60, 96, 130])
            w, h = (32, 32) if draw.random() < 0.15 else (side * draw.uniform(0.6, 1.6), side)
            box = [round(v, 1) for v in (draw.uniform(0, 300), draw.uniform(0, 300), w, h)]
            area = round(box[2] * box[3] * draw.choice([1, 1, 0.7]), 1)
            if draw.random() < 0.1:
                area = draw.choice([1024, 9216])
            category = draw.randrange(classes - 1 if seed % 2 else classes)
            truths.append([image, category, *box, area, int(draw.random() < 0.12),
                           int(draw.random() < 0.15)])
            for _ in range(draw.choice([0, 1, 1, 2, 3])):
                jitter = draw.choice([0, 0.03, 0.1, 0.25])
                near = [round(v + draw.gauss(0, jitter) * side, 1) for v in box]
                near[2:] = [max(1.0, v) for v in near[2:]]
                said = category if draw.random() < 0.85 else draw.randrange(classes)
                detections.append([image, said, *near, draw.randrange(1, scores + 1) / scores])
        for _ in range(draw.randrange(0, 5)):
            box = [round(draw.uniform(0, 300), 1) for _ in range(2)] + [draw.choice([8.0, 32.0, 100.5]) for _ in range(2)]
            detections.append([image, draw.randrange(classes), *box, draw.randrange(1, scores + 1) / scores])
    if seed == 4:  # more than 100 of one class in one image
        for _ in range(130):
            box = [round(draw.uniform(0, 300), 1) for _ in range(2)] + [40.0, 40.0]
            detections.append([1, 0, *box, draw.randrange(1, scores + 1) / scores])
    detections.sort(key=lambda d: d[0])
    return {"images": images, "classes": classes, "truths": truths, "detections": detections}


def coco_values(images, categories, annotations, results):
    """The twelve numbers of summarize (None for -1) and AP per class."""
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO()
        truth.dataset = {"images": [{"id": i} for i in images], "annotations": annotations,
                         "categories": [{"id": c} for c in categories]}
        truth.createIndex()
        evaluation = COCOeval(truth, truth.loadRes(results), "bbox")
        evaluation.evaluate()
        evaluation.accumulate()
        evaluation.summarize()
    precision = evaluation.eval["precision"][:, :, :, 0, 2]
    classes = [float(p.mean()) if (p > -1).all() else None for p in np.moveaxis(precision, 2, 0)]
    values = {n: None if v == -1 else float(v) for n, v in zip(names, evaluation.stats)}
    return {"metrics": values, "classes": classes}


def coco(data, weights=None):
    counts = weights or [1] * data["images"]
    copies = [(image, copy) for image in range(1, data["images"] + 1) for copy in range(counts[image - 1])]
    annotations, results = [], []
    for new, (image, _) in enumerate(copies, 1):
        for i, c, x, y, w, h, area, crowd, _ in data["truths"]:
            if i == image:
                annotations.append({"id": len(annotations) + 1, "image_id": new, "category_id": c,
                                    "bbox": [x, y, w, h], "area": area, "iscrowd": crowd})
        for i, c, x, y, w, h, score in data["detections"]:
            if i == image:
                results.append({"image_id": new, "category_id": c, "bbox": [x, y, w, h], "score": score})
    return coco_values(range(1, len(copies) + 1), range(data["classes"]), annotations, results)


def overlap(a, b, one):
    """IoU of (x, y, w, h); `one` is 1 where the last pixel is inside."""
    a, b = [(x, y, x + w, y + h) for x, y, w, h in (a, b)]
    w = min(a[2], b[2]) - max(a[0], b[0]) + one
    h = min(a[3], b[3]) - max(a[1], b[1]) + one
    if w <= 0 or h <= 0:
        return 0.0
    area = lambda box: (box[2] - box[0] + one) * (box[3] - box[1] + one)
    return w * h / (area(a) + area(b) - w * h)


def voc(data, eleven):
    """Our own, from the definition: one walk over all detections of a class, whatever their image."""
    found = {}
    for c in range(data["classes"]):
        truths = [t for t in data["truths"] if t[1] == c]
        ignored = [bool(t[7] or t[8]) for t in truths]
        positives = ignored.count(False)
        if positives == 0:
            continue
        detections = sorted((d for d in data["detections"] if d[1] == c), key=lambda d: -d[6])
        used, tp, fp = [False] * len(truths), [], []
        for d in detections:
            best, at = -1.0, None
            for j, t in enumerate(truths):
                if t[0] == d[0]:
                    value = overlap(d[2:6], t[2:6], int(eleven))
                    if value > best:
                        best, at = value, j
            right = best >= 0.5 and not ignored[at] and not used[at]
            tp.append(int(right))
            fp.append(int(not right and not (best >= 0.5 and ignored[at])))
            if right:
                used[at] = True
        tp, fp = np.cumsum(tp), np.cumsum(fp)
        keep = (tp + fp) > 0
        recall, precision = (tp / positives)[keep], tp[keep] / (tp + fp)[keep]
        if eleven:
            ap = sum(max(precision[recall >= t], default=0) for t in np.linspace(0, 1, 11)) / 11
        else:
            mrec, mpre = np.r_[0, recall, 1], np.r_[0, precision, 0]
            mpre = np.maximum.accumulate(mpre[::-1])[::-1]
            at = np.flatnonzero(mrec[1:] != mrec[:-1])
            ap = ((mrec[at + 1] - mrec[at]) * mpre[at + 1]).sum()
        found[c] = float(ap)
    return found


def rafaelpadilla(data, eleven):
    """Without crowds and difficult objects, which it does not know."""
    boxes = BoundingBoxes()
    truths = [t for t in data["truths"] if not t[7] and not t[8]]
    for i, c, x, y, w, h, *_ in truths:
        boxes.addBoundingBox(BoundingBox(f"{i:03}", c, x, y, w, h, bbType=BBType.GroundTruth, format=BBFormat.XYWH))
    for i, c, x, y, w, h, score in data["detections"]:
        if any(t[1] == c for t in truths):  # it divides by the number of objects
            boxes.addBoundingBox(BoundingBox(f"{i:03}", c, x, y, w, h, bbType=BBType.Detected,
                                             classConfidence=score, format=BBFormat.XYWH))
    method = MethodAveragePrecision
    kind = method.ElevenPointInterpolation if eleven else method.EveryPointInterpolation
    original = Evaluator.iou
    if not eleven:  # its own always include the last pixel
        corners = lambda b: (b[0], b[1], b[2] - b[0], b[3] - b[1])
        Evaluator.iou = staticmethod(lambda a, b: overlap(corners(a), corners(b), 0))
    try:
        found = Evaluator().GetPascalVOCMetrics(boxes, 0.5, kind)
    finally:
        Evaluator.iou = original
    return {each["class"]: float(each["AP"]) for each in found}


def ultralytics_values(data):
    truths = [t for t in data["truths"] if not t[7]]
    thresholds = torch.linspace(0.5, 0.95, 10)
    correct, conf, predicted = [], [], []
    corners = lambda rows: torch.tensor([[r[2], r[3], r[2] + r[4], r[3] + r[5]] for r in rows],
                                        dtype=torch.float32).reshape(-1, 4)
    for image in range(1, data["images"] + 1):
        there = [t for t in truths if t[0] == image]
        found = sorted((d for d in data["detections"] if d[0] == image), key=lambda d: -d[6])
        if not found:
            continue
        classes = torch.tensor([d[1] for d in found])
        iou = ultralytics.box_iou(corners(there), corners(found))
        correct.append(ultralytics.match_predictions(classes, torch.tensor([t[1] for t in there]), iou, thresholds))
        conf += [d[6] for d in found]
        predicted += [d[1] for d in found]
    ap, classes = ultralytics.ap_per_class(np.concatenate(correct), np.array(conf), np.array(predicted),
                                           np.array([t[1] for t in truths]))
    return {"metrics": {"map": float(ap.mean()), "map50": float(ap[:, 0].mean()), "map75": float(ap[:, 5].mean())},
            "classes": {int(c): float(a.mean()) for c, a in zip(classes, ap)}}


sets = []
for seed in range(12):
    data = made(seed)
    weights = None
    if seed == 2:  # without ties, so that copies of images keep the order
        weights = [random.Random(i).randrange(4) for i in range(data["images"])]
        scores = random.Random(7).sample(range(1, 100000), len(data["detections"]))
        data["detections"] = [[*d[:6], s / 100000] for d, s in zip(data["detections"], scores)]
    expected = {"coco": coco(data), "voc": voc(data, False), "voc07": voc(data, True),
                "rafaelpadilla": rafaelpadilla(data, False), "rafaelpadilla07": rafaelpadilla(data, True),
                "ultralytics": ultralytics_values(data)}
    if weights is not None:
        expected["weighted"] = {"weights": weights, **coco(data, weights)}
    sets.append({**data, "expected": expected})
lines = ",\n".join(json.dumps(each, separators=(",", ":")) for each in sets)
(out / "random.json").write_text(f"[\n{lines}\n]\n")


def trimmed(results, matches):
    """Per class the detections down to the last right one: the others change no number."""
    kept = []
    for category in sorted({r["category_id"] for r in results}):
        own = sorted((r for r in results if r["category_id"] == category), key=lambda r: -r["score"])
        last = max((i for i, r in enumerate(own) if r["id"] in matches), default=-1)
        lowest = own[last]["score"] if last >= 0 else 2
        kept += [r for r in own if r["score"] >= lowest]
    order = {r["id"]: i for i, r in enumerate(results)}
    return sorted(kept, key=lambda r: order[r["id"]])


annotations = json.loads((scenes / "annotations.json").read_text())
classes = sorted(c["id"] for c in annotations["categories"])
truth_rows = [[a["image_id"], classes.index(a["category_id"]), *a["bbox"], a["area"], a["iscrowd"], 0]
              for a in annotations["annotations"]]
scene = {"images": len(annotations["images"]), "classes": len(classes), "truths": truth_rows, "detections": {}}
for name in ["base", "head-narrow", "head-undertrained"]:
    results = json.loads((scenes / f"detections-{name}.json").read_text())
    for number, each in enumerate(results, 1):
        each["id"] = number
    with contextlib.redirect_stdout(io.StringIO()):
        truth = COCO()
        truth.dataset = annotations
        truth.createIndex()
        evaluation = COCOeval(truth, truth.loadRes([dict(r) for r in results]), "bbox")
        evaluation.evaluate()
    matches = {int(i) for e in evaluation.evalImgs if e
               for i, found in zip(e["dtIds"], (e["dtMatches"] > 0).any(0)) if found}
    scene["detections"][name] = [[r["image_id"], classes.index(r["category_id"]), *r["bbox"], r["score"]]
                                 for r in trimmed(results, matches)]
text = json.dumps(scene, separators=(",", ":"))
(out / "scenes.json.gz").write_bytes(gzip.compress(text.encode(), mtime=0))
