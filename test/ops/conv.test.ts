import { describe, expect, it } from 'vitest';
import { priceRow, testRows } from '../support/op-rows.ts';

const bias = (elements: number) => elements;

describe('Conv', () => {
  testRows([
    {
      title: 'sums over one kernel per output element',
      op: 'Conv',
      inputs: [
        [1, 8, 16, 16],
        [16, 8, 3, 3],
      ],
      attributes: { pads: { ints: [1, 1, 1, 1] }, kernel_shape: { ints: [3, 3] } },
      outputs: [[1, 16, 16, 16]],
      macs: 16 * 16 * 16 * 8 * 3 * 3,
      flops: 2 * 16 * 16 * 16 * 8 * 3 * 3,
    },
    {
      title: 'takes its kernel from the weight where the attribute is absent',
      op: 'Conv',
      inputs: [[1, 8, 16, 16], [16, 8, 3, 3], [16]],
      outputs: [[1, 16, 14, 14]],
      macs: 16 * 14 * 14 * 8 * 9,
      flops: 2 * 16 * 14 * 14 * 8 * 9 + bias(16 * 14 * 14),
    },
    {
      title: 'divides the channels by its groups',
      op: 'Conv',
      inputs: [
        [2, 8, 16, 16],
        [8, 1, 3, 3],
      ],
      attributes: { group: { int: 8 }, pads: { ints: [1, 1, 1, 1] }, strides: { ints: [2, 2] } },
      outputs: [[2, 8, 8, 8]],
      macs: 2 * 8 * 8 * 8 * 1 * 9,
      flops: 2 * 2 * 8 * 8 * 8 * 1 * 9,
    },
    {
      title: 'works along one axis',
      op: 'Conv',
      inputs: [
        [1, 4, 20],
        [6, 4, 5],
      ],
      attributes: { dilations: { ints: [2] } },
      outputs: [[1, 6, 12]],
      macs: 6 * 12 * 4 * 5,
      flops: 2 * 6 * 12 * 4 * 5,
    },
    {
      title: 'works along three axes',
      op: 'Conv',
      inputs: [
        [1, 2, 5, 6, 7],
        [3, 2, 3, 3, 3],
      ],
      outputs: [[1, 3, 3, 4, 5]],
      macs: 3 * 3 * 4 * 5 * 2 * 27,
      flops: 2 * 3 * 3 * 4 * 5 * 2 * 27,
    },
    {
      title: 'pads to ceil(input / stride) with SAME_UPPER',
      op: 'Conv',
      inputs: [
        [1, 1, 7, 8],
        [1, 1, 3, 3],
      ],
      attributes: { auto_pad: { string: 'SAME_UPPER' }, strides: { ints: [2, 3] } },
      outputs: [[1, 1, 4, 3]],
      macs: 4 * 3 * 9,
      flops: 2 * 4 * 3 * 9,
    },
    {
      title: 'does not pad with VALID',
      op: 'Conv',
      inputs: [
        [1, 1, 7, 7],
        [1, 1, 3, 3],
      ],
      attributes: { auto_pad: { string: 'VALID' } },
      outputs: [[1, 1, 5, 5]],
      macs: 5 * 5 * 9,
      flops: 2 * 5 * 5 * 9,
    },
  ]);

  it('refuses a tensor without spatial axes', () => {
    expect(() =>
      priceRow({
        op: 'Conv',
        inputs: [
          [1, 8],
          [16, 8],
        ],
      }),
    ).toThrow(/rank 3/);
  });

  it('refuses channels that do not fit the weight', () => {
    const inputs = [
      [1, 7, 9, 9],
      [16, 8, 3, 3],
    ];
    expect(() => priceRow({ op: 'Conv', inputs })).toThrow(/7 channels for 1 groups of 8/);
  });

  it('refuses a kernel larger than the padded input', () => {
    const inputs = [
      [1, 1, 2, 2],
      [1, 1, 3, 3],
    ];
    expect(() => priceRow({ op: 'Conv', inputs })).toThrow(/kernel of 3 over 2/);
  });

  it('refuses a missing weight', () => {
    expect(() => priceRow({ op: 'Conv', inputs: [[1, 1, 2, 2]] })).toThrow(/lacks its input 1/);
  });

  it('refuses an attribute of the wrong kind', () => {
    const inputs = [
      [1, 1, 4, 4],
      [1, 1, 3, 3],
    ];
    const attributes = { strides: { int: 2 } };
    expect(() => priceRow({ op: 'Conv', inputs, attributes })).toThrow(/"strides" as int/);
  });

  it('refuses a stride of 0', () => {
    const inputs = [
      [1, 1, 4, 4],
      [1, 1, 3, 3],
    ];
    const attributes = { strides: { ints: [0, 1] } };
    expect(() => priceRow({ op: 'Conv', inputs, attributes })).toThrow(/below 1/);
  });

  it('refuses a count beyond 2^53', () => {
    const inputs = [
      [1, 2 ** 20, 2 ** 20, 2 ** 20],
      [1, 2 ** 20, 1, 1],
    ];
    expect(() => priceRow({ op: 'Conv', inputs })).toThrow(/beyond 2\^53/);
  });
});

describe('ConvTranspose', () => {
  it('refuses an output_shape with too few extents', () => {
    const inputs = [
      [1, 2, 3, 3],
      [2, 2, 3, 3],
    ];
    const attributes = { output_shape: { ints: [7] } };
    const row = { op: 'ConvTranspose', inputs, attributes };
    expect(() => priceRow(row)).toThrow(/output_shape \[7\] for 2 spatial axes/);
  });

  testRows([
    {
      title: 'lets every input element meet one kernel',
      op: 'ConvTranspose',
      inputs: [
        [1, 8, 8, 8],
        [8, 4, 4, 4],
      ],
      attributes: { strides: { ints: [2, 2] }, pads: { ints: [1, 1, 1, 1] } },
      outputs: [[1, 4, 16, 16]],
      macs: 8 * 8 * 8 * 4 * 4 * 4,
      flops: 2 * 8 * 8 * 8 * 4 * 4 * 4,
    },
    {
      title: 'multiplies output channels by its groups',
      op: 'ConvTranspose',
      inputs: [[1, 8, 8, 8], [8, 4, 8, 8], [8]],
      attributes: { group: { int: 2 } },
      outputs: [[1, 8, 15, 15]],
      macs: 8 * 8 * 8 * 4 * 8 * 8,
      flops: 2 * 8 * 8 * 8 * 4 * 8 * 8 + bias(8 * 15 * 15),
    },
    {
      title: 'adds output_padding',
      op: 'ConvTranspose',
      inputs: [
        [1, 1, 3, 3],
        [1, 1, 3, 3],
      ],
      attributes: { strides: { ints: [2, 2] }, output_padding: { ints: [1, 0] } },
      outputs: [[1, 1, 8, 7]],
      macs: 3 * 3 * 9,
      flops: 2 * 3 * 3 * 9,
    },
    {
      title: 'follows output_shape',
      op: 'ConvTranspose',
      inputs: [
        [1, 1, 3, 3],
        [1, 1, 3, 3],
      ],
      attributes: { strides: { ints: [3, 2] }, output_shape: { ints: [10, 8] } },
      outputs: [[1, 1, 10, 8]],
      macs: 3 * 3 * 9,
      flops: 2 * 3 * 3 * 9,
    },
    {
      title: 'multiplies extents by the stride with SAME_UPPER',
      op: 'ConvTranspose',
      inputs: [
        [1, 1, 3, 3],
        [1, 1, 3, 3],
      ],
      attributes: { strides: { ints: [2, 2] }, auto_pad: { string: 'SAME_UPPER' } },
      outputs: [[1, 1, 6, 6]],
      macs: 3 * 3 * 9,
      flops: 2 * 3 * 3 * 9,
    },
  ]);

  it('refuses channels that do not fit the weight', () => {
    const inputs = [
      [1, 3, 4, 4],
      [2, 1, 3, 3],
    ];
    expect(() => priceRow({ op: 'ConvTranspose', inputs })).toThrow(/3 channels for a weight of 2/);
  });
});
