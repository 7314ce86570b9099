import { describe, expect, it } from 'vitest';
import { binomialProbability, binomialTail } from '../../src/stats/binomial.ts';
import { golden } from './golden.ts';

describe('the binomial distribution', () => {
  it.each(golden.binomial)('of %i in %i at %d is that of SciPy', (k, n, share, exact, tail) => {
    expect(binomialProbability(k, n, share) / exact).toBeCloseTo(1, 9);
    expect(binomialTail(k, n, share) / tail).toBeCloseTo(1, 9);
  });

  it('sums to one', () => {
    const sum = Array.from({ length: 31 }, (_, k) => binomialProbability(k, 30, 0.37));
    expect(sum.reduce((total, each) => total + each, 0)).toBeCloseTo(1, 13);
  });

  it('knows what is certain', () => {
    expect(binomialProbability(4, 4, 1)).toBe(1);
    expect(binomialProbability(3, 4, 1)).toBe(0);
    expect(binomialProbability(0, 4, 0)).toBe(1);
    expect(binomialTail(0, 0, 0.5)).toBe(1);
    expect(binomialTail(1, 0, 0.5)).toBe(0);
    expect(binomialTail(5, 4, 0.5)).toBe(0);
  });
});
