import type { PixelImage } from '../sample.ts';
import { roundHalfEven } from '../stats/rounding.ts';
import type { Anchor, Window } from './spec.ts';

/** Where the window starts in the source; negative where the source is padded instead. */
function windowStart(size: number, window: number, anchor: Anchor): number {
  if (anchor === 'corner') return 0;
  const start = (size - window) / 2;
  if (anchor === 'center-floor') return Math.floor(start);
  return size >= window ? roundHalfEven(start) : -Math.floor(-start);
}

/** The window of an image: `left` and `top` are where it starts in the image. */
export interface Framed {
  readonly image: PixelImage;
  readonly left: number;
  readonly top: number;
}

/**
 * The window of the image, filled where the image does not reach. Its start is
 * - `center`: cropped, half a pixel goes to the even side; padded, the odd pixel goes to the end:
 *   `center_crop` of torchvision (transforms/functional.py), `center_crop_or_pad` of timm
 *   (data/transforms.py) and `LetterBox` of ultralytics (data/augment.py);
 * - `center-floor`: rounded down, both ways: `center_crop` of transformers (image_transforms.py);
 * - `corner`: 0, 0: `preproc` of YOLOX (data/data_augment.py).
 */
export function framed(image: PixelImage, window: Window): Framed {
  const { channels } = image;
  const { width, height } = window;
  const left = windowStart(image.width, width, window.anchor);
  const top = windowStart(image.height, height, window.anchor);
  const firstColumn = Math.max(0, left);
  const endColumn = Math.min(image.width, left + width);
  const data = new Uint8Array(width * height * channels);
  if (window.fill.some((value) => value !== 0)) {
    for (let at = 0; at < data.length; at++) data[at] = window.fill[at % channels] ?? 0;
  }
  for (let row = Math.max(0, -top); row < height && row + top < image.height; row++) {
    const line = (row + top) * image.width;
    const pixels = image.data.subarray(
      (line + firstColumn) * channels,
      (line + endColumn) * channels,
    );
    data.set(pixels, (row * width + firstColumn - left) * channels);
  }
  return { image: { width, height, channels, data }, left, top };
}
