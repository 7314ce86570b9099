import { describe, expect, it } from 'vitest';
import {
  bootstrapReplicates,
  replicatesFor,
  type SampleWeights,
  standardBootstrap,
} from '../../src/stats/bootstrap.ts';
import { normals } from '../support/noise.ts';

const plan = { replicates: 1_000, seed: 1 } as const;
const count = 150;
const samples = Array.from({ length: count }, normals(9)).map((each) => 5 + each);

function weightedMean(values: readonly number[], weights: SampleWeights): number {
  const weightOf = (index: number) => (weights === null ? 1 : (weights[index] ?? 0));
  const sum = values.reduce((total, value, index) => total + weightOf(index) * value, 0);
  return sum / values.reduce((total, _, index) => total + weightOf(index), 0);
}

/** The replicates of one statistic. */
function replicatesOf(of: (weights: SampleWeights) => number | null, size = count) {
  return bootstrapReplicates(size, [{ of, operations: size }], plan)[0] ?? expect.fail();
}

describe('bootstrapReplicates', () => {
  const replicates = replicatesOf((weights) => weightedMean(samples, weights));

  it('vary as a mean of so many samples varies', () => {
    const mean = weightedMean(samples, null);
    const squares = samples.map((each) => (each - mean) ** 2);
    const expected = Math.sqrt(weightedMean(squares, null) / count);
    const drawn = replicates.map((each) => ((each ?? Number.NaN) - mean) ** 2);
    expect(Math.sqrt(weightedMean(drawn, null)) / expected).toBeGreaterThan(0.94);
    expect(Math.sqrt(weightedMean(drawn, null)) / expected).toBeLessThan(1.06);
  });

  it('are the same every time', () => {
    expect(replicatesOf((weights) => weightedMean(samples, weights))).toEqual(replicates);
  });

  it('draw as many samples as there are, with replacement, all of them equally often', () => {
    const total = new Float64Array(count);
    replicatesOf((weights) => {
      const drawn = Array.from(weights ?? []);
      expect(drawn.reduce((sum, each) => sum + each, 0)).toBe(count);
      expect(Math.max(...drawn)).toBeGreaterThan(1);
      for (const [index, each] of drawn.entries()) total[index] = (total[index] ?? 0) + each;
      return 0;
    });
    const chiSquare = total.reduce((sum, each) => sum + (each - 1_000) ** 2 / 1_000, 0);
    // The 99.9 % point of chi-square with 149 degrees of freedom.
    expect(chiSquare).toBeLessThan(208);
  });

  it('see the same draws in all statistics, which pairs two models', () => {
    const other = samples.map((each) => each + 0.25);
    const sets = [samples, other].map((values) => ({
      of: (weights: SampleWeights) => weightedMean(values, weights),
      operations: count,
    }));
    const [first = [], second = []] = bootstrapReplicates(count, sets, plan);
    expect(first).toEqual(replicates);
    for (const [draw, each] of second.entries()) {
      expect((each ?? Number.NaN) - (first[draw] ?? Number.NaN)).toBeCloseTo(0.25, 10);
    }
    expect(new Set(first).size).toBeGreaterThan(500);
  });

  it('are null in draws that have no value', () => {
    const sometimes = replicatesOf((weights) => (weights?.[0] === 0 ? null : 1), 2);
    expect(new Set(sometimes)).toEqual(new Set([null, 1]));
  });

  it('are none of no statistics', () => {
    expect(bootstrapReplicates(10, [], plan)).toEqual([]);
  });
});

describe('replicatesFor', () => {
  const withCost = (operations: number) =>
    replicatesFor(1_000, [{ of: () => 0, operations }], standardBootstrap);

  it('are two thousand, fewer where one draw is costly, and never under two hundred', () => {
    expect(standardBootstrap.replicates).toBe(2_000);
    expect(withCost(1e5)).toBe(2_000);
    expect(withCost(1e6 - 1_000)).toBe(1_000);
    expect(withCost(1e9)).toBe(200);
  });

  it('are never more than the plan says', () => {
    expect(replicatesFor(10, [], { replicates: 50, seed: 1 })).toBe(50);
  });
});
