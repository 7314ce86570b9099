/**
 * The probability with which a run without any true excess may fail on its task metrics: a build
 * that fails for no reason teaches people to ignore the check.
 */
export const claimError = 0.01;

/** Bounds of one difference, each of them missed by the truth with a probability of at most alpha. */
export interface TailBound {
  readonly alpha: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The one-sided errors at which bounds are kept, so that a family of tests can be judged later from
 * the evidence alone: 1 % shared by 1, 2, 4, 10, 20, 100… tests.
 */
export const tailLevels: readonly number[] = [
  0.05, 0.025, 0.01, 0.005, 0.0025, 0.001, 0.0005, 1e-4, 1e-5, 1e-6,
];

/**
 * How surely a difference lies beyond a limit: the smallest alpha whose bound excludes the limit, a
 * p-value that is never too small; 1 where none does. Direction 1 asks for a rise of more than
 * `limit`, -1 for a fall of more than `limit`.
 */
export function tailP(tails: readonly TailBound[], limit: number, direction: 1 | -1): number {
  const excluding = tails.filter(({ low, high }) => (direction === 1 ? low : -high) > limit);
  return Math.min(1, ...excluding.map(({ alpha }) => alpha));
}
