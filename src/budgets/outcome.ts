import type { Failure } from '../errors.ts';
import type { Environment, Note, Revision } from '../evidence.ts';
import type { MetricId, Readings } from '../metrics/index.ts';
import type { Decision } from '../stats/sequential.ts';
import type { Limit, UndecidedWhy } from './budget.ts';
import type { BudgetId } from './index.ts';

/** The limits on one metric of one model. */
export interface MetricBudget {
  readonly level: 'off' | 'warn' | 'error';
  readonly onUndecided: 'warn' | 'fail';
  readonly limits: Readonly<Partial<Record<BudgetId, Limit>>>;
}

export type ModelBudgets = Readonly<Partial<Record<MetricId, MetricBudget>>>;

/** An exceeded budget that was accepted in review, up to a ceiling and a day. */
export interface Waiver {
  readonly model: string;
  readonly metric: MetricId;
  /** The worst value that is accepted, in the metric's unit. */
  readonly ceiling: number;
  readonly ceilingText: string;
  /** The last day on which it counts, `2027-01-31`. */
  readonly expires: string;
  readonly reason: string;
  readonly issue: number | null;
}

/** What became of a waiver that names this metric. */
export type WaiverState = 'used' | 'expired' | 'above-ceiling';

/** One limit, judged. */
export interface VerdictRow {
  readonly metric: MetricId;
  readonly budget: BudgetId;
  readonly limit: string;
  readonly level: 'warn' | 'error';
  readonly onUndecided: 'warn' | 'fail';
  readonly verdict: Decision;
  /** How far beyond the limit, in the limit's own terms; only where exceeded. */
  readonly by?: number;
  /** Only where undecided. */
  readonly why?: UndecidedWhy;
  readonly waiver?: { readonly state: WaiverState; readonly waiver: Waiver };
}

/** `new` and `removed` are states, not changes: there is nothing to subtract from. */
export type ModelState = 'compared' | 'new' | 'removed' | 'unavailable';

/** One model, judged. */
export interface ModelOutcome {
  readonly id: string;
  readonly state: ModelState;
  readonly readings: Readings;
  readonly verdicts: readonly VerdictRow[];
  /** What could not be measured, each once. */
  readonly failures: readonly Failure[];
}

/** Everything that a report needs; the JSON of `compare` and `report` is this value. */
export interface Outcome {
  readonly schema: 1;
  readonly verdict: Decision;
  readonly base: Revision;
  readonly head: Revision;
  readonly environment: Environment;
  readonly models: readonly ModelOutcome[];
  readonly notes: readonly Note[];
}
