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
