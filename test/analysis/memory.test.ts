import { describe, expect, it } from 'vitest';
import { profileGraph } from '../support/models.ts';
import type { GraphSpec, NodeSpec } from '../support/onnx-builder.ts';

const step = (op: string, inputs: string, output: string): NodeSpec => ({
  op,
  name: output,
  inputs: inputs.split(' '),
  outputs: [output],
});

function memoryOf(nodes: readonly NodeSpec[], outputs: string, more: GraphSpec = {}) {
  const graph = {
    inputs: [{ name: 'x', shape: [1000] }],
    outputs: outputs.split(' ').map((name) => ({ name })),
    nodes,
    ...more,
  };
  return profileGraph(graph).memory;
}

describe('peak memory', () => {
  it('holds input and output of the largest node', () => {
    const memory = memoryOf([step('Relu', 'x', 'a'), step('Abs', 'a', 'y')], 'y');
    expect(memory.timeline).toEqual([
      { node: 'a', bytes: 8000 },
      { node: 'y', bytes: 8000 },
    ]);
    expect(memory).toMatchObject({ peakActivationBytes: 8000, peakNode: 'a', weightBytes: 0 });
  });

  it('keeps a tensor until its last reader', () => {
    const nodes = [step('Relu', 'x', 'a'), step('Abs', 'a', 'b'), step('Add', 'b x', 'y')];
    const memory = memoryOf(nodes, 'y');
    expect(memory.timeline.map(({ bytes }) => bytes)).toEqual([8000, 12000, 12000]);
    expect(memory.peakNode).toBe('b');
    expect(memory.peakLive).toEqual(['x', 'a', 'b'].map((name) => ({ name, bytes: 4000 })));
  });

  it('holds a quantised weight as it is stored, and once', () => {
    const initializers = [
      { name: 'q', type: 'int8', dims: [1000], values: new Array(1000).fill(1) },
      { name: 'scale', type: 'float32', dims: [], values: [0.5] },
    ] as const;
    const nodes = [
      step('DequantizeLinear', 'q scale', 'v'),
      step('DequantizeLinear', 'q scale', 'w'),
      step('Mul', 'x v', 'a'),
      step('Mul', 'a w', 'y'),
    ];
    const memory = memoryOf(nodes, 'y', { initializers });
    expect(memory).toMatchObject({ weightBytes: 1000, peakActivationBytes: 8000 });
  });

  it('keeps outputs to the end', () => {
    const nodes = [step('Relu', 'x', 'a'), step('Abs', 'x', 'b'), step('Neg', 'b', 'y')];
    expect(memoryOf(nodes, 'a y').timeline.at(-1)?.bytes).toBe(12000);
    expect(memoryOf(nodes, 'y').timeline.at(-1)?.bytes).toBe(8000);
  });

  it('gives a view the buffer of its source', () => {
    const nodes = [step('Relu', 'x', 'a'), step('Identity', 'a', 'b'), step('Abs', 'b', 'y')];
    expect(memoryOf(nodes, 'y').timeline.map(({ bytes }) => bytes)).toEqual([8000, 4000, 8000]);
  });

  it('keeps a buffer as long as any view of it', () => {
    const nodes = [step('Identity', 'x', 'v'), step('Relu', 'x', 'a'), step('Add', 'a v', 'y')];
    expect(memoryOf(nodes, 'y').timeline.map(({ bytes }) => bytes)).toEqual([4000, 8000, 12000]);
  });

  it('lets an output that nobody reads live for its own step', () => {
    const pool: NodeSpec = {
      op: 'MaxPool',
      inputs: ['x'],
      outputs: ['a', 'indices'],
      attributes: { kernel_shape: { ints: [1] } },
    };
    const inputs = [{ name: 'x', shape: [1, 1, 10] }];
    const memory = memoryOf([pool, step('Abs', 'a', 'y')], 'y', { inputs });
    expect(memory.timeline.map(({ bytes }) => bytes)).toEqual([40 + 40 + 80, 80]);
  });

  it('counts weights once, through aliases, beside the activations', () => {
    const values = Array.from({ length: 10 }, () => 1);
    const weights: GraphSpec = {
      inputs: [{ name: 'x', shape: [3, 10] }],
      initializers: [{ name: 'w', type: 'float32', dims: [10], values }],
    };
    const nodes = [
      step('Identity', 'w', 'alias'),
      step('Mul', 'x w', 'a'),
      step('Mul', 'a alias', 'y'),
    ];
    const memory = memoryOf(nodes, 'y', weights);
    expect(memory).toMatchObject({ weightBytes: 40, peakActivationBytes: 240, peakBytes: 280 });
  });

  it('is a lower bound where a tensor is unknown', () => {
    const nodes = [step('Mystery', 'x', 'a'), step('Abs', 'a', 'y')];
    const { memory, coverage } = profileGraph({
      inputs: [{ name: 'x', shape: [1000] }],
      outputs: [{ name: 'y' }],
      nodes,
    });
    expect(memory.peakActivationBytes).toBe(4000);
    expect(coverage.partial).toBe(true);
  });

  it('has no node in a graph that only hands its input on', () => {
    expect(memoryOf([], 'x')).toMatchObject({ peakNode: null, peakActivationBytes: 0 });
  });
});
