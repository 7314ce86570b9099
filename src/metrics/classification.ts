import type { ModelEvidence, SideEvidence } from '../evidence.ts';
import { percentileInterval } from '../stats/bootstrap.ts';
import {
  oneSided95,
  pairedProportionDifference,
  twoSided95,
  wilsonInterval,
} from '../stats/proportion.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import { isCorrect } from '../tasks/classification-record.ts';
import type { Unit } from '../units.ts';
import {
  type EvaluatedSide,
  evaluated,
  type MetricName,
  type Records,
  shareOfCorrectAt,
} from './evaluated-side.ts';
import type { Metric } from './metric.ts';
import { type Comparison, type Delta, obstacle, type Reading, relativeTo } from './reading.ts';

/** Two-sided 95 % for one model; one-sided 95 % for a difference, since a gate asks "got worse". */
const alphaOfOneSide = 0.025;
const alphaOfDifference = 0.05;

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
  const found = evaluated(side.evaluation.value);
  if (found.kind === 'unavailable') return found;
  const { records, values } = found;
  const value = values[name];
  const k = shareOfCorrectAt[name];
  // A sample without numbers is a wrong answer: a share that is null does not apply.
  if (value === null) return k === undefined ? notFinite(records) : undefined;
  const bounds =
    k === undefined
      ? percentileInterval(value, found.replicates()[name], alphaOfOneSide)
      : wilsonInterval(countCorrect(records, k), records.length, twoSided95);
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

function countCorrect(records: Records, k: number): number {
  return records.filter((record) => isCorrect(record, k)).length;
}

function deltaOf(
  model: ModelEvidence,
  name: MetricName,
  base: Reading | null,
  head: Reading | null,
): Delta {
  const blocked = obstacle(base, head);
  if (blocked !== undefined) return blocked;
  const [before, after] = [evaluatedSide(model.base), evaluatedSide(model.head)];
  if (before === undefined || after === undefined) {
    return { kind: 'unavailable', why: 'unmeasured' };
  }
  if (!sameSamples(before.records, after.records)) {
    return { kind: 'unavailable', why: 'different-samples' };
  }
  const difference = pairedDifference(name, before, after);
  if (difference === null || base?.kind !== 'sampled') {
    return { kind: 'unavailable', why: 'too-few-samples' };
  }
  return { kind: 'sampled', difference, relative: relativeTo(base.value, difference) };
}

function evaluatedSide(side: SideEvidence): EvaluatedSide | undefined {
  if (side.kind !== 'present' || side.evaluation.kind !== 'measured') return undefined;
  const found = evaluated(side.evaluation.value);
  return found.kind === 'evaluated' ? found : undefined;
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
function pairedDifference(
  name: MetricName,
  base: EvaluatedSide,
  head: EvaluatedSide,
): BoundedEstimate | null {
  const k = shareOfCorrectAt[name];
  if (k !== undefined) return shareDifference(base.records, head.records, k);
  const [before, after] = [base.values[name], head.values[name]];
  if (before === null || after === null) return null;
  const others = base.replicates()[name];
  const differences = head.replicates()[name].map((each, draw) => {
    const other = others[draw] ?? null;
    return each === null || other === null ? null : each - other;
  });
  return percentileInterval(after - before, differences, alphaOfDifference);
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
