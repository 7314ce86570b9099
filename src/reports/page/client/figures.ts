import {
  BarChart,
  BoxplotChart,
  CustomChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
} from 'echarts/charts';
import {
  AriaComponent,
  DatasetComponent,
  DataZoomComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  MarkPointComponent,
  TitleComponent,
  TooltipComponent,
  VisualMapComponent,
} from 'echarts/components';
import { type ECharts, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { themeNow } from './theme.ts';

// What the charts of a report are made of. SVG prints at any size, and its text can be found.
use([BarChart, BoxplotChart, CustomChart, HeatmapChart, LineChart, ScatterChart, SVGRenderer]);
use([AriaComponent, DatasetComponent, DataZoomComponent, GridComponent, LegendComponent]);
use([MarkAreaComponent, MarkLineComponent, MarkPointComponent, TitleComponent]);
use([TooltipComponent, VisualMapComponent]);

/** What a page of A4 with its margins has room for. */
const printedWidthPx = 680;

/** Draws every figure from the data beside it, and again when the window, scheme or medium changes. */
export function drawFigures(): void {
  const charts = [...document.querySelectorAll<HTMLElement>('figure.chart')].flatMap(
    (figure) => drawFigure(figure) ?? [],
  );
  const recolour = () => {
    const theme = themeNow();
    for (const chart of charts) chart.setTheme(theme);
  };
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', recolour);
  addEventListener('beforeprint', () => {
    document.documentElement.classList.add('printing');
    recolour();
    for (const chart of charts) chart.resize({ width: printedWidthPx });
  });
  addEventListener('afterprint', () => {
    document.documentElement.classList.remove('printing');
    recolour();
    for (const chart of charts) chart.resize({ width: 'auto' });
  });
}

function drawFigure(figure: HTMLElement): ECharts | undefined {
  const plot = figure.querySelector<HTMLElement>('.plot');
  const option = figure.querySelector('script')?.textContent;
  if (plot === null || option === undefined || option === null) return undefined;
  plot.style.height = `${plot.dataset['height']}px`;
  const chart = init(plot, themeNow(), { renderer: 'svg' });
  // Figures are read, and printed at once: nothing is to move.
  chart.setOption({ ...JSON.parse(option), animation: false });
  new ResizeObserver(() => {
    if (!document.documentElement.classList.contains('printing')) chart.resize();
  }).observe(plot);
  return chart;
}
