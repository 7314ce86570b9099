import type { SideName } from '../../evidence.ts';
import type { AxisScale } from '../../units.ts';
import type { ChartOption, ChartValue } from './chart.ts';

/** What the options of all charts have in common. */

/**
 * Base and head, told apart by more than colour. Both colours have a contrast of at least 3 : 1 against
 * white and against the near-black of dark pages.
 */
export const sideStyles = {
  base: {
    color: '#848d97',
    symbol: 'circle',
    line: 'dashed',
    // Stripes.
    decal: {
      symbol: 'rect',
      dashArrayX: [1, 0],
      dashArrayY: [2, 4],
      rotation: -Math.PI / 4,
      color: 'rgba(255, 255, 255, 0.6)',
    },
  },
  head: { color: '#3b82f6', symbol: 'triangle', line: 'solid', decal: { symbol: 'none' } },
} as const satisfies Record<SideName, ChartOption>;

/** How a figure names the two sides. */
export type SideNames = Readonly<Record<SideName, string>>;

export const sideNames: SideNames = { base: 'base', head: 'head' };

/** What must not be crossed. */
export const limitColor = '#e5484d';

/** Of the series, above the figure. */
export const legend = { top: 0, itemGap: 20, itemWidth: 20, itemHeight: 12 } as const;

/** The option of a chart: nothing moves, tooltips are rich text, and the summary is what is read aloud. */
export function optionOf(summary: string, parts: ChartOption): ChartOption {
  return {
    animation: false,
    aria: { enabled: true, label: { description: summary } },
    legend,
    grid: plot({}),
    tooltip: tooltip('item'),
    ...parts,
  };
}

/** Where a chart is drawn: labels and names of axes have their place within. */
export function plot(margins: { readonly right?: number; readonly top?: number }): ChartOption {
  const inside = { outerBoundsMode: 'same', outerBoundsContain: 'all' };
  return { left: 12, right: 24, top: 44, bottom: 8, ...inside, ...margins };
}

/** What is told of the item, or of all that lie over one place of the axis, under the pointer. */
export function tooltip(trigger: 'item' | 'axis'): ChartOption {
  return { renderMode: 'richText', trigger, confine: true };
}

/** `time (ms)` over an axis of numbers. */
export function axisName(what: string, { suffix }: AxisScale): string {
  return suffix === '' ? what : `${what} (${suffix})`;
}

/** A number as short as it can be drawn exactly enough. */
export function drawn(value: number, { divisor }: AxisScale = { divisor: 1, suffix: '' }): number {
  return Number((value / divisor).toPrecision(6));
}

/** A horizontal axis, its name below its middle. */
export function xAxis(name: string, rest: ChartOption): ChartOption {
  return { name, nameLocation: 'middle', nameGap: 26, ...rest };
}

/** A vertical axis, its name beside its middle. */
export function yAxis(name: string, rest: ChartOption): ChartOption {
  return { name, nameLocation: 'middle', nameGap: 36, ...rest };
}

/** Whole decades around positive numbers: a logarithmic axis has ticks at powers of ten only. */
export function decades(values: readonly number[]): ChartOption {
  const logs = values.map(Math.log10);
  const low = Math.floor(logs.reduce((least, log) => Math.min(least, log), Infinity));
  const high = Math.ceil(logs.reduce((most, log) => Math.max(most, log), -Infinity));
  return { type: 'log', min: 10 ** low, max: 10 ** Math.max(high, low + 1) };
}

/** Columns that only tooltips show: text as it is, without a place on an axis. */
export function told(names: readonly string[]): readonly ChartValue[] {
  return names.map((name) => ({ name: `told ${name}`, displayName: name, type: 'ordinal' }));
}
