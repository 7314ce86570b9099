import { assert, UserError } from '../errors.ts';
import {
  brier,
  calibrationError,
  creditAt,
  crossEntropy,
  macroAccuracy,
  type Resolved,
  recalls,
  tiesAt,
  topK,
} from './classification-metrics.ts';
import {
  type ClassificationOptions,
  type ClassificationRecord,
  checkClasses,
  classificationOptions,
  classificationRecord,
  classificationRecordSchema,
  minProbability,
} from './classification-record.ts';
import { declaredClasses, scoresOf } from './columns.ts';
import { areDistribution, decideScores } from './scores-kind.ts';
import type { Answer, EvaluationFacts, ModelRun, Statistics, Task } from './task.ts';

type Records = readonly ClassificationRecord[];

/** One label per sample, one score per class: logits or probabilities. */
export const classification: Task<'label', ClassificationOptions, ClassificationRecord> = {
  truth: 'label',
  headline: 'top1',
  comparesWithBase: false,
  schema: { record: classificationRecordSchema, options: classificationOptions },
  fit,
  record,
  resolve,
  statistics,
};

/** Checks that the dataset's classes are no more than the model's, where it declares how many. */
function fit(facts: EvaluationFacts, options: ClassificationOptions) {
  const classes = declaredClasses(facts);
  if (classes !== null) {
    checkClasses('output', classes, options.classWeights);
    const named = facts.classNames?.length ?? 0;
    if (named + options.labelOffset > classes) {
      throw new UserError(
        'label-out-of-range',
        `the dataset has ${named} classes, but the model gives ${classes} scores`,
        'check that the labels and the model use the same classes in the same order',
      );
    }
  }
  return { options, why: null };
}

function record(
  run: ModelRun,
  truth: { readonly label: number },
  options: ClassificationOptions,
): ClassificationRecord {
  const gives = 'a classification model gives float scores [batch, classes]';
  return classificationRecord(run.facts, scoresOf(run.outputs, gives), truth.label, options);
}

function resolve(records: Records, options: ClassificationOptions): Resolved {
  const rows = records.filter((each) => each.finite);
  return { ...options, scores: decideScores(rows, options.scores, areDistribution, 'Softmax') };
}

// With no more classes than this, top-5 is always right and says nothing.
const topFive = 5;

function statistics(records: Records, options: ClassificationOptions): Statistics {
  const { ties, scores } = options;
  assert(scores !== 'auto', 'statistics get resolved options');
  const resolved = { ...options, scores };
  const hasTop5 = records.every(({ classes }) => classes > topFive);
  return {
    metrics: {
      top1: topK(records, 1, ties),
      ...(hasTop5 ? { top5: topK(records, topFive, ties) } : {}),
      'cross-entropy': crossEntropy(records, resolved),
      'macro-accuracy': macroAccuracy(records, ties),
      ece: calibrationError(records, resolved),
      brier: brier(records, resolved),
    },
    classMetric: 'recall',
    classes: recalls(records, ties),
    answers: records.map((each) => [answerOf(each, options)]),
    notes: notesOf(records, resolved),
  };
}

/**
 * What the model said, the lowest index among equals, counted as the dataset counts its labels. It is
 * right where the record counts in full at 1.
 */
function answerOf(
  row: ClassificationRecord,
  { labelOffset, ties }: Pick<ClassificationOptions, 'labelOffset' | 'ties'>,
): Answer {
  const { label } = row;
  const asked = { category: label, truth: String(label) };
  if (!row.finite) return { ...asked, right: false, said: 'not finite', margin: null };
  return {
    ...asked,
    right: creditAt(row, 1, ties) === 1,
    said: String(row.predicted - labelOffset),
    margin: row.labelScore - row.bestOther,
  };
}

function notesOf(records: Records, { scores }: Resolved): Statistics['notes'] {
  const clips = (each: ClassificationRecord) =>
    scores === 'probabilities' && each.finite && each.labelScore < minProbability;
  return {
    scores,
    /** Samples with a NaN or infinite score; each counts as wrong. */
    nonFinite: records.filter(({ finite }) => !finite).length,
    tiesAt1: tiesAt(records, 1),
    tiesAt5: tiesAt(records, 5),
    /** Samples whose probability was raised to 1e-12. */
    clipped: records.filter(clips).length,
    /** Classes that have samples, over which macro-accuracy is the mean. */
    classesWithSamples: new Set(records.map(({ label }) => label)).size,
  };
}
