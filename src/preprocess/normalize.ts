import { halfBits } from '../half.ts';
import type { Frame, PixelImage } from '../sample.ts';
import type { PreprocessSpec } from './spec.ts';

/** The elements of a model input; float16 as the bits of each half. */
export type Elements =
  | { readonly type: 'float32'; readonly data: Float32Array }
  | { readonly type: 'uint8'; readonly data: Uint8Array }
  | { readonly type: 'float16'; readonly data: Uint16Array };

/** A model input without its batch axis. */
export type ModelInput = Elements & {
  readonly shape: readonly number[];
  /** Where the image lies in it; null where the input was no image. */
  readonly frame: Frame | null;
};

/** What each of the 256 pixel values becomes in one channel, every step rounded to float32. */
function normalized(scale: number, mean: number, std: number): Float32Array {
  const { fround } = Math;
  return Float32Array.from({ length: 256 }, (_, pixel) => {
    const scaled = fround(pixel / fround(scale));
    return fround(scaled - fround(mean)) / fround(std);
  });
}

/** What each pixel value becomes, by channel of the model. */
function tablesOf(spec: PreprocessSpec): readonly Elements[] {
  return spec.mean.map((mean, channel): Elements => {
    const { type } = spec;
    if (type === 'uint8') return { type, data: Uint8Array.from({ length: 256 }, (_, i) => i) };
    const table = normalized(spec.scale, mean, spec.std[channel] ?? 1);
    return type === 'float16' ? { type, data: halfBits(table) } : { type, data: table };
  });
}

function emptyElements(type: PreprocessSpec['type'], length: number): Elements {
  if (type === 'uint8') return { type, data: new Uint8Array(length) };
  if (type === 'float16') return { type, data: new Uint16Array(length) };
  return { type, data: new Float32Array(length) };
}

/**
 * ((pixel / scale) - mean) / std in float32 steps, bit for bit as torchvision's `ToTensor` and
 * `Normalize` compute it, in the layout's order: [C,H,W] or [H,W,C]. float16 is rounded from that;
 * uint8 is the pixels.
 */
export function normalize(
  image: PixelImage,
  spec: PreprocessSpec,
): Elements & { readonly shape: readonly number[] } {
  const { width, height, channels, data: pixels } = image;
  const planar = spec.layout === 'NCHW';
  const size = width * height;
  const elements = emptyElements(spec.type, size * channels);
  for (const [channel, { data: table }] of tablesOf(spec).entries()) {
    const source = spec.color === 'BGR' ? channels - 1 - channel : channel;
    const start = planar ? channel * size : channel;
    const step = planar ? 1 : channels;
    for (let pixel = 0; pixel < size; pixel++) {
      const value = table[pixels[pixel * channels + source] ?? 0] ?? 0;
      elements.data[start + pixel * step] = value;
    }
  }
  return { ...elements, shape: planar ? [channels, height, width] : [height, width, channels] };
}
