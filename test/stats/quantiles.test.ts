import { describe, expect, it } from 'vitest';
import { ascending, median, quantileOf } from '../../src/stats/quantiles.ts';

const values = [3.5, -1.25, 8, 0.5, 2.75, 2.75, -7];

describe('quantileOf', () => {
  it.each([
    [0, -7],
    [0.05, -5.2749999999999995],
    [0.1, -3.5499999999999994],
    [0.25, -0.375],
    [0.5, 2.75],
    [0.77, 3.215],
    [0.9, 5.300000000000002],
    [1, 8],
  ])('at %d is that of numpy.quantile', (p, expected) => {
    expect(quantileOf(ascending(values), p)).toBeCloseTo(expected, 12);
  });

  it('of one value is that value', () => {
    for (const p of [0, 0.3, 1]) expect(quantileOf([4], p)).toBe(4);
  });

  it('refuses no values and a p outside 0…1', () => {
    expect(() => quantileOf([], 0.5)).toThrow(/needs values/);
    expect(() => quantileOf([1], 1.1)).toThrow(/0 <= p <= 1/);
    expect(() => quantileOf([1], Number.NaN)).toThrow(/0 <= p <= 1/);
  });
});

describe('median', () => {
  it('is the middle, or the mean of both middles, of unsorted values', () => {
    expect(median([9, 1, 10])).toBe(9);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe('ascending', () => {
  it('sorts as numbers and leaves its argument alone', () => {
    const given = [10, 9, -1];
    expect(ascending(given)).toEqual([-1, 9, 10]);
    expect(given).toEqual([10, 9, -1]);
  });
});
