import { describe, expect, it } from 'vitest';
import { differsByMannWhitney, mannWhitneyZ, ratioOfMeans } from '../../bench/naive-rules.ts';

describe('the Mann-Whitney test', () => {
  // scipy.stats.mannwhitneyu of SciPy 1.17.1, method asymptotic; z from its p.
  it.each([
    {
      base: [1.2, 1.4, 1.1, 1.3, 1.3, 1.5, 2.9, 1.2],
      head: [1.6, 1.4, 1.7, 1.5, 1.3, 1.8, 1.6],
      z: 1.8067280659656086,
      differs: false,
    },
    {
      base: [1, 2, 3, 4, 5, 6],
      head: [4, 5, 6, 7, 8, 9, 10],
      z: 2.2951920635595684,
      differs: true,
    },
  ])('agrees with SciPy on samples with ties: z = $z', ({ base, head, z, differs }) => {
    expect(mannWhitneyZ(base, head)).toBeCloseTo(z, 9);
    expect(mannWhitneyZ(head, base)).toBeCloseTo(z, 9);
    expect(differsByMannWhitney(base, head)).toBe(differs);
  });

  it('calls samples of one value alike', () => {
    expect(mannWhitneyZ([1, 1], [1, 1, 1])).toBeNull();
    expect(differsByMannWhitney([1, 1], [1, 1, 1])).toBe(false);
  });
});

describe('the ratio of means', () => {
  it('is moved by a single slow run', () => {
    expect(ratioOfMeans([2, 2, 2, 2], [2, 2, 2, 6])).toBe(1.5);
  });
});
