import { describe, expect, it } from 'vitest';
import type { ElementType } from '../../../src/onnx/element-type.ts';
import { findOp } from '../../../src/ops/index.ts';
import { type OpRow, priceRow, type RowInput, scalar, testRows } from '../../support/op-rows.ts';

const domain = 'com.microsoft';
const noKernel = 'onnxruntime has no CPU kernel of it';
const scale = scalar(1);
const zero = scalar(0, 'uint8');
const macs = 7 * 32 * 10;

function tensor(type: ElementType, ...shape: readonly number[]): RowInput {
  return { type, shape };
}

function filled(type: ElementType, ...shape: readonly number[]): RowInput {
  const length = shape.reduce((product, dim) => product * dim, 1);
  return { type, shape, values: Array.from({ length }, () => 1) };
}

function rows(op: string, list: readonly Omit<OpRow, 'op' | 'domain'>[]): void {
  testRows(list.map((row) => ({ ...row, op, domain })));
}

describe.each(['FusedMatMul', 'TransposeMatMul'])('%s', (op) => {
  rows(op, [
    {
      title: 'multiplies transposed matrices and scales them',
      attributes: { transA: { int: 1 }, alpha: { float: 0.5 } },
      inputs: [
        [32, 7],
        [32, 10],
      ],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 70,
    },
  ]);
});

describe('FusedMatMul', () => {
  rows('FusedMatMul', [
    {
      title: 'moves the first axis before the last but one',
      attributes: { transBatchA: { int: 1 }, transB: { int: 1 } },
      inputs: [
        [7, 3, 32],
        [3, 10, 32],
      ],
      outputs: [[3, 7, 10]],
      macs: 3 * macs,
      flops: 2 * 3 * macs,
    },
    {
      title: 'moves it and transposes as well',
      attributes: { transBatchB: { int: 1 }, transB: { int: 1 } },
      inputs: [
        [3, 7, 32],
        [10, 3, 32],
      ],
      outputs: [[3, 7, 10]],
      macs: 3 * macs,
      flops: 2 * 3 * macs,
    },
  ]);

  it('refuses extents that do not meet', () => {
    expect(() =>
      priceRow({
        op: 'FusedMatMul',
        domain,
        inputs: [
          [7, 3],
          [4, 2],
        ],
      }),
    ).toThrow(/3 columns with 4/);
  });
});

describe('FusedMatMulActivation', () => {
  rows('FusedMatMulActivation', [
    {
      title: 'pays for its activation',
      attributes: { activation: { string: 'Sigmoid' } },
      inputs: [
        [7, 32],
        [32, 10],
      ],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 4 * 70,
      noWitness: noKernel,
    },
  ]);

  it('has no price for an activation that is not known', () => {
    const attributes = { activation: { string: 'Frobnicate' } };
    const inputs = [
      [7, 32],
      [32, 10],
    ];
    const found = priceRow({ op: 'FusedMatMulActivation', domain, attributes, inputs });
    expect(found).toMatchObject({ macs, flops: null });
  });
});

describe('FusedGemm', () => {
  rows('FusedGemm', [
    {
      title: 'adds its bias, then activates',
      attributes: { activation: { string: 'LeakyRelu' }, activation_alpha: { float: 0.1 } },
      inputs: [[7, 32], [32, 10], [10]],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 70 * (1 + 2),
    },
  ]);
});

describe('GemmFastGelu', () => {
  rows('GemmFastGelu', [
    {
      title: 'adds its bias, then activates',
      inputs: [[2, 7, 32], [32, 10], [10]],
      outputs: [[2, 7, 10]],
      macs: 2 * macs,
      flops: 4 * macs + 140 * 10,
      noWitness: noKernel,
    },
  ]);
});

describe('GemmFloat8', () => {
  rows('GemmFloat8', [
    {
      title: 'scales its operands and its result',
      attributes: { transB: { int: 1 }, dtype: { int: 10 } },
      inputs: [tensor('float8e4m3fn', 7, 32), tensor('float8e4m3fn', 10, 32), null, [1], [1], [1]],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 7 * 32 + 32 * 10 + 70,
      noWitness: noKernel,
    },
  ]);
});

describe('MatMulNBits', () => {
  const attributes = {
    K: { int: 32 },
    N: { int: 64 },
    bits: { int: 4 },
    block_size: { int: 32 },
  };
  rows('MatMulNBits', [
    {
      title: 'multiplies with the matrix that its packed weight stands for',
      attributes,
      inputs: [[7, 32], filled('uint8', 64, 1, 16), filled('float32', 64)],
      outputs: [[7, 64]],
      macs: 14_336,
      flops: 2 * 14_336,
    },
    {
      title: 'adds a bias in any rank',
      attributes,
      inputs: [
        [2, 7, 32],
        filled('uint8', 64, 1, 16),
        filled('float32', 64),
        null,
        null,
        filled('float32', 64),
      ],
      outputs: [[2, 7, 64]],
      macs: 2 * 14_336,
      flops: 4 * 14_336 + 2 * 7 * 64,
    },
    {
      title: 'dequantises a weight that is not constant',
      attributes,
      inputs: [[7, 32], tensor('uint8', 64, 1, 16), filled('float32', 64)],
      outputs: [[7, 64]],
      macs: 14_336,
      flops: 2 * 14_336 + 2 * 32 * 64,
    },
  ]);

  it('tells how many elements its weight stands for', () => {
    const op = findOp(domain, 'MatMulNBits', 1);
    expect(op?.weights(call('MatMulNBits', attributes))).toEqual([1, 5]);
    expect(op?.packedElements?.(call('MatMulNBits', attributes), 1)).toBe(32 * 64);
    expect(op?.packedElements?.(call('MatMulNBits', attributes), 5)).toBeNull();
  });

  it('refuses a node without its extents', () => {
    const inputs = [[7, 32], tensor('uint8', 64, 1, 16), [64]];
    expect(() => priceRow({ op: 'MatMulNBits', domain, inputs })).toThrow(/"[NK]"/);
  });

  it('knows neither shape nor price without a rank', () => {
    const inputs: RowInput[] = ['open', tensor('uint8', 64, 1, 16), [64]];
    const found = priceRow({ op: 'MatMulNBits', domain, attributes, inputs });
    expect(found.outputs[0]?.shape).toBeNull();
    expect(found).toMatchObject({ macs: null });
  });
});

/** A call without inputs, for what depends on attributes alone. */
function call(op: string, attributes: Readonly<Record<string, { readonly int: number }>>) {
  const entries = Object.entries(attributes).map(
    ([name, { int }]) => [name, { kind: 'int' as const, value: int }] as const,
  );
  const node = { name: '', op, domain, inputs: [], outputs: [], attributes: new Map(entries) };
  return { node, inputs: [] };
}

describe('MatMulBnb4', () => {
  rows('MatMulBnb4', [
    {
      title: 'multiplies with the matrix that its packed weight stands for',
      attributes: {
        K: { int: 32 },
        N: { int: 64 },
        block_size: { int: 32 },
        quant_type: { int: 1 },
      },
      inputs: [[7, 32], filled('uint8', 1_024), filled('float32', 64)],
      outputs: [[7, 64]],
      macs: 7 * 32 * 64,
      flops: 2 * 7 * 32 * 64,
    },
  ]);
});

describe('MatMulFpQ4', () => {
  const shape: RowInput = { type: 'int64', shape: [2], values: [32, 64] };
  rows('MatMulFpQ4', [
    {
      title: 'takes the extents of its matrix from a constant',
      attributes: { blk_quant_type: { int: 0 } },
      inputs: [[7, 32], filled('uint8', 1_280), shape],
      outputs: [[7, 64]],
      macs: 7 * 32 * 64,
      flops: 2 * 7 * 32 * 64,
    },
  ]);

  it('knows no price where that is no constant', () => {
    const inputs = [[7, 32], filled('uint8', 1_280), tensor('int64', 2)];
    const found = priceRow({ op: 'MatMulFpQ4', domain, inputs });
    expect(found.outputs[0]?.shape).toEqual([7, null]);
    expect(found.macs).toBeNull();
  });
});

describe('MatMulInteger16', () => {
  rows('MatMulInteger16', [
    {
      title: 'is a product of integers',
      inputs: [tensor('int16', 7, 32), tensor('int16', 32, 10)],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs,
    },
  ]);
});

describe('MatMulIntegerToFloat', () => {
  rows('MatMulIntegerToFloat', [
    {
      title: 'dequantises both operands and adds a bias',
      inputs: [tensor('uint8', 7, 32), tensor('uint8', 32, 10), scale, scale, zero, zero, [10]],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 2 * 7 * 32 + 2 * 32 * 10 + 70,
    },
  ]);
});

describe('DynamicQuantizeMatMul', () => {
  rows('DynamicQuantizeMatMul', [
    {
      title: 'quantises its input first',
      inputs: [[7, 32], filled('uint8', 32, 10), scale, zero],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 9 * 7 * 32 + 9,
    },
  ]);
});

describe('QGemm', () => {
  const operands = [tensor('uint8', 7, 32), scale, zero, filled('uint8', 32, 10), scale, zero];
  rows('QGemm', [
    {
      title: 'gives floats without a scale for them',
      inputs: operands,
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 2 * 7 * 32,
    },
    {
      title: 'adds its bias and quantises again',
      inputs: [...operands, { type: 'int32', shape: [10] }, scale, zero],
      outputs: [[7, 10]],
      macs,
      flops: 2 * macs + 2 * 7 * 32 + 70 + 5 * 70,
    },
  ]);
});
