import { type Readings, timedMetrics } from '../metrics/index.ts';
import { budgetIds } from './index.ts';
import { judgeModel, type Rules } from './judge.ts';
import type { MetricBudget, ModelBudgets, ModelOutcome, VerdictRow } from './outcome.ts';

/** Every limit of one model, judged, at its own extents and at all others. */
export function judgeEverywhere(
  { readings, latencyAt }: Pick<ModelOutcome, 'readings' | 'latencyAt'>,
  rules: Rules,
): readonly VerdictRow[] {
  return [
    ...judgeModel(readings, rules),
    ...latencyAt.flatMap(({ dims, readings: times }) => judgeTimes(times, rules, dims)),
  ];
}

/**
 * The limits on measured times, judged: at the model's own extents all of them, elsewhere (`at`) those
 * that are a share of the base. What a larger batch may take in milliseconds, no limit says.
 */
export function judgeTimes(
  readings: Readings,
  rules: Rules,
  at: VerdictRow['at'] = undefined,
): readonly VerdictRow[] {
  const budgets = timedBudgets(rules.budgets, at === undefined ? undefined : sharesOnly);
  const rows = judgeModel(readings, { ...rules, budgets });
  return at === undefined ? rows : rows.map((row) => ({ ...row, at }));
}

/**
 * How many limits on measured times may fail a check, over all models and all extents: every one of
 * them is a claim that may be wrong, so they share the error that the check allows itself.
 */
export function countClaims(
  models: readonly { readonly budgets: ModelBudgets; readonly otherExtents: number }[],
): number {
  return models.reduce((sum, { budgets, otherExtents }) => {
    const own = claimsOf(timedBudgets(budgets));
    return sum + own + otherExtents * claimsOf(timedBudgets(budgets, sharesOnly));
  }, 0);
}

function claimsOf(budgets: ModelBudgets): number {
  const gated = Object.values(budgets).filter(({ level }) => level === 'error');
  return gated.reduce((sum, { limits }) => sum + Object.values(limits).length, 0);
}

function timedBudgets(
  budgets: ModelBudgets,
  to: (budget: MetricBudget) => MetricBudget = (budget) => budget,
): ModelBudgets {
  const entries = timedMetrics.flatMap((metric) => {
    const budget = budgets[metric];
    return budget === undefined ? [] : [[metric, to(budget)] as const];
  });
  return Object.fromEntries(entries);
}

function sharesOnly(budget: MetricBudget): MetricBudget {
  const entries = budgetIds.flatMap((kind) => {
    const limit = budget.limits[kind];
    return limit?.kind === 'relative' ? [[kind, limit] as const] : [];
  });
  return { ...budget, limits: Object.fromEntries(entries) };
}
