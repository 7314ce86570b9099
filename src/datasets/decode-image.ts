import { decodeJpeg, isJpeg } from './decode-jpeg.ts';
import { decodePng, isPng } from './decode-png.ts';
import { unreadableImage } from './image-error.ts';
import type { PixelImage } from './sample.ts';

/** No PNG or JPEG within the pixel limit needs more; the file is held in memory. */
export const maxImageFileBytes = 2 ** 28;

/**
 * Decodes a PNG or JPEG, told apart by content, to the bytes that Pillow gives for
 * `Image.open(path).convert('RGB')`, or 'L' where the file is gray. Alpha is dropped, embedded
 * colour profiles and the EXIF orientation are not applied, as there. `path` is for messages.
 * UserError `image-unreadable` where it is neither, damaged, too large, 16-bit or CMYK.
 */
export async function decodeImage(bytes: Uint8Array, path: string): Promise<PixelImage> {
  if (isPng(bytes)) return decodePng(bytes, path);
  if (isJpeg(bytes)) return await decodeJpeg(bytes, path);
  throw unreadableImage(path, 'neither a PNG nor a JPEG by its content');
}
