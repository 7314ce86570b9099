import { describe, expect, it } from 'vitest';
import { max, min } from '../../src/budgets/absolute.ts';
import type { Limit } from '../../src/budgets/budget.ts';
import type { Comparison, Reading } from '../../src/metrics/reading.ts';

const failure = { code: 'worker-died', message: 'killed', hint: 'use less' } as const;
const onValue = { unit: 'count', better: 'lower', absoluteLimitOf: 'value' } as const;
const onInterval = { ...onValue, absoluteLimitOf: 'interval' } as const;
const hundred: Limit = { kind: 'absolute', amount: 100, text: '100' };

function head(reading: Reading | null): Comparison {
  return { base: null, head: reading, delta: { kind: 'unavailable', why: 'no-base' } };
}

const exact = (value: number) => head({ kind: 'exact', value });
const partial = (value: number) => head({ kind: 'partial', value, missing: 'something' });
const sampled = (value: number, interval: readonly [number, number] | null) =>
  head({ kind: 'sampled', value, interval, samples: 9 });

const within = { kind: 'within' };
const straddles = { kind: 'undecided', why: 'interval-straddles-limit' };

describe('max', () => {
  it.each([
    ['a value below', exact(99), within],
    ['a value exactly at', exact(100), within],
    ['a value above', exact(101), { kind: 'exceeded', by: 1 }],
    ['a lower bound above', partial(101), { kind: 'exceeded', by: 1 }],
    ['a lower bound exactly at', partial(100), { kind: 'undecided', why: 'partial' }],
    ['a lower bound below', partial(3), { kind: 'undecided', why: 'partial' }],
    [
      'nothing measured',
      head({ kind: 'unavailable', failure }),
      { kind: 'undecided', why: 'unmeasured' },
    ],
    ['a removed model', head(null), { kind: 'not-applicable' }],
    ['a sample of a dataset by its value', sampled(99, [90, 110]), within],
  ])('of 100 judges %s', (_, comparison, verdict) => {
    expect(max.judge(hundred, comparison, onValue)).toEqual(verdict);
  });

  it.each([
    ['below', sampled(90, [80, 100]), within],
    ['above', sampled(120, [101, 130]), { kind: 'exceeded', by: 20 }],
    ['around', sampled(90, [80, 101]), straddles],
    ['beginning at the limit', sampled(110, [100, 120]), straddles],
    ['of too few samples', sampled(50, null), { kind: 'undecided', why: 'too-few-samples' }],
  ])('of 100 judges an interval %s, where the interval counts', (_, comparison, verdict) => {
    expect(max.judge(hundred, comparison, onInterval)).toEqual(verdict);
  });

  const weak = { kind: 'undecided', why: 'weak-evidence' };

  it.each([
    ['above as well', [101, 140], { kind: 'exceeded', by: 20 }],
    ['at the limit', [100, 140], weak],
    ['unknown', null, weak],
  ] as const)(
    'of 100 is exceeded only by wider bounds where there are any: %s',
    (_, claim, verdict) => {
      const reading = { kind: 'sampled', value: 120, interval: [110, 130], samples: 9 } as const;
      expect(max.judge(hundred, head({ ...reading, claim }), onInterval)).toEqual(verdict);
    },
  );

  it('of 100 is kept by the interval, however wide the bounds of a claim are', () => {
    const reading = { kind: 'sampled', value: 80, interval: [70, 90], samples: 9 } as const;
    for (const claim of [[10, 500], null] as const) {
      expect(max.judge(hundred, head({ ...reading, claim }), onInterval)).toEqual(within);
    }
  });
});

describe('min', () => {
  it.each([
    ['a value above', exact(101), within],
    ['a value exactly at', exact(100), within],
    ['a value below', exact(98), { kind: 'exceeded', by: 2 }],
    ['a lower bound below', partial(3), { kind: 'undecided', why: 'partial' }],
    [
      'nothing measured',
      head({ kind: 'unavailable', failure }),
      { kind: 'undecided', why: 'unmeasured' },
    ],
    ['a removed model', head(null), { kind: 'not-applicable' }],
    ['a sample of a dataset by its value', sampled(101, [90, 110]), within],
  ])('of 100 judges %s', (_, comparison, verdict) => {
    expect(min.judge(hundred, comparison, onValue)).toEqual(verdict);
  });

  it.each([
    ['above', sampled(110, [100, 120]), within],
    ['below', sampled(90, [80, 99]), { kind: 'exceeded', by: 10 }],
    ['around', sampled(101, [99, 103]), straddles],
  ])('of 100 judges an interval %s, where the interval counts', (_, comparison, verdict) => {
    expect(min.judge(hundred, comparison, onInterval)).toEqual(verdict);
  });

  it('of 100 is missed only by wider bounds where there are any', () => {
    const reading = { kind: 'sampled', value: 80, interval: [70, 90], samples: 9 } as const;
    const of = (claim: readonly [number, number]) =>
      min.judge(hundred, head({ ...reading, claim }), onInterval);
    expect(of([60, 99])).toEqual({ kind: 'exceeded', by: 20 });
    expect(of([60, 100])).toEqual({ kind: 'undecided', why: 'weak-evidence' });
  });
});

describe('the text of a limit on a value', () => {
  it('is a quantity of the unit, zero included', () => {
    expect(max.parse('64MiB', 'bytes')).toEqual({
      kind: 'absolute',
      amount: 2 ** 26,
      text: '64MiB',
    });
    expect(min.parse('0', 'count')).toEqual({ kind: 'absolute', amount: 0, text: '0' });
  });

  it.each([
    ['64MiBs', 'bytes'],
    ['2%', 'count'],
    ['-97%', 'fraction'],
    ['1e400', 'count'],
  ] as const)('refuses %j of %s', (text, unit) => {
    expect(max.parse(text, unit)).toBeUndefined();
    expect(min.parse(text, unit)).toBeUndefined();
  });

  it('is read by its own example', () => {
    for (const unit of ['count', 'bytes', 'ms', 'fraction', 'nats', 'perSecond'] as const) {
      expect(min.parse(min.example(unit), unit), unit).toBeDefined();
    }
  });
});
