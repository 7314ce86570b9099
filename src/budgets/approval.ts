import { combine, isBreach } from './judge.ts';
import type { Approval, Outcome, VerdictRow } from './outcome.ts';

/**
 * The outcome once it is known whether somebody has accepted it by a label. That covers what is
 * exceeded, and nothing else: what is undecided or could not be measured nobody has seen.
 */
export function withApproval(outcome: Outcome, approval: Approval | null): Outcome {
  if (approval?.kind !== 'accepted') return { ...outcome, approval };
  const models = outcome.models.map((model) => ({
    ...model,
    verdicts: model.verdicts.map(accepted),
  }));
  const verdict = combine(models.flatMap(({ verdicts }) => verdicts));
  return { ...outcome, approval, models, verdict };
}

function accepted(row: VerdictRow): VerdictRow {
  return isBreach(row) ? { ...row, accepted: true } : row;
}
