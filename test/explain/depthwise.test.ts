import { describe, expect, it } from 'vitest';
import { findingsOf, kernel, modelNode, profileOf, type Step, sideOf, traceOf } from './hand.ts';

const dense = { op: 'Conv', name: 'dense', ms: 6, macs: 9000, accessBytes: 600 };
const depthwise = {
  op: 'Conv',
  name: 'depthwise',
  ms: 4,
  macs: 1000,
  accessBytes: 1000,
  depthwise: true,
};

function found(...steps: readonly Step[]) {
  return findingsOf('depthwise-memory-bound', { base: null, head: sideOf(steps), latency: null });
}

describe('depthwise convolutions', () => {
  it('that take more of the time than of the MACs wait for memory', () => {
    expect(found(dense, depthwise).map(({ values }) => values)).toEqual([
      { side: 'head', macsShare: 0.1, timeShare: 0.4, intensity: 2, otherIntensity: 30 },
    ]);
  });

  it('are told without others to compare with', () => {
    const gemm = { op: 'Gemm', name: 'g', ms: 6, macs: 9000, accessBytes: 600 };
    expect(found(gemm, depthwise)[0]?.values.otherIntensity).toBeNull();
  });

  it('are no finding in proportion, quick, absent, or busy computing', () => {
    expect(found(dense, { ...depthwise, ms: 1 })).toEqual([]);
    expect(found({ ...dense, ms: 96 }, depthwise)).toEqual([]);
    expect(found(dense)).toEqual([]);
    expect(found(dense, { ...depthwise, accessBytes: 100 })).toEqual([]);
    expect(found(dense, { ...depthwise, accessBytes: null })).toEqual([]);
    expect(found(dense, { ...depthwise, macs: null })).toEqual([]);
  });
});

describe('depthwise convolutions fused with others', () => {
  const nodes = [
    modelNode('Conv', 'depthwise', { macs: 10, accessBytes: 100, depthwise: true }),
    modelNode('Conv', 'pointwise', { macs: 990, accessBytes: 100 }),
    modelNode('Conv', 'alone', { macs: 10, accessBytes: 100, depthwise: true }),
  ];
  const of = (fusedMs: number) => {
    const trace = traceOf([
      { ...kernel('Conv', 'fused', fusedMs), computes: [0, 1] },
      { ...kernel('Conv', 'alone', 8), computes: [2] },
      { ...kernel('Conv', 'pointwise', 92 - fusedMs), computes: [1] },
    ]);
    const head = { trace, profile: profileOf(nodes) };
    return findingsOf('depthwise-memory-bound', { base: null, head, latency: null });
  };

  it('do not wait for memory as far as anyone knows, whichever comes first', () => {
    expect(of(92)).toEqual([]);
    expect(of(11)).toEqual([]);
  });

  it('are told where only little is fused so', () => {
    expect(of(10)).toHaveLength(1);
    expect(of(10)[0]?.values.timeShare).toBeCloseTo(0.08, 12);
  });
});
