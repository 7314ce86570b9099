import { checkImageSize, unreadableImage } from './image-error.ts';

/** What every PNG starts with. */
export const pngSignature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

// PNG specification (W3C), table 11.1: colour type -> its name and samples per pixel.
const colorTypes = {
  0: { color: 'gray', samples: 1 },
  2: { color: 'rgb', samples: 3 },
  3: { color: 'palette', samples: 1 },
  4: { color: 'gray-alpha', samples: 2 },
  6: { color: 'rgb-alpha', samples: 4 },
} as const;

type ColorType = (typeof colorTypes)[keyof typeof colorTypes];

// IHDR is the first chunk (11.2.1): length and type, then 13 bytes.
const chunkStartBytes = 8;
const headerBytes = 13;

/** What the header of a PNG says of its pixels. */
export interface PngHeader {
  readonly width: number;
  readonly height: number;
  /** Bits per sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  readonly color: ColorType['color'];
  /** Per pixel, alpha among them. */
  readonly samples: number;
  readonly interlaced: boolean;
}

/** Whether the bytes start as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return pngSignature.equals(bytes.subarray(0, pngSignature.length));
}

function colorTypeOf(code: number, path: string): ColorType {
  for (const [known, type] of Object.entries(colorTypes)) {
    if (Number(known) === code) return type;
  }
  throw unreadableImage(path, `PNG colour type ${code} is unknown`);
}

/** The header that a PNG starts with. UserError `image-unreadable` where it has none to decode. */
export function readPngHeader(bytes: Uint8Array, path: string): PngHeader {
  const chunk = bytes.subarray(pngSignature.length);
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (chunk.length < chunkStartBytes + headerBytes) throw unreadableImage(path, 'a truncated PNG');
  const type = Buffer.from(chunk.subarray(4, chunkStartBytes)).toString('latin1');
  if (type !== 'IHDR' || view.getUint32(0) !== headerBytes) {
    throw unreadableImage(path, 'a PNG without a header');
  }
  const width = view.getUint32(8);
  const height = view.getUint32(12);
  const depth = view.getUint8(16);
  const interlaced = view.getUint8(20) !== 0;
  checkImageSize(path, width, height);
  const { color, samples } = colorTypeOf(view.getUint8(17), path);
  // The decoder takes a whole byte for each of these pixels.
  if (interlaced && depth < 8) {
    throw unreadableImage(path, `an interlaced PNG with ${depth} bits per channel`);
  }
  return { width, height, depth, color, samples, interlaced };
}
