import { type MetricId, metrics } from '../metrics/index.ts';
import { type Comparison, knownValue } from '../metrics/reading.ts';
import type {
  ModelBudgets,
  ModelOutcome,
  VerdictRow,
  Waiver,
  WaiverFate,
  WaiverOutcome,
  WaiverState,
} from './outcome.ts';

/**
 * The waiver that covers this value; failing that, the first one that was meant to. All waivers are
 * of one model.
 */
export function waiverFor(
  metric: MetricId,
  comparison: Comparison,
  waivers: readonly Waiver[],
  day: string,
): VerdictRow['waiver'] | undefined {
  // A lower bound says nothing about how far below a ceiling the value may be.
  const value = comparison.head?.kind === 'partial' ? undefined : knownValue(comparison.head);
  const meant = waivers
    .filter((waiver) => waiver.metric === metric)
    .map((waiver) => ({ state: stateOf(waiver, value, day), waiver }));
  return meant.find(({ state }) => state === 'used') ?? meant[0];
}

function stateOf(waiver: Waiver, value: number | undefined, day: string): WaiverState {
  if (isExpired(waiver, day)) return 'expired';
  const isBeyond =
    value === undefined ||
    (metrics[waiver.metric].better === 'lower' ? value > waiver.ceiling : value < waiver.ceiling);
  return isBeyond ? 'above-ceiling' : 'used';
}

function isExpired({ expires }: Waiver, day: string): boolean {
  return day > expires;
}

/** What became of every waiver: one that nobody needs any more must not stay unseen. */
export function waiverOutcomes(
  waivers: readonly Waiver[],
  judged: readonly Pick<ModelOutcome, 'id' | 'verdicts'>[],
  rules: Readonly<Record<string, { readonly budgets: ModelBudgets }>>,
  day: string,
): readonly WaiverOutcome[] {
  return waivers.map((waiver) => {
    const budget = rules[waiver.model]?.budgets[waiver.metric];
    const isLimited = budget !== undefined && budget.level !== 'off';
    const rows = judged
      .filter(({ id }) => id === waiver.model)
      .flatMap(({ verdicts }) => verdicts.filter(({ metric }) => metric === waiver.metric));
    return { waiver, fate: isLimited ? fateOf(waiver, rows, day) : 'unmatched' };
  });
}

function fateOf(waiver: Waiver, rows: readonly VerdictRow[], day: string): WaiverFate {
  const exceeded = rows.filter(({ verdict }) => verdict === 'exceeded');
  if (exceeded.length === 0) {
    const isOpen = rows.some(({ verdict }) => verdict === 'undecided');
    // Of one that no longer counts it does not matter what an undecided limit would have needed.
    return isOpen ? (isExpired(waiver, day) ? 'expired' : 'undecided') : 'unneeded';
  }
  const uses = exceeded.flatMap((row) => row.waiver ?? []);
  if (uses.some((use) => use.waiver === waiver && use.state === 'used')) return 'used';
  if (isExpired(waiver, day)) return 'expired';
  const isCovered = exceeded.every((row) => row.waiver?.state === 'used');
  return isCovered ? 'unneeded' : 'above-ceiling';
}
