import { describe, expect, it } from 'vitest';
import { binomialProbability } from '../../src/stats/binomial.ts';
import { mcnemarOneSided } from '../../src/stats/mcnemar.ts';
import {
  pairedProportionDifference,
  pairedProportionTails,
  twoSided95,
  wilsonInterval,
} from '../../src/stats/proportion.ts';
import { tailLevels, tailP } from '../../src/stats/tails.ts';
import { uniforms } from '../support/noise.ts';

/** The 95 % point of the standard normal distribution. */
const oneSided95 = 1.6448536269514722;

describe('wilsonInterval', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is the published one (Newcombe 1998, table I)', (successes, count, low, high) => {
    const interval = wilsonInterval(successes, count, twoSided95);
    expect(interval.value).toBe(successes / count);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('holds exactly the shares that the score test does not reject', () => {
    const { low, high } = wilsonInterval(37, 60, twoSided95);
    for (const bound of [low, high]) {
      const z = (37 / 60 - bound) / Math.sqrt((bound * (1 - bound)) / 60);
      expect(Math.abs(z)).toBeCloseTo(twoSided95, 10);
    }
  });

  it('stays inside 0…1 and keeps a width at the ends', () => {
    expect(wilsonInterval(0, 5, twoSided95)).toMatchObject({ value: 0, low: 0 });
    expect(wilsonInterval(5, 5, twoSided95)).toMatchObject({ value: 1, high: 1 });
    expect(wilsonInterval(5, 5, twoSided95).low).toBeLessThan(0.6);
  });

  it('refuses what is no proportion', () => {
    expect(() => wilsonInterval(0, 0, twoSided95)).toThrow(/counted whole/);
    expect(() => wilsonInterval(3, 2, twoSided95)).toThrow(/counted whole/);
    expect(() => wilsonInterval(-1, 2, twoSided95)).toThrow(/counted whole/);
  });
});

describe('pairedProportionDifference', () => {
  // The formula of the paper, evaluated in Python with z of scipy.stats.norm.ppf.
  it.each([
    [150, 86, 1_600, twoSided95, [-0.05868293572597245, -0.021217189117972622]],
    [1, 1, 200, oneSided95, [-0.01410381214303908, 0.01410381214303908]],
    [7, 2, 200, oneSided95, [-0.05034255578072061, 0.0008376052856711065]],
  ] as const)(
    'of %i lost and %i gained in %i is the reference',
    (lost, gained, count, z, bounds) => {
      const interval = pairedProportionDifference(lost, gained, count, z);
      expect(interval.value).toBe((gained - lost) / count);
      expect(interval.low).toBeCloseTo(bounds[0], 12);
      expect(interval.high).toBeCloseTo(bounds[1], 12);
    },
  );

  it('adds a whole sample, as Bonett and Price do, where one kind of flip was never seen', () => {
    const { low, high } = pairedProportionDifference(3, 0, 200, twoSided95);
    const half = (twoSided95 * Math.sqrt(5 - 9 / 202)) / 202;
    expect([low, high]).toEqual([-3 / 202 - half, -3 / 202 + half]);
  });

  it('covers the truth of a model that only loses, at sizes where half a sample does not', () => {
    const [count, loss] = [200, 0.01];
    let covered = 0;
    for (let lost = 0; lost <= 30; lost += 1) {
      const { low, high } = pairedProportionDifference(lost, 0, count, twoSided95);
      if (low <= -loss && -loss <= high) covered += binomialProbability(lost, count, loss);
    }
    expect(covered).toBeGreaterThan(0.94);
  });

  it('keeps a width where nothing flipped', () => {
    const { value, low, high } = pairedProportionDifference(0, 0, 100, oneSided95);
    expect(value).toBe(0);
    expect(high).toBeGreaterThan(0.01);
    expect(low).toBe(-high);
  });

  it('mirrors when lost and gained change places', () => {
    const one = pairedProportionDifference(9, 4, 300, oneSided95);
    const other = pairedProportionDifference(4, 9, 300, oneSided95);
    expect(other.low).toBeCloseTo(-one.high, 14);
    expect(other.high).toBeCloseTo(-one.low, 14);
  });

  it('has a lower bound that misses the truth in about 5 % of samples or fewer', () => {
    const [runs, count, lostShare, gainedShare] = [3_000, 400, 0.03, 0.01];
    const uniform = uniforms(4);
    let missed = 0;
    for (let run = 0; run < runs; run += 1) {
      let [lost, gained] = [0, 0];
      for (let sample = 0; sample < count; sample += 1) {
        const draw = uniform();
        if (draw < lostShare) lost += 1;
        else if (draw < lostShare + gainedShare) gained += 1;
      }
      const { low } = pairedProportionDifference(lost, gained, count, oneSided95);
      if (low > gainedShare - lostShare) missed += 1;
    }
    expect(missed / runs).toBeLessThan(0.065);
    expect(missed / runs).toBeGreaterThan(0.01);
  });

  it('refuses more flips than samples', () => {
    expect(() => pairedProportionDifference(6, 5, 10, oneSided95)).toThrow(/flips/);
    expect(() => pairedProportionDifference(0, 0, 0, oneSided95)).toThrow(/flips/);
  });
});

describe('pairedProportionTails', () => {
  it('are the bounds of Agresti and Min where there are many flips', () => {
    const tails = pairedProportionTails(150, 86, 1_600);
    expect(tails.map(({ alpha }) => alpha)).toEqual(tailLevels);
    const { low, high } = pairedProportionDifference(150, 86, 1_600, oneSided95);
    expect(tails[0]?.low).toBeCloseTo(low, 12);
    expect(tails[0]?.high).toBeCloseTo(high, 12);
  });

  it.each([
    [4, 0],
    [5, 0],
    [6, 0],
    [7, 0],
    [9, 1],
    [10, 0],
    [17, 4],
    [40, 12],
    [3, 3],
    [0, 0],
  ])('of %i lost and %i gained claim nothing that the exact test does not', (lost, gained) => {
    for (const count of [60, 5_000]) {
      const exact = mcnemarOneSided({ lost, gained });
      expect(tailP(pairedProportionTails(lost, gained, count), 0, -1)).toBeGreaterThanOrEqual(
        exact,
      );
      expect(tailP(pairedProportionTails(gained, lost, count), 0, 1)).toBeGreaterThanOrEqual(exact);
      expect(tailP(pairedProportionTails(lost, gained, count), 0, 1)).toBeGreaterThanOrEqual(
        mcnemarOneSided({ lost: gained, gained: lost }),
      );
    }
  });

  it('claim at 1 % what is lost seven to none', () => {
    expect(tailP(pairedProportionTails(6, 0, 1_000), 0, -1)).toBe(0.025);
    expect(tailP(pairedProportionTails(7, 0, 1_000), 0, -1)).toBe(0.01);
  });
});
