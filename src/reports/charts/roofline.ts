import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import type { TracedLayer } from '../../details/traced-layers.ts';
import type { SideName } from '../../evidence.ts';
import type { Chart, ChartValue } from './chart.ts';
import { kindNames } from './kinds.ts';
import { plainName } from './names.ts';
import { decades, drawn, optionOf, sideStyles, told, xAxis, yAxis } from './parts.ts';

/** A layer that computes: its work for every byte, and how much of it was done in a second. */
interface Point {
  /** FLOPs per byte that its nodes read or write, each from memory to memory. */
  readonly intensity: number;
  /** 10⁹ FLOPs per second. */
  readonly rate: number;
  readonly about: readonly string[];
}

/**
 * The roofline of what was reached: work per byte against work per second of every traced layer
 * (Williams, Waterman and Patterson, CACM 52(4), 2009). What the machine could do at most is not known;
 * the line is the best that any layer did, in work per second and in bytes per second.
 */
export function roofline(_: ModelOutcome, details: ModelDetails | undefined): Chart | null {
  const sides = (['base', 'head'] as const).map((side) => ({
    side,
    points: (details?.[side]?.layers?.layers ?? []).flatMap(pointOf),
  }));
  const points = sides.flatMap((side) => side.points);
  if (points.length === 0) return null;
  const bestRate = Math.max(...points.map(({ rate }) => rate));
  const bestBytes = Math.max(...points.map(({ rate, intensity }) => rate / intensity));
  const summary =
    `${points.length} traced layers. The best of them reached ${short(bestRate)} GFLOP/s, and ` +
    `the best in bytes ${short(bestBytes)} GB/s, counting what unfused nodes read and write; ` +
    'the line joins the two, and the limits of the machine are not known.';
  const intensities = points.map(({ intensity }) => intensity);
  const drawnSides = sides.filter((side) => side.points.length > 0);
  return {
    id: 'roofline',
    title: 'Roofline of the traced layers',
    summary,
    heightPx: 420,
    option: optionOf(summary, {
      xAxis: xAxis('work per byte (FLOP/B, unfused)', decades(intensities)),
      yAxis: yAxis('work per second (GFLOP/s)', decades(points.map(({ rate }) => rate))),
      series: [
        ...drawnSides.map(({ side, points: own }) => seriesOf(side, own)),
        envelope(intensities, bestRate, bestBytes),
      ],
    }),
  };
}

function pointOf(layer: TracedLayer): readonly Point[] {
  const { name, op, kind, depthwise, flops, accessBytes, ms } = layer;
  if (flops === null || accessBytes === null) return [];
  if (flops === 0 || accessBytes === 0 || ms === 0) return [];
  const what = depthwise ? 'depthwise convolution' : kindNames[kind];
  const about = [plainName(name), `${plainName(op)}, ${what}`];
  return [{ intensity: flops / accessBytes, rate: flops / ms / 1e6, about }];
}

function seriesOf(side: SideName, points: readonly Point[]): ChartValue {
  const { color, symbol } = sideStyles[side];
  return {
    type: 'scatter',
    name: `layers of ${side}`,
    symbol,
    symbolSize: 9,
    itemStyle: { color, opacity: 0.7 },
    dimensions: [
      'intensity',
      'rate',
      ...told(['name', 'about', 'work per byte', 'work per second']),
    ],
    encode: { x: 0, y: 1, tooltip: [2, 3, 4, 5] },
    data: points.map(({ intensity, rate, about }) => [
      drawn(intensity),
      drawn(rate),
      ...about,
      `${short(intensity)} FLOP/B`,
      `${short(rate)} GFLOP/s`,
    ]),
  };
}

/** min(best rate, intensity · best bytes per second) over the drawn intensities. */
function envelope(intensities: readonly number[], bestRate: number, bestBytes: number): ChartValue {
  const [low, high] = [Math.min(...intensities), Math.max(...intensities)];
  const ridge = bestRate / bestBytes;
  const corners = [low, ...(ridge > low && ridge < high ? [ridge] : []), high];
  return {
    type: 'line',
    name: 'best that any layer reached',
    symbol: 'none',
    silent: true,
    lineStyle: { color: '#e08a1e', type: 'dotted', width: 2 },
    itemStyle: { color: '#e08a1e' },
    data: corners.map((at) => [drawn(at), drawn(Math.min(bestRate, at * bestBytes))]),
  };
}

function short(value: number): string {
  return String(Number(value.toPrecision(3)));
}
