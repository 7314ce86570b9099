import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.ts';
import { measured, type Step, sideOf } from './hand.ts';

const base: readonly Step[] = [
  { op: 'Conv', name: 'c1', ms: 10, macs: 900, accessBytes: 100 },
  { op: 'Conv', name: 'c2', ms: 8, macs: 900, accessBytes: 100 },
  { op: 'Gemm', name: 'g', ms: 2, macs: 20, accessBytes: 100 },
];
const head: readonly Step[] = [
  { op: 'Conv', name: 'c1', ms: 2, macs: 100, accessBytes: 50 },
  { op: 'Conv', name: 'd1', ms: 5, macs: 10, accessBytes: 80, depthwise: true },
  { op: 'Conv', name: 'c2', ms: 2, macs: 100, accessBytes: 50 },
  { op: 'Transpose', name: 't', ms: 4 },
  { op: 'Cast', name: 'cast', ms: 2 },
  { op: 'Gemm', name: 'g', ms: 5, macs: 20, accessBytes: 100 },
];

describe('an explanation', () => {
  it('has what changed first, then how the head is, then bounds, each by the time it explains', () => {
    const { findings } = explain({
      base: sideOf(base),
      head: sideOf(head),
      latency: measured(0.95),
    });
    expect(findings.map(({ code }) => code)).toEqual([
      'macs-fell-latency-did-not',
      'more-kernels',
      'amdahl',
      'movement-share-rose',
      'node-new',
      'amdahl',
      'node-grew',
      'time-without-macs',
      'depthwise-memory-bound',
      'macs-time-mismatch',
      'type-conversions',
      'what-if',
      'what-if',
      'what-if',
    ]);
  });

  it('survives JSON as it is: there is no infinity and nothing undefined in it', () => {
    const gone = [{ op: 'Relu', name: 'r', ms: 1 }];
    for (const other of [head, gone, []]) {
      const found = explain({ base: sideOf(base), head: sideOf(other), latency: measured(0.5) });
      expect(JSON.parse(JSON.stringify(found))).toEqual(found);
    }
  });

  it('says nothing where nothing was traced', () => {
    const empty = { base: null, head: null, nodes: [], findings: [] };
    expect(explain({ base: null, head: null, latency: measured(1) })).toEqual(empty);
    const untimed = sideOf([{ op: 'Conv', name: 'c', ms: 0 }]);
    expect(explain({ base: untimed, head: untimed, latency: measured(1) })).toEqual(empty);
  });

  it('compares nothing with a side that was not traced, and tells of the other', () => {
    const { findings, base: none } = explain({ base: null, head: sideOf(head), latency: null });
    expect(none).toBeNull();
    const codes = new Set(findings.map(({ code }) => code));
    expect(codes).toContain('time-without-macs');
    expect(codes).not.toContain('movement-share-rose');
  });

  it('of a model with itself has nothing to say of a change', () => {
    const { findings } = explain({ base: sideOf(head), head: sideOf(head), latency: measured(1) });
    const changes = ['macs-fell-latency-did-not', 'amdahl', 'more-kernels', 'movement-share-rose'];
    const nodes = ['node-grew', 'node-new', 'provider-fallback'];
    const codes = findings.map(({ code }): string => code);
    expect([...changes, ...nodes].filter((code) => codes.includes(code))).toEqual([]);
  });
});
