import { UserError } from '../errors.ts';

/** What the scores of a model are. */
export type ScoresKind = 'logits' | 'probabilities';

/** The scores of one sample, summed up. */
export interface ScoreRange {
  readonly id: string;
  readonly min: number;
  readonly max: number;
  readonly sum: number;
}

// A float32 softmax over many classes misses 1 by less than this; logits miss it by far more.
const sumTolerance = 1e-3;
// Softmax as x · (1 / Σx) in float32 may exceed 1 by a rounding.
const overOne = 1e-6;

/** Whether scores can be the probabilities of a sigmoid: each of them in 0…1. */
export function areProbabilities({ min, max }: ScoreRange): boolean {
  return min >= 0 && max <= 1 + overOne;
}

/** Whether scores can be the probabilities of a softmax: each in 0…1, their sum 1 ± 0.001. */
export function areDistribution(range: ScoreRange): boolean {
  return areProbabilities(range) && Math.abs(range.sum - 1) <= sumTolerance;
}

/**
 * Decides once for the whole set, never per sample or batch: probabilities where every row of
 * scores `fits`; without rows the answer is logits. Rows that are not finite say nothing and are
 * not given. UserError `output-mismatch` where probabilities were asked for and a row does not fit;
 * `lastLayer` would make it fit.
 */
export function decideScores(
  rows: readonly ScoreRange[],
  asked: 'auto' | ScoresKind,
  fits: (row: ScoreRange) => boolean,
  lastLayer: 'Softmax' | 'Sigmoid',
): ScoresKind {
  if (asked === 'logits') return 'logits';
  const stranger = rows.find((row) => !fits(row));
  if (asked === 'auto') {
    return rows.length > 0 && stranger === undefined ? 'probabilities' : 'logits';
  }
  if (stranger !== undefined) {
    const { id, min, max, sum } = stranger;
    throw new UserError(
      'output-mismatch',
      `sample ${id}: scores from ${min} to ${max} with sum ${sum} are no probabilities`,
      `say scores: logits, or end the model in ${lastLayer}`,
    );
  }
  return 'probabilities';
}
