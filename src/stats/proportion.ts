import { assert } from '../errors.ts';
import { mcnemarOneSided } from './mcnemar.ts';
import { normalQuantile } from './normal.ts';
import type { BoundedEstimate } from './signed-rank.ts';
import { type TailBound, tailLevels } from './tails.ts';

/** The 97.5 % point of the standard normal distribution: two-sided 95 %. */
export const twoSided95 = 1.959963984540054;

/** Wilson's score interval of a proportion of `successes` among `count` > 0 (Wilson 1927). */
export function wilsonInterval(successes: number, count: number, z: number): BoundedEstimate {
  assert(count > 0 && successes >= 0 && successes <= count, 'a proportion of a counted whole');
  const share = successes / count;
  const square = z * z;
  const centre = (share + square / (2 * count)) / (1 + square / count);
  const half =
    (z / (1 + square / count)) *
    Math.sqrt((share * (1 - share)) / count + square / (4 * count * count));
  return { value: share, low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * The difference (gained - lost) / count of two proportions on the same samples with the interval of
 * Agresti and Min (2005): half a sample is added to each of the two discordant cells. Unlike Wald's,
 * it keeps a width where nothing flipped.
 *
 * Where flips of one kind were never seen, a whole sample is added, as Bonett and Price (2012) do: with
 * half a sample, 95 % intervals of 200 samples that lose 1 % and gain none would hold 86.5 % of the time.
 */
export function pairedProportionDifference(
  lost: number,
  gained: number,
  count: number,
  z: number,
): BoundedEstimate {
  assert(count > 0 && lost + gained <= count, 'flips among counted samples');
  const total = count + 2;
  const added = lost === 0 || gained === 0 ? 1 : 0.5;
  const [less, more] = [lost + added, gained + added];
  const centre = (more - less) / total;
  const half = (z * Math.sqrt(less + more - (more - less) ** 2 / total)) / total;
  return { value: (gained - lost) / count, low: centre - half, high: centre + half };
}

/**
 * The bounds of Agresti and Min at every level. None claims a change that McNemar's exact test would
 * not: with few flips the normal quantile of a small alpha promises more than they can show.
 */
export function pairedProportionTails(
  lost: number,
  gained: number,
  count: number,
): readonly TailBound[] {
  const [fell, rose] = [
    mcnemarOneSided({ lost, gained }),
    mcnemarOneSided({ lost: gained, gained: lost }),
  ];
  return tailLevels.map((alpha) => {
    const bounds = pairedProportionDifference(lost, gained, count, -normalQuantile(alpha));
    return {
      alpha,
      low: rose <= alpha ? bounds.low : Math.min(0, bounds.low),
      high: fell <= alpha ? bounds.high : Math.max(0, bounds.high),
    };
  });
}
