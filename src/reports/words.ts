import type { UndecidedWhy } from '../budgets/budget.ts';
import type { BudgetId } from '../budgets/index.ts';
import type { VerdictRow } from '../budgets/outcome.ts';
import type { MetricId } from '../metrics/index.ts';
import { metrics } from '../metrics/index.ts';
import type { Comparison, Obstacle, Reading } from '../metrics/reading.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import {
  formatDifference,
  formatQuantity,
  formatRelative,
  formatUncertain,
  splitQuantity,
  type Unit,
} from '../units.ts';

/** The words of every report, made from data at the very end; plain text, markup comes later. */

export const whyUndecided: Readonly<Record<UndecidedWhy, string>> = {
  'interval-straddles-limit': 'the interval straddles the limit',
  'weak-evidence': 'beyond the limit, but not surely enough to fail a check',
  'timed-in-blocks': 'runs this short are timed in blocks, which have no percentiles',
  'too-few-samples': 'too few samples for an interval',
  'out-of-time': 'max-seconds was used up first',
  environment: 'the machine was disturbed, so this says nothing of the model',
  'other-environment': 'base and head were measured on different machines: not comparable',
  unmeasured: 'could not measure',
  partial: 'only a lower bound is known',
  'different-samples': 'base and head saw different samples',
  'itself-a-change': 'it is a change already: give it an absolute limit',
};

/** Titles that a sentence wants shorter, or that keep their capitals. */
const shortTitles: Readonly<Partial<Record<MetricId, string>>> = {
  top1: 'top-1',
  top5: 'top-5',
  ece: 'ECE',
  brier: 'Brier score',
};

/** A metric inside of a sentence: `top-1`, `latency p90`, `MACs`. */
export function shortTitle(metric: MetricId): string {
  const { title } = metrics[metric];
  // A first word with a second capital is an abbreviation, and of two letters a symbol: R².
  const isName = /^(?:\S*\p{Lu}){2}|^\S{1,2}$/u.test(title);
  return shortTitles[metric] ?? (isName ? title : `${title[0]?.toLowerCase()}${title.slice(1)}`);
}

export const budgetWords: Readonly<Record<BudgetId, string>> = {
  'max-drop': 'drop ≤',
  'max-increase': 'increase ≤',
  max: '≤',
  min: '≥',
};

/**
 * One side of a row. A sampled value has the farther end of its interval beside it, `98.30 % ±0.83`: of
 * an interval that is not even, that says less than is known and never more.
 */
export function readingWords(metric: MetricId, reading: Reading | null): string {
  if (reading === null) return '–';
  const { unit } = metrics[metric];
  switch (reading.kind) {
    case 'exact':
      return formatQuantity(reading.value, unit);
    case 'sampled': {
      const { value, interval } = reading;
      const arm = interval === null ? 0 : Math.max(value - interval[0], interval[1] - value);
      // What differs in the last bits only was the same in every sample.
      const isWide = arm > Math.abs(value) * 1e-9;
      return isWide ? formatUncertain(value, arm, unit) : formatQuantity(value, unit);
    }
    case 'partial':
      return `≥ ${formatQuantity(reading.value, unit)}`;
    case 'unavailable':
      return 'could not measure';
  }
}

/** The change of a row, with its uncertainty where it was sampled. */
export function changeWords(metric: MetricId, comparison: Comparison): string {
  return inItsTerms(metric, comparison, ({ kind, estimate, format }) =>
    estimateWords(kind, estimate, format),
  );
}

/** The same change by its value alone. */
export function changedWords(metric: MetricId, comparison: Comparison): string {
  return inItsTerms(metric, comparison, ({ estimate, format }) => format(estimate.value));
}

interface Change {
  readonly kind: 'exact' | 'sampled';
  readonly estimate: BoundedEstimate;
  readonly format: (value: number) => string;
}

/** A change as a difference or as a share of the base, whichever says more of this metric. */
function inItsTerms(
  metric: MetricId,
  { delta }: Comparison,
  words: (change: Change) => string,
): string {
  if (delta.kind === 'unavailable') return obstacleWords[delta.why];
  const { kind, difference, relative } = delta;
  const { unit } = metrics[metric];
  if (isShownAsDifference(unit) || relative === null) {
    const format = (value: number) => formatDifference(value, unit);
    return words({ kind, estimate: difference, format });
  }
  return words({ kind, estimate: relative, format: formatRelative });
}

/** Why there is no change to tell, in the place of one. */
const obstacleWords: Readonly<Record<Obstacle, string>> = {
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

/** The same in a sentence, where a dash says nothing. */
export function missingChangeWords(why: Obstacle): string {
  if (why === 'unmeasured') return 'not measured';
  return why === 'itself-a-change' ? 'without a change of its own' : obstacleWords[why];
}

/**
 * Accuracies differ by points, losses by nats, images by decibels, bounded scores by themselves: a
 * share of something near zero says nothing. All else differs by a share of the base.
 */
function isShownAsDifference(unit: Unit): boolean {
  return unit === 'fraction' || unit === 'nats' || unit === 'dB' || unit === 'score';
}

function estimateWords(
  kind: Change['kind'],
  estimate: BoundedEstimate,
  format: (value: number) => string,
): string {
  const value = format(estimate.value);
  // Bounds without a width add nothing: times that were the same in every round.
  if (kind === 'exact' || estimate.low === estimate.high) return value;
  // The unit stands once, behind the upper bound.
  const low = format(estimate.low).replace(/ [^ ]+$/, '');
  return `${value} (${low} … ${format(estimate.high)})`;
}

/** `increase ≤ 2 %`. */
export function limitWords(row: VerdictRow): string {
  return `${budgetWords[row.budget]} ${spaced(row.limit)}`;
}

/** A limit as the config has it, with a space before its unit like every number here: `2 %`, `64 MiB`. */
export function spaced(limit: string): string {
  const { suffix = '' } = splitQuantity(limit) ?? {};
  return suffix === '' ? limit : `${limit.slice(0, -suffix.length).trimEnd()} ${suffix}`;
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
  return { sign: verdictSigns.exceeded, text: `exceeded${uselessWaiver(row)}` };
}

/** Why a waiver that was meant for a row does not cover it. */
function uselessWaiver({ waiver: given }: VerdictRow): string {
  if (given === undefined || given.state === 'used') return '';
  const { expires, ceilingText } = given.waiver;
  return given.state === 'expired'
    ? `, its waiver expired on ${expires}`
    : `, above its waiver's ceiling of ${spaced(ceilingText)}`;
}
