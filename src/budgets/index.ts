// An entry is a kind of limit that a config may put on a metric: how to read it, when it is kept.
// To add one: a file beside this one, and a line here; the config's schema follows by itself.
// Its test goes to test/budgets/<file>.test.ts, with the bad side of every limit.
import { max, min } from './absolute.ts';
import type { BudgetKind } from './budget.ts';
import { maxDrop, maxIncrease } from './change.ts';

export const budgetKinds = {
  'max-drop': maxDrop,
  'max-increase': maxIncrease,
  max,
  min,
} as const satisfies Record<string, BudgetKind>;

export type BudgetId = keyof typeof budgetKinds;

export const budgetIds = Object.keys(budgetKinds) as readonly BudgetId[];
