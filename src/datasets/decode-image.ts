import type { PixelImage } from '../sample.ts';
import { decodeBmp, isBmp } from './decode-bmp.ts';
import { decodeJpeg } from './decode-jpeg.ts';
import { decodePng } from './decode-png.ts';
import { decodePnm, isPnm } from './decode-pnm.ts';
import { decodeWebp } from './decode-webp.ts';
import { unreadableImage } from './image-error.ts';
import { isJpeg } from './jpeg-header.ts';
import { isPng } from './png-header.ts';
import { isWebp } from './webp-header.ts';

interface ImageFormat {
  readonly matches: (bytes: Uint8Array) => boolean;
  readonly decode: (bytes: Uint8Array, path: string) => PixelImage | Promise<PixelImage>;
}

const formats: readonly ImageFormat[] = [
  { matches: isPng, decode: decodePng },
  { matches: isJpeg, decode: decodeJpeg },
  { matches: isWebp, decode: decodeWebp },
  { matches: isPnm, decode: decodePnm },
  { matches: isBmp, decode: decodeBmp },
];

/** No image within the pixel limit needs more; the file is held in memory. */
export const maxImageFileBytes = 2 ** 28;

/**
 * Decodes a PNG, JPEG, WebP, binary PNM or plain BMP, told apart by content, to the bytes that
 * Pillow gives for `Image.open(path).convert('RGB')`, or 'L' where the file is gray. Alpha is
 * dropped, and embedded colour profiles and the EXIF orientation are not applied: so do Pillow and
 * torchvision, while OpenCV's `imread` would rotate. `path` is for messages.
 * UserError `image-unreadable` where it is none of them, damaged, cut short, too large, animated,
 * CMYK or has more than 8 bits per channel.
 */
export async function decodeImage(bytes: Uint8Array, path: string): Promise<PixelImage> {
  if (bytes.length === 0) throw unreadableImage(path, 'an empty file');
  const format = formats.find(({ matches }) => matches(bytes));
  if (format !== undefined) return await format.decode(bytes, path);
  throw unreadableImage(path, 'not a PNG, JPEG, WebP, PNM or BMP by its content');
}
