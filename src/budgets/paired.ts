import { knownValue, type PairedRounds, type Reading } from '../metrics/reading.ts';
import { isUnseen } from '../stats/corroboration.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import { judgeBound, type Limit, negated, type Verdict } from './budget.ts';

/**
 * A change that rounds of paired runs have measured. Exceeded needs the bounds that all claims of the
 * check share, and that no second clock contradicts it: what the wall clock alone sees is not the
 * model's doing, and leaves the limit undecided.
 */
export function judgePaired(
  limit: Limit,
  base: Reading | null,
  change: BoundedEstimate,
  { claim, corroboration }: PairedRounds,
  direction: 1 | -1,
): Verdict {
  const toWorse = (bounds: BoundedEstimate) => (direction === 1 ? bounds : negated(bounds));
  const proof =
    claim === null ? null : limit.kind === 'relative' ? claim.relative : claim.difference;
  const verdict = judgeBound(toWorse(change), limit.amount, proof && toWorse(proof));
  if (verdict.kind !== 'exceeded' || corroboration === null) return verdict;
  const { value, low, high } = corroboration.relative;
  const logs = { value: Math.log1p(value), low: Math.log1p(low), high: Math.log1p(high) };
  const margin = direction * Math.log1p(direction * shareOf(limit, base));
  return isUnseen(toWorse(logs), margin) ? { kind: 'undecided', why: 'environment' } : verdict;
}

/** The limit as a share of the base. */
function shareOf({ kind, amount }: Limit, base: Reading | null): number {
  return kind === 'relative' ? amount : amount / (knownValue(base) ?? Number.NaN);
}
