import { describe, expect, it } from 'vitest';
import { ints, priceRow, testRows } from '../support/op-rows.ts';

const x = [2, 3, 4];
const flops = 2 * 3 * 4;

describe('reductions', () => {
  for (const op of ['ReduceMax', 'ReduceMean', 'ReduceMin', 'ReduceProd']) {
    testRows([
      {
        title: 'keep their axes',
        op,
        inputs: [x],
        attributes: { axes: { ints: [-1] } },
        outputs: [[2, 3, 1]],
        flops,
      },
      {
        title: 'drop their axes',
        op,
        inputs: [x],
        attributes: { axes: { ints: [0, 2] }, keepdims: { int: 0 } },
        outputs: [[3]],
        flops,
      },
      { title: 'take all axes by default', op, inputs: [x], outputs: [[1, 1, 1]], flops },
      {
        title: 'take axes from an input since 18',
        op,
        opset: 18,
        inputs: [x, ints(1)],
        outputs: [[2, 1, 4]],
        flops,
      },
    ]);
  }
  testRows([
    {
      title: 'takes axes from an input since 13',
      op: 'ReduceSum',
      inputs: [x, ints(1)],
      outputs: [[2, 1, 4]],
      flops,
    },
    {
      title: 'took axes from an attribute before',
      op: 'ReduceSum',
      opset: 11,
      attributes: { axes: { ints: [1] } },
      inputs: [x],
      outputs: [[2, 1, 4]],
      flops,
    },
    {
      title: 'does nothing where it is told so',
      op: 'ReduceSum',
      attributes: { noop_with_empty_axes: { int: 1 } },
      inputs: [x],
      outputs: [x],
      flops,
    },
    {
      title: 'folds a vector',
      op: 'ReduceProd',
      inputs: [ints(3, 4, 5)],
      attributes: { keepdims: { int: 0 } },
      outputs: [[]],
      flops: 3,
      data: [60],
    },
    {
      title: 'folds a vector',
      op: 'ReduceSum',
      inputs: [ints(3, 4, 5)],
      outputs: [[1]],
      flops: 3,
      data: [12],
    },
    {
      title: 'folds a vector',
      op: 'ReduceMax',
      inputs: [ints(3, 5, 4)],
      outputs: [[1]],
      flops: 3,
      data: [5],
    },
    {
      title: 'folds a vector',
      op: 'ReduceMin',
      inputs: [ints(3, 5, 4)],
      outputs: [[1]],
      flops: 3,
      data: [3],
    },
  ]);

  it('refuse an axis that the tensor does not have', () => {
    const attributes = { axes: { ints: [3] } };
    expect(() => priceRow({ op: 'ReduceMax', inputs: [x], attributes })).toThrow(/axis 3/);
  });

  testRows([
    {
      title: 'folds along one axis of a matrix',
      op: 'ReduceSum',
      inputs: [{ type: 'int64', shape: [2, 3], values: [1, 2, 3, 4, 5, 6] }, ints(1)],
      outputs: [[2, 1]],
      flops: 6,
      data: [6, 15],
    },
    {
      title: 'folds along one axis of a matrix and drops it',
      op: 'ReduceMax',
      attributes: { axes: { ints: [0] }, keepdims: { int: 0 } },
      inputs: [{ type: 'int64', shape: [2, 3], values: [1, 5, 3, 4, 2, 6] }],
      outputs: [[3]],
      flops: 6,
      data: [4, 5, 6],
    },
    {
      title: 'folds a whole matrix',
      op: 'ReduceProd',
      inputs: [{ type: 'int64', shape: [2, 2], values: [1, 2, 3, 4] }],
      outputs: [[1, 1]],
      flops: 4,
      data: [24],
    },
    {
      title: 'reduces nothing where it is told so',
      op: 'ReduceSum',
      attributes: { noop_with_empty_axes: { int: 1 } },
      inputs: [ints(3, 4)],
      outputs: [[2]],
      flops: 2,
      data: [3, 4],
    },
  ]);

  it('know the rank that is left where they know how many axes go', () => {
    const inputs = [x, { type: 'int64', shape: [1] }] as const;
    const attributes = { keepdims: { int: 0 } };
    expect(priceRow({ op: 'ReduceSum', inputs, attributes }).outputs[0]?.shape).toHaveLength(
      x.length - 1,
    );
  });

  it('leave the extents open where the axes are not known', () => {
    const inputs = [x, { type: 'int64', shape: [1] }] as const;
    const { outputs } = priceRow({ op: 'ReduceSum', inputs });
    expect(outputs[0]?.shape).toEqual([null, null, null]);
  });
});
