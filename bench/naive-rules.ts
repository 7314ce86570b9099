/** The rules by which most benchmarks call a program slower, to be judged beside ours. */
/** Mean of the head's runs over that of the base's. */
export function ratioOfMeans(base: readonly number[], head: readonly number[]): number {
  return mean(head) / mean(base);
}

/** Two-sided z from which on p < 0.05. */
const significant = 1.959963984540054;

/**
 * Whether the Mann-Whitney test calls two samples different, p < 0.05 two-sided: the normal
 * approximation with the correction for ties and that for continuity, as SciPy's asymptotic method.
 */
export function differsByMannWhitney(base: readonly number[], head: readonly number[]): boolean {
  const z = mannWhitneyZ(base, head);
  return z !== null && z > significant;
}

/** The |z| of the statistic U; null where all values are alike. */
export function mannWhitneyZ(base: readonly number[], head: readonly number[]): number | null {
  const all = [
    ...base.map((value) => ({ value, isHead: false })),
    ...head.map((value) => ({ value, isHead: true })),
  ].toSorted((a, b) => a.value - b.value);
  let [rankSum, ties] = [0, 0];
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (all[to]?.value === all[from]?.value) to += 1;
    const heads = all.slice(from, to).filter(({ isHead }) => isHead).length;
    rankSum += (heads * (from + 1 + to)) / 2;
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  const [m, n, whole] = [base.length, head.length, all.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const variance = ((m * n) / 12) * (whole + 1 - ties / (whole * (whole - 1)));
  if (variance === 0) return null;
  return Math.max(0, Math.abs(u - (m * n) / 2) - 0.5) / Math.sqrt(variance);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
