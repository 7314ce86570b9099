import type { PixelImage } from '../sample.ts';
import { checkImageSize, type ImageSize, unreadableImage } from './image-error.ts';

const fileHeaderBytes = 14;
// BITMAPINFOHEADER, and the versions 4 and 5 that start like it (Microsoft, wingdi.h).
const infoHeaderBytes: ReadonlySet<number> = new Set([40, 108, 124]);
const maxColors = 256;

/** Whether the bytes start as a Windows bitmap does. */
export function isBmp(bytes: Uint8Array): boolean {
  return bytes[0] === 0x42 && bytes[1] === 0x4d;
}

interface BmpHeader extends ImageSize {
  readonly topDown: boolean;
  readonly bits: 8 | 24;
  /** Where the palette starts. */
  readonly length: number;
  /** Of the palette; 0 with 24 bits. */
  readonly colors: number;
  /** Where the rows start. */
  readonly rowsAt: number;
}

/** The header of a BMP. UserError `image-unreadable` where it is of a kind that is not decoded. */
export function readBmpHeader(bytes: Uint8Array, path: string): BmpHeader {
  if (bytes.length < fileHeaderBytes + 40) throw unreadableImage(path, 'a truncated BMP');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerBytes = view.getUint32(14, true);
  if (!infoHeaderBytes.has(headerBytes)) throw unreadableImage(path, 'a BMP of an unknown version');
  const width = view.getInt32(18, true);
  const signedHeight = view.getInt32(22, true);
  const height = Math.abs(signedHeight);
  checkImageSize(path, width, height);
  const bits = view.getUint16(28, true);
  const compression = view.getUint32(30, true);
  if (compression !== 0 || (bits !== 8 && bits !== 24)) {
    const kind = compression === 0 ? `with ${bits} bits per pixel` : 'that is compressed';
    throw unreadableImage(path, `a BMP ${kind}`);
  }
  const length = fileHeaderBytes + headerBytes;
  const colors = bits === 24 ? 0 : view.getUint32(46, true) || maxColors;
  const rowsAt = view.getUint32(10, true);
  if (colors > maxColors || length + colors * 4 > rowsAt) {
    throw unreadableImage(path, 'a damaged BMP');
  }
  return { width, height, topDown: signedHeight < 0, bits, length, colors, rowsAt };
}

interface Bitmap extends BmpHeader {
  /** Blue, green, red and a spare byte per color; empty with 3 bytes per pixel. */
  readonly palette: Uint8Array;
  /** Rows, each padded to a multiple of 4 bytes. */
  readonly rows: Uint8Array;
  readonly rowBytes: number;
}

function readBitmap(bytes: Uint8Array, path: string): Bitmap {
  const header = readBmpHeader(bytes, path);
  const { width, height, bits, length, colors, rowsAt } = header;
  const rowBytes = Math.ceil((width * bits) / 32) * 4;
  const end = rowsAt + rowBytes * height;
  if (end > bytes.length) throw unreadableImage(path, 'a truncated BMP');
  const palette = bytes.subarray(length, length + colors * 4);
  return { ...header, palette, rows: bytes.subarray(rowsAt, end), rowBytes };
}

/** Whether every index is its own gray, which makes it a gray image to Pillow. */
function isGray(palette: Uint8Array): boolean {
  return palette.length > 0 && palette.every((value, i) => i % 4 === 3 || value === i >> 2);
}

/**
 * Decodes an uncompressed Windows bitmap of 8 bits (palette or gray) or 24 bits per pixel.
 * UserError `image-unreadable` for every other kind, and where it is damaged or cut short.
 */
export function decodeBmp(bytes: Uint8Array, path: string): PixelImage {
  const { width, height, topDown, bits, palette, rows, rowBytes } = readBitmap(bytes, path);
  const channels = isGray(palette) ? 1 : 3;
  const data = new Uint8Array(width * height * channels);
  let to = 0;
  for (let y = 0; y < height; y++) {
    const start = (topDown ? y : height - 1 - y) * rowBytes;
    if (channels === 1) {
      data.set(rows.subarray(start, start + width), y * width);
      continue;
    }
    for (let x = 0; x < width; x++, to += 3) {
      const index = rows[start + x] ?? 0;
      const colors = bits === 8 ? palette : rows;
      const at = bits === 8 ? index * 4 : start + x * 3;
      const red = colors[at + 2];
      if (red === undefined) {
        throw unreadableImage(path, `a BMP that uses colour ${index}, outside its palette`);
      }
      data[to] = red;
      data[to + 1] = colors[at + 1] ?? 0;
      data[to + 2] = colors[at] ?? 0;
    }
  }
  return { width, height, channels, data };
}
