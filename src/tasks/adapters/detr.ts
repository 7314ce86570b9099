import type { EvaluationFacts, Port } from '../task.ts';
import type { Adapter } from './adapter.ts';
import { setCorners } from './candidates.ts';
import { declaredClasses, fitClasses, fromZero } from './classes.ts';
import type { DecodeOptions } from './options.ts';
import { known, mismatch, outputIs, outputNamed, outputOf, wrongShape } from './outputs.ts';
import { because, settled, withHabits } from './settle.ts';

interface Pair {
  readonly boxes: Port;
  readonly logits: Port;
}

/** One way to understand the columns of the logits. */
interface Reading {
  readonly activation: 'softmax' | 'sigmoid';
  readonly classes: 'index' | 'id';
}

/** Names of boxes and logits: facebookresearch/detr, transformers, RF-DETR. */
const pairs: readonly (readonly [boxes: string, logits: string])[] = [
  ['pred_boxes', 'pred_logits'],
  ['pred_boxes', 'logits'],
  ['dets', 'labels'],
];

function findPair(facts: EvaluationFacts, { outputs }: DecodeOptions): Pair | null {
  const find = (name: string) => facts.outputs.find((port) => port.name === name);
  for (const [boxesName, logitsName] of pairs) {
    const boxes = outputs.boxes === null ? find(boxesName) : outputNamed(facts, outputs.boxes);
    const logits = outputs.scores === null ? find(logitsName) : outputNamed(facts, outputs.scores);
    if (boxes === undefined || logits === undefined) continue;
    const width = known(boxes.shape.at(-1)) ?? 4;
    if (width === 4 && boxes.shape.length === 3 && logits.shape.length === 3) {
      return { boxes, logits };
    }
  }
  return null;
}

/**
 * The readings under which `columns` is as wide as it should be: C or C + 1 where columns count
 * classes, largest id + 1 or + 2 where they are category ids (COCO's 91 and 92).
 */
function readingsOf(
  facts: EvaluationFacts,
  options: DecodeOptions,
  columns: number,
): readonly Reading[] {
  const count = declaredClasses(facts, options)?.count ?? null;
  const ids = options.classMap === null && options.classes !== 'index' ? facts.categoryIds : null;
  const width = ids === null ? null : ids.reduce((most, id) => Math.max(most, id), 0) + 1;
  // Ids 0…C-1 say the same as indexes.
  const idWidth = ids?.every((id, index) => id === index) ? null : width;
  const readings: readonly (Reading & { readonly width: number | null })[] = [
    { activation: 'softmax', classes: 'index', width: count === null ? null : count + 1 },
    { activation: 'sigmoid', classes: 'index', width: count },
    { activation: 'softmax', classes: 'id', width: idWidth === null ? null : idWidth + 1 },
    { activation: 'sigmoid', classes: 'id', width: idWidth },
  ];
  return readings.filter(
    ({ activation, classes, width }) =>
      width === columns &&
      (options.activation === 'auto' || options.activation === activation) &&
      (options.classes === 'auto' || options.classes === classes),
  );
}

function readingOf(facts: EvaluationFacts, options: DecodeOptions, logits: Port): Reading {
  const { activation, classes } = options;
  const isMapped = options.classMap !== null || classes !== 'auto';
  if (activation !== 'auto' && isMapped) {
    return { activation, classes: classes === 'id' ? 'id' : 'index' };
  }
  const readings = readingsOf(facts, options, known(logits.shape.at(-1)) ?? 0);
  const [reading, other] = readings;
  if (reading !== undefined && other === undefined) return reading;
  const count = declaredClasses(facts, options)?.count ?? 'unknown';
  throw mismatch(
    facts,
    `${outputIs(logits)}: ${reading === undefined ? 'no' : 'more than one'} way is seen to read ` +
      `its columns as scores (classes: ${count})`,
    'set evaluate.decode: activation (softmax or sigmoid) and classes (index or id)',
  );
}

/** Scores of one query, in float64. Softmax leaves the last column, no object, out. */
function scoresOf(logits: readonly number[], activation: Reading['activation']): readonly number[] {
  if (activation === 'sigmoid') return logits.map((logit) => 1 / (1 + Math.exp(-logit)));
  const most = logits.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const exponentials = logits.map((logit) => Math.exp(logit - most));
  const sum = exponentials.reduce((total, each) => total + each, 0);
  return exponentials.slice(0, -1).map((each) => each / sum);
}

/** The classes of a query that are detections. */
function labelsOf(scores: readonly number[], options: DecodeOptions): readonly number[] {
  const above = [...scores.keys()].filter((label) => (scores[label] ?? 0) > options.scoreThreshold);
  if (options.multiLabel === true || above.length === 0) return above;
  const best = above.reduce((a, b) => ((scores[b] ?? 0) > (scores[a] ?? 0) ? b : a));
  return [best];
}

/**
 * Logits [N, Q, columns] and boxes [N, Q, 4] of queries. DETR takes the softmax, drops the last
 * column and keeps the best class (`models/detr.py: PostProcess`); Deformable DETR, DINO and RT-DETR
 * take sigmoids and the best of all queries and classes (`rtdetr_postprocessor.py`).
 */
export const detr: Adapter = {
  recognise: (facts, options) => findPair(facts, options) !== null,
  fit(facts, options) {
    const pair = findPair(facts, options);
    if (pair === null) {
      throw mismatch(
        facts,
        'no outputs are boxes [N, Q, 4] and logits [N, Q, classes]',
        'set evaluate.decode.outputs: boxes and scores, or another adapter',
      );
    }
    const { activation, classes } = readingOf(facts, options, pair.logits);
    const isSoftmax = activation === 'softmax';
    const labels = (known(pair.logits.shape.at(-1)) ?? 0) - Number(isSoftmax);
    const { why, ...meaning } = fitClasses(facts, { ...options, classes }, fromZero, labels);
    const habits = {
      boxFormat: 'cxcywh',
      coordinates: 'normalized',
      multiLabel: !isSoftmax,
      nms: 'none',
    } as const;
    return {
      options: {
        ...withHabits(options, habits),
        ...meaning,
        activation,
        outputs: { ...options.outputs, boxes: pair.boxes.name, scores: pair.logits.name },
      },
      why: because(
        `${outputIs(pair.logits)}, logits of ${labels} classes`,
        isSoftmax ? 'softmax, the last column is no object' : 'sigmoid',
        `boxes in "${pair.boxes.name}"`,
        why,
      ),
    };
  },
  candidates(run, options) {
    const logits = outputOf(run, options.outputs.scores);
    const boxes = outputOf(run, options.outputs.boxes);
    const columns = logits.shape.at(-1) ?? 0;
    const queries = boxes.data.length / 4;
    if (boxes.shape.at(-1) !== 4) throw wrongShape(run, boxes, '4 numbers per query');
    if (logits.data.length !== queries * columns) {
      throw wrongShape(run, logits, `logits of the ${queries} queries of "${boxes.name}"`);
    }
    const found: { row: number; label: number; score: number }[] = [];
    for (let row = 0; row < queries; row++) {
      const numbers = Array.from(logits.data.subarray(row * columns, (row + 1) * columns));
      const scores = scoresOf(numbers, settled(options.activation));
      for (const label of labelsOf(scores, options)) {
        found.push({ row, label, score: scores[label] ?? 0 });
      }
    }
    const corners = new Float64Array(4 * found.length);
    for (const [index, { row }] of found.entries()) {
      const [a = 0, b = 0, c = 0, d = 0] = boxes.data.subarray(4 * row, 4 * row + 4);
      setCorners(corners, 4 * index, settled(options.boxFormat), [a, b, c, d]);
    }
    return {
      corners,
      scores: found.map(({ score }) => score),
      labels: found.map(({ label }) => label),
    };
  },
};
