import { describe, expect, it } from 'vitest';
import { profileGraph } from '../support/models.ts';
import type { NodeSpec, TensorSpec } from '../support/onnx-builder.ts';

function weight(name: string, ...dims: number[]): TensorSpec {
  const length = dims.reduce((product, dim) => product * dim, 1);
  return { name, type: 'float32', dims, values: Array.from({ length }, () => 1) };
}

function paramsOf(nodes: readonly NodeSpec[], initializers: readonly TensorSpec[]) {
  const graph = {
    inputs: [{ name: 'x', shape: [2, 4] }],
    outputs: [{ name: 'y' }],
    nodes,
    initializers,
  };
  const { params, nodes: profiled } = profileGraph(graph);
  return { ...params, nodes: profiled.map((node) => node.params) };
}

const matMul = (left: string, right: string, output: string): NodeSpec => ({
  op: 'MatMul',
  inputs: [left, right],
  outputs: [output],
});

describe('params', () => {
  it('count a shared weight once, at its first reader', () => {
    const nodes = [matMul('x', 'w', 'a'), matMul('a', 'w', 'y')];
    expect(paramsOf(nodes, [weight('w', 4, 4)])).toEqual({ count: 16, bytes: 64, nodes: [16, 0] });
  });

  it('see through an alias', () => {
    const nodes = [
      { op: 'Identity', inputs: ['w'], outputs: ['v'] },
      matMul('x', 'w', 'a'),
      matMul('a', 'v', 'y'),
    ];
    expect(paramsOf(nodes, [weight('w', 4, 4)]).count).toBe(16);
  });

  it('see through a folded Transpose', () => {
    const nodes = [
      { op: 'Transpose', inputs: ['w'], outputs: ['v'] },
      matMul('x', 'w', 'a'),
      matMul('a', 'v', 'y'),
    ];
    expect(paramsOf(nodes, [weight('w', 4, 4)]).count).toBe(16);
  });

  it('count what a generator makes of a shape', () => {
    const shape: TensorSpec = { name: 'to', type: 'int64', dims: [2], values: [4, 4] };
    const nodes = [
      { op: 'ConstantOfShape', inputs: ['to'], outputs: ['w'] },
      matMul('x', 'w', 'y'),
    ];
    expect(paramsOf(nodes, [shape])).toMatchObject({ count: 16, bytes: 64 });
  });

  it('count a Constant and an operand of several elements, but no scalar', () => {
    const nodes: readonly NodeSpec[] = [
      {
        op: 'Constant',
        inputs: [],
        outputs: ['c'],
        attributes: { value: { tensor: weight('', 4) } },
      },
      { op: 'Mul', inputs: ['x', 'c'], outputs: ['a'] },
      { op: 'Mul', inputs: ['a', 's'], outputs: ['b'] },
      { op: 'Clip', inputs: ['b', 's', 's'], outputs: ['y'] },
    ];
    expect(paramsOf(nodes, [weight('s')]).count).toBe(4);
  });

  it('count the slope of a PRelu even if it is a scalar', () => {
    const nodes = [{ op: 'PRelu', inputs: ['x', 's'], outputs: ['y'] }];
    expect(paramsOf(nodes, [weight('s', 1)]).count).toBe(1);
  });

  it('leave running statistics apart', () => {
    const nodes = [{ op: 'BatchNormalization', inputs: ['x', 's', 'b', 'm', 'v'], outputs: ['y'] }];
    const initializers = ['s', 'b', 'm', 'v'].map((name) => weight(name, 4));
    expect(paramsOf(nodes, initializers).count).toBe(4 + 4);
  });

  it('leave the integers of shapes apart', () => {
    const shape: TensorSpec = { name: 'to', type: 'int64', dims: [2], values: [4, 2] };
    const nodes = [{ op: 'Reshape', inputs: ['x', 'to'], outputs: ['y'] }];
    expect(paramsOf(nodes, [shape]).count).toBe(0);
  });

  it('leave constants apart that only dead nodes read', () => {
    const nodes = [matMul('x', 'w', 'unused'), { op: 'Relu', inputs: ['x'], outputs: ['y'] }];
    expect(paramsOf(nodes, [weight('w', 4, 4)]).count).toBe(0);
  });

  it('count the whole of a table of which rows are read', () => {
    const initializers = [weight('table', 10, 3)];
    const graph = {
      inputs: [{ name: 'ids', type: 'int64', shape: [5] } as const],
      outputs: [{ name: 'y' }],
      nodes: [{ op: 'Gather', inputs: ['table', 'ids'], outputs: ['y'] }],
      initializers,
    };
    expect(profileGraph(graph).params).toEqual({ count: 30, bytes: 120 });
  });
});
