import { UserError } from '../errors.ts';
import type { TaskRecord } from './task.ts';

interface Labelled extends TaskRecord {
  readonly label: number;
  /** C, the number of scores. */
  readonly classes: number;
}

/** All scores are finite. Whether they are logits or probabilities is decided later. */
interface FiniteRecord extends Labelled {
  readonly finite: true;
  /** The class with the highest score, the lowest index among equals. */
  readonly predicted: number;
  /** How many scores are greater than the label's. */
  readonly greater: number;
  /** How many scores equal the label's, itself included … */
  readonly equal: number;
  /** … and how many of them come before it. */
  readonly equalBefore: number;
  readonly labelScore: number;
  /** ln Σ exp(score). */
  readonly logSumExp: number;
  readonly sum: number;
  readonly min: number;
  /** The score of `predicted`. */
  readonly max: number;
}

type Numbers = Omit<FiniteRecord, 'finite' | keyof Labelled>;

/** A score is NaN or infinite: nothing else is known, and the sample counts as wrong. */
type NonFiniteRecord = Labelled & { readonly finite: false } & {
  readonly [field in keyof Numbers]: null;
};

/** One classified sample. */
export type ClassificationRecord = FiniteRecord | NonFiniteRecord;

const unknown: { readonly [field in keyof Numbers]: null } = {
  predicted: null,
  greater: null,
  equal: null,
  equalBefore: null,
  labelScore: null,
  logSumExp: null,
  sum: null,
  min: null,
  max: null,
};

/** The numbers of a record, or null where a score is not finite. */
function numbersOf(scores: readonly number[], label: number, labelScore: number): Numbers | null {
  let [greater, equal, equalBefore, predicted, sum] = [0, 0, 0, 0, 0];
  let [min, max] = [Infinity, -Infinity];
  for (const [index, score] of scores.entries()) {
    if (!Number.isFinite(score)) return null;
    if (score > labelScore) greater++;
    if (score === labelScore) equal++;
    if (score === labelScore && index < label) equalBefore++;
    if (score > max) predicted = index;
    min = Math.min(min, score);
    max = Math.max(max, score);
    sum += score;
  }
  let exponentials = 0;
  for (const score of scores) exponentials += Math.exp(score - max);
  const logSumExp = max + Math.log(exponentials);
  return { predicted, greater, equal, equalBefore, labelScore, logSumExp, sum, min, max };
}

/**
 * The record of one sample from its C scores (logits or probabilities), in float64.
 * UserError `label-out-of-range` where the label is no index of a score.
 */
export function classificationRecord(
  id: string,
  scores: ArrayLike<number>,
  label: number,
): ClassificationRecord {
  const classes = scores.length;
  const labelScore = scores[label];
  if (labelScore === undefined) {
    throw new UserError(
      'label-out-of-range',
      `sample ${id}: label ${label}, but the model gives ${classes} scores (0…${classes - 1})`,
      'check that the labels and the model use the same classes in the same order',
    );
  }
  // JSON has no -0: adding 0 turns it into the 0 that comes back.
  const plain = Array.from(scores, (score) => score + 0);
  const numbers = numbersOf(plain, label, labelScore + 0);
  if (numbers === null) return { id, label, classes, finite: false, ...unknown };
  return { id, label, classes, finite: true, ...numbers };
}

/** Rank (0-based, the lowest index first among equals) below k. Non-finite outputs are wrong. */
export function isCorrect(record: ClassificationRecord, k: number): boolean {
  return record.finite && record.greater + record.equalBefore < k;
}
