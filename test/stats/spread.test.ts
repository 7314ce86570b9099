import { describe, expect, it } from 'vitest';
import { boundsFor, spreadOf, spreadOfMean, tailsOf } from '../../src/stats/spread.ts';
import { studentQuantile } from '../../src/stats/student.ts';
import { tailLevels } from '../../src/stats/tails.ts';
import { normals, uniforms } from '../support/noise.ts';

const symmetric = { deviation: 2, skewness: 0, excess: 0 } as const;

describe('spreadOf', () => {
  it('has the moments that scipy.stats has', () => {
    // numpy.std, scipy.stats.skew, scipy.stats.kurtosis of these values.
    const { deviation, skewness, excess } = spreadOf([1, 2, 3, 4, 10, -2.5, 0.25]);
    expect(deviation).toBeCloseTo(3.611560237202029, 12);
    expect(skewness).toBeCloseTo(0.836096775655024, 12);
    expect(excess).toBeCloseTo(0.1781321443034587, 12);
  });

  it('has no shape where nothing varies', () => {
    expect(spreadOf([3, 3, 3])).toEqual({ deviation: 0, skewness: 0, excess: 0 });
    expect(spreadOf([3])).toEqual({ deviation: 0, skewness: 0, excess: 0 });
  });
});

describe('spreadOfMean', () => {
  it('is the spread of many bootstrap draws', () => {
    const uniform = uniforms(3);
    const values = Array.from({ length: 12 }, () => -Math.log(uniform()));
    const draws = Array.from({ length: 200_000 }, () => {
      let sum = 0;
      for (let each = 0; each < 12; each += 1) sum += values[Math.floor(12 * uniform())] ?? 0;
      return sum / 12;
    });
    const [exact, drawn] = [spreadOfMean(values), spreadOf(draws)];
    expect(drawn.deviation / exact.deviation).toBeCloseTo(1, 2);
    expect(Math.abs(drawn.skewness - exact.skewness)).toBeLessThan(0.03);
    expect(Math.abs(drawn.excess - exact.excess)).toBeLessThan(0.06);
  });

  it('has an excess of about one over the number of flips', () => {
    const flips = new Float64Array(10_000).fill(-1, 0, 7);
    expect(spreadOfMean(flips).excess).toBeCloseTo(1 / 7, 3);
  });
});

describe('boundsFor', () => {
  it('are those of Student for a symmetric spread', () => {
    const { low, high } = boundsFor(30)(5, symmetric, 0.025);
    const half = studentQuantile(0.025, 29) * Math.sqrt(30 / 29) * 2;
    expect(low).toBeCloseTo(5 - half, 12);
    expect(high).toBeCloseTo(5 + half, 12);
  });

  it('solve the cubic of Hall on the side of the long tail and are Student’s on the other', () => {
    const [value, skewness, alpha] = [5, 0.4, 0.025];
    const { low, high } = boundsFor(40)(value, { ...symmetric, skewness }, alpha);
    const reach = studentQuantile(alpha, 39) * Math.sqrt(40 / 39);
    expect(low).toBeCloseTo(value - 2 * reach, 12);
    const T = (value - high) / 2;
    const transformed = T + (skewness * T ** 2) / 3 + (skewness ** 2 * T ** 3) / 27 + skewness / 6;
    expect(transformed).toBeCloseTo(-reach, 12);
    const mirrored = boundsFor(40)(-value, { ...symmetric, skewness: -skewness }, alpha);
    expect(mirrored.low).toBeCloseTo(-high, 12);
    expect(mirrored.high).toBeCloseTo(-low, 12);
  });

  it('count one flip more than there were, and do not shrink for thin tails', () => {
    const bounds = boundsFor(500);
    const half = (excess: number) => bounds(0, { ...symmetric, excess }, 0.01).high;
    expect(half(1 / 7) / half(0)).toBeCloseTo(Math.sqrt(8 / 7), 12);
    expect(half(-0.3)).toBe(half(0));
  });

  it('have no width where nothing varies', () => {
    const none = { deviation: 0, skewness: 0, excess: 0 };
    expect(boundsFor(9)(0.25, none, 0.001)).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
  });

  it('cover the mean of skewed samples as promised', () => {
    const normal = normals(8);
    const [runs, count] = [4_000, 50];
    const truth = Math.exp(0.5 * 0.8 ** 2);
    const bounds = boundsFor(count);
    let covered = 0;
    for (let run = 0; run < runs; run += 1) {
      const values = Array.from({ length: count }, () => Math.exp(0.8 * normal()));
      const value = values.reduce((sum, each) => sum + each, 0) / count;
      const { low, high } = bounds(value, spreadOfMean(values), 0.025);
      if (low <= truth && truth <= high) covered += 1;
    }
    // Student's t alone covers about 91 %.
    expect(covered / runs).toBeGreaterThan(0.94);
  });
});

describe('tailsOf', () => {
  it('reach further the surer they are', () => {
    const spread = { deviation: 1, skewness: 0.3, excess: 0.1 };
    const tails = tailsOf(2, spread, boundsFor(60));
    expect(tails.map(({ alpha }) => alpha)).toEqual(tailLevels);
    for (const [index, tail] of tails.entries()) {
      const next = tails[index + 1];
      if (next === undefined) continue;
      expect(next.low).toBeLessThan(tail.low);
      expect(next.high).toBeGreaterThan(tail.high);
    }
  });
});
