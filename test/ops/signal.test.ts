import { describe, expect, it } from 'vitest';
import { priceRow, type RowInput, scalar } from '../support/op-rows.ts';

const open: RowInput = { type: 'int64', shape: [] };
const shapeOf = (row: Parameters<typeof priceRow>[0]) => priceRow(row).outputs[0]?.shape;

describe('transforms', () => {
  it('take their axis from an input since operator set 20', () => {
    const row = { op: 'DFT', inputs: [[2, 6, 8, 1], scalar(4, 'int64'), scalar(1, 'int64')] };
    expect(shapeOf({ ...row, opset: 20 })).toEqual([2, 4, 8, 2]);
    expect(shapeOf({ ...row, opset: 20, inputs: [[2, 6, 8, 1]] })).toEqual([2, 6, 8, 2]);
    const attributes = { axis: { int: 2 }, onesided: { int: 1 } };
    expect(shapeOf({ ...row, opset: 17, inputs: [[2, 6, 8, 1]], attributes })).toEqual([
      2, 6, 5, 2,
    ]);
  });

  it('are inverted to twice the bins but one', () => {
    const attributes = { inverse: { int: 1 }, onesided: { int: 1 } };
    expect(shapeOf({ op: 'DFT', opset: 20, inputs: [[2, 5, 2]], attributes })).toEqual([2, 8, 1]);
  });

  it('leave open what depends on data', () => {
    expect(shapeOf({ op: 'DFT', opset: 20, inputs: [[2, 5, 1], open] })).toEqual([2, null, 2]);
    expect(shapeOf({ op: 'DFT', opset: 20, inputs: [[2, 5, 1], null, open] })).toEqual([
      null,
      null,
      2,
    ]);
    expect(shapeOf({ op: 'STFT', inputs: [[1, 64, 1], open, [32]] })).toEqual([1, null, 17, 2]);
    expect(shapeOf({ op: 'HannWindow', inputs: [open] })).toEqual([null]);
  });

  it('refuse a step of 0', () => {
    const inputs = [[1, 64, 1], scalar(0, 'int64'), [32]];
    expect(() => priceRow({ op: 'STFT', inputs })).toThrow(/step of 0/);
  });
});
