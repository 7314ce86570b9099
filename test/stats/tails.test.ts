import { describe, expect, it } from 'vitest';
import { type TailBound, tailLevels, tailP } from '../../src/stats/tails.ts';

const tails: readonly TailBound[] = [
  { alpha: 0.05, low: -0.04, high: -0.02 },
  { alpha: 0.01, low: -0.05, high: -0.01 },
  { alpha: 0.001, low: -0.06, high: 0.01 },
];

describe('tailP', () => {
  it('is the smallest error at which the bound excludes the limit', () => {
    expect(tailP(tails, 0, -1)).toBe(0.01);
    expect(tailP(tails, 0.009, -1)).toBe(0.01);
    expect(tailP(tails, 0.015, -1)).toBe(0.05);
  });

  it('is 1 where no bound does, and a bound at the limit does not', () => {
    expect(tailP(tails, 0.02, -1)).toBe(1);
    expect(tailP(tails, 0, 1)).toBe(1);
    expect(tailP([], 0, 1)).toBe(1);
  });

  it('mirrors', () => {
    const mirrored = tails.map(({ alpha, low, high }) => ({ alpha, low: -high, high: -low }));
    for (const limit of [0, 0.005, 0.015, 0.03]) {
      expect(tailP(mirrored, limit, 1)).toBe(tailP(tails, limit, -1));
    }
  });
});

describe('tailLevels', () => {
  it('hold 1 % shared by one, two, four, ten and a hundred tests', () => {
    for (const tests of [1, 2, 4, 10, 20, 100]) expect(tailLevels).toContain(0.01 / tests);
    expect(tailLevels.toSorted((a, b) => b - a)).toEqual(tailLevels);
  });
});
