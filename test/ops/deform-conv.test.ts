import { describe, expect, it } from 'vitest';
import { priceRow, testRows } from '../support/op-rows.ts';

const macs = 2 * 6 * 5 * 5 * 4 * 9;
const samples = 2 * 4 * 9 * 5 * 5;

describe('DeformConv', () => {
  testRows([
    {
      title: 'sums like Conv over interpolated samples',
      op: 'DeformConv',
      opset: 19,
      inputs: [
        [2, 4, 7, 7],
        [6, 4, 3, 3],
        [2, 18, 5, 5],
      ],
      outputs: [[2, 6, 5, 5]],
      macs,
      flops: 2 * macs + 4 * samples,
    },
    {
      title: 'weighs its samples by a mask and adds a bias',
      op: 'DeformConv',
      opset: 22,
      attributes: { pads: { ints: [1, 1, 1, 1] }, strides: { ints: [2, 2] }, group: { int: 2 } },
      inputs: [[2, 4, 7, 7], [6, 2, 3, 3], [2, 18, 4, 4], [6], [2, 9, 4, 4]],
      outputs: [[2, 6, 4, 4]],
      macs: 2 * 6 * 4 * 4 * 2 * 9,
      flops: 2 * 2 * 6 * 4 * 4 * 2 * 9 + (4 + 1) * 2 * 4 * 9 * 4 * 4 + 2 * 6 * 4 * 4,
    },
  ]);

  it('has no price where the rank is not known', () => {
    const inputs = ['open' as const, [6, 4, 3, 3], [2, 18, 5, 5]];
    expect(priceRow({ op: 'DeformConv', opset: 19, inputs })).toMatchObject({
      macs: null,
      flops: null,
    });
  });
});
