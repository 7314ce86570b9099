import { describe, expect, it } from 'vitest';
import type { ModelOutcome, VerdictRow } from '../../src/budgets/outcome.ts';
import type { LatencyEvidence } from '../../src/evidence-latency.ts';
import type { Obstacle } from '../../src/metrics/reading.ts';
import { headline } from '../../src/reports/headline.ts';
import { createLatency, createModel } from '../support/evidence.ts';
import { createRow, judged, outcomeWith } from '../support/outcome.ts';
import { outcomes } from '../support/outcomes.ts';

function of(name: string): string {
  return headline(outcomes[name] ?? expect.fail(name));
}

/** A model whose MACs went from 1,000 to this. */
function withMacs(head: number, rows: readonly VerdictRow[]): string {
  const outcome = outcomeWith(rows);
  const difference = { value: head - 1_000, low: head - 1_000, high: head - 1_000 };
  const share = difference.value / 1_000;
  const readings: ModelOutcome['readings'] = {
    macs: {
      base: { kind: 'exact', value: 1_000 },
      head: { kind: 'exact', value: head },
      delta: {
        kind: 'exact',
        difference,
        relative: { value: share, low: share, high: share },
        tails: null,
      },
    },
  };
  return headline({ ...outcome, models: outcome.models.map((model) => ({ ...model, readings })) });
}

describe('the headline', () => {
  it.each([
    ['within', '✅ All 8 budgets are kept'],
    [
      'improved',
      '✅ All 8 budgets are kept: MACs −39.3 %, parameters −39.3 %, model size −38.4 %, and 1 more',
    ],
    [
      'exceeded',
      '❌ 6 of 8 budgets exceeded: MACs +83.4 % to 44.1 M (limit 2 %, max 30 M), top-1 −12.5 pp to 85 % (limit 2 pp, min 90 %), latency +20 % (limit 5 %), and 1 more',
    ],
    [
      'waived',
      '⚠️ 2 of 2 budgets exceeded, but all are waived: MACs +83.4 % to 44.1 M (limit 2 %, max 30 M)',
    ],
    [
      'warnings-only',
      '⚠️ 1 of 1 budget exceeded, but it is only a warning: parameters 43.1 k (max 40 k)',
    ],
    [
      'undecided',
      '❔ 2 of 8 budgets undecided: top-1 −1.5 pp (limit 2 pp), latency +5 % (limit 5 %)',
    ],
    ['lower-bound', '❔ 2 of 8 budgets undecided: MACs ≥ 24 M (limit 2 %, max 30 M)'],
    [
      'not-comparable',
      '❔ 2 of 8 budgets undecided: top-1 not comparable (limit 2 pp), latency not comparable (limit 5 %)',
    ],
    ['could-not-measure', '⚠️ Could not measure everything: digits (4 of 8 budgets undecided)'],
    [
      'new-and-removed',
      '❔ 1 of 12 budgets undecided: added latency not measured (max 4 ms); new: added; removed: removed',
    ],
    ['no-budgets', 'ℹ️ 1 model measured, no budgets set'],
    ['schedule', '✅ All 4 budgets are kept'],
    ['matrix-legs', '❌ 1 of 6 budgets exceeded: digits-arm latency +12 % (limit 5 %)'],
  ])('of %s says it all', (name, words) => {
    expect(of(name)).toBe(words);
  });

  it('says that more than the exceeded is open', () => {
    expect(of('several-models')).toMatch(
      /^❌ 6 of 40 budgets exceeded: heavier MACs .*, and 1 more; 6 undecided; not everything could be measured$/,
    );
  });

  it('says why there is no change as the row does, and the value where a limit is on that', () => {
    const told = (stopped: LatencyEvidence['stopped'], limits: string, changes = [0.1, 0.1]) => {
      const latency = createLatency(changes, { stopped });
      return headline(judged({ models: [createModel({ latency })] }, [`latency: { ${limits} }`]));
    };
    expect(told('time-budget', 'max-increase: 50%')).toBe(
      '❔ 1 of 1 budget undecided: latency out of time (limit 50 %)',
    );
    expect(told('last-look', 'max-increase: 50%')).toContain(
      'latency too few samples (limit 50 %)',
    );
    expect(told('failed', 'max-increase: 50%')).toContain('latency not measured (limit 50 %)');
    expect(told('time-budget', 'max-increase: 50%, max: 4ms')).toContain(
      'latency 2.2 ms (limit 50 %, max 4 ms)',
    );
  });

  it('says that a machine was disturbed, and that a change has none of its own', () => {
    const undecided = (why: Obstacle) => {
      const known = { kind: 'exact', value: 1_000 } as const;
      const row = createRow({ budget: 'max-increase', limit: '2%', verdict: 'undecided' });
      const outcome = outcomeWith([row]);
      const delta = { kind: 'unavailable', why } as const;
      const readings: ModelOutcome['readings'] = { macs: { base: known, head: known, delta } };
      return headline({ ...outcome, models: outcome.models.map((m) => ({ ...m, readings })) });
    };
    const words = (told: string) => `❔ 1 of 1 budget undecided: MACs ${told} (limit 2 %)`;
    expect(undecided('environment')).toBe(words('disturbed'));
    expect(undecided('other-environment')).toBe(words('not comparable'));
    expect(undecided('itself-a-change')).toBe(words('without a change of its own'));
  });

  it('puts first what is farthest beyond its limit, and what may not grow at all before that', () => {
    const row = (limit: string, by: number, metric: VerdictRow['metric']) =>
      createRow({ metric, budget: 'max', limit, verdict: 'exceeded', by });
    const rows = [row('100', 10, 'params'), row('100', 90, 'macs'), row('0', 1, 'nodes')];
    const words = headline(outcomeWith(rows));
    const order = ['nodes', 'MACs', 'parameters'].map((name) => words.indexOf(name));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('shows a change in the terms of its limit', () => {
    const row = createRow({ budget: 'max-increase', limit: '20', verdict: 'exceeded', by: 1 });
    expect(withMacs(1_100, [row])).toBe('❌ 1 of 1 budget exceeded: MACs +100 (limit 20)');
    expect(withMacs(1_100, [{ ...row, limit: '2%' }])).toBe(
      '❌ 1 of 1 budget exceeded: MACs +10 % (limit 2 %)',
    );
  });

  it('says that a value is beyond a limit that it looks like', () => {
    const row = createRow({ budget: 'max-increase', limit: '10%', verdict: 'exceeded', by: 1 });
    expect(withMacs(1_100.4, [row])).toContain('MACs just beyond +10 % (limit 10 %)');
    expect(withMacs(1_200, [row])).toContain('MACs +20 % (limit 10 %)');
    const open = { ...row, verdict: 'undecided' } as const;
    expect(withMacs(1_100.4, [open])).toContain('MACs +10 % (limit 10 %)');
  });

  it('counts what is waived and what only warns', () => {
    const waiver = {
      model: 'digits',
      metric: 'macs',
      ceiling: 9e6,
      ceilingText: '9M',
      expires: '2027-01-31',
      reason: 'x',
      issue: null,
    } as const;
    const waived = createRow({ verdict: 'exceeded', waiver: { state: 'used', waiver } });
    const warned = createRow({ verdict: 'exceeded', level: 'warn' });
    expect(headline(outcomeWith([waived, warned, warned]))).toContain(
      '3 of 3 budgets exceeded, but 1 is waived and 2 are only warnings: ',
    );
    expect(headline(outcomeWith([waived]))).toContain('but it is waived: ');
    expect(headline(outcomeWith([warned, warned]))).toContain('but all are only warnings: ');
  });

  it('says that a model is removed: it is neither measured nor without budgets', () => {
    const gone = createModel({ id: 'gone', head: { kind: 'absent' } });
    const outcome = judged({ models: [createModel({ id: 'here' }), gone] }, ['macs: { max: 2M }']);
    expect(headline(outcome)).toBe('⚠️ 1 model removed, so not judged: gone');
  });

  it('names three of many models', () => {
    const models = Array.from({ length: 9 }, (_, index) =>
      createModel({ id: `m${index}`, base: { kind: 'absent' } }),
    );
    expect(headline(judged({ models }, ['macs: { max: 2M }']))).toBe(
      '✅ All 9 budgets are kept; new: m0, m1, m2, and 6 more',
    );
    expect(headline(judged({ models: models.slice(0, 1) }, ['macs: { max: 2M }']))).toBe(
      '✅ The budget is kept; new: m0',
    );
  });

  it.each([
    ['one budget', ['macs: { max: 2M }'], '✅ Resolved: the budget is kept'],
    [
      'several',
      ['macs: { max: 2M }', 'params: { max: 1M }'],
      '✅ Resolved: all 2 budgets are kept',
    ],
  ])('says that a failure is mended once %s is kept', (_name, budgets, expected) => {
    const outcome = judged({ models: [createModel({ id: 'here' })] }, budgets);
    expect(headline(outcome, true)).toBe(expected);
    expect(headline(outcome, false)).toBe(headline(outcome));
    expect(headline(outcome)).not.toContain('Resolved');
  });

  it('calls nothing resolved that is still exceeded, tolerated or undecided', () => {
    const models = [createModel({ id: 'here' })];
    for (const budgets of [
      ['macs: { max: 1 }'],
      ['macs: { max: 1, level: warn }'],
      ['load-time: { max: 1ms }'],
      [],
    ]) {
      const outcome = judged({ models }, budgets);
      expect(headline(outcome, true)).toBe(headline(outcome));
    }
  });
});
