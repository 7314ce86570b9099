import { assert } from '../errors.ts';
import type { BoundedEstimate } from './signed-rank.ts';

/** The 97.5 % point of the standard normal distribution: two-sided 95 %. */
export const twoSided95 = 1.959963984540054;
/** The 95 % point: one-sided 95 %, which is what "got worse" asks. */
export const oneSided95 = 1.6448536269514722;

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
 */
export function pairedProportionDifference(
  lost: number,
  gained: number,
  count: number,
  z: number,
): BoundedEstimate {
  assert(count > 0 && lost + gained <= count, 'flips among counted samples');
  const total = count + 2;
  const [less, more] = [lost + 0.5, gained + 0.5];
  const centre = (more - less) / total;
  const half = (z * Math.sqrt(less + more - (more - less) ** 2 / total)) / total;
  return { value: (gained - lost) / count, low: centre - half, high: centre + half };
}
