import { describe, expect, it } from 'vitest';
import { findingsOf, measured, sideOf } from './hand.ts';

const base = sideOf([
  { op: 'Conv', name: 'a', ms: 5, macs: 10 },
  { op: 'Conv', name: 'b', ms: 5, macs: 20 },
]);
const head = sideOf([
  { op: 'Conv', name: 'a', ms: 6, macs: 10 },
  { op: 'Conv', name: 'b', ms: 8, macs: 30 },
  { op: 'Transpose', name: 'new', ms: 4 },
  { op: 'Relu', name: 'small', ms: 2 },
]);

describe('the node that grew most', () => {
  it('is named with its part of the base’s time and its MACs', () => {
    const [found, ...more] = findingsOf('node-grew', { base, head, latency: measured(2) });
    expect(more).toEqual([]);
    expect(found?.values).toEqual({
      name: 'b',
      op: 'Conv',
      kind: 'conv',
      before: 0.5,
      after: 0.8,
      baseMacs: 20,
      headMacs: 30,
    });
    expect(found?.explains).toBeCloseTo(0.3, 12);
  });

  it('is none where no node grew, and unknown without a latency', () => {
    expect(findingsOf('node-grew', { base, head: base, latency: measured(1.05) })).toEqual([]);
    expect(findingsOf('node-grew', { base, head, latency: null })).toEqual([]);
  });
});

describe('the new node that takes most time', () => {
  it('is named', () => {
    const [found, ...more] = findingsOf('node-new', { base, head, latency: measured(2) });
    expect(more).toEqual([]);
    expect(found?.values).toMatchObject({ name: 'new', before: 0, after: 0.4, baseMacs: null });
  });

  it('is none where the base has all nodes', () => {
    expect(findingsOf('node-new', { base, head: base, latency: measured(1) })).toEqual([]);
  });
});
