import type { Failure } from '../errors.ts';
import type { RoundNoise } from '../stats/round-bounds.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import type { TailBound } from '../stats/tails.ts';

/** What is known of one metric of one model. Unknown is a member, never a zero or a NaN. */
export type Reading =
  | { readonly kind: 'exact'; readonly value: number }
  | {
      readonly kind: 'sampled';
      readonly value: number;
      /** 95 % interval, or null where the samples are too few for one. */
      readonly interval: readonly [number, number] | null;
      /**
       * Wider bounds, by which an excess has to be proven where several claims share one error; null
       * where the samples are too few for them. Left out where the interval itself proves.
       */
      readonly claim?: readonly [number, number] | null;
      readonly samples: number;
      /** Why there is no interval, where that is not for want of samples. */
      readonly why?: 'environment' | 'out-of-time';
      /** Only where blocks of runs were timed as a whole: then no single run has a time. */
      readonly timed?: 'blocks';
    }
  /** Something that should count was not counted: the value is a lower bound. */
  | { readonly kind: 'partial'; readonly value: number; readonly missing: string }
  | { readonly kind: 'unavailable'; readonly failure: Failure };

/** Why two readings cannot be subtracted. */
export type Obstacle =
  | 'no-base'
  | 'no-head'
  | 'unmeasured'
  | 'partial'
  | 'too-few-samples'
  | 'out-of-time'
  | 'different-samples'
  /** The machine was disturbed, so that nothing is known of the model. */
  | 'environment'
  /** The sides were measured on different machines. */
  | 'other-environment'
  /** The metric is a change already, and has none of its own. */
  | 'itself-a-change';

/** How well the rounds of two sides agree, and what it takes to call their change an excess. */
export interface PairedRounds {
  /** Of the rounds' log ratios, so nearly in shares of the base. */
  readonly noise: RoundNoise;
  /** Bounds by which an excess has to be proven; null where the rounds are too few for them. */
  readonly claim: {
    readonly difference: BoundedEstimate;
    readonly relative: BoundedEstimate;
  } | null;
  /** The same change by another clock, which must not contradict an excess; null without one. */
  readonly corroboration: Corroboration | null;
}

export interface Corroboration {
  /** Time that the process was charged for, or cycles of the GPU. */
  readonly by: 'processor-time' | 'gpu-cycles';
  readonly relative: BoundedEstimate;
}

/** How the head differs from the base: head - base, and head / base - 1. */
export type Delta =
  | {
      readonly kind: 'exact' | 'sampled';
      readonly difference: BoundedEstimate;
      /** Null where the base is zero: there is no ratio to zero. */
      readonly relative: BoundedEstimate | null;
      /**
       * Bounds of the difference at other levels, for holding the error of many claims together; null
       * where a change is exact, or is held by other means.
       */
      readonly tails: readonly TailBound[] | null;
      /** Only of rounds in which both sides were measured together. */
      readonly paired?: PairedRounds;
    }
  | {
      readonly kind: 'unavailable';
      readonly why: Obstacle;
    };

/**
 * One metric of one model: both sides, null where that side has no such model, and where a removed one
 * is not measured for want of a head.
 */
export interface Comparison {
  readonly base: Reading | null;
  readonly head: Reading | null;
  readonly delta: Delta;
}

/** The value of a reading, where it has one. */
export function knownValue(reading: Reading | null): number | undefined {
  return reading === null || reading.kind === 'unavailable' ? undefined : reading.value;
}

/** The same number as estimate and both bounds. */
export function certain(value: number): BoundedEstimate {
  return { value, low: value, high: value };
}

/** Why two readings cannot be subtracted, or undefined where they can. */
export function obstacle(base: Reading | null, head: Reading | null): Delta | undefined {
  if (base === null) return { kind: 'unavailable', why: 'no-base' };
  if (head === null) return { kind: 'unavailable', why: 'no-head' };
  if (base.kind === 'unavailable' || head.kind === 'unavailable') {
    return { kind: 'unavailable', why: 'unmeasured' };
  }
  if (base.kind === 'partial' || head.kind === 'partial') {
    return { kind: 'unavailable', why: 'partial' };
  }
  return undefined;
}

/** The relative form of a difference, or null where the base is zero. */
export function relativeTo(base: number, difference: BoundedEstimate): BoundedEstimate | null {
  if (base === 0) return null;
  const scale = Math.abs(base);
  return {
    value: difference.value / scale,
    low: difference.low / scale,
    high: difference.high / scale,
  };
}
