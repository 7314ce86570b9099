import { certain, type Reading } from '../metrics/reading.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import { parseQuantity, type Unit, unitExamples } from '../units.ts';
import {
  type BudgetKind,
  type JudgedMetric,
  judgeBound,
  type Limit,
  negated,
  type Verdict,
} from './budget.ts';

/** `max`: the largest value that the head may have. */
export const max: BudgetKind = {
  on: 'value',
  parse: parseValue,
  example: (unit) => unitExamples[unit],
  judge: (limit, { head }, metric) => {
    if (head === null) return { kind: 'not-applicable' };
    // A lower bound that is above the ceiling already proves the excess.
    if (head.kind === 'partial' && head.value > limit.amount) {
      return { kind: 'exceeded', by: head.value - limit.amount };
    }
    return judgeReading(head, metric, (value, claim) => judgeBound(value, limit.amount, claim));
  },
};

/** `min`: the smallest value that the head may have. */
export const min: BudgetKind = {
  on: 'value',
  parse: parseValue,
  example: (unit) => unitExamples[unit],
  judge: (limit, { head }, metric) => {
    if (head === null) return { kind: 'not-applicable' };
    return judgeReading(head, metric, (value, claim) =>
      judgeBound(negated(value), -limit.amount, claim && negated(claim)),
    );
  },
};

function judgeReading(
  reading: Reading,
  metric: JudgedMetric,
  judge: (value: BoundedEstimate, claim: BoundedEstimate | null) => Verdict,
): Verdict {
  if (reading.kind === 'unavailable') return { kind: 'undecided', why: 'unmeasured' };
  if (reading.kind === 'partial') return { kind: 'undecided', why: 'partial' };
  if (reading.kind === 'exact' || metric.absoluteLimitOf === 'value') {
    const value = certain(reading.value);
    return judge(value, value);
  }
  if (reading.interval === null) {
    return { kind: 'undecided', why: reading.why ?? 'too-few-samples' };
  }
  const { value, interval, claim = interval } = reading;
  const bounds = ([low, high]: readonly [number, number]) => ({ value, low, high });
  return judge(bounds(interval), claim && bounds(claim));
}

function parseValue(text: string, unit: Unit): Limit | undefined {
  const amount = parseQuantity(text, unit);
  // No metric is ever below zero: such a floor would be kept by everything.
  return amount === undefined || amount < 0 ? undefined : { kind: 'absolute', amount, text };
}
