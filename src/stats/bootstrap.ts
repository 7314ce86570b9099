import { ascending, quantileOf } from './quantiles.ts';
import { randomIntegers } from './random.ts';
import type { BoundedEstimate } from './signed-rank.ts';

/** How often to resample, and from which seed. */
export interface BootstrapPlan {
  readonly replicates: number;
  readonly seed: number;
  /** Error on each side of the percentile interval. */
  readonly alpha: number;
}

/** 2,000 replicates hold the 5 % points to about ±0.5 % of probability (Efron and Tibshirani 1993). */
export const standardBootstrap: BootstrapPlan = {
  replicates: 2_000,
  seed: 20_260_131,
  alpha: 0.05,
};

/**
 * The percentile interval of a statistic of `count` samples under resampling with replacement. The
 * statistic is given how often each sample was drawn, so that two models can share one draw; it
 * answers null where it is undefined, and such draws are left out. Null where all are.
 */
export function bootstrapInterval(
  count: number,
  statistic: (weights: Float64Array | null) => number | null,
  plan: BootstrapPlan,
): BoundedEstimate | null {
  const value = statistic(null);
  if (value === null) return null;
  const draw = randomIntegers(plan.seed);
  const weights = new Float64Array(count);
  const replicates: number[] = [];
  for (let replicate = 0; replicate < plan.replicates; replicate += 1) {
    weights.fill(0);
    for (let drawn = 0; drawn < count; drawn += 1) {
      const index = draw(count);
      weights[index] = (weights[index] ?? 0) + 1;
    }
    const result = statistic(weights);
    if (result !== null) replicates.push(result);
  }
  if (replicates.length === 0) return null;
  const sorted = ascending(replicates);
  return { value, low: quantileOf(sorted, plan.alpha), high: quantileOf(sorted, 1 - plan.alpha) };
}
