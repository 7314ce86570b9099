"""Writes test/fixtures/datasets/{images/formats,images/masks,pairs.json}.

Run as `python3 test/golden/make/images.py` with Pillow 9.4 (libwebp 1.2.4) and numpy 1.24.

formats/ holds WebP, PNM and BMP files and in pixels.json what Pillow decodes them to (hex); masks/
holds PNG masks and in indices.json `np.array(Image.open(file))`. Pillow spreads 2 and 4-bit gray
over 0..255; that factor is divided away again. pairs.json holds the SHA-256 of the pixels in
mask-pairs/ and image-pairs/, which are a few of the scenes and photographs that the trained models
under fixtures/models were evaluated on.
"""

import hashlib
import json
import struct
import zlib
from pathlib import Path

import numpy as np
from PIL import Image

images = Path(__file__).parents[2] / "fixtures" / "datasets" / "images"
formats = images / "formats"
masks = images / "masks"
formats.mkdir(exist_ok=True)
masks.mkdir(exist_ok=True)
random = np.random.default_rng(11)

y, x = np.mgrid[0:37, 0:45]
smooth = np.stack([x * 5 + y, 255 - y * 6, (x * y) % 256], -1) + random.integers(0, 20, (37, 45, 3))
photo = Image.fromarray(np.clip(smooth, 0, 255).astype(np.uint8))
seen_through = photo.copy()
seen_through.putalpha(Image.fromarray(((x * 7) % 256).astype(np.uint8)))

photo.save(formats / "lossy.webp", quality=80)
photo.save(formats / "lossy-coarse.webp", quality=5)
photo.crop((0, 0, 1, 1)).save(formats / "lossy-pixel.webp", quality=80)
photo.save(formats / "lossless.webp", lossless=True)
seen_through.save(formats / "lossy-alpha.webp", quality=80)
seen_through.save(formats / "lossless-alpha.webp", lossless=True, exact=True)
exif = Image.Exif()
exif[0x0112] = 6
photo.save(formats / "rotated.webp", quality=80, exif=exif, icc_profile=b"profile")
frames = [photo.transpose(Image.Transpose.ROTATE_180)]
photo.save(formats / "animated.webp", save_all=True, append_images=frames, duration=100)

photo.save(formats / "rgb.ppm")
photo.convert("L").save(formats / "gray.pgm")
pixels = photo.convert("L").crop((0, 0, 5, 3)).tobytes()
(formats / "comments.pnm").write_bytes(b"P5 # a\n #b\r5\t3 #c\n255\n" + pixels + b"more")
photo.save(formats / "rgb.bmp")
photo.convert("L").save(formats / "gray.bmp")
photo.quantize(17).save(formats / "palette.bmp")
bottom_up = (formats / "rgb.bmp").read_bytes()
top_down = bottom_up[:22] + struct.pack("<i", -37) + bottom_up[26:]
(formats / "top-down.bmp").write_bytes(top_down)

decoded = {}
for path in sorted(formats.iterdir()):
    if path.suffix == ".json" or path.name == "animated.webp":
        continue
    image = Image.open(path)
    image = image.convert("L" if image.mode == "L" else "RGB")
    decoded[path.name] = {
        "width": image.width,
        "height": image.height,
        "channels": len(image.getbands()),
        "data": image.tobytes().hex(),
    }
(formats / "pixels.json").write_text(json.dumps(decoded, indent=0) + "\n")


def chunk(kind, data):
    body = kind + data
    return struct.pack(">I", len(data)) + body + struct.pack(">I", zlib.crc32(body))


adam7 = [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4)]
adam7 += [(1, 0, 2, 2), (0, 1, 1, 2)]


def write_mask(name, samples, depth, color_type, palette=b"", interlaced=False):
    """A PNG with filter 0, which can have depths that Pillow does not write."""
    height, width = samples.shape[:2]
    passes = [samples[y::dy, x::dx] for x, y, dx, dy in adam7] if interlaced else [samples]
    rows = b""
    for row in [row for part in passes if part.size for row in part]:
        bits = "".join(format(int(value), f"0{depth}b") for value in row)
        bits += "0" * (-len(bits) % 8)
        rows += b"\0" + bytes(int(bits[i : i + 8], 2) for i in range(0, len(bits), 8))
    header = struct.pack(">IIBBBBB", width, height, depth, color_type, 0, 0, int(interlaced))
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + palette
    png += chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    (masks / name).write_bytes(png)


for depth in (1, 2, 4, 8):
    palette = random.integers(0, 256, (2**depth, 3), np.uint8).tobytes()
    palette = chunk(b"PLTE", palette) + chunk(b"tRNS", b"\0\x80")
    write_mask(f"palette{depth}.png", random.integers(0, 2**depth, (5, 11)), depth, 3, palette)
for depth in (1, 2, 4, 8, 16):
    write_mask(f"gray{depth}.png", random.integers(0, 2**depth, (5, 11)), depth, 0)
short = chunk(b"PLTE", bytes(range(9)))
write_mask("palette-short.png", random.integers(0, 256, (5, 11)), 8, 3, short)
blobs = ((x // 9 + y // 7) % 5).astype(np.uint8)
voc = Image.fromarray(blobs)
voc.putpalette(random.integers(0, 256, 768, np.uint8).tobytes())
voc.save(masks / "filtered.png")
Image.fromarray((blobs * 300).astype(np.uint16)).save(masks / "filtered16.png")
wide = random.integers(0, 2**16, (9, 10))
write_mask("interlaced16.png", wide, 16, 0, interlaced=True)
write_mask("interlaced1.png", wide % 2, 1, 0, interlaced=True)

refused = {"rgb.png", "gray-alpha.png", "rgba.png", "interlaced1.png"}
photo.crop((0, 0, 4, 3)).save(masks / "rgb.png")
photo.crop((0, 0, 4, 3)).convert("LA").save(masks / "gray-alpha.png")
seen_through.crop((0, 0, 4, 3)).save(masks / "rgba.png")
voc.convert("L").save(masks / "mask.jpg")
voc.convert("RGB").save(masks / "mask.webp", lossless=True)

indices = {}
for path in sorted(masks.glob("*.png")):
    if path.name in refused:
        continue
    values = np.array(Image.open(path)).astype(int)
    spread = {"gray2.png": 85, "gray4.png": 17}.get(path.name, 1)
    assert (values % spread == 0).all()
    values //= spread
    indices[path.name] = {
        "width": values.shape[1],
        "height": values.shape[0],
        "data": values.ravel().tolist(),
    }
(masks / "indices.json").write_text(json.dumps(indices) + "\n")

hashes = {}
for path in sorted(images.parent.glob("*-pairs/*/*.png")):
    image = Image.open(path)
    hashes["/".join(path.parts[-3:])] = hashlib.sha256(image.tobytes()).hexdigest()
(images.parent / "pairs.json").write_text(json.dumps(hashes, indent=0) + "\n")
