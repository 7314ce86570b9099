import { UserError } from '../errors.ts';
import type { ClassificationRecord } from './classification-record.ts';

/** What the scores of a model are. */
export type ScoresKind = 'logits' | 'probabilities';

// A float32 softmax over many classes misses 1 by less than this; logits miss it by far more.
const sumTolerance = 1e-3;
// Softmax as x · (1 / Σx) in float32 may exceed 1 by a rounding.
const overOne = 1e-6;

function isDistribution(record: ClassificationRecord): boolean {
  if (!record.finite) return true;
  const { min, max, sum } = record;
  return min >= 0 && max <= 1 + overOne && Math.abs(sum - 1) <= sumTolerance;
}

/**
 * Decides once for the whole set, never per sample or batch: probabilities where every score lies
 * in 0…1 and every row sums to 1 ± 0.001. Rows that are not finite say nothing; without any other
 * the answer is logits. UserError `output-mismatch` where probabilities were asked for and a row
 * is none.
 */
export function decideScores(
  records: readonly ClassificationRecord[],
  asked: 'auto' | ScoresKind,
): ScoresKind {
  if (asked === 'logits') return 'logits';
  const stranger = records.find((record) => !isDistribution(record));
  if (asked === 'auto') {
    const known = records.some((record) => record.finite);
    return known && stranger === undefined ? 'probabilities' : 'logits';
  }
  if (stranger?.finite) {
    const { id, min, max, sum } = stranger;
    throw new UserError(
      'output-mismatch',
      `sample ${id}: scores from ${min} to ${max} with sum ${sum} are no probabilities`,
      'say scores: logits, or end the model in Softmax',
    );
  }
  return 'probabilities';
}
