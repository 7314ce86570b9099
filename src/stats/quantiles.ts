import { assert } from '../errors.ts';

/** The same numbers in ascending order; the argument is left alone. */
export function ascending(values: readonly number[]): readonly number[] {
  return values.toSorted((a, b) => a - b);
}

/**
 * The p-quantile (0…1) of at least one ascending value, linear between order statistics
 * (definition 7 of Hyndman and Fan 1996, the default of R and NumPy).
 */
export function quantileOf(sorted: readonly number[], p: number): number {
  assert(sorted.length > 0 && p >= 0 && p <= 1, 'a quantile needs values and 0 <= p <= 1');
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const lower = at(sorted, below);
  return lower + (position - below) * (at(sorted, Math.min(below + 1, sorted.length - 1)) - lower);
}

/** The median of at least one value. */
export function median(values: readonly number[]): number {
  return quantileOf(ascending(values), 0.5);
}

function at(values: readonly number[], index: number): number {
  const value = values[index];
  assert(value !== undefined, `order statistic ${index} of ${values.length}`);
  return value;
}
