import { describe, expect, it } from 'vitest';
import { macsChanges, timeChanges } from '../../src/details/layer-changes.ts';
import { macsShares, timeShares } from '../../src/details/shares.ts';
import { tracedLayersOf } from '../../src/details/traced-layers.ts';
import { factsOf } from '../../src/explain/facts.ts';
import { timesOf } from '../../src/explain/times.ts';
import type { TracedSide } from '../../src/explain/traced-side.ts';
import { kernel, modelNode, profileOf, traceOf } from '../explain/hand.ts';
import { scene } from '../support/chart-scenes.ts';
import { createProfile } from '../support/evidence.ts';

function sideOf(times: Readonly<Record<string, number>>, more = {}): TracedSide {
  const nodes = Object.keys(times).map((name, at) =>
    modelNode('Conv', name, { macs: 100 * (at + 1), flops: 200 * (at + 1), accessBytes: 50 }),
  );
  const kernels = Object.entries(times).map(([name, ms]) => kernel('Conv', name, ms));
  return { trace: traceOf(kernels, more), profile: profileOf(nodes) };
}

function changesOf(base: TracedSide | null, head: TracedSide | null) {
  return timeChanges(factsOf({ base, head, latency: null }));
}

describe('the layers whose time changed', () => {
  it('come with the largest change first, new and removed ones among them', () => {
    const changes = changesOf(sideOf({ a: 1, b: 4, gone: 2 }), sideOf({ a: 1.5, b: 1 }));
    expect(changes?.layers.map(({ name, base, head }) => [name, base, head])).toEqual([
      ['b', 4, 1],
      ['gone', 2, null],
      ['a', 1, 1.5],
    ]);
    expect(changes).toMatchObject({ changed: 3, of: 3 });
  });

  it('are at most sixteen of those that changed', () => {
    const names = Array.from({ length: 30 }, (_, at) => `n${at}`);
    const of = (ms: (at: number) => number) =>
      sideOf(Object.fromEntries(names.map((name, at) => [name, ms(at)])));
    const changes = changesOf(
      of(() => 1),
      of((at) => (at < 5 ? 1 : 1 + at)),
    );
    expect(changes).toMatchObject({ changed: 25, of: 30 });
    expect(changes?.layers.map(({ name }) => name)).toEqual(names.slice(14).toReversed());
  });

  it('are the slowest where one side has no model', () => {
    const changes = changesOf(null, sideOf({ a: 1, b: 4 }));
    expect(changes?.layers.map(({ name, base }) => [name, base])).toEqual([
      ['b', null],
      ['a', null],
    ]);
  });

  it('are none where times cannot be set against each other, or say nothing', () => {
    expect(changesOf(sideOf({ a: 1 }), sideOf({ a: 2 }, { threads: 4 }))).toBeNull();
    expect(changesOf(null, sideOf({ a: 2 }, { clock: 'launch' }))).toBeNull();
    expect(changesOf(null, null)).toBeNull();
  });
});

describe('the layers whose MACs changed', () => {
  const node = (name: string, macs: number | null, more = {}) =>
    modelNode('Conv', name, { macs, ...more });

  it('stand beside each other by name, the rest by shape in order', () => {
    const base = profileOf([node('a', 10), node('old', 50, { shape: [1, 4] }), node('same', 7)]);
    const head = profileOf([
      node('a', 30),
      node('renamed', 60, { shape: [1, 4] }),
      node('same', 7),
    ]);
    expect(macsChanges(base, head)?.layers).toEqual([
      { name: 'a', op: 'Conv', kind: 'conv', base: 10, head: 30 },
      { name: 'renamed', op: 'Conv', kind: 'conv', base: 50, head: 60 },
    ]);
  });

  it('leave out what has no price, no MACs, or runs in the cheaper branch', () => {
    const base = profileOf([node('a', 10), node('unknown', null), node('free', 0)]);
    const head = profileOf([node('a', 20), node('skipped', 99, { skipped: true })]);
    expect(macsChanges(base, head)?.layers.map(({ name }) => name)).toEqual(['a']);
  });

  it('are none where nothing changed, and all of a new model', () => {
    const profile = profileOf([node('a', 10), node('b', 20)]);
    expect(macsChanges(profile, profile)).toBeNull();
    expect(macsChanges(null, profile)?.layers.map(({ name }) => name)).toEqual(['b', 'a']);
    expect(macsChanges(null, null)).toBeNull();
  });
});

describe('traced layers', () => {
  it('have the time of all kernels of a node, and what it computes', () => {
    const side = sideOf({ a: 1, b: 4 });
    const trace = traceOf([...side.trace.nodes, kernel('Conv', 'a', 2), kernel('Mystery', 'x', 9)]);
    const times = timesOf({ ...side, trace });
    const { layers = [], ms, of } = times === null ? {} : tracedLayersOf(times);
    expect(layers.map(({ name, ms: own, macs }) => [name, own, macs])).toEqual([
      ['x', 9, null],
      ['b', 4, 200],
      ['a', 3, 100],
    ]);
    expect(layers[2]).toMatchObject({ flops: 200, accessBytes: 50, kind: 'conv' });
    expect({ ms, of }).toEqual({ ms: 16, of: 3 });
  });

  it('are the slowest five hundred', () => {
    const names = Array.from({ length: 520 }, (_, at) => [`n${at}`, 1 + at] as const);
    const times = timesOf(sideOf(Object.fromEntries(names)));
    const { layers = [], of } = times === null ? {} : tracedLayersOf(times);
    expect(of).toBe(520);
    expect(layers).toHaveLength(500);
    expect(layers.at(-1)?.name).toBe('n20');
  });
});

describe('shares by kind', () => {
  it('are parts of one whole', () => {
    let seen = 0;
    for (const name of ['digits', 'networks', 'a new model', 'hostile names'] as const) {
      for (const side of [scene(name).details.base, scene(name).details.head]) {
        for (const shares of [side?.macsShares, side?.timeShares]) {
          if (shares === null || shares === undefined) continue;
          const { depthwise, conv, gemm, movement, other } = shares;
          const parts = [depthwise, conv, gemm, movement, other];
          expect(parts.every((part) => part >= 0)).toBe(true);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
          seen += 1;
        }
      }
    }
    expect(seen).toBe(14);
  });

  it('keep depthwise convolutions apart from all others', () => {
    const profile = createProfile();
    const { conv } = profile.kinds;
    const depthwise = { ...conv, macs: 250_000 };
    const kinds = { ...profile.kinds, conv: { ...conv, depthwise } };
    expect(macsShares({ ...profile, kinds })).toMatchObject({
      depthwise: 0.25,
      conv: 0.75,
      total: 1_000_000,
      isPartial: false,
    });
    const times = timesOf(sideOf({ a: 1, b: 3 }));
    expect(times && timeShares(times)).toMatchObject({ conv: 1, depthwise: 0, total: 4 });
  });

  it('are none of a model without MACs', () => {
    const profile = createProfile();
    const { gemm } = profile.kinds;
    const kinds = { conv: { ...gemm, depthwise: gemm }, gemm, other: gemm };
    expect(macsShares({ ...profile, kinds })).toBeNull();
  });
});
