import { budgetKinds } from '../../budgets/index.ts';
import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import { metrics } from '../../metrics/index.ts';
import { knownValue } from '../../metrics/reading.ts';
import type { BoundedEstimate } from '../../stats/signed-rank.ts';
import { formatRelative } from '../../units.ts';
import type { Chart, ChartOption, ChartValue } from './chart.ts';
import { drawn, limitColor, optionOf, plot, sideStyles, told, xAxis, yAxis } from './parts.ts';

/** The change that every round saw, their centre with its interval, and the limits on it. */
export function latencyRounds(
  outcome: ModelOutcome,
  details: ModelDetails | undefined,
): Chart | null {
  const rounds = details?.rounds ?? null;
  if (rounds === null || rounds.changes.length === 0) return null;
  const { changes, spoiled } = rounds;
  const delta = outcome.readings.latency?.delta;
  const pooled = delta === undefined || delta.kind === 'unavailable' ? null : delta.relative;
  const limits = limitsOf(outcome);
  const summary = `${[
    `${changes.length} rounds${spoiled === 0 ? '' : `, ${spoiled} more were spoiled`}`,
    `from ${formatRelative(Math.min(...changes))} to ${formatRelative(Math.max(...changes))}`,
    ...(pooled === null ? ['too few for an interval'] : [pooledWords(pooled)]),
    ...limits.map(({ words }) => `limit ${words}`),
  ].join('; ')}.`;
  return {
    id: 'latency-rounds',
    title: 'Change of latency, round by round',
    summary,
    heightPx: 340,
    option: optionOf(summary, {
      legend: { show: false },
      grid: plot({ right: 120, top: 24 }),
      xAxis: xAxis('round', {
        type: 'value',
        min: 0,
        max: changes.length + 1,
        minInterval: 1,
        splitLine: { show: false },
        axisLabel: { showMinLabel: false, showMaxLabel: false },
      }),
      yAxis: yAxis(
        'head against base (%)',
        rangeOf([
          ...changes,
          ...(pooled === null ? [] : [pooled.low, pooled.high]),
          ...limits.map(({ amount }) => amount),
        ]),
      ),
      series: [seriesOf(changes, pooled, limits)],
    }),
  };
}

function seriesOf(
  changes: readonly number[],
  pooled: BoundedEstimate | null,
  limits: readonly LimitLine[],
): ChartValue {
  const { color, symbol } = sideStyles.head;
  const centre =
    pooled === null
      ? []
      : [
          lineAt(pooled.value, `centre ${formatRelative(pooled.value)}`, {
            color,
            type: 'solid',
            position: 'insideStartTop',
          }),
        ];
  const band =
    pooled === null ? [] : [[{ yAxis: percent(pooled.low) }, { yAxis: percent(pooled.high) }]];
  return {
    type: 'scatter',
    name: 'round',
    symbol,
    symbolSize: 9,
    itemStyle: { color },
    dimensions: ['round', 'change', ...told(['head against base'])],
    encode: { x: 0, y: 1, tooltip: [0, 2] },
    data: changes.map((change, at) => [at + 1, percent(change), formatRelative(change)]),
    markLine: {
      symbol: 'none',
      silent: true,
      data: [
        lineAt(0, 'no change', { color: '#848d97', type: 'solid', position: 'insideEndBottom' }),
        ...centre,
        ...limits.map(({ amount, words }) =>
          lineAt(amount, `limit ${words}`, { color: limitColor, type: 'dashed', position: 'end' }),
        ),
      ],
    },
    markArea: { silent: true, itemStyle: { color, opacity: 0.15 }, data: band },
  };
}

interface LineStyle {
  readonly color: string;
  readonly type: string;
  /** Lines may lie near to each other: each has its label at another place. */
  readonly position: string;
}

function lineAt(change: number, words: string, { color, type, position }: LineStyle): ChartValue {
  return {
    yAxis: percent(change),
    lineStyle: { color, type, width: 1.5 },
    label: { position, formatter: words, color },
  };
}

interface LimitLine {
  /** head / base - 1. */
  readonly amount: number;
  readonly words: string;
}

/** The limits on a change of latency, at the model's own extents, as shares of the base. */
function limitsOf({ verdicts, readings }: ModelOutcome): readonly LimitLine[] {
  const baseMs = knownValue(readings.latency?.base ?? null) ?? 0;
  return verdicts.flatMap(({ metric, budget, limit, at }) => {
    const kind = budgetKinds[budget];
    if (metric !== 'latency' || at !== undefined || kind.on !== 'change') return [];
    const parsed = kind.parse(limit, metrics.latency.unit);
    if (parsed === undefined || (parsed.kind !== 'relative' && baseMs === 0)) return [];
    const size = parsed.kind === 'relative' ? parsed.amount : parsed.amount / baseMs;
    const amount = budget === 'max-drop' ? -size : size;
    return [{ amount, words: formatRelative(amount) }];
  });
}

/** Steps of an axis in percent, of which it has about so many. */
const roundSteps = [1, 2, 5, 10];
const wantedSteps = 6;

/** Room for all of them in whole steps, zero among them. */
function rangeOf(changes: readonly number[]): ChartOption {
  const [low, high] = [100 * Math.min(0, ...changes), 100 * Math.max(0, ...changes)];
  const least = (high - low || 1) / wantedSteps;
  const decade = 10 ** Math.floor(Math.log10(least));
  const interval = decade * (roundSteps.find((step) => step * decade >= least) ?? 10);
  // Half a step more, so that no point and no line lies on the edge.
  const min = drawn(interval * Math.floor(low / interval - 0.5));
  return {
    type: 'value',
    min,
    max: drawn(interval * Math.ceil(high / interval + 0.5)),
    interval: drawn(interval),
  };
}

function percent(change: number): number {
  return drawn(100 * change);
}

function pooledWords({ value, low, high }: BoundedEstimate): string {
  return `their centre ${formatRelative(value)}, between ${formatRelative(low)} and ${formatRelative(high)}`;
}
