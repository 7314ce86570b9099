import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import { concrete } from '../../src/ops/dims.ts';
import {
  fixtureBytes,
  fixtureDims,
  fixtureModels,
  parse,
  profileGraph,
} from '../support/models.ts';

const profiles = fixtureModels.map((name) => ({
  name,
  profile: profileModel(parse(fixtureBytes(name)), fixtureDims),
}));

const sum = (terms: readonly (number | null)[]) =>
  terms.reduce((total: number, term) => total + (term ?? Number.NaN), 0);

describe.each(profiles)('the profile of $name', ({ profile }) => {
  const { nodes, kinds, memory, coverage } = profile;

  it('is complete', () => {
    expect(coverage).toMatchObject({ unknownOps: [], unknownShapes: 0, partial: false });
  });

  it('has totals that are the sums of its nodes and of its kinds', () => {
    const parts = [kinds.conv, kinds.gemm, kinds.other];
    for (const key of ['macs', 'flops', 'accessBytes'] as const) {
      expect(sum(nodes.map((node) => node[key]))).toBe(profile[key]);
      expect(sum(parts.map((kind) => kind[key]))).toBe(profile[key]);
    }
    expect(sum(nodes.map(({ params }) => params))).toBe(profile.params.count);
    expect(sum(parts.map((kind) => kind.nodes))).toBe(nodes.length);
  });

  it('accounts for every node of the file', () => {
    expect(nodes.length + coverage.deadNodes + coverage.constantNodes).toBe(coverage.nodes);
  });

  it('has at least two FLOPs per MAC', () => {
    for (const { macs, flops } of nodes) expect(flops).toBeGreaterThanOrEqual(2 * (macs ?? 0));
  });

  it('has a peak that holds the inputs and outputs of every node that moves data', () => {
    for (const { op, outputs } of nodes) {
      if (/Reshape|Flatten/.test(op)) continue;
      const bytes = outputs.map(
        ({ shape }) => 4 * (concrete(shape) ?? []).reduce((a, b) => a * b, 1),
      );
      expect(memory.peakActivationBytes).toBeGreaterThanOrEqual(sum(bytes));
    }
    expect(memory.timeline).toHaveLength(nodes.length);
    expect(memory.peakActivationBytes).toBe(Math.max(...memory.timeline.map(({ bytes }) => bytes)));
    expect(sum(memory.peakLive.map(({ bytes }) => bytes))).toBe(memory.peakActivationBytes);
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
  });
});

describe('a profile', () => {
  it('grows linearly with the batch in MACs and activations', () => {
    const model = parse(fixtureBytes('segmentation/base'));
    const one = profileModel(model, { batch: 1 });
    const five = profileModel(model, { batch: 5 });
    expect(five.macs).toBe(5 * one.macs);
    expect(five.memory.peakActivationBytes).toBe(5 * one.memory.peakActivationBytes);
    expect(five.params).toEqual(one.params);
  });

  it('is partial, not zero without saying so, where a dimension is not pinned', () => {
    const profile = profileModel(parse(fixtureBytes('classification/base')), {});
    expect(profile.coverage).toMatchObject({ unpinnedDims: ['batch'], partial: true });
    expect(profile.nodes[0]).toMatchObject({ op: 'Conv', macs: null, flops: null });
    expect(profile.inputs[0]?.shape).toEqual(['batch', 1, 28, 28]);
    expect(profile.outputs[0]?.shape).toEqual(['batch', 10]);
    expect(profile.params.count).toBeGreaterThan(0);
  });

  it('refuses counts beyond the exact integers', () => {
    const relu = { op: 'Relu', name: 'r', inputs: ['x'], outputs: ['y'] };
    const graph = {
      inputs: [{ name: 'x', shape: ['n', 'n'] }],
      outputs: [{ name: 'y' }],
      nodes: [relu],
    };
    expect(() => profileGraph(graph, { n: 2 ** 27 })).toThrow(/beyond 2\^53/);
    expect(() => profileGraph(graph, { n: 2 ** 24 })).not.toThrow();
    const nodes = [...'abcdefghijkl'].map((name, index, all) => ({
      op: 'Relu',
      inputs: [all[index - 1] ?? 'x'],
      outputs: [name],
    }));
    const long = { ...graph, outputs: [{ name: 'l' }], nodes };
    expect(() => profileGraph(long, { n: 24_000_000 })).toThrow(/^model\.onnx: a count is beyond/);
  });

  it('does not take the names of a file for properties of an object', () => {
    const relu = { op: 'constructor', domain: 'toString', inputs: ['x'], outputs: ['y'] };
    const graph = {
      inputs: [{ name: 'x', shape: ['valueOf'] }],
      outputs: [{ name: 'y' }],
      nodes: [relu],
    };
    expect(profileGraph(graph).coverage).toMatchObject({
      unpinnedDims: ['valueOf'],
      partial: true,
    });
  });
});
