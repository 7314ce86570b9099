import type { Candidates } from './candidates.ts';

/** Which boxes compete, and from which IoU on (exclusive) the worse one goes. */
export interface Suppression {
  readonly kind: 'none' | 'per-class' | 'agnostic' | 'class-offset';
  readonly iou: number;
}

/** Bounds of what goes into NMS and what comes out of it, per image. */
export interface Limits {
  readonly maxCandidates: number;
  readonly maxDetections: number;
}

// What ultralytics adds per class, in pixels: wider than any image it expects (`utils/nms.py`).
const classOffset = 7680;

/** Indices by falling score, equal scores in their order, the first `limit` of them. */
function byScore(scores: ArrayLike<number>, limit: number): Uint32Array {
  const order = Uint32Array.from({ length: scores.length }, (_, index) => index);
  const keys = Float64Array.from(scores);
  order.sort((a, b) => (keys[b] ?? 0) - (keys[a] ?? 0) || a - b);
  return order.subarray(0, limit);
}

/** Corners and areas in float32, where torchvision computes. */
interface Boxes {
  readonly corners: Float32Array;
  readonly areas: Float32Array;
}

function asFloat32({ corners, labels }: Candidates, kind: Suppression['kind']): Boxes {
  const rounded = Float32Array.from(corners);
  if (kind === 'class-offset') {
    for (let at = 0; at < rounded.length; at++) {
      const offset = (labels[at >> 2] ?? 0) * classOffset;
      rounded[at] = (rounded[at] ?? 0) + offset;
    }
  }
  const areas = new Float32Array(labels.length);
  for (let index = 0; index < areas.length; index++) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = rounded.subarray(4 * index, 4 * index + 4);
    areas[index] = Math.fround(x2 - x1) * Math.fround(y2 - y1);
  }
  return { corners: rounded, areas };
}

/** IoU with every step rounded to float32, as `torchvision/csrc/ops/cpu/nms_kernel.cpp` does. */
function overlap({ corners, areas }: Boxes, a: number, b: number): number {
  const left = Math.max(corners[4 * a] ?? 0, corners[4 * b] ?? 0);
  const top = Math.max(corners[4 * a + 1] ?? 0, corners[4 * b + 1] ?? 0);
  const right = Math.min(corners[4 * a + 2] ?? 0, corners[4 * b + 2] ?? 0);
  const bottom = Math.min(corners[4 * a + 3] ?? 0, corners[4 * b + 3] ?? 0);
  const width = Math.max(0, Math.fround(right - left));
  const height = Math.max(0, Math.fround(bottom - top));
  if (width === 0 || height === 0) return 0;
  const shared = Math.fround(width * height);
  const union = Math.fround(Math.fround((areas[a] ?? 0) + (areas[b] ?? 0)) - shared);
  return Math.fround(shared / union);
}

/**
 * Greedy non-maximum suppression as in `torchvision.ops.nms`: by falling score (stable), a box goes
 * where its IoU with a kept one is greater than `iou`, strictly, in float32. `per-class` is that for
 * each label alone; `class-offset` shifts boxes by label × 7680 in float32 first, as ultralytics
 * does, which moves the IoU of small boxes a little. Gives the indices that stay, best first.
 */
export function suppress(
  candidates: Candidates,
  { kind, iou }: Suppression,
  { maxCandidates, maxDetections }: Limits,
): readonly number[] {
  const order = byScore(candidates.scores, maxCandidates);
  if (kind === 'none') return Array.from(order.subarray(0, maxDetections));
  const boxes = asFloat32(candidates, kind);
  const rivalsOf = new Map<number, number[]>();
  const kept: number[] = [];
  for (const index of order) {
    const group = kind === 'per-class' ? (candidates.labels[index] ?? 0) : 0;
    const rivals = rivalsOf.get(group) ?? [];
    if (rivals.some((rival) => overlap(boxes, rival, index) > iou)) continue;
    rivals.push(index);
    rivalsOf.set(group, rivals);
    kept.push(index);
    if (kept.length === maxDetections) break;
  }
  return kept;
}
