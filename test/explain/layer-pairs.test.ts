import { describe, expect, it } from 'vitest';
import type { NodeProfile } from '../../src/analysis/static-profile.ts';
import { type LayerPair, type LayerSide, pairLayers } from '../../src/explain/layer-pairs.ts';
import { createProfile } from '../support/evidence.ts';
import { kernel, modelNode, traceOf } from './hand.ts';

function side(nodes: readonly NodeProfile[]): LayerSide {
  return { profile: createProfile({ nodes }), trace: null };
}

function namesOf(pairs: readonly LayerPair[]) {
  return pairs.map(({ base, head }) => [base?.name ?? null, head?.name ?? null]);
}

describe('nodes of two models are paired', () => {
  it('by their names, in the order of the head, and then what only the base has', () => {
    const base = side([modelNode('Conv', 'a'), modelNode('Relu', 'b'), modelNode('Conv', 'old')]);
    const head = side([modelNode('Relu', 'b'), modelNode('Add', 'new'), modelNode('Conv', 'a')]);
    expect(namesOf(pairLayers(base, head))).toEqual([
      ['b', 'b'],
      [null, 'new'],
      ['a', 'a'],
      ['old', null],
    ]);
  });

  it('never where the operator is another', () => {
    const pairs = pairLayers(side([modelNode('Conv', 'a')]), side([modelNode('Gemm', 'a')]));
    expect(namesOf(pairs)).toEqual([
      [null, 'a'],
      ['a', null],
    ]);
  });

  it('by the first output where the name is another', () => {
    const output = { name: 'y', type: 'float32', shape: [1] } as const;
    const base = side([modelNode('Conv', 'a', { outputs: [output] }), modelNode('Conv', 'b')]);
    const head = side([modelNode('Conv', 'c'), modelNode('Conv', 'd', { outputs: [output] })]);
    expect(namesOf(pairLayers(base, head))).toEqual([
      ['b', 'c'],
      ['a', 'd'],
    ]);
  });

  it('by shape and order where an exporter has numbered them anew', () => {
    const base = side([1, 2, 3].map((at) => modelNode('Conv', `Conv_${at}`, { shape: [1, at] })));
    const head = side([7, 8].map((at) => modelNode('Conv', `c${at}`, { shape: [1, at - 5] })));
    expect(namesOf(pairLayers(base, head))).toEqual([
      ['Conv_2', 'c7'],
      ['Conv_3', 'c8'],
      ['Conv_1', null],
    ]);
  });

  it('and one side by itself is told whole', () => {
    const head = side([modelNode('Conv', 'a')]);
    expect(namesOf(pairLayers(null, head))).toEqual([[null, 'a']]);
    expect(namesOf(pairLayers(head, null))).toEqual([['a', null]]);
    expect(pairLayers(null, null)).toEqual([]);
  });
});

describe('the time of a layer', () => {
  const nodes = [modelNode('Conv', 'conv'), modelNode('Relu', 'relu', { inputs: ['conv_out'] })];
  const kernels = [kernel('Conv', 'conv', 2), kernel('Relu', 'relu', 0.5)];

  it('is that of its kernel, and null without a trace', () => {
    const traced = { profile: createProfile({ nodes }), trace: traceOf(kernels) };
    const pairs = pairLayers(side(nodes), traced);
    expect(pairs.map(({ base, head }) => [base?.ms, head?.ms])).toEqual([
      [null, 2],
      [null, 0.5],
    ]);
  });

  it('adds up where a loop runs the kernel again', () => {
    const trace = traceOf([...kernels, kernel('Conv', 'conv', 3)]);
    const [first] = pairLayers(null, { profile: createProfile({ nodes }), trace });
    expect(first?.head?.ms).toBe(5);
  });

  it('is none where the host only queued the work', () => {
    const trace = traceOf(kernels, { clock: 'launch' });
    const pairs = pairLayers(null, { profile: createProfile({ nodes }), trace });
    expect(pairs.map(({ head }) => head?.ms)).toEqual([null, null]);
  });

  it('of a node that runs within another’s kernel is there', () => {
    // ONNX Runtime names a fused kernel after its last output.
    const trace = traceOf([kernel('FusedConv', 'relu', 2)]);
    const pairs = pairLayers(null, { profile: createProfile({ nodes }), trace });
    expect(pairs.map(({ head }) => [head?.ms, head?.fusedInto])).toEqual([
      [2, null],
      [null, 'conv'],
    ]);
  });
});
