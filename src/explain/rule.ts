import type { Facts } from './facts.ts';

/** What a rule found: numbers and names, never words. */
export interface Found<Code extends string, Values> {
  readonly code: Code;
  /**
   * The share of a run's time that it explains, 0…1 of the base's where both sides are compared.
   */
  readonly explains: number;
  readonly values: Values;
}

export type Rule<Finding> = (facts: Facts) => readonly Finding[];

/**
 * A share of time is a finding from here on. Of one model traced eight times on a busy two-core
 * machine, the share of a kind has a standard deviation of 0.1 to 1.7 points, 2.5 on the noisiest of
 * six models (AlexNet), as a mean of two runs; less than this would be noise.
 */
export const notableShare = 0.05;

/** A share that a reader would call much of the time. */
export const largeShare = 0.2;

/** Shares of time and of work that differ by this factor do not go together. */
export const mismatchFactor = 2;
