import type { Frame } from '../../sample.ts';

/** What box coordinates count: pixels of the model's input, shares of its size, or image pixels. */
export type Coordinates = 'pixel' | 'normalized' | 'image';

type Corners = readonly [left: number, top: number, right: number, bottom: number];

/**
 * A box of the model in pixels of the stored image: image = (input - offset) / scale. Without a frame
 * (the input was no image) it stays as it is.
 */
export function toImage(box: Corners, coordinates: Coordinates, frame: Frame | null): Corners {
  if (coordinates === 'image' || frame === null) return box;
  const [left, top, right, bottom] = box;
  const width = coordinates === 'normalized' ? frame.inputWidth : 1;
  const height = coordinates === 'normalized' ? frame.inputHeight : 1;
  return [
    (left * width - frame.offsetX) / frame.scaleX,
    (top * height - frame.offsetY) / frame.scaleY,
    (right * width - frame.offsetX) / frame.scaleX,
    (bottom * height - frame.offsetY) / frame.scaleY,
  ];
}

/** A box cut at the borders of the stored image, each corner on its own. */
export function clipped(box: Corners, { imageWidth, imageHeight }: Frame): Corners {
  const [left, top, right, bottom] = box;
  return [
    Math.min(Math.max(left, 0), imageWidth),
    Math.min(Math.max(top, 0), imageHeight),
    Math.min(Math.max(right, 0), imageWidth),
    Math.min(Math.max(bottom, 0), imageHeight),
  ];
}
