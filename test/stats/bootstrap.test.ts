import { describe, expect, it } from 'vitest';
import {
  bootstrapReplicates,
  percentileInterval,
  type Statistic,
  standardBootstrap,
} from '../../src/stats/bootstrap.ts';
import { normals } from '../support/noise.ts';

const plan = { replicates: 1_000, seed: 1 } as const;
const alpha = 0.05;
const samples = Array.from({ length: 150 }, normals(9)).map((each) => 5 + each);

function weightedMean(values: readonly number[], weights: Float64Array | null): number {
  const weightOf = (index: number) => (weights === null ? 1 : (weights[index] ?? 0));
  const sum = values.reduce((total, value, index) => total + weightOf(index) * value, 0);
  return sum / values.reduce((total, _, index) => total + weightOf(index), 0);
}

/** The replicates of one statistic. */
function replicatesOf(count: number, statistic: Statistic, replicates: number = plan.replicates) {
  return bootstrapReplicates(count, [statistic], { ...plan, replicates })[0] ?? expect.fail();
}

describe('the bootstrap', () => {
  const replicates = replicatesOf(150, (weights) => weightedMean(samples, weights));
  const value = weightedMean(samples, null);
  const interval = percentileInterval(value, replicates, alpha) ?? expect.fail();

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
    expect(replicatesOf(150, (weights) => weightedMean(samples, weights))).toEqual(replicates);
  });

  it('draws as many samples as there are, with replacement', () => {
    const largest = replicatesOf(
      150,
      (weights) => {
        expect(weights.reduce((sum, each) => sum + each, 0)).toBe(150);
        return Math.max(...weights);
      },
      20,
    );
    expect(largest).toHaveLength(20);
    for (const each of largest) expect(each).toBeGreaterThan(1);
  });

  it('gives all statistics the same draws, and so does a second call', () => {
    const sumOf: Statistic = (weights) =>
      weights.reduce((sum, each, index) => sum + each * index, 0);
    const [first, second] = bootstrapReplicates(150, [sumOf, sumOf], plan);
    expect(first).toEqual(second);
    expect(replicatesOf(150, sumOf)).toEqual(first);
    expect(new Set(first).size).toBeGreaterThan(500);
  });

  it('pairs two models by their draws: a constant shift has no uncertainty', () => {
    const other = samples.map((each) => each + 0.25);
    const shifted = replicatesOf(150, (weights) => weightedMean(other, weights));
    for (const [draw, each] of shifted.entries()) {
      expect((each ?? Number.NaN) - (replicates[draw] ?? Number.NaN)).toBeCloseTo(0.25, 10);
    }
  });

  it('leaves out draws in which the statistic is undefined, and has no interval where all are', () => {
    const sometimes = replicatesOf(2, (weights) => (weights[0] === 0 ? null : 1));
    expect(sometimes).toContain(null);
    expect(percentileInterval(1, sometimes, alpha)).toEqual({ value: 1, low: 1, high: 1 });
    expect(percentileInterval(1, [null, null], alpha)).toBeNull();
  });

  it('has a standard plan of two thousand draws', () => {
    expect(standardBootstrap.replicates).toBe(2_000);
  });
});
