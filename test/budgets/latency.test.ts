import { describe, expect, it } from 'vitest';
import { countClaims, judgeTimes } from '../../src/budgets/latency.ts';
import type { ModelBudgets } from '../../src/budgets/outcome.ts';
import { readModel } from '../../src/metrics/index.ts';
import { createLatency, createModel, createRound, eightAround } from '../support/evidence.ts';
import { createRules } from '../support/outcome.ts';

function budgetsOf(lines: readonly string[]): ModelBudgets {
  return createRules(lines).models['digits']?.budgets ?? {};
}

function judge(lines: readonly string[], change: number, at?: Readonly<Record<string, number>>) {
  const readings = readModel(createModel({ latency: createLatency(eightAround(change)) }));
  const rules = {
    budgets: budgetsOf(lines),
    state: 'compared',
    waivers: [],
    day: '2026-11-22',
  } as const;
  return judgeTimes(readings, rules, at);
}

describe('limits on measured times', () => {
  const lines = [
    'macs: { max: 1 }',
    'latency: { max-increase: 5%, max: 1ms }',
    'throughput: { max-drop: 20%, min: 1/s }',
  ];

  it('are judged apart from all others', () => {
    expect(
      judge(lines, 0.1).map(({ metric, budget, verdict }) => [metric, budget, verdict]),
    ).toEqual([
      ['latency', 'max-increase', 'exceeded'],
      ['latency', 'max', 'exceeded'],
      ['throughput', 'max-drop', 'within'],
      ['throughput', 'min', 'within'],
    ]);
  });

  it('hold at other extents as far as they are shares of the base, and say where', () => {
    const rows = judge(lines, 0.1, { batch: 8 });
    expect(rows.map(({ metric, budget, at }) => [metric, budget, at])).toEqual([
      ['latency', 'max-increase', { batch: 8 }],
      ['throughput', 'max-drop', { batch: 8 }],
    ]);
  });

  it('that are in milliseconds say nothing of other extents', () => {
    expect(judge(['latency: { max-increase: 1us }'], 0.1, { batch: 8 })).toEqual([]);
    expect(judge(['latency: { max-increase: 1us }'], 0.1)).toMatchObject([{ verdict: 'exceeded' }]);
  });

  it('on a percentile of too few runs are undecided for that reason', () => {
    const rows = judge(['latency-p99: { max: 1s }'], 0);
    expect(rows).toMatchObject([{ verdict: 'undecided', why: 'too-few-samples' }]);
  });

  it('on a percentile of runs that were timed in blocks are undecided for a reason of their own', () => {
    const lines = ['latency: { max: 1s }', 'latency-p90: { max: 1s }', 'latency-p99: { max: 1s }'];
    const rows = (options: Parameters<typeof createLatency>[1]) => {
      const readings = readModel(createModel({ latency: createLatency([], options) }));
      const rules = { budgets: budgetsOf(lines), state: 'compared', waivers: [], day: '' } as const;
      return judgeTimes(readings, rules).map(({ metric, why }) => [metric, why]);
    };
    const round = createRound(2, 2);
    const short = { ...round, timed: 'blocks' } as const;
    const blocks = [
      ['latency', undefined],
      ['latency-p90', 'timed-in-blocks'],
      ['latency-p99', 'timed-in-blocks'],
    ];
    expect(rows({ rounds: new Array(8).fill(short) })).toEqual(blocks);
    expect(rows({ rounds: [...new Array(7).fill(round), short] })).toEqual(blocks);
    expect(rows({ rounds: new Array(8).fill(round) })).toEqual([
      ['latency', undefined],
      ['latency-p90', undefined],
      ['latency-p99', 'too-few-samples'],
    ]);
  });
});

describe('the claims of a check', () => {
  const count = (lines: readonly string[], otherExtents = 0) =>
    countClaims([{ budgets: budgetsOf(lines), otherExtents }]);

  it('are its limits on measured times that may fail it', () => {
    expect(count(['latency: { max-increase: 5% }'])).toBe(1);
    expect(count(['latency: { max-increase: 5%, max: 4ms }', 'load-time: { max: 1s }'])).toBe(3);
    expect(count(['macs: { max: 1 }', 'top1: { min: 1% }'])).toBe(0);
  });

  it('are no warnings, and nothing that is off', () => {
    expect(count(['latency: { max-increase: 5%, level: warn }'])).toBe(0);
    expect(count(['latency: { max-increase: 5%, level: off }'])).toBe(0);
  });

  it('are shares of the base once more for each of the other extents', () => {
    expect(count(['latency: { max-increase: 5%, max: 4ms }'], 3)).toBe(5);
    expect(count(['latency: { max: 4ms }'], 3)).toBe(1);
  });

  it('add up over all models', () => {
    const budgets = budgetsOf(['latency: { max-increase: 5% }']);
    const models = [0, 1, 2].map(() => ({ budgets, otherExtents: 1 }));
    expect(countClaims(models)).toBe(6);
    expect(countClaims([])).toBe(0);
  });
});
