"""Writes test/fixtures/tasks/restoration.json: run with Python 3.11, numpy 1.24.2, scikit-image 0.19.3
and torch 1.13.0 (Debian 12) as `python3 test/golden/make/restoration.py`.

restoration-*-output.png are crops of what the super-resolution fixture's base.onnx gives,
restoration-*-truth.png the same crops of the true photographs.
"""

import base64
import json
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as functional
from PIL import Image
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

fixtures = Path(__file__).parents[2] / "fixtures" / "tasks"
gaussian = {"gaussian_weights": True, "sigma": 1.5}


def reflect(a, b):
    """torchmetrics' structural_similarity_index_measure: reflected border, mean over all pixels."""
    offsets = torch.arange(-5, 6, dtype=torch.float64)
    taps = torch.exp(-((offsets / 1.5) ** 2) / 2)
    taps = taps / taps.sum()
    window = (taps[:, None] * taps[None, :])[None, None]
    a, b = (functional.pad(torch.tensor(each)[None, None], (5, 5, 5, 5), "reflect") for each in (a, b))
    mean_a, mean_b, aa, bb, ab = (
        functional.conv2d(each, window) for each in (a, b, a * a, b * b, a * b)
    )
    variance_a = torch.clamp(aa - mean_a**2, min=0.0)
    variance_b = torch.clamp(bb - mean_b**2, min=0.0)
    c1, c2 = (0.01 * 255) ** 2, (0.03 * 255) ** 2
    above = (2 * mean_a * mean_b + c1) * (2 * (ab - mean_a * mean_b) + c2)
    below = (mean_a**2 + mean_b**2 + c1) * (variance_a + variance_b + c2)
    return float((above / below).mean())


def similarities(a, b):
    """Of float64 arrays [H, W, C] in 0..255; the mean over channels."""
    planes = [(a[..., c], b[..., c]) for c in range(a.shape[2])]

    def mean(function):
        return float(np.mean([function(x, y) for x, y in planes]))

    def skimage(**options):
        return mean(lambda x, y: structural_similarity(x, y, data_range=255, **options))

    return {
        "gaussian": skimage(use_sample_covariance=False, **gaussian),
        "gaussian-sample": skimage(**gaussian),
        "uniform": skimage(),
        "reflect": mean(reflect),
    }


def luma(image):
    weights = np.array([65.481, 128.553, 24.966])
    return (image.astype(np.float64) / 255 @ weights + 16)[..., None]


def luma_basicsr(image):
    """basicsr/metrics/metric_util.py to_y_channel, with bgr2ycbcr(y_only=True)."""
    bgr = image[..., ::-1].astype(np.float32) / 255.0
    y = np.dot(bgr, [24.966, 128.553, 65.481]) + 16.0
    y = (y / 255.0).astype(np.float32)
    return (y[..., None] * 255.0).astype(np.float64)


def psnr(a, b):
    return float(peak_signal_noise_ratio(a, b, data_range=255))


def scored(a, b):
    return {"psnr": psnr(a, b), "ssim": similarities(a, b)}


def pair(name, border):
    output, truth = (
        np.array(Image.open(fixtures / f"restoration-{name}-{kind}.png")) for kind in ("output", "truth")
    )
    if border:
        output, truth = (each[border:-border, border:-border] for each in (output, truth))
    float64 = [each.astype(np.float64) for each in (output, truth)]
    return {
        "name": name,
        "border": border,
        "rgb": scored(*float64),
        "y": scored(luma(output), luma(truth)),
        "y-basicsr": scored(luma_basicsr(output), luma_basicsr(truth)),
        "gray": scored(*(each[..., :1] for each in float64)),
    }


def floats():
    """An output in -1..1 that leaves its range, not quantised and quantised."""
    random = np.random.default_rng(17)
    truth = random.integers(0, 256, (14, 13, 3)).astype(np.uint8)
    output = (truth / 127.5 - 1 + random.normal(0, 0.08, truth.shape)).astype(np.float32)
    scaled = (output.astype(np.float64) + 1) / 2 * 255
    rounded = np.round(np.clip(scaled, 0, 255))
    return {
        "height": 14,
        "width": 13,
        "truth": base64.b64encode(truth.tobytes()).decode(),
        "output": base64.b64encode(output.tobytes()).decode(),
        "none": scored(scaled, truth.astype(np.float64)),
        "uint8": scored(rounded, truth.astype(np.float64)),
    }


pairs = [pair(name, border) for name in ("00", "03", "05") for border in (0, 4)]
golden = {"pairs": pairs, "floats": floats()}
(fixtures / "restoration.json").write_text(json.dumps(golden, indent=1))
