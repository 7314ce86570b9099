import { type BoundedEstimate, hodgesLehmann } from './signed-rank.ts';

/** What a comparison against a margin can say. */
export type Decision = 'within' | 'exceeded' | 'undecided';

/** When to look at the rounds, and the error allowed on each side at each look. */
export interface LookPlan {
  /** Numbers of rounds, ascending. */
  readonly rounds: readonly number[];
  readonly alphaPerLook: number;
}

/**
 * Looks at 8, 12, 18 and 27 rounds share an error of 5 % per side (Bonferroni over looks), so a
 * model that costs exactly its budget is called exceeded in at most 5 % of all decisions.
 */
export const standardLooks: LookPlan = { rounds: [8, 12, 18, 27], alphaPerLook: 0.05 / 4 };

/** Above the margin for sure, below it for sure, or neither. */
export function decide(estimate: BoundedEstimate | undefined, margin: number): Decision {
  if (estimate === undefined) return 'undecided';
  if (estimate.low > margin) return 'exceeded';
  return estimate.high <= margin ? 'within' : 'undecided';
}

/**
 * Whether to measure another round. `differences` are the rounds' log ratios so far, `margin` is
 * ln(1 + budget); without a margin one look is enough, since nothing has to be decided.
 */
export function wantsAnotherRound(
  differences: readonly number[],
  margin: number | null,
  plan: LookPlan,
): boolean {
  const count = differences.length;
  const last = plan.rounds.at(-1) ?? 0;
  if (count >= last) return false;
  if (!plan.rounds.includes(count)) return true;
  if (margin === null) return false;
  return decide(hodgesLehmann(differences, plan.alphaPerLook), margin) === 'undecided';
}
