import { evaluateSchema } from '../../src/config/evaluate-schema.ts';
import type { AnyEvaluation } from '../../src/evidence.ts';
import type { NamedTensor, TruthBox } from '../../src/sample.ts';
import { classificationRecord } from '../../src/tasks/classification-record.ts';
import { detectionRecord } from '../../src/tasks/detection/record.ts';
import type { TaskName } from '../../src/tasks/index.ts';
import { multilabelRecord } from '../../src/tasks/multilabel-record.ts';
import { parityRecord } from '../../src/tasks/parity-record.ts';
import { regressionRecord } from '../../src/tasks/regression-record.ts';
import type { RestorationRecord } from '../../src/tasks/restoration-record.ts';
import type { SegmentationRecord } from '../../src/tasks/segmentation-record.ts';
import type { TaskRecord } from '../../src/tasks/task.ts';
import { createFacts, evaluationFrom } from './evidence.ts';
import { type Noise, uniforms } from './noise.ts';

/**
 * Evaluations of every task with the same truths for everyone, and answers that differ by `seed` and
 * are as wrong as `error` says: 0 is never wrong, NaN gives outputs that are no numbers.
 */

const classes = 7;

/** A layout that has the truths of each task. */
export const layouts: Readonly<Record<TaskName, string>> = {
  classification: 'npz',
  multilabel: 'csv',
  detection: 'coco',
  segmentation: 'mask-pairs',
  restoration: 'image-pairs',
  regression: 'npz',
  parity: 'image-folder',
};

/** The options of a task as the config has them by default. */
export function defaultOptions(task: TaskName): unknown {
  return evaluateSchema.parse({ task, dataset: { layout: layouts[task], path: 'x' } }).options;
}

/** Two streams: what is true of the sample, and what the model makes of it. */
interface Draw {
  readonly truth: Noise;
  readonly noise: Noise;
  readonly error: number;
}

type MakeRecord = (facts: TaskRecord, draw: Draw) => TaskRecord;

function drawBelow(noise: Noise, bound: number): number {
  return Math.floor(noise() * bound);
}

function scoresAround(right: number, { noise, error }: Draw): readonly number[] {
  return Array.from({ length: classes }, (_, each) => Number(each === right) + error * noise());
}

function tensor(data: readonly number[]): NamedTensor {
  const shape = [1, data.length];
  return { name: 'y', type: 'float32', shape, data: Float32Array.from(data) };
}

function detectionOf(facts: TaskRecord, { truth, noise, error }: Draw): TaskRecord {
  const boxes = Array.from({ length: drawBelow(truth, 4) }, (): TruthBox => {
    const [x, y, side] = [100 * truth(), 100 * truth(), 10 + 50 * truth()];
    const box = [x, y, side, side] as const;
    const category = drawBelow(truth, 3);
    return { category, box, area: side * side, isCrowd: truth() < 0.1, isDifficult: false };
  });
  const found = boxes.map(({ box, category }) => ({
    box: box.map((each) => each + 10 * error * noise()),
    category: noise() < 0.2 * error ? 2 - category : category,
    score: 0.1 + 0.9 * noise(),
  }));
  const best = found.toSorted((a, b) => b.score - a.score);
  const detections = {
    boxes: best.flatMap(({ box }) => box),
    scores: best.map(({ score }) => score),
    categories: best.map(({ category }) => category),
  };
  return detectionRecord(facts, detections, boxes, { imageWidth: 200, imageHeight: 200 });
}

function segmentationOf(facts: TaskRecord, { truth, noise, error }: Draw): SegmentationRecord {
  const labelled = [0, 1, 2].map(() => drawBelow(truth, 100));
  const wrong = labelled.map((count) => drawBelow(noise, 1 + Math.min(1, error / 3) * count));
  const counts = {
    classes: [0, 1, 2],
    labelled,
    intersection: labelled.map((count, each) => count - (wrong[each] ?? 0)),
    // What is taken from one class goes to the next.
    predicted: labelled.map((count, each) => {
      return count - (wrong[each] ?? 0) + (wrong[(each + 2) % 3] ?? 0);
    }),
    other: 0,
  };
  const pixels = labelled.reduce((sum, count) => sum + count, 0);
  const common = { ...facts, pixels, ignored: 0, ifProbabilities: null };
  if (Number.isFinite(error)) return { ...common, finite: true, counts };
  const none = labelled.map(() => 0);
  const nothing = { ...counts, intersection: none, predicted: none, other: pixels };
  return { ...common, finite: false, counts: nothing };
}

const makers: Readonly<Record<TaskName, MakeRecord>> = {
  classification: (facts, draw) => {
    const label = drawBelow(draw.truth, classes);
    const options = { classWeights: null, labelOffset: 0 };
    return classificationRecord(facts, scoresAround(label, draw), label, options);
  },
  multilabel: (facts, draw) => {
    const labels = [0, 1, 2].map(() => ([0, 1, null] as const)[drawBelow(draw.truth, 3)] ?? null);
    const scores = labels.map((label) => (label ?? 0.5) - 0.5 + draw.error * (draw.noise() - 0.5));
    return multilabelRecord(facts, scores, labels, { classWeights: null, positiveWeights: null });
  },
  detection: detectionOf,
  segmentation: segmentationOf,
  restoration: (facts, { noise, error }): RestorationRecord => {
    const [psnr, ssim] = [40 - 10 * error * noise(), 1 - 0.2 * error * noise()];
    const finite = Number.isFinite(error);
    const values = finite ? { psnr, ssim } : { psnr: null, ssim: null };
    return { ...facts, finite, ...values, identical: false };
  },
  regression: (facts, { truth, noise, error }) => {
    const values = [10 * truth(), truth() - 0.5];
    const predictions = values.map((value) => value + error * (noise() - 0.5));
    return regressionRecord(facts, predictions, values);
  },
  parity: (facts, draw) => {
    const base = scoresAround(drawBelow(draw.truth, classes), {
      ...draw,
      noise: draw.truth,
      error: 1,
    });
    const head = base.map((score) => score + draw.error * draw.noise());
    const outputs = { facts, outputs: [tensor(head)], reference: [tensor(base)] };
    return parityRecord(outputs, { rtol: 1e-3, atol: 1e-7 });
  },
};

interface Drawn {
  readonly count: number;
  readonly error: number;
  readonly seed: number;
}

/** So many samples, one of four at night and the others by day. */
export function randomRecords(
  task: TaskName,
  { count, error, seed }: Drawn,
): readonly TaskRecord[] {
  const draw = { truth: uniforms(1), noise: uniforms(2 + seed), error };
  const time = (index: number) => ({ slices: { time: index % 4 === 0 ? 'night' : 'day' } });
  return Array.from({ length: count }, (_, index) => {
    return makers[task](createFacts(index, time(index)), draw);
  });
}

/** The evaluation of such records. */
export function randomEvaluation(
  task: TaskName,
  drawn: Drawn,
  overrides: Partial<AnyEvaluation> = {},
) {
  return evaluationFrom(task, defaultOptions(task), randomRecords(task, drawn), overrides);
}
