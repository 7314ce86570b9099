import {
  type MetricId,
  metricIds,
  metrics,
  type Readings,
  timedMetrics,
} from '../metrics/index.ts';
import type { Decision } from '../stats/sequential.ts';
import type { UndecidedWhy } from './budget.ts';
import { type BudgetId, budgetIds, budgetKinds } from './index.ts';
import type {
  MetricBudget,
  ModelBudgets,
  ModelState,
  Outcome,
  VerdictRow,
  Waiver,
} from './outcome.ts';
import { waiverFor } from './waivers.ts';

/** What the limits of one model are judged with. */
export interface Rules {
  readonly budgets: ModelBudgets;
  readonly state: ModelState;
  /** Only those that name this model. */
  readonly waivers: readonly Waiver[];
  /** The day of the measurement, `2026-11-22`. */
  readonly day: string;
}

/**
 * Every limit of one model, judged, in the order of the tables. All are judged before anything is
 * combined: one exceeded limit must not hide another.
 */
export function judgeModel(readings: Readings, rules: Rules): readonly VerdictRow[] {
  return metricIds.flatMap((metric) => {
    const budget = rules.budgets[metric];
    if (budget === undefined) return [];
    return budgetIds.flatMap((kind) => judgeLimit(metric, kind, budget, readings, rules));
  });
}

function judgeLimit(
  metric: MetricId,
  kind: BudgetId,
  budget: MetricBudget,
  readings: Readings,
  rules: Rules,
): readonly VerdictRow[] {
  const limit = budget.limits[kind];
  if (limit === undefined || budget.level === 'off') return [];
  const head = { metric, budget: kind, limit: limit.text } as const;
  const { level, onUndecided } = budget;
  const comparison = readings[metric];
  if (comparison === undefined) {
    if (isMoot(metric, kind, rules.state)) return [];
    // A budget on something that nobody measured must not pass by silence.
    return [
      { ...head, level, onUndecided, verdict: 'undecided', why: whyUnread(metric, readings) },
    ];
  }
  const verdict = budgetKinds[kind].judge(limit, comparison, metrics[metric]);
  if (verdict.kind === 'not-applicable') return [];
  const claim = verdict.p === undefined ? {} : { p: verdict.p };
  const common = { ...head, level, onUndecided, ...claim } as const;
  switch (verdict.kind) {
    case 'within':
      return [{ ...common, verdict: 'within' }];
    case 'undecided':
      return [{ ...common, verdict: 'undecided', why: verdict.why }];
    case 'exceeded': {
      const row = { ...common, verdict: 'exceeded', by: verdict.by } as const;
      const waiver = waiverFor(metric, comparison, rules.waivers, rules.day);
      return [waiver === undefined ? row : { ...row, waiver }];
    }
  }
}

/** Why there is no reading: a latency that was measured may have no p99, or too few runs for one. */
function whyUnread(metric: MetricId, { latency }: Readings): UndecidedWhy {
  const head = latency?.head;
  const isTimed = timedMetrics.some((timed) => timed === metric);
  if (!isTimed || head?.kind !== 'sampled') return 'unmeasured';
  return head.timed === 'blocks' ? 'timed-in-blocks' : 'too-few-samples';
}

/** Whether there is nothing that this limit could be about. */
function isMoot(metric: MetricId, kind: BudgetId, state: ModelState): boolean {
  const needsBase = budgetKinds[kind].on === 'change' || metrics[metric].needsBase;
  return state === 'removed' || (state === 'new' && needsBase);
}

/** Whether a row fails a check: an error that is exceeded, and that nobody has waived or accepted. */
export function isBreach({ verdict, level, waiver, accepted }: VerdictRow): boolean {
  const isTolerated = waiver?.state === 'used' || accepted === true;
  return verdict === 'exceeded' && level === 'error' && !isTolerated;
}

/** The verdict over all rows: only errors count, and the worst of them decides. */
export function combine(rows: readonly VerdictRow[]): Decision {
  if (rows.some(isBreach)) return 'exceeded';
  const isOpen = rows.some((row) => row.level === 'error' && row.verdict === 'undecided');
  return isOpen ? 'undecided' : 'within';
}

/** How many limits are exceeded, for the action's output. */
export function countBreaches(outcome: Outcome): number {
  return outcome.models.flatMap((model) => model.verdicts).filter(isBreach).length;
}
