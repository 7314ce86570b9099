import { describe, expect, it } from 'vitest';
import { explain, type Finding } from '../../src/explain/index.ts';
import {
  findingsOf,
  kernel,
  measured,
  modelNode,
  profileOf,
  type Step,
  sideOf,
  traceOf,
} from './hand.ts';

function headOf(...steps: readonly Step[]) {
  return { base: null, head: sideOf(steps), latency: null };
}

describe('a kind whose time does not go with its MACs', () => {
  it('is found as in AlexNet: 8 % of the MACs, 68 % of the time', () => {
    const input = headOf(
      { op: 'Conv', name: 'c', ms: 31.3, macs: 91.8, accessBytes: 10 },
      { op: 'Gemm', name: 'g', ms: 67.7, macs: 8.2, accessBytes: 90 },
      { op: 'Relu', name: 'r', ms: 1 },
    );
    const found = findingsOf('macs-time-mismatch', input);
    expect(found).toHaveLength(1);
    expect(found[0]?.values).toMatchObject({ side: 'head', kind: 'gemm', accessShare: 0.9 });
    expect(found[0]?.values.macsShare).toBeCloseTo(0.082, 12);
    expect(found[0]?.values.timeShare).toBeCloseTo(0.677, 12);
    expect(found[0]?.explains).toBeCloseTo(0.595, 12);
  });

  it('is none where both go together, where it takes little time, and where MACs are unknown', () => {
    const of = (convMacs: number | null, gemmMs: number) =>
      findingsOf(
        'macs-time-mismatch',
        headOf(
          { op: 'Conv', name: 'c', ms: 100 - gemmMs, macs: convMacs },
          { op: 'Gemm', name: 'g', ms: gemmMs, macs: 8 },
        ),
      );
    expect(of(8, 60)).toEqual([]);
    expect(of(92, 19)).toEqual([]);
    expect(of(null, 60)).toEqual([]);
    expect(of(92, 60)).toHaveLength(1);
  });

  it('has no share of bytes where those are unknown', () => {
    const [found] = findingsOf(
      'macs-time-mismatch',
      headOf(
        { op: 'Conv', name: 'c', ms: 4, macs: 92, accessBytes: null },
        { op: 'Gemm', name: 'g', ms: 6, macs: 8, accessBytes: 1 },
      ),
    );
    expect(found?.values.accessShare).toBeNull();
  });
});

describe('time without MACs', () => {
  const shuffle = [
    { op: 'Conv', name: 'c', ms: 7, macs: 9 },
    { op: 'Transpose', name: 't', ms: 2 },
    { op: 'Relu', name: 'r', ms: 1 },
  ];

  it('is found where it is much, with the operators that take it', () => {
    const [found] = findingsOf('time-without-macs', headOf(...shuffle));
    expect(found?.values).toMatchObject({ side: 'head', movementShare: 0.2, nodes: 2 });
    expect(found?.values.share).toBeCloseTo(0.3, 12);
    expect(found?.values.ops.map(({ op }) => op)).toEqual(['Transpose', 'Relu']);
  });

  it('is none where it is little, and unknown where a node has no price', () => {
    const [conv = { op: 'Conv', name: 'c', ms: 7 }, ...rest] = shuffle;
    const quick = rest.map((step) => ({ ...step, ms: step.ms / 4 }));
    expect(findingsOf('time-without-macs', headOf(conv, ...quick))).toEqual([]);
    const unpriced = { op: 'MyOp', name: 'm', ms: 1, macs: null };
    expect(findingsOf('time-without-macs', headOf(...shuffle, unpriced))).toEqual([]);
  });

  it('is told of the base where the model was removed', () => {
    const input = { base: sideOf(shuffle), head: null, latency: null };
    expect(findingsOf('time-without-macs', input)[0]?.values.side).toBe('base');
  });
});

describe('kernels that cannot be placed', () => {
  const light = { op: 'Relu', name: 'r', ms: 25 };
  const traced = (unknownMs: number) => {
    const { trace, profile } = sideOf([
      { op: 'Conv', name: 'c', ms: 75 - unknownMs, macs: 9 },
      light,
    ]);
    const unknown = kernel('CoreML_42_0', 'CoreML_42_0', unknownMs);
    return { base: null, head: { trace: { ...trace, nodes: [...trace.nodes, unknown] }, profile } };
  };

  it('are no time without MACs, and keep the rule from speaking where they take too much', () => {
    const of = (unknownMs: number) =>
      findingsOf('time-without-macs', { ...traced(unknownMs), latency: null });
    expect(of(10).map(({ values }) => values)).toMatchObject([
      { share: 0.25, nodes: 1, ops: [{ op: 'Relu' }] },
    ]);
    expect(of(11)).toEqual([]);
    expect(of(75)).toEqual([]);
  });
});

describe('a fused layer', () => {
  const [conv, one, two, relu] = [
    modelNode('Conv', 'patch', { macs: 10, accessBytes: 10 }),
    modelNode('MatMul', 'mm1', { macs: 500, accessBytes: 10 }),
    modelNode('MatMul', 'mm2', { macs: 500, accessBytes: 10 }),
    modelNode('Relu', 'r'),
  ];
  const codesOf = (computes: readonly number[], ms: number): readonly Finding['code'][] => {
    const rest = { ...kernel('Relu', 'r', 100 - ms), computes: [3] };
    const trace = traceOf([{ ...kernel('MatMul', 'region', ms), computes }, rest]);
    const head = { trace, profile: profileOf([conv, one, two, relu]) };
    return explain({ base: null, head, latency: null }).findings.map(({ code }) => code);
  };

  it('of several kinds tells of none of them where its time goes', () => {
    expect(codesOf([1, 2, 0, 3], 100)).toEqual([]);
    expect(codesOf([0, 1, 2, 3], 100)).toEqual([]);
    expect(codesOf([1, 2, 0, 3], 30)).toEqual([]);
  });

  it('of several kinds promises no time for the MACs of each', () => {
    const nodes = (macs: number) => [conv, { ...one, macs }, two, relu];
    const side = (macs: number, computes: readonly number[]) => ({
      trace: traceOf([{ ...kernel('MatMul', 'region', 1), computes }]),
      profile: profileOf(nodes(macs)),
    });
    const findings = (computes: readonly number[]) =>
      explain({
        base: side(500, computes),
        head: side(100, computes),
        latency: measured(1),
      }).findings.map(({ code }) => code);
    expect(findings([1, 2, 0])).toEqual([]);
    expect(findings([1, 2])).toContain('macs-fell-latency-did-not');
  });

  it('of one kind tells it as any other', () => {
    expect(codesOf([0], 80)).toEqual([
      'macs-time-mismatch',
      'time-without-macs',
      'what-if',
      'what-if',
    ]);
    expect(codesOf([1, 2], 80)).toEqual(['time-without-macs', 'what-if', 'what-if']);
  });
});
