import { assert } from '../errors.ts';
import {
  type BootstrapPlan,
  bootstrapReplicates,
  type SetStatistic,
  standardBootstrap,
} from './bootstrap.ts';
import { countFlips } from './mcnemar.ts';
import {
  pairedProportionDifference,
  pairedProportionTails,
  twoSided95,
  wilsonInterval,
} from './proportion.ts';
import type { BoundedEstimate } from './signed-rank.ts';
import {
  type BoundsAt,
  boundsFor,
  type Spread,
  spreadOf,
  spreadOfMean,
  tailsOf,
} from './spread.ts';
import type { TailBound } from './tails.ts';

/** The probability with which the truth lies beyond either end of a displayed interval. */
const alphaOfOneEnd = 0.025;

/** A metric of a set of samples in a form from which its uncertainty follows. */
export type Resampled =
  /** The share of samples that are right: one 0 or 1 per sample. */
  | { readonly kind: 'share'; readonly right: Uint8Array }
  /** Σ weight·value / Σ weight; without weights each sample counts 1. */
  | {
      readonly kind: 'mean';
      readonly values: Float64Array;
      readonly weights: Float64Array | null;
    }
  /** Any other number of the set. */
  | ({ readonly kind: 'set' } & SetStatistic);

/** One metric of both models, on the same samples in the same order. */
export interface PairedStatistic {
  readonly base: Resampled;
  readonly head: Resampled;
}

/** A metric of both models with two-sided 95 % intervals, and the bounds that a gate needs. */
export interface PairedEstimate {
  readonly base: BoundedEstimate;
  readonly head: BoundedEstimate;
  /** head - base. */
  readonly difference: BoundedEstimate;
  readonly tails: readonly TailBound[];
}

/** A metric with a value; for a set, also its value under each draw. */
interface Side {
  readonly statistic: Resampled;
  readonly value: number;
  readonly draws: readonly (number | null)[];
}

/**
 * Metrics of one model on `count` samples, each with its two-sided 95 % interval, which may leave
 * the range of the metric; null where it has no value or where the samples are too few.
 */
export function estimates(
  count: number,
  statistics: readonly Resampled[],
  plan: BootstrapPlan = standardBootstrap,
): readonly (BoundedEstimate | null)[] {
  const bounds = boundsFor(count);
  return sidesOf(count, statistics, plan).map((side) => {
    return side === null ? null : intervalOf(side, count, bounds);
  });
}

/**
 * Metrics of two models on the same `count` samples, null as above. Shares have the exact test of
 * McNemar and the interval of Agresti and Min; means have the moments of their paired differences;
 * everything else is resampled, with the same draws for both models. A difference that no draw
 * changes has no width: where a metric moves only when an answer flips, and none did, that is
 * surer than so few samples can be.
 */
export function pairedEstimates(
  count: number,
  pairs: readonly PairedStatistic[],
  plan: BootstrapPlan = standardBootstrap,
): readonly (PairedEstimate | null)[] {
  const bounds = boundsFor(count);
  const statistics = pairs.flatMap(({ base, head }) => [base, head]);
  const sides = sidesOf(count, statistics, plan);
  return pairs.map((_, index) => {
    const [base, head] = [sides[2 * index] ?? null, sides[2 * index + 1] ?? null];
    if (base === null || head === null) return null;
    const before = intervalOf(base, count, bounds);
    const after = intervalOf(head, count, bounds);
    const change = changeOf(base, head, count, bounds);
    if (before === null || after === null || change === null) return null;
    return { base: before, head: after, ...change };
  });
}

function sidesOf(
  count: number,
  statistics: readonly Resampled[],
  plan: BootstrapPlan,
): readonly (Side | null)[] {
  assert(count > 0, 'an estimate needs samples');
  const sets = statistics.filter((each) => each.kind === 'set');
  const replicates = bootstrapReplicates(count, sets, plan);
  const drawsOf = new Map<Resampled, readonly (number | null)[]>(
    sets.map((set, index) => [set, replicates[index] ?? []]),
  );
  return statistics.map((statistic) => {
    assert(isOf(count, statistic), 'one answer or value per sample');
    const value = metricOf(statistic);
    if (value === null || !Number.isFinite(value)) return null;
    return { statistic, value, draws: drawsOf.get(statistic) ?? [] };
  });
}

/** The metric of all samples alike; null where it has none. A value without weight may be anything. */
export function metricOf(statistic: Resampled): number | null {
  switch (statistic.kind) {
    case 'share': {
      const { right } = statistic;
      return right.length === 0 ? null : sumOf(right) / right.length;
    }
    case 'mean': {
      const { values, weights } = statistic;
      let [sum, whole] = [0, 0];
      for (const [index, value] of values.entries()) {
        const weight = weights === null ? 1 : (weights[index] ?? 0);
        if (weight === 0) continue;
        sum += weight * value;
        whole += weight;
      }
      return whole === 0 ? null : sum / whole;
    }
    case 'set':
      return statistic.of(null);
  }
}

/** Whether a statistic is of so many samples; of a set only its function knows. */
function isOf(count: number, statistic: Resampled): boolean {
  if (statistic.kind === 'set') return true;
  return (statistic.kind === 'share' ? statistic.right : statistic.values).length === count;
}

function intervalOf(side: Side, count: number, bounds: BoundsAt): BoundedEstimate | null {
  const { statistic, value, draws } = side;
  if (statistic.kind === 'share') {
    return wilsonInterval(sumOf(statistic.right), count, twoSided95);
  }
  const spread =
    statistic.kind === 'mean' ? spreadOfMean(pullsOf(statistic, value)) : spreadOfDraws(draws);
  return spread === null || count < 2 ? null : bounds(value, spread, alphaOfOneEnd);
}

function changeOf(
  base: Side,
  head: Side,
  count: number,
  bounds: BoundsAt,
): Pick<PairedEstimate, 'difference' | 'tails'> | null {
  const [before, after] = [base.statistic, head.statistic];
  if (before.kind === 'share' && after.kind === 'share') {
    const { lost, gained } = countFlips(before.right, after.right);
    return {
      difference: pairedProportionDifference(lost, gained, count, twoSided95),
      tails: pairedProportionTails(lost, gained, count),
    };
  }
  const spread = spreadOfChange(base, head);
  if (spread === null || count < 2) return null;
  const value = head.value - base.value;
  return {
    difference: bounds(value, spread, alphaOfOneEnd),
    tails: tailsOf(value, spread, bounds),
  };
}

function spreadOfChange(base: Side, head: Side): Spread | null {
  const [before, after] = [base.statistic, head.statistic];
  if (before.kind === 'mean' && after.kind === 'mean') {
    const pulls = pullsOf(before, base.value);
    return spreadOfMean(
      pullsOf(after, head.value).map((pull, index) => pull - (pulls[index] ?? 0)),
    );
  }
  assert(before.kind === 'set' && after.kind === 'set', 'a metric has one kind on both sides');
  return spreadOfDraws(
    head.draws.map((each, draw) => {
      const other = base.draws[draw] ?? null;
      return each === null || other === null ? null : each - other;
    }),
  );
}

/**
 * Draws without a value are left out; null where most have none. The kurtosis of so many draws is
 * known to one standard error, √(24 / draws), whose far end counts.
 */
function spreadOfDraws(draws: readonly (number | null)[]): Spread | null {
  const defined = draws.filter((each) => each !== null);
  if (2 * defined.length < draws.length) return null;
  const spread = spreadOf(defined);
  return { ...spread, excess: spread.excess + Math.sqrt(24 / defined.length) };
}

/** By how much each sample pulls a mean away from its value: the weighted mean, linearised. */
function pullsOf(mean: Extract<Resampled, { kind: 'mean' }>, value: number): Float64Array {
  const { values, weights } = mean;
  if (weights === null) return values.map((each) => each - value);
  const scale = values.length / sumOf(weights);
  return values.map((each, index) => {
    const weight = weights[index] ?? 0;
    return weight === 0 ? 0 : scale * weight * (each - value);
  });
}

function sumOf(values: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) sum += values[index] ?? 0;
  return sum;
}
