import { describe, expect, it } from 'vitest';
import { ints, priceRow, type RowInput, testRows } from '../support/op-rows.ts';

const x = [2, 3, 4];
const matrix: RowInput = { type: 'int64', shape: [2, 3], values: [1, 2, 3, 4, 5, 6] };

describe('Slice', () => {
  const end = Number.MAX_SAFE_INTEGER;
  testRows([
    {
      title: 'cuts an axis',
      op: 'Slice',
      inputs: [x, ints(1), ints(end), ints(-1)],
      outputs: [[2, 3, 3]],
    },
    {
      title: 'cuts the first axes by default',
      op: 'Slice',
      inputs: [x, ints(0, 1), ints(1, 3)],
      outputs: [[1, 2, 4]],
    },
    {
      title: 'counts from the back',
      op: 'Slice',
      inputs: [ints(1, 2, 3, 4), ints(-3), ints(-1)],
      outputs: [[2]],
      data: [2, 3],
    },
    {
      title: 'steps',
      op: 'Slice',
      inputs: [ints(1, 2, 3, 4, 5), ints(0), ints(9), ints(0), ints(2)],
      outputs: [[3]],
      data: [1, 3, 5],
    },
    {
      title: 'steps back',
      op: 'Slice',
      inputs: [matrix, ints(-1), ints(-end), ints(0), ints(-1)],
      outputs: [[2, 3]],
      data: [4, 5, 6, 1, 2, 3],
    },
    {
      title: 'steps back over two',
      op: 'Slice',
      inputs: [ints(1, 2, 3, 4, 5), ints(9), ints(0), ints(0), ints(-2)],
      outputs: [[2]],
      data: [5, 3],
    },
    {
      title: 'may leave nothing',
      op: 'Slice',
      inputs: [x, ints(2), ints(1), ints(2)],
      outputs: [[2, 3, 0]],
    },
    {
      title: 'had attributes before 10',
      op: 'Slice',
      opset: 9,
      attributes: { starts: { ints: [1] }, ends: { ints: [3] }, axes: { ints: [2] } },
      inputs: [x],
      outputs: [[2, 3, 2]],
    },
  ]);

  it('refuses a step of 0', () => {
    const inputs = [x, ints(0), ints(1), ints(0), ints(0)];
    expect(() => priceRow({ op: 'Slice', inputs })).toThrow(/step of 0/);
  });

  it('leaves all extents open where neither bounds nor axes are known', () => {
    const open: RowInput = { type: 'int64', shape: [2] };
    const { outputs } = priceRow({ op: 'Slice', inputs: [x, open, open] });
    expect(outputs[0]?.shape).toEqual([null, null, 4]);
  });

  it('refuses bounds for more axes than there are', () => {
    const open: RowInput = { type: 'int64', shape: [2 ** 40] };
    expect(() => priceRow({ op: 'Slice', inputs: [x, open, open] })).toThrow(/of 3 axes/);
  });

  it('refuses missing bounds', () => {
    expect(() => priceRow({ op: 'Slice', inputs: [x] })).toThrow(/starts or ends/);
  });

  it('leaves an axis open where its bounds are not known', () => {
    const open: RowInput = { type: 'int64', shape: [1] };
    const { outputs } = priceRow({ op: 'Slice', inputs: [x, open, ints(1), ints(1)] });
    expect(outputs[0]?.shape).toEqual([2, null, 4]);
  });
});

describe('Split', () => {
  testRows([
    {
      title: 'cuts in equal parts',
      op: 'Split',
      attributes: { axis: { int: 2 } },
      inputs: [x],
      outputs: [
        [2, 3, 2],
        [2, 3, 2],
      ],
    },
    {
      title: 'cuts as an input says',
      op: 'Split',
      inputs: [ints(1, 2, 3), ints(1, 2)],
      outputs: [[1], [2]],
      data: [1],
    },
    {
      title: 'cut as an attribute said before 13',
      op: 'Split',
      opset: 11,
      attributes: { axis: { int: 1 }, split: { ints: [1, 2] } },
      inputs: [x],
      outputs: [
        [2, 1, 4],
        [2, 2, 4],
      ],
    },
    {
      title: 'makes the last part smaller since 18',
      op: 'Split',
      opset: 18,
      attributes: { num_outputs: { int: 3 } },
      inputs: [[7]],
      outputs: [[3], [3], [1]],
    },
  ]);

  it('refuses parts that do not add up', () => {
    const outputs = [[1], [1]];
    expect(() => priceRow({ op: 'Split', inputs: [[3], ints(1, 1)], outputs })).toThrow(/splits 3/);
  });
});
