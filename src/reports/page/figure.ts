import type { Chart } from '../charts/chart.ts';
import { type Html, html, htmlText, joinHtml } from '../escape.ts';
import { htmlJson } from '../escape-page.ts';

/**
 * Figures side by side where the page is wide enough, each with its words beside it; `id` is ours. The
 * options are data that the page's script draws from: where there is none, the words stand alone.
 */
export function figuresHtml(id: string, charts: readonly Chart[], isDrawn: boolean): Html {
  if (charts.length === 0) return html``;
  const figures = charts.map((chart) => figureHtml(`${id}-${chart.id}`, chart, isDrawn));
  return html`<div class="figures">
${joinHtml(figures, '\n')}
</div>`;
}

function figureHtml(id: string, chart: Chart, isDrawn: boolean): Html {
  const own = htmlText(id);
  const drawn = isDrawn ? plotHtml(own, chart) : html``;
  return html`<figure class="chart" id="${own}">
<figcaption id="${own}-title">${htmlText(chart.title)}</figcaption>
${drawn}<p class="note" id="${own}-summary">${htmlText(chart.summary)}</p>
</figure>`;
}

function plotHtml(id: Html, { heightPx, option }: Chart): Html {
  return html`<div class="plot" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-summary" data-height="${heightPx}"></div>
<script type="application/json">${htmlJson(option)}</script>
`;
}
