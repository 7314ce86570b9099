import { normalQuantile } from './normal.ts';
import type { ClaimBounds, ErrorLevels } from './sequential.ts';
import { type BoundedEstimate, hodgesLehmann, signedRankCriticalValue } from './signed-rank.ts';
import { studentQuantile } from './student.ts';

/** How much rounds differ from each other, and what follows from it. */
export interface RoundNoise {
  readonly rounds: number;
  /** Standard deviation; null for a single round. */
  readonly sd: number | null;
  /** Of lag 1, see `autocorrelation`. */
  readonly autocorrelation: number | null;
  /** By how much bounds were moved away from the estimate; 1 where rounds are independent. */
  readonly widening: number;
  /**
   * How far beyond a limit a change must be to be called exceeded in nine runs of ten; null where the
   * rounds are too few for any claim.
   */
  readonly resolution: number | null;
}

/** The centre of rounds with its bounds, and their noise. */
export interface RoundBounds extends ClaimBounds {
  readonly noise: RoundNoise;
}

/** Rounds that follow each other more closely than this are not independent. */
const independent = 0.2;
/** Few rounds on one slope come near to 1, where widening has no end. */
const largestAutocorrelation = 0.9;
const power = 0.9;

/**
 * The Hodges-Lehmann estimate of rounds with exact signed-rank bounds at both levels. They assume
 * independent rounds: where the autocorrelation r is above 0.2 they are moved away from the estimate
 * by √((1 + r) / (1 - r)), as the error of a mean of such a series grows. Undefined where the rounds
 * are too few for an interval.
 */
export function boundRounds(
  values: readonly number[],
  levels: ErrorLevels,
): RoundBounds | undefined {
  const noise = noiseOf(values, levels);
  const estimate = hodgesLehmann(values, levels.alphaPerLook);
  if (estimate === undefined) return undefined;
  const claim = hodgesLehmann(values, levels.alphaPerClaim);
  return {
    estimate: widened(estimate, noise.widening),
    claim: claim === undefined ? null : widened(claim, noise.widening),
    noise,
  };
}

/** The noise of at least one round. */
export function noiseOf(values: readonly number[], { alphaPerClaim }: ErrorLevels): RoundNoise {
  const rounds = values.length;
  const sd = standardDeviation(values);
  const r = autocorrelation(values);
  const widening = r !== null && r > independent ? Math.sqrt((1 + r) / (1 - r)) : 1;
  const isEnough = signedRankCriticalValue(rounds, alphaPerClaim) !== undefined;
  const errors = isEnough ? studentQuantile(alphaPerClaim, rounds - 1) + normalQuantile(power) : 0;
  const resolution = isEnough && sd !== null ? (widening * errors * sd) / Math.sqrt(rounds) : null;
  return { rounds, sd, autocorrelation: r, widening, resolution };
}

/**
 * The autocorrelation of lag 1 plus 1/n, by which that of n independent values falls short of zero
 * (Kendall 1954); at most 0.9. Null for fewer than three values, or where all are alike.
 */
export function autocorrelation(values: readonly number[]): number | null {
  if (values.length < 3) return null;
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  // Rounding alone is no variation.
  if (squares <= values.length * (Number.EPSILON * centre) ** 2) return null;
  const products = values
    .slice(1)
    .reduce((sum, value, index) => sum + (value - centre) * ((values[index] ?? 0) - centre), 0);
  return Math.min(largestAutocorrelation, products / squares + 1 / values.length);
}

function standardDeviation(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const centre = mean(values);
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function widened({ value, low, high }: BoundedEstimate, by: number): BoundedEstimate {
  return { value, low: value - by * (value - low), high: value + by * (high - value) };
}
