import { isBreach } from './judge.ts';
import type { Outcome } from './outcome.ts';

/** What fails a check besides a measurement that could not be made. */
export type FailOn = 'exceeded' | 'undecided' | 'never';

/**
 * 0 within budget, 1 exceeded (or undecided where the config says that this fails), 2 something that
 * was asked for could not be measured. A proven excess outweighs a failed measurement: it stays
 * true whatever the missing part would have said.
 */
export function exitCode(outcome: Outcome, failOn: FailOn): 0 | 1 | 2 {
  const rows = outcome.models.flatMap((model) => model.verdicts);
  if (failOn !== 'never' && rows.some(isBreach)) return 1;
  if (outcome.models.some((model) => model.failures.length > 0)) return 2;
  if (failOn === 'never') return 0;
  const failing = rows.some(
    (row) =>
      row.verdict === 'undecided' &&
      row.level === 'error' &&
      (failOn === 'undecided' || row.onUndecided === 'fail'),
  );
  return failing ? 1 : 0;
}
