import { z } from 'zod';
import { UserError } from '../errors.ts';
import { classFactors, finiteNumber, isFiniteNumber, recordFields } from './columns.ts';
import type { TaskRecord } from './task.ts';

/** Strict and without defaults. */
export const classificationOptions = z
  .strictObject({
    scores: z.enum(['auto', 'logits', 'probabilities']),
    /** Which of equal scores counts as higher: see `creditAt`. */
    ties: z.enum(['lowest-index', 'expected', 'pessimistic']),
    /** Weights of the cross-entropy, one per score, as torch's `weight=`. */
    classWeights: classFactors.nullable(),
    /** As torch's `label_smoothing=`: 0 is none. */
    labelSmoothing: z.number().min(0).max(1),
    /** The score of a label is at `label + labelOffset`: 1 for models with a class before all. */
    labelOffset: z.int(),
  })
  .readonly();

export type ClassificationOptions = z.infer<typeof classificationOptions>;

/** A zero probability would cost infinitely much; clipped samples are counted in the notes. */
export const minProbability = 1e-12;

interface Labelled extends TaskRecord {
  /** As the dataset has it. */
  readonly label: number;
  /** C, the number of scores. */
  readonly classes: number;
}

/** All scores are finite. Whether they are logits or probabilities is decided later. */
interface FiniteRecord extends Labelled {
  readonly finite: true;
  /** The index of the highest score, the lowest index among equals. */
  readonly predicted: number;
  /** How many scores are greater than the label's. */
  readonly greater: number;
  /** How many scores equal the label's, itself included … */
  readonly equal: number;
  /** … and how many of them come before it. */
  readonly equalBefore: number;
  readonly labelScore: number;
  /** The best score among the other classes. */
  readonly bestOther: number;
  readonly min: number;
  /** The score of `predicted`. */
  readonly max: number;
  readonly sum: number;
  readonly sumOfSquares: number;
  /** ln Σ exp(score). */
  readonly logSumExp: number;
  /** Σ softmax(score)². */
  readonly softmaxSquares: number;
  /** Σ w·score over classes, w their weights. */
  readonly weightedSum: number;
  /** Σ w·ln max(score, 1e-12) over classes. */
  readonly weightedLogSum: number;
}

/** A score is NaN or infinite: nothing else is known, and the sample counts as wrong. */
interface NonFiniteRecord extends Labelled {
  readonly finite: false;
  readonly predicted: null;
}

/** One classified sample. */
export type ClassificationRecord = FiniteRecord | NonFiniteRecord;

const count = z.int().nonnegative();
const labelled = { ...recordFields, label: count, classes: count };

export const classificationRecordSchema: z.ZodType<ClassificationRecord> = z.discriminatedUnion(
  'finite',
  [
    z
      .strictObject({
        ...labelled,
        finite: z.literal(true),
        predicted: count,
        greater: count,
        equal: z.int().positive(),
        equalBefore: count,
        labelScore: finiteNumber,
        bestOther: finiteNumber,
        min: finiteNumber,
        max: finiteNumber,
        sum: z.number(),
        sumOfSquares: z.number(),
        logSumExp: z.number(),
        softmaxSquares: z.number(),
        weightedSum: z.number(),
        weightedLogSum: z.number(),
      })
      .readonly(),
    z.strictObject({ ...labelled, finite: z.literal(false), predicted: z.null() }).readonly(),
  ],
);

/** Where the label's score stands among all. */
function placeOf(scores: readonly number[], label: number, labelScore: number) {
  let [greater, equal, equalBefore, predicted] = [0, 0, 0, 0];
  let [min, max, bestOther] = [Infinity, -Infinity, -Infinity];
  for (const [index, score] of scores.entries()) {
    if (score > labelScore) greater += 1;
    if (score === labelScore) equal += 1;
    if (score === labelScore && index < label) equalBefore += 1;
    if (score > max) predicted = index;
    min = Math.min(min, score);
    max = Math.max(max, score);
    if (index !== label) bestOther = Math.max(bestOther, score);
  }
  return { predicted, greater, equal, equalBefore, labelScore, bestOther, min, max };
}

/** Sums over all scores, from which losses follow without the scores themselves. */
function sumsOf(scores: readonly number[], max: number, weights: readonly number[] | null) {
  let [sum, sumOfSquares, exponentials, squares, weightedSum, weightedLogSum] = [0, 0, 0, 0, 0, 0];
  for (const [index, score] of scores.entries()) {
    const weight = weights?.[index] ?? 1;
    const exponential = Math.exp(score - max);
    sum += score;
    sumOfSquares += score * score;
    exponentials += exponential;
    squares += exponential * exponential;
    weightedSum += weight * score;
    weightedLogSum += weight * Math.log(Math.max(score, minProbability));
  }
  const logSumExp = max + Math.log(exponentials);
  const softmaxSquares = squares / (exponentials * exponentials);
  return { sum, sumOfSquares, logSumExp, softmaxSquares, weightedSum, weightedLogSum };
}

/**
 * The record of one sample from its C scores (logits or probabilities), in float64.
 * UserError `output-mismatch` with fewer than two scores, `label-out-of-range` where the label has
 * no score, `bad-config` where there is not one class weight per score.
 */
export function classificationRecord(
  facts: TaskRecord,
  scores: ArrayLike<number>,
  label: number,
  options: Pick<ClassificationOptions, 'classWeights' | 'labelOffset'>,
): ClassificationRecord {
  const { classWeights, labelOffset } = options;
  const classes = scores.length;
  checkClasses(`sample ${facts.id}`, classes, classWeights);
  // JSON has no -0: adding 0 turns it into the 0 that comes back.
  const plain = Array.from(scores, (score) => score + 0);
  const index = label + labelOffset;
  const labelScore = plain[index];
  if (labelScore === undefined || label < 0)
    throw outOfRange(facts.id, label, classes, labelOffset);
  if (!plain.every(isFiniteNumber))
    return { ...facts, label, classes, finite: false, predicted: null };
  const place = placeOf(plain, index, labelScore);
  const sums = sumsOf(plain, place.max, classWeights);
  return { ...facts, label, classes, finite: true, ...place, ...sums };
}

/** Rank (0-based, the lowest index first among equals) below k. Non-finite outputs are wrong. */
export function isCorrect(record: ClassificationRecord, k: number): boolean {
  return record.finite && record.greater + record.equalBefore < k;
}

/** UserError where scores cannot be those of a classifier, or class weights not theirs. */
export function checkClasses(
  where: string,
  classes: number,
  classWeights: readonly number[] | null,
): void {
  if (classes < 2) {
    throw new UserError(
      'output-mismatch',
      `${where}: the model gives one score`,
      'task multilabel takes a single score for yes or no; classification needs one per class',
    );
  }
  if (classWeights !== null && classWeights.length !== classes) {
    throw new UserError(
      'bad-config',
      `class-weights: ${classWeights.length} weights, but the model gives ${classes} scores`,
      'give one weight per score, in the order of the scores',
    );
  }
}

function outOfRange(id: string, label: number, classes: number, offset: number): UserError {
  const index = offset === 0 ? `${label}` : `${label} with the offset ${offset}`;
  return new UserError(
    'label-out-of-range',
    `sample ${id}: label ${index}, but the model gives ${classes} scores (0…${classes - 1})`,
    'check that the labels and the model use the same classes in the same order',
  );
}
