import { readFileSync } from 'node:fs';
import type { SpecFields } from '../../src/preprocess/fields.ts';
import type { PresetId } from '../../src/preprocess/named-presets.ts';
import type { Elements } from '../../src/preprocess/normalize.ts';
import type { Filter } from '../../src/preprocess/resize.ts';
import type { PixelImage } from '../../src/sample.ts';

const folder = new URL('../fixtures/preprocess/', import.meta.url);
const pixels = readFileSync(new URL('pixels.bin', folder));
const tensors = readFileSync(new URL('tensors.bin', folder));

interface Stored {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly offset: number;
}

interface Pair {
  readonly source: Stored;
  readonly result: Stored;
}

interface Golden {
  readonly pillow: readonly (Pair & { readonly filter: Filter })[];
  readonly opencv: readonly Pair[];
  readonly gray: Pair;
  readonly rgb: Pair;
  readonly pipelines: readonly {
    readonly preset: PresetId;
    readonly fields: Partial<SpecFields>;
    readonly source: Stored;
    readonly type: Elements['type'];
    readonly shape: readonly number[];
    readonly offset: number;
  }[];
  readonly whole: readonly {
    readonly preset: PresetId;
    readonly source: Stored;
    readonly shape: readonly number[];
    readonly sha256: string;
  }[];
  /** Floats and their halves, by where they start. */
  readonly halves: { readonly count: number; readonly offset: number; readonly bits: number };
}

/** What Pillow, OpenCV and torchvision computed; see test/golden/make/preprocess.py. */
export const golden: Golden = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));

export function imageOf({ width, height, channels, offset }: Stored): PixelImage {
  const size = width * height * channels;
  return { width, height, channels, data: new Uint8Array(pixels.subarray(offset, offset + size)) };
}

/** The bytes of a stored tensor, so that a comparison is exact. */
export function tensorBytes(offset: number, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(tensors.subarray(offset, offset + length));
}

/** The bytes of an array in memory. */
export function bytesOf(data: Elements['data']): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
}
