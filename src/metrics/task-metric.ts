import type { ModelEvidence, SideEvidence, SideName } from '../evidence.ts';
import type { PairedEstimate } from '../stats/paired.ts';
import {
  pairedProportionDifference,
  pairedProportionTails,
  twoSided95,
} from '../stats/proportion.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import { type TaskName, tasks } from '../tasks/index.ts';
import type { Unit } from '../units.ts';
import { pairEstimates, sideEstimates } from './estimated.ts';
import {
  type EvaluatedSide,
  evaluatedSide,
  haveEqualOutputs,
  pairedSides,
} from './evaluated-side.ts';
import type { Metric } from './metric.ts';
import {
  type Comparison,
  certain,
  type Delta,
  knownValue,
  obstacle,
  type Reading,
  relativeTo,
} from './reading.ts';
import { statisticValue } from './statistic-value.ts';

/** What a row of the table says of a metric. */
export interface Words {
  readonly title: string;
  readonly unit: Unit;
  readonly better: 'lower' | 'higher';
  readonly tasks: readonly TaskName[];
}

/**
 * A metric of records, of one task or of several that share its name. Shares of right samples get
 * exact-count intervals (Wilson for one model, Agresti-Min with McNemar for the paired difference),
 * means the moments of their paired differences, everything else a paired bootstrap over samples.
 */
export function taskMetric(id: string, words: Words): Metric {
  return {
    ...words,
    absoluteLimitOf: 'value',
    needsBase: words.tasks.every((name) => tasks[name].comparesWithBase),
    compare: (model) => compare(model, id, words),
  };
}

function compare(model: ModelEvidence, id: string, words: Words): Comparison | undefined {
  // Nobody asked for it, or it does not apply: top-5 of five classes is no number at all.
  if (!hasMetric(model.base, id) && !hasMetric(model.head, id)) return undefined;
  const [base, head] = [read(model, 'base', id, words), read(model, 'head', id, words)];
  return { base, head, delta: deltaOf(model, id, base, head, words) };
}

/** Whether a side has the metric, or its reason for not having it. */
function hasMetric(side: SideEvidence, id: string): boolean {
  const found = evaluatedSide(side);
  if (found?.kind !== 'evaluated') {
    // Of an evaluation that came to nothing only one metric is sure: the one that its task always has.
    const measured = side.kind === 'present' ? side.evaluation : undefined;
    return measured?.kind === 'measured' && tasks[measured.value.task].headline === id;
  }
  const statistic = found.statistics.metrics[id];
  if (statistic === undefined) return false;
  return statistic.kind === 'unavailable' || statisticValue(statistic) !== null;
}

/** Null where the side has no such model, or was not evaluated. The other side has the metric. */
function read(model: ModelEvidence, side: SideName, id: string, words: Words): Reading | null {
  const found = evaluatedSide(model[side]);
  if (found === undefined) return null;
  if (found.kind === 'unavailable') return found;
  const statistic = found.statistics.metrics[id];
  if (statistic?.kind === 'unavailable') return statistic;
  const value = statistic === undefined ? null : statisticValue(statistic);
  if (statistic === undefined || value === null) return withoutValue(words);
  if (statistic.kind === 'exact') return { kind: 'exact', value };
  return sampledReading(value, found, boundsOf(model, side, found, id), words);
}

/** A metric of one model by itself; undefined where it has none such. */
export function readAlone(side: EvaluatedSide, id: string, words: Words): Reading | undefined {
  const statistic = side.statistics.metrics[id];
  if (statistic === undefined || statistic.kind === 'unavailable') return statistic;
  const value = statisticValue(statistic);
  if (value === null) return undefined;
  if (statistic.kind === 'exact') return { kind: 'exact', value };
  return sampledReading(value, side, sideEstimates(side)[id] ?? null, words);
}

function sampledReading(
  value: number,
  { records }: EvaluatedSide,
  bounds: BoundedEstimate | null,
  words: Words,
): Reading {
  const interval = bounds === null ? null : within(words, bounds);
  return { kind: 'sampled', value, interval, samples: records.length };
}

/** The interval of one side; a pair has those of both, and resampling twice would take twice as long. */
function boundsOf(
  model: ModelEvidence,
  side: SideName,
  found: EvaluatedSide,
  id: string,
): BoundedEstimate | null {
  const sides = pairedSides(model);
  const paired = sides === undefined ? undefined : pairEstimates(sides.base, sides.head)[id];
  return paired === undefined ? (sideEstimates(found)[id] ?? null) : (paired?.[side] ?? null);
}

/** A limit on a metric must not be passed by outputs that have none, such as zeros without an angle. */
function withoutValue({ title }: Words): Reading {
  return {
    kind: 'unavailable',
    failure: {
      code: 'output-mismatch',
      message: `${title} has no value on these outputs, though the other model has one`,
      hint: 'compare what the two models give: other classes, or zeros, or far too large numbers',
    },
  };
}

/** The largest value of a metric by its unit; losses and errors have none. */
function largestOf({ unit, better }: Words): number {
  // PSNR of an exact image, see tasks/restoration; the Brier score of a sure and wrong answer.
  if (unit === 'dB') return 100;
  if (unit === 'score' && better === 'lower') return 2;
  return unit === 'fraction' || better === 'higher' ? 1 : Number.POSITIVE_INFINITY;
}

/** Bounds by moments may leave the range of a metric, where it cannot be: no loss is below 0. */
function within(words: Words, { low, high }: BoundedEstimate): [number, number] {
  const isNeverNegative =
    words.unit === 'fraction' || words.unit === 'dB' || words.better === 'lower';
  return [isNeverNegative ? Math.max(0, low) : low, Math.min(largestOf(words), high)];
}

function deltaOf(
  model: ModelEvidence,
  id: string,
  base: Reading | null,
  head: Reading | null,
  words: Words,
): Delta {
  const blocked = obstacle(base, head);
  if (blocked !== undefined) return blocked;
  const sides = pairedSides(model);
  if (sides === undefined) return { kind: 'unavailable', why: 'different-samples' };
  const [before, after] = [knownValue(base), knownValue(head)];
  if (before === undefined || after === undefined)
    return { kind: 'unavailable', why: 'unmeasured' };
  const isExact = base?.kind === 'exact' && head?.kind === 'exact';
  if (isExact || haveEqualOutputs(sides.base, sides.head)) {
    const difference = certain(after - before);
    return { kind: 'exact', difference, relative: relativeTo(before, difference), tails: null };
  }
  return sampledDelta(sides, id, before, words);
}

/**
 * Resampling the same samples over and over shows no change that none of them has. What was never seen
 * may still happen: a bounded metric then keeps the width of a share of samples without a flip.
 */
function withWidth(
  estimate: Pick<PairedEstimate, 'difference' | 'tails'> | null,
  count: number,
): Pick<PairedEstimate, 'difference' | 'tails'> | null {
  if (estimate === null || estimate.difference.low < estimate.difference.high) return estimate;
  const { value } = estimate.difference;
  const { low, high } = pairedProportionDifference(0, 0, count, twoSided95);
  return {
    difference: { value, low: value + low, high: value + high },
    tails: pairedProportionTails(0, 0, count).map((tail) => ({
      alpha: tail.alpha,
      low: value + tail.low,
      high: value + tail.high,
    })),
  };
}

function sampledDelta(
  { base, head }: { readonly base: EvaluatedSide; readonly head: EvaluatedSide },
  id: string,
  baseValue: number,
  { unit }: Words,
): Delta {
  const estimated = pairEstimates(base, head)[id] ?? null;
  const isBounded = unit === 'fraction' || unit === 'score';
  const paired = isBounded ? withWidth(estimated, base.records.length) : estimated;
  if (paired === null) return { kind: 'unavailable', why: 'too-few-samples' };
  const { value, low, high } = paired.difference;
  // Two shares of a whole differ by the whole at most.
  const difference: BoundedEstimate =
    unit === 'fraction'
      ? { value, low: Math.max(-1, low), high: Math.min(1, high) }
      : paired.difference;
  const relative = relativeTo(baseValue, difference);
  return { kind: 'sampled', difference, relative, tails: paired.tails };
}
