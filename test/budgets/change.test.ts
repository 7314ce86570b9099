import { describe, expect, it } from 'vitest';
import type { Limit } from '../../src/budgets/budget.ts';
import { maxDrop, maxIncrease } from '../../src/budgets/change.ts';
import type { Comparison, Delta, Obstacle } from '../../src/metrics/reading.ts';
import { pairedProportionDifference, pairedProportionTails } from '../../src/stats/proportion.ts';
import type { BoundedEstimate } from '../../src/stats/signed-rank.ts';
import { type TailBound, tailLevels } from '../../src/stats/tails.ts';

const metric = { unit: 'count', better: 'lower', absoluteLimitOf: 'value' } as const;

function comparison(delta: Delta): Comparison {
  return { base: null, head: null, delta };
}

function relative(value: number, low = value, high = value): Comparison {
  const estimate: BoundedEstimate = { value, low, high };
  const difference = { value: 200 * value, low: 200 * low, high: 200 * high };
  return comparison({ kind: 'sampled', difference, relative: estimate, tails: null });
}

const fivePercent: Limit = { kind: 'relative', amount: 0.05, text: '5%' };
const ten: Limit = { kind: 'difference', amount: 10, text: '10' };

describe('max-increase', () => {
  it.each([
    ['below', relative(0.049), { kind: 'within' }],
    ['exactly at', relative(0.05), { kind: 'within' }],
    ['just above', relative(0.0501), { kind: 'exceeded', by: expect.closeTo(0.0001, 9) }],
    ['a decrease', relative(-0.9), { kind: 'within' }],
    ['an interval below', relative(0.03, 0.01, 0.05), { kind: 'within' }],
    [
      'an interval above',
      relative(0.07, 0.0501, 0.1),
      { kind: 'exceeded', by: expect.closeTo(0.02) },
    ],
    [
      'an interval that begins at the limit',
      relative(0.07, 0.05, 0.1),
      { kind: 'undecided', why: 'interval-straddles-limit' },
    ],
    [
      'an interval around the limit',
      relative(0.03, 0.01, 0.0501),
      { kind: 'undecided', why: 'interval-straddles-limit' },
    ],
  ])('of 5%% judges a change %s', (_, change, verdict) => {
    expect(maxIncrease.judge(fivePercent, change, metric)).toEqual(verdict);
  });

  it.each([
    ['below', 0.049, 'within'],
    ['exactly at', 0.05, 'within'],
    ['above', 0.051, 'exceeded'],
  ])('of 10 judges a difference %s it', (_, change, kind) => {
    expect(maxIncrease.judge(ten, relative(change), metric).kind).toBe(kind);
  });
});

describe('max-drop', () => {
  it.each([
    ['a rise', relative(0.5), { kind: 'within' }],
    ['exactly at', relative(-0.05), { kind: 'within' }],
    ['just beyond', relative(-0.0501), { kind: 'exceeded', by: expect.closeTo(0.0001, 9) }],
    ['an interval beyond', relative(-0.1, -0.2, -0.06), { kind: 'exceeded', by: 0.05 }],
    ['an interval short of it', relative(-0.02, -0.05, 0.01), { kind: 'within' }],
    [
      'an interval around the limit',
      relative(-0.04, -0.06, 0),
      { kind: 'undecided', why: 'interval-straddles-limit' },
    ],
  ])('of 5%% judges %s', (_, change, verdict) => {
    expect(maxDrop.judge(fivePercent, change, metric)).toEqual(verdict);
  });
});

describe('a change from zero', () => {
  const fromZero = (value: number) =>
    comparison({
      kind: 'exact',
      difference: { value, low: value, high: value },
      relative: null,
      tails: null,
    });

  it('keeps every relative limit only where nothing moved the wrong way', () => {
    expect(maxIncrease.judge(fivePercent, fromZero(0), metric)).toEqual({ kind: 'within' });
    expect(maxIncrease.judge(fivePercent, fromZero(3), metric)).toEqual({
      kind: 'exceeded',
      by: 3,
    });
    expect(maxDrop.judge(fivePercent, fromZero(3), metric)).toEqual({ kind: 'within' });
    expect(maxDrop.judge(fivePercent, fromZero(-3), metric)).toEqual({ kind: 'exceeded', by: 3 });
  });

  it('is an ordinary difference to a limit in the unit', () => {
    expect(maxIncrease.judge(ten, fromZero(10), metric)).toEqual({ kind: 'within' });
    expect(maxIncrease.judge(ten, fromZero(11), metric)).toEqual({ kind: 'exceeded', by: 1 });
  });
});

describe('a change that rests on samples', () => {
  const halfPoint: Limit = { kind: 'difference', amount: 0.005, text: '0.5pp' };
  const none: Limit = { kind: 'difference', amount: 0, text: '0pp' };

  /** Bounds that widen by `step` from level to level; the 95 % interval is the second of them. */
  function sampled(value: number, step: number, base = 0.8): Comparison {
    const tails: readonly TailBound[] = tailLevels.map((alpha, level) => {
      const half = step * (level + 1);
      return { alpha, low: value - half, high: value + half };
    });
    const [, interval] = tails;
    const { low, high } = interval ?? expect.fail();
    const difference = { value, low, high };
    return {
      base: { kind: 'sampled', value: base, interval: null, samples: 100 },
      head: null,
      delta: { kind: 'sampled', difference, relative: null, tails },
    };
  }

  it.each([
    ['well within', sampled(0.01, 0.001), { kind: 'within', p: 1 }],
    ['with an interval that ends at it', sampled(-0.003, 0.001), { kind: 'within', p: 1 }],
    [
      'with an interval that ends just beyond it',
      sampled(-0.003, 0.00101),
      { kind: 'undecided', why: 'interval-straddles-limit', p: 1 },
    ],
    [
      'beyond it at 5 %',
      sampled(-0.0062, 0.001),
      { kind: 'undecided', why: 'interval-straddles-limit', p: 0.05 },
    ],
    [
      'beyond it at 2.5 %',
      sampled(-0.0072, 0.001),
      { kind: 'undecided', why: 'weak-evidence', p: 0.025 },
    ],
    [
      'beyond it at 1 %',
      sampled(-0.0082, 0.001),
      { kind: 'exceeded', by: expect.closeTo(0.0032, 9), p: 0.01 },
    ],
    [
      'beyond it at the last level',
      sampled(-0.1, 0.001),
      { kind: 'exceeded', by: expect.closeTo(0.095, 9), p: 1e-6 },
    ],
  ])('is judged %s', (_, change, verdict) => {
    expect(maxDrop.judge(halfPoint, change, metric)).toEqual(verdict);
  });

  it('mirrors for what must not rise', () => {
    const rise = sampled(0.0082, 0.001);
    expect(maxIncrease.judge(halfPoint, rise, metric)).toMatchObject({ kind: 'exceeded', p: 0.01 });
    expect(maxDrop.judge(halfPoint, rise, metric)).toMatchObject({ kind: 'within', p: 1 });
  });

  it('is compared with a share of the base where the limit is relative', () => {
    // 5 % of 0.2 is 0.01.
    const verdict = maxDrop.judge(fivePercent, sampled(-0.02, 0.001, 0.2), metric);
    expect(verdict).toEqual({ kind: 'exceeded', by: expect.closeTo(0.05, 9), p: 1e-5 });
    expect(maxDrop.judge(fivePercent, sampled(-0.02, 0.001, -0.2), metric)).toEqual(verdict);
    expect(maxDrop.judge(fivePercent, sampled(-0.02, 0.001, 0.5), metric).kind).toBe('within');
  });

  it('may not grow from nothing, but may stay nothing', () => {
    const verdict = maxIncrease.judge(fivePercent, sampled(0.02, 0.001, 0), metric);
    expect(verdict).toEqual({ kind: 'exceeded', by: 0.02, p: 1e-6 });
    expect(maxIncrease.judge(fivePercent, sampled(0, 0, 0), metric).kind).toBe('within');
  });

  it('is never called exceeded on flips that the exact test does not call significant', () => {
    const judge = (lost: number, gained: number) => {
      const difference = pairedProportionDifference(lost, gained, 1_000, 1.96);
      const tails = pairedProportionTails(lost, gained, 1_000);
      const delta = { kind: 'sampled', difference, relative: null, tails } as const;
      return maxDrop.judge(none, comparison(delta), metric).kind;
    };
    expect(judge(6, 0)).toBe('undecided');
    expect(judge(7, 0)).toBe('exceeded');
    expect(judge(9, 1)).toBe('undecided');
    expect(judge(12, 1)).toBe('exceeded');
    expect(judge(0, 12)).toBe('within');
  });
});

describe('a change that is not known', () => {
  it.each<[Obstacle, object]>([
    ['no-base', { kind: 'not-applicable' }],
    ['no-head', { kind: 'not-applicable' }],
    ['unmeasured', { kind: 'undecided', why: 'unmeasured' }],
    ['partial', { kind: 'undecided', why: 'partial' }],
    ['too-few-samples', { kind: 'undecided', why: 'too-few-samples' }],
    ['different-samples', { kind: 'undecided', why: 'different-samples' }],
  ])('%s', (why, verdict) => {
    const unknown = comparison({ kind: 'unavailable', why });
    for (const kind of [maxIncrease, maxDrop]) {
      expect(kind.judge(fivePercent, unknown, metric)).toEqual(verdict);
    }
  });
});

describe('the text of a limit on a change', () => {
  it.each([
    ['2%', 'count', { kind: 'relative', amount: 0.02 }],
    ['2%', 'fraction', { kind: 'relative', amount: 0.02 }],
    ['0%', 'count', { kind: 'relative', amount: 0 }],
    ['0.5pp', 'fraction', { kind: 'difference', amount: 0.005 }],
    ['10kB', 'bytes', { kind: 'difference', amount: 10_000 }],
    ['0.5ms', 'ms', { kind: 'difference', amount: 0.5 }],
    ['3', 'count', { kind: 'difference', amount: 3 }],
    ['0.05', 'nats', { kind: 'difference', amount: 0.05 }],
  ] as const)('%s of %s', (text, unit, limit) => {
    expect(maxIncrease.parse(text, unit)).toEqual({ ...limit, text });
  });

  it.each([
    ['0.5', 'fraction'],
    ['1pp', 'count'],
    ['-1%', 'count'],
    ['-1', 'count'],
    ['1', 'bytes'],
    ['much', 'count'],
    ['', 'count'],
  ] as const)('refuses %j of %s', (text, unit) => {
    expect(maxDrop.parse(text, unit)).toBeUndefined();
  });

  it('is read by its own example', () => {
    for (const unit of ['count', 'bytes', 'ms', 'fraction', 'nats'] as const) {
      expect(maxDrop.parse(maxDrop.example(unit), unit), unit).toBeDefined();
    }
  });
});
