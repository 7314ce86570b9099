import type { Comparison, Obstacle } from '../metrics/reading.ts';
import { decide } from '../stats/sequential.ts';
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
export type UndecidedWhy =
  | 'interval-straddles-limit'
  /** The 95 % interval lies beyond the limit, but not surely enough to fail a build. */
  | 'weak-evidence'
  /** A percentile of runs that are so short that only blocks of them are timed: no more rounds help. */
  | 'timed-in-blocks'
  | Exclude<Obstacle, 'no-base' | 'no-head'>;

/**
 * The outcome of one limit. A limit on a change does not apply where one side has no model. `p` is
 * the p-value of the claim that the limit is exceeded, where that is a statistical claim.
 */
export type Verdict =
  | { readonly kind: 'within'; readonly p?: number }
  /** `by`: how far beyond the limit, in the limit's own terms. */
  | { readonly kind: 'exceeded'; readonly by: number; readonly p?: number }
  | { readonly kind: 'undecided'; readonly why: UndecidedWhy; readonly p?: number }
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

/**
 * Compares an amount that must not be larger than a limit. Where an excess has to be surer than the
 * interval, `claim` has the bounds that prove it; null where nothing can.
 */
export function judgeBound(
  amount: BoundedEstimate,
  limit: number,
  claim: BoundedEstimate | null = amount,
): Verdict {
  switch (decide({ estimate: amount, claim }, limit)) {
    case 'exceeded':
      return { kind: 'exceeded', by: amount.value - limit };
    case 'within':
      return { kind: 'within' };
    case 'undecided': {
      const why = amount.low > limit ? 'weak-evidence' : 'interval-straddles-limit';
      return { kind: 'undecided', why };
    }
  }
}

/** The mirror of an estimate, so that "not below" can be judged as "not above". */
export function negated(estimate: BoundedEstimate): BoundedEstimate {
  return { value: -estimate.value, low: -estimate.high, high: -estimate.low };
}
