import type { ModelDetails } from '../../details/details.ts';
import type { MemoryTimeline } from '../../details/memory-timeline.ts';
import type { SideName } from '../../evidence.ts';
import { type AxisScale, axisScale, formatQuantity } from '../../units.ts';
import type { Chart, ChartValue } from './chart.ts';
import { plainName } from './names.ts';
import {
  axisName,
  drawn,
  optionOf,
  type SideNames,
  sideNames,
  sideStyles,
  told,
  tooltip,
  xAxis,
  yAxis,
} from './parts.ts';

interface SideTimeline {
  readonly side: SideName;
  readonly memory: MemoryTimeline;
}

/** The activations alive while the nodes run, with the peak of each side. */
export function memoryTimeline(
  details: ModelDetails | undefined,
  names: SideNames = sideNames,
): Chart | null {
  const sides = timelinesOf(details);
  if (sides.length === 0) return null;
  const scale = axisScale(Math.max(...sides.map(({ memory }) => memory.peak.bytes)), 'bytes');
  const last = Math.max(...sides.map(({ memory }) => memory.nodes)) - 1;
  const summary = `${sides.map((side) => wordsOf(side, names)).join('; ')}.`;
  return {
    id: 'memory',
    title: 'Memory of activations, node by node',
    summary,
    heightPx: 340,
    option: optionOf(summary, {
      // Lines have no points to hit.
      tooltip: tooltip('axis'),
      xAxis: xAxis('nodes in the order of the file', {
        type: 'value',
        min: 0,
        max: last,
        minInterval: 1,
        splitLine: { show: false },
      }),
      yAxis: yAxis(axisName('activations alive', scale), { type: 'value', min: 0 }),
      series: sides.map((side) => lineOf(side, scale, names)),
    }),
  };
}

function timelinesOf(details: ModelDetails | undefined): readonly SideTimeline[] {
  return (['base', 'head'] as const).flatMap((side) => {
    const memory = details?.[side]?.memory ?? null;
    // A single node has no before and after.
    return memory === null || memory.nodes < 2 ? [] : [{ side, memory }];
  });
}

function lineOf({ side, memory }: SideTimeline, scale: AxisScale, names: SideNames): ChartValue {
  const { color, line, symbol } = sideStyles[side];
  const { peak, points } = memory;
  return {
    type: 'line',
    // Peaks may be at one place, where labels would hide each other.
    name: `${names[side]}, peak ${formatQuantity(peak.bytes, 'bytes')}`,
    step: 'middle',
    showSymbol: false,
    symbol,
    symbolSize: 6,
    itemStyle: { color },
    lineStyle: { color, type: line, width: 2 },
    areaStyle: { color, opacity: 0.1 },
    dimensions: ['place', 'bytes', ...told(['node', 'alive'])],
    encode: { x: 0, y: 1, tooltip: [2, 3] },
    data: points.map(({ at, node, bytes }) => [
      at,
      drawn(bytes, scale),
      plainName(node),
      formatQuantity(bytes, 'bytes'),
    ]),
    markPoint: {
      symbol,
      symbolSize: 12,
      itemStyle: { color },
      tooltip: { show: false },
      label: { show: false },
      data: [{ coord: [peak.at, drawn(peak.bytes, scale)] }],
    },
  };
}

/** `base: at most 98.0 KiB at Conv_0, 293 KiB with 195 KiB of weights`. */
function wordsOf({ side, memory }: SideTimeline, names: SideNames): string {
  const { peak, weightBytes } = memory;
  const bytes = (value: number) => formatQuantity(value, 'bytes');
  const whole = `${bytes(peak.bytes + weightBytes)} with ${bytes(weightBytes)} of weights`;
  return `${names[side]}: at most ${bytes(peak.bytes)} at ${plainName(peak.node)}, ${whole}`;
}
