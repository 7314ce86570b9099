import { describe, expect, it } from 'vitest';
import { autocorrelation, boundRounds, noiseOf } from '../../src/stats/round-bounds.ts';
import { planLooks, standardLooks } from '../../src/stats/sequential.ts';
import { hodgesLehmann } from '../../src/stats/signed-rank.ts';
import { autoregressive, noises } from '../support/noise.ts';

const tenClaims = planLooks({ provider: 'cpu', thorough: false, claims: 10 });

function draws(count: number, draw: () => number): readonly number[] {
  return Array.from({ length: count }, draw);
}

describe('boundRounds', () => {
  it('are the exact signed-rank bounds where rounds are independent', () => {
    const alternating = [1, -1, 2, -2, 1.5, -1.5, 0.5, -0.5];
    const bounds = boundRounds(alternating, standardLooks);
    expect(bounds?.estimate).toEqual(hodgesLehmann(alternating, 0.0125));
    expect(bounds?.claim).toEqual(bounds?.estimate);
    expect(bounds?.noise.widening).toBe(1);
  });

  it('are wider for a claim among several, on both sides', () => {
    const rounds = draws(12, noises.normal(7));
    const { estimate, claim } = boundRounds(rounds, tenClaims) ?? expect.fail();
    if (claim === null) return expect.fail();
    expect(claim.value).toBe(estimate.value);
    expect(claim.low).toBeLessThan(estimate.low);
    expect(claim.high).toBeGreaterThan(estimate.high);
  });

  it('have none for a claim where eight rounds cannot carry one among ten', () => {
    const { estimate, claim, noise } =
      boundRounds(draws(8, noises.normal(7)), tenClaims) ?? expect.fail();
    expect(estimate.low).toBeLessThan(estimate.high);
    expect(claim).toBeNull();
    expect(noise.resolution).toBeNull();
  });

  it('are none at all of six rounds', () => {
    expect(boundRounds([1, 2, 3, 4, 5, 6], standardLooks)).toBeUndefined();
  });

  it('move away from the estimate by √((1 + r) / (1 - r)) where rounds follow each other', () => {
    const slope = [1, 2, 3, 4, 5, 6, 7, 8];
    const bare = hodgesLehmann(slope, 0.0125) ?? expect.fail();
    const { estimate, noise } = boundRounds(slope, standardLooks) ?? expect.fail();
    // By hand: products 26.25 over squares 42, plus 1/8.
    expect(noise.autocorrelation).toBeCloseTo(0.75, 12);
    expect(noise.widening).toBeCloseTo(Math.sqrt(1.75 / 0.25), 12);
    expect(estimate.value).toBe(4.5);
    expect(estimate.low).toBeCloseTo(4.5 - noise.widening * (4.5 - bare.low), 12);
    expect(estimate.high).toBeCloseTo(4.5 + noise.widening * (bare.high - 4.5), 12);
  });

  it('rarely move where rounds are independent, and often where they are not', () => {
    const moved = (draw: () => number) => {
      const sets = Array.from({ length: 400 }, () => noiseOf(draws(18, draw), standardLooks));
      return sets.filter(({ widening }) => widening > 1).length / sets.length;
    };
    expect(moved(noises.normal(41))).toBeLessThan(0.25);
    expect(moved(autoregressive(0.5, noises.normal(43)))).toBeGreaterThan(0.7);
  });
});

describe('autocorrelation', () => {
  it('of independent rounds is about zero: the bias of few of them is taken away', () => {
    const draw = noises.normal(47);
    const sets = Array.from({ length: 2_000 }, () => autocorrelation(draws(8, draw)) ?? 0);
    expect(Math.abs(sets.reduce((sum, r) => sum + r, 0) / sets.length)).toBeLessThan(0.03);
  });

  it('is negative where rounds alternate', () => {
    expect(autocorrelation([1, -1, 1, -1, 1, -1, 1, -1])).toBeCloseTo(-7 / 8 + 1 / 8, 12);
  });

  it('is unknown of two rounds, and where all are alike', () => {
    expect(autocorrelation([1, 2])).toBeNull();
    expect(autocorrelation([0.1, 0.1, 0.1, 0.1])).toBeNull();
    // Alike but for rounding.
    expect(autocorrelation([0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2])).toBeNull();
  });

  it('stays below one on the longest slope', () => {
    const slope = Array.from({ length: 49 }, (_, index) => index);
    expect(autocorrelation(slope)).toBe(0.9);
  });
});

describe('the noise of rounds', () => {
  // (t of alpha and n - 1 degrees + 1.28) · s / √n: the design's own table, s = 0.7, 1.2, 2.5 %.
  it.each([
    [0.007, [0.01, 0.008, 0.006, 0.005]],
    [0.012, [0.0175, 0.013, 0.011, 0.0085]],
    [0.025, [0.036, 0.028, 0.022, 0.018]],
  ])('with s = %d resolves %j at 8, 12, 18 and 27 rounds', (sd, expected) => {
    const resolutions = [8, 12, 18, 27].map((count) => {
      const signs = Array.from({ length: count }, (_, index) => (index % 2 === 0 ? 1 : -1));
      const { sd: raw } = noiseOf(signs, standardLooks);
      const rounds = signs.map((sign) => (sign * sd) / (raw ?? Number.NaN));
      return noiseOf(rounds, standardLooks).resolution ?? Number.NaN;
    });
    // The table has two digits.
    for (const [index, resolution] of resolutions.entries()) {
      expect(Math.abs(resolution - (expected[index] ?? 0))).toBeLessThan(0.0011);
    }
  });

  it('promises what it keeps: nine of ten models that far beyond the limit are called exceeded', () => {
    const [draw, sd, count] = [noises.normal(53), 0.012, 12];
    const typical = noiseOf(
      Array.from({ length: count }, (_, index) => (index % 2 === 0 ? sd : -sd)),
      standardLooks,
    );
    const beyond = typical.resolution ?? expect.fail();
    const hits = Array.from({ length: 400 }, () => {
      const rounds = draws(count, () => beyond + sd * draw());
      return (hodgesLehmann(rounds, 0.0125)?.low ?? 0) > 0;
    });
    const share = hits.filter(Boolean).length / hits.length;
    expect(share).toBeGreaterThan(0.82);
    expect(share).toBeLessThan(0.97);
  });

  it('is unknown of a single round', () => {
    expect(noiseOf([3], standardLooks)).toEqual({
      rounds: 1,
      sd: null,
      autocorrelation: null,
      widening: 1,
      resolution: null,
    });
  });
});
