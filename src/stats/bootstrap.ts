import { ascending, quantileOf } from './quantiles.ts';
import { randomIntegers } from './random.ts';
import type { BoundedEstimate } from './signed-rank.ts';

/** How often to resample, and from which seed. */
export interface BootstrapPlan {
  readonly replicates: number;
  readonly seed: number;
}

/** 2,000 replicates hold the 5 % points to about ±0.5 % of probability (Efron and Tibshirani 1993). */
export const standardBootstrap: BootstrapPlan = { replicates: 2_000, seed: 20_260_131 };

/** A number of all samples, given how often each was drawn; null where it is undefined. */
export type Statistic = (weights: Float64Array) => number | null;

/**
 * Every statistic of `count` samples under resampling with replacement, one value per draw. The draws
 * follow from count and plan alone, so replicates of two models on the same samples are paired.
 */
export function bootstrapReplicates(
  count: number,
  statistics: readonly Statistic[],
  plan: BootstrapPlan,
): readonly (readonly (number | null)[])[] {
  const draw = randomIntegers(plan.seed);
  const weights = new Float64Array(count);
  const replicates = statistics.map((): (number | null)[] => []);
  for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
    weights.fill(0);
    for (let drawn = 0; drawn < count; drawn += 1) {
      const index = draw(count);
      weights[index] = (weights[index] ?? 0) + 1;
    }
    for (const [index, statistic] of statistics.entries()) {
      replicates[index]?.push(statistic(weights));
    }
  }
  return replicates;
}

/**
 * The percentile interval around a value, with an error of `alpha` on each side. Draws in which the
 * statistic is undefined are left out; null where all are.
 */
export function percentileInterval(
  value: number,
  replicates: readonly (number | null)[],
  alpha: number,
): BoundedEstimate | null {
  const sorted = ascending(replicates.filter((each) => each !== null));
  if (sorted.length === 0) return null;
  return { value, low: quantileOf(sorted, alpha), high: quantileOf(sorted, 1 - alpha) };
}
