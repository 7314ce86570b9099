import { describe, expect, it } from 'vitest';
import type { ElementType } from '../../src/onnx/element-type.ts';
import { priceRow, type RowInput, scalar, testRows } from '../support/op-rows.ts';

function tensor(type: ElementType, ...shape: readonly number[]): RowInput {
  return { type, shape };
}
const scale = scalar(1);
const zero = scalar(0, 'uint8');
const weights: RowInput = {
  type: 'uint8',
  shape: [4, 3, 3, 3],
  values: Array.from({ length: 108 }, () => 1),
};

describe('QuantizeLinear', () => {
  testRows([
    {
      title: 'divides, rounds, shifts and saturates',
      op: 'QuantizeLinear',
      inputs: [[2, 3], scale, scalar(0, 'int8')],
      outputs: [[2, 3]],
      flops: 5 * 6,
    },
    {
      title: 'gives uint8 without a zero point',
      op: 'QuantizeLinear',
      inputs: [[2, 3], scale],
      outputs: [[2, 3]],
      flops: 4 * 6,
    },
  ]);

  it('takes the type that the node names, and needs no rounding for a float type', () => {
    const attributes = { output_dtype: { int: 17 } };
    const row = priceRow({ op: 'QuantizeLinear', opset: 23, attributes, inputs: [[2, 3], scale] });
    expect(row.outputs[0]?.type).toBe('float8e4m3fn');
    expect(row.flops).toBe(6);
  });

  it('refuses a type that ONNX does not have', () => {
    const attributes = { output_dtype: { int: 99 } };
    const inputs = [[2, 3], scale];
    expect(() => priceRow({ op: 'QuantizeLinear', opset: 23, attributes, inputs })).toThrow(/99/);
  });
});

describe('DequantizeLinear', () => {
  testRows([
    {
      title: 'shifts and scales',
      op: 'DequantizeLinear',
      inputs: [tensor('uint8', 2, 3), scale, zero],
      outputs: [[2, 3]],
      flops: 2 * 6,
    },
    {
      title: 'only scales without a zero point',
      op: 'DequantizeLinear',
      inputs: [tensor('int8', 2, 3), scale],
      outputs: [[2, 3]],
      flops: 6,
    },
  ]);
});

describe('DynamicQuantizeLinear', () => {
  testRows([
    {
      title: 'finds its scale, then quantises',
      op: 'DynamicQuantizeLinear',
      inputs: [[2, 3]],
      outputs: [[2, 3], [], []],
      flops: 7 * 6 + 9,
    },
  ]);
});

describe('QLinearConv', () => {
  const macs = 1 * 4 * 6 * 6 * 3 * 9;
  testRows([
    {
      title: 'costs a convolution between DequantizeLinear and QuantizeLinear',
      op: 'QLinearConv',
      inputs: [
        tensor('uint8', 1, 3, 8, 8),
        scale,
        zero,
        weights,
        scale,
        zero,
        scale,
        zero,
        { type: 'int32', shape: [4], values: [0, 0, 0, 0] },
      ],
      outputs: [[1, 4, 6, 6]],
      macs,
      flops: 2 * macs + 2 * (3 * 8 * 8) + 4 * 6 * 6 + 5 * (4 * 6 * 6),
    },
  ]);
});

describe('QLinearMatMul', () => {
  testRows([
    {
      title: 'costs a product between DequantizeLinear and QuantizeLinear',
      op: 'QLinearMatMul',
      inputs: [
        tensor('uint8', 7, 32),
        scale,
        zero,
        tensor('uint8', 32, 10),
        scale,
        zero,
        scale,
        zero,
      ],
      outputs: [[7, 10]],
      macs: 7 * 32 * 10,
      flops: 2 * 7 * 32 * 10 + 2 * (7 * 32) + 2 * (32 * 10) + 5 * 70,
    },
  ]);

  it('says which input is missing', () => {
    const inputs = [tensor('uint8', 7, 32), scale, zero];
    expect(() => priceRow({ op: 'QLinearMatMul', inputs })).toThrow(/input 3/);
  });
});

describe('ConvInteger', () => {
  const macs = 1 * 4 * 6 * 6 * 3 * 9;
  testRows([
    {
      title: 'subtracts a zero point from what is not constant',
      op: 'ConvInteger',
      inputs: [tensor('uint8', 1, 3, 8, 8), weights, zero],
      outputs: [[1, 4, 6, 6]],
      macs,
      flops: 2 * macs + 3 * 8 * 8,
    },
  ]);
});

describe('MatMulInteger', () => {
  testRows([
    {
      title: 'is a product of integers',
      op: 'MatMulInteger',
      inputs: [tensor('uint8', 7, 32), tensor('uint8', 32, 10)],
      outputs: [[7, 10]],
      macs: 7 * 32 * 10,
      flops: 2 * 7 * 32 * 10,
    },
    {
      title: 'subtracts both zero points',
      op: 'MatMulInteger',
      inputs: [tensor('uint8', 7, 32), tensor('uint8', 32, 10), zero, zero],
      outputs: [[7, 10]],
      macs: 7 * 32 * 10,
      flops: 2 * 7 * 32 * 10 + 7 * 32 + 32 * 10,
    },
  ]);
});
