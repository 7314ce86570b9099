import { describe, expect, it } from 'vitest';
import { pairNodes } from '../../src/explain/pairs.ts';
import { timesOf } from '../../src/explain/times.ts';
import {
  kernel,
  modelNode,
  profileOf,
  type RecordedKernel,
  recordedSide,
  type Step,
  sideOf,
  traceOf,
} from './hand.ts';

function pairsOf(base: readonly Step[] | null, head: readonly Step[] | null) {
  const [before, after] = [base, head].map((steps) => {
    if (steps === null) return null;
    return timesOf(sideOf(steps));
  });
  return pairNodes(before ?? null, after ?? null).map(({ name, base: one, head: other }) => [
    name,
    one?.ms ?? null,
    other?.ms ?? null,
  ]);
}

describe('the nodes of both sides', () => {
  it('are paired by name, and those of one side only stand alone', () => {
    const base = [
      { op: 'Conv', name: 'a', ms: 1 },
      { op: 'MaxPool', name: 'gone', ms: 2 },
    ];
    const head = [
      { op: 'Transpose', name: 'new', ms: 3 },
      { op: 'Conv', name: 'a', ms: 4 },
    ];
    expect(pairsOf(base, head)).toEqual([
      ['new', null, 3],
      ['a', 1, 4],
      ['gone', 2, null],
    ]);
  });

  it('of one name and another kind are no pair', () => {
    const base = [{ op: 'Conv', name: 'a', ms: 1 }];
    expect(pairsOf(base, [{ op: 'Transpose', name: 'a', ms: 2 }])).toEqual([
      ['a', null, 2],
      ['a', 1, null],
    ]);
  });

  it('with other names are paired by operator and shape in order', () => {
    const base = [
      { op: 'Conv', name: 'c1', ms: 1 },
      { op: 'Conv', name: 'c2', ms: 2 },
    ];
    const head = [
      { op: 'Conv', name: 'k1', ms: 3 },
      { op: 'Conv', name: 'k2', ms: 4 },
      { op: 'Conv', name: 'k3', ms: 5 },
    ];
    expect(pairsOf(base, head)).toEqual([
      ['k1', 1, 3],
      ['k2', 2, 4],
      ['k3', null, 5],
    ]);
  });

  it('that the runtime added are paired in order, whatever it calls them', () => {
    const model = profileOf([modelNode('Conv', 'c')]);
    const side = (name: string, ms: number) =>
      timesOf({
        trace: traceOf([kernel('Conv', 'c', 1), kernel('ReorderOutput', name, ms)]),
        profile: model,
      });
    const pairs = pairNodes(side('ReorderOutput_token_1', 2), side('ReorderOutput_token_9', 3));
    expect(pairs[1]).toMatchObject({ base: { ms: 2 }, head: { ms: 3 }, kind: 'movement' });
  });

  it('are all there where only one side was traced', () => {
    const steps = [{ op: 'Conv', name: 'a', ms: 1 }];
    expect(pairsOf(null, steps)).toEqual([['a', null, 1]]);
    expect(pairsOf(steps, null)).toEqual([['a', 1, null]]);
    expect(pairsOf(null, null)).toEqual([]);
  });

  it('hold all kernels of one node, which a loop runs again and again', () => {
    const trace = traceOf([kernel('Conv', 'c', 1), kernel('Conv', 'c', 2)]);
    const times = timesOf({ trace, profile: profileOf([modelNode('Conv', 'c', { macs: 7 })]) });
    expect(pairNodes(null, times)).toEqual([
      {
        name: 'c',
        op: 'Conv',
        kind: 'conv',
        base: null,
        head: { ms: 3, share: 1, kernels: 2, macs: 7 },
        isNew: false,
      },
    ]);
  });
});

describe('kernels of another tool that name no node of the model', () => {
  const pairsOfKernels = (base: readonly RecordedKernel[], head: readonly RecordedKernel[]) =>
    pairNodes(timesOf(recordedSide(base)), timesOf(recordedSide(head))).map((pair) => [
      pair.name,
      pair.base?.ms ?? null,
      pair.head?.ms ?? null,
      pair.isNew,
    ]);
  const same = [
    { name: '__myl_Mul_myl0_1', ms: 1 },
    { name: '__myl_Add_myl0_2', ms: 2 },
    { name: '__myl_SumExp_myl0_3', ms: 3 },
  ];

  it('are paired by equal names, so that one before them is the only new one', () => {
    expect(pairsOfKernels(same, [{ name: '__myl_NewThing_myl0_1', ms: 6 }, ...same])).toEqual([
      ['__myl_NewThing_myl0_1', null, 6, true],
      ['__myl_Mul_myl0_1', 1, 1, false],
      ['__myl_Add_myl0_2', 2, 2, false],
      ['__myl_SumExp_myl0_3', 3, 3, false],
    ]);
  });

  it('are paired in whichever order a summary lists them', () => {
    expect(pairsOfKernels(same, same.toReversed())).toEqual([
      ['__myl_SumExp_myl0_3', 3, 3, false],
      ['__myl_Add_myl0_2', 2, 2, false],
      ['__myl_Mul_myl0_1', 1, 1, false],
    ]);
  });

  it('are the same where only the place at the end of the name has moved', () => {
    const twice = [
      { name: '__myl_Mul_myl0_1', ms: 1 },
      { name: '__myl_Mul_myl0_2', ms: 2 },
    ];
    const moved = [
      { name: '__myl_NewThing_myl0_1', ms: 6 },
      { name: '__myl_Mul_myl0_2', ms: 1 },
      { name: '__myl_Mul_myl0_3', ms: 2 },
    ];
    expect(pairsOfKernels(twice, moved)).toEqual([
      ['__myl_NewThing_myl0_1', null, 6, true],
      ['__myl_Mul_myl0_2', 1, 1, false],
      ['__myl_Mul_myl0_3', 2, 2, false],
    ]);
  });

  it('are neither paired nor new where it is not known which is which', () => {
    const more = [
      { name: '__myl_Mul_myl0_1', ms: 7 },
      { name: '__myl_Mul_myl0_2', ms: 8 },
    ];
    expect(pairsOfKernels(same.slice(0, 1), more)).toEqual([
      ['__myl_Mul_myl0_1', null, 7, false],
      ['__myl_Mul_myl0_2', null, 8, false],
      ['__myl_Mul_myl0_1', 1, null, false],
    ]);
    expect(pairsOfKernels([{ name: 'tile128', ms: 1 }], [{ name: 'tile64', ms: 2 }])).toEqual([
      ['tile64', null, 2, false],
      ['tile128', 1, null, false],
    ]);
  });

  it('are no pair where one copies and the other computes', () => {
    const copying = [{ name: 'k', ms: 2, op: 'Reformat' }];
    expect(pairsOfKernels([{ name: 'k', ms: 1 }], copying)).toEqual([
      ['k', null, 2, true],
      ['k', 1, null, false],
    ]);
  });

  it('are one where a summary has a row for each size of a grid', () => {
    const rows = [
      { name: 'k', ms: 1, launches: 100 },
      { name: 'k', ms: 2, launches: 50 },
    ];
    const times = timesOf(recordedSide(rows));
    expect(pairNodes(times, times)).toMatchObject([
      { name: 'k', base: { ms: 3, kernels: null }, head: { ms: 3 } },
    ]);
  });

  it('do not stand for a node of the model that has a shape', () => {
    const trace = recordedSide([{ name: 'a', ms: 1, op: 'Conv' }]).trace;
    const named = (name: string, shape: readonly number[]) => {
      const nodes = trace.nodes.map((node) => ({ ...node, name, computes: [0] }));
      const profile = profileOf([modelNode('Conv', name, { shape })]);
      return timesOf({ trace: { ...trace, nodes }, profile });
    };
    // Exporters give the same node another name.
    expect(pairNodes(named('a', [1, 8]), named('b', [1, 8]))).toHaveLength(1);
    const other = pairNodes(named('a', [1, 8]), named('b', [1, 9]));
    expect(other.map(({ name, isNew }) => [name, isNew])).toEqual([
      ['b', true],
      ['a', false],
    ]);
    const nameless = timesOf({ trace, profile: profileOf([]) });
    expect(pairNodes(nameless, named('b', [1, 9])).map(({ isNew }) => isNew)).toEqual([
      false,
      false,
    ]);
  });
});
