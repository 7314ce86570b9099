import type { ModelOutcome, Outcome } from '../budgets/outcome.ts';
import { type MetricId, metricIds, metrics } from '../metrics/index.ts';
import type { Trend } from '../trend.ts';
import { formatQuantity } from '../units.ts';
import { kindsDiagram, roundsDiagram } from './diagrams.ts';
import { folded, join, type Markdown, markdown, mermaidBlock, own } from './escape.ts';
import { tableOf } from './escape-blocks.ts';
import { markdownWithin } from './markdown.ts';
import { noContext, type ReportContext } from './report.ts';
import { sparkline } from './sparkline.ts';

/**
 * The summary of a step may have 1 MiB; GitHub takes nothing of a longer one and fails the step
 * (actions/dependency-review-action#867). A little is left for what others write into the same file.
 */
export const maximumSummaryBytes = 2 ** 20 - 2 ** 14;
/** No character of a text takes more bytes for each of its UTF-16 units. */
const bytesPerUnit = 3;
/** Every diagram is drawn in a frame of its own: more models would make the page of a run slow. */
const maximumDrawnModels = 6;
/** Earlier results in a sparkline: more would not fit beside its metric. */
const maximumTrend = 30;

/**
 * The report for the page of a run: what the comment says, as far as there is room for it here, then
 * charts. Of too long a summary the charts go first.
 */
export function summaryReport(outcome: Outcome, context: ReportContext = noContext): Markdown {
  const parts = [reportPart(outcome, context)];
  let left = maximumSummaryBytes - bytesOf(parts[0]);
  const diagrams = diagramParts(outcome, context);
  let dropped = Math.max(0, diagrams.length - maximumDrawnModels);
  const drawn = diagrams.slice(0, maximumDrawnModels);
  for (const part of [...trendParts(outcome, context.trend), ...drawn]) {
    const bytes = bytesOf(part);
    if (bytes > left) dropped += 1;
    else {
      parts.push(part);
      left -= bytes;
    }
  }
  const note = markdown`_${dropped} sections with charts were left out for length._`;
  return markdown`${join(dropped === 0 ? parts : [...parts, note], '\n\n')}\n`;
}

/** With the two line ends that part it from the next one. */
function bytesOf(part = ''): number {
  return new TextEncoder().encode(part).length + 2;
}

function reportPart(outcome: Outcome, context: ReportContext): Markdown {
  const whole = markdownWithin(outcome, context, maximumSummaryBytes);
  if (bytesOf(whole) <= maximumSummaryBytes) return whole;
  return markdownWithin(outcome, context, Math.floor(maximumSummaryBytes / bytesPerUnit) - 2);
}

function diagramParts({ models }: Outcome, { details }: ReportContext): readonly Markdown[] {
  return models.flatMap((model) => {
    const rounds = details.find(({ id }) => id === model.id)?.rounds ?? null;
    const diagrams = [
      ...(rounds === null ? [] : [roundsDiagram(rounds)]),
      kindsDiagram(model),
    ].flatMap((diagram) => (diagram === undefined ? [] : [mermaidBlock(diagram)]));
    return diagrams.length === 0 ? [] : [folded(`Charts of ${model.id}`, diagrams)];
  });
}

/** How the metrics of each model moved on the default branch, up to this run. */
function trendParts({ models }: Outcome, trend: Trend): readonly Markdown[] {
  const shown = trend.slice(-maximumTrend);
  return models.flatMap((model) => {
    const rows = metricIds.flatMap((metric) => trendRow(model, metric, shown));
    if (rows.length === 0) return [];
    const heads = ['', 'earlier results and this one', 'oldest', 'now'].map(own);
    const table = tableOf([heads, ...rows], ['l', 'l', 'r', 'r']);
    return [folded(`Trend of ${model.id} on the default branch`, [table])];
  });
}

function trendRow(
  { id, readings }: ModelOutcome,
  metric: MetricId,
  trend: Trend,
): readonly (readonly Markdown[])[] {
  const head = readings[metric]?.head;
  const now = head?.kind === 'exact' || head?.kind === 'sampled' ? head.value : null;
  const values = [...trend.map(({ models }) => valueIn(models, id, metric)), now];
  const [oldest, ...later] = values.filter((value) => value !== null);
  if (oldest === undefined || later.length === 0) return [];
  const { title, unit } = metrics[metric];
  const words = now === null ? '–' : formatQuantity(now, unit);
  return [[own(title), own(sparkline(values)), own(formatQuantity(oldest, unit)), own(words)]];
}

/** A trend comes from a file: `constructor` must not be found in it. */
function valueIn(models: Trend[number]['models'], id: string, metric: MetricId): number | null {
  const values = Object.hasOwn(models, id) ? models[id] : undefined;
  return values?.[metric] ?? null;
}
