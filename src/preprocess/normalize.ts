import type { PixelImage } from './image.ts';
import type { PreprocessSpec } from './spec.ts';

/** A model input without its batch axis. */
export interface ModelInput {
  readonly data: Float32Array;
  readonly shape: readonly number[];
}

/** What each of the 256 pixel values becomes in one channel, every step rounded to float32. */
function normalized(scale: number, mean: number, std: number): Float32Array {
  const { fround } = Math;
  return Float32Array.from({ length: 256 }, (_, pixel) => {
    const scaled = fround(pixel / fround(scale));
    return fround(scaled - fround(mean)) / fround(std);
  });
}

/**
 * ((pixel / scale) - mean) / std in float32 steps, bit for bit as torchvision's `ToTensor` and
 * `Normalize` compute it, in the layout's order: [C,H,W] or [H,W,C].
 */
export function normalize(image: PixelImage, spec: PreprocessSpec): ModelInput {
  const { width, height, channels, data: pixels } = image;
  const tables = spec.mean.map((mean, i) => normalized(spec.scale, mean, spec.std[i] ?? 1));
  const planar = spec.layout === 'NCHW';
  const size = width * height;
  const data = new Float32Array(size * channels);
  for (const [channel, table] of tables.entries()) {
    const source = spec.color === 'BGR' ? channels - 1 - channel : channel;
    for (let pixel = 0; pixel < size; pixel++) {
      const value = table[pixels[pixel * channels + source] ?? 0] ?? 0;
      data[planar ? channel * size + pixel : pixel * channels + channel] = value;
    }
  }
  return { data, shape: planar ? [channels, height, width] : [height, width, channels] };
}
