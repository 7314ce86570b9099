import type { Failure } from '../errors.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';

/** What is known of one metric of one model. Unknown is a member, never a zero or a NaN. */
export type Reading =
  | { readonly kind: 'exact'; readonly value: number }
  | {
      readonly kind: 'sampled';
      readonly value: number;
      /** 95 % interval, or null where the samples are too few for one. */
      readonly interval: readonly [number, number] | null;
      readonly samples: number;
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
  | 'different-samples';

/** How the head differs from the base: head - base, and head / base - 1. */
export type Delta =
  | {
      readonly kind: 'exact' | 'sampled';
      readonly difference: BoundedEstimate;
      /** Null where the base is zero: there is no ratio to zero. */
      readonly relative: BoundedEstimate | null;
    }
  | {
      readonly kind: 'unavailable';
      readonly why: Obstacle;
    };

/** One metric of one model: both sides, null where that side has no such model. */
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
