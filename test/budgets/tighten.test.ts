import { describe, expect, it } from 'vitest';
import { budgetKinds } from '../../src/budgets/index.ts';
import type { ModelOutcome } from '../../src/budgets/outcome.ts';
import { tightenedBudgets } from '../../src/budgets/tighten.ts';
import { type MetricId, metrics } from '../../src/metrics/index.ts';
import { type Comparison, certain, relativeTo } from '../../src/metrics/reading.ts';
import { createRow, outcomeWith } from '../support/outcome.ts';

function exact(base: number, head: number): Comparison {
  const difference = certain(head - base);
  const delta = { kind: 'exact', difference, relative: relativeTo(base, difference), tails: null };
  return {
    base: { kind: 'exact', value: base },
    head: { kind: 'exact', value: head },
    delta: { ...delta, kind: 'exact' },
  };
}

/** A sampled change with an interval of this half width, and the same on either side. */
function sampled(base: number, head: number, arm: number): Comparison {
  const side = (value: number) =>
    ({ kind: 'sampled', value, interval: [value - arm, value + arm], samples: 100 }) as const;
  const value = head - base;
  const difference = { value, low: value - arm, high: value + arm };
  return {
    base: side(base),
    head: side(head),
    delta: { kind: 'sampled', difference, relative: relativeTo(base, difference), tails: null },
  };
}

interface Given {
  readonly metric?: MetricId;
  readonly budget?: 'max' | 'min' | 'max-increase';
  readonly limit: string;
  readonly comparison: Comparison;
  readonly verdict?: 'within' | 'exceeded' | 'undecided';
  readonly changes?: Partial<ModelOutcome>;
}

function tightened(given: Given) {
  const { metric = 'macs', budget = 'max', limit, comparison, verdict = 'within' } = given;
  const { models } = outcomeWith([createRow({ metric, budget, limit, verdict })]);
  const readings = { [metric]: comparison };
  const found = tightenedBudgets(models.map((model) => ({ ...model, readings, ...given.changes })));
  return found.map(({ to }) => to);
}

describe('a tightened budget of an exact metric', () => {
  it.each([
    ['macs', '2M', 1_000_000, 800_000, '800k'],
    ['macs', '30M', 24_000_000, 14_598_144, '14.6M'],
    ['params', '40k', 23_504, 14_256, '14.4k'],
    ['size', '64 MiB', 2 ** 25, 2 ** 24 + 1, '16.2 MiB'],
    ['nodes', '40', 37, 33, '33'],
    ['peak-memory', '10kB', 9_000, 1, '0.001kB'],
    ['peak-memory', '1GiB', 218_000, 171_500, '168KiB'],
    ['params', '1B', 7_000_000, 6_990, '7k'],
    ['runtime-memory', '1 MB', 900_000, 0, '0 MB'],
  ] as const)('of %s %s lies just above the head', (metric, limit, base, head, to) => {
    expect(tightened({ metric, limit, comparison: exact(base, head) })).toEqual([to]);
  });

  it('is one that the config reads and the head keeps, at most 2 % above it', () => {
    const { unit } = metrics.macs;
    for (let head = 1; head < 1e12; head = Math.ceil(head * 1.37)) {
      const comparison = exact(2 * head, head);
      const [to = expect.fail(`none for ${head}`)] = tightened({ limit: '4T', comparison });
      const limit = budgetKinds.max.parse(to, unit) ?? expect.fail(to);
      expect(budgetKinds.max.judge(limit, comparison, metrics.macs).kind, to).toBe('within');
      expect(limit.amount / head, to).toBeLessThanOrEqual(1.02 + 1e-9);
    }
  });

  it.each([
    ['nothing moved', { limit: '2M', comparison: exact(1e6, 1e6) }],
    ['the change made it worse', { limit: '2M', comparison: exact(1e6, 1.5e6) }],
    ['it would move by less than 2 %', { limit: '1M', comparison: exact(1e6, 985_000) }],
    [
      'the limit is on the change',
      { limit: '2%', budget: 'max-increase', comparison: exact(2, 1) },
    ],
    ['the limit is exceeded', { limit: '2M', verdict: 'exceeded', comparison: exact(4e6, 3e6) }],
    ['the limit is undecided', { limit: '2M', verdict: 'undecided', comparison: exact(4e6, 1e6) }],
    [
      'the limit is on the other side of what is better',
      { limit: '1k', budget: 'min', comparison: exact(4e6, 2e6) },
    ],
    ['the model is new', { limit: '2M', comparison: exact(2, 1), changes: { state: 'new' } }],
  ] as const)('is not offered where %s', (_, given) => {
    expect(tightened(given)).toEqual([]);
  });

  it('is offered from 2 % of the old limit on', () => {
    expect(tightened({ limit: '1M', comparison: exact(1e6, 980_000) })).toEqual(['980k']);
  });

  it('is not offered beside a limit that fails the check', () => {
    const broken = createRow({ metric: 'params', verdict: 'exceeded', by: 1 });
    const comparison = exact(1e6, 5e5);
    const verdicts = [createRow({ limit: '2M' }), broken];
    expect(tightened({ limit: '2M', comparison, changes: { verdicts } })).toEqual([]);
    const warned = [createRow({ limit: '2M' }), { ...broken, level: 'warn' as const }];
    expect(tightened({ limit: '2M', comparison, changes: { verdicts: warned } })).toEqual(['500k']);
  });

  it('is not offered for a limit at other extents', () => {
    const verdicts = [createRow({ limit: '2M', at: { batch: 8 } })];
    expect(tightened({ limit: '2M', comparison: exact(2, 1), changes: { verdicts } })).toEqual([]);
  });
});

describe('a tightened budget of a sampled metric', () => {
  it('keeps its room and moves by what is proven of the improvement', () => {
    // 10 % faster, 9 % for sure: the limit comes down by 9 %.
    const comparison = sampled(2, 1.8, 0.02);
    expect(tightened({ metric: 'latency', limit: '4ms', comparison })).toEqual(['3.65ms']);
  });

  it('of a share moves by points, in tenths, towards what the head surely keeps', () => {
    const comparison = sampled(0.97, 0.99, 0.0073);
    const given = { metric: 'top1', budget: 'min', limit: '95%', comparison } as const;
    // +2 pp, +1.27 pp for sure.
    expect(tightened(given)).toEqual(['96.2%']);
    expect(tightened({ ...given, limit: '0.95' })).toEqual(['0.962']);
  });

  it('is not offered where the improvement is not proven', () => {
    const comparison = sampled(2, 1.8, 0.2);
    expect(tightened({ metric: 'latency', limit: '4ms', comparison })).toEqual([]);
    const points = sampled(0.97, 0.98, 0.01);
    expect(tightened({ metric: 'top1', budget: 'min', limit: '95%', comparison: points })).toEqual(
      [],
    );
  });

  it('is not offered where the head would not keep it by the rules that judge it', () => {
    // The interval of the head reaches beyond the new limit, though not beyond the old one.
    const { base, delta } = sampled(2, 1.8, 0.02);
    const head = { kind: 'sampled', value: 1.8, interval: [1.2, 3.9], samples: 5 } as const;
    const comparison = { base, head, delta };
    expect(tightened({ metric: 'latency', limit: '4ms', comparison })).toEqual([]);
  });

  it('is not offered where there is no change to speak of', () => {
    const { base, head } = exact(2e6, 1e6);
    const delta = { kind: 'unavailable', why: 'other-environment' } as const;
    expect(tightened({ limit: '3M', comparison: { base, head, delta } })).toEqual([]);
  });
});
