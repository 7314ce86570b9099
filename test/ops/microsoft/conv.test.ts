import { describe, expect, it } from 'vitest';
import { type OpRow, priceRow, type RowInput, scalar, testRows } from '../../support/op-rows.ts';

const domain = 'com.microsoft';
const scale = scalar(1);
const zero = scalar(0, 'uint8');
const macs = 16 * 6 * 5 * 8 * 9;
const out = 16 * 6 * 5;

function filled(...shape: readonly number[]): RowInput {
  const length = shape.reduce((product, dim) => product * dim, 1);
  return { type: 'uint8', shape, values: Array.from({ length }, () => 1) };
}

function rows(op: string, list: readonly Omit<OpRow, 'op' | 'domain'>[]): void {
  testRows(list.map((row) => ({ ...row, op, domain })));
}

describe('FusedConv', () => {
  rows('FusedConv', [
    {
      title: 'adds a bias and a tensor, then activates',
      attributes: { activation: { string: 'Relu' } },
      inputs: [[1, 8, 8, 7], [16, 8, 3, 3], [16], [1, 16, 6, 5]],
      outputs: [[1, 16, 6, 5]],
      macs,
      flops: 2 * macs + 3 * out,
    },
  ]);
});

describe('a convolution with its channels last', () => {
  const inputs = [[1, 8, 7, 8], [16, 8, 3, 3], [16]];
  const row = {
    inputs,
    outputs: [[1, 6, 5, 16]],
    macs,
    noWitness: 'onnxruntime has no CPU kernel of it',
  };
  rows('NhwcConv', [{ ...row, title: 'costs a convolution', flops: 2 * macs + out }]);
  rows('NhwcFusedConv', [
    {
      ...row,
      title: 'activates',
      attributes: { activation: { string: 'Tanh' } },
      flops: 2 * macs + 2 * out,
    },
  ]);
});

describe('NhwcMaxPool', () => {
  rows('NhwcMaxPool', [
    {
      title: 'pools over the middle axes',
      attributes: { kernel_shape: { ints: [2, 3] }, strides: { ints: [2, 2] } },
      inputs: [{ type: 'uint8', shape: [1, 8, 7, 3] }],
      outputs: [[1, 4, 3, 3]],
      flops: 4 * 3 * 3 * 6,
    },
  ]);
});

describe('ConvTransposeWithDynamicPads', () => {
  const inputs = [
    [1, 8, 4, 4],
    [8, 4, 4, 4],
  ];
  rows('ConvTransposeWithDynamicPads', [
    {
      title: 'crops by constant pads',
      attributes: { strides: { ints: [2, 2] } },
      inputs: [...inputs, { type: 'int64', shape: [4], values: [1, 1, 1, 1] }, [4]],
      outputs: [[1, 4, 8, 8]],
      macs: 8 * 16 * 4 * 16,
      flops: 2 * 8 * 16 * 4 * 16 + 4 * 64,
    },
  ]);

  it('leaves open what pads that are no constant decide', () => {
    const found = priceRow({
      op: 'ConvTransposeWithDynamicPads',
      domain,
      inputs: [...inputs, { type: 'int64', shape: [4] }],
    });
    expect(found.outputs[0]?.shape).toEqual([1, 4, null, null]);
    expect(found.macs).toBe(8 * 16 * 4 * 16);
  });
});

describe('QLinearConv of com.microsoft', () => {
  const weights = [filled(16, 8, 3, 3), scale, zero, scale, zero];
  rows('QLinearConv', [
    {
      title: 'has its channels last where it says so',
      attributes: { channels_last: { int: 1 } },
      inputs: [{ type: 'uint8', shape: [1, 8, 7, 8] }, scale, zero, ...weights],
      outputs: [[1, 6, 5, 16]],
      macs,
      flops: 2 * macs + 2 * 8 * 8 * 7 + 5 * out,
    },
    {
      title: 'has them first otherwise',
      inputs: [{ type: 'uint8', shape: [1, 8, 8, 7] }, scale, zero, ...weights],
      outputs: [[1, 16, 6, 5]],
      macs,
      flops: 2 * macs + 2 * 8 * 8 * 7 + 5 * out,
    },
  ]);
});

describe('a quantised pool', () => {
  const quantised: RowInput = { type: 'uint8', shape: [1, 3, 8, 6] };
  const rest = [scale, zero, scale, zero];
  rows('QLinearAveragePool', [
    {
      title: 'averages dequantised elements',
      attributes: { kernel_shape: { ints: [2, 2] }, strides: { ints: [2, 2] } },
      inputs: [quantised, ...rest],
      outputs: [[1, 3, 4, 3]],
      flops: 2 * 144 + 36 * 4 + 5 * 36,
    },
  ]);
  rows('QLinearGlobalAveragePool', [
    {
      title: 'averages dequantised elements',
      inputs: [quantised, ...rest],
      outputs: [[1, 3, 1, 1]],
      flops: 2 * 144 + 144 + 5 * 3,
    },
    {
      title: 'averages over the middle axes',
      attributes: { channels_last: { int: 1 } },
      inputs: [quantised, ...rest],
      outputs: [[1, 1, 1, 6]],
      flops: 2 * 144 + 144 + 5 * 6,
    },
  ]);
});

describe('CausalConvWithState of com.microsoft', () => {
  rows('CausalConvWithState', [
    {
      title: 'sums over a kernel of its own channel',
      attributes: { activation: { string: 'silu' } },
      inputs: [[2, 4, 8], [4, 1, 3], [4]],
      outputs: [
        [2, 4, 8],
        [2, 4, 2],
      ],
      macs: 2 * 4 * 8 * 3,
      flops: 2 * 2 * 4 * 8 * 3 + 2 * 4 * 8 * (1 + 5),
    },
  ]);

  it('leaves a dilated state open', () => {
    const found = priceRow({
      op: 'CausalConvWithState',
      domain,
      attributes: { dilation: { int: 2 } },
      inputs: [
        [2, 4, 8],
        [4, 1, 3],
      ],
      outputs: [[], []],
    });
    expect(found.outputs.map(({ shape }) => shape)).toEqual([[2, 4, 8], null]);
  });
});
