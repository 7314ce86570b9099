import type { PixelSize } from './pixel-outputs.ts';

/** Where each output position lies between two input positions. */
interface Taps {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The share of `high`. */
  readonly weight: Float64Array;
}

/** Pixel centres are aligned, not corners. Only the scale is float32, as torch has it on x86. */
function tapsOf(inputSize: number, outputSize: number): Taps {
  const low = new Int32Array(outputSize);
  const high = new Int32Array(outputSize);
  const weight = new Float64Array(outputSize);
  const scale = Math.fround(inputSize / outputSize);
  for (let position = 0; position < outputSize; position += 1) {
    const source = Math.max(0, scale * (position + 0.5) - 0.5);
    const before = Math.min(Math.floor(source), inputSize - 1);
    low[position] = before;
    high[position] = Math.min(before + 1, inputSize - 1);
    weight[position] = Math.min(source - before, 1);
  }
  return { low, high, weight };
}

/** One row of the input at every output column. */
function interpolateRow(
  plane: ArrayLike<number>,
  start: number,
  { low, high, weight }: Taps,
  row: Float64Array,
): void {
  for (let x = 0; x < row.length; x += 1) {
    const left = plane[start + (low[x] ?? 0)] ?? 0;
    const right = plane[start + (high[x] ?? 0)] ?? 0;
    const share = weight[x] ?? 0;
    row[x] = left * (1 - share) + right * share;
  }
}

/**
 * One plane of numbers at another size, as `F.interpolate(mode='bilinear', align_corners=False)` of
 * torch gives it, up to the last bits of float32. A value that is not finite spreads to all outputs
 * that it is a neighbour of.
 */
export function resizeBilinear(
  plane: ArrayLike<number>,
  from: PixelSize,
  to: PixelSize,
): Float32Array {
  const across = tapsOf(from.width, to.width);
  const down = tapsOf(from.height, to.height);
  const resized = new Float32Array(to.width * to.height);
  let [above, below] = [new Float64Array(to.width), new Float64Array(to.width)];
  let [rowAbove, rowBelow] = [-1, -1];
  for (let y = 0; y < to.height; y += 1) {
    const first = down.low[y] ?? 0;
    const second = down.high[y] ?? 0;
    if (first === rowBelow) {
      [above, below] = [below, above];
      [rowAbove, rowBelow] = [rowBelow, rowAbove];
    }
    if (first !== rowAbove) interpolateRow(plane, first * from.width, across, above);
    if (second !== rowBelow) interpolateRow(plane, second * from.width, across, below);
    [rowAbove, rowBelow] = [first, second];
    const share = down.weight[y] ?? 0;
    for (let x = 0; x < to.width; x += 1) {
      resized[y * to.width + x] = (above[x] ?? 0) * (1 - share) + (below[x] ?? 0) * share;
    }
  }
  return resized;
}

function nearestOf(inputSize: number, outputSize: number): Int32Array {
  const scale = Math.fround(inputSize / outputSize);
  return Int32Array.from({ length: outputSize }, (_, position) =>
    Math.min(Math.floor(Math.fround(position * scale)), inputSize - 1),
  );
}

/**
 * One plane of numbers at another size, each from the input at floor(position × scale), as
 * `F.interpolate(mode='nearest')` of torch and `INTER_NEAREST` of OpenCV choose it.
 */
export function resizeNearest(
  plane: ArrayLike<number>,
  from: PixelSize,
  to: PixelSize,
): Float64Array {
  const columns = nearestOf(from.width, to.width);
  const rows = nearestOf(from.height, to.height);
  const resized = new Float64Array(to.width * to.height);
  for (let y = 0; y < to.height; y += 1) {
    const start = (rows[y] ?? 0) * from.width;
    for (let x = 0; x < to.width; x += 1) {
      resized[y * to.width + x] = plane[start + (columns[x] ?? 0)] ?? 0;
    }
  }
  return resized;
}
