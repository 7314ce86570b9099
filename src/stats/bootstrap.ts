import { randomWords } from './random.ts';

/** How often to resample at most, and from which seed. */
export interface BootstrapPlan {
  readonly replicates: number;
  readonly seed: number;
}

/** 2,000 replicates hold the 5 % points to about ±0.5 % of probability (Efron and Tibshirani 1993). */
export const standardBootstrap: BootstrapPlan = { replicates: 2_000, seed: 20_260_131 };

/** One weight per sample; null weighs all alike. */
export type SampleWeights = ArrayLike<number> | null;

/** A number of a whole set of samples. */
export interface SetStatistic {
  readonly of: (weights: SampleWeights) => number | null;
  /** The elementary operations of one call, which bound how often it is resampled. */
  readonly operations: number;
}

/** Some seconds of work. Costly statistics get fewer draws: their sets are large and need fewer. */
const workLimit = 1e9;
/** Enough for a standard deviation to ±5 %. */
const fewestReplicates = 200;

/** How many draws these statistics get: a function of counts alone, so the same on every machine. */
export function replicatesFor(
  count: number,
  statistics: readonly SetStatistic[],
  plan: BootstrapPlan,
): number {
  const operations = statistics.reduce((sum, each) => sum + each.operations, count);
  const affordable = Math.floor(workLimit / operations);
  return Math.min(plan.replicates, Math.max(fewestReplicates, affordable));
}

/**
 * Every statistic of `count` samples under resampling with replacement, one value per draw; null
 * where the drawn samples have none. All see the same draws, which is what pairs two models.
 */
export function bootstrapReplicates(
  count: number,
  statistics: readonly SetStatistic[],
  plan: BootstrapPlan,
): readonly (readonly (number | null)[])[] {
  if (statistics.length === 0) return [];
  const total = replicatesFor(count, statistics, plan);
  const next = randomWords(plan.seed);
  const weights = new Float64Array(count);
  const replicates = statistics.map((): (number | null)[] => []);
  for (let replicate = 0; replicate < total; replicate += 1) {
    drawWeights(weights, next);
    for (const [index, statistic] of statistics.entries()) {
      replicates[index]?.push(statistic.of(weights));
    }
  }
  return replicates;
}

/** How often each sample is drawn. Scaling 2^32 words favours none by more than count / 2^32. */
function drawWeights(weights: Float64Array, next: () => number): void {
  const count = weights.length;
  const scale = count / 2 ** 32;
  weights.fill(0);
  for (let drawn = 0; drawn < count; drawn += 1) {
    const index = Math.floor(next() * scale);
    weights[index] = (weights[index] ?? 0) + 1;
  }
}
