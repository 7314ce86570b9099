import { type DetectionRecord, detectionsOf, type TruthColumns } from './record.ts';

/** All of one class in one image, detections by falling score. */
export interface Group {
  readonly category: number;
  /** Left, top, width, height of each object, one after the other. */
  readonly truthBoxes: Float64Array;
  readonly areas: readonly number[];
  readonly crowd: readonly boolean[];
  readonly difficult: readonly boolean[];
  /** Where each object stands in the record. */
  readonly truthIndices: readonly number[];
  readonly boxes: Float64Array;
  readonly scores: readonly number[];
}

/** The indices of each value, in order. */
function indicesByValue(values: readonly number[]): Map<number, number[]> {
  const places = new Map<number, number[]>();
  for (const [index, value] of values.entries()) {
    const found = places.get(value);
    if (found === undefined) places.set(value, [index]);
    else found.push(index);
  }
  return places;
}

function boxesAt(boxes: readonly number[], indices: readonly number[]): Float64Array {
  const picked = new Float64Array(4 * indices.length);
  for (const [to, from] of indices.entries()) {
    for (let side = 0; side < 4; side++) picked[4 * to + side] = boxes[4 * from + side] ?? 0;
  }
  return picked;
}

function truthsAt({ boxes, areas, crowd, difficult }: TruthColumns, indices: readonly number[]) {
  return {
    truthBoxes: boxesAt(boxes, indices),
    areas: indices.map((index) => areas[index] ?? 0),
    crowd: indices.map((index) => crowd[index] === 1),
    difficult: indices.map((index) => difficult[index] === 1),
    truthIndices: indices,
  };
}

/**
 * The classes of one image that have objects or detections. Detections are sorted by falling score,
 * equal ones in the order in which they came (as pycocotools' mergesort).
 */
export function groupsOf(record: DetectionRecord): readonly Group[] {
  const { truths } = record;
  const { boxes, scores, categories } = detectionsOf(record);
  const found = indicesByValue(categories);
  const there = indicesByValue(truths.categories);
  return [...new Set([...there.keys(), ...found.keys()])].map((category) => {
    const order = found.get(category) ?? [];
    order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
    return {
      category,
      ...truthsAt(truths, there.get(category) ?? []),
      boxes: boxesAt(boxes, order),
      scores: order.map((index) => scores[index] ?? 0),
    };
  });
}
