import { weightAt } from '../columns.ts';
import type { Weights } from '../task.ts';

/**
 * One class over all images: its detections by falling score, equal ones by image and then by
 * rank. A bit stands for an IoU threshold, the lowest bit for the lowest threshold.
 */
export interface Curve {
  readonly category: number;
  /** The record that each detection is of. */
  readonly image: Int32Array;
  /** Position among the detections of its image and class, from 0. */
  readonly rank: Int32Array;
  /** Bits of the thresholds at which it is right. */
  readonly hits: Uint16Array;
  /** Bits of the thresholds at which it is neither right nor wrong. */
  readonly ignored: Uint16Array;
  /** Records with objects of this class … */
  readonly truthImage: Int32Array;
  /** … and how many that count. */
  readonly truthCount: Int32Array;
}

/** Recall and precision after every right detection at one threshold. */
export interface Points {
  count: number;
  readonly recall: Float64Array;
  readonly precision: Float64Array;
  /** Precision after all detections; 0 where there are none. */
  last: number;
}

/** The area under one precision-recall curve, 0…1. */
export type AreaUnder = (points: Points) => number;

/** Σ w·objects. */
export function objectsOf({ truthImage, truthCount }: Curve, weights: Weights): number {
  let objects = 0;
  for (let at = 0; at < truthImage.length; at++) {
    objects += weightAt(weights, truthImage[at] ?? 0) * (truthCount[at] ?? 0);
  }
  return objects;
}

/** Room for the points of any of the curves, one per threshold. */
export function roomFor(curves: readonly Curve[], thresholds: number): readonly Points[] {
  const right = ({ hits }: Curve) => hits.reduce((count, bits) => count + Number(bits !== 0), 0);
  const capacity = curves.reduce((most, curve) => Math.max(most, right(curve)), 0);
  return Array.from({ length: thresholds }, () => ({
    count: 0,
    recall: new Float64Array(capacity),
    precision: new Float64Array(capacity),
    last: 0,
  }));
}

const lowestBit = (bits: number) => 31 - Math.clz32(bits & -bits);

/**
 * Walks a class once and writes the points of all `wanted` thresholds. A weight w of an image
 * counts its objects and detections w times; whole weights keep every sum exact. A wrong detection
 * costs one addition for all thresholds together: what is seen but ignored is taken off where it is
 * used.
 */
export function sweep(
  { image, hits, ignored }: Curve,
  weights: Weights,
  { wanted, objects, guard }: { wanted: number; objects: number; guard: number },
  points: readonly Points[],
): void {
  const right = new Float64Array(points.length);
  const unseen = new Float64Array(points.length);
  for (const each of points) each.count = 0;
  let seen = 0;
  for (let at = 0; at < image.length; at++) {
    const weight = weightAt(weights, image[at] ?? 0);
    if (weight === 0) continue;
    seen += weight;
    for (let bits = (ignored[at] ?? 0) & wanted; bits !== 0; bits &= bits - 1) {
      const threshold = lowestBit(bits);
      unseen[threshold] = (unseen[threshold] ?? 0) + weight;
    }
    for (let bits = (hits[at] ?? 0) & wanted; bits !== 0; bits &= bits - 1) {
      const threshold = lowestBit(bits);
      const point = points[threshold];
      if (point === undefined) continue;
      const total = (right[threshold] ?? 0) + weight;
      right[threshold] = total;
      point.recall[point.count] = total / objects;
      point.precision[point.count] = total / (seen - (unseen[threshold] ?? 0) + guard);
      point.count++;
    }
  }
  for (const [threshold, point] of points.entries()) {
    const counted = seen - (unseen[threshold] ?? 0);
    point.last = counted > 0 ? (right[threshold] ?? 0) / counted : 0;
  }
}

/** What recall needs of a curve: the detections that are right at any threshold. */
export function rightOnly(curve: Curve): Curve {
  const { image, rank, hits, ignored } = curve;
  const isRight = (_: number, at: number) => hits[at] !== 0;
  return {
    ...curve,
    image: image.filter(isRight),
    rank: rank.filter(isRight),
    hits: hits.filter(isRight),
    ignored: ignored.filter(isRight),
  };
}

/** Σ over thresholds of the weight of right detections whose rank is below the limit. */
export function hitsWithin({ image, rank, hits }: Curve, weights: Weights, limit: number): number {
  let sum = 0;
  for (let at = 0; at < image.length; at++) {
    let bits = hits[at] ?? 0;
    if (bits === 0 || (rank[at] ?? 0) >= limit) continue;
    const weight = weightAt(weights, image[at] ?? 0);
    for (; bits !== 0; bits &= bits - 1) sum += weight;
  }
  return sum;
}
