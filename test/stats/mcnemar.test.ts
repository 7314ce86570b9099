import { describe, expect, it } from 'vitest';
import { countFlips, mcnemarOneSided, minimumDetectableDrop } from '../../src/stats/mcnemar.ts';
import { golden } from './golden.ts';

describe('countFlips', () => {
  it('counts what was right and is wrong, and the other way round', () => {
    expect(countFlips([1, 1, 0, 0, 1, 1], [1, 0, 1, 0, 0, 1])).toEqual({ lost: 2, gained: 1 });
    expect(countFlips([], [])).toEqual({ lost: 0, gained: 0 });
  });

  it('refuses columns of different samples', () => {
    expect(() => countFlips([1], [1, 0])).toThrow(/same samples/);
  });
});

describe('the exact McNemar test', () => {
  it.each(golden.mcnemar)('of $lost lost and $gained gained is that of SciPy', (flips) => {
    expect(mcnemarOneSided(flips) / flips.oneSided).toBeCloseTo(1, 9);
  });

  it('says nothing where nothing flipped', () => {
    expect(mcnemarOneSided({ lost: 0, gained: 0 })).toBe(1);
  });
});

describe('minimumDetectableDrop', () => {
  it('is the exact one of the same model in SciPy', () => {
    for (const [samples, gainRate, drop] of golden.detectable) {
      const ours = minimumDetectableDrop(samples, gainRate, 0.05, 0.8) ?? expect.fail();
      expect(ours / drop, `${samples} at ${gainRate}`).toBeCloseTo(1, 7);
    }
  });

  // In percentage points. That table is off the exact model by up to 1.5 % in both directions.
  it.each([
    [50, [13.1, 14.0, 15.0, 16.7, 19.8]],
    [100, [6.6, 7.6, 8.4, 9.5, 12.1]],
    [200, [3.4, 4.2, 4.8, 5.7, 7.7]],
    [500, [1.3, 2.0, 2.4, 3.1, 4.3]],
    [1_000, [0.68, 1.2, 1.5, 2.0, 2.9]],
    [2_000, [0.34, 0.77, 1.0, 1.3, 2.0]],
    [5_000, [0.13, 0.43, 0.58, 0.78, 1.2]],
    [10_000, [0.07, 0.29, 0.39, 0.54, 0.84]],
  ] as const)('of %i samples agrees with the published table', (samples, printed) => {
    const rates = [0, 0.005, 0.01, 0.02, 0.05];
    for (const [index, expected] of printed.entries()) {
      const drop = minimumDetectableDrop(samples, rates[index] ?? 0, 0.05, 0.8) ?? expect.fail();
      const rounding = expected < 1 ? 0.005 : 0.05;
      expect(Math.abs(100 * drop - expected)).toBeLessThan(rounding + 0.015 * expected);
    }
  });

  it('gets smaller with more samples, less churn, a weaker level and less power', () => {
    const drop = (samples: number, rate: number, alpha: number, power: number) =>
      minimumDetectableDrop(samples, rate, alpha, power) ?? expect.fail();
    const reference = drop(300, 0.01, 0.05, 0.8);
    expect(drop(600, 0.01, 0.05, 0.8)).toBeLessThan(reference);
    expect(drop(300, 0.005, 0.05, 0.8)).toBeLessThan(reference);
    expect(drop(300, 0.01, 0.1, 0.8)).toBeLessThan(reference);
    expect(drop(300, 0.01, 0.05, 0.5)).toBeLessThan(reference);
  });

  it('is null where not even the loss of everything would show', () => {
    expect(minimumDetectableDrop(4, 0, 0.05, 0.8)).toBeNull();
    expect(minimumDetectableDrop(10, 0.4, 0.05, 0.8)).toBeNull();
    expect(minimumDetectableDrop(10, 0.5, 0.05, 0.8)).toBeNull();
    expect(minimumDetectableDrop(5, 0, 0.05, 0.8)).toBeCloseTo(0.8 ** (1 / 5), 8);
  });
});
