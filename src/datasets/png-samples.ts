import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { decode } from 'fast-png';
import { unreadableImage } from './image-error.ts';
import { type PngHeader, pngSignature, readPngHeader } from './png-header.ts';

// Everything that decides pixels without alpha. Text, colour profiles (which may inflate without
// bound) and transparency never reach the decoder.
const usedChunks: ReadonlySet<string> = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND']);
// Some encoders pad the compressed stream; Pillow accepts that too.
const maxPaddingBytes = 2 ** 16;

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

interface Chunk {
  readonly type: string;
  /** Length, type, data and checksum. */
  readonly whole: Uint8Array;
  readonly data: Uint8Array;
}

function readChunks(bytes: Uint8Array, path: string): readonly Chunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let start = pngSignature.length;
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

/** A PNG whose structure and size were checked, its pixels still compressed. */
export interface OpenPng {
  readonly header: PngHeader;
  readonly chunks: readonly Chunk[];
}

/** Finds the parts of a PNG and checks what its header says. UserError `image-unreadable`. */
export function openPng(bytes: Uint8Array, path: string): OpenPng {
  const header = readPngHeader(bytes, path);
  const chunks = readChunks(bytes, path);
  // The decoder would take the last, whose size nobody checked.
  if (chunks.filter(({ type }) => type === 'IHDR').length > 1) {
    throw unreadableImage(path, 'a PNG with two headers');
  }
  return { header, chunks };
}

/** The bytes of all scan lines, each with its filter byte, once inflated. */
function scanlineBytes({ width, height, depth, samples, interlaced }: PngHeader): number {
  const rowBytes = (columns: number) => 1 + Math.ceil((columns * depth * samples) / 8);
  if (!interlaced) return height * rowBytes(width);
  let total = 0;
  for (const [x, y, xStep, yStep] of adam7) {
    const columns = Math.ceil((width - x) / xStep);
    const rows = Math.ceil((height - y) / yStep);
    if (columns > 0 && rows > 0) total += rows * rowBytes(columns);
  }
  return total;
}

/** The scan lines, inflated with a bound: the decoder itself would inflate whatever the file holds. */
function inflate({ header, chunks }: OpenPng, path: string): Uint8Array {
  const compressed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
  const expected = scanlineBytes(header);
  let inflated: Uint8Array;
  try {
    const maxOutputLength = expected + maxPaddingBytes;
    inflated = inflateSync(Buffer.concat(compressed), { maxOutputLength });
  } catch (error) {
    throw unreadableImage(path, 'a damaged PNG', undefined, error);
  }
  if (inflated.length < expected) throw unreadableImage(path, 'a truncated PNG');
  return inflated.subarray(0, expected);
}

/** PNG specification, 5.3: the checksum is of type and data. */
function checkSums(chunks: readonly Chunk[], path: string): void {
  for (const { whole } of chunks) {
    const { buffer, byteOffset, length } = whole;
    const stored = new DataView(buffer, byteOffset).getUint32(length - 4);
    if (crc32(whole.subarray(4, length - 4)) !== stored) {
      throw unreadableImage(path, 'a damaged PNG');
    }
  }
}

/**
 * The same PNG, checked and its scan lines stored rather than compressed. The decoder inflates and
 * sums up in JavaScript, which takes four times as long as all the rest.
 */
function inflatedPng(png: OpenPng, path: string): Uint8Array {
  const { chunks } = png;
  checkSums(chunks, path);
  const stored = deflateSync(inflate(png, path), { level: 0 });
  const start = Buffer.alloc(8);
  start.writeUInt32BE(stored.length);
  start.write('IDAT', 4, 'latin1');
  const before = chunks.slice(0, -1).filter(({ type }) => type !== 'IDAT');
  // The decoder is not asked to look at checksums.
  const parts = [start, stored, Buffer.alloc(4), ...chunks.slice(-1).map(({ whole }) => whole)];
  return Buffer.concat([pngSignature, ...before.map(({ whole }) => whole), ...parts]);
}

/** One byte per sample from rows that are packed to whole bytes (depth 1, 2 or 4). */
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

/** The samples of a PNG as stored, one element each: palette indices, gray that is not spread. */
export interface PngSamples {
  /** Interleaved, row by row; 16 bits wide where the depth is 16. */
  readonly data: Uint8Array | Uint16Array;
  /** RGB by index; empty where there is none. */
  readonly palette: readonly (readonly number[])[];
}

/** Decodes the samples of a PNG. UserError `image-unreadable` where it is damaged or cut short. */
export function readSamples(png: OpenPng, path: string): PngSamples {
  const { width, height, depth, samples } = png.header;
  const inflated = inflatedPng(png, path);
  try {
    const { data, palette = [] } = decode(inflated);
    if (depth < 8) return { data: unpack(data, width * samples, height, depth), palette };
    return { data: data instanceof Uint8ClampedArray ? new Uint8Array(data) : data, palette };
  } catch (error) {
    throw unreadableImage(path, 'a damaged PNG', undefined, error);
  }
}
