import { holm } from '../stats/holm.ts';
import { claimError } from '../stats/tails.ts';
import type { ModelOutcome, VerdictRow } from './outcome.ts';

/**
 * Holds all claims of one run together to the error of one: among the limits that may fail the build
 * and rest on samples, only the excesses that Holm's procedure keeps stay exceeded, the others become
 * undecided for weak evidence. A run with many limits so fails no more often by chance than one with
 * a single limit.
 */
export function holdFamily(models: readonly ModelOutcome[]): readonly ModelOutcome[] {
  const family = models.flatMap(({ verdicts }) => verdicts).filter(isClaim);
  const kept = holm(
    family.map(({ p }) => p),
    claimError,
  );
  const weak = new Set<VerdictRow>(family.filter((_, index) => kept[index] !== true));
  return models.map((model) => ({
    ...model,
    verdicts: model.verdicts.map((row) => {
      return weak.has(row) && row.verdict === 'exceeded' ? weakened(row) : row;
    }),
  }));
}

/** A limit whose excess is claimed from samples, whether or not it is claimed here. */
function isClaim(row: VerdictRow): row is VerdictRow & { readonly p: number } {
  return row.level === 'error' && row.p !== undefined;
}

/** A waiver is for what is exceeded: it goes with the excess. */
function weakened({ by: _by, waiver: _waiver, ...row }: VerdictRow): VerdictRow {
  return { ...row, verdict: 'undecided', why: 'weak-evidence' };
}
