import { describe, expect, it } from 'vitest';
import { profileModel } from '../../src/analysis/profile.ts';
import type { NodeProfile } from '../../src/analysis/static-profile.ts';
import { alignProfile, type ProfileAlignment } from '../../src/profiles/align.ts';
import { joinProfile } from '../../src/profiles/join.ts';
import type { RecordedLayer } from '../../src/profiles/profile.ts';
import { createProfile } from '../support/evidence.ts';
import { fixtureBytes, parse } from '../support/models.ts';
import { fileOf, layersIn } from './recorded.ts';

const base = profileModel(await parse(fixtureBytes('classification/base')), { batch: 1 });

function aligned(...files: readonly string[]): ProfileAlignment {
  return alignProfile(joinProfile(files.map(fileOf)), base);
}

function workOf(layers: ProfileAlignment['layers']): number {
  return layers.reduce((sum, { macs }) => sum + (macs ?? Number.NaN), 0);
}

function table({ layers }: ProfileAlignment) {
  return layers.map(({ nodes, macs }) => [nodes.map(({ name }) => name).join(' '), macs]);
}

describe('a recorded profile beside its model', () => {
  it('has the nodes and the multiply-accumulates of every layer', () => {
    expect(table(aligned('trtexec-profile-8'))).toEqual([
      ['', 0],
      ['/f/f.0/Conv /f/f.2/Relu', 112_896],
      ['/f/f.3/MaxPool', 0],
      ['/f/f.4/f.4.0/Conv', 903_168],
      ['/f/f.4/f.4.2/Relu', 0],
      ['', 0],
      ['/f/f.5/MaxPool', 0],
      ['/f/f.6/f.6.0/Conv /f/f.6/f.6.2/Relu', 451_584],
      ['', 0],
      ['/fc/Gemm', 15_680],
      ['', 0],
    ]);
  });

  it('says how many nodes of the model it names', () => {
    // All but the Flatten.
    expect(aligned('trtexec-profile-8').namedNodes).toBe(9);
    expect(base.nodes).toHaveLength(10);
  });

  it('takes all nodes between the ends of a range, the products first', () => {
    const { layers } = aligned('trtexec-profile-10');
    expect(layers[1]?.nodes.map(({ name }) => name)).toEqual([
      '/f/f.4/f.4.0/Conv',
      '/f/f.6/f.6.0/Conv',
      '/f/f.3/MaxPool',
      '/f/f.4/f.4.2/Relu',
      '/f/f.5/MaxPool',
      '/f/f.6/f.6.2/Relu',
    ]);
    expect(layers[1]?.macs).toBe(903_168 + 451_584);
    expect(layers[3]).toMatchObject({ nodes: [], macs: null });
  });

  it('knows the nodes of compiled kernels from the list of layers', () => {
    const { layers } = aligned('trtexec-profile-10', 'trtexec-layers-10');
    expect(layers[3]).toMatchObject({ nodes: [{ name: '/fc/Gemm' }], macs: 15_680 });
    expect(workOf(layers)).toBe(base.macs);
  });

  it('reads the names of older versions', () => {
    const { layers } = aligned('trtexec-profile-7');
    expect(layers[4]?.nodes).toHaveLength(3);
    expect(layers[5]).toMatchObject({ nodes: [{ name: '/fc/Gemm' }], macs: 15_680 });
    expect(workOf(layers)).toBe(base.macs);
  });

  it('has no nodes for kernels', () => {
    const { layers, namedNodes } = aligned('nsys-2025');
    expect(layers.map(({ macs }) => macs)).toEqual([null, 0, null, null]);
    expect(namedNodes).toBe(0);
  });
});

describe('layers that share nodes', () => {
  const node = (name: string, macs: number | null, output = `${name}_out`): NodeProfile => ({
    name,
    op: 'Conv',
    domain: '',
    kind: 'conv',
    depthwise: false,
    macs,
    flops: null,
    params: 0,
    accessBytes: null,
    inputs: [],
    outputs: [{ name: output, type: 'float32', shape: [1] }],
  });
  const model = createProfile({
    macs: 1_111,
    nodes: [
      node('a', 1),
      node('b.c', 10),
      node('c', 100),
      node('Conv_x', 1_000, 'x'),
      node('unpriced', null),
    ],
  });
  const alignedLayers = (...layers: readonly (readonly [string, number])[]) => {
    const entries = layers.map(([name, timeMs]) => ({
      name,
      timeMs,
      averageMs: timeMs,
      percentage: 1,
    }));
    const part = layersIn(JSON.stringify([{ count: 1 }, ...entries]));
    return alignProfile({ ...part, layersFile: 'profile.json', runTimes: [] }, model);
  };

  it('count a node once, in the layer that took longest', () => {
    const { layers, namedNodes } = alignedLayers(['a + c', 1], ['a', 3], ['a', 2]);
    expect(layers.map(({ macs }) => macs)).toEqual([100, 1, 0]);
    expect(layers.map(({ nodes }) => nodes.length)).toEqual([2, 1, 1]);
    expect(namedNodes).toBe(2);
  });

  it('leave a node inside a range to the layer that names it', () => {
    const { layers } = alignedLayers(['{ForeignNode[a...c]}', 5], ['b.c', 1]);
    expect(layers.map(({ macs }) => macs)).toEqual([101, 10]);
  });

  it('give every node of two ranges to one of them', () => {
    const { layers } = alignedLayers(['{ForeignNode[a...c]}', 1], ['{ForeignNode[a...Conv_x]}', 2]);
    // Both name `a`, the second took longer; what lies between belongs to the first.
    expect(layers.map(({ macs }) => macs)).toEqual([110, 1_001]);
  });

  it.each(['{ForeignNode[c...a]}', '{ForeignNode[(Unnamed Layer* 3) [Shuffle]...c]}'])(
    'have no known work where %s has no two ends in order',
    (name) => {
      const { layers, namedNodes } = alignedLayers([name, 1]);
      // Not even the end that is known: all of the time would be laid at it.
      expect(layers[0]).toMatchObject({ nodes: [], macs: null });
      expect(namedNodes).toBeGreaterThan(0);
    },
  );

  it('name the node first that costs most, and those without a price after the priced', () => {
    const { layers } = alignedLayers(['a + unpriced + c + b.c', 1]);
    expect(layers[0]?.nodes.map(({ name }) => name)).toEqual(['c', 'b.c', 'a', 'unpriced']);
  });

  it('have no known work where a node has no price', () => {
    expect(alignedLayers(['a + unpriced', 1]).layers[0]?.macs).toBeNull();
  });

  it.each([
    ['a_17', 'a'],
    ['node_of_x', 'Conv_x'],
    ['b_c_myl12_3', 'b.c'],
    ['c_myl1_2', 'c'],
  ])('find %s as %s', (name, original) => {
    expect(alignedLayers([name, 1]).layers[0]?.nodes.map((found) => found.name)).toEqual([
      original,
    ]);
  });

  it('ignore what is no node of the model', () => {
    const { layers } = alignedLayers(['features.0.weight + QuantizeLinear_7 + a', 1], ['z', 1]);
    expect(layers[0]?.nodes.map(({ name }) => name)).toEqual(['a']);
    expect(layers[1]).toMatchObject({ nodes: [], macs: null });
  });

  it('are read in time that grows with them, however long their ranges', () => {
    const nodes = Array.from({ length: 20_000 }, (_, index) => node(`n${index}`, 1));
    const layer: RecordedLayer = {
      name: 'range',
      totalMs: 1,
      movement: false,
      parts: [{ kind: 'range', from: ['n0'], to: ['n19999'] }],
      op: null,
    };
    const layers = Array.from({ length: 20_000 }, () => layer);
    const profile = {
      tool: 'TensorRT',
      runs: 1,
      layers,
      layersFile: 'p.json',
      runTimes: [],
    } as const;
    expect(alignProfile(profile, createProfile({ nodes })).namedNodes).toBe(20_000);
  });
});
