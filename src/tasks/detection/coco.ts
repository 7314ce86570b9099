import type { Group } from './group.ts';
import type { Outcome } from './outcome.ts';
import { cocoOverlap, type Overlaps, overlapsOf } from './overlap.ts';

// All numbers: `Params.setDetParams` in PythonAPI/pycocotools/cocoeval.py@cocodataset/cocoapi.
/** numpy's linspace(.5, .95, 10), bit for bit: the ninth is 0.8999999999999999. */
export const cocoThresholds: readonly number[] = Array.from(
  { length: 10 },
  (_, index) => 0.5 + index * ((0.95 - 0.5) / 9),
);
/** Best detections per class and image that count. */
export const cocoLimit = 100;
/** Areas of objects in square pixels, both ends inside: all, small, medium, large. */
export const cocoRanges: readonly (readonly [low: number, high: number])[] = [
  [0, 1e10],
  [0, 1024],
  [1024, 9216],
  [9216, 1e10],
];

// A threshold of 1 would refuse boxes that are equal but for rounding.
const highestThreshold = 1 - 1e-10;
const all = (1 << cocoThresholds.length) - 1;

/**
 * Lets each detection in turn take the object it overlaps most, at least by the threshold, the
 * later one among equals. An object is taken once, a crowd any number of times; ignored objects are
 * only taken where no other serves. Gives the column per detection, -1 for none.
 *
 * `order` has the objects that count before those that are ignored.
 */
function greedy(
  { rows, columns, values }: Overlaps,
  threshold: number,
  order: readonly number[],
  { ignored, crowd }: { ignored: readonly boolean[]; crowd: readonly boolean[] },
): readonly number[] {
  const taken = new Uint8Array(columns);
  const matches: number[] = [];
  for (let row = 0; row < rows; row++) {
    let best = Math.min(threshold, highestThreshold);
    let match = -1;
    for (const column of order) {
      if (taken[column] === 1 && !crowd[column]) continue;
      if (match !== -1 && !ignored[match] && ignored[column]) break;
      const overlap = values[row * columns + column] ?? 0;
      if (overlap < best) continue;
      best = overlap;
      match = column;
    }
    if (match !== -1) taken[match] = 1;
    matches.push(match);
  }
  return matches;
}

function ignoredLast(ignored: readonly boolean[]): readonly number[] {
  return [...ignored.keys()].sort((a, b) => Number(ignored[a]) - Number(ignored[b]));
}

function outcomeIn([low, high]: readonly [number, number], group: Group, overlaps: Overlaps) {
  const { areas, boxes, crowd } = group;
  const ignoredTruths = areas.map((area, at) => crowd[at] === true || area < low || area > high);
  const order = ignoredLast(ignoredTruths);
  const hits: number[] = new Array(overlaps.rows).fill(0);
  const ignored: number[] = new Array(overlaps.rows).fill(0);
  for (let row = 0; row < overlaps.rows; row++) {
    const area = (boxes[4 * row + 2] ?? 0) * (boxes[4 * row + 3] ?? 0);
    if (area < low || area > high) ignored[row] = all;
  }
  // Without an overlap that reaches the lowest threshold none is taken at any.
  const least = cocoThresholds[0] ?? 0;
  const anyOverlap = overlaps.values.some((overlap) => overlap >= least);
  for (const [at, threshold] of anyOverlap ? cocoThresholds.entries() : []) {
    const bit = 1 << at;
    const matches = greedy(overlaps, threshold, order, { ignored: ignoredTruths, crowd });
    for (const [row, match] of matches.entries()) {
      if (match === -1) continue;
      ignored[row] = (ignored[row] ?? 0) & ~bit;
      if (ignoredTruths[match]) ignored[row] = (ignored[row] ?? 0) | bit;
      else hits[row] = (hits[row] ?? 0) | bit;
    }
  }
  return { objects: ignoredTruths.filter((each) => !each).length, hits, ignored };
}

/**
 * COCO's matching of one class in one image, once per area range (`evaluateImg` in
 * PythonAPI/pycocotools/cocoeval.py@cocodataset/cocoapi). `difficult` means nothing to it.
 */
export function matchCoco(group: Group): readonly Outcome[] {
  const overlaps = overlapsOf(group, cocoOverlap, cocoLimit);
  return cocoRanges.map((range) => outcomeIn(range, group, overlaps));
}

/**
 * For each object of a group the row of the detection that takes it at IoU 0.5 or more, -1 for
 * none. Crowds and difficult objects count as ignored: they only take what nothing else takes.
 */
export function takersOf(group: Group): readonly number[] {
  const overlaps = overlapsOf(group, cocoOverlap, cocoLimit);
  const ignored = group.crowd.map((isCrowd, at) => isCrowd || group.difficult[at] === true);
  const takers: number[] = new Array(overlaps.columns).fill(-1);
  const matches = greedy(overlaps, 0.5, ignoredLast(ignored), { ignored, crowd: group.crowd });
  for (const [row, match] of matches.entries()) if (match !== -1) takers[match] = row;
  return takers;
}
