import { UserError } from '../errors.ts';
import { oneLine } from '../onnx/one-line.ts';

// Pillow's MAX_IMAGE_PIXELS, 1/4 GiB of RGB: larger images are taken for decompression bombs.
const maxPixels = 89_478_485;
// JPEG's own limit. Resizing holds the weights of a whole row or column, whatever the other side.
const maxSide = 65_535;

/** Width and height in pixels, as stored: no EXIF orientation is applied. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** UserError `image-unreadable`: `path: reason`. */
export function unreadableImage(
  path: string,
  reason: string,
  hint = 'replace the file, or save it again as an 8-bit PNG or JPEG',
  cause?: unknown,
): UserError {
  return new UserError('image-unreadable', oneLine(`${path}: ${reason}`), hint, { cause });
}

/** Refuses, from the header alone, an image with no pixels, too many, or too many in one line. */
export function checkImageSize(path: string, width: number, height: number): void {
  const isSide = (side: number) => side > 0 && side <= maxSide;
  if (isSide(width) && isSide(height) && width * height <= maxPixels) return;
  throw unreadableImage(
    path,
    `${width} × ${height} pixels; an image has 1 to ${maxPixels}, and at most ${maxSide} a side`,
    'resize or remove this image',
  );
}
