import { describe, expect, it } from 'vitest';
import { pairNodes } from '../../src/explain/pairs.ts';
import { timesOf } from '../../src/explain/times.ts';
import { kernel, modelNode, profileOf, type Step, sideOf, traceOf } from './hand.ts';

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
      },
    ]);
  });
});
