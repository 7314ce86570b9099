import { describe, expect, it } from 'vitest';
import { priceRow, type RowInput, testRows } from '../support/op-rows.ts';

const indices: RowInput = { type: 'int64', shape: [1, 1, 2, 2], values: [5, 7, 13, 15] };

describe('operators that keep some elements', () => {
  testRows([
    {
      title: 'puts maxima back where they were',
      op: 'MaxUnpool',
      attributes: { kernel_shape: { ints: [2, 2] }, strides: { ints: [2, 2] } },
      inputs: [[1, 1, 2, 2], indices],
      outputs: [[1, 1, 4, 4]],
    },
    {
      title: 'gives a column per element that is not zero',
      op: 'NonZero',
      inputs: [{ type: 'int64', shape: [2, 3], values: [0, 4, 0, 5, 0, 6] }],
      outputs: [[2, 3]],
      flops: 6,
      data: [0, 1, 1, 1, 0, 2],
    },
    {
      title: 'is empty where all is zero',
      op: 'NonZero',
      inputs: [{ type: 'bool', shape: [2], values: [0, 0] }],
      outputs: [[1, 0]],
      flops: 2,
      data: [],
    },
  ]);

  it('leave open how many there are where the data decides', () => {
    const open: RowInput = { type: 'int64', shape: [1] };
    expect(priceRow({ op: 'TopK', inputs: [[2, 9], open] }).outputs[0]?.shape).toEqual([2, null]);
    expect(priceRow({ op: 'NonZero', inputs: ['open'] }).outputs[0]?.shape).toEqual([null, null]);
    expect(priceRow({ op: 'Compress', inputs: ['open', [3]] }).outputs[0]?.shape).toEqual([null]);
    const attributes = { axis: { int: 0 } };
    expect(priceRow({ op: 'Compress', inputs: ['open', [3]], attributes }).outputs[0]?.shape).toBe(
      null,
    );
    expect(priceRow({ op: 'Unique', inputs: ['open'], attributes }).outputs[0]?.shape).toBe(null);
  });

  it('know of the distinct slices all but their number', () => {
    const attributes = { axis: { int: -1 } };
    const outputs = [null, null, null, null];
    const shapes = priceRow({ op: 'Unique', inputs: [[2, 5]], attributes, outputs }).outputs.map(
      ({ shape }) => shape,
    );
    expect(shapes).toEqual([[2, null], [null], [5], [null]]);
  });

  it('refuse an axis that the tensor does not have', () => {
    const attributes = { axis: { int: 2 } };
    expect(() => priceRow({ op: 'TopK', inputs: [[2, 9], [1]], attributes })).toThrow(/axis 2/);
  });
});
