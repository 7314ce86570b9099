import { withApproval } from '../budgets/approval.ts';
import { countBreaches } from '../budgets/judge.ts';
import type { Approval, Outcome } from '../budgets/outcome.ts';
import type { Config } from '../config/schema.ts';
import { failureOf } from '../errors.ts';
import { connect } from './connect.ts';
import type { Door } from './door.ts';
import type { Target } from './publish.ts';

/**
 * The outcome once somebody with the right to has accepted it by the label that the config names. GitHub
 * is asked only where something is exceeded, and as late as can be: the label may be put on meanwhile.
 */
export async function askApproval(
  door: Door,
  { approvalLabel }: Pick<Config, 'approvalLabel'>,
  target: Target | null,
  outcome: Outcome,
): Promise<Outcome> {
  if (approvalLabel === null || target === null || countBreaches(outcome) === 0) return outcome;
  return withApproval(outcome, await findApproval(door, approvalLabel, target));
}

/** What cannot be asked counts for nothing, and the report says why. */
async function findApproval(door: Door, label: string, target: Target): Promise<Approval> {
  try {
    // Loaded late for the same reason as in connect.ts.
    const { readApproval } = await import('../github/approval.ts');
    const github = await connect(door);
    return { label, ...(await readApproval(github, { ...target, label })) };
  } catch (error) {
    return { kind: 'unknown', label, failure: failureOf(error) };
  }
}
