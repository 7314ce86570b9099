/**
 * Which of several hypotheses can be rejected so that the probability of any false rejection stays
 * at most alpha, whatever depends on what: step-down (Holm, Scandinavian Journal of Statistics 6,
 * 1979). One entry per p-value, in their order.
 */
export function holm(pValues: readonly number[], alpha: number): readonly boolean[] {
  const order = pValues.map((p, index) => ({ p, index })).toSorted((a, b) => a.p - b.p);
  const kept = order.findIndex(({ p }, rank) => p > alpha / (pValues.length - rank));
  const rejected = new Set(
    order.slice(0, kept === -1 ? order.length : kept).map(({ index }) => index),
  );
  return pValues.map((_, index) => rejected.has(index));
}
