import { describe, expect, it } from 'vitest';
import type { WaiverFate } from '../../src/budgets/outcome.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import { judgeEvidence } from '../../src/judge.ts';
import {
  createEvidence,
  createLatency,
  createModel,
  createProfile,
  eightAround,
  presentSide,
} from '../support/evidence.ts';
import { createRules, judged } from '../support/outcome.ts';

const limits = ['macs: { max: 2M, max-increase: 2% }'];

function withMacs(macs: number, more: Partial<ModelEvidence> = {}): ModelEvidence {
  const profile = { kind: 'measured', value: createProfile({ macs }) } as const;
  return createModel({ head: presentSide({ profile }), ...more });
}

function waiver(ceiling: string, expires = '2027-01-31', metric = 'macs'): string {
  return `model: digits, metric: ${metric}, ceiling: ${ceiling}, expires: ${expires}, reason: agreed`;
}

function fatesOf(
  model: ModelEvidence,
  waivers: readonly string[],
  budgets: readonly string[] = limits,
): readonly WaiverFate[] {
  return judged({ models: [model] }, budgets, waivers).waivers.map(({ fate }) => fate);
}

describe('waiverOutcomes', () => {
  it.each([
    ['used', waiver('3M')],
    ['used', waiver('3M', '2026-11-22')],
    ['expired', waiver('3M', '2026-11-21')],
    ['above-ceiling', waiver('2.9M')],
    ['expired', waiver('2.9M', '2026-11-21')],
  ] as const)('calls one %s where a limit is exceeded: %s', (fate, text) => {
    expect(fatesOf(withMacs(3e6), [text])).toEqual([fate]);
  });

  it('calls one unneeded while nothing on its metric is exceeded, expired or not', () => {
    expect(fatesOf(withMacs(1e6), [waiver('3M'), waiver('3M', '2026-11-21')])).toEqual([
      'unneeded',
      'unneeded',
    ]);
  });

  it('calls one used that a warning alone needs', () => {
    expect(fatesOf(withMacs(3e6), [waiver('3M')], ['macs: { max: 2M, level: warn }'])).toEqual([
      'used',
    ]);
  });

  it.each([
    ['another metric', waiver('3M', '2027-01-31', 'flops'), limits],
    ['a metric that is switched off', waiver('3M'), ['macs: { max: 2M, level: off }']],
  ])('calls one unmatched that is for %s', (_, text, budgets) => {
    expect(fatesOf(withMacs(3e6), [text], budgets)).toEqual(['unmatched']);
  });

  it('says nothing of one whose limit is undecided, unless it has expired', () => {
    const coverage = {
      ...createProfile().coverage,
      partial: true,
      unknownOps: [{ op: 'Magic', domain: 'ai.acme', opset: 1, count: 1 }],
    };
    const partial = withMacs(1e6, {
      head: presentSide({ profile: { kind: 'measured', value: createProfile({ coverage }) } }),
    });
    const both = [waiver('3M'), waiver('3M', '2026-11-21')];
    expect(fatesOf(partial, both)).toEqual(['undecided', 'expired']);
  });

  it('tells of several for one metric what became of each', () => {
    const several = [waiver('9M', '2026-01-01'), waiver('2.5M'), waiver('3M'), waiver('4M')];
    expect(fatesOf(withMacs(3e6), several)).toEqual(['expired', 'unneeded', 'used', 'unneeded']);
    expect(fatesOf(withMacs(5e6), several)).toEqual([
      'expired',
      'above-ceiling',
      'above-ceiling',
      'above-ceiling',
    ]);
  });

  it('calls one used that covers the metric at another batch size only', () => {
    const model = createModel({
      latency: createLatency(eightAround(0)),
      latencyAt: [{ dims: { batch: 8 }, latency: createLatency(eightAround(0.2)) }],
    });
    const budgets = ['latency: { max-increase: 5% }'];
    expect(fatesOf(model, [waiver('9ms', '2027-01-31', 'latency')], budgets)).toEqual(['used']);
    expect(fatesOf(model, [waiver('1ms', '2027-01-31', 'latency')], budgets)).toEqual([
      'above-ceiling',
    ]);
  });

  it('is not needed by a model that is removed', () => {
    const removed = createModel({ head: { kind: 'absent' } });
    expect(fatesOf(removed, [waiver('3M')])).toEqual(['unneeded']);
  });

  it('says nothing of one for a model that nobody measured', () => {
    const rules = createRules(limits, [waiver('3M')]);
    const evidence = createEvidence({ models: [] });
    expect(judgeEvidence(evidence, rules).waivers).toMatchObject([{ fate: 'undecided' }]);
  });
});
