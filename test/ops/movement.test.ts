import { describe, expect, it } from 'vitest';
import { floats, ints, priceRow, type RowInput, scalar, testRows } from '../support/op-rows.ts';

const x = [2, 3, 4];
const matrix: RowInput = { type: 'int64', shape: [2, 3], values: [1, 2, 3, 4, 5, 6] };

describe('Cast', () => {
  testRows([
    {
      title: 'changes the type',
      op: 'Cast',
      attributes: { to: { int: 7 } },
      inputs: [x],
      outputs: [x],
    },
    {
      title: 'cuts toward zero',
      op: 'Cast',
      attributes: { to: { int: 7 } },
      inputs: [floats(1.9, -1.9)],
      outputs: [[2]],
      data: [1, -1],
    },
  ]);

  it('refuses an unknown type', () => {
    expect(() => priceRow({ op: 'Cast', inputs: [x], attributes: { to: { int: 99 } } })).toThrow(
      /99/,
    );
    expect(() => priceRow({ op: 'Cast', inputs: [x] })).toThrow(/lacks its attribute "to"/);
  });
});

describe('Concat', () => {
  const axis = (value: number) => ({ axis: { int: value } });
  testRows([
    {
      title: 'joins an axis',
      op: 'Concat',
      attributes: axis(1),
      inputs: [x, [2, 5, 4]],
      outputs: [[2, 8, 4]],
    },
    {
      title: 'joins vectors',
      op: 'Concat',
      attributes: axis(0),
      inputs: [ints(1), ints(2, 3)],
      outputs: [[3]],
      data: [1, 2, 3],
    },
    {
      title: 'joins the columns of matrices',
      op: 'Concat',
      attributes: axis(-1),
      inputs: [matrix, { type: 'int64', shape: [2, 1], values: [7, 8] }],
      outputs: [[2, 4]],
      data: [1, 2, 3, 7, 4, 5, 6, 8],
    },
  ]);

  it('refuses tensors that do not fit', () => {
    const attributes = axis(1);
    expect(() => priceRow({ op: 'Concat', attributes, inputs: [x, [2, 3, 5]] })).toThrow(/axis 2/);
    expect(() => priceRow({ op: 'Concat', attributes, inputs: [x, [2, 3]] })).toThrow(
      /rank 3 and 2/,
    );
  });
});

describe('Gather', () => {
  testRows([
    {
      title: 'picks rows',
      op: 'Gather',
      inputs: [[10, 8], { type: 'int64', shape: [2, 3] }],
      outputs: [[2, 3, 8]],
    },
    {
      title: 'picks along an axis',
      op: 'Gather',
      attributes: { axis: { int: 1 } },
      inputs: [x, { type: 'int64', shape: [5] }],
      outputs: [[2, 5, 4]],
    },
    {
      title: 'picks one element',
      op: 'Gather',
      inputs: [ints(5, 6, 7), scalar(-1, 'int64')],
      outputs: [[]],
      data: [7],
    },
    {
      title: 'picks columns',
      op: 'Gather',
      attributes: { axis: { int: 1 } },
      inputs: [matrix, ints(2, 0)],
      outputs: [[2, 2]],
      data: [3, 1, 6, 4],
    },
  ]);

  it('refuses a row that the table does not have', () => {
    expect(() => priceRow({ op: 'Gather', inputs: [ints(1, 2), ints(2)] })).toThrow(/axis 2/);
  });
});

describe('Transpose', () => {
  testRows([
    { title: 'reverses the axes', op: 'Transpose', inputs: [x], outputs: [[4, 3, 2]] },
    {
      title: 'reorders the axes',
      op: 'Transpose',
      attributes: { perm: { ints: [1, 2, 0] } },
      inputs: [x],
      outputs: [[3, 4, 2]],
    },
    {
      title: 'moves elements',
      op: 'Transpose',
      inputs: [matrix],
      outputs: [[3, 2]],
      data: [1, 4, 2, 5, 3, 6],
    },
  ]);

  it('refuses an order of other axes', () => {
    const attributes = { perm: { ints: [0, 0, 1] } };
    expect(() => priceRow({ op: 'Transpose', inputs: [x], attributes })).toThrow(/order/);
  });
});

describe('blocks', () => {
  const attributes = { blocksize: { int: 2 } };
  testRows([
    {
      title: 'turns channels into pixels',
      op: 'DepthToSpace',
      attributes,
      inputs: [[1, 12, 3, 5]],
      outputs: [[1, 3, 6, 10]],
    },
    {
      title: 'turns pixels into channels',
      op: 'SpaceToDepth',
      attributes,
      inputs: [[1, 3, 6, 10]],
      outputs: [[1, 12, 3, 5]],
    },
  ]);

  it('refuse channels that do not divide', () => {
    expect(() => priceRow({ op: 'DepthToSpace', attributes, inputs: [[1, 3, 2, 2]] })).toThrow(
      /3 by 4/,
    );
  });

  it('refuse a missing block size', () => {
    expect(() => priceRow({ op: 'DepthToSpace', inputs: [[1, 4, 2, 2]] })).toThrow(/block size/);
  });
});

describe('Pad', () => {
  testRows([
    {
      title: 'adds at both ends',
      op: 'Pad',
      inputs: [x, ints(0, 1, 2, 0, 0, 3)],
      outputs: [[2, 4, 9]],
    },
    {
      title: 'crops with negative pads',
      op: 'Pad',
      inputs: [x, ints(0, 0, -1, 0, 0, -1)],
      outputs: [[2, 3, 2]],
    },
    {
      title: 'names its axes since 18',
      op: 'Pad',
      opset: 18,
      inputs: [x, ints(1, 1), null, ints(1)],
      outputs: [[2, 5, 4]],
    },
    {
      title: 'had its pads as an attribute before 11',
      op: 'Pad',
      opset: 10,
      attributes: { pads: { ints: [0, 0, 1, 0, 0, 1] } },
      inputs: [x],
      outputs: [[2, 3, 6]],
    },
  ]);

  it('refuses pads of another rank', () => {
    expect(() => priceRow({ op: 'Pad', inputs: [x, ints(1, 1)] })).toThrow(/2 pads for 3 axes/);
  });
});

describe('repetition', () => {
  testRows([
    {
      title: 'broadcasts to a shape',
      op: 'Expand',
      inputs: [[3, 1], ints(2, 1, 4)],
      outputs: [[2, 3, 4]],
    },
    {
      title: 'repeats elements',
      op: 'Expand',
      inputs: [ints(7), ints(3)],
      outputs: [[3]],
      data: [7, 7, 7],
    },
    { title: 'repeats each axis', op: 'Tile', inputs: [x, ints(1, 2, 3)], outputs: [[2, 6, 12]] },
    {
      title: 'repeats elements',
      op: 'Tile',
      inputs: [ints(1, 2), ints(2)],
      outputs: [[4]],
      data: [1, 2, 1, 2],
    },
  ]);

  it('refuses repeats of another rank', () => {
    expect(() => priceRow({ op: 'Tile', inputs: [x, ints(2)] })).toThrow(/1 of 3 axes/);
  });
});
