import { describe, expect, it } from 'vitest';
import { allowedAbove, hasEnoughSamples, percentile } from '../../src/stats/percentile.ts';
import { ascending } from '../../src/stats/quantiles.ts';
import { uniforms } from '../support/noise.ts';

/** P(Bin(n, share) <= k), term by term with exact integers. */
function exactTail(k: number, n: number, numerator: bigint, denominator: bigint): number {
  let [sum, ways] = [0n, 1n];
  for (let hits = 0; hits <= k; hits += 1) {
    sum += ways * numerator ** BigInt(hits) * (denominator - numerator) ** BigInt(n - hits);
    ways = (ways * BigInt(n - hits)) / BigInt(hits + 1);
  }
  return Number((sum * 10n ** 18n) / denominator ** BigInt(n)) / 1e18;
}

describe('hasEnoughSamples', () => {
  it.each([
    [0.9, 64],
    [0.95, 130],
    [0.99, 662],
  ])('for the %d quantile begins at the %i samples of mlperf.conf', (p, fewest) => {
    expect(hasEnoughSamples(fewest - 1, p)).toBe(false);
    expect(hasEnoughSamples(fewest, p)).toBe(true);
  });
});

describe('allowedAbove', () => {
  it.each([
    [100, 0.9, 1n, 10n],
    [500, 0.95, 1n, 20n],
    [1_000, 0.99, 1n, 100n],
  ])('of %i samples at %d is the largest count that exact integers allow', (n, p, top, bottom) => {
    const above = allowedAbove(n, p);
    expect(exactTail(above, n, top, bottom)).toBeLessThanOrEqual(0.01);
    expect(exactTail(above + 1, n, top, bottom)).toBeGreaterThan(0.01);
  });

  it('is none at all of a handful', () => {
    expect(allowedAbove(10, 0.9)).toBe(-1);
  });
});

describe('percentile', () => {
  const ranks = Array.from({ length: 1_000 }, (_, index) => index + 1);

  it('has loadgen’s estimate as its upper bound: the t-th largest sample', () => {
    const above = allowedAbove(1_000, 0.99);
    const { value, high } = percentile(ranks, 0.99, 0.01) ?? expect.fail();
    expect(value).toBeCloseTo(990.01, 9);
    expect(high).toBe(1_000 - above + 1);
  });

  it('is unknown of too few samples', () => {
    expect(percentile(ranks.slice(0, 661), 0.99, 0.0125)).toBeUndefined();
    expect(percentile(ranks.slice(0, 662), 0.99, 0.0125)).toBeDefined();
  });

  it('misses the truth on each side at most as often as it says', () => {
    const draw = uniforms(61);
    const [runs, alpha] = [1_500, 0.0125];
    let [below, above] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const sorted = ascending(Array.from({ length: 200 }, draw));
      const { low, high } = percentile(sorted, 0.9, alpha) ?? expect.fail();
      if (high < 0.9) below += 1;
      if (low > 0.9) above += 1;
    }
    expect(below / runs).toBeLessThanOrEqual(alpha * 1.5);
    expect(above / runs).toBeLessThanOrEqual(alpha * 1.5);
    expect(above).toBeGreaterThan(0);
  });

  it('refuses the lower half', () => {
    expect(() => percentile(ranks, 0.5, 0.0125)).toThrow(/upper half/);
  });
});
