import { describe, expect, it } from 'vitest';
import { bootstrapInterval, standardBootstrap } from '../../src/stats/bootstrap.ts';
import { normals } from '../support/noise.ts';

const plan = { replicates: 1_000, seed: 1, alpha: 0.05 } as const;
const samples = Array.from({ length: 150 }, normals(9)).map((each) => 5 + each);

function weightedMean(values: readonly number[], weights: Float64Array | null): number {
  const weightOf = (index: number) => (weights === null ? 1 : (weights[index] ?? 0));
  const sum = values.reduce((total, value, index) => total + weightOf(index) * value, 0);
  return sum / values.reduce((total, _, index) => total + weightOf(index), 0);
}

describe('bootstrapInterval', () => {
  const interval = bootstrapInterval(150, (w) => weightedMean(samples, w), plan) ?? expect.fail();

  it('holds the truth around the value of all samples', () => {
    expect(interval.value).toBe(weightedMean(samples, null));
    expect(interval.low).toBeLessThan(5);
    expect(interval.high).toBeGreaterThan(5);
  });

  it('is as wide as the normal interval of a mean', () => {
    const mean = weightedMean(samples, null);
    const variance = weightedMean(
      samples.map((each) => (each - mean) ** 2),
      null,
    );
    const expected = 2 * 1.645 * Math.sqrt(variance / samples.length);
    expect((interval.high - interval.low) / expected).toBeGreaterThan(0.9);
    expect((interval.high - interval.low) / expected).toBeLessThan(1.1);
  });

  it('is the same every time', () => {
    expect(bootstrapInterval(150, (w) => weightedMean(samples, w), plan)).toEqual(interval);
  });

  it('draws as many samples as there are, with replacement', () => {
    bootstrapInterval(
      150,
      (weights) => {
        if (weights === null) return 0;
        expect(weights.reduce((sum, each) => sum + each, 0)).toBe(150);
        expect(Math.max(...weights)).toBeGreaterThan(1);
        return 0;
      },
      { ...plan, replicates: 20 },
    );
  });

  it('shares each draw between two models: a constant shift has no uncertainty', () => {
    const other = samples.map((each) => each + 0.25);
    const { low, high } =
      bootstrapInterval(
        150,
        (weights) => weightedMean(other, weights) - weightedMean(samples, weights),
        plan,
      ) ?? expect.fail();
    expect(low).toBeCloseTo(0.25, 10);
    expect(high).toBeCloseTo(0.25, 10);
  });

  it('leaves out draws in which the statistic is undefined, and is null where all are', () => {
    const sometimes = bootstrapInterval(
      2,
      (weights) => (weights !== null && weights[0] === 0 ? null : 1),
      plan,
    );
    expect(sometimes).toEqual({ value: 1, low: 1, high: 1 });
    expect(bootstrapInterval(2, () => null, plan)).toBeNull();
    expect(bootstrapInterval(2, (weights) => (weights === null ? 1 : null), plan)).toBeNull();
  });

  it('has a standard plan of two thousand draws at 5 % on each side', () => {
    expect(standardBootstrap).toMatchObject({ replicates: 2_000, alpha: 0.05 });
  });
});
