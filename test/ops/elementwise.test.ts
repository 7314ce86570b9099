import { describe, expect, it } from 'vitest';
import { broadcast } from '../../src/ops/dims.ts';
import { floats, ints, type OpRow, priceRow, scalar, testRows } from '../support/op-rows.ts';

const onePerElement = (op: string, attributes = {}): OpRow => ({
  title: 'costs one operation per element',
  op,
  attributes,
  inputs: [[3, 1, 5]],
  outputs: [[3, 1, 5]],
  flops: 3 * 5,
});

describe('functions of one element', () => {
  const names = 'Abs Ceil Cos Erf Exp Floor Log Neg Reciprocal Round Sin Sqrt'.split(' ');
  testRows(names.map((op) => onePerElement(op)));
  testRows([
    {
      title: 'inverts booleans',
      op: 'Not',
      inputs: [{ type: 'bool', shape: [4] }],
      outputs: [[4]],
      flops: 4,
    },
    {
      title: 'rounds halves to even',
      op: 'Round',
      inputs: [floats(0.5, 1.5, -0.5, -1.5, 2.4)],
      outputs: [[5]],
      flops: 5,
      data: [0, 2, 0, -2, 2],
      noWitness: 'it keeps the sign of a negative zero',
    },
    {
      title: 'folds constants',
      op: 'Floor',
      inputs: [floats(1.5, -1.5)],
      outputs: [[2]],
      flops: 2,
      data: [1, -2],
    },
  ]);
});

describe('broadcasting', () => {
  it('keeps an extent open that is not known, on either side', () => {
    expect(broadcast([[null], [1]])).toEqual([null]);
    expect(broadcast([[1], [null]])).toEqual([null]);
    expect(broadcast([[null, 3], [1]])).toEqual([null, 3]);
    expect(broadcast([[3], [null, 1], [1]])).toEqual([null, 3]);
    expect(broadcast([[null], [5]])).toEqual([5]);
  });
});

describe('functions of two elements', () => {
  const twice = 'Add Div Mul Pow Sub'.split(' ');
  testRows(
    twice.map((op) => ({
      title: 'broadcasts and costs one operation per output element',
      op,
      inputs: [
        [3, 1, 5],
        [4, 1],
      ],
      outputs: [[3, 4, 5]],
      flops: 3 * 4 * 5,
    })),
  );
  testRows(
    'Equal Greater GreaterOrEqual Less LessOrEqual'.split(' ').map((op) => ({
      title: 'gives booleans',
      op,
      inputs: [[3, 1], [4]],
      outputs: [[3, 4]],
      flops: (op.endsWith('OrEqual') ? 3 : 1) * 3 * 4,
    })),
  );
  testRows(
    ['And', 'Or'].map((op) => ({
      title: 'takes and gives booleans',
      op,
      inputs: [
        { type: 'bool', shape: [3, 1] },
        { type: 'bool', shape: [4] },
      ],
      outputs: [[3, 4]],
      flops: 3 * 4,
    })),
  );
  const seven = { outputs: [[2]], flops: 2 };
  testRows([
    { ...seven, title: 'truncates', op: 'Div', inputs: [ints(7, -7), ints(2)], data: [3, -3] },
    { ...seven, title: 'folds', op: 'Add', inputs: [ints(7, -7), ints(2)], data: [9, -5] },
    { ...seven, title: 'folds', op: 'Sub', inputs: [ints(7, -7), ints(2)], data: [5, -9] },
    { ...seven, title: 'folds', op: 'Mul', inputs: [ints(7, -7), ints(2)], data: [14, -14] },
    { ...seven, title: 'folds', op: 'Pow', inputs: [ints(7, -7), ints(2)], data: [49, 49] },
    {
      ...seven,
      title: 'follows the divisor',
      op: 'Mod',
      inputs: [ints(7, -7), ints(3)],
      data: [1, 2],
    },
    {
      ...seven,
      title: 'follows the dividend with fmod',
      op: 'Mod',
      attributes: { fmod: { int: 1 } },
      inputs: [ints(7, -7), ints(3)],
      data: [1, -1],
    },
    { ...seven, title: 'folds', op: 'Equal', inputs: [ints(7, -7), ints(7)], data: [1, 0] },
    { ...seven, title: 'folds', op: 'Greater', inputs: [ints(7, 8), ints(7)], data: [0, 1] },
    {
      ...seven,
      title: 'folds',
      op: 'GreaterOrEqual',
      inputs: [ints(7, 6), ints(7)],
      flops: 3 * 2,
      data: [1, 0],
    },
    { ...seven, title: 'folds', op: 'Less', inputs: [ints(7, 6), ints(7)], data: [0, 1] },
    {
      ...seven,
      title: 'folds',
      op: 'LessOrEqual',
      inputs: [ints(7, 8), ints(7)],
      flops: 3 * 2,
      data: [1, 0],
    },
    {
      ...seven,
      title: 'rounds to float32',
      op: 'Mul',
      inputs: [floats(0.1, 3), floats(3)],
      data: [Math.fround(Math.fround(0.1) * 3), 9],
    },
    {
      title: 'was fitted to the first operand before operator set 7',
      op: 'Add',
      opset: 6,
      attributes: { broadcast: { int: 1 }, axis: { int: 1 } },
      inputs: [[2, 3, 4], [3]],
      outputs: [[2, 3, 4]],
      flops: 2 * 3 * 4,
      noWitness: 'it does not run operator sets before 7',
    },
  ]);

  it('refuse shapes that cannot be broadcast', () => {
    expect(() => priceRow({ op: 'Add', inputs: [[3], [4]] })).toThrow(/3 and 4/);
  });

  it('give no element where a division has no finite result', () => {
    expect(priceRow({ op: 'Div', inputs: [ints(1), ints(0)] }).outputs[0]?.data).toEqual([null]);
  });
});

describe('functions of many elements', () => {
  const inputs = [[3, 1], [4], [1, 1]];
  testRows([
    { title: 'costs n − 1', op: 'Max', inputs, outputs: [[3, 4]], flops: 3 * 4 * 2 },
    { title: 'costs n − 1', op: 'Min', inputs, outputs: [[3, 4]], flops: 3 * 4 * 2 },
    { title: 'costs n − 1', op: 'Sum', inputs, outputs: [[3, 4]], flops: 3 * 4 * 2 },
    { title: 'divides as well', op: 'Mean', inputs, outputs: [[3, 4]], flops: 3 * 4 * 3 },
    { title: 'is free for one input', op: 'Sum', inputs: [[3, 4]], outputs: [[3, 4]] },
    {
      title: 'folds',
      op: 'Max',
      inputs: [ints(1, 5), ints(3)],
      outputs: [[2]],
      flops: 2,
      data: [3, 5],
    },
    {
      title: 'folds',
      op: 'Min',
      inputs: [ints(1, 5), ints(3)],
      outputs: [[2]],
      flops: 2,
      data: [1, 3],
    },
  ]);
});

describe('Where', () => {
  testRows([
    {
      title: 'selects, which costs nothing',
      op: 'Where',
      inputs: [{ type: 'bool', shape: [3, 1] }, [4], scalar(0)],
      outputs: [[3, 4]],
    },
    {
      title: 'selects among constants',
      op: 'Where',
      inputs: [{ type: 'bool', shape: [3], values: [1, 0, 1] }, ints(7, 8, 9), ints(-1)],
      outputs: [[3]],
      data: [7, -1, 9],
    },
  ]);
});
