import type { SideName } from '../../evidence.ts';
import { axisScale, formatQuantity, type Unit } from '../../units.ts';
import type { ChartOption, ChartValue } from './chart.ts';
import { besideFigure, plainName } from './names.ts';
import {
  axisName,
  drawn,
  optionOf,
  plot,
  type SideNames,
  sideNames,
  sideStyles,
  told,
  xAxis,
} from './parts.ts';

/** One row: a name, and a bar for each side that has it. */
export interface BarRow {
  /** Of a model or a dataset: drawn by `plainName`. */
  readonly name: string;
  /** What the tooltip says beside it, in plain words. */
  readonly about: string;
  readonly base: number | null;
  readonly head: number | null;
  /** Our own words at the end of the last bar. */
  readonly change: string;
}

export interface Bars {
  readonly rows: readonly BarRow[];
  readonly unit: Unit;
  /** What the bars measure. */
  readonly measure: string;
  readonly summary: string;
  readonly names?: SideNames;
}

const rowPx = 38;

/** The height of a chart of so many rows. */
export function barsHeightPx(rows: number): number {
  return 96 + rows * rowPx;
}

/** Bars of base and head side by side, one row for each name. */
export function barsOption(bars: Bars): ChartOption {
  const { rows, unit, measure, summary, names = sideNames } = bars;
  const values = rows.flatMap(({ base, head }) => [base ?? 0, head ?? 0]);
  const scale = axisScale(
    values.reduce((most, value) => Math.max(most, value), 0),
    unit,
  );
  const sides = (['base', 'head'] as const).filter((side) =>
    rows.some((row) => row[side] !== null),
  );
  const series = sides.map((side) => ({
    type: 'bar',
    name: names[side],
    barMaxWidth: 14,
    itemStyle: { color: sideStyles[side].color, decal: sideStyles[side].decal },
    dimensions: ['value', 'row', ...told(['name', 'about', measure])],
    encode: { x: 0, y: 1, tooltip: [2, 3, 4] },
    label: { position: 'right' },
    data: rows.flatMap((row, place) =>
      itemOf(row, place, side, (value) => drawn(value, scale), unit),
    ),
  }));
  return optionOf(summary, {
    grid: plot({ right: 96 }),
    xAxis: xAxis(axisName(measure, scale), { type: 'value', min: 0 }),
    yAxis: {
      type: 'category',
      inverse: true,
      data: rows.map(({ name }) => plainName(name, besideFigure)),
      axisTick: { show: false },
      axisLabel: { interval: 0 },
    },
    series,
  });
}

function itemOf(
  row: BarRow,
  place: number,
  side: SideName,
  toAxis: (value: number) => number,
  unit: Unit,
): readonly ChartValue[] {
  const value = row[side];
  if (value === null) return [];
  const isLast = side === 'head' || row.head === null;
  const cells = [toAxis(value), place, plainName(row.name), row.about, formatQuantity(value, unit)];
  return [{ value: cells, label: { show: isLast && row.change !== '', formatter: row.change } }];
}
