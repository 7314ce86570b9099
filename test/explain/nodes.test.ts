import { describe, expect, it } from 'vitest';
import { findingsOf, measured, recordedSide, sideOf } from './hand.ts';

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

describe('kernels of another tool', () => {
  const same = [
    { name: '__myl_Mul_myl0_1', ms: 1 },
    { name: '__myl_Add_myl0_2', ms: 4 },
    { name: '__myl_SumExp_myl0_3', ms: 5 },
  ];

  it('that are unchanged neither grew nor are new, whatever stands before them', () => {
    const grown = { name: '__myl_NewThing_myl0_1', ms: 10 };
    const input = { base: recordedSide(same), head: recordedSide([grown, ...same]) };
    const latency = measured(2);
    expect(findingsOf('node-grew', { ...input, latency })).toEqual([]);
    const found = findingsOf('node-new', { ...input, latency });
    expect(found.map(({ values }) => values.name)).toEqual([grown.name]);
  });

  it('whose names are of one side only are neither: a kernel may have another name', () => {
    const head = recordedSide(same.map(({ name, ms }) => ({ name: `new_${name}`, ms: 2 * ms })));
    const input = { base: recordedSide(same), head, latency: measured(2) };
    expect(findingsOf('node-grew', input)).toEqual([]);
    expect(findingsOf('node-new', input)).toEqual([]);
  });
});
