import { describe, expect, it } from 'vitest';
import { type AnalysisOptions, analyzeModel, checkOpset } from '../../src/analysis/analysis.ts';
import { conventionNames } from '../../src/analysis/conventions/index.ts';
import { policyNames } from '../../src/analysis/policies/index.ts';
import { profileModel } from '../../src/analysis/profile.ts';
import { fixtureBytes, fixtureDims, fixtureModels, parse } from '../support/models.ts';
import { encodeModel, type GraphSpec, type NodeSpec } from '../support/onnx-builder.ts';

const all: AnalysisOptions = {
  dims: {},
  policy: 'views',
  policies: policyNames,
  conventions: conventionNames,
  device: { peakFlops: 1e12, bandwidthBytes: 1e11 },
  growth: true,
};

describe.each(fixtureModels)('the analysis of %s', (name) => {
  const model = parse(fixtureBytes(name));
  const analysis = analyzeModel(model, { ...all, dims: fixtureDims });
  const { profile, totals, byOp, conventions, roofline, growth, memory, policies } = analysis;

  it('agrees with its profile', () => {
    expect(profile).toEqual(profileModel(model, fixtureDims));
    const { macs, flops, accessBytes, params } = profile;
    expect(totals).toMatchObject({ macs, flops, accessBytes, params: params.count });
    expect(conventions[0]).toMatchObject({ name: 'core', count: macs, unpricedNodes: 0 });
    expect(memory).toMatchObject(profile.memory);
    expect(byOp.map(({ nodes }) => nodes).reduce((a, b) => a + b)).toBe(profile.nodes.length);
  });

  it('has one entry per kernel, policy and convention', () => {
    expect(roofline?.nodes).toHaveLength(totals.kernels);
    expect(policies.map(({ policy }) => policy)).toEqual(policyNames);
    expect(conventions.map((figure) => figure.name)).toEqual(conventionNames);
  });

  it('has formulas that give its own figures', () => {
    expect(growth?.macs.kind).not.toBe('unavailable');
    for (const { points } of growth?.dims ?? []) {
      expect(points[0]).toMatchObject({ macs: profile.macs });
    }
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });
});

describe('a model with subgraphs', () => {
  const matMul: NodeSpec = { op: 'MatMul', name: 'product', inputs: ['s', 'w'], outputs: ['p'] };
  const loop: GraphSpec = {
    inputs: [{ name: 'x', shape: [8, 8] }],
    outputs: [{ name: 'y' }],
    initializers: [
      { name: 'n', type: 'int64', dims: [], values: [5] },
      { name: 'on', type: 'bool', dims: [], values: [1] },
      { name: 'w', type: 'float32', dims: [8, 8], external: { location: 'weights.bin' } },
    ],
    nodes: [
      {
        op: 'Loop',
        name: 'loop',
        inputs: ['n', 'on', 'x'],
        outputs: ['y'],
        attributes: {
          body: {
            graph: {
              inputs: [
                { name: 'i', type: 'int64', shape: [] },
                { name: 'go', type: 'bool', shape: [] },
                { name: 's', shape: [8, 8] },
              ],
              outputs: [{ name: 'goes' }, { name: 'r' }],
              nodes: [
                { op: 'Identity', inputs: ['go'], outputs: ['goes'] },
                matMul,
                { op: 'Relu', name: 'relu', inputs: ['p'], outputs: ['r'] },
              ],
            },
          },
        },
      },
    ],
  };
  const analysis = analyzeModel(parse(encodeModel({ graph: loop })), all);

  it('counts its nodes in all runs, under every convention', () => {
    const macs = 5 * 8 * 8 * 8;
    expect(analysis.profile.macs).toBe(macs);
    for (const figure of analysis.conventions) {
      const relus = figure.name === 'deepspeed' ? 5 * 64 : 0;
      expect(figure.count).toBe(figure.unit === 'FLOPs' ? 2 * macs + relus : macs);
    }
    expect(analysis.byOp.find(({ name }) => name === 'MatMul')).toMatchObject({
      macs,
      params: 64,
      weightBytes: 5 * 256,
      readBytes: 5 * 256,
    });
  });

  it('holds what a subgraph needs beside what its node holds', () => {
    const { memory } = analysis;
    // The weight, and the two scalars that the loop reads.
    expect(memory.weightBytes).toBe(256 + 8 + 1);
    expect(memory.peakLive.find(({ name }) => name === 'loop')?.bytes).toBeGreaterThan(2 * 256);
    expect(memory.peakActivationBytes).toBeGreaterThan(4 * 256);
  });
});

describe('an analysis', () => {
  const graph: GraphSpec = {
    inputs: [{ name: 'x', shape: ['n', 4] }],
    outputs: [{ name: 'y' }],
    nodes: [{ op: 'Relu', name: 'r', inputs: ['x'], outputs: ['y'] }],
  };

  it('has no growth without a dimension to grow, and no roofline without a device', () => {
    const bare = analyzeModel(parse(encodeModel({ graph })), { ...all, device: null });
    expect(bare).toMatchObject({ growth: null, roofline: null });
  });

  it('grows under the policy that was asked for', () => {
    const under = (policy: AnalysisOptions['policy']) =>
      analyzeModel(parse(encodeModel({ graph })), { ...all, policy, dims: { n: 4 } }).growth;
    expect(under('views')?.peakActivationBytes).toMatchObject({ formula: '32·n' });
    expect(under('ort-cpu')?.peakActivationBytes).toMatchObject({ formula: '16·n' });
  });

  it('says why there is no formula', () => {
    const reshape: GraphSpec = {
      ...graph,
      initializers: [{ name: 'to', type: 'int64', dims: [2], values: [2, 4] }],
      nodes: [{ op: 'Reshape', name: 'r', inputs: ['x', 'to'], outputs: ['y'] }],
    };
    const { growth } = analyzeModel(parse(encodeModel({ graph: reshape })), {
      ...all,
      dims: { n: 2 },
    });
    expect(growth?.macs.kind).toBe('unavailable');
  });

  it('names what it leaves out: the constant and the dead', () => {
    const nodes: NodeSpec[] = [
      { op: 'Shape', name: 's', inputs: ['x'], outputs: ['shape'] },
      { op: 'Reshape', inputs: ['x', 'shape'], outputs: ['y'] },
      { op: 'Relu', name: 'nobody', inputs: ['x'], outputs: ['unused'] },
    ];
    const { excluded, profile } = analyzeModel(parse(encodeModel({ graph: { ...graph, nodes } })), {
      ...all,
      dims: { n: 2 },
    });
    expect(excluded).toEqual({ constant: ['s'], dead: ['nobody'] });
    expect(profile.coverage).toMatchObject({ nodes: 3, constantNodes: 1, deadNodes: 1 });
  });

  it('names an operator that is known and has no price', () => {
    const nodes: NodeSpec[] = [{ op: 'Det', name: 'd', inputs: ['x'], outputs: ['y'] }];
    const { coverage } = profileModel(parse(encodeModel({ graph: { ...graph, nodes } })), { n: 4 });
    expect(coverage).toMatchObject({
      unknownOps: [{ op: 'Det', domain: '', count: 1 }],
      unknownShapes: 0,
      partial: true,
    });
  });

  it('does not blame an operator for a shape that is unknown', () => {
    const { coverage } = profileModel(parse(encodeModel({ graph })), {});
    expect(coverage).toMatchObject({ unknownOps: [], unpinnedDims: ['n'], partial: true });
  });

  it('is strict about operator sets only where it is asked to be', () => {
    const model = (version: number) => parse(encodeModel({ opsets: { '': version }, graph }));
    expect(() => checkOpset(model(28))).not.toThrow();
    expect(() => checkOpset(model(29))).toThrow(/newer than 28/);
    expect(analyzeModel(model(29), { ...all, dims: { n: 3 } }).profile.flops).toBe(12);
  });
});
