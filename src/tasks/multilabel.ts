import { assert, UserError } from '../errors.ts';
import { declaredClasses, scoresOf } from './columns.ts';
import {
  binaryCrossEntropy,
  clippedElements,
  f1,
  meanAveragePrecision,
  probabilityOf,
  type Resolved,
} from './multilabel-metrics.ts';
import {
  checkWeights,
  type MultilabelOptions,
  type MultilabelRecord,
  multilabelOptions,
  multilabelRecord,
  multilabelRecordSchema,
} from './multilabel-record.ts';
import { areProbabilities, decideScores, type ScoreRange } from './scores-kind.ts';
import type { Answer, ClassValue, EvaluationFacts, ModelRun, Statistics, Task } from './task.ts';

type Records = readonly MultilabelRecord[];

/** Yes, no or unknown for each of several classes, one score per class: logits or probabilities. */
export const multilabel: Task<'labels', MultilabelOptions, MultilabelRecord> = {
  truth: 'labels',
  headline: 'map',
  comparesWithBase: false,
  schema: { record: multilabelRecordSchema, options: multilabelOptions },
  fit,
  record,
  resolve,
  statistics,
};

/** Checks that the dataset has the model's classes, where both say how many. */
function fit(facts: EvaluationFacts, options: MultilabelOptions) {
  const classes = declaredClasses(facts);
  if (classes !== null) {
    checkWeights(classes, options);
    const named = facts.classNames?.length ?? classes;
    if (named !== classes) {
      throw new UserError(
        'output-mismatch',
        `the dataset has ${named} classes, but the model gives ${classes} scores`,
        'give one label column per score, in the order of the scores',
      );
    }
  }
  return { options, why: null };
}

function record(
  run: ModelRun,
  truth: { readonly labels: readonly (0 | 1 | null)[] },
  options: MultilabelOptions,
): MultilabelRecord {
  const gives = 'a multilabel model gives float scores [batch, classes]';
  return multilabelRecord(run.facts, scoresOf(run.outputs, gives), truth.labels, options);
}

function resolve(records: Records, options: MultilabelOptions): Resolved {
  const [first] = records;
  const stranger = records.find(({ labels }) => labels.length !== first?.labels.length);
  if (first !== undefined && stranger !== undefined) {
    throw new UserError(
      'output-mismatch',
      `sample ${first.id} has ${first.labels.length} classes, ${stranger.id} has ` +
        `${stranger.labels.length}`,
      'evaluate all samples with one model and one list of classes',
    );
  }
  const rows = records.flatMap((each) => (each.finite ? [rangeOf(each.id, each.scores)] : []));
  return { ...options, scores: decideScores(rows, options.scores, areProbabilities, 'Sigmoid') };
}

function rangeOf(id: string, scores: readonly number[]): ScoreRange {
  let [min, max, sum] = [Infinity, -Infinity, 0];
  for (const score of scores) {
    min = Math.min(min, score);
    max = Math.max(max, score);
    sum += score;
  }
  return { id, min, max, sum };
}

function statistics(records: Records, options: MultilabelOptions): Statistics {
  const { scores } = options;
  assert(scores !== 'auto', 'statistics get resolved options');
  const resolved = { ...options, scores };
  const loss = binaryCrossEntropy(records, resolved);
  const { map, classes } = meanAveragePrecision(records);
  const { micro, macro } = f1(records, resolved);
  return {
    metrics: {
      bce: loss.mean,
      'bce-sum': loss.sum,
      map,
      'micro-f1': micro,
      'macro-f1': macro,
    },
    classMetric: 'ap',
    classes,
    answers: records.map((each) => answersOf(each, resolved)),
    notes: notesOf(records, classes, resolved),
  };
}

/** One answer per known element; the margin is the distance of the probability to the threshold. */
function answersOf(row: MultilabelRecord, options: Resolved): readonly Answer[] {
  const answers: Answer[] = [];
  for (const [category, label] of row.labels.entries()) {
    if (label !== null) answers.push(answerOf(row, category, label, options));
  }
  return answers;
}

function answerOf(
  row: MultilabelRecord,
  category: number,
  label: 0 | 1,
  options: Resolved,
): Answer {
  const asked = { category, truth: String(label) };
  if (!row.finite) return { ...asked, right: false, said: 'not finite', margin: null };
  const probability = probabilityOf(row.scores[category] ?? 0, options.scores);
  const isYes = probability > options.threshold;
  const over = probability - options.threshold;
  const margin = label === 1 ? over : 0 - over;
  return { ...asked, right: isYes === (label === 1), said: isYes ? '1' : '0', margin };
}

function notesOf(
  records: Records,
  classes: readonly ClassValue[],
  { scores }: Resolved,
): Statistics['notes'] {
  const withPositives = classes.filter(({ support }) => support > 0).length;
  return {
    scores,
    /** Samples with a NaN or infinite score; each of their answers counts as wrong. */
    nonFinite: records.filter(({ finite }) => !finite).length,
    /** Elements whose logarithm of a probability was raised to -100. */
    clipped: clippedElements(records, scores),
    /** Elements whose label is unknown; they count nowhere. */
    unknownLabels: records.reduce((sum, each) => sum + unknownIn(each), 0),
    /** Classes that map is the mean of … */
    classesWithPositives: withPositives,
    /** … and those that it leaves out. */
    classesWithoutPositives: classes.length - withPositives,
  };
}

function unknownIn({ labels }: MultilabelRecord): number {
  return labels.filter((label) => label === null).length;
}
