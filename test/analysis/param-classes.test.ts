import { describe, expect, it } from 'vitest';
import { inferModel } from '../../src/analysis/infer.ts';
import { paramClassesOf } from '../../src/analysis/param-classes.ts';
import { parse, profileGraph } from '../support/models.ts';
import {
  encodeModel,
  type GraphSpec,
  type NodeSpec,
  type TensorSpec,
} from '../support/onnx-builder.ts';

const x = { name: 'x', shape: [2, 4] };

function tensor(name: string, type: TensorSpec['type'], ...dims: readonly number[]): TensorSpec {
  return { name, type, dims, external: { location: 'weights.bin' } };
}

const opsets = { '': 21, 'com.microsoft': 1 };

function classesOf(graph: GraphSpec) {
  const whole = { inputs: [x], outputs: [{ name: 'y' }], ...graph };
  const classes = paramClassesOf(inferModel(parse(encodeModel({ opsets, graph: whole })), {}));
  return { ...classes, params: profileGraph(whole, {}, { opsets }).params };
}

const matMul = (left: string, right: string, output: string): NodeSpec => ({
  op: 'MatMul',
  inputs: [left, right],
  outputs: [output],
});

describe('parameters by class', () => {
  it('are a quantised weight once, its scale and zero point apart', () => {
    const dequantize: NodeSpec = {
      op: 'DequantizeLinear',
      inputs: ['q', 's', 'z'],
      outputs: ['w'],
    };
    const classes = classesOf({
      initializers: [tensor('q', 'int8', 4, 8), tensor('s', 'float32', 8), tensor('z', 'int8', 8)],
      nodes: [dequantize, matMul('x', 'w', 'y')],
    });
    expect(classes.params).toEqual({ count: 32, bytes: 32 });
    expect(classes.byType).toEqual([{ type: 'int8', tensors: 1, count: 32, bytes: 32 }]);
    expect(classes.quantization).toEqual({ tensors: 2, count: 16, bytes: 8 * 4 + 8 });
  });

  it('are the weight and the int32 bias of a quantised convolution', () => {
    const inputs = ['x', 'xs', 'xz', 'w', 'ws', 'wz', 'ys', 'yz', 'b'];
    const scalar = (name: string) =>
      name.endsWith('s') ? tensor(name, 'float32') : tensor(name, 'uint8');
    const classes = classesOf({
      inputs: [{ name: 'x', type: 'uint8', shape: [1, 3, 8, 8] }],
      initializers: [
        ...['xs', 'xz', 'ws', 'wz', 'ys', 'yz'].map(scalar),
        tensor('w', 'uint8', 16, 3, 3, 3),
        tensor('b', 'int32', 16),
      ],
      nodes: [{ op: 'QLinearConv', inputs, outputs: ['y'] }],
    });
    expect(classes.params).toEqual({ count: 16 * 27 + 16, bytes: 16 * 27 + 64 });
    expect(classes.quantization).toEqual({ tensors: 6, count: 6, bytes: 3 * 4 + 3 });
  });

  it('count the matrix that packed weights stand for', () => {
    const classes = classesOf({
      inputs: [{ name: 'x', shape: [2, 64] }],
      initializers: [tensor('w', 'uint8', 32, 2, 16), tensor('s', 'float32', 64)],
      nodes: [
        {
          op: 'MatMulNBits',
          domain: 'com.microsoft',
          inputs: ['x', 'w', 's'],
          outputs: ['y'],
          attributes: {
            K: { int: 64 },
            N: { int: 32 },
            bits: { int: 4 },
            block_size: { int: 32 },
          },
        },
      ],
    });
    expect(classes.packed).toEqual({ tensors: 1, count: 64 * 32, bytes: 32 * 2 * 16 });
    expect(classes.params).toEqual({ count: 64 * 32, bytes: 32 * 2 * 16 });
    expect(classes.quantization.count).toBe(64);
  });

  it('keep types apart, the largest first', () => {
    const classes = classesOf({
      initializers: [tensor('v', 'float16', 4, 2), tensor('w', 'float32', 4, 4)],
      nodes: [
        matMul('x', 'w', 'a'),
        { op: 'Cast', inputs: ['a'], outputs: ['h'], attributes: { to: { int: 10 } } },
        matMul('h', 'v', 'y'),
      ],
    });
    expect(classes.byType).toEqual([
      { type: 'float32', tensors: 1, count: 16, bytes: 64 },
      { type: 'float16', tensors: 1, count: 8, bytes: 16 },
    ]);
  });

  it('leave statistics, shapes and scalars apart, each tensor once through aliases', () => {
    const statistics = ['m', 'v'].map((name) => tensor(name, 'float32', 4));
    const classes = classesOf({
      initializers: [
        ...['g', 'b'].map((name) => tensor(name, 'float32', 4)),
        ...statistics,
        { name: 'to', type: 'int64', dims: [2], values: [4, 2] },
        { name: 'low', type: 'float32', dims: [], values: [0] },
      ],
      nodes: [
        { op: 'Identity', inputs: ['m'], outputs: ['alias'] },
        { op: 'BatchNormalization', inputs: ['x', 'g', 'b', 'm', 'v'], outputs: ['n'] },
        { op: 'BatchNormalization', inputs: ['n', 'g', 'b', 'alias', 'v'], outputs: ['o'] },
        { op: 'Clip', inputs: ['o', 'low'], outputs: ['c'] },
        { op: 'Reshape', inputs: ['c', 'to'], outputs: ['y'] },
      ],
    });
    expect(classes.params.count).toBe(8);
    expect(classes.statistics).toEqual({ tensors: 2, count: 8, bytes: 32 });
    expect(classes.shapes).toEqual({ tensors: 1, count: 2, bytes: 16 });
    expect(classes.scalars).toEqual({ tensors: 1, count: 1, bytes: 4 });
    expect(classes.packed.tensors + classes.sparse.tensors).toBe(0);
  });

  it('say how much of a sparse weight is stored', () => {
    const classes = classesOf({
      sparse: [
        {
          values: { name: 'w', type: 'float32', dims: [3], values: [1, 2, 3] },
          indices: { name: '', type: 'int64', dims: [3], values: [0, 5, 7] },
          dims: [4, 4],
        },
      ],
      nodes: [matMul('x', 'w', 'y')],
    });
    expect(classes.params.count).toBe(16);
    expect(classes.sparse).toMatchObject({ tensors: 1, count: 3 });
  });
});
