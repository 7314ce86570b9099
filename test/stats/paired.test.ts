import { describe, expect, it } from 'vitest';
import { type SampleWeights, standardBootstrap } from '../../src/stats/bootstrap.ts';
import { estimates, metricOf, pairedEstimates, type Resampled } from '../../src/stats/paired.ts';
import {
  pairedProportionDifference,
  pairedProportionTails,
  twoSided95,
  wilsonInterval,
} from '../../src/stats/proportion.ts';
import type { BoundedEstimate } from '../../src/stats/signed-rank.ts';
import { tailLevels, tailP } from '../../src/stats/tails.ts';
import { normals, uniforms } from '../support/noise.ts';

const count = 400;
const normal = normals(5);
const before = Float64Array.from({ length: count }, () => 2 + normal());
const after = before.map((each) => each + 0.3 + 0.2 * normal());

const meanOf = (values: Float64Array, weights: Float64Array | null = null): Resampled => ({
  kind: 'mean',
  values,
  weights,
});

/** The same mean as a statistic of which nothing is known. */
function setOf(values: Float64Array, own: Float64Array | null = null): Resampled {
  const of = (weights: SampleWeights) => {
    let [sum, whole] = [0, 0];
    for (let index = 0; index < values.length; index += 1) {
      const weight = (weights?.[index] ?? 1) * (own?.[index] ?? 1);
      sum += weight * (values[index] ?? Number.NaN);
      whole += weight;
    }
    return whole === 0 ? null : sum / whole;
  };
  return { kind: 'set', of, operations: values.length };
}

const shareOf = (...right: readonly number[]): Resampled => ({
  kind: 'share',
  right: Uint8Array.from(right),
});

function pairOf(base: Resampled, head: Resampled, size = count, plan = standardBootstrap) {
  return pairedEstimates(size, [{ base, head }], plan)[0] ?? expect.fail();
}

/** So many draws that their own noise is small beside what is compared. */
const manyDraws = { replicates: 20_000, seed: 1 } as const;
const width = (bounds: BoundedEstimate) => bounds.high - bounds.low;

describe('pairedEstimates', () => {
  it('of shares are Wilson, Agresti and Min, and their tails', () => {
    const { base, head, difference, tails } = pairOf(
      shareOf(1, 1, 1, 0, 0, 1, 1, 1),
      shareOf(1, 0, 1, 0, 1, 1, 0, 1),
      8,
    );
    expect(base).toEqual(wilsonInterval(6, 8, twoSided95));
    expect(head).toEqual(wilsonInterval(5, 8, twoSided95));
    expect(difference).toEqual(pairedProportionDifference(2, 1, 8, twoSided95));
    expect(tails).toEqual(pairedProportionTails(2, 1, 8));
  });

  it('of means are what the bootstrap gives, without its noise', () => {
    const exact = pairOf(meanOf(before), meanOf(after));
    const drawn = pairOf(setOf(before), setOf(after), count, manyDraws);
    for (const part of ['base', 'head', 'difference'] as const) {
      const [one, other] = [exact[part], drawn[part]];
      expect(other.value).toBeCloseTo(one.value, 10);
      expect(Math.abs(other.low - one.low) / width(one)).toBeLessThan(0.02);
      expect(Math.abs(other.high - one.high) / width(one)).toBeLessThan(0.02);
    }
    expect(exact.tails.map(({ alpha }) => alpha)).toEqual(tailLevels);
    expect(exact.tails[1]).toEqual({
      alpha: 0.025,
      low: exact.difference.low,
      high: exact.difference.high,
    });
  });

  it('of weighted means are those of the linearised ratio', () => {
    const uniform = uniforms(2);
    const own = Float64Array.from({ length: count }, () => (uniform() < 0.3 ? 5 : 1));
    const exact = pairOf(meanOf(before, own), meanOf(after, own));
    const drawn = pairOf(setOf(before, own), setOf(after, own), count, manyDraws);
    expect(exact.difference.value).toBeCloseTo(drawn.difference.value, 10);
    for (const part of ['base', 'head', 'difference'] as const) {
      expect(Math.abs(width(exact[part]) / width(drawn[part]) - 1)).toBeLessThan(0.03);
    }
    const scaled = meanOf(
      before,
      own.map((each) => 7 * each),
    );
    expect(pairOf(scaled, meanOf(after, own)).difference.low).toBeCloseTo(exact.difference.low, 10);
  });

  it('are paired: what all samples share cancels', () => {
    const { base, difference } = pairOf(setOf(before), setOf(after));
    expect(width(difference)).toBeLessThan(width(base) / 3);
    const same = pairOf(setOf(before), setOf(before));
    expect(same.difference).toEqual({ value: 0, low: 0, high: 0 });
    expect(tailP(same.tails, 0, -1)).toBe(1);
  });

  it('know how few flips a set rests on', () => {
    const right = new Float64Array(count).fill(1);
    const losing = (lost: number) => pairOf(setOf(right), setOf(right.map((_, i) => +(i >= lost))));
    // Six of six is 1/64 by the exact test, seven of seven 1/128, fifteen 1/32768.
    expect(tailP(losing(5).tails, 0, -1)).toBeGreaterThan(0.01);
    expect(tailP(losing(15).tails, 0, -1)).toBeLessThanOrEqual(0.001);
    expect(tailP(losing(15).tails, 0, -1)).toBeGreaterThan(2 ** -15);
  });

  it('are null where a side has no value, or too few samples or draws for an interval', () => {
    const nothing: Resampled = { kind: 'set', of: () => null, operations: 1 };
    const rarely: Resampled = {
      kind: 'set',
      of: (weights) => (weights === null || weights[0] === 4 ? 1 : null),
      operations: 4,
    };
    const unweighted = meanOf(Float64Array.of(1, 2), new Float64Array(2));
    const infinite = meanOf(Float64Array.of(1, Number.POSITIVE_INFINITY));
    for (const [size, head] of [
      [3, nothing],
      [4, rarely],
      [2, unweighted],
      [2, infinite],
      [1, meanOf(Float64Array.of(1))],
    ] as const) {
      expect(pairedEstimates(size, [{ base: head, head }])).toEqual([null]);
      expect(estimates(size, [head])).toEqual([null]);
    }
  });

  it('keep the order of the metrics, whatever kinds they have', () => {
    const ones = { kind: 'share', right: new Uint8Array(count).fill(1) } as const;
    const found = pairedEstimates(count, [
      { base: setOf(before), head: setOf(after) },
      { base: ones, head: ones },
      { base: meanOf(after), head: meanOf(before) },
      { base: setOf(after), head: setOf(before) },
    ]);
    expect(found.map((each) => Math.sign(each?.difference.value ?? Number.NaN))).toEqual([
      1, 0, -1, -1,
    ]);
  });

  it('refuse columns of other lengths, other kinds, and no samples', () => {
    expect(() => pairOf(shareOf(1), shareOf(1), 2)).toThrow(/one answer or value per sample/);
    expect(() => pairOf(meanOf(before), meanOf(after), 2)).toThrow(/one answer or value per/);
    expect(() => pairOf(meanOf(before), setOf(after))).toThrow(/one kind on both sides/);
    expect(() => pairedEstimates(0, [{ base: shareOf(), head: shareOf() }])).toThrow(/samples/);
  });
});

describe('metricOf', () => {
  it('is the mean of what has weight: the rest may be anything', () => {
    const values = Float64Array.of(1, Number.NaN, 4);
    expect(metricOf(meanOf(values, Float64Array.of(1, 0, 2)))).toBe(3);
    expect(metricOf(meanOf(values))).toBeNaN();
    expect(metricOf(shareOf(1, 0, 1, 1))).toBe(0.75);
  });

  it('is nothing where nothing has weight', () => {
    expect(metricOf(meanOf(Float64Array.of(1, 2), Float64Array.of(0, 0)))).toBeNull();
    expect(metricOf(shareOf())).toBeNull();
  });
});

describe('estimates', () => {
  it('of a mean leave out values without weight', () => {
    const weights = before.map((_, index) => (index % 4 === 0 ? 0 : 1));
    const holed = before.map((each, index) => (weights[index] === 0 ? Number.NaN : each));
    const [found] = estimates(count, [meanOf(holed, weights)]);
    expect(found).toEqual(estimates(count, [meanOf(before, weights)])[0]);
    expect(found?.low).toBeLessThan(found?.high ?? Number.NaN);
  });

  it('are the intervals that each side has in a pair', () => {
    const { base, head } = pairOf(setOf(before), setOf(after));
    expect(estimates(count, [setOf(before), setOf(after)])).toEqual([base, head]);
  });
});
