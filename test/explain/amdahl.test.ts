import { describe, expect, it } from 'vitest';
import type { TimeKind } from '../../src/explain/kinds.ts';
import { randomIntegers } from '../../src/stats/random.ts';
import { findingsOf, kernel, measured, sideOf } from './hand.ts';

const opOf = { conv: 'Conv', gemm: 'Gemm', movement: 'Concat', other: 'Relu' } as const;

function sideWith(ms: Readonly<Record<TimeKind, number>>) {
  const kinds = ['conv', 'gemm', 'movement', 'other'] as const;
  return sideOf(kinds.map((kind) => ({ op: opOf[kind], name: kind, ms: ms[kind] })));
}

describe('Amdahl’s law', () => {
  it('gives what one kind alone would have gained, beside what was measured', () => {
    const base = sideWith({ conv: 61, gemm: 20, movement: 9, other: 10 });
    const head = sideWith({ conv: 61 / 1.9, gemm: 20, movement: 10.9, other: 10 });
    const ratio = (61 / 1.9 + 40.9) / 100;
    const found = findingsOf('amdahl', { base, head, latency: measured(ratio) });
    expect(found).toHaveLength(1);
    const [{ values } = { values: null }] = found;
    expect(values?.kind).toBe('conv');
    expect(values?.baseShare).toBeCloseTo(0.61, 12);
    expect(values?.speedup).toBeCloseTo(1.9, 12);
    expect(values?.alone).toBeCloseTo(1 / (0.39 + 0.61 / 1.9), 12);
    expect(values?.alone?.toFixed(2)).toBe('1.41');
    expect(values?.measured.toFixed(2)).toBe('1.37');
  });

  it('is not told where too much of one side’s time has no place in its model', () => {
    const known = sideWith({ conv: 60, gemm: 20, movement: 10, other: 10 });
    const withUnknown = (ms: number) => {
      const nodes = [...known.trace.nodes, kernel('Kernel', 'k', ms)];
      return { ...known, trace: { ...known.trace, nodes } };
    };
    const of = (baseMs: number, headMs: number) =>
      findingsOf('amdahl', {
        base: withUnknown(baseMs),
        head: withUnknown(headMs),
        latency: measured(0.5),
      });
    expect(of(0, 5)).not.toEqual([]);
    expect(of(0, 20)).toEqual([]);
    expect(of(20, 0)).toEqual([]);
  });

  it('holds for every kind and any times: 1 / (1 - p + p / s)', () => {
    const draw = randomIntegers(3);
    const some = () => 1 + draw(100);
    for (let round = 0; round < 200; round++) {
      const [base, head] = [0, 1].map(() =>
        sideWith({ conv: some(), gemm: some(), movement: some(), other: some() }),
      );
      if (base === undefined || head === undefined) continue;
      const latency = measured((50 + draw(100)) / 100);
      const found = findingsOf('amdahl', { base, head, latency });
      for (const { values } of found) {
        const { baseShare: p, speedup, alone } = values;
        expect(alone).toBeCloseTo(1 / (1 - p + p / (speedup ?? Number.NaN)), 9);
      }
      // All four together are what was measured.
      const moved = found.reduce((sum, { values }) => sum + values.baseShare - values.after, 0);
      if (found.length === 4) expect(1 / (1 - moved)).toBeCloseTo(1 / latency.ratio, 9);
    }
  });

  it('tells of a kind that is gone, and of one that takes longer', () => {
    const base = sideWith({ conv: 50, gemm: 50, movement: 0, other: 0 });
    const head = sideWith({ conv: 75, gemm: 0, movement: 0, other: 0 });
    const found = findingsOf('amdahl', { base, head, latency: measured(0.75) });
    expect(found.map(({ values }) => [values.kind, values.speedup, values.alone])).toEqual([
      ['gemm', null, 2],
      ['conv', 50 / 75, 0.8],
    ]);
  });

  it('says nothing of kinds that hardly changed, and nothing without a measured latency', () => {
    const base = sideWith({ conv: 50, gemm: 50, movement: 0, other: 0 });
    const head = sideWith({ conv: 53, gemm: 47, movement: 0, other: 0 });
    expect(findingsOf('amdahl', { base, head, latency: measured(1) })).toEqual([]);
    expect(findingsOf('amdahl', { base, head, latency: null })).toEqual([]);
  });
});
