import { describe, expect, it } from 'vitest';
import { priceRow, testRows } from '../support/op-rows.ts';

const kernel2 = { kernel_shape: { ints: [2, 2] } };
const kernel3 = { kernel_shape: { ints: [3, 3] } };

describe('pools', () => {
  testRows([
    {
      title: 'costs its kernel volume per output element',
      op: 'MaxPool',
      inputs: [[1, 16, 28, 28]],
      attributes: { ...kernel2, strides: { ints: [2, 2] } },
      outputs: [[1, 16, 14, 14]],
      flops: 16 * 14 * 14 * 4,
    },
    {
      title: 'may give the indices of the maxima',
      op: 'MaxPool',
      inputs: [[1, 1, 6, 6]],
      attributes: kernel3,
      outputs: [
        [1, 1, 4, 4],
        [1, 1, 4, 4],
      ],
      flops: 4 * 4 * 9,
    },
    {
      title: 'rounds up with ceil_mode',
      op: 'MaxPool',
      inputs: [[1, 1, 6, 7]],
      attributes: { ...kernel3, strides: { ints: [2, 2] }, ceil_mode: { int: 1 } },
      outputs: [[1, 1, 3, 3]],
      flops: 3 * 3 * 9,
    },
    {
      title: 'leaves out a last window that would start in the padding',
      op: 'MaxPool',
      inputs: [[1, 1, 4, 4]],
      attributes: {
        kernel_shape: { ints: [1, 1] },
        strides: { ints: [3, 3] },
        pads: { ints: [0, 0, 0, 0] },
        ceil_mode: { int: 1 },
      },
      outputs: [[1, 1, 2, 2]],
      flops: 2 * 2,
    },
    {
      title: 'with ceil_mode and end padding, too',
      op: 'AveragePool',
      opset: 19,
      inputs: [[1, 1, 5, 5]],
      attributes: {
        ...kernel2,
        strides: { ints: [3, 3] },
        pads: { ints: [1, 1, 1, 1] },
        ceil_mode: { int: 1 },
      },
      outputs: [[1, 1, 2, 2]],
      flops: 2 * 2 * 4,
    },
    {
      title: 'sums and divides over its kernel',
      op: 'AveragePool',
      inputs: [[2, 3, 8, 8]],
      attributes: { ...kernel3, pads: { ints: [1, 1, 1, 1] }, strides: { ints: [2, 2] } },
      outputs: [[2, 3, 4, 4]],
      flops: 2 * 3 * 4 * 4 * 9,
    },
    {
      title: 'reduces each channel to one value',
      op: 'GlobalAveragePool',
      inputs: [[2, 3, 8, 9]],
      outputs: [[2, 3, 1, 1]],
      flops: 2 * 3 * 8 * 9,
    },
    {
      title: 'reduces each channel to its maximum',
      op: 'GlobalMaxPool',
      inputs: [[2, 3, 8]],
      outputs: [[2, 3, 1]],
      flops: 2 * 3 * 8,
    },
  ]);

  it('refuse a missing kernel', () => {
    expect(() => priceRow({ op: 'MaxPool', inputs: [[1, 1, 4, 4]] })).toThrow(/"kernel_shape"/);
  });

  it('refuse a kernel without extent', () => {
    const attributes = { kernel_shape: { ints: [-1, -1] } };
    const inputs = [[1, 1, 4, 4]];
    expect(() => priceRow({ op: 'LpPool', inputs, attributes })).toThrow(/kernel \[-1,-1\]/);
  });

  it('refuse a kernel of another rank than the input', () => {
    const attributes = { kernel_shape: { ints: [2] } };
    const inputs = [[1, 1, 4, 4]];
    expect(() => priceRow({ op: 'MaxPool', inputs, attributes })).toThrow(/2 spatial axes/);
  });
});
