import type { PixelImage } from './image.ts';

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

/** For one output position: the first source position and the fixed-point weights from there. */
interface Taps {
  readonly start: number;
  readonly weights: readonly number[];
}

/** Half away from zero, as C's truncating cast of value ± 0.5. */
function toFixedPoint(weight: number): number {
  const scaled = weight * 2 ** precisionBits;
  return Math.trunc(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
}

/** Resample.c, precompute_coeffs and normalize_coeffs_8bpc, operation by operation. */
function tapsOf(inSize: number, outSize: number, kernel: Kernel): readonly Taps[] {
  const scale = inSize / outSize;
  const stretch = Math.max(1, scale);
  const support = kernel.support * stretch;
  const perStretch = 1 / stretch;
  const taps: Taps[] = [];
  for (let x = 0; x < outSize; x++) {
    const center = (x + 0.5) * scale;
    const start = Math.max(0, Math.trunc(center - support + 0.5));
    const end = Math.min(inSize, Math.trunc(center + support + 0.5));
    const raw: number[] = [];
    let sum = 0;
    for (let i = start; i < end; i++) {
      const weight = kernel.weight((i - center + 0.5) * perStretch);
      raw.push(weight);
      sum += weight;
    }
    taps.push({ start, weights: raw.map((w) => toFixedPoint(sum === 0 ? w : w / sum)) });
  }
  return taps;
}

/** One line of pixels: where it starts, and how far apart its pixels are. */
interface Line {
  readonly from: number;
  readonly to: number;
  readonly stride: number;
}

function resampleLine(source: Uint8Array, target: Uint8Array, taps: readonly Taps[], line: Line) {
  const { from, to, stride } = line;
  for (const [x, { start, weights }] of taps.entries()) {
    let sum = half;
    let at = from + start * stride;
    for (const weight of weights) {
      sum += (source[at] ?? 0) * weight;
      at += stride;
    }
    target[to + x * stride] = Math.min(255, Math.max(0, sum >> precisionBits));
  }
}

function resampleWidth(image: PixelImage, width: number, kernel: Kernel): PixelImage {
  const { height, channels } = image;
  const taps = tapsOf(image.width, width, kernel);
  const data = new Uint8Array(width * height * channels);
  for (let row = 0; row < height; row++) {
    for (let channel = 0; channel < channels; channel++) {
      const from = row * image.width * channels + channel;
      const to = row * width * channels + channel;
      resampleLine(image.data, data, taps, { from, to, stride: channels });
    }
  }
  return { width, height, channels, data };
}

function resampleHeight(image: PixelImage, height: number, kernel: Kernel): PixelImage {
  const { width, channels } = image;
  const taps = tapsOf(image.height, height, kernel);
  const stride = width * channels;
  const data = new Uint8Array(stride * height);
  for (let column = 0; column < stride; column++) {
    resampleLine(image.data, data, taps, { from: column, to: column, stride });
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
  const { channels } = image;
  const columns = nearestPositions(image.width, width);
  const data = new Uint8Array(width * height * channels);
  let to = 0;
  for (const row of nearestPositions(image.height, height)) {
    for (const column of columns) {
      const from = (row * image.width + column) * channels;
      data.set(image.data.subarray(from, from + channels), to);
      to += channels;
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
