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

  it('has no price in training', () => {
    const attributes = { training_mode: { int: 1 } };
    expect(priceRow({ op: 'BatchNormalization', inputs, attributes }).flops).toBeNull();
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
  });
});
