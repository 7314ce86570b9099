import type { TruthBox } from '../../../src/sample.ts';
import { type DetectionRecord, detectionRecord } from '../../../src/tasks/detection/record.ts';
import type { Detections } from '../../../src/tasks/detections.ts';

type Box = TruthBox['box'];

export function truth(box: Box, over: Partial<TruthBox> = {}): TruthBox {
  const [, , width, height] = box;
  return { category: 0, box, area: width * height, isCrowd: false, isDifficult: false, ...over };
}

/** Box, score and class of each. */
export function found(...rows: readonly (readonly [Box, number, number?])[]): Detections {
  return {
    boxes: rows.flatMap(([box]) => box),
    scores: rows.map(([, score]) => score),
    categories: rows.map(([, , category = 0]) => category),
  };
}

export function image(
  id: string,
  truths: readonly TruthBox[],
  detections: Detections | null,
  size: readonly [width: number, height: number] | null = null,
): DetectionRecord {
  const known = size && { imageWidth: size[0], imageHeight: size[1] };
  return detectionRecord({ id, input: null, slices: {} }, detections, truths, known);
}
