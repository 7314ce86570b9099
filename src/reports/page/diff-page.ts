import type { ModelDetails } from '../../details/details.ts';
import { staticCharts } from '../charts/index.ts';
import { remarks } from '../diff.ts';
import { type DiffDocument, type DiffTable, diffTables } from '../diff-document.ts';
import { findingWords, plural } from '../diff-words.ts';
import { type Html, html, htmlText } from '../escape.ts';
import type { PageAssets } from './assets.ts';
import { figuresHtml } from './figure.ts';
import { linesHtml, listHtml, pageHtml } from './frame.ts';
import { type PageColumn, type PageTable, sorted, tableHtml, unsorted } from './table.ts';

/** Of each table: a page can be searched, so it has more of them than a comment. */
const maximumRows = 500;

/** What changed between two models, as one HTML file; `details` are of the same two. */
export function diffPage(
  document: DiffDocument,
  details: ModelDetails,
  assets: PageAssets | null,
): Html {
  const { base, head, findings } = document;
  const words = listHtml([...findings.map(findingWords), ...remarks(document)]);
  const tables = diffTables(document, maximumRows).map((table, index) =>
    tableHtml(`table-${index + 1}`, pageTable(table)),
  );
  const figures = figuresHtml('models', staticCharts(details), assets !== null);
  return pageHtml({
    title: `${base.path} → ${head.path} · model-budget`,
    header: html`<h1>${htmlText(base.path)} → ${htmlText(head.path)}</h1>
<p class="lead">what differs, without running either</p>`,
    sections: [
      { id: 'findings', title: 'What changed', body: words },
      ...(figures === '' ? [] : [{ id: 'figures', title: 'Figures', body: figures }]),
      { id: 'tables', title: 'Totals, and where they changed', body: linesHtml(tables) },
    ],
    assets,
  });
}

function pageTable({ title, columns, rows, more }: DiffTable): PageTable {
  const table = {
    title,
    columns: columns.map((head, at) => columnOf(head || 'total', at, rows)),
    rows: rows.map((cells) => ({ cells })),
    isLong: true,
  };
  return more === 0 ? table : { ...table, note: `and ${plural(more, 'more row')}` };
}

/** Figures without a number behind them are of different units, and cannot be put in order. */
function columnOf(head: string, at: number, rows: DiffTable['rows']): PageColumn {
  const cells = rows.flatMap((row) => row[at] ?? []);
  const isFigure = at > 0 && cells.every(({ kind }) => kind === 'figure');
  if (!isFigure) return sorted(cells[0]?.kind === 'name' ? 'name' : 'words', head);
  const canSort = cells.every(({ value }) => value !== undefined);
  return canSort ? sorted('figure', head) : unsorted('figure', head);
}
