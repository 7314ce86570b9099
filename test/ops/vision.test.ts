import { describe, expect, it } from 'vitest';
import { ints, priceRow, type RowInput } from '../support/op-rows.ts';

const open: RowInput = { type: 'int64', shape: [2] };
const shapeOf = (row: Parameters<typeof priceRow>[0]) => priceRow(row).outputs[0]?.shape;

describe('operators on images', () => {
  it('know the rank where the extents depend on data', () => {
    const opset = 20;
    const image = [1, 12, 4];
    expect(shapeOf({ op: 'Col2Im', opset, inputs: [image, open, open] })).toEqual([
      1,
      null,
      null,
      null,
    ]);
    expect(shapeOf({ op: 'CenterCropPad', opset, inputs: [[4, 5], open] })).toEqual([null, null]);
    const size: RowInput = { type: 'int64', shape: [4] };
    expect(shapeOf({ op: 'AffineGrid', opset, inputs: [[2, 2, 3], size] })).toEqual([
      null,
      null,
      null,
      2,
    ]);
    expect(shapeOf({ op: 'GridSample', opset, inputs: [[1, 2, 3, 3], 'open'] })).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('refuse blocks that do not divide the rows', () => {
    const inputs = [[1, 13, 4], ints(4, 4), ints(2, 2)];
    expect(() => priceRow({ op: 'Col2Im', opset: 18, inputs })).toThrow(/13 rows .* blocks of 4/);
  });

  it('have no price where the data decides it', () => {
    const rois = [
      [1, 2, 8, 8],
      [3, 5],
    ];
    expect(priceRow({ op: 'MaxRoiPool', inputs: rois }).flops).toBeNull();
    expect(priceRow({ op: 'RoiAlign', inputs: [...rois, [3]] }).flops).toBeNull();
  });

  it('price no grid of unknown size', () => {
    const inputs: readonly RowInput[] = [[2, 2, 3], { type: 'int64', shape: [4] }];
    expect(priceRow({ op: 'AffineGrid', opset: 20, inputs }).macs).toBeNull();
  });
});
