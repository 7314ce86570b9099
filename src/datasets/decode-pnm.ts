import type { PixelImage } from '../sample.ts';
import { checkImageSize, type ImageSize, unreadableImage } from './image-error.ts';

// Room for the comments that editors leave; without a bound a file of blanks is searched whole.
const maxHeaderBytes = 4096;

// Netpbm's pgm(5) and ppm(5): magic, width, height and maxval, apart by blanks and comments.
const gap = '(?:[\\t-\\r ]|#[^\\r\\n]*[\\r\\n])+';
const header = new RegExp(`^P([56])${gap}(\\d{1,9})${gap}(\\d{1,9})${gap}(\\d{1,5})[\\t-\\r ]`);

/** Whether the bytes start as one of Netpbm's formats does: `P1` to `P6` and a blank. */
export function isPnm(bytes: Uint8Array): boolean {
  return /^P[1-6][\t-\r ]/.test(Buffer.from(bytes.subarray(0, 3)).toString('latin1'));
}

interface PnmHeader extends ImageSize {
  readonly channels: 1 | 3;
  /** Where the pixels start. */
  readonly length: number;
}

/** The header of a PNM. UserError `image-unreadable` where it is of a kind that is not decoded. */
export function readPnmHeader(bytes: Uint8Array, path: string): PnmHeader {
  const start = Buffer.from(bytes.subarray(0, maxHeaderBytes)).toString('latin1');
  if (!/^P[56]/.test(start)) {
    throw unreadableImage(path, `a PNM of the kind ${start.slice(0, 2)}; P5 and P6 are supported`);
  }
  const found = header.exec(start);
  if (found === null) throw unreadableImage(path, 'a PNM without a readable header');
  const [whole, kind, ...numbers] = found;
  const [width = 0, height = 0, maximum = 0] = numbers.map(Number);
  checkImageSize(path, width, height);
  if (maximum !== 255) throw unreadableImage(path, `a PNM with the maximum ${maximum}, not 255`);
  return { width, height, channels: kind === '5' ? 1 : 3, length: whole.length };
}

/**
 * Decodes binary PGM (P5) and PPM (P6) with 8 bits per channel; of several images in one file the
 * first. UserError `image-unreadable` where it is another kind of PNM or cut short.
 */
export function decodePnm(bytes: Uint8Array, path: string): PixelImage {
  const { width, height, channels, length } = readPnmHeader(bytes, path);
  const end = length + width * height * channels;
  if (end > bytes.length) throw unreadableImage(path, 'a truncated PNM');
  const data = new Uint8Array(bytes.subarray(length, end));
  return { width, height, channels, data };
}
