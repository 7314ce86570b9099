import { type Html, html, htmlText, joinHtml } from '../escape.ts';
import { htmlAsset } from '../escape-page.ts';
import type { PageAssets } from './assets.ts';
import { signedHtml, type Tone } from './sign.ts';

/** A part of the page with a heading of its own; `id` is ours and unique. */
export interface PageSection {
  readonly id: string;
  readonly title: string;
  /** Beside the title in the list of contents, such as `❌ 2 of 5 budgets exceeded`. */
  readonly state?: string;
  readonly body: Html;
}

export interface Page {
  /** The tab's name. */
  readonly title: string;
  readonly header: Html;
  /** How it ended, where it was judged. */
  readonly tone?: Tone | undefined;
  readonly sections: readonly PageSection[];
  readonly assets: PageAssets | null;
}

const drawnBy = html` Figures are drawn by Apache ECharts, which is part of this file.`;

/**
 * A whole document in one file. Its policy allows the two inline parts by their hashes and pictures
 * that are part of the file, and nothing else: it cannot ask the network for anything.
 */
export function pageHtml({ title, header, tone, sections, assets }: Page): Html {
  const style = assets === null ? html`` : html`<style>${htmlAsset(assets.style)}</style>\n`;
  const script = assets === null ? html`` : html`<script>${htmlAsset(assets.script)}</script>\n`;
  const contents = sections.map(({ id, title: name, state }) => {
    const more = state === undefined ? html`` : html` <span>${signedHtml(state)}</span>`;
    return html`<li><a href="#${htmlText(id)}">${htmlText(name)}</a>${more}</li>`;
  });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(assets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="model-budget">
<link rel="icon" href="data:,">
<title>${htmlText(title)}</title>
${style}</head>
<body>
<a class="skip" href="#main">Skip to the results</a>
<header${tone === undefined ? html`` : html` class="${htmlText(tone)}"`}>
${header}
</header>
<nav aria-label="Contents"><ul>
${joinHtml(contents, '\n')}
</ul></nav>
<main id="main" tabindex="-1">
${joinHtml(sections.map(sectionHtml), '\n')}
</main>
<footer><p>Written by model-budget.${assets === null ? html`` : drawnBy}</p></footer>
${script}</body>
</html>
`;
}

function policy(assets: PageAssets | null): Html {
  const nothing = html`default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'`;
  if (assets === null) return nothing;
  const { style, script } = assets;
  return html`${nothing}; style-src '${htmlText(style.hash)}'; script-src '${htmlText(script.hash)}'`;
}

function sectionHtml({ id, title, body }: PageSection): Html {
  return html`<section id="${htmlText(id)}" aria-labelledby="${htmlText(id)}-title">
<h2 id="${htmlText(id)}-title">${htmlText(title)}</h2>
${body}
</section>`;
}

/** Parts one below the other, without those that are empty. */
export function linesHtml(parts: readonly Html[]): Html {
  return joinHtml(
    parts.filter((part) => part !== ''),
    '\n',
  );
}

/** A part of a section; empty where there is nothing in it. */
export function partHtml(title: string, parts: readonly Html[]): Html {
  const body = linesHtml(parts);
  return body === ''
    ? body
    : html`<h3>${htmlText(title)}</h3>
${body}`;
}

/** Sentences as a list; empty where there are none. */
export function listHtml(sentences: readonly string[]): Html {
  if (sentences.length === 0) return html``;
  const items = sentences.map((words) => html`<li>${htmlText(words)}</li>`);
  return html`<ul class="words">
${joinHtml(items, '\n')}
</ul>`;
}
