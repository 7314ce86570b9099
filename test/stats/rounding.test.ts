import { describe, expect, it } from 'vitest';
import { roundHalfEven } from '../../src/stats/rounding.ts';

describe('roundHalfEven', () => {
  it.each([
    [0.5, 0],
    [1.5, 2],
    [2.5, 2],
    [-0.5, -0],
    [-1.5, -2],
    [0.49999999999999994, 0],
    [2.4, 2],
    [-2.6, -3],
  ])("rounds %s to %s, as Python's round", (value, rounded) => {
    expect(roundHalfEven(value) + 0).toBe(rounded + 0);
  });
});
