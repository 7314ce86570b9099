import type { BoundedEstimate } from './signed-rank.ts';
import { studentQuantile } from './student.ts';
import { type TailBound, tailLevels } from './tails.ts';

/** How an estimate would vary over other samples: the moments of its bootstrap distribution. */
export interface Spread {
  readonly deviation: number;
  readonly skewness: number;
  /** Kurtosis less that of the normal distribution. */
  readonly excess: number;
}

/**
 * The spread of the mean of these values over samples drawn from them: what infinitely many
 * bootstrap draws would give, without drawing.
 */
export function spreadOfMean(values: ArrayLike<number>): Spread {
  const { deviation, skewness, excess } = spreadOf(values);
  const count = values.length;
  return {
    deviation: deviation / Math.sqrt(count),
    skewness: skewness / Math.sqrt(count),
    excess: excess / count,
  };
}

/** The spread of values themselves, such as those of bootstrap draws; at least one value. */
export function spreadOf(values: ArrayLike<number>): Spread {
  const count = values.length;
  let mean = 0;
  for (let index = 0; index < count; index += 1) mean += (values[index] ?? 0) / count;
  let [second, third, fourth] = [0, 0, 0];
  for (let index = 0; index < count; index += 1) {
    const distance = (values[index] ?? 0) - mean;
    const square = distance * distance;
    second += square;
    third += square * distance;
    fourth += square * square;
  }
  const variance = second / count;
  // Where nothing varies there is no shape.
  if (variance === 0) return { deviation: 0, skewness: 0, excess: 0 };
  return {
    deviation: Math.sqrt(variance),
    skewness: third / count / variance ** 1.5,
    excess: fourth / count / variance ** 2 - 3,
  };
}

/** Bounds of an estimate with an error of `alpha` on each side. */
export type BoundsAt = (value: number, spread: Spread, alpha: number) => BoundedEstimate;

/**
 * Bounds for estimates from `count` >= 2 samples. Student's t with the n / (n - 1) that bootstrap
 * variances lack (Hesterberg, The American Statistician 69, 2015), then on each side the wider of
 *
 * - the symmetric bound, which holds at any sample size where the two models merely differ at random;
 * - Hall's cubic correction for skewness (Hall, Journal of the Royal Statistical Society B 54, 1992),
 *   which reaches further on the side of the long tail, where few samples have shown little of it.
 *
 * The variance is raised by the excess kurtosis: where k flips carry a difference, that is 1 / k, and
 * k becomes k + 1 as with the half sample that Agresti and Min add to each cell.
 */
export function boundsFor(count: number): BoundsAt {
  const inflation = Math.sqrt(count / (count - 1));
  const reaches = new Map<number, number>();
  const reachAt = (alpha: number) => {
    const reach = reaches.get(alpha) ?? studentQuantile(alpha, count - 1) * inflation;
    reaches.set(alpha, reach);
    return reach;
  };
  return (value, { deviation, skewness, excess }, alpha) => {
    const reach = reachAt(alpha);
    const error = deviation * Math.sqrt(1 + Math.max(0, excess));
    return {
      value,
      low: value - Math.max(reach, withoutSkewness(reach, skewness)) * error,
      high: value + Math.max(reach, -withoutSkewness(-reach, skewness)) * error,
    };
  };
}

/** The bounds at every level that is kept. */
export function tailsOf(value: number, spread: Spread, bounds: BoundsAt): readonly TailBound[] {
  return tailLevels.map((alpha) => {
    const { low, high } = bounds(value, spread, alpha);
    return { alpha, low, high };
  });
}

/** Below this the cubic is a straight line to all digits. */
const smallestSkewness = 1e-8;

/** The point of a studentised mean whose transform, free of skewness, is `point`. */
function withoutSkewness(point: number, skewness: number): number {
  if (Math.abs(skewness) < smallestSkewness) return point;
  return ((Math.cbrt(1 + skewness * (point - skewness / 6)) - 1) * 3) / skewness;
}
