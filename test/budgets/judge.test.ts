import { describe, expect, it } from 'vitest';
import { combine, countBreaches, isBreach, judgeModel } from '../../src/budgets/judge.ts';
import type { ModelState, VerdictRow } from '../../src/budgets/outcome.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import { readModel } from '../../src/metrics/index.ts';
import { createModel, createProfile, presentSide } from '../support/evidence.ts';
import { createRow, createRules, outcomeWith } from '../support/outcome.ts';

function withMacs(macs: number): ModelEvidence {
  const profile = { kind: 'measured', value: createProfile({ macs }) } as const;
  return createModel({ head: presentSide({ profile }) });
}

function judge(
  model: ModelEvidence,
  budgets: readonly string[],
  waivers: readonly string[] = [],
  state: ModelState = 'compared',
): readonly VerdictRow[] {
  const rules = createRules(budgets, waivers);
  return judgeModel(readModel(model), {
    budgets: rules.models['digits']?.budgets ?? {},
    state,
    waivers: rules.waivers,
    day: '2026-11-22',
  });
}

const waiver = (ceiling: string, expires: string, metric = 'macs') =>
  `model: digits, metric: ${metric}, ceiling: ${ceiling}, expires: ${expires}, reason: agreed`;

describe('judgeModel', () => {
  it('judges every limit, in the order of the tables, and hides none behind another', () => {
    const rows = judge(withMacs(3e6), [
      'nodes: { max: 0 }',
      'macs: { max: 2M, max-increase: 2%, min: 1M }',
      'params: { max: 4M }',
    ]);
    expect(rows.map((row) => [row.metric, row.budget, row.verdict])).toEqual([
      ['macs', 'max-increase', 'exceeded'],
      ['macs', 'max', 'exceeded'],
      ['macs', 'min', 'within'],
      ['params', 'max', 'within'],
      ['nodes', 'max', 'exceeded'],
    ]);
    expect(rows[0]).toMatchObject({ limit: '2%', by: expect.closeTo(1.98, 9), level: 'error' });
    expect(rows[1]).toMatchObject({ limit: '2M', by: 1e6 });
  });

  it('leaves out what is switched off, and keeps warnings as warnings', () => {
    expect(judge(withMacs(3e6), ['macs: { max: 2M, level: off }'])).toEqual([]);
    expect(judge(withMacs(3e6), ['macs: { max: 2M, level: warn }'])).toMatchObject([
      { level: 'warn', verdict: 'exceeded' },
    ]);
  });

  it('does not let a budget pass on what nobody measured', () => {
    expect(judge(createModel(), ['top1: { min: 97%, on-undecided: fail }'])).toEqual([
      {
        metric: 'top1',
        budget: 'min',
        limit: '97%',
        level: 'error',
        onUndecided: 'fail',
        verdict: 'undecided',
        why: 'unmeasured',
      },
    ]);
  });

  it('asks a new model for its values and for no change, measured or not', () => {
    const added = createModel({ base: { kind: 'absent' } });
    const rows = judge(
      added,
      ['macs: { max: 2M, max-increase: 2% }', 'latency: { max: 4ms, max-increase: 5% }'],
      [],
      'new',
    );
    expect(rows.map((row) => [row.metric, row.budget, row.verdict])).toEqual([
      ['latency', 'max', 'undecided'],
      ['macs', 'max', 'within'],
    ]);
  });

  it('asks a removed model for nothing', () => {
    const removed = createModel({ head: { kind: 'absent' } });
    const budgets = ['macs: { max: 2, min: 1M, max-drop: 1% }', 'latency: { max: 4ms }'];
    expect(judge(removed, budgets, [], 'removed')).toEqual([]);
  });
});

describe('waivers', () => {
  const over = ['macs: { max: 2M, max-increase: 2% }'];

  it('cover a metric with all of its limits, up to ceiling and day', () => {
    const rows = judge(withMacs(3e6), over, [waiver('3M', '2026-11-22')]);
    expect(rows.map((row) => row.waiver?.state)).toEqual(['used', 'used']);
    expect(rows.some(isBreach)).toBe(false);
  });

  it.each([
    ['of yesterday', waiver('3M', '2026-11-21'), 'expired'],
    ['with a lower ceiling', waiver('2.9M', '2027-01-31'), 'above-ceiling'],
    ['of yesterday with a lower ceiling', waiver('2.9M', '2026-11-21'), 'expired'],
  ])('do not cover it %s', (_, text, state) => {
    const rows = judge(withMacs(3e6), over, [text]);
    expect(rows.map((row) => row.waiver?.state)).toEqual([state, state]);
    expect(rows.every(isBreach)).toBe(true);
  });

  it('of which one covers it are enough, in any order', () => {
    const [old, low, good] = [
      waiver('9M', '2026-01-01'),
      waiver('2.5M', '2027-01-31'),
      waiver('3M', '2027-06-30'),
    ];
    for (const waivers of [
      [old, low, good],
      [good, low, old],
    ]) {
      const rows = judge(withMacs(3e6), over, waivers);
      expect(rows.map((row) => row.waiver?.waiver.expires)).toEqual(['2027-06-30', '2027-06-30']);
    }
    expect(judge(withMacs(3e6), over, [old, low])[0]?.waiver?.state).toBe('expired');
  });

  it('for another metric do nothing, and one that is not needed is not named', () => {
    expect(judge(withMacs(3e6), over, [waiver('9M', '2027-01-31', 'flops')])[0]).not.toHaveProperty(
      'waiver',
    );
    expect(judge(withMacs(1e6), over, [waiver('9M', '2027-01-31')])[0]).not.toHaveProperty(
      'waiver',
    );
  });

  it('do not cover a lower bound: how far below the ceiling the value is, nobody knows', () => {
    const macs = {
      base: null,
      head: { kind: 'partial', value: 3e6, missing: 'Foo' },
      delta: { kind: 'unavailable', why: 'partial' },
    } as const;
    const rules = createRules(['macs: { max: 2M }'], [waiver('9M', '2027-01-31')]);
    const budgets = rules.models['digits']?.budgets ?? {};
    const rest = { budgets, state: 'compared', waivers: rules.waivers, day: '2026-11-22' } as const;
    const rows = judgeModel({ macs }, rest);
    expect(rows.map((row) => row.waiver?.state)).toEqual(['above-ceiling']);
    expect(rows.every(isBreach)).toBe(true);
  });

  it('have a ceiling that is a floor where more is better', () => {
    const readings = readModel(createModel());
    const top1 = {
      base: null,
      head: { kind: 'sampled', value: 0.95, interval: null, samples: 9 },
      delta: { kind: 'unavailable', why: 'unmeasured' },
    } as const;
    const state = (ceiling: string) => {
      const rules = createRules(['top1: { min: 97% }'], [waiver(ceiling, '2027-01-31', 'top1')]);
      const budgets = rules.models['digits']?.budgets ?? {};
      const day = '2026-11-22';
      const rest = { budgets, state: 'compared', waivers: rules.waivers, day } as const;
      return judgeModel({ ...readings, top1 }, rest)[0]?.waiver?.state;
    };
    expect(state('95%')).toBe('used');
    expect(state('95.1%')).toBe('above-ceiling');
  });
});

const exceeded = createRow({ verdict: 'exceeded', by: 1 });
const undecided = createRow({ verdict: 'undecided', why: 'partial' });
const warning = { level: 'warn' } as const;

describe('combine', () => {
  it.each([
    ['within', []],
    ['within', [createRow()]],
    ['within', [createRow(), { ...exceeded, ...warning }, { ...undecided, ...warning }]],
    ['undecided', [createRow(), undecided]],
    ['exceeded', [undecided, exceeded, createRow()]],
  ] as const)('is %s', (verdict, rows) => {
    expect(combine(rows)).toBe(verdict);
  });

  it('is within where a waiver covers every excess', () => {
    const rows = judge(withMacs(3e6), ['macs: { max: 2M }'], [waiver('3M', '2027-01-31')]);
    expect(rows[0]?.verdict).toBe('exceeded');
    expect(combine(rows)).toBe('within');
  });
});

describe('countBreaches', () => {
  it('counts errors that are exceeded and not waived', () => {
    const rows = [exceeded, { ...exceeded, ...warning }, undecided, createRow(), exceeded];
    expect(countBreaches(outcomeWith(rows))).toBe(2);
  });
});
