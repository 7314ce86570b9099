import { assert } from '../errors.ts';
import { normalQuantile } from './normal.ts';

/** From here on the expansion about the normal quantile is exact to 10 digits, and cheaper. */
const manyDegrees = 1_000;

/**
 * The t with P(T > t) = alpha, 0 < alpha < 1/2, of Student's distribution with a whole number of
 * degrees of freedom: the closed form of its distribution inverted by bisection, and the expansion
 * about the normal quantile for many (Abramowitz and Stegun 26.7.3, 26.7.4, 26.7.5).
 */
export function studentQuantile(alpha: number, degrees: number): number {
  assert(alpha > 0 && alpha < 0.5 && degrees >= 1, 'a tail of a t distribution');
  const z = -normalQuantile(alpha);
  if (degrees >= manyDegrees) return expanded(z, degrees);
  // Bisection over the angle, which is bounded where t is not.
  let [low, high] = [0, Math.PI / 2];
  for (let halving = 0; halving < 60; halving += 1) {
    const angle = (low + high) / 2;
    if (centralShare(angle, degrees) < 1 - 2 * alpha) low = angle;
    else high = angle;
  }
  return Math.sqrt(degrees) * Math.tan((low + high) / 2);
}

/** P(|T| < t) with t = √degrees · tan(angle). */
function centralShare(angle: number, degrees: number): number {
  const [sine, square] = [Math.sin(angle), Math.cos(angle) ** 2];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let factor = isOdd ? 2 : 1; factor + 1 < degrees; factor += 2) {
    term *= (square * factor) / (factor + 1);
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
}

function expanded(z: number, degrees: number): number {
  const [z3, z5, z7] = [z ** 3, z ** 5, z ** 7];
  const first = (z3 + z) / 4;
  const second = (5 * z5 + 16 * z3 + 3 * z) / 96;
  const third = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}
