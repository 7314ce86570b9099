import type { Points } from './curve.ts';

/**
 * The mean over the recalls i·step, i = 0…count-1, of the highest precision at that recall or more;
 * 0 where it is not reached. `heights` gets each of them.
 */
function meanPrecisionAt(
  { recall, precision, count }: Points,
  steps: number,
  step: number,
  heights: Float64Array | null = null,
) {
  let [sum, highest, first] = [0, 0, count];
  for (let index = steps - 1; index >= 0; index--) {
    // i · step as numpy's linspace: 0.30000000000000004 is not reached by a recall of 3/10.
    const wanted = index * step;
    while (first > 0 && (recall[first - 1] ?? 0) >= wanted) {
      first--;
      highest = Math.max(highest, precision[first] ?? 0);
    }
    sum += highest;
    if (heights !== null) heights[index] = highest;
  }
  return sum / steps;
}

/** The precisions whose mean `areaOf101Points` is, at the recalls 0, 0.01 … 1. */
export function precisionAt101(points: Points): Float64Array {
  const heights = new Float64Array(101);
  meanPrecisionAt(points, heights.length, 0.01, heights);
  return heights;
}

/** 101 points (`accumulate` in PythonAPI/pycocotools/cocoeval.py@cocodataset/cocoapi). */
export function areaOf101Points(points: Points): number {
  return meanPrecisionAt(points, 101, 0.01);
}

/**
 * VOC 2007: 11 points (`ElevenPointInterpolatedAP`,
 * lib/Evaluator.py@rafaelpadilla/Object-Detection-Metrics).
 */
export function areaOf11Points(points: Points): number {
  return meanPrecisionAt(points, 11, 0.1);
}

/**
 * VOC since 2010: the exact area under the envelope (`CalculateAveragePrecision`,
 * lib/Evaluator.py@rafaelpadilla/Object-Detection-Metrics).
 */
export function areaOfAllPoints({ recall, precision, count }: Points): number {
  let [area, highest] = [0, 0];
  for (let index = count - 1; index >= 0; index--) {
    highest = Math.max(highest, precision[index] ?? 0);
    const before = index === 0 ? 0 : (recall[index - 1] ?? 0);
    area += ((recall[index] ?? 0) - before) * highest;
  }
  return area;
}

const trapezia = 100;

/**
 * Trapezium rule over 101 recalls of the envelope, with precision falling in a straight line from
 * the last detection to (1, 0) (`compute_ap` in
 * ultralytics/utils/metrics.py@ultralytics/ultralytics). Up to the last right detection its
 * `np.interp` meets only level pieces: right before a right detection the envelope already has the
 * height that it has there.
 */
export function areaOfInterpolation({ recall, precision, count, last }: Points): number {
  if (count === 0) return 0;
  const end = recall[count - 1] ?? 0;
  const envelope = precision.slice(0, count);
  for (let index = count - 2; index >= 0; index--) {
    envelope[index] = Math.max(envelope[index] ?? 0, envelope[index + 1] ?? 0);
  }
  let [area, passed, left] = [0, 0, 0];
  for (let index = 0; index <= trapezia; index++) {
    const at = index * (1 / trapezia);
    while (passed < count && (recall[passed] ?? 0) <= at) passed++;
    const tail = end < 1 ? (last * (1 - at)) / (1 - end) : 0;
    const height = passed < count ? (envelope[passed] ?? 0) : tail;
    if (index > 0) area += (left + height) / 2 / trapezia;
    left = height;
  }
  return area;
}
