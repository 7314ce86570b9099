import { describe, expect, it } from 'vitest';
import type { ElementType } from '../../../src/onnx/element-type.ts';
import { findOp } from '../../../src/ops/index.ts';
import { microsoftOps } from '../../../src/ops/microsoft/index.ts';
import {
  ints,
  type OpRow,
  priceRow,
  type RowInput,
  scalar,
  testRows,
} from '../../support/op-rows.ts';

const domain = 'com.microsoft';
const scale = scalar(1);
const zero = scalar(0, 'uint8');
const noKernel = 'onnxruntime has no CPU kernel of it';

function bytes(...shape: readonly number[]): RowInput {
  return { type: 'uint8', shape };
}

function filled(type: ElementType, ...shape: readonly number[]): RowInput {
  const length = shape.reduce((product, dim) => product * dim, 1);
  return { type, shape, values: Array.from({ length }, () => 1) };
}

function rows(op: string, list: readonly Omit<OpRow, 'op' | 'domain' | 'title'>[]): void {
  testRows(list.map((row, index) => ({ ...row, op, domain, title: `row ${index + 1}` })));
}

describe('the table of com.microsoft', () => {
  it('is in alphabetical order, as its readers expect', () => {
    expect(Object.keys(microsoftOps)).toEqual(Object.keys(microsoftOps).toSorted());
  });

  it('is no part of the default domain', () => {
    expect(findOp('', 'FusedMatMul', 28)).toBeUndefined();
    expect(findOp(domain, 'Conv', 1)).toBeUndefined();
    expect(findOp('com.example', 'FusedMatMul', 1)).toBeUndefined();
    expect(findOp(domain, 'Gelu', 1)).not.toBe(findOp('', 'Gelu', 20));
  });
});

describe('a quantised elementwise operator', () => {
  const a = [bytes(2, 3), scale, zero];
  rows('QLinearAdd', [
    {
      inputs: [...a, bytes(2, 1), scale, zero, scale, zero],
      outputs: [[2, 3]],
      flops: 2 * 6 + 2 * 2 + 6 + 5 * 6,
    },
  ]);
  rows('QLinearMul', [
    {
      inputs: [...a, filled('uint8', 3), scale, zero, scale, zero],
      outputs: [[2, 3]],
      flops: 2 * 6 + 6 + 5 * 6,
    },
  ]);
  rows('QLinearSigmoid', [
    { inputs: [...a, scale, zero], outputs: [[2, 3]], flops: (2 + 4 + 5) * 6 },
  ]);
  rows('QLinearLeakyRelu', [
    { inputs: [...a, scale, zero], outputs: [[2, 3]], flops: (2 + 2 + 5) * 6 },
  ]);
  rows('QLinearSoftmax', [
    {
      attributes: { opset: { int: 13 } },
      inputs: [...a, scale, zero],
      outputs: [[2, 3]],
      flops: (2 + 5 + 5) * 6,
    },
  ]);
  rows('QLinearReduceMean', [
    {
      attributes: { axes: { ints: [1] }, keepdims: { int: 0 } },
      inputs: [...a, scale, zero],
      outputs: [[2]],
      flops: 2 * 6 + 6 + 5 * 2,
      noWitness: noKernel,
    },
  ]);
  rows('QLinearConcat', [
    {
      attributes: { axis: { int: 1 } },
      inputs: [scale, zero, ...a, bytes(2, 2), scale, zero],
      outputs: [[2, 5]],
      flops: 2 * 6 + 2 * 4 + 5 * 10,
    },
  ]);
  rows('QLinearWhere', [
    {
      inputs: [{ type: 'bool', shape: [3] }, ...a, bytes(2, 1), scale, zero, scale, zero],
      outputs: [[2, 3]],
      flops: 2 * 6 + 2 * 2 + 5 * 6,
    },
  ]);
  rows('QuantizeLinear', [{ inputs: [[2, 3], scale, zero], outputs: [[2, 3]], flops: 5 * 6 }]);
  rows('DequantizeLinear', [{ inputs: a, outputs: [[2, 3]], flops: 2 * 6 }]);

  it('refuses triples that are not whole', () => {
    const inputs = [scale, zero, bytes(2, 3), scale];
    expect(() => priceRow({ op: 'QLinearConcat', domain, inputs })).toThrow(/4 inputs/);
  });
});

describe('an activation of com.microsoft', () => {
  rows('Gelu', [{ inputs: [[2, 3]], outputs: [[2, 3]], flops: 5 * 6 }]);
  rows('QuickGelu', [{ inputs: [[2, 3]], outputs: [[2, 3]], flops: 6 * 6 }]);
  rows('FastGelu', [
    { inputs: [[2, 3]], outputs: [[2, 3]], flops: 9 * 6 },
    { inputs: [[2, 3], [3]], outputs: [[2, 3]], flops: 10 * 6 },
  ]);
  rows('BiasGelu', [{ inputs: [[2, 3], [3]], outputs: [[2, 3]], flops: 6 * 6 }]);
  rows('BiasAdd', [
    {
      inputs: [[2, 3, 4], [4], [2, 3, 4]],
      outputs: [[2, 3, 4]],
      flops: 2 * 24,
      noWitness: noKernel,
    },
  ]);
  rows('BiasSplitGelu', [
    { inputs: [[2, 3, 8], [8]], outputs: [[2, 3, 4]], flops: 8 * 24, noWitness: noKernel },
  ]);
  rows('BiasSoftmax', [
    {
      attributes: { axis: { int: 1 }, is_inner_broadcast: { int: 0 } },
      inputs: [
        [2, 3],
        [2, 3],
      ],
      outputs: [[2, 3]],
      flops: 6 * 6,
      noWitness: noKernel,
    },
  ]);
  rows('BiasDropout', [
    { inputs: [[2, 3], [3]], outputs: [[2, 3]], flops: 6, noWitness: noKernel },
    {
      inputs: [[2, 3], [3], [2, 3]],
      outputs: [
        [2, 3],
        [2, 3],
      ],
      flops: 12,
      noWitness: noKernel,
    },
  ]);

  it('has no price for training', () => {
    const training: RowInput = { type: 'bool', shape: [], values: [1] };
    const inputs = [[2, 3], [3], null, scalar(0.5), training];
    expect(priceRow({ op: 'BiasDropout', domain, inputs }).flops).toBeNull();
  });
});

describe('a normalization of com.microsoft', () => {
  rows('SkipLayerNormalization', [
    {
      inputs: [[2, 3, 8], [2, 3, 8], [8], [8], [8]],
      outputs: [[2, 3, 8]],
      flops: 48 * (2 + 7) + 4 * 6,
    },
    { inputs: [[2, 3, 8], [3, 8], [8]], outputs: [[2, 3, 8]], flops: 48 * (1 + 6) + 4 * 6 },
  ]);
  rows('SkipSimplifiedLayerNormalization', [
    { inputs: [[2, 3, 8], [2, 3, 8], [8]], outputs: [[2, 3, 8]], flops: 48 * (1 + 4) + 2 * 6 },
  ]);
  rows('EmbedLayerNormalization', [
    {
      inputs: [
        { type: 'int32', shape: [2, 3] },
        { type: 'int32', shape: [2, 3] },
        [20, 8],
        [10, 8],
        [2, 8],
        [8],
        [8],
        { type: 'int32', shape: [2, 3] },
      ],
      attributes: { mask_index_type: { int: 1 } },
      outputs: [[2, 3, 8], [2], [2, 3, 8]],
      flops: 48 * (2 + 7) + 4 * 6 + 6,
    },
  ]);
  const groups = { groups: { int: 4 }, activation: { int: 1 } };
  rows('GroupNorm', [
    {
      attributes: groups,
      inputs: [[2, 3, 3, 8], [8], [8]],
      outputs: [[2, 3, 3, 8]],
      flops: 144 * (7 + 5) + 4 * 2 * 4,
      noWitness: noKernel,
    },
  ]);
  rows('SkipGroupNorm', [
    {
      attributes: groups,
      inputs: [[2, 3, 3, 8], [8], [8], [2, 3, 3, 8], [8]],
      outputs: [
        [2, 3, 3, 8],
        [2, 3, 3, 8],
      ],
      flops: 144 * (2 + 7 + 5) + 4 * 2 * 4,
      noWitness: noKernel,
    },
  ]);
  testRows([
    {
      title: 'normalises by the root mean square in the default domain',
      op: 'SimplifiedLayerNormalization',
      inputs: [[2, 3, 8], [8]],
      outputs: [[2, 3, 8]],
      flops: 48 * 4 + 2 * 6,
    },
  ]);

  it('refuses groups that are not given', () => {
    const inputs = [[2, 3, 3, 8], [8], [8]];
    expect(() => priceRow({ op: 'GroupNorm', domain, inputs })).toThrow(/"groups"/);
  });

  it('has no price without a rank', () => {
    const inputs = ['open', 'open', [8]] as const;
    expect(priceRow({ op: 'SkipLayerNormalization', domain, inputs }).flops).toBeNull();
  });
});

describe('a position of com.microsoft', () => {
  rows('RotaryEmbedding', [
    {
      inputs: [[2, 3, 32], { type: 'int64', shape: [1] }, [50, 4], [50, 4]],
      outputs: [[2, 3, 32]],
      flops: 3 * 192,
    },
    {
      attributes: { num_heads: { int: 4 }, rotary_embedding_dim: { int: 4 } },
      inputs: [[2, 3, 32], { type: 'int64', shape: [1] }, [50, 2], [50, 2]],
      outputs: [[2, 3, 32]],
      flops: 3 * 2 * 3 * 4 * 4,
    },
  ]);
  rows('RelativePositionBias', [
    {
      attributes: { max_distance: { int: 16 } },
      inputs: [[32, 4], ints(5), ints(5)],
      outputs: [[1, 4, 5, 5]],
      noWitness: noKernel,
    },
  ]);
  rows('GatedRelativePositionBias', [
    {
      attributes: { num_heads: { int: 4 } },
      inputs: [[2, 5, 32], [32], [1, 4, 5, 5], [8, 6], [6], [1, 4, 1, 1]],
      outputs: [[2, 4, 5, 5]],
      macs: 2 * 5 * 4 * 8 * 6,
      flops: 2 * 2 * 5 * 4 * 8 * 6 + 40 * 8 + 40 * 12 + 40 * 12 + 40 * 5,
      noWitness: noKernel,
    },
  ]);
});

describe('a table of com.microsoft', () => {
  rows('GatherBlockQuantized', [
    {
      attributes: {
        bits: { int: 4 },
        block_size: { int: 16 },
        gather_axis: { int: 0 },
        quantize_axis: { int: 1 },
      },
      inputs: [filled('uint8', 20, 16), { type: 'int64', shape: [2, 3] }, filled('float32', 20, 2)],
      outputs: [[2, 3, 32]],
      flops: 192,
    },
  ]);
  rows('Trilu', [{ inputs: [[2, 3, 3]], outputs: [[2, 3, 3]] }]);

  it('sets no price for an inverse', () => {
    const found = priceRow({ op: 'Inverse', domain, inputs: [[2, 3, 3]] });
    expect(found.outputs[0]?.shape).toEqual([2, 3, 3]);
    expect(found.flops).toBeNull();
  });
});
