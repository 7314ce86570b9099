import { assert } from '../errors.ts';
import { ascending, median } from './quantiles.ts';

/** A location with the bounds that its confidence allows. */
export interface BoundedEstimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Rounds beyond this would make the table of counts leave the exact integers (2^n ways). */
export const maximumExactRounds = 52;

/**
 * The largest k with P(W+ <= k) <= alpha under the null distribution of Wilcoxon's signed-rank
 * statistic of n differences, counted exactly; undefined where even k = 0 is too likely.
 */
export function signedRankCriticalValue(n: number, alpha: number): number | undefined {
  assert(n >= 1 && n <= maximumExactRounds, `exact signed-rank table for n = ${n}`);
  const ways = waysToReachRankSum(n);
  let cumulative = 0;
  let critical: number | undefined;
  for (const [rankSum, count] of ways.entries()) {
    cumulative += count;
    if (cumulative / 2 ** n > alpha) break;
    critical = rankSum;
  }
  return critical;
}

/** ways[s] = number of subsets of the ranks 1…n that add up to s. */
function waysToReachRankSum(n: number): readonly number[] {
  const largest = (n * (n + 1)) / 2;
  const ways = new Array<number>(largest + 1).fill(0);
  ways[0] = 1;
  for (let rank = 1; rank <= n; rank += 1) {
    for (let sum = largest; sum >= rank; sum -= 1) {
      ways[sum] = (ways[sum] ?? 0) + (ways[sum - rank] ?? 0);
    }
  }
  return ways;
}

/** All (d_i + d_j) / 2 with i <= j, ascending: n(n+1)/2 values. */
export function walshAverages(differences: readonly number[]): readonly number[] {
  const averages = differences.flatMap((left, index) =>
    differences.slice(index).map((right) => (left + right) / 2),
  );
  return ascending(averages);
}

/**
 * The Hodges-Lehmann estimate of the centre of symmetric differences, with exact one-sided bounds of
 * confidence 1 - alpha each (Hollander and Wolfe, Nonparametric Statistical Methods, 3.3).
 * Undefined where n differences are too few for that alpha: no bound is not a wide bound.
 */
export function hodgesLehmann(
  differences: readonly number[],
  alpha: number,
): BoundedEstimate | undefined {
  const critical = signedRankCriticalValue(differences.length, alpha);
  if (critical === undefined) return undefined;
  const averages = walshAverages(differences);
  const low = averages[critical];
  const high = averages[averages.length - 1 - critical];
  assert(low !== undefined && high !== undefined, 'the critical value lies inside the averages');
  return { value: median(averages), low, high };
}
