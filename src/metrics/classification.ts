import { failureOf } from '../errors.ts';
import type { Evaluation, ModelEvidence, SideEvidence } from '../evidence.ts';
import { bootstrapInterval, standardBootstrap } from '../stats/bootstrap.ts';
import {
  oneSided95,
  pairedProportionDifference,
  twoSided95,
  wilsonInterval,
} from '../stats/proportion.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import { classificationMetrics } from '../tasks/classification.ts';
import { type ClassificationRecord, isCorrect } from '../tasks/classification-record.ts';
import { decideScores, type ScoresKind } from '../tasks/scores-kind.ts';
import { byId } from '../tasks/task.ts';
import type { Unit } from '../units.ts';
import type { Metric } from './metric.ts';
import { type Comparison, type Delta, obstacle, type Reading, relativeTo } from './reading.ts';

type Records = readonly ClassificationRecord[];
type MetricName = keyof typeof classificationMetrics;

/** For metrics that are a share of samples: which k makes a sample right. */
const shareOfCorrectAt: Readonly<Partial<Record<MetricName, number>>> = { top1: 1, top5: 5 };

/**
 * A metric of classification records. Shares of right samples get exact-count intervals (Wilson for
 * one model, Agresti-Min for the paired difference), every other one a paired bootstrap over samples.
 */
export function classificationMetric(
  name: MetricName,
  words: { readonly title: string; readonly unit: Unit; readonly better: 'lower' | 'higher' },
): Metric {
  return { ...words, absoluteLimitOf: 'value', compare: (model) => compare(model, name) };
}

/** One side's records in the order in which they are summed, and what its scores are. */
interface Side {
  readonly records: Records;
  readonly kind: ScoresKind;
}

function compare(model: ModelEvidence, name: MetricName): Comparison | undefined {
  const isAsked = [model.base, model.head].some(
    (side) => side.kind === 'present' && side.evaluation.kind !== 'not-asked',
  );
  if (!isAsked) return undefined;
  const [base, head] = [read(model.base, name), read(model.head, name)];
  // Top-5 of five classes or fewer is no number at all.
  if (base === undefined && head === undefined) return undefined;
  const delta = deltaOf(model, name, base ?? null, head ?? null);
  return { base: base ?? null, head: head ?? null, delta };
}

/** Null where the side has no such model, undefined where the metric does not apply to it. */
function read(side: SideEvidence, name: MetricName): Reading | null | undefined {
  if (side.kind === 'absent') return null;
  if (side.kind === 'unreadable') return { kind: 'unavailable', failure: side.failure };
  if (side.evaluation.kind === 'unavailable') return side.evaluation;
  if (side.evaluation.kind === 'not-asked') return undefined;
  const found = sideOf(side.evaluation.value);
  if ('failure' in found) return found;
  const { records, kind } = found;
  const k = shareOfCorrectAt[name];
  const value = classificationMetrics[name](records, null, kind);
  // A sample without numbers is a wrong answer: a share that is null does not apply.
  if (value === null) return k === undefined ? notFinite(records) : undefined;
  const bounds =
    k === undefined
      ? bootstrapOne(records, name, kind)
      : wilsonInterval(
          records.filter((record) => isCorrect(record, k)).length,
          records.length,
          twoSided95,
        );
  const interval = bounds === null ? null : ([bounds.low, bounds.high] as const);
  return { kind: 'sampled', value, interval, samples: records.length };
}

type Unavailable = Extract<Reading, { readonly kind: 'unavailable' }>;

/** A metric without a value: because of outputs that are no numbers, or because it does not apply. */
function notFinite(records: Records): Unavailable | undefined {
  const broken = records.filter((record) => !record.finite);
  const [first] = broken;
  if (first === undefined) return undefined;
  return {
    kind: 'unavailable',
    failure: {
      code: 'output-not-finite',
      message: `${broken.length} of ${records.length} samples have NaN or infinite outputs, the first is ${first.id}`,
      hint: 'look for an overflow in the model: float16, a division by zero, a logarithm of zero',
    },
  };
}

/** Unavailable where the scores are not what the config says that they are. */
function sideOf(evaluation: Evaluation): Side | Unavailable {
  const records = byId(evaluation.records);
  try {
    return { records, kind: decideScores(records, evaluation.scores) };
  } catch (error) {
    return { kind: 'unavailable', failure: failureOf(error) };
  }
}

function bootstrapOne(
  records: Records,
  name: MetricName,
  kind: ScoresKind,
): BoundedEstimate | null {
  const statistic = (weights: Float64Array | null) => {
    return classificationMetrics[name](records, weights, kind);
  };
  return bootstrapInterval(records.length, statistic, { ...standardBootstrap, alpha: 0.025 });
}

function deltaOf(
  model: ModelEvidence,
  name: MetricName,
  base: Reading | null,
  head: Reading | null,
): Delta {
  const blocked = obstacle(base, head);
  if (blocked !== undefined) return blocked;
  const [baseSide, headSide] = [evaluated(model.base), evaluated(model.head)];
  if (baseSide === undefined || headSide === undefined) {
    return { kind: 'unavailable', why: 'unmeasured' };
  }
  if (!sameSamples(baseSide.records, headSide.records)) {
    return { kind: 'unavailable', why: 'different-samples' };
  }
  const difference = pairedDifference(name, baseSide, headSide);
  if (difference === null || base?.kind !== 'sampled') {
    return { kind: 'unavailable', why: 'too-few-samples' };
  }
  return { kind: 'sampled', difference, relative: relativeTo(base.value, difference) };
}

function evaluated(side: SideEvidence): Side | undefined {
  if (side.kind !== 'present' || side.evaluation.kind !== 'measured') return undefined;
  const found = sideOf(side.evaluation.value);
  return 'failure' in found ? undefined : found;
}

function sameSamples(base: Records, head: Records): boolean {
  return (
    base.length === head.length &&
    base.every((record, index) => {
      const other = head[index];
      return other?.id === record.id && other.label === record.label;
    })
  );
}

/** head - base on the same samples, each bound one-sided at 95 %. */
function pairedDifference(name: MetricName, base: Side, head: Side): BoundedEstimate | null {
  const k = shareOfCorrectAt[name];
  if (k !== undefined) return shareDifference(base.records, head.records, k);
  const metric = classificationMetrics[name];
  return bootstrapInterval(
    base.records.length,
    (weights) => {
      const [before, after] = [
        metric(base.records, weights, base.kind),
        metric(head.records, weights, head.kind),
      ];
      return before === null || after === null ? null : after - before;
    },
    standardBootstrap,
  );
}

function shareDifference(base: Records, head: Records, k: number): BoundedEstimate {
  let [lost, gained] = [0, 0];
  for (const [index, record] of base.entries()) {
    const other = head[index];
    const [before, after] = [isCorrect(record, k), other !== undefined && isCorrect(other, k)];
    if (before && !after) lost += 1;
    if (!before && after) gained += 1;
  }
  return pairedProportionDifference(lost, gained, base.length, oneSided95);
}
