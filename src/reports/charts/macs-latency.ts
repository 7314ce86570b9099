import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import type { TracedLayer } from '../../details/traced-layers.ts';
import type { SideName } from '../../evidence.ts';
import { knownValue } from '../../metrics/reading.ts';
import { type AxisScale, axisScale, formatQuantity, formatShare } from '../../units.ts';
import { plural } from '../diff-words.ts';
import type { Chart, ChartValue } from './chart.ts';
import { kindNames } from './kinds.ts';
import { plainName } from './names.ts';
import { axisName, decades, drawn, optionOf, sideStyles, told, xAxis, yAxis } from './parts.ts';

/** Work and time, both above zero: a logarithm has no place for anything else. */
interface Point {
  readonly macs: number;
  readonly ms: number;
  readonly about: readonly string[];
}

interface SidePoints {
  readonly side: SideName;
  readonly layers: readonly Point[];
  /** Layers that are not drawn, and their part of the traced time; null where nothing was traced. */
  readonly others: { readonly count: number; readonly share: number } | null;
  readonly whole: Point | null;
}

/** MACs against time: each side as a whole, and its layers where they were traced. */
export function macsLatency(
  outcome: ModelOutcome,
  details: ModelDetails | undefined,
): Chart | null {
  const sides = (['base', 'head'] as const).map((side) => pointsOf(outcome, details, side));
  const points = sides.flatMap(({ layers, whole }) =>
    whole === null ? layers : [...layers, whole],
  );
  if (points.length === 0) return null;
  const scales = {
    x: axisScale(Math.max(...points.map(({ macs }) => macs)), 'count'),
    y: axisScale(Math.max(...points.map(({ ms }) => ms)), 'ms'),
  };
  const summary = `${sides.flatMap(wordsOf).join('; ')}.`;
  return {
    id: 'macs-latency',
    title: 'MACs against latency',
    summary,
    heightPx: 420,
    option: optionOf(summary, {
      xAxis: xAxis(
        axisName('MACs', scales.x),
        decades(points.map(({ macs }) => macs / scales.x.divisor)),
      ),
      yAxis: yAxis(
        axisName('time', scales.y),
        decades(points.map(({ ms }) => ms / scales.y.divisor)),
      ),
      series: sides.flatMap((side) => seriesOf(side, scales)),
    }),
  };
}

function pointsOf(
  { readings }: ModelOutcome,
  details: ModelDetails | undefined,
  side: SideName,
): SidePoints {
  const traced = details?.[side]?.layers ?? null;
  const layers = (traced?.layers ?? []).flatMap(layerPoint);
  const own = layers.reduce((sum, { ms }) => sum + ms, 0);
  const macs = knownValue(readings.macs?.[side] ?? null) ?? 0;
  const ms = knownValue(readings.latency?.[side] ?? null) ?? 0;
  const about = [`${side} as a whole`, 'latency, measured without tracing'];
  return {
    side,
    layers,
    others: traced && {
      count: traced.of - layers.length,
      share: Math.max(0, 1 - own / traced.ms),
    },
    whole: macs > 0 && ms > 0 ? { macs, ms, about } : null,
  };
}

function layerPoint({ name, op, kind, depthwise, macs, ms }: TracedLayer): readonly Point[] {
  if (macs === null || macs === 0 || ms === 0) return [];
  const what = depthwise ? 'depthwise convolution' : kindNames[kind];
  return [{ macs, ms, about: [plainName(name), `${plainName(op)}, ${what}`] }];
}

function seriesOf(
  { side, layers, whole }: SidePoints,
  scales: { readonly x: AxisScale; readonly y: AxisScale },
): readonly ChartValue[] {
  const { color, symbol } = sideStyles[side];
  const common = {
    type: 'scatter',
    dimensions: ['MACs', 'time', ...told(['name', 'about', 'MACs', 'time'])],
    encode: { x: 0, y: 1, tooltip: [2, 3, 4, 5] },
    symbol,
  };
  const cells = ({ macs, ms, about }: Point): ChartValue => [
    drawn(macs, scales.x),
    drawn(ms, scales.y),
    ...about,
    `${formatQuantity(macs, 'count')} MACs`,
    formatQuantity(ms, 'ms'),
  ];
  const small = {
    ...common,
    name: `layers of ${side}`,
    symbolSize: 8,
    itemStyle: { color, opacity: 0.65 },
    data: layers.map(cells),
  };
  const large = {
    ...common,
    name: side,
    symbolSize: 18,
    itemStyle: { color, borderColor: 'rgba(255, 255, 255, 0.9)', borderWidth: 1.5 },
    label: { show: true, position: 'top', formatter: side, fontWeight: 'bold' },
    data: whole === null ? [] : [cells(whole)],
    z: 3,
  };
  return [...(layers.length === 0 ? [] : [small]), ...(whole === null ? [] : [large])];
}

/** `base: 1.00 M MACs in 2.00 ms, 4 layers drawn by traced time, …`. */
function wordsOf({ side, layers, others, whole }: SidePoints): readonly string[] {
  const parts = [
    ...(whole === null
      ? []
      : [`${formatQuantity(whole.macs, 'count')} MACs in ${formatQuantity(whole.ms, 'ms')}`]),
    ...(layers.length === 0 ? [] : [`${plural(layers.length, 'layer')} drawn by traced time`]),
    ...(others === null || others.count === 0
      ? []
      : [
          `${plural(others.count, 'more layer')} not drawn, without MACs or not among the slowest: ` +
            `${formatShare(others.share)} of the traced time`,
        ]),
  ];
  return parts.length === 0 ? [] : [`${side}: ${parts.join(', ')}`];
}
