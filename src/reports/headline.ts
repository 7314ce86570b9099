import { type BudgetId, budgetKinds } from '../budgets/index.ts';
import { isBreach } from '../budgets/judge.ts';
import type { ModelOutcome, Outcome, VerdictRow } from '../budgets/outcome.ts';
import { metricIds, metrics, type Readings } from '../metrics/index.ts';
import { type Comparison, knownValue } from '../metrics/reading.ts';
import { formatDifference, formatQuantity, formatRelative } from '../units.ts';
import { dimsWords } from './latency.ts';
import { changedWords, missingChangeWords, shortTitle, spaced } from './words.ts';

/** More than this on the first line is no headline. */
const namedAtMost = 3;

/** Limits on one metric of one model, all with the same fate. */
interface Group {
  readonly model: ModelOutcome;
  readonly rows: readonly VerdictRow[];
}

/**
 * The first line of every report: it says all that matters and reads well in an e-mail. Where the
 * report before it told of a failure, it says that this is mended.
 */
export function headline(outcome: Outcome, wasFailing = false): string {
  const { models } = outcome;
  const rows = models.flatMap(({ verdicts }) => verdicts);
  const of = `of ${plural(rows.length, 'budget')}`;
  const breaches = rows.filter(isBreach);
  const failed = models.filter(({ failures }) => failures.length > 0);
  const open = rows.filter(({ verdict }) => verdict === 'undecided');
  const undecided = open.length === 0 ? '' : `; ${open.length} undecided`;
  if (breaches.length > 0) {
    const unmeasured = failed.length === 0 ? '' : '; not everything could be measured';
    const words = `❌ ${breaches.length} ${of} exceeded: ${listed(outcome, isBreach)}`;
    return `${words}${undecided}${unmeasured}${comings(models)}`;
  }
  if (failed.length > 0) {
    const unknown = open.length === 0 ? '' : ` (${open.length} ${of} undecided)`;
    return `⚠️ Could not measure everything: ${names(failed)}${unknown}${comings(models)}`;
  }
  if (open.length > 0) {
    const list = listed(outcome, ({ verdict }) => verdict === 'undecided');
    return `❔ ${open.length} ${of} undecided: ${list}${comings(models)}`;
  }
  const tolerated = rows.filter(({ verdict }) => verdict === 'exceeded');
  if (tolerated.length > 0) {
    const list = listed(outcome, ({ verdict }) => verdict === 'exceeded');
    const why = whyTolerated(tolerated, outcome.approval);
    const sign = tolerated.some(({ accepted }) => accepted === true) ? '🤝' : '⚠️';
    return `${sign} ${tolerated.length} ${of} exceeded, but ${why}: ${list}${comings(models)}`;
  }
  return quietHeadline(outcome, rows.length, wasFailing);
}

/** Nothing is exceeded, undecided or unmeasured. */
function quietHeadline(outcome: Outcome, budgets: number, wasFailing: boolean): string {
  const { models } = outcome;
  const removed = models.filter(({ state }) => state === 'removed');
  if (removed.length > 0) {
    return `⚠️ ${plural(removed.length, 'model')} removed, so not judged: ${names(removed)}`;
  }
  if (budgets === 0) {
    return `ℹ️ ${plural(models.length, 'model')} measured, no budgets set${comings(models)}`;
  }
  const kept = budgets === 1 ? 'The budget is kept' : `All ${budgets} budgets are kept`;
  const moved = movedWords(models);
  const words = wasFailing
    ? `Resolved: ${kept.replace(/^./, (letter) => letter.toLowerCase())}`
    : kept;
  return `✅ ${words}${moved === '' ? '' : `: ${moved}`}${comings(models)}`;
}

/** `2 are waived and 1 is only a warning`. */
function whyTolerated(rows: readonly VerdictRow[], approval: Outcome['approval']): string {
  const accepted = rows.filter((row) => row.accepted === true).length;
  const waived = rows.filter(({ waiver }) => waiver?.state === 'used').length;
  const by = approval?.kind === 'accepted' ? `accepted by ${approval.by}` : 'accepted';
  const part = (count: number, one: string, many: string): readonly string[] => {
    if (count === 0) return [];
    if (count < rows.length) return [count === 1 ? `1 is ${one}` : `${count} are ${many}`];
    return [count === 1 ? `it is ${one}` : `all are ${many}`];
  };
  return [
    ...part(accepted, by, by),
    ...part(waived, 'waived', 'waived'),
    ...part(rows.length - accepted - waived, 'only a warning', 'only warnings'),
  ].join(' and ');
}

/** Models that only one side has, said behind everything else. */
function comings(models: readonly ModelOutcome[]): string {
  const of = (state: ModelOutcome['state'], word: string) => {
    const found = models.filter((model) => model.state === state && model.isAbsolute !== true);
    return found.length === 0 ? '' : `; ${word}: ${names(found)}`;
  };
  return of('new', 'new') + of('removed', 'removed');
}

function names(models: readonly ModelOutcome[]): string {
  return someOf(models.map(({ id }) => id));
}

function listed({ models }: Outcome, isMeant: (row: VerdictRow) => boolean): string {
  const groups = worstFirst(models.flatMap((model) => groupsOf(model, isMeant)));
  return someOf(groups.map((group) => groupWords(group, models.length > 1)));
}

/** What stands out of one model: the limit farthest from being kept; where all are, what moved. */
export function outstandingWords(model: ModelOutcome): string {
  const verdicts = ['exceeded', 'undecided'] as const;
  const groups = verdicts.flatMap((verdict) => [
    ...worstFirst(groupsOf(model, (row) => row.verdict === verdict && isBreach(row))),
    ...worstFirst(groupsOf(model, (row) => row.verdict === verdict && !isBreach(row))),
  ]);
  return groups
    .slice(0, 1)
    .map((group) => groupWords(group, false))
    .join('');
}

/** What one limit has come to: `MACs +12 % (limit 2 %)`. */
export function rowWords({ models }: Outcome, id: string, row: VerdictRow): string {
  const model = models.find((each) => each.id === id);
  return model === undefined ? '' : groupWords({ model, rows: [row] }, models.length > 1);
}

/** The limits of one model that a report is about, by metric. */
function groupsOf(model: ModelOutcome, isMeant: (row: VerdictRow) => boolean): readonly Group[] {
  const byMetric = Map.groupBy(model.verdicts.filter(isMeant), ({ metric, at }) => {
    return `${metric} ${at === undefined ? '' : dimsWords(at)}`;
  });
  return [...byMetric.values()].map((rows) => ({ model, rows }));
}

/** The farthest beyond its limit first. */
function worstFirst(groups: readonly Group[]): readonly Group[] {
  const worst = ({ rows }: Group) => Math.max(...rows.map(excess));
  return groups.toSorted((a, b) => worst(b) - worst(a));
}

/** How far beyond the limit, in limits: 1 is twice as much as is allowed. */
function excess({ metric, budget, limit, by = 0 }: VerdictRow): number {
  const amount = budgetKinds[budget].parse(limit, metrics[metric].unit)?.amount ?? 0;
  return amount === 0 ? Number.MAX_VALUE * Math.sign(by) : by / amount;
}

/** `latency +18 % to 4.7 ms (limit 10 %, max 4 ms)`. */
function groupWords({ model, rows }: Group, isNamed: boolean): string {
  const [first] = rows;
  if (first === undefined) return '';
  const comparison = readingsOf(model, first)?.[first.metric];
  // Without a known change the value alone is what there is to say.
  const isOnValue = rows.some(({ budget }) => budgetKinds[budget].on === 'value');
  const isChangeKnown = comparison?.delta.kind !== 'unavailable';
  const told = rows.filter(({ budget }) => {
    return isChangeKnown || !isOnValue || budgetKinds[budget].on === 'value';
  });
  const values = [...new Set(told.map((row) => valueWords(row, comparison)))];
  const limits = rows.map(({ budget, limit }) => `${limitNames[budget]} ${spaced(limit)}`);
  const name = isNamed ? `${model.id} ` : '';
  const where = first.at === undefined ? '' : ` at ${dimsWords(first.at)}`;
  return `${name}${shortTitle(first.metric)}${where} ${values.join(' to ')} (${limits.join(', ')})`;
}

const limitNames: Readonly<Record<BudgetId, string>> = {
  'max-drop': 'limit',
  'max-increase': 'limit',
  max: 'max',
  min: 'min',
};

/** The value that a limit is about, in the terms of the limit: a share of the base, a difference, itself. */
function valueWords(row: VerdictRow, comparison: Comparison | undefined): string {
  const head = comparison?.head ?? null;
  const value = knownValue(head);
  if (comparison === undefined || value === undefined) return 'not measured';
  const { unit } = metrics[row.metric];
  if (row.budget === 'max' || row.budget === 'min') {
    const bound = head?.kind === 'partial' ? '≥ ' : '';
    return beyond(row, `${bound}${formatQuantity(value, unit)}`);
  }
  const { delta } = comparison;
  if (delta.kind === 'unavailable') return missingChangeWords(delta.why);
  const limit = budgetKinds[row.budget].parse(row.limit, unit);
  if (limit?.kind === 'relative' && delta.relative !== null) {
    return beyond(row, formatRelative(delta.relative.value));
  }
  return beyond(row, formatDifference(delta.difference.value, unit));
}

/** Without zeros that tell nothing; what is shown as the limit itself, though beyond it, says so. */
function beyond({ verdict, limit }: VerdictRow, words: string): string {
  const short = withoutZeros(words);
  const isAlike = short.replace(/^[+−]/, '') === withoutZeros(spaced(limit));
  return verdict === 'exceeded' && isAlike ? `just beyond ${short}` : short;
}

/** `+18.0 %` → `+18 %`, `85.00 %` → `85 %`. */
function withoutZeros(words: string): string {
  return words.replace(/(\.\d*?)0+(?!\d)/, (_, digits: string) => (digits === '.' ? '' : digits));
}

/** At the model's own extents, or at those that a row names. */
function readingsOf(model: ModelOutcome, { at }: VerdictRow): Readings | undefined {
  if (at === undefined) return model.readings;
  return model.latencyAt.find(({ dims }) => dimsWords(dims) === dimsWords(at))?.readings;
}

/** What moved of the metrics that have limits, the largest change first; empty where nothing did. */
function movedWords(models: readonly ModelOutcome[]): string {
  const moved = models.flatMap(({ id, readings, verdicts }) => {
    const judged = new Set(verdicts.map(({ metric }) => metric));
    return metricIds
      .filter((metric) => judged.has(metric))
      .flatMap((metric) => {
        const comparison = readings[metric];
        return comparison === undefined ? [] : [{ id, metric, comparison }];
      })
      .filter(({ comparison: { delta } }) => {
        return (
          delta.kind !== 'unavailable' && (delta.difference.low > 0 || delta.difference.high < 0)
        );
      });
  });
  const sorted = moved.toSorted((a, b) => sizeOf(b.comparison) - sizeOf(a.comparison));
  return someOf(
    sorted.map(({ id, metric, comparison }) => {
      const name = models.length > 1 ? `${id} ` : '';
      return `${name}${shortTitle(metric)} ${withoutZeros(changedWords(metric, comparison))}`;
    }),
  );
}

function sizeOf({ delta }: Comparison): number {
  return delta.kind === 'unavailable' ? 0 : Math.abs(delta.relative?.value ?? Infinity);
}

function someOf(words: readonly string[]): string {
  const shown = words.slice(0, namedAtMost).join(', ');
  const more = words.length - namedAtMost;
  return more > 0 ? `${shown}, and ${more} more` : shown;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
