"""Writes test/fixtures/preprocess: what Pillow, OpenCV and torchvision make of small images.

Run with /usr/bin/python3 test/golden/make/preprocess.py on Debian 12: Pillow 9.4.0, OpenCV 4.6.0,
torch 1.13, torchvision 0.14.1, numpy 1.24. Deterministic. Not run in CI.

index.json lists the cases; pixels.bin and tensors.bin hold their bytes end to end. Libraries that
Debian has not (ultralytics, YOLOX, timm, transformers, MLPerf) are followed by their arithmetic on top
of the real OpenCV and Pillow: the file that each line follows is named beside it.
"""

import hashlib
import json
import math
from pathlib import Path

import cv2
import numpy as np
import torch
from PIL import Image
from torchvision import transforms
from torchvision.models import ResNet50_Weights
from torchvision.transforms import functional
from torchvision.transforms._presets import ImageClassification

folder = Path(__file__).resolve().parents[2] / "fixtures" / "preprocess"
random = np.random.default_rng(20240501)
filters = {
    "nearest": Image.NEAREST,
    "box": Image.BOX,
    "bilinear": Image.BILINEAR,
    "hamming": Image.HAMMING,
    "bicubic": Image.BICUBIC,
    "lanczos": Image.LANCZOS,
}
pixels = bytearray()
tensors = bytearray()
IMAGENET = ([0.485, 0.456, 0.406], [0.229, 0.224, 0.225])


def put(store, array):
    offset = len(store)
    store += np.ascontiguousarray(array).tobytes()
    return offset


def source(width, height, channels):
    """Noise over a gradient with saturated patches, so that overshoot is clipped."""
    y, x = np.mgrid[0:height, 0:width]
    base = (x * 255 / max(1, width - 1) + y * 255 / max(1, height - 1)) / 2
    image = np.stack([base] * channels, -1) + random.normal(0, 60, (height, width, channels))
    image[random.random((height, width)) < 0.15] = 0
    image[random.random((height, width)) < 0.15] = 255
    image = np.clip(image, 0, 255).astype(np.uint8)
    return Image.fromarray(image[:, :, 0] if channels == 1 else image)


def describe(image):
    array = np.asarray(image)
    height, width = array.shape[:2]
    channels = 1 if array.ndim == 2 else 3
    return {"width": width, "height": height, "channels": channels, "offset": put(pixels, array)}


def resize_cases(images, origins):
    sizes = [(14, 14), (31, 40), (1, 1), (13, 17), (23, 5), (3, 64)]
    pillow, opencv = [], []
    for image, origin in zip(images, origins):
        for size in sizes:
            for name, code in filters.items():
                result = describe(image.resize(size, code))
                pillow.append({"filter": name, "source": origin, "result": result})
            result = describe(cv2.resize(np.asarray(image), size, interpolation=cv2.INTER_LINEAR))
            opencv.append({"source": origin, "result": result})
        # Half the size is a path of its own in OpenCV.
        half = (max(1, image.width // 2), max(1, image.height // 2))
        result = describe(cv2.resize(np.asarray(image), half, interpolation=cv2.INTER_LINEAR))
        opencv.append({"source": origin, "result": result})
    return pillow, opencv


def linear(array, width, height):
    if array.shape[:2] == (height, width):
        return array
    return cv2.resize(array, (width, height), interpolation=cv2.INTER_LINEAR)


def letterbox(array, target, rounding, pad=114):
    """ultralytics data/base.py load_image and data/augment.py LetterBox."""
    height, width = array.shape[:2]
    if rounding == "val":
        r = target / max(height, width)
        if r != 1:
            w = min(math.ceil(width * r), target)
            h = min(math.ceil(height * r), target)
            array = linear(array, w, h)
        height, width = array.shape[:2]
        r = min(target / height, target / width, 1.0)
        target = (target, target)
    else:
        r = min(target[1] / height, target[0] / width)
    w, h = round(width * r), round(height * r)
    array = linear(array, w, h)
    dw, dh = (target[0] - w) / 2, (target[1] - h) / 2
    top, bottom = round(dh - 0.1), round(dh + 0.1)
    left, right = round(dw - 0.1), round(dw + 0.1)
    return cv2.copyMakeBorder(
        array, top, bottom, left, right, cv2.BORDER_CONSTANT, value=(pad, pad, pad)
    )


def yolox(array, width, height):
    """YOLOX data/data_augment.py preproc."""
    padded = np.full((height, width, 3), 114, np.uint8)
    r = min(height / array.shape[0], width / array.shape[1])
    w, h = int(array.shape[1] * r), int(array.shape[0] * r)
    padded[:h, :w] = linear(array, w, h)
    return padded


def mobilenet(array, side):
    """MLPerf vision/classification_and_detection/python/dataset.py pre_process_mobilenet."""
    height, width = array.shape[:2]
    short = int(100.0 * side / 87.5)
    if height > width:
        w, h = short, int(short * height / width)
    else:
        w, h = int(short * width / height), short
    array = linear(array, w, h)
    left, top = int((w - side) / 2), int((h - side) / 2)
    array = array[top : top + side, left : left + side].astype("float32")
    array /= 255.0
    array -= 0.5
    array *= 2
    return array


def keep_ratio(image, target, longest):
    """timm data/transforms.py ResizeKeepRatio, target is (height, width)."""
    ratios = image.height / target[0], image.width / target[1]
    ratio = max(ratios) if longest else min(ratios)
    return [round(image.height * 1.0 / ratio), round(image.width * 1.0 / ratio)]


def timm(image, target, crop_pct, mode, interpolation, mean, std):
    """timm data/transforms_factory.py transforms_imagenet_eval, target is (height, width)."""
    scale = tuple(math.floor(side / crop_pct) for side in target)
    code = functional.InterpolationMode(interpolation)
    if mode == "squash":
        image = functional.resize(image, list(scale), code)
    elif mode == "border":
        image = functional.resize(image, keep_ratio(image, scale, True), code)
        fill = tuple(round(255 * value) for value in mean)
        left, top = max(0, target[1] - image.width), max(0, target[0] - image.height)
        padding = [left // 2, top // 2, (left + 1) // 2, (top + 1) // 2]
        image = functional.pad(image, padding, fill=fill)
    elif scale[0] == scale[1]:
        image = functional.resize(image, scale[0], code)
    else:
        bilinear = functional.InterpolationMode("bilinear")
        image = functional.resize(image, keep_ratio(image, scale, False), bilinear)
    image = functional.center_crop(image, list(target))
    return transforms.Normalize(mean, std)(functional.to_tensor(image)).numpy()


def hugging_face(image, size, resample, crop, factor, mean, std):
    """transformers image_transforms.py: resize, center_crop, rescale, normalize."""
    array = np.asarray(image.resize(size, resample))
    height, width = array.shape[:2]
    if crop is not None:
        top, left = (height - crop[0]) // 2, (width - crop[1]) // 2
        padded = np.zeros((crop[0], crop[1], 3), np.uint8)
        for y in range(crop[0]):
            for x in range(crop[1]):
                if 0 <= y + top < height and 0 <= x + left < width:
                    padded[y, x] = array[y + top, x + left]
        array = padded
    array = (array.astype(np.float64) * factor).astype(np.float32)
    if mean is not None:
        array = (array - np.array(mean, np.float32)) / np.array(std, np.float32)
    return array.transpose(2, 0, 1)


def unit(array):
    """As ultralytics: HWC pixels to CHW floats of 0…1."""
    return torch.from_numpy(array.transpose(2, 0, 1).copy()).float().div(255).numpy()


def classification(image, crop, resize, mean, std, name="bilinear"):
    code = functional.InterpolationMode(name)
    preset = ImageClassification(
        crop_size=crop, resize_size=resize, mean=mean, std=std, interpolation=code
    )
    return preset(image).numpy()


def pipelines(images, origins):
    cases = []

    def add(which, preset, fields, array):
        cases.append(
            {
                "preset": preset,
                "fields": fields,
                "source": origins[which],
                "type": str(array.dtype),
                "shape": list(array.shape),
                "offset": put(tensors, array),
            }
        )

    wide, gray, tall, small, square = 0, 1, 5, 2, 6
    rgb = [image.convert("RGB") for image in images]
    arrays = [np.asarray(image) for image in rgb]

    # torchvision's own code.
    for which in [wide, gray, tall, square]:
        for crop, resize in [(13, 16), (20, 20), (40, 21)]:
            array = classification(rgb[which], crop, resize, *IMAGENET)
            add(which, "torchvision", {"crop": crop, "resize": resize}, array)
    array = classification(rgb[tall], 12, 15, *IMAGENET, "bicubic")
    add(tall, "torchvision", {"crop": 12, "resize": 15, "filter": "bicubic"}, array)
    digit = images[wide].convert("L").resize((28, 28), Image.BOX)
    array = transforms.Normalize([0.1307], [0.3081])(functional.to_tensor(digit)).numpy()
    plain = {"color": "L", "resize": [28, 28], "filter": "box", "mean": [0.1307], "std": [0.3081]}
    add(wide, "none", plain, array)

    # The layouts and the types of an element, by numpy.
    swapped = np.asarray(rgb[wide].resize((12, 15), Image.BICUBIC))[:, :, ::-1]
    values = swapped.astype(np.float32) / np.float32(255)
    values = (values - np.array(IMAGENET[0], np.float32)) / np.array(IMAGENET[1], np.float32)
    base = {"color": "BGR", "resize": [12, 15], "filter": "bicubic", "layout": "NHWC"}
    statistics = {"mean": IMAGENET[0], "std": IMAGENET[1]}
    add(wide, "none", {**base, **statistics}, values)
    add(wide, "none", {**base, **statistics, "type": "float16"}, values.astype(np.float16))
    add(wide, "none", {**base, "type": "uint8"}, swapped)
    add(wide, "none", {**base, "type": "uint8", "layout": "NCHW"}, swapped.transpose(2, 0, 1))

    # Letterboxes, as bytes; `whole` has their floats.
    for which in [wide, gray, tall, small, square]:
        for side in [32, 24, 17]:
            array = letterbox(arrays[which], side, "val").transpose(2, 0, 1)
            add(which, "yolo", {"resize": side, "type": "uint8"}, array)
        for size in [(32, 32), (40, 24), (21, 33)]:
            array = letterbox(arrays[which], size, "predict").transpose(2, 0, 1)
            fields = {"resize": list(size), "fit": "letterbox-predict", "type": "uint8"}
            add(which, "yolo", fields, array)
    array = letterbox(arrays[wide], 30, "val", 0).transpose(2, 0, 1)
    add(wide, "yolo", {"resize": 30, "pad": 0, "type": "uint8"}, array)
    for which, size in [(wide, (32, 32)), (tall, (25, 40)), (square, (17, 12))]:
        array = yolox(arrays[which][:, :, ::-1], *size).transpose(2, 0, 1)
        add(which, "yolox", {"resize": list(size), "type": "uint8"}, array)
    for which in [wide, tall, square]:
        for side in [14, 21]:
            add(which, "tf-mobilenet", {"crop": side}, mobilenet(arrays[which], side))

    # timm.
    for which in [wide, tall, square]:
        for target in [(14, 14), (20, 12)]:
            for mode in ["center", "squash", "border"]:
                for crop_pct in [0.875, 1.0]:
                    array = timm(rgb[which], target, crop_pct, mode, "bicubic", *IMAGENET)
                    fit = {"center": "shorter", "squash": "squash", "border": "border"}[mode]
                    fields = {"crop": [target[1], target[0]], "cropPct": crop_pct, "fit": fit}
                    if mode == "center" and target[0] != target[1]:
                        fields["filter"] = "bilinear"
                    add(which, "timm", fields, array)

    # transformers.
    for which, size, crop in [(wide, (19, 14), (13, 12)), (tall, (9, 20), (14, 14))]:
        array = hugging_face(
            rgb[which], size, Image.BICUBIC, crop, 0.00392156862745098, *IMAGENET
        )
        fields = {"resize": list(size), "filter": "bicubic", "crop": [crop[1], crop[0]]}
        add(which, "none", {**fields, "anchor": "center-floor", **statistics}, array)
    array = hugging_face(rgb[wide], (16, 16), Image.BILINEAR, None, 1 / 127.5, [1] * 3, [1] * 3)
    fields = {"resize": [16, 16], "scale": 127.5, "mean": [1, 1, 1]}
    add(wide, "none", fields, array)
    return cases


def whole(image, origin):
    """The presets at their own sizes, where the tensor's hash must do."""
    array = np.asarray(image)
    made = {
        "torchvision": ResNet50_Weights.IMAGENET1K_V1.transforms()(image).numpy(),
        "timm": timm(image, (224, 224), 0.875, "center", "bicubic", *IMAGENET),
        "yolo": unit(letterbox(array, 640, "val")),
        "yolox": np.ascontiguousarray(
            yolox(array[:, :, ::-1], 640, 640).transpose(2, 0, 1), dtype=np.float32
        ),
        "tf-mobilenet": mobilenet(array, 224),
        "none": functional.to_tensor(image).numpy(),
    }
    return [
        {
            "preset": preset,
            "source": origin,
            "shape": list(values.shape),
            "sha256": hashlib.sha256(np.ascontiguousarray(values).tobytes()).hexdigest(),
        }
        for preset, values in made.items()
    ]


def halves():
    """Floats around every kind of rounding, and their float16 bits."""
    given = np.concatenate(
        [
            random.normal(0, 1, 200),
            random.normal(0, 1e-6, 100),
            random.normal(0, 3e4, 100),
            [0, -0.0, 1, -1, 65504, 65519.996, 65520, -65520, 1e6, np.inf, -np.inf],
            [2**-24, 2**-25, 2**-25 * 1.0001, 3 * 2**-25, 2**-14, 2**-14 - 2**-25, 1e-40],
            [1 + 2**-11, 1 + 3 * 2**-11, 2047.5, 2048.5, 2049, 2051],
        ]
    ).astype(np.float32)
    with np.errstate(over="ignore"):
        rounded = given.astype(np.float16)
    return {"count": len(given), "offset": put(tensors, given), "bits": put(tensors, rounded)}


def own_tensors(photo):
    """What users would save for check-preprocess: an image and model inputs of it, as npy."""
    check = folder / "check"
    check.mkdir(exist_ok=True)
    photo.save(check / "photo.png")
    own = classification(photo, 16, 20, *IMAGENET)
    np.save(check / "own.npy", own[None])
    array = np.asarray(photo.resize((16, 16), Image.BILINEAR))
    np.save(check / "squashed-bgr.npy", array[:, :, ::-1].transpose(2, 0, 1).astype(np.float32))
    linear_size = cv2.resize(np.asarray(photo), (26, 20), interpolation=cv2.INTER_LINEAR)
    values = functional.center_crop(Image.fromarray(linear_size), [16, 16])
    values = transforms.Normalize(*IMAGENET)(functional.to_tensor(values)).numpy()
    np.save(check / "opencv.npy", values)
    noise = np.random.default_rng(7).normal(0, 1, own.shape).astype(np.float32)
    np.save(check / "blurred.npy", own + noise / 100)
    np.save(check / "letterbox.npy", unit(letterbox(np.asarray(photo), 32, "val"))[None])


def main():
    sizes = [(23, 17, 3), (28, 28, 1), (1, 9, 1), (9, 1, 3), (1, 1, 3), (13, 37, 3), (32, 32, 3)]
    images = [source(*size) for size in sizes]
    origins = [describe(image) for image in images]
    pillow, opencv = resize_cases(images, origins)
    photo = source(97, 73, 3)
    index = {
        "pillow": pillow,
        "opencv": opencv,
        "gray": {"source": origins[0], "result": describe(images[0].convert("L"))},
        "rgb": {"source": origins[1], "result": describe(images[1].convert("RGB"))},
        "pipelines": pipelines(images, origins),
        "whole": whole(photo, describe(photo)),
        "halves": halves(),
    }
    folder.mkdir(exist_ok=True)
    own_tensors(source(40, 30, 3))
    (folder / "index.json").write_text(json.dumps(index) + "\n")
    (folder / "pixels.bin").write_bytes(pixels)
    (folder / "tensors.bin").write_bytes(tensors)


main()
