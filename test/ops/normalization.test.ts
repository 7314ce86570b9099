import { describe, expect, it } from 'vitest';
import { priceRow, testRows } from '../support/op-rows.ts';

const x = [2, 8, 5, 5];
const inputs = [x, [8], [8], [8], [8]];

describe('BatchNormalization', () => {
  testRows([
    {
      title: 'costs four per element and two per channel',
      op: 'BatchNormalization',
      inputs,
      outputs: [x],
      flops: 4 * 2 * 8 * 5 * 5 + 2 * 8,
    },
  ]);

  const training = 8 * 2 * 8 * 5 * 5 + 8 * 8;

  it('adds the statistics of the batch in training, said by an attribute', () => {
    const attributes = { training_mode: { int: 1 } };
    expect(priceRow({ op: 'BatchNormalization', inputs, attributes }).flops).toBe(training);
  });

  it('was in training before operator set 14 where it gave statistics', () => {
    const row = { op: 'BatchNormalization', opset: 9, inputs };
    expect(priceRow({ ...row, outputs: [x, [8], [8], [8], [8]] }).flops).toBe(training);
    expect(priceRow({ ...row, outputs: [x] }).flops).toBe(4 * 2 * 8 * 5 * 5 + 2 * 8);
  });

  it('was in training before operator set 7 unless it said otherwise', () => {
    const row = { op: 'BatchNormalization', opset: 6, inputs };
    expect(priceRow(row).flops).toBe(training);
    const attributes = { is_test: { int: 1 } };
    expect(priceRow({ ...row, attributes }).flops).toBe(4 * 2 * 8 * 5 * 5 + 2 * 8);
  });
});

describe('LRN', () => {
  testRows([
    {
      title: 'sums squares over neighbouring channels',
      op: 'LRN',
      attributes: { size: { int: 5 } },
      inputs: [x],
      outputs: [x],
      flops: (2 * 5 + 4) * 2 * 8 * 5 * 5,
    },
  ]);

  it('refuses a missing size', () => {
    expect(() => priceRow({ op: 'LRN', inputs: [x] })).toThrow(/"size"/);
    const attributes = { size: { int: -4 } };
    expect(() => priceRow({ op: 'LRN', inputs: [x], attributes })).toThrow(/"size" -4/);
  });
});
