import type { Outcome } from '../budgets/outcome.ts';
import { type Html, html, htmlText } from './escape.ts';
import { headline } from './headline.ts';
import { noteWords } from './notes.ts';
import { linesHtml, listHtml, pageHtml } from './page/frame.ts';
import { measuredSection } from './page/measured.ts';
import { modelSection } from './page/model.ts';
import { signedHtml, toneOf } from './page/sign.ts';
import { noContext, type ReportContext } from './report.ts';

/** The whole report as one HTML file that needs nothing from elsewhere. */
export function htmlReport(outcome: Outcome, context: ReportContext = noContext): Html {
  const byId = new Map(context.details.map((details) => [details.id, details]));
  const words = headline(outcome);
  return pageHtml({
    title: `${words} · model-budget`,
    header: headerHtml(words, outcome, context.runUrl),
    tone: toneOf(words),
    sections: [
      ...outcome.models.map((model, index) =>
        modelSection(`model-${index + 1}`, model, byId.get(model.id), context),
      ),
      measuredSection(outcome),
    ],
    assets: context.page,
  });
}

function headerHtml(words: string, { base, head, notes }: Outcome, runUrl: string | null): Html {
  const commit = ({ sha, ref }: Outcome['base']) => htmlText(sha?.slice(0, 12) ?? ref);
  const run =
    runUrl === null ? html`` : html` · <a href="${htmlText(runUrl)}" rel="noreferrer">this run</a>`;
  return linesHtml([
    html`<h1>${signedHtml(words)}</h1>`,
    html`<p class="lead">base <code>${commit(base)}</code> → head <code>${commit(head)}</code>${run}</p>`,
    listHtml(notes.map(noteWords)),
  ]);
}
