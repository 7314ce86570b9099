import { describe, expect, it } from 'vitest';
import { ints, priceRow, testRows } from '../support/op-rows.ts';

const x = [2, 3, 4];

describe('operators that read shapes', () => {
  testRows([
    { title: 'gives the dimensions', op: 'Shape', inputs: [x], outputs: [[3]], data: x },
    {
      title: 'gives a part of them since 15',
      op: 'Shape',
      attributes: { start: { int: -2 }, end: { int: 2 } },
      inputs: [x],
      outputs: [[1]],
      data: [3],
    },
    { title: 'gives their product', op: 'Size', inputs: [x], outputs: [[]], data: [24] },
  ]);
});

describe('a rank that only the file decides', () => {
  it('is refused beyond what tensors have, before it asks for memory', () => {
    const inputs = [[6], { type: 'int64', shape: [1e9] }] as const;
    expect(() => priceRow({ op: 'Reshape', inputs })).toThrow(/rank 1000000000/);
  });
});

describe('Reshape', () => {
  const reshape = (...to: number[]) => ({ op: 'Reshape', inputs: [x, ints(...to)] });
  testRows([
    { title: 'computes −1', ...reshape(4, -1), outputs: [[4, 6]] },
    { title: 'copies 0', ...reshape(0, -1), outputs: [[2, 12]] },
    { title: 'adds axes', ...reshape(1, 2, 1, 12), outputs: [[1, 2, 1, 12]] },
    {
      title: 'takes 0 literally with allowzero',
      op: 'Reshape',
      attributes: { allowzero: { int: 1 } },
      inputs: [[0, 3], ints(3, 0)],
      outputs: [[3, 0]],
    },
    {
      title: 'had its shape as an attribute before 5',
      op: 'Reshape',
      opset: 4,
      attributes: { shape: { ints: [6, -1] } },
      inputs: [x],
      outputs: [[6, 4]],
      noWitness: 'it does not run operator sets before 7',
    },
    {
      title: 'keeps elements',
      op: 'Reshape',
      inputs: [ints(1, 2, 3, 4), ints(2, 2)],
      outputs: [[2, 2]],
      data: [1, 2, 3, 4],
    },
  ]);

  it('refuses a shape of other size', () => {
    expect(() => priceRow(reshape(5, 5))).toThrow(/24 elements into 25/);
    expect(() => priceRow(reshape(5, -1))).toThrow(/cannot turn/);
  });

  it('refuses two open dimensions', () => {
    expect(() => priceRow(reshape(-1, -1))).toThrow(/more than one/);
  });

  it('refuses to copy a dimension that is not there', () => {
    expect(() => priceRow(reshape(2, 3, 4, 0))).toThrow(/copies dimension 3/);
  });

  it('knows the rank where only the length of the target is known', () => {
    const { outputs } = priceRow({ op: 'Reshape', inputs: [x, { type: 'int64', shape: [2] }] });
    expect(outputs[0]?.shape).toEqual([null, null]);
  });
});

describe('views', () => {
  testRows([
    { title: 'joins the axes behind the first', op: 'Flatten', inputs: [x], outputs: [[2, 12]] },
    {
      title: 'splits at an axis',
      op: 'Flatten',
      attributes: { axis: { int: -1 } },
      inputs: [x],
      outputs: [[6, 4]],
    },
    {
      title: 'joins all before its end',
      op: 'Flatten',
      attributes: { axis: { int: 3 } },
      inputs: [x],
      outputs: [[24, 1]],
    },
    {
      title: 'joins all from the front',
      op: 'Flatten',
      attributes: { axis: { int: 0 } },
      inputs: [x],
      outputs: [[1, 24]],
    },
    { title: 'gives what it gets', op: 'Identity', inputs: [x], outputs: [x] },
    { title: 'drops every 1', op: 'Squeeze', inputs: [[1, 3, 1]], outputs: [[3]] },
    {
      title: 'drops the named axes',
      op: 'Squeeze',
      inputs: [[1, 3, 1], ints(-1)],
      outputs: [[1, 3]],
    },
    {
      title: 'had axes as an attribute before 13',
      op: 'Squeeze',
      opset: 11,
      attributes: { axes: { ints: [0] } },
      inputs: [[1, 3, 1]],
      outputs: [[3, 1]],
    },
    {
      title: 'adds axes of the result',
      op: 'Unsqueeze',
      inputs: [[3, 4], ints(0, -1)],
      outputs: [[1, 3, 4, 1]],
    },
    {
      title: 'had axes as an attribute before 13',
      op: 'Unsqueeze',
      opset: 11,
      attributes: { axes: { ints: [1, 2] } },
      inputs: [[64]],
      outputs: [[64, 1, 1]],
    },
  ]);

  it('refuse to drop an axis that is not 1', () => {
    expect(() => priceRow({ op: 'Squeeze', inputs: [x, ints(1)] })).toThrow(/axis 1 of extent 3/);
  });

  it('refuse to add an axis twice', () => {
    expect(() => priceRow({ op: 'Unsqueeze', inputs: [x, ints(0, -5)] })).toThrow(/twice/);
  });

  it('refuse missing axes', () => {
    expect(() => priceRow({ op: 'Unsqueeze', inputs: [x] })).toThrow(/lacks its axes/);
  });
});
