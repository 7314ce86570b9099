import * as echarts from 'echarts';
import type { Chart } from '../../../src/reports/charts/chart.ts';

/** The SVG of a chart, as ECharts draws it without a browser, from what is left of it after JSON. */
export function svgOf({ option, heightPx }: Chart, theme: 'dark' | null = null): string {
  const size = { width: 820, height: heightPx };
  const drawing = echarts.init(null, theme, { renderer: 'svg', ssr: true, ...size });
  try {
    drawing.setOption(JSON.parse(JSON.stringify(option)));
    return drawing.renderToSVGString();
  } finally {
    drawing.dispose();
  }
}

type Cell = number | string;

/** A series as tests look at it. */
export interface Series {
  readonly type: string;
  readonly name: string;
  readonly data?: readonly (readonly Cell[] | { readonly value: readonly Cell[] })[];
  readonly lineStyle?: { readonly color: string };
  readonly markLine?: { readonly data: readonly Readonly<Record<string, unknown>>[] };
  readonly markArea?: { readonly data: readonly (readonly Readonly<Record<string, number>>[])[] };
}

export function allSeries({ option }: Chart): readonly Series[] {
  return option['series'] as unknown as readonly Series[];
}

/** The series of this name, or whose name begins so. */
export function seriesOf(chart: Chart | null | undefined, name: string): Series {
  const found = chart ? allSeries(chart).find((each) => each.name.startsWith(name)) : undefined;
  if (found === undefined) throw new Error(`no series ${name}`);
  return found;
}

/** The cells of each item. */
export function rowsOf(series: Series | undefined): readonly (readonly Cell[])[] {
  return (series?.data ?? []).map((item) => ('value' in item ? item.value : item));
}

/** One column of a series as numbers. */
export function columnOf(series: Series, column: number): readonly number[] {
  return rowsOf(series).map((cells) => Number(cells[column]));
}
