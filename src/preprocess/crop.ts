import type { PixelImage } from './image.ts';

/** Python's `round` of half an integer: a tie goes to the even neighbour. */
function halfRounded(value: number): number {
  const half = value / 2;
  const floor = Math.floor(half);
  if (half === floor) return half;
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Where the window starts in the source; negative where the source is padded instead. */
function windowStart(size: number, window: number): number {
  return size >= window ? halfRounded(size - window) : -Math.floor((window - size) / 2);
}

/**
 * The window of `width` × `height` around the centre, with 0 where the image is smaller: as
 * torchvision's `center_crop` (transforms/functional.py), whose offset is rounded half to even.
 */
export function centerCrop(image: PixelImage, width: number, height: number): PixelImage {
  const { channels } = image;
  const left = windowStart(image.width, width);
  const top = windowStart(image.height, height);
  const firstColumn = Math.max(0, left);
  const endColumn = Math.min(image.width, left + width);
  const data = new Uint8Array(width * height * channels);
  for (let row = Math.max(0, -top); row < height && row + top < image.height; row++) {
    const line = (row + top) * image.width;
    const pixels = image.data.subarray(
      (line + firstColumn) * channels,
      (line + endColumn) * channels,
    );
    data.set(pixels, (row * width + firstColumn - left) * channels);
  }
  return { width, height, channels, data };
}
