import { describe, expect, it } from 'vitest';
import {
  hodgesLehmann,
  maximumExactRounds,
  signedRankCriticalValue,
  walshAverages,
} from '../../src/stats/signed-rank.ts';
import { noises } from '../support/noise.ts';

/** How many of the 2^n patterns of signs give each sum of positive ranks, one by one. */
function enumerated(n: number): readonly number[] {
  const counts = new Array<number>((n * (n + 1)) / 2 + 1).fill(0);
  for (let pattern = 0; pattern < 2 ** n; pattern += 1) {
    let sum = 0;
    for (let rank = 1; rank <= n; rank += 1) if ((pattern >> (rank - 1)) & 1) sum += rank;
    counts[sum] = (counts[sum] ?? 0) + 1;
  }
  return counts;
}

/** P(W+ <= k) by enumeration. */
function tail(n: number, k: number): number {
  return (
    enumerated(n)
      .slice(0, k + 1)
      .reduce((sum, ways) => sum + ways, 0) /
    2 ** n
  );
}

describe('signedRankCriticalValue', () => {
  it.each([
    [8, 2],
    [10, 5],
    [12, 10],
    [15, 20],
    [18, 34],
    [22, 57],
    [27, 96],
    [40, 244],
  ])('at 0.0125 and n = %i is the published %i', (n, k) => {
    expect(signedRankCriticalValue(n, 0.0125)).toBe(k);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])(
    'is the largest k that enumeration of all sign patterns allows, n = %i',
    (n) => {
      const counts = enumerated(n);
      for (const alpha of [0.0001, 0.0125, 0.025, 0.05, 0.1, 0.4]) {
        let cumulative = 0;
        let expected: number | undefined;
        for (const [k, ways] of counts.entries()) {
          cumulative += ways;
          if (cumulative <= alpha * 2 ** n) expected = k;
        }
        expect(signedRankCriticalValue(n, alpha)).toBe(expected);
      }
    },
  );

  it('is undefined below seven rounds at 0.0125: no number of them is enough', () => {
    expect(signedRankCriticalValue(6, 0.0125)).toBeUndefined();
    expect(signedRankCriticalValue(7, 0.0125)).toBe(0);
  });

  it('takes its alpha itself', () => {
    expect(signedRankCriticalValue(5, 1 / 32)).toBe(0);
    expect(signedRankCriticalValue(5, 1 / 32 - 1e-9)).toBeUndefined();
  });

  it('counts exactly up to the last n, and refuses one more', () => {
    expect(signedRankCriticalValue(maximumExactRounds, 0.5)).toBe(
      // An odd number of ranks sums keeps one half on each side of the middle.
      (maximumExactRounds * (maximumExactRounds + 1)) / 4 - 1,
    );
    expect(() => signedRankCriticalValue(maximumExactRounds + 1, 0.05)).toThrow(/n = 53/);
    expect(() => signedRankCriticalValue(0, 0.05)).toThrow(/n = 0/);
  });
});

describe('walshAverages', () => {
  it('are all means of two, each with itself included, ascending', () => {
    expect(walshAverages([4, 0, 1])).toEqual([0, 0.5, 1, 2, 2.5, 4]);
  });
});

describe('hodgesLehmann', () => {
  it('is the published estimate and interval of Hollander and Wolfe, examples 3.1 to 3.4', () => {
    const first = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const second = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const differences = first.map((value, index) => (second[index] ?? 0) - value);
    const { value, low, high } = hodgesLehmann(differences, 0.02) ?? expect.fail();
    expect(value).toBeCloseTo(-0.46, 10);
    expect(low).toBeCloseTo(-0.786, 10);
    expect(high).toBeCloseTo(-0.01, 10);
  });

  it('shifts and scales with its data, and mirrors', () => {
    const data = [0.3, -1.2, 2.5, 0.1, 0.9, -0.4, 1.7, 0.2, 0.6, -0.8];
    const { value, low, high } = hodgesLehmann(data, 0.0125) ?? expect.fail();
    const moved = hodgesLehmann(
      data.map((each) => 8 - 4 * each),
      0.0125,
    );
    expect(moved?.value).toBeCloseTo(8 - 4 * value, 12);
    expect(moved?.low).toBeCloseTo(8 - 4 * high, 12);
    expect(moved?.high).toBeCloseTo(8 - 4 * low, 12);
  });

  it('says nothing where the rounds are too few', () => {
    expect(hodgesLehmann([1, 2, 3, 4, 5, 6], 0.0125)).toBeUndefined();
  });

  it('gives the same bounds for the same rounds in any order', () => {
    const rounds = [3, 1, 4, 1.5, 9, 2.6, 5, 3.5];
    expect(hodgesLehmann(rounds.toReversed(), 0.0125)).toEqual(hodgesLehmann(rounds, 0.0125));
  });

  it('is not moved far by one wrecked round', () => {
    const calm = [1.1, 0.9, 1.2, 0.8, 1.05, 0.95, 1, 1.15];
    const { value } = hodgesLehmann([...calm, 1_000], 0.0125) ?? expect.fail();
    expect(value).toBeLessThan(1.2);
  });

  describe.each(Object.entries(noises))('under %s noise', (_, noise) => {
    it.each([8, 12])('misses on each side as often as its exact level says, n = %i', (n) => {
      const [runs, truth] = [3_000, 0.7];
      const level = tail(n, signedRankCriticalValue(n, 0.0125) ?? -1);
      const draw = noise(n);
      let [below, above] = [0, 0];
      for (let run = 0; run < runs; run += 1) {
        const rounds = Array.from({ length: n }, () => truth + draw());
        const { low, high } = hodgesLehmann(rounds, 0.0125) ?? expect.fail();
        if (high < truth) below += 1;
        if (low > truth) above += 1;
      }
      const fourSigma = 4 * Math.sqrt(level / runs);
      expect(Math.abs(below / runs - level)).toBeLessThan(fourSigma);
      expect(Math.abs(above / runs - level)).toBeLessThan(fourSigma);
    });
  });
});
