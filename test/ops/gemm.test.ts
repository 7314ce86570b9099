import { describe, expect, it } from 'vitest';
import { priceRow, testRows } from '../support/op-rows.ts';

describe('Gemm', () => {
  testRows([
    {
      title: 'multiplies a transposed matrix without a bias',
      op: 'Gemm',
      inputs: [
        [32, 4],
        [32, 10],
      ],
      attributes: { transA: { int: 1 } },
      outputs: [[4, 10]],
      macs: 4 * 10 * 32,
      flops: 2 * 4 * 10 * 32,
    },
    {
      title: 'adds its bias once per output element',
      op: 'Gemm',
      inputs: [[7, 32], [10, 32], [10]],
      attributes: { transB: { int: 1 } },
      outputs: [[7, 10]],
      macs: 7 * 10 * 32,
      flops: 2 * 7 * 10 * 32 + 7 * 10,
    },
    {
      title: 'pays for alpha and beta',
      op: 'Gemm',
      inputs: [
        [7, 32],
        [32, 10],
        [7, 10],
      ],
      attributes: { alpha: { float: 0.5 }, beta: { float: 2 } },
      outputs: [[7, 10]],
      macs: 7 * 10 * 32,
      flops: 2 * 7 * 10 * 32 + (1 + 1 + 1) * 7 * 10,
    },
  ]);

  it('refuses operands that are no matrices', () => {
    expect(() =>
      priceRow({
        op: 'Gemm',
        inputs: [
          [1, 2, 3],
          [3, 4],
        ],
      }),
    ).toThrow(/rank 3/);
  });

  it('refuses extents that do not meet', () => {
    expect(() =>
      priceRow({
        op: 'Gemm',
        inputs: [
          [2, 3],
          [4, 5],
        ],
      }),
    ).toThrow(/3 columns with 4/);
  });
});

describe('MatMul', () => {
  testRows([
    {
      title: 'broadcasts the batch',
      op: 'MatMul',
      inputs: [
        [7, 32],
        [5, 32, 10],
      ],
      outputs: [[5, 7, 10]],
      macs: 5 * 7 * 32 * 10,
      flops: 2 * 5 * 7 * 32 * 10,
    },
    {
      title: 'promotes a vector on the left',
      op: 'MatMul',
      inputs: [[32], [32, 10]],
      outputs: [[10]],
      macs: 32 * 10,
      flops: 2 * 32 * 10,
    },
    {
      title: 'promotes a vector on the right',
      op: 'MatMul',
      inputs: [[3, 7, 32], [32]],
      outputs: [[3, 7]],
      macs: 3 * 7 * 32,
      flops: 2 * 3 * 7 * 32,
    },
    {
      title: 'is a dot product of two vectors',
      op: 'MatMul',
      inputs: [[32], [32]],
      outputs: [[]],
      macs: 32,
      flops: 2 * 32,
    },
  ]);

  it('refuses extents that do not meet', () => {
    expect(() =>
      priceRow({
        op: 'MatMul',
        inputs: [
          [2, 3],
          [4, 5],
        ],
      }),
    ).toThrow(/3 columns with 4/);
  });

  it('refuses a scalar', () => {
    expect(() => priceRow({ op: 'MatMul', inputs: [[], [4, 5]] })).toThrow(/rank 1 or more/);
  });
});
