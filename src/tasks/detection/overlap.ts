import type { Group } from './group.ts';

/** IoU of every detection (row) with every object (column). */
export interface Overlaps {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

/** The IoU of a detection and an object, each left, top, width, height. */
type Overlap = (
  detection: readonly [number, number, number, number],
  truth: readonly [number, number, number, number],
  isCrowd: boolean,
) => number;

type Box = Parameters<Overlap>[0];

function boxAt(boxes: Float64Array, index: number): Box {
  const at = 4 * index;
  return [boxes[at] ?? 0, boxes[at + 1] ?? 0, boxes[at + 2] ?? 0, boxes[at + 3] ?? 0];
}

/** The overlaps of the first `limit` detections of a group. */
export function overlapsOf(group: Group, overlap: Overlap, limit = Infinity): Overlaps {
  const rows = Math.min(limit, group.scores.length);
  const columns = group.areas.length;
  const values = new Float64Array(rows * columns);
  if (columns === 0) return { rows, columns, values };
  const truths = group.areas.map((_, index) => boxAt(group.truthBoxes, index));
  for (let row = 0; row < rows; row++) {
    const detection = boxAt(group.boxes, row);
    for (const [column, truth] of truths.entries()) {
      values[row * columns + column] = overlap(detection, truth, group.crowd[column] ?? false);
    }
  }
  return { rows, columns, values };
}

/**
 * Intersection over union of continuous boxes, over the detection's area where the object is a
 * crowd (`bbIou` in common/maskApi.c@cocodataset/cocoapi).
 */
export function cocoOverlap([x, y, w, h]: Box, [tx, ty, tw, th]: Box, isCrowd: boolean): number {
  const width = Math.min(w + x, tw + tx) - Math.max(x, tx);
  if (width <= 0) return 0;
  const height = Math.min(h + y, th + ty) - Math.max(y, ty);
  if (height <= 0) return 0;
  const shared = width * height;
  return shared / (isCrowd ? w * h : w * h + tw * th - shared);
}

/** Intersection over union of continuous boxes. */
export function plainOverlap(detection: Box, truth: Box): number {
  return cocoOverlap(detection, truth, false);
}

/**
 * Intersection over union of boxes whose last pixel is inside, so that every side is one longer
 * (`Evaluator.iou`, lib/Evaluator.py@rafaelpadilla/Object-Detection-Metrics).
 */
export function inclusiveOverlap([x, y, w, h]: Box, [tx, ty, tw, th]: Box): number {
  // From the far corners, as there: w + 1 could round otherwise.
  const [right, bottom, truthRight, truthBottom] = [x + w, y + h, tx + tw, ty + th];
  const width = Math.min(right, truthRight) - Math.max(x, tx) + 1;
  const height = Math.min(bottom, truthBottom) - Math.max(y, ty) + 1;
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  const area = (right - x + 1) * (bottom - y + 1);
  const truthArea = (truthRight - tx + 1) * (truthBottom - ty + 1);
  return shared / (area + truthArea - shared);
}

const single = Math.fround;
// `box_iou` adds it to the union; in float32 it is lost on any box of a pixel or more.
const unionGuard = single(1e-7);

/**
 * Intersection over union in float32 from corners, step by step as torch computes it (`box_iou` in
 * ultralytics/utils/metrics.py@ultralytics/ultralytics).
 */
export function singleOverlap([x, y, w, h]: Box, [tx, ty, tw, th]: Box): number {
  const [left, top, right, bottom] = [single(x), single(y), single(x + w), single(y + h)];
  const [tl, tt, tr, tb] = [single(tx), single(ty), single(tx + tw), single(ty + th)];
  const width = Math.max(0, single(Math.min(right, tr) - Math.max(left, tl)));
  const height = Math.max(0, single(Math.min(bottom, tb) - Math.max(top, tt)));
  const shared = single(width * height);
  const area = single(single(right - left) * single(bottom - top));
  const truthArea = single(single(tr - tl) * single(tb - tt));
  return single(shared / single(single(single(truthArea + area) - shared) + unionGuard));
}
