import { inflateSync } from 'node:zlib';
import { type DecodedPng, decode } from 'fast-png';
import { firstChannels } from './channels.ts';
import { checkImageSize, unreadableImage } from './image-error.ts';
import type { PixelImage } from './sample.ts';

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
// Everything that decides 8-bit pixels without alpha. Text, colour profiles (which may inflate
// without bound) and transparency never reach the decoder.
const usedChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
// Some encoders pad the compressed stream; Pillow accepts that too.
const maxPaddingBytes = 2 ** 16;

// PNG specification (W3C), table 11.1: colour type -> samples per pixel, of which colour.
const colorTypes: Readonly<Record<number, { readonly samples: number; readonly colors: 1 | 3 }>> = {
  0: { samples: 1, colors: 1 },
  2: { samples: 3, colors: 3 },
  3: { samples: 1, colors: 3 },
  4: { samples: 2, colors: 1 },
  6: { samples: 4, colors: 3 },
};
const paletteType = 3;

// PNG specification, section 8: origin and step of the seven Adam7 passes.
const adam7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** Whether the bytes start as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.equals(bytes.subarray(0, signature.length));
}

interface Chunk {
  readonly type: string;
  /** Length, type, data and checksum. */
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

function readChunks(bytes: Uint8Array, path: string): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let start = signature.length;
  while (start + 12 <= bytes.length) {
    const length = view.getUint32(start);
    const end = start + 12 + length;
    const type = Buffer.from(bytes.subarray(start + 4, start + 8)).toString('latin1');
    if (end > bytes.length) break;
    if (usedChunks.has(type)) {
      const data = bytes.subarray(start + 8, end - 4);
      chunks.push({ type, whole: bytes.subarray(start, end), data });
    }
    if (type === 'IEND') return chunks;
    start = end;
  }
  throw unreadableImage(path, 'a truncated PNG');
}

interface Header {
  readonly width: number;
  readonly height: number;
  readonly depth: number;
  readonly colorType: number;
  readonly samples: number;
  readonly colors: 1 | 3;
  readonly interlaced: boolean;
}

function readHeader([first, ...others]: readonly Chunk[], path: string): Header {
  if (first?.type !== 'IHDR' || first.data.length !== 13) {
    throw unreadableImage(path, 'a PNG without a header');
  }
  // The decoder would take the last, whose size nobody checked.
  if (others.some(({ type }) => type === 'IHDR')) {
    throw unreadableImage(path, 'a PNG with two headers');
  }
  const view = new DataView(first.data.buffer, first.data.byteOffset, first.data.byteLength);
  const width = view.getUint32(0);
  const height = view.getUint32(4);
  const depth = view.getUint8(8);
  const colorType = view.getUint8(9);
  const interlaced = view.getUint8(12) !== 0;
  checkImageSize(path, width, height);
  const kind = colorTypes[colorType];
  if (kind === undefined) throw unreadableImage(path, `PNG colour type ${colorType} is unknown`);
  // Pillow clips 16-bit gray to 255 but keeps the high byte of 16-bit colour: the user must choose.
  if (depth === 16) throw unreadableImage(path, 'a PNG with 16 bits per channel');
  // The decoder takes a whole byte for each of these pixels.
  if (interlaced && depth < 8) {
    throw unreadableImage(path, `an interlaced PNG with ${depth} bits per channel`);
  }
  return { width, height, depth, colorType, ...kind, interlaced };
}

/** The bytes of all scan lines, each with its filter byte, once inflated. */
function scanlineBytes({ width, height, depth, samples, interlaced }: Header): number {
  if (!interlaced) return height * (1 + Math.ceil((width * depth * samples) / 8));
  let total = 0;
  for (const [x, y, xStep, yStep] of adam7) {
    const columns = Math.ceil((width - x) / xStep);
    const rows = Math.ceil((height - y) / yStep);
    if (columns > 0 && rows > 0) total += rows * (1 + columns * samples);
  }
  return total;
}

/** Inflates once with a bound: the decoder itself would inflate whatever the file holds. */
function checkInflates(header: Header, chunks: readonly Chunk[], path: string): void {
  const compressed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const expected = scanlineBytes(header);
  let inflatedBytes: number;
  try {
    const maxOutputLength = expected + maxPaddingBytes;
    inflatedBytes = inflateSync(Buffer.concat(compressed), { maxOutputLength }).length;
  } catch (error) {
    throw unreadableImage(path, 'a damaged PNG', undefined, error);
  }
  if (inflatedBytes < expected) throw unreadableImage(path, 'a truncated PNG');
}

/** One byte per sample from rows that are packed to whole bytes (depth 1, 2, 4 or 8). */
function unpack(rows: ArrayLike<number>, rowSamples: number, height: number, depth: number) {
  const out = new Uint8Array(rowSamples * height);
  const rowBytes = Math.ceil((rowSamples * depth) / 8);
  const mask = 2 ** depth - 1;
  for (let row = 0; row < height; row++) {
    for (let i = 0; i < rowSamples; i++) {
      const bit = i * depth;
      const byte = rows[row * rowBytes + (bit >> 3)] ?? 0;
      out[row * rowSamples + i] = (byte >> (8 - depth - (bit & 7))) & mask;
    }
  }
  return out;
}

function throughPalette(
  indices: Uint8Array,
  palette: readonly (readonly number[])[] | undefined,
  path: string,
): Uint8Array {
  const out = new Uint8Array(indices.length * 3);
  for (const [i, index] of indices.entries()) {
    const color = palette?.[index];
    if (color === undefined) {
      throw unreadableImage(path, `a PNG that uses colour ${index}, outside its palette`);
    }
    out.set(color, i * 3);
  }
  return out;
}

/**
 * Decodes a PNG of 1 to 8 bits per channel to gray or RGB: palettes are applied, 1, 2 and 4-bit
 * gray is spread over 0…255, alpha is dropped. UserError `image-unreadable`.
 */
export function decodePng(bytes: Uint8Array, path: string): PixelImage {
  const chunks = readChunks(bytes, path);
  const header = readHeader(chunks, path);
  checkInflates(header, chunks, path);
  const { width, height, depth, colorType, samples, colors } = header;
  let png: DecodedPng;
  try {
    const used = Buffer.concat([signature, ...chunks.map(({ whole }) => whole)]);
    png = decode(used, { checkCrc: true });
  } catch (error) {
    throw unreadableImage(path, 'a damaged PNG', undefined, error);
  }
  const unpacked = unpack(png.data, width * samples, height, depth);
  if (colorType === paletteType) {
    return { width, height, channels: 3, data: throughPalette(unpacked, png.palette, path) };
  }
  const spread = 255 / (2 ** depth - 1);
  const full = depth === 8 ? unpacked : unpacked.map((value) => value * spread);
  const data = firstChannels(full, width * height, samples, colors);
  return { width, height, channels: colors, data };
}
