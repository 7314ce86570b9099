import type { Chart } from '../charts/chart.ts';
import { type Html, html, htmlJson, htmlText, joinHtml } from './markup.ts';

/** Figures side by side where the page is wide enough; empty where there are none. `id` is ours. */
export function figuresHtml(id: string, charts: readonly Chart[]): Html {
  if (charts.length === 0) return html``;
  const figures = charts.map((chart) => figureHtml(`${id}-${chart.id}`, chart));
  return html`<div class="figures">
${joinHtml(figures, '\n')}
</div>`;
}

/**
 * A figure with its words beside it. The option is data that the page's script draws from; without the
 * script the words stand alone.
 */
function figureHtml(id: string, { title, summary, heightPx, option }: Chart): Html {
  const own = htmlText(id);
  return html`<figure class="chart" id="${own}">
<figcaption id="${own}-title">${htmlText(title)}</figcaption>
<div class="plot" role="img" aria-labelledby="${own}-title" aria-describedby="${own}-summary" data-height="${heightPx}"></div>
<p class="note" id="${own}-summary">${htmlText(summary)}</p>
<script type="application/json">${htmlJson(option)}</script>
</figure>`;
}
