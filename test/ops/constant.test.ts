import { describe, expect, it } from 'vitest';
import { ints, priceRow, scalar, testRows } from '../support/op-rows.ts';

describe('constants', () => {
  testRows([
    {
      title: 'holds an integer',
      op: 'Constant',
      attributes: { value_int: { int: 5 } },
      inputs: [],
      outputs: [[]],
      data: [5],
    },
    {
      title: 'holds integers',
      op: 'Constant',
      attributes: { value_ints: { ints: [5, 6] } },
      inputs: [],
      outputs: [[2]],
      data: [5, 6],
    },
    {
      title: 'holds a float',
      op: 'Constant',
      attributes: { value_float: { float: 0.5 } },
      inputs: [],
      outputs: [[]],
      data: [0.5],
    },
    {
      title: 'holds floats',
      op: 'Constant',
      attributes: { value_floats: { floats: [0.5] } },
      inputs: [],
      outputs: [[1]],
      data: [0.5],
    },
    {
      title: 'holds a tensor',
      op: 'Constant',
      attributes: { value: { tensor: { name: '', type: 'int64', dims: [1, 2], values: [3, -1] } } },
      inputs: [],
      outputs: [[1, 2]],
      data: [3, -1],
    },
    {
      title: 'fills with zeros',
      op: 'ConstantOfShape',
      inputs: [ints(2, 2)],
      outputs: [[2, 2]],
      data: [0, 0, 0, 0],
    },
    {
      title: 'fills with its value',
      op: 'ConstantOfShape',
      attributes: { value: { tensor: { name: '', type: 'int64', dims: [1], values: [7] } } },
      inputs: [ints(2)],
      outputs: [[2]],
      data: [7, 7],
    },
    {
      title: 'makes a scalar of an empty shape',
      op: 'ConstantOfShape',
      inputs: [ints()],
      outputs: [[]],
      data: [0],
    },
    {
      title: 'counts up to its limit',
      op: 'Range',
      inputs: [scalar(1, 'int64'), scalar(8, 'int64'), scalar(3, 'int64')],
      outputs: [[3]],
      flops: 4 + 3,
      data: [1, 4, 7],
    },
    {
      title: 'counts down',
      op: 'Range',
      inputs: [scalar(3, 'int64'), scalar(0, 'int64'), scalar(-2, 'int64')],
      outputs: [[2]],
      flops: 4 + 2,
      data: [3, 1],
    },
    {
      title: 'may be empty',
      op: 'Range',
      inputs: [scalar(3), scalar(0), scalar(2)],
      outputs: [[0]],
      flops: 4,
      data: [],
    },
  ]);

  it('refuse a constant without a value', () => {
    expect(() => priceRow({ op: 'Constant', inputs: [] })).toThrow(/no value/);
  });

  it('refuse a step of 0', () => {
    const inputs = [scalar(0), scalar(1), scalar(0)];
    expect(() => priceRow({ op: 'Range', inputs })).toThrow(/step of 0/);
  });

  it('leave the length open where a bound is not known', () => {
    const { outputs } = priceRow({ op: 'Range', inputs: [scalar(0), [], scalar(1)] });
    expect(outputs[0]?.shape).toEqual([null]);
  });
});
