import { UserError } from '../errors.ts';

// Pillow's MAX_IMAGE_PIXELS, 1/4 GiB of RGB: larger images are taken for decompression bombs.
const maxPixels = 89_478_485;

/** UserError `image-unreadable`: `path: reason`. */
export function unreadableImage(
  path: string,
  reason: string,
  hint = 'replace the file, or save it again as an 8-bit PNG or JPEG',
  cause?: unknown,
): UserError {
  return new UserError('image-unreadable', `${path}: ${reason}`, hint, { cause });
}

/** Refuses, from the header alone, an image with no pixels or too many to decode safely. */
export function checkImageSize(path: string, width: number, height: number): void {
  if (width > 0 && height > 0 && width * height <= maxPixels) return;
  throw unreadableImage(
    path,
    `${width} × ${height} pixels; an image has between 1 and ${maxPixels}`,
    'resize or remove this image',
  );
}
