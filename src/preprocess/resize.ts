import type { PixelImage } from '../sample.ts';

interface Kernel {
  /** Half its width, in source pixels at scale 1. */
  readonly support: number;
  readonly weight: (x: number) => number;
}

function sinc(x: number): number {
  return x === 0 ? 1 : Math.sin(x * Math.PI) / (x * Math.PI);
}

function triangle(x: number): number {
  return Math.max(0, 1 - Math.abs(x));
}

/** Its two coefficients are float32 literals in Pillow. */
function hamming(signed: number): number {
  const x = Math.abs(signed);
  if (x === 0) return 1;
  return x >= 1 ? 0 : sinc(x) * (Math.fround(0.54) + Math.fround(0.46) * Math.cos(x * Math.PI));
}

/** Keys' cubic convolution with a = -0.5. */
function cubic(signed: number): number {
  const a = -0.5;
  const x = Math.abs(signed);
  if (x < 1) return ((a + 2) * x - (a + 3)) * x * x + 1;
  return x < 2 ? (((x - 5) * x + 8) * x - 4) * a : 0;
}

function lanczos(x: number): number {
  return x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0;
}

/** Pillow's resampling filters (Resample.c); `nearest` takes one source pixel and no kernel. */
export const filters = {
  nearest: null,
  box: { support: 0.5, weight: (x) => (x > -0.5 && x <= 0.5 ? 1 : 0) },
  bilinear: { support: 1, weight: triangle },
  hamming: { support: 1, weight: hamming },
  bicubic: { support: 2, weight: cubic },
  lanczos: { support: 3, weight: lanczos },
} as const satisfies Readonly<Record<string, Kernel | null>>;

export type Filter = keyof typeof filters;

// Resample.c, PRECISION_BITS: 32 bits less 8 of the pixel and 2 for overshoot.
const precisionBits = 22;
const half = 1 << (precisionBits - 1);

/** For all output positions: the first source position, how many, and their fixed-point weights. */
interface Taps {
  readonly starts: Int32Array;
  readonly counts: Int32Array;
  /** `most` for each position, of which the first `count` are used. */
  readonly weights: Int32Array;
  readonly most: number;
}

/** Half away from zero, as C's truncating cast of value ± 0.5. */
function toFixedPoint(weight: number): number {
  const scaled = weight * 2 ** precisionBits;
  return Math.trunc(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
}

/** Resample.c, precompute_coeffs and normalize_coeffs_8bpc, operation by operation. */
function tapsOf(inSize: number, outSize: number, kernel: Kernel): Taps {
  const scale = inSize / outSize;
  const stretch = Math.max(1, scale);
  const support = kernel.support * stretch;
  const perStretch = 1 / stretch;
  const most = Math.ceil(support) * 2 + 1;
  const starts = new Int32Array(outSize);
  const counts = new Int32Array(outSize);
  const weights = new Int32Array(outSize * most);
  const raw = new Float64Array(most);
  for (let x = 0; x < outSize; x++) {
    const center = (x + 0.5) * scale;
    const start = Math.max(0, Math.trunc(center - support + 0.5));
    const count = Math.min(inSize, Math.trunc(center + support + 0.5)) - start;
    let sum = 0;
    for (let k = 0; k < count; k++) {
      const weight = kernel.weight((k + start - center + 0.5) * perStretch);
      raw[k] = weight;
      sum += weight;
    }
    for (let k = 0; k < count; k++) {
      const weight = raw[k] ?? 0;
      weights[x * most + k] = toFixedPoint(sum === 0 ? weight : weight / sum);
    }
    starts[x] = start;
    counts[x] = count;
  }
  return { starts, counts, weights, most };
}

/** What 32-bit arithmetic in fixed point gives as a byte. */
function toByte(sum: number): number {
  const value = sum >> precisionBits;
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

function resampleWidth(image: PixelImage, width: number, kernel: Kernel): PixelImage {
  const { height, channels, data: source } = image;
  const { starts, counts, weights, most } = tapsOf(image.width, width, kernel);
  const data = new Uint8Array(width * height * channels);
  let to = 0;
  for (let row = 0; row < height; row++) {
    const line = row * image.width * channels;
    for (let x = 0; x < width; x++) {
      const from = line + (starts[x] ?? 0) * channels;
      const first = x * most;
      const end = first + (counts[x] ?? 0);
      for (let channel = 0; channel < channels; channel++) {
        let sum = half;
        let at = from + channel;
        for (let k = first; k < end; k++) {
          sum = (sum + (source[at] ?? 0) * (weights[k] ?? 0)) | 0;
          at += channels;
        }
        data[to++] = toByte(sum);
      }
    }
  }
  return { width, height, channels, data };
}

/** Row by row, so that memory is read in its order. */
function resampleHeight(image: PixelImage, height: number, kernel: Kernel): PixelImage {
  const { width, channels, data: source } = image;
  const { starts, counts, weights, most } = tapsOf(image.height, height, kernel);
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  const sums = new Int32Array(stride);
  for (let y = 0; y < height; y++) {
    sums.fill(half);
    let from = (starts[y] ?? 0) * stride;
    for (let k = 0; k < (counts[y] ?? 0); k++) {
      const weight = weights[y * most + k] ?? 0;
      for (let i = 0; i < stride; i++) {
        sums[i] = ((sums[i] ?? 0) + (source[from + i] ?? 0) * weight) | 0;
      }
      from += stride;
    }
    for (let i = 0; i < stride; i++) data[y * stride + i] = toByte(sums[i] ?? 0);
  }
  return { width, height, channels, data };
}

/** Source positions of Geometry.c, ImagingScaleAffine, which adds up its step: so do we. */
function nearestPositions(inSize: number, outSize: number): readonly number[] {
  const step = inSize / outSize;
  const positions: number[] = [];
  let at = step * 0.5;
  for (let x = 0; x < outSize; x++) {
    positions.push(Math.trunc(at));
    at += step;
  }
  return positions;
}

function takeNearest(image: PixelImage, width: number, height: number): PixelImage {
  const { channels, data: source } = image;
  const columns = nearestPositions(image.width, width);
  const data = new Uint8Array(width * height * channels);
  let to = 0;
  for (const row of nearestPositions(image.height, height)) {
    for (const column of columns) {
      const from = (row * image.width + column) * channels;
      for (let channel = 0; channel < channels; channel++) {
        data[to++] = source[from + channel] ?? 0;
      }
    }
  }
  return { width, height, channels, data };
}

/**
 * Resizes to exactly `width` × `height`, byte for byte as Pillow's `Image.resize` does for modes
 * L and RGB (Resample.c and Geometry.c of Pillow 9.4): first the width, rounded to bytes, then
 * the height; a side that keeps its size is left alone.
 */
export function resize(
  image: PixelImage,
  width: number,
  height: number,
  filter: Filter,
): PixelImage {
  if (width === image.width && height === image.height) return image;
  const kernel = filters[filter];
  if (kernel === null) return takeNearest(image, width, height);
  const wide = width === image.width ? image : resampleWidth(image, width, kernel);
  return height === image.height ? wide : resampleHeight(wide, height, kernel);
}
