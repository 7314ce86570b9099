import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import { type MetricId, metricIds, metrics } from '../../metrics/index.ts';
import { knownValue } from '../../metrics/reading.ts';
import type { Trend } from '../../trend.ts';
import { type AxisScale, axisScale, formatQuantity } from '../../units.ts';
import type { Chart, ChartValue } from './chart.ts';
import { plainName } from './names.ts';
import { axisName, drawn, optionOf, sideStyles, told } from './parts.ts';

/** One metric over the earlier results, each where it is known, and this change's value. */
interface Row {
  readonly metric: MetricId;
  readonly values: readonly (number | null)[];
  readonly now: number | null;
}

/** What a reader looks over in one go; those with limits come first. */
const maximumMetrics = 12;
const maximumResults = 60;
const rowPx = 120;
const topPx = 56;
/** Of one result there is no trend. */
const fewestResults = 2;

/** Each metric over the last results of the default branch, and where this change puts it. */
export function metricTrend(
  outcome: ModelOutcome,
  _: ModelDetails | undefined,
  trend: Trend,
): Chart | null {
  const results = trend.filter(({ models }) => Object.hasOwn(models, outcome.id));
  const last = results.slice(-maximumResults);
  const rows = rowsOf(outcome, last);
  if (rows.length === 0) return null;
  const days = [...last.map(({ day }) => plainName(day)), 'this change'];
  const places = [
    ...last.map(({ day, sha }) => plainName(`${day}, ${sha.slice(0, 7)}`)),
    'this change',
  ];
  const summary = `The last ${last.length} results: ${rows.map(wordsOf).join('; ')}.`;
  return {
    id: 'trend',
    title: 'Trend on the default branch',
    summary,
    heightPx: topPx + rows.length * rowPx,
    option: optionOf(summary, {
      grid: rows.map((__, at) => ({
        left: 72,
        right: 32,
        top: topPx + at * rowPx,
        height: rowPx - 48,
      })),
      xAxis: rows.map((__, at) => ({
        type: 'category',
        gridIndex: at,
        data: days,
        axisLabel: { show: at === rows.length - 1, hideOverlap: true },
        axisTick: { show: false },
      })),
      yAxis: rows.map((row, at) => ({
        type: 'value',
        gridIndex: at,
        scale: true,
        splitNumber: 3,
        name: axisName(metrics[row.metric].title, scaleOf(row)),
        nameLocation: 'end',
        nameGap: 8,
        nameTextStyle: { align: 'left', fontWeight: 'bold' },
      })),
      series: rows.flatMap((row, at) => seriesOf(row, at, places)),
    }),
  };
}

function rowsOf({ id, readings, verdicts }: ModelOutcome, results: Trend): readonly Row[] {
  const judged = new Set(verdicts.map(({ metric }) => metric));
  const rows = metricIds.map((metric): Row => {
    const values = results.map(({ models }) => finite(models[id]?.[metric]));
    return { metric, values, now: finite(knownValue(readings[metric]?.head ?? null)) };
  });
  const known = rows.filter(({ values }) => values.filter(isKnown).length >= fewestResults);
  const first = known.filter(({ metric }) => judged.has(metric));
  const rest = known.filter(({ metric }) => !judged.has(metric));
  return [...first, ...rest].slice(0, maximumMetrics);
}

function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}

function isKnown(value: number | null): value is number {
  return value !== null;
}

function scaleOf({ metric, values, now }: Row): AxisScale {
  const sizes = [...values, now].filter(isKnown).map(Math.abs);
  return axisScale(Math.max(...sizes), metrics[metric].unit);
}

function seriesOf(row: Row, at: number, places: readonly string[]): readonly ChartValue[] {
  const { unit } = metrics[row.metric];
  const scale = scaleOf(row);
  const common = {
    xAxisIndex: at,
    yAxisIndex: at,
    dimensions: ['place', 'value', ...told(['result', metrics[row.metric].title])],
    encode: { x: 0, y: 1, tooltip: [2, 3] },
  };
  const cells = (value: number | null, place: number): readonly ChartValue[] =>
    value === null
      ? []
      : [[place, drawn(value, scale), places[place] ?? '', formatQuantity(value, unit)]];
  const { base, head } = sideStyles;
  const line = {
    ...common,
    type: 'line',
    name: 'default branch',
    symbol: base.symbol,
    symbolSize: 6,
    itemStyle: { color: base.color },
    lineStyle: { color: base.color, width: 2 },
    data: row.values.flatMap(cells),
  };
  const change = {
    ...common,
    type: 'scatter',
    name: 'this change',
    symbol: head.symbol,
    symbolSize: 12,
    itemStyle: { color: head.color },
    data: cells(row.now, row.values.length),
  };
  return [line, change];
}

/** `Top-1 accuracy from 97.00 % to 97.50 %, now 97.20 %`. */
function wordsOf({ metric, values, now }: Row): string {
  const { title, unit } = metrics[metric];
  const known = values.filter(isKnown).map((value) => formatQuantity(value, unit));
  const change = now === null ? '' : `, now ${formatQuantity(now, unit)}`;
  return `${title} from ${known[0]} to ${known.at(-1)}${change}`;
}
