import { assert } from '../errors.ts';
import { binomialTail } from './binomial.ts';
import { quantileOf } from './quantiles.ts';
import type { BoundedEstimate } from './signed-rank.ts';

/** The confidence of MLPerf's rule, see `fewestSamples`. */
const confidence = 0.99;

/**
 * How many samples may lie above a value that is still claimed to be the p-quantile or more: the
 * largest t with P(Bin(n, 1 - p) <= t) <= 1 % (MLPerf loadgen, early_stopping.cc@mlcommons/inference);
 * -1 where not even 0 is.
 */
export function allowedAbove(samples: number, p: number, alpha = 1 - confidence): number {
  // Bisection: all of -1…above are allowed, and none from `tooMany` on.
  let [above, tooMany] = [-1, samples];
  while (tooMany - above > 1) {
    const middle = Math.floor((above + tooMany) / 2);
    if (atMost(middle, samples, 1 - p) <= alpha) above = middle;
    else tooMany = middle;
  }
  return above;
}

/** P(Bin(n, share) <= k), by the tail of the complement so that no digits cancel. */
function atMost(k: number, n: number, share: number): number {
  return binomialTail(n - k, n, 1 - share);
}

/**
 * The fewest samples that may speak of the p-quantile: loadgen wants one to be allowed above it, which
 * makes 64 for p90, 130 for p95 and 662 for p99.
 */
export function hasEnoughSamples(samples: number, p: number): boolean {
  return allowedAbove(samples, p) >= 1;
}

/**
 * The p-quantile of ascending samples with distribution-free bounds of error `alpha` each, by the
 * order statistics that the binomial distribution allows; the upper one is loadgen's, the t-th
 * largest. Undefined where the samples are too few for it.
 */
export function percentile(
  sorted: readonly number[],
  p: number,
  alpha: number,
): BoundedEstimate | undefined {
  assert(p > 0.5 && p < 1, 'a percentile of the upper half');
  const samples = sorted.length;
  if (!hasEnoughSamples(samples, p)) return undefined;
  const above = allowedAbove(samples, p, alpha);
  const below = allowedAbove(samples, 1 - p, alpha);
  const [low, high] = [sorted[below], sorted[samples - above]];
  if (low === undefined || high === undefined) return undefined;
  return { value: quantileOf(sorted, p), low, high };
}
