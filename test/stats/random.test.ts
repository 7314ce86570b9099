import { describe, expect, it } from 'vitest';
import { randomIntegers, xoshiro128 } from '../../src/stats/random.ts';

describe('xoshiro128', () => {
  it('gives the first ten words of the reference implementation (rand_xoshiro, C 1.1)', () => {
    const next = xoshiro128([1, 2, 3, 4]);
    expect(Array.from({ length: 10 }, next)).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ]);
  });
});

describe('randomIntegers', () => {
  it('draws the same for the same seed, and other numbers for another', () => {
    const draws = (seed: number) => Array.from({ length: 20 }, randomIntegers(seed).bind(null, 97));
    expect(draws(5)).toEqual(draws(5));
    expect(draws(5)).not.toEqual(draws(6));
  });

  it('draws every value below the bound about equally often', () => {
    const [bound, count] = [7, 70_000];
    const draw = randomIntegers(1);
    const seen = new Array<number>(bound).fill(0);
    for (let drawn = 0; drawn < count; drawn += 1) {
      const value = draw(bound);
      seen[value] = (seen[value] ?? 0) + 1;
    }
    const expected = count / bound;
    const chiSquare = seen.reduce((sum, each) => sum + (each - expected) ** 2 / expected, 0);
    // The 99.9 % point of chi-square with 6 degrees of freedom.
    expect(chiSquare).toBeLessThan(22.46);
  });

  it('has no bias where the bound does not divide 2^32: the rest is drawn again', () => {
    // Modulo alone would draw the lower half of this range twice as often.
    const bound = 3 * 2 ** 30;
    const draw = randomIntegers(2);
    const low = Array.from({ length: 6_000 }, () => draw(bound)).filter((each) => each < 2 ** 30);
    expect(low.length / 6_000).toBeCloseTo(1 / 3, 1);
    expect(Math.abs(low.length / 6_000 - 1 / 3)).toBeLessThan(0.03);
  });

  it('takes a bound of 1 and of 2^32', () => {
    const draw = randomIntegers(3);
    expect(draw(1)).toBe(0);
    const wide = Array.from({ length: 50 }, () => draw(2 ** 32));
    expect(wide.every((each) => Number.isInteger(each) && each >= 0 && each < 2 ** 32)).toBe(true);
    expect(Math.max(...wide)).toBeGreaterThan(2 ** 31);
  });
});
