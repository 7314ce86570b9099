import type { Column, PlainTable } from '../accuracy.ts';
import { type Html, html, htmlText, joinHtml } from '../escape.ts';
import type { Tone } from './sign.ts';

/** A cell that is sorted by its value where it has one, else by its text; null sorts last. */
export interface PageCell {
  readonly text: string;
  readonly value?: number | null;
  /** Said in words as well: colour alone tells nothing. */
  readonly tone?: Tone;
  /** In place of the text. */
  readonly content?: Html;
}

export interface PageColumn extends Column {
  readonly isSorted: boolean;
}

export interface PageRow {
  readonly cells: readonly PageCell[];
  /** Whether base and head differ in it; where some rows say so, the others can be hidden. */
  readonly differs?: boolean;
}

/** A table that can be sorted by its columns and filtered by its text. */
export interface PageTable {
  readonly title: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly PageRow[];
  /** Whether it may be so long that it scrolls by itself, under its head. */
  readonly isLong: boolean;
  /** What was left out, and where it is. */
  readonly note?: string;
}

/** A column by which rows can be put in order. */
export function sorted(kind: Column['kind'], head: string): PageColumn {
  return { kind, head, isSorted: true };
}

/** A column whose cells cannot be compared with each other. */
export function unsorted(kind: Column['kind'], head: string): PageColumn {
  return { kind, head, isSorted: false };
}

/** A figure with the number that it is sorted by. */
export function figure(value: number | null, words: (value: number) => string): PageCell {
  return value === null ? { text: '–', value } : { text: words(value), value };
}

const region = html`scroll`;
const longRegion = html`scroll long`;

/**
 * The table in a region that scrolls by itself and can be reached by keyboard. `id` is ours and unique in
 * the page. Controls are added by the page's script: without it they would do nothing.
 */
export function tableHtml(id: string, { title, columns, rows, isLong, note }: PageTable): Html {
  const heads = columns.map(({ kind, head, isSorted }) => {
    const order = isSorted ? html` data-sort="${ownKind(kind)}"` : html``;
    return html`<th scope="col" class="${ownKind(kind)}"${order}>${htmlText(head)}</th>`;
  });
  const rest = note === undefined ? html`` : html`<p class="note">${htmlText(note)}</p>\n`;
  return html`<div class="table" id="${htmlText(id)}">
<p class="caption" id="${htmlText(id)}-title">${htmlText(title)}</p>
<div class="${isLong ? longRegion : region}" role="region" tabindex="0" aria-labelledby="${htmlText(id)}-title">
<table aria-labelledby="${htmlText(id)}-title">
<thead><tr>${joinHtml(heads)}</tr></thead>
<tbody>
${joinHtml(
  rows.map((row) => rowHtml(row, columns)),
  '\n',
)}
</tbody>
</table>
</div>
${rest}</div>`;
}

function rowHtml({ cells, differs }: PageRow, columns: readonly PageColumn[]): Html {
  const inside = cells.map((cell, index) =>
    cellHtml(cell, columns[index]?.kind ?? 'words', index === 0),
  );
  const mark = differs === undefined ? html`` : html` data-differs="${differs ? 1 : 0}"`;
  return html`<tr${mark}>${joinHtml(inside)}</tr>`;
}

function cellHtml(cell: PageCell, kind: Column['kind'], isFirst: boolean): Html {
  const { text, value, tone, content } = cell;
  const classes = tone === undefined ? ownKind(kind) : html`${ownKind(kind)} ${htmlText(tone)}`;
  const order = value === undefined ? html`` : html` data-value="${htmlText(keyOf(value))}"`;
  const inside = content ?? htmlText(text);
  if (isFirst) return html`<th scope="row" class="${classes}"${order}>${inside}</th>`;
  return html`<td class="${classes}"${order}>${inside}</td>`;
}

/** What a cell is sorted by, empty where that is not known; more digits than anyone can see are left out. */
function keyOf(value: number | null): string {
  if (value === null) return '';
  return String(Number.isInteger(value) ? value : Number(value.toPrecision(6)));
}

function ownKind(kind: Column['kind']): Html {
  return htmlText(kind);
}

/**
 * A table of a comment as one of a page. Its figures are words, so nothing can be sorted; bars made of
 * letters are left out.
 */
export function plainPageTable({ title, columns, rows }: PlainTable): PageTable {
  const isKept = (index: number) => columns[index]?.kind !== 'bar';
  return {
    title,
    columns: columns
      .filter((_, index) => isKept(index))
      // The only head that is empty is that of two rows, one for each side.
      .map(({ kind, head }) => unsorted(kind, head || 'side')),
    rows: rows.map((row) => ({
      cells: row.filter((_, index) => isKept(index)).map((text) => ({ text })),
    })),
    isLong: false,
  };
}
