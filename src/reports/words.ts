import type { UndecidedWhy } from '../budgets/budget.ts';
import type { BudgetId } from '../budgets/index.ts';
import type { VerdictRow } from '../budgets/outcome.ts';
import type { MetricId } from '../metrics/index.ts';
import { metrics } from '../metrics/index.ts';
import type { Comparison, Delta, Reading } from '../metrics/reading.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import { formatDifference, formatQuantity, formatRelative, type Unit } from '../units.ts';

/** The words of every report, made from data at the very end; plain text, markup comes later. */

export const whyUndecided: Readonly<Record<UndecidedWhy, string>> = {
  'interval-straddles-limit': 'the interval straddles the limit',
  'weak-evidence': 'beyond the limit, but not surely enough to fail a check',
  'too-few-samples': 'too few samples for an interval',
  'out-of-time': 'max-seconds was used up first',
  environment: 'the machine was disturbed, so this says nothing of the model',
  'other-environment': 'base and head were measured on different machines: not comparable',
  unmeasured: 'could not measure',
  partial: 'only a lower bound is known',
  'different-samples': 'base and head saw different samples',
  'itself-a-change': 'it is a change already: give it an absolute limit',
};

export const budgetWords: Readonly<Record<BudgetId, string>> = {
  'max-drop': 'drop ≤',
  'max-increase': 'increase ≤',
  max: '≤',
  min: '≥',
};

/** One side of a row. */
export function readingWords(metric: MetricId, reading: Reading | null): string {
  if (reading === null) return '–';
  const { unit } = metrics[metric];
  switch (reading.kind) {
    case 'exact':
    case 'sampled':
      return formatQuantity(reading.value, unit);
    case 'partial':
      return `≥ ${formatQuantity(reading.value, unit)}`;
    case 'unavailable':
      return 'could not measure';
  }
}

/** The change of a row, with its uncertainty where it was sampled. */
export function changeWords(metric: MetricId, comparison: Comparison): string {
  const { delta } = comparison;
  if (delta.kind === 'unavailable') return obstacleWords[delta.why];
  const { unit } = metrics[metric];
  if (isShownAsDifference(unit) || delta.relative === null) {
    return estimateWords(delta.kind, delta.difference, (value) => formatDifference(value, unit));
  }
  return estimateWords(delta.kind, delta.relative, formatRelative);
}

const obstacleWords: Readonly<Record<Extract<Delta, { kind: 'unavailable' }>['why'], string>> = {
  'no-base': 'new',
  'no-head': 'removed',
  unmeasured: '–',
  partial: 'not comparable',
  'too-few-samples': 'too few samples',
  'out-of-time': 'out of time',
  environment: 'disturbed',
  'other-environment': 'not comparable',
  'different-samples': 'not comparable',
  'itself-a-change': '–',
};

/**
 * Accuracies differ by points, losses by nats, images by decibels, bounded scores by themselves: a
 * share of something near zero says nothing. All else differs by a share of the base.
 */
function isShownAsDifference(unit: Unit): boolean {
  return unit === 'fraction' || unit === 'nats' || unit === 'dB' || unit === 'score';
}

function estimateWords(
  kind: 'exact' | 'sampled',
  estimate: BoundedEstimate,
  format: (value: number) => string,
): string {
  const value = format(estimate.value);
  if (kind === 'exact') return value;
  // The unit stands once, behind the upper bound.
  const low = format(estimate.low).replace(/ [^ ]+$/, '');
  return `${value} (${low} … ${format(estimate.high)})`;
}

/** `increase ≤ 2%`. */
export function limitWords(row: VerdictRow): string {
  return `${budgetWords[row.budget]} ${row.limit}`;
}

const verdictSigns = { within: '✅', exceeded: '❌', undecided: '❔' } as const;

/** `✅ within`, `❌ exceeded`, `⚠️ exceeded` for a warning, `🎫 waived`, `🤝 accepted`, `❔ undecided: why`. */
export function verdictWords(row: VerdictRow): { readonly sign: string; readonly text: string } {
  if (row.verdict === 'undecided') {
    const why = row.why === undefined ? '' : `: ${whyUndecided[row.why]}`;
    return { sign: verdictSigns.undecided, text: `undecided${why}` };
  }
  if (row.verdict === 'within') return { sign: verdictSigns.within, text: 'within' };
  if (row.waiver?.state === 'used') {
    return { sign: '🎫', text: `waived until ${row.waiver.waiver.expires}` };
  }
  if (row.accepted === true) return { sign: '🤝', text: 'exceeded, accepted' };
  if (row.level === 'warn') return { sign: '⚠️', text: 'exceeded, warning only' };
  const waiver = row.waiver === undefined ? '' : `, waiver ${waiverWords[row.waiver.state]}`;
  return { sign: verdictSigns.exceeded, text: `exceeded${waiver}` };
}

const waiverWords = {
  used: 'used',
  expired: 'expired',
  'above-ceiling': 'ceiling passed',
} as const;
