import type { ModelOutcome, VerdictRow } from '../budgets/outcome.ts';
import { type MetricId, metricIds, metrics, type Readings } from '../metrics/index.ts';
import type { Comparison } from '../metrics/reading.ts';
import { dimsWords } from './latency.ts';
import { changeWords, limitWords, readingWords, verdictWords } from './words.ts';

/** One row of a model's table in plain words; a metric with several limits has several. */
export interface ReportRow {
  readonly metric: MetricId;
  /** The limit that the row tells of; null where none is set. */
  readonly limit: VerdictRow | null;
  readonly title: string;
  /** Extents at which this was measured, where they are not the model's own; names are untrusted. */
  readonly at: string;
  readonly base: string;
  readonly head: string;
  readonly change: string;
  readonly budget: string;
  readonly verdict: string;
  /** Exactly the same on both sides, and without a limit: nothing that a reader has to look at. */
  readonly isQuiet: boolean;
}

/** Told in a table of their own; a row here only where a limit is set. */
const toldElsewhere: readonly MetricId[] = ['latency-p90', 'latency-p99', 'throughput'];

/** The table of one model, in the order of the metrics: measured ones, and unmeasured budgets. */
export function rowsOf(model: ModelOutcome): readonly ReportRow[] {
  const own = model.verdicts.filter(({ at }) => at === undefined);
  return [
    ...rowsFor(model, model.readings, own, toldElsewhere, ''),
    ...model.latencyAt.flatMap(({ dims, readings }) => {
      const at = dimsWords(dims);
      const there = model.verdicts.filter((row) => row.at && dimsWords(row.at) === at);
      return rowsFor(model, readings, there, [...toldElsewhere, 'load-time'], at);
    }),
  ];
}

function rowsFor(
  model: ModelOutcome,
  readings: Readings,
  rows: readonly VerdictRow[],
  onlyJudged: readonly MetricId[],
  at: string,
): readonly ReportRow[] {
  return metricIds.flatMap((metric) => {
    const comparison = readings[metric];
    const verdicts = rows.filter((row) => row.metric === metric);
    if (comparison === undefined) return verdicts.map((row) => unmeasuredRow(metric, row, at));
    if (verdicts.length === 0 && onlyJudged.includes(metric)) return [];
    const first = {
      metric,
      title: metrics[metric].title,
      at,
      base: readingWords(metric, comparison.base),
      head: readingWords(metric, comparison.head),
      change: isNoNews(model, comparison) ? '–' : changeWords(metric, comparison),
    };
    if (verdicts.length === 0) {
      return [{ ...first, limit: null, budget: '', verdict: '', isQuiet: isUnchanged(comparison) }];
    }
    const again = { metric, title: '', at: '', base: '', head: '', change: '' };
    return verdicts.map((row, index) => ({ ...(index === 0 ? first : again), ...judged(row) }));
  });
}

function unmeasuredRow(metric: MetricId, row: VerdictRow, at: string): ReportRow {
  const { title } = metrics[metric];
  return { metric, title, at, base: '–', head: '–', change: '–', ...judged(row) };
}

/** Nothing is new where nothing was to be compared with. */
function isNoNews({ isAbsolute }: ModelOutcome, { delta }: Comparison): boolean {
  return isAbsolute === true && delta.kind === 'unavailable' && delta.why === 'no-base';
}

function isUnchanged({ delta }: Comparison): boolean {
  return delta.kind === 'exact' && delta.difference.value === 0;
}

function judged(row: VerdictRow): Pick<ReportRow, 'limit' | 'budget' | 'verdict' | 'isQuiet'> {
  const { sign, text } = verdictWords(row);
  return { limit: row, budget: limitWords(row), verdict: `${sign} ${text}`, isQuiet: false };
}

/** `FLOPs 2.00 M, Nodes 12`: what a table can do without. */
export function quietWords(rows: readonly ReportRow[]): string | undefined {
  const quiet = rows.filter(({ isQuiet }) => isQuiet);
  if (quiet.length === 0) return undefined;
  const values = quiet.map(({ title, head }) => `${title} ${head}`);
  return `Unchanged, without a budget: ${values.join(', ')}`;
}

/** Why values of a model are lower bounds: each reason once, with the metrics that it concerns. */
export function lowerBoundWords(model: ModelOutcome): readonly string[] {
  const found = metricIds.flatMap((metric) => {
    const { base, head } = model.readings[metric] ?? {};
    return [base, head].flatMap((reading) =>
      reading?.kind === 'partial' ? [{ metric, missing: reading.missing }] : [],
    );
  });
  return [...Map.groupBy(found, ({ missing }) => missing)].map(([missing, each]) => {
    const titles = new Set(each.map(({ metric }) => metrics[metric].title));
    return `${[...titles].join(', ')}: only a lower bound (${missing})`;
  });
}
