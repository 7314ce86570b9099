import type { PixelSize } from './pixel-outputs.ts';

/**
 * What people call SSIM: `gaussian` is BasicSR's and skimage's with `gaussian_weights=True,
 * use_sample_covariance=False`; `gaussian-sample` the same with sample covariance; `uniform` is
 * skimage's default, 7×7 with sample covariance; `reflect` is torchmetrics', over the whole image.
 */
export const ssimConventions = ['gaussian', 'gaussian-sample', 'uniform', 'reflect'] as const;

export type SsimConvention = (typeof ssimConventions)[number];

interface Window {
  /** One dimension of the separable window; the weights sum to 1. */
  readonly taps: Float64Array;
  /** Factor of the covariances: 1 for the population, n / (n - 1) for a sample. */
  readonly covariance: number;
  /** Pixels are mirrored at the border, and variances are kept from falling below 0. */
  readonly reflects: boolean;
}

const gaussianSize = 11;
const gaussianSigma = 1.5;
const uniformSize = 7;
const range = 255;
const c1 = (0.01 * range) ** 2;
const c2 = (0.03 * range) ** 2;

function gaussianTaps(): Float64Array {
  const radius = (gaussianSize - 1) / 2;
  const taps = Float64Array.from({ length: gaussianSize }, (_, index) =>
    Math.exp(-((index - radius) ** 2) / (2 * gaussianSigma ** 2)),
  );
  const sum = taps.reduce((total, tap) => total + tap);
  return taps.map((tap) => tap / sum);
}

function sampleFactor(size: number): number {
  return size ** 2 / (size ** 2 - 1);
}

const gaussian: Window = { taps: gaussianTaps(), covariance: 1, reflects: false };
const windows: Readonly<Record<SsimConvention, Window>> = {
  gaussian,
  'gaussian-sample': { ...gaussian, covariance: sampleFactor(gaussianSize) },
  uniform: {
    taps: new Float64Array(uniformSize).fill(1 / uniformSize),
    covariance: sampleFactor(uniformSize),
    reflects: false,
  },
  reflect: { ...gaussian, reflects: true },
};

/** The side of the smallest square image that a convention is defined for. */
export function smallestSide(convention: SsimConvention): number {
  const { taps, reflects } = windows[convention];
  return reflects ? (taps.length + 1) / 2 : taps.length;
}

/** The plane with `radius` more pixels on each side, mirrored without the border pixel itself. */
function mirrored(plane: Float64Array, { width, height }: PixelSize, radius: number): Float64Array {
  const inside = (position: number, size: number) => {
    const folded = Math.abs(position);
    return folded < size ? folded : 2 * (size - 1) - folded;
  };
  const wide = width + 2 * radius;
  const padded = new Float64Array(wide * (height + 2 * radius));
  for (let index = 0; index < padded.length; index += 1) {
    const x = inside((index % wide) - radius, width);
    const y = inside(Math.floor(index / wide) - radius, height);
    padded[index] = plane[y * width + x] ?? 0;
  }
  return padded;
}

/** Windowed means of a, b, a², b² and ab, one array each. */
interface Moments {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly aa: Float64Array;
  readonly bb: Float64Array;
  readonly ab: Float64Array;
}

function emptyMoments(length: number): Moments {
  return {
    a: new Float64Array(length),
    b: new Float64Array(length),
    aa: new Float64Array(length),
    bb: new Float64Array(length),
    ab: new Float64Array(length),
  };
}

/** The horizontal pass over one row of both planes, into the slot of `moments` at `slot`. */
function filterRow(
  planeA: Float64Array,
  planeB: Float64Array,
  start: number,
  taps: Float64Array,
  moments: Moments,
  slot: number,
  width: number,
): void {
  for (let x = 0; x < width; x += 1) {
    let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
    for (let tap = 0; tap < taps.length; tap += 1) {
      const weight = taps[tap] ?? 0;
      const left = planeA[start + x + tap] ?? 0;
      const right = planeB[start + x + tap] ?? 0;
      a += weight * left;
      b += weight * right;
      aa += weight * left * left;
      bb += weight * right * right;
      ab += weight * left * right;
    }
    moments.a[slot + x] = a;
    moments.b[slot + x] = b;
    moments.aa[slot + x] = aa;
    moments.bb[slot + x] = bb;
    moments.ab[slot + x] = ab;
  }
}

/** The vertical pass: the sum of SSIM over one row of window positions. */
function sumOfRow(
  rows: Moments,
  oldest: number,
  width: number,
  { taps, covariance, reflects }: Window,
): number {
  const lowest = reflects ? 0 : -Infinity;
  let sum = 0;
  for (let x = 0; x < width; x += 1) {
    let [a, b, aa, bb, ab] = [0, 0, 0, 0, 0];
    for (let tap = 0; tap < taps.length; tap += 1) {
      const weight = taps[tap] ?? 0;
      const slot = oldest + tap < taps.length ? oldest + tap : oldest + tap - taps.length;
      const at = slot * width + x;
      a += weight * (rows.a[at] ?? 0);
      b += weight * (rows.b[at] ?? 0);
      aa += weight * (rows.aa[at] ?? 0);
      bb += weight * (rows.bb[at] ?? 0);
      ab += weight * (rows.ab[at] ?? 0);
    }
    const varianceA = Math.max(lowest, covariance * (aa - a * a));
    const varianceB = Math.max(lowest, covariance * (bb - b * b));
    const both = covariance * (ab - a * b);
    const above = (2 * a * b + c1) * (2 * both + c2);
    sum += above / ((a * a + b * b + c1) * (varianceA + varianceB + c2));
  }
  return sum;
}

/**
 * The mean structural similarity (Wang et al. 2004) of two planes of values 0…255, row by row, in
 * float64: over positions where the window lies inside the image, or with `reflect` over all. Null
 * where the image is smaller than the window.
 */
export function ssim(
  planeA: Float64Array,
  planeB: Float64Array,
  size: PixelSize,
  convention: SsimConvention,
): number | null {
  if (Math.min(size.width, size.height) < smallestSide(convention)) return null;
  const window = windows[convention];
  const { taps, reflects } = window;
  const radius = (taps.length - 1) / 2;
  const a = reflects ? mirrored(planeA, size, radius) : planeA;
  const b = reflects ? mirrored(planeB, size, radius) : planeB;
  const padding = reflects ? 2 * radius : 0;
  const inputWidth = size.width + padding;
  const width = inputWidth - taps.length + 1;
  const height = size.height + padding - taps.length + 1;
  const rows = emptyMoments(taps.length * width);
  let sum = 0;
  for (let row = 0; row < size.height + padding; row += 1) {
    const slot = row % taps.length;
    filterRow(a, b, row * inputWidth, taps, rows, slot * width, width);
    if (row >= taps.length - 1) sum += sumOfRow(rows, (row + 1) % taps.length, width, window);
  }
  return sum / (width * height);
}
