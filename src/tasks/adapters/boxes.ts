import type { NamedTensor } from '../../sample.ts';
import type { EvaluationFacts, ModelRun } from '../task.ts';
import type { Adapter } from './adapter.ts';
import { findBoxes } from './box-families.ts';
import { setCorners } from './candidates.ts';
import { fitClasses, type Numbering } from './classes.ts';
import type { DecodeOptions } from './options.ts';
import { mismatch, outputIs, outputOf, wrongShape } from './outputs.ts';
import { because, settled, withHabits } from './settle.ts';

/** How labels are numbered; outputs that only the options name say nothing of it. */
function numberingOf(
  facts: EvaluationFacts,
  options: DecodeOptions,
  known: Numbering | undefined,
): Numbering {
  if (known !== undefined) return known;
  const isSaid = options.labelOffset !== 'auto' || options.classMap !== null;
  if (isSaid || options.classes === 'id') return { first: 0, ids: 'never' };
  throw mismatch(
    facts,
    'nothing tells how the labels are numbered',
    'set evaluate.decode: label-offset (1 where label 0 is the background) or classes: id',
  );
}

/** How many rows are valid, as the model says. */
function countOf(run: ModelRun, name: string, rows: number): number {
  const tensor = outputOf(run, name);
  const count = tensor.data[0] ?? -1;
  if (tensor.data.length === 1 && Number.isInteger(count) && count >= 0 && count <= rows) {
    return count;
  }
  throw wrongShape(run, tensor, `one number of rows from 0 to ${rows} (it starts with ${count})`);
}

/** Scores of `rows` boxes: an output of their own, or the fifth column. */
function scoresOf(run: ModelRun, options: DecodeOptions, boxes: NamedTensor): ArrayLike<number> {
  const { scores } = options.outputs;
  if (scores !== null) return outputOf(run, scores).data;
  if (boxes.shape.at(-1) !== 5) throw wrongShape(run, boxes, 'rows of 4 numbers and a score');
  return boxes.data.filter((_, index) => index % 5 === 4);
}

/**
 * Finished detections in outputs of their own: torchvision, SSD, TensorFlow object detection,
 * RT-DETR with its postprocessor, mmdetection (`dets` with the score as fifth column).
 */
export const boxes: Adapter = {
  recognise: (facts, options) => findBoxes(facts, options) !== null,
  fit(facts, options) {
    const found = findBoxes(facts, options);
    if (found === null) {
      throw mismatch(
        facts,
        'the outputs for boxes, scores and labels are not recognised',
        'set evaluate.decode.outputs: boxes, scores and labels, or another adapter',
      );
    }
    const { roles, family } = found;
    if (family === null && options.coordinates === 'auto') {
      throw mismatch(
        facts,
        'nothing tells what the coordinates of the boxes count',
        'set evaluate.decode.coordinates: pixel, normalized or image',
      );
    }
    const numbering = numberingOf(facts, options, family?.numbering);
    const { why, ...meaning } = fitClasses(facts, options, numbering, null);
    const habits = {
      boxFormat: family?.boxFormat ?? 'xyxy',
      coordinates: family?.coordinates ?? 'pixel',
      multiLabel: false,
      nms: 'none',
    } as const;
    const fitted = withHabits(options, habits);
    return {
      options: {
        ...fitted,
        ...meaning,
        outputs: {
          boxes: roles.boxes.name,
          scores: roles.scores?.name ?? null,
          labels: roles.labels.name,
          count: roles.count?.name ?? null,
        },
      },
      why: because(
        outputIs(roles.boxes),
        family === null ? null : `names and shapes of ${family.name}`,
        `${fitted.boxFormat} ${fitted.coordinates}`,
        meaning.classes === 'index' ? `labels from ${meaning.labelOffset}` : null,
        why,
      ),
    };
  },
  candidates(run, options) {
    const tensor = outputOf(run, options.outputs.boxes);
    const labels = outputOf(run, options.outputs.labels);
    const scores = scoresOf(run, options, tensor);
    const width = tensor.shape.at(-1) ?? 0;
    const rows = labels.data.length;
    if (width < 4 || tensor.data.length !== rows * width) {
      throw wrongShape(run, tensor, `a box of at least 4 numbers for each of ${rows} labels`);
    }
    if (scores.length !== rows) {
      throw wrongShape(run, labels, `a label for each of ${scores.length} scores`);
    }
    const { count } = options.outputs;
    const valid = count === null ? rows : countOf(run, count, rows);
    const kept = Array.from({ length: valid }, (_, row) => row).filter(
      (row) => (scores[row] ?? 0) > options.scoreThreshold,
    );
    const corners = new Float64Array(4 * kept.length);
    for (const [index, row] of kept.entries()) {
      const [a = 0, b = 0, c = 0, d = 0] = tensor.data.subarray(row * width, row * width + 4);
      setCorners(corners, 4 * index, settled(options.boxFormat), [a, b, c, d]);
    }
    return {
      corners,
      scores: kept.map((row) => scores[row] ?? 0),
      labels: kept.map((row) => labels.data[row] ?? 0),
    };
  },
};
