import { describe, expect, it } from 'vitest';
import { inferModel } from '../../../src/analysis/infer.ts';
import { policyMemoryOf } from '../../../src/analysis/memory.ts';
import {
  defaultPolicy,
  type PolicyName,
  policyNames,
} from '../../../src/analysis/policies/index.ts';
import { fixtureBytes, fixtureDims, fixtureModels, parse } from '../../support/models.ts';
import { encodeModel, type GraphSpec, type NodeSpec } from '../../support/onnx-builder.ts';

const BYTES = 4000;

const step = (op: string, inputs: string, output: string): NodeSpec => ({
  op,
  name: output,
  inputs: inputs.split(' '),
  outputs: [output],
});

function memoryUnder(
  policy: PolicyName,
  nodes: readonly NodeSpec[],
  outputs = 'y',
  more: GraphSpec = {},
) {
  const graph = {
    inputs: [{ name: 'x', shape: [1000] }],
    outputs: outputs.split(' ').map((name) => ({ name })),
    nodes,
    ...more,
  };
  return policyMemoryOf(inferModel(parse(encodeModel({ graph })), {}), policy);
}

/** How many buffers are alive at each node. */
const alive = (...of: Parameters<typeof memoryUnder>) =>
  memoryUnder(...of).timeline.map(({ bytes }) => bytes / BYTES);

const chain = [
  step('Abs', 'x', 'a'),
  step('Identity', 'a', 'b'),
  step('Relu', 'b', 'c'),
  step('Neg', 'c', 'y'),
];

describe('policies', () => {
  it('differ in what is shared and what is held', () => {
    expect(alive('views', chain)).toEqual([2, 1, 2, 2]);
    expect(alive('liveness', chain)).toEqual([2, 2, 2, 2]);
    expect(alive('ort-cpu', chain)).toEqual([1, 1, 1, 2]);
    expect(alive('tflm', chain)).toEqual([2, 3, 3, 3]);
  });

  it('order themselves on real models', () => {
    for (const name of fixtureModels) {
      const inference = inferModel(parse(fixtureBytes(name)), fixtureDims);
      const peak = (policy: PolicyName) => policyMemoryOf(inference, policy).peakActivationBytes;
      expect(peak('ort-cpu')).toBeLessThanOrEqual(peak('views'));
      expect(peak('views')).toBeLessThanOrEqual(peak('liveness'));
      expect(peak('liveness')).toBeLessThanOrEqual(peak('tflm'));
      expect(peak('ort-cpu')).toBeLessThanOrEqual(peak('ort-cpu-reuse'));
    }
  });

  it('have weights, sum and bound beside the peak', () => {
    const memory = memoryUnder(defaultPolicy, chain);
    expect(memory).toMatchObject({
      policy: 'views',
      activationBytes: 4 * BYTES,
      lowerBoundBytes: 2 * BYTES,
      weightBytes: 0,
      peakBytes: 2 * BYTES,
    });
    // 4000 is no multiple of 64.
    expect(memory.arenaBytes).toBe(4032 + BYTES);
    expect(policyNames[0]).toBe(defaultPolicy);
  });
});

describe('a result in place', () => {
  const twice = (op: string) => [step('Abs', 'x', 'a'), step(op, 'a', 'b'), step('Neg', 'b', 'y')];

  it('is made by operators of the list only', () => {
    expect(alive('ort-cpu', twice('Relu'))).toEqual([1, 1, 2]);
    expect(alive('ort-cpu', twice('Exp'))).toEqual([1, 2, 2]);
    expect(alive('views', twice('Relu'))).toEqual([2, 2, 2]);
  });

  it('is not made of what is read later', () => {
    const nodes = [step('Abs', 'x', 'a'), step('Relu', 'a', 'b'), step('Add', 'a b', 'y')];
    expect(alive('ort-cpu', nodes)).toEqual([1, 2, 3]);
  });

  it('is not made of what a view of it is read later', () => {
    const nodes = [
      step('Abs', 'x', 'a'),
      step('Identity', 'a', 'v'),
      step('Relu', 'a', 'b'),
      step('Add', 'v b', 'y'),
    ];
    expect(alive('ort-cpu', nodes)).toEqual([1, 1, 2, 3]);
  });

  it('is not made of the input of the model, which the caller keeps', () => {
    expect(alive('ort-cpu', [step('Relu', 'x', 'a'), step('Neg', 'a', 'y')])).toEqual([1, 2]);
    const viewed = [step('Identity', 'x', 'v'), step('Relu', 'v', 'a'), step('Neg', 'a', 'y')];
    expect(alive('ort-cpu', viewed)).toEqual([0, 1, 2]);
  });

  it('is not made of an output of the model', () => {
    const nodes = [step('Abs', 'x', 'a'), step('Relu', 'a', 'y')];
    expect(alive('ort-cpu', nodes, 'a y')).toEqual([1, 2]);
  });

  it('is not made where the width changes', () => {
    const cast = (to: number): NodeSpec => ({
      ...step('Cast', 'a', 'b'),
      attributes: { to: { int: to } },
    });
    const nodes = (to: number) => [step('Abs', 'x', 'a'), cast(to), step('Neg', 'b', 'y')];
    expect(alive('ort-cpu', nodes(6))).toEqual([1, 1, 2]);
    expect(alive('ort-cpu', nodes(11))).toEqual([1, 3, 4]);
  });

  it('is not made by an operator of another domain that is named alike', () => {
    const relu = { ...step('Relu', 'a', 'b'), domain: 'my.ops' };
    const valueInfos = [{ name: 'b', shape: [1000] }];
    const nodes = [step('Abs', 'x', 'a'), relu, step('Neg', 'b', 'y')];
    expect(alive('ort-cpu', nodes, 'y', { valueInfos })).toEqual([1, 2, 2]);
  });
});

describe('the arena of tflite-micro', () => {
  it('rounds every buffer up to 16 bytes', () => {
    const inputs = [{ name: 'x', shape: [5] }];
    const memory = memoryUnder('tflm', [step('Abs', 'x', 'y')], 'y', { inputs });
    expect(memory).toMatchObject({ peakActivationBytes: 64, arenaBytes: 64 });
  });
});

describe('a buffer that is used again', () => {
  const nodes = [
    step('Abs', 'x', 'a'),
    step('Neg', 'a', 'b'),
    step('ReduceMax', 'b', 'm'),
    step('Expand', 'm shape', 'c'),
    step('Neg', 'c', 'd'),
    step('ReduceMax', 'd', 'y'),
  ];
  const more: GraphSpec = {
    initializers: [{ name: 'shape', type: 'int64', dims: [1], values: [1000] }],
  };

  it('is held meanwhile', () => {
    expect(alive('ort-cpu', nodes, 'y', more).map(Math.floor)).toEqual([1, 2, 1, 1, 2, 1]);
    expect(alive('ort-cpu-reuse', nodes, 'y', more).map(Math.floor)).toEqual([1, 2, 2, 2, 2, 1]);
  });

  it('is not for an output of the model', () => {
    const outputs = [step('Abs', 'x', 'a'), step('Neg', 'a', 'b'), step('Exp', 'b', 'y')];
    expect(alive('ort-cpu-reuse', outputs)).toEqual([1, 2, 2]);
  });
});
