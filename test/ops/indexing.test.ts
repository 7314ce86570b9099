import { describe, expect, it } from 'vitest';
import type { ElementType } from '../../src/onnx/element-type.ts';
import { ints, priceRow, type RowInput, scalar, testRows } from '../support/op-rows.ts';

const matrix = (rows: number, columns: number, ...values: readonly number[]): RowInput => ({
  type: 'int64',
  shape: [rows, columns],
  values,
});
const numbers = matrix(2, 3, 1, 2, 3, 4, 5, 6);
const bool = (...values: readonly number[]): RowInput => ({
  type: 'bool' satisfies ElementType,
  shape: [values.length],
  values,
});

describe('elements are followed through indices', () => {
  testRows([
    {
      title: 'picks along an axis, also from the back',
      op: 'GatherElements',
      attributes: { axis: { int: 1 } },
      inputs: [numbers, matrix(2, 2, 0, -1, 1, 2)],
      outputs: [[2, 2]],
      data: [1, 3, 5, 6],
    },
    {
      title: 'picks by coordinates',
      op: 'GatherND',
      inputs: [numbers, matrix(2, 2, 0, 2, 1, -3)],
      outputs: [[2]],
      data: [3, 4],
    },
    {
      title: 'picks rows',
      op: 'GatherND',
      inputs: [numbers, matrix(1, 1, 1)],
      outputs: [[1, 3]],
      data: [4, 5, 6],
    },
    {
      title: 'picks within each batch',
      op: 'GatherND',
      attributes: { batch_dims: { int: 1 } },
      inputs: [numbers, matrix(2, 1, 2, 0)],
      outputs: [[2]],
      data: [3, 4],
    },
    {
      title: 'overwrites along an axis',
      op: 'ScatterElements',
      attributes: { axis: { int: 1 } },
      inputs: [numbers, matrix(1, 2, 1, -1), matrix(1, 2, 8, 9)],
      outputs: [[2, 3]],
      data: [1, 8, 9, 4, 5, 6],
    },
    {
      title: 'overwrites rows',
      op: 'ScatterND',
      inputs: [numbers, matrix(1, 1, -1), matrix(1, 3, 7, 8, 9)],
      outputs: [[2, 3]],
      data: [1, 2, 3, 7, 8, 9],
    },
    {
      title: 'overwrites elements',
      op: 'ScatterND',
      inputs: [ints(1, 1, 1), matrix(2, 1, 0, 2), ints(5, 6)],
      outputs: [[3]],
      data: [5, 1, 6],
    },
    {
      title: 'is on where the index is',
      op: 'OneHot',
      inputs: [ints(1, -1), scalar(3, 'int64'), ints(0, 1)],
      outputs: [[2, 3]],
      data: [0, 1, 0, 0, 0, 1],
    },
    {
      title: 'makes a leading axis',
      op: 'OneHot',
      attributes: { axis: { int: 0 } },
      inputs: [ints(1, 0), scalar(2, 'int64'), ints(4, 5)],
      outputs: [[2, 2]],
      data: [4, 5, 5, 4],
    },
    {
      title: 'keeps the upper triangle',
      op: 'Trilu',
      inputs: [numbers],
      outputs: [[2, 3]],
      data: [1, 2, 3, 0, 5, 6],
    },
    {
      title: 'keeps the lower triangle below a diagonal',
      op: 'Trilu',
      attributes: { upper: { int: 0 } },
      inputs: [numbers, scalar(-1, 'int64')],
      outputs: [[2, 3]],
      data: [0, 0, 0, 4, 0, 0],
    },
    {
      title: 'adds up',
      op: 'CumSum',
      inputs: [ints(2, 3, 4), scalar(0, 'int64')],
      outputs: [[3]],
      flops: 3,
      data: [2, 5, 9],
    },
    {
      title: 'counts what a condition keeps',
      op: 'Compress',
      inputs: [[4], bool(1, 0, 1, 1)],
      outputs: [[3]],
    },
  ]);
});

describe('indices', () => {
  it('leave elements unknown where updates are combined', () => {
    const inputs = [ints(1, 1), ints(0), ints(5)];
    const attributes = { reduction: { string: 'add' } };
    const { outputs } = priceRow({ op: 'ScatterElements', opset: 18, inputs, attributes });
    expect(outputs[0]?.data).toBeNull();
  });

  it('are refused beyond the extent', () => {
    const inputs = [ints(1, 1), ints(2)];
    expect(() => priceRow({ op: 'GatherElements', inputs })).toThrow(/axis 2|rank 2/);
  });

  it('are refused in another rank than the tensor', () => {
    expect(() => priceRow({ op: 'GatherElements', inputs: [[2, 3], ints(0)] })).toThrow(/rank 1/);
    const inputs = [[2, 3], ints(0), [1]];
    expect(() => priceRow({ op: 'ScatterElements', inputs })).toThrow(/rank 1/);
  });

  it('are refused with more coordinates than axes', () => {
    expect(() => priceRow({ op: 'GatherND', inputs: [[2, 3], matrix(1, 3, 0, 0, 0)] })).toThrow(
      /3 coordinates/,
    );
  });

  it('follow no running total backwards or along several axes', () => {
    const attributes = { reverse: { int: 1 } };
    const row = { op: 'CumSum', inputs: [ints(2, 3), scalar(0, 'int64')] };
    expect(priceRow({ ...row, attributes }).outputs[0]?.data).toBeNull();
    expect(priceRow({ ...row, inputs: [numbers, scalar(0, 'int64')] }).outputs[0]?.data).toBeNull();
  });

  it('leave the depth open where it is not known', () => {
    const inputs: readonly RowInput[] = [ints(1), { type: 'int64', shape: [] }, ints(0, 1)];
    expect(priceRow({ op: 'OneHot', inputs }).outputs[0]?.shape).toEqual([1, null]);
  });
});
