import { readFileSync } from 'node:fs';
import type { PixelImage } from '../../src/preprocess/image.ts';
import type { PreprocessSpec } from '../../src/preprocess/spec.ts';

const folder = new URL('../fixtures/preprocess/', import.meta.url);
const pixels = readFileSync(new URL('pixels.bin', folder));
const tensors = readFileSync(new URL('tensors.bin', folder));

interface Stored {
  readonly width: number;
  readonly height: number;
  readonly channels: 1 | 3;
  readonly offset: number;
}

interface Golden {
  readonly resize: readonly {
    readonly filter: PreprocessSpec['filter'];
    readonly source: Stored;
    readonly result: Stored;
  }[];
  readonly gray: { readonly source: Stored; readonly result: Stored };
  readonly rgb: { readonly source: Stored; readonly result: Stored };
  readonly pipelines: readonly {
    readonly spec: PreprocessSpec;
    readonly source: Stored;
    readonly shape: readonly number[];
    readonly offset: number;
  }[];
}

/** What Pillow and numpy computed; see generate.py there. */
export const golden: Golden = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8'));

export function imageOf({ width, height, channels, offset }: Stored): PixelImage {
  const size = width * height * channels;
  return { width, height, channels, data: new Uint8Array(pixels.subarray(offset, offset + size)) };
}

/** The bits of a float32 tensor, so that a comparison is exact. */
export function tensorBitsAt(offset: number, shape: readonly number[]): Uint32Array {
  const size = shape.reduce((product, axis) => product * axis, 4);
  return new Uint32Array(new Uint8Array(tensors.subarray(offset, offset + size)).buffer);
}
