import { describe, expect, it } from 'vitest';
import { findingsOf, measured, type Step, sideOf } from './hand.ts';

const code = 'macs-fell-latency-did-not';

const machine = {
  platform: 'linux-x64',
  cpuModel: 'cpu',
  cores: 2,
  governor: null,
  hugePages: null,
  memoryBytes: 1,
  container: null,
  node: '24',
  onnxruntime: '1.30.0',
  gpus: [],
};

const base: readonly Step[] = [
  { op: 'Conv', name: 'c', ms: 8, macs: 900, accessBytes: 100 },
  { op: 'Gemm', name: 'g', ms: 1, macs: 100, accessBytes: 100 },
  { op: 'Concat', name: 'cat', ms: 1 },
];
/** Half of the MACs of the convolution, and twice the copies. */
const head: readonly Step[] = [
  { op: 'Conv', name: 'c', ms: 6, macs: 400, accessBytes: 200 },
  { op: 'Gemm', name: 'g', ms: 1, macs: 100, accessBytes: 100 },
  { op: 'Concat', name: 'cat', ms: 3 },
];

describe('fewer MACs in the same time', () => {
  it('are laid at the kinds that took more than their MACs promised', () => {
    const input = { base: sideOf(base), head: sideOf(head), latency: measured(1) };
    const [found] = findingsOf(code, input);
    const promised = 0.8 * (400 / 900) + 0.1 + 0.1;
    expect(found?.values).toMatchObject({
      macsRatio: 0.5,
      promisedRatio: promised,
      accessRatio: 1.5,
    });
    expect(found?.values.kinds.map(({ kind }) => kind)).toEqual(['conv', 'movement']);
    const [conv, movement] = found?.values.kinds ?? [];
    expect(conv?.before).toBeCloseTo(0.8, 12);
    expect(conv?.promised).toBeCloseTo((0.8 * 400) / 900, 12);
    expect(conv?.after).toBeCloseTo(0.6, 12);
    expect(movement).toMatchObject({ before: 0.1, promised: 0.1 });
    expect(movement?.after).toBeCloseTo(0.3, 12);
    expect(found?.explains).toBeCloseTo(0.5, 12);
  });

  it('may have gone where little time was, and then no kind is to blame', () => {
    const sides = [900, 100].map((macs) =>
      sideOf([
        { op: 'Conv', name: 'c', ms: macs / 900, macs },
        { op: 'Gemm', name: 'g', ms: 9, macs: 100 },
      ]),
    );
    const [before = null, after = null] = sides;
    const ratio = (9 + 100 / 900) / 10;
    const [found] = findingsOf(code, { base: before, head: after, latency: measured(ratio) });
    expect(found?.values.kinds).toEqual([]);
    expect(found?.values.promisedRatio).toBeCloseTo(ratio, 12);
    expect(found?.explains).toBeCloseTo(ratio - 0.2, 12);
  });

  it('promise nothing where products became convolutions, which took no time before', () => {
    const before = sideOf([
      { op: 'Gemm', name: 'g', ms: 9, macs: 1_000 },
      { op: 'Relu', name: 'r', ms: 1 },
    ]);
    const after = sideOf([
      { op: 'Conv', name: 'c', ms: 9, macs: 900 },
      { op: 'Relu', name: 'r', ms: 1 },
    ]);
    const [found] = findingsOf(code, { base: before, head: after, latency: measured(1) });
    expect(found?.values).toMatchObject({ macsRatio: 0.9, promisedRatio: null });
    expect(found?.values.kinds).toEqual([{ kind: 'conv', before: 0, promised: null, after: 0.9 }]);
  });

  it('promise nothing where a small convolution took over the work of the products', () => {
    const before = sideOf([
      { op: 'Conv', name: 'c', ms: 1, macs: 10 },
      { op: 'Gemm', name: 'g', ms: 9, macs: 990 },
    ]);
    const to = (macs: number, gemm: number) =>
      sideOf([
        { op: 'Conv', name: 'c', ms: 5, macs },
        { op: 'Gemm', name: 'g', ms: 5, macs: gemm },
      ]);
    const promised = (head: typeof before) =>
      findingsOf(code, { base: before, head, latency: measured(1) })[0]?.values.promisedRatio;
    expect(promised(to(900, 0))).toBeNull();
    expect(promised(to(21, 879))).toBeNull();
    expect(promised(to(20, 880))).toBeCloseTo(0.1 * 2 + 0.9 * (880 / 990), 12);
  });

  it('are no finding where latency fell by half as much, at the best end of its interval', () => {
    const sides = { base: sideOf(base), head: sideOf(head) };
    const of = (low: number) =>
      findingsOf(code, { ...sides, latency: { ratio: 0.8, low, high: 0.85 } });
    expect(of(0.74)).toEqual([]);
    expect(of(0.76)).toHaveLength(1);
  });

  it('are no finding where MACs did not fall, or by next to nothing', () => {
    const same = { base: sideOf(base), head: sideOf(base), latency: measured(1.2) };
    expect(findingsOf(code, same)).toEqual([]);
    const hardly = base.map((step) => (step.macs === 900 ? { ...step, macs: 860 } : step));
    expect(findingsOf(code, { ...same, head: sideOf(hardly) })).toEqual([]);
  });

  it('are unknown without a latency, without MACs, without a trace of one side', () => {
    const known = { base: sideOf(base), head: sideOf(head), latency: measured(1) };
    const unpriced = head.map((step) => ({ ...step, macs: null }));
    expect(findingsOf(code, { ...known, latency: null })).toEqual([]);
    expect(findingsOf(code, { ...known, head: sideOf(unpriced) })).toEqual([]);
    expect(findingsOf(code, { ...known, base: null })).toEqual([]);
    expect(findingsOf(code, { ...known, base: { ...sideOf(base), profile: null } })).toEqual([]);
  });

  it('are not read from traces of different providers, threads or machines', () => {
    const known = { base: sideOf(base), head: sideOf(head), latency: measured(1) };
    expect(findingsOf(code, { ...known, head: sideOf(head, { threads: 2 }) })).toEqual([]);
    expect(findingsOf(code, { ...known, head: sideOf(head, { provider: 'xnnpack' }) })).toEqual([]);
    const on = (steps: readonly Step[], cores: number) =>
      sideOf(steps, { environment: { ...machine, cores } });
    expect(findingsOf(code, { ...known, base: on(base, 2), head: on(head, 4) })).toEqual([]);
    expect(findingsOf(code, { ...known, base: on(base, 2), head: on(head, 2) })).toHaveLength(1);
  });
});
