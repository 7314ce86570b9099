import { describe, expect, it } from 'vitest';
import { findingsOf, kernel, measured, recordedSide, sideOf, traceOf } from './hand.ts';

const one = [{ op: 'Conv', name: 'a', ms: 8, macs: 100 }];
const three = [
  { op: 'Conv', name: 'a', ms: 4, macs: 50 },
  { op: 'Conv', name: 'b', ms: 3, macs: 25 },
  { op: 'Relu', name: 'r', ms: 1 },
];

describe('more kernels', () => {
  const sides = { base: sideOf(one), head: sideOf(three) };

  it('are counted, with the share of those that the base has no match for', () => {
    const [found] = findingsOf('more-kernels', { ...sides, latency: measured(1) });
    expect(found?.values).toEqual({
      base: 1,
      head: 3,
      baseConvs: 1,
      headConvs: 2,
      addedShare: 0.5,
    });
    expect(found?.explains).toBe(0.5);
  });

  it('are a finding where the head is slower, and where latency did not follow the MACs', () => {
    const unpriced = { base: { ...sides.base, profile: null }, head: sides.head };
    expect(findingsOf('more-kernels', { ...unpriced, latency: measured(1.1) })).toHaveLength(1);
    expect(findingsOf('more-kernels', { ...sides, latency: measured(0.95) })).toHaveLength(1);
  });

  it('are not to blame where nobody knows that time was lost', () => {
    const same = { ...sides, head: sideOf(three.map((step) => ({ ...step, macs: 50 }))) };
    expect(findingsOf('more-kernels', { ...sides, latency: null })).toEqual([]);
    expect(findingsOf('more-kernels', { ...same, latency: measured(1) })).toEqual([]);
    expect(findingsOf('more-kernels', { ...same, latency: measured(0.95) })).toEqual([]);
    expect(findingsOf('more-kernels', { ...same, latency: measured(1.1) })).toHaveLength(1);
  });

  it('are not read from traces of different settings', () => {
    const head = sideOf(three, { threads: 2 });
    expect(findingsOf('more-kernels', { ...sides, head, latency: measured(1.1) })).toEqual([]);
  });

  it('are unknown in a summary of kernels over runs that nobody counted', () => {
    const summary = (names: readonly string[]) =>
      recordedSide(names.map((name) => ({ name, ms: 1, op: 'Conv', launches: 100 })));
    const input = { base: summary(['a']), head: summary(['a', 'b', 'c']), latency: measured(2) };
    expect(findingsOf('more-kernels', input)).toEqual([]);
    const layers = (names: readonly string[]) =>
      recordedSide(names.map((name) => ({ name, ms: 1, op: 'Conv' })));
    const known = { base: layers(['a']), head: layers(['a', 'b', 'c']), latency: measured(2) };
    expect(findingsOf('more-kernels', known)).toHaveLength(1);
  });

  it('cost nothing that would need explaining where the head is as much faster as promised', () => {
    expect(findingsOf('more-kernels', { ...sides, latency: measured(0.75) })).toEqual([]);
  });

  it('are no finding where there are as many, one more, or some that take no time', () => {
    const of = (head: typeof three) =>
      findingsOf('more-kernels', { base: sideOf(one), head: sideOf(head), latency: measured(2) });
    expect(of(one)).toEqual([]);
    expect(of(three.slice(0, 2))).toEqual([]);
    const quick = three.map((step) => ({ ...step, ms: step.name === 'a' ? 8 : 0.1 }));
    expect(of(quick)).toEqual([]);
  });

  it('are counted on a device too, where their times say nothing', () => {
    const provider = 'CUDAExecutionProvider';
    const side = (names: readonly string[]) => ({
      trace: traceOf(
        names.map((name) => kernel('Conv', name, 1, { provider })),
        { provider: 'cuda', clock: 'launch' },
      ),
      profile: null,
    });
    const input = { base: side(['a']), head: side(['a', 'b', 'c']), latency: measured(1.1) };
    expect(findingsOf('more-kernels', input)[0]).toMatchObject({
      explains: 0,
      values: { base: 1, head: 3, addedShare: null },
    });
  });
});
