import type { Comparison, Obstacle } from '../metrics/reading.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import type { Unit } from '../units.ts';

/** A limit as it is compared; `text` is what the config says, for people. */
export type Limit =
  /** On a value, in its unit. */
  | { readonly kind: 'absolute'; readonly amount: number; readonly text: string }
  /** On a difference head - base, in the metric's unit. */
  | { readonly kind: 'difference'; readonly amount: number; readonly text: string }
  /** On a change head / base - 1. */
  | { readonly kind: 'relative'; readonly amount: number; readonly text: string };

/** What judging needs to know of a metric. */
export interface JudgedMetric {
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  readonly absoluteLimitOf: 'value' | 'interval';
}

/** Why a limit could be judged neither way. */
export type UndecidedWhy = 'interval-straddles-limit' | Exclude<Obstacle, 'no-base' | 'no-head'>;

/** The outcome of one limit. A limit on a change does not apply where one side has no model. */
export type Verdict =
  | { readonly kind: 'within' }
  /** `by`: how far beyond the limit, in the limit's own terms. */
  | { readonly kind: 'exceeded'; readonly by: number }
  | { readonly kind: 'undecided'; readonly why: UndecidedWhy }
  | { readonly kind: 'not-applicable' };

/** One kind of budget: what its limit may say, and when it is kept. */
export interface BudgetKind {
  /** What it limits: the head's value, or the change from base to head. */
  readonly on: 'value' | 'change';
  /** The limit in a config's text, or undefined where it is none for this unit. */
  readonly parse: (text: string, unit: Unit) => Limit | undefined;
  /** An example for a message, such as `2%`. */
  readonly example: (unit: Unit) => string;
  readonly judge: (limit: Limit, comparison: Comparison, metric: JudgedMetric) => Verdict;
}

/** Compares an amount that must not be larger than a limit. */
export function judgeBound(amount: BoundedEstimate, limit: number): Verdict {
  if (amount.low > limit) return { kind: 'exceeded', by: amount.value - limit };
  if (amount.high <= limit) return { kind: 'within' };
  return { kind: 'undecided', why: 'interval-straddles-limit' };
}

/** The mirror of an estimate, so that "not below" can be judged as "not above". */
export function negated(estimate: BoundedEstimate): BoundedEstimate {
  return { value: -estimate.value, low: -estimate.high, high: -estimate.low };
}
