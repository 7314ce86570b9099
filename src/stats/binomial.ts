/**
 * P(X = k) of a binomial X of n trials, 0 <= k <= n, by the saddle-point expansion that keeps all
 * digits for large n (Loader, "Fast and accurate computation of binomial probabilities", 2000).
 */
export function binomialProbability(k: number, n: number, share: number): number {
  if (share === 0 || share === 1) return Number(k === n * share);
  if (k === 0) return Math.exp(n * Math.log1p(-share));
  if (k === n) return Math.exp(n * Math.log(share));
  const exponent =
    stirlingError(n) -
    stirlingError(k) -
    stirlingError(n - k) -
    deviance(k, n * share) -
    deviance(n - k, n * (1 - share));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}

/** P(X >= k) of a binomial X of n trials. */
export function binomialTail(k: number, n: number, share: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  // The smaller side is summed, from its largest term outwards.
  if (k > n * share) return sumUp(k, n, share);
  return 1 - sumUp(n - k + 1, n, 1 - share);
}

/** P(X >= k) for k above the mean, where each term is smaller than the one before. */
function sumUp(k: number, n: number, share: number): number {
  const odds = share / (1 - share);
  let term = binomialProbability(k, n, share);
  let sum = term;
  for (let next = k + 1; next <= n && term > sum * 1e-17; next += 1) {
    term *= ((n - next + 1) / next) * odds;
    sum += term;
  }
  return sum;
}

/** ln n! less Stirling's formula, for n >= 1. */
function stirlingError(n: number): number {
  if (n < smallErrors.length) return smallErrors[n] ?? 0;
  const square = n * n;
  const inner = 1 / 1260 - (1 / 1680 - 1 / (1188 * square)) / square;
  return (1 / 12 - (1 / 360 - inner / square) / square) / n;
}

const smallErrors: readonly number[] = Array.from({ length: 16 }, (_, n) => {
  let factorial = 1;
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
  return Math.log(factorial) - (n + 0.5) * Math.log(n) + n - Math.log(2 * Math.PI) / 2;
});

/** x ln(x / mean) + mean - x, which cancels where x is near the mean. */
function deviance(x: number, mean: number): number {
  const distance = x - mean;
  if (Math.abs(distance) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - distance;
  const ratio = distance / (x + mean);
  let sum = distance * ratio;
  let term = 2 * x * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = sum + term / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
