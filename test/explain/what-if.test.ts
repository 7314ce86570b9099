import { describe, expect, it } from 'vitest';
import { findingsOf, kernel, type Step, sideOf } from './hand.ts';

function found(...steps: readonly Step[]) {
  const input = { base: null, head: sideOf(steps), latency: null };
  return findingsOf('what-if', input).map(({ values }) => values);
}

describe('the most that a kind could gain', () => {
  it('is its removal, or the best time per MAC', () => {
    const [conv, gemm, movement] = found(
      { op: 'Conv', name: 'c', ms: 5, macs: 100 },
      { op: 'Gemm', name: 'g', ms: 4, macs: 20 },
      { op: 'Concat', name: 'cat', ms: 1 },
    );
    expect(conv).toEqual({ side: 'head', kind: 'conv', share: 0.5, removed: 2, matched: null });
    expect(gemm?.removed).toBeCloseTo(1 / 0.6, 12);
    // 20 MACs at 5 ms per 100 take 1 ms of the 4, and the run 7 of 10.
    expect(gemm?.matched?.best).toBe('conv');
    expect(gemm?.matched?.speedup).toBeCloseTo(10 / 7, 12);
    expect(movement).toMatchObject({ kind: 'movement', matched: null });
  });

  it('is not told of kinds that take next to nothing, and without bound of the only kind', () => {
    expect(
      found({ op: 'Conv', name: 'c', ms: 99, macs: 1 }, { op: 'Relu', name: 'r', ms: 1 }),
    ).toHaveLength(1);
    expect(found({ op: 'Conv', name: 'c', ms: 1, macs: 1 })[0]?.removed).toBeNull();
  });

  it('is not told where too much of the time has no place in the model', () => {
    const { trace, profile } = sideOf([{ op: 'Conv', name: 'c', ms: 88, macs: 1 }]);
    const withUnknown = (ms: number) => {
      const nodes = [...trace.nodes, kernel('Kernel', 'k', ms)];
      const input = { base: null, head: { trace: { ...trace, nodes }, profile }, latency: null };
      return findingsOf('what-if', input).map(({ values }) => values.kind);
    };
    expect(withUnknown(9)).toEqual(['conv', 'other']);
    expect(withUnknown(12)).toEqual([]);
  });

  it('compares with no other kind where MACs are unknown', () => {
    const of = found(
      { op: 'Conv', name: 'c', ms: 5, macs: null },
      { op: 'Gemm', name: 'g', ms: 5, macs: null },
    );
    expect(of.map(({ matched }) => matched)).toEqual([null, null]);
  });
});
