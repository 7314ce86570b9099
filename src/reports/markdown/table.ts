import { markdownTable } from 'markdown-table';
import type { PlainTable } from '../accuracy.ts';
import { code, join, type Markdown, markdown, own, prose } from '../escape.ts';

const cellMarkup = { name: code, words: prose, figure: own, bar: prose } as const;

/** A table of safe cells. `align` has a letter for each column. */
export function tableOf(
  rows: readonly (readonly Markdown[])[],
  align: readonly ('l' | 'r')[],
): Markdown {
  // Aligned source would triple the length of a comment, and nobody reads the source.
  return markdownTable(rows, { align, alignDelimiters: false, padding: true }) as Markdown;
}

/** A small table below its title. */
export function titledTable({ title, columns, rows }: PlainTable): Markdown {
  const cells = rows.map((row) =>
    row.map((cell, index) => cellMarkup[columns[index]?.kind ?? 'words'](cell)),
  );
  const table = tableOf(
    [columns.map(({ head }) => prose(head)), ...cells],
    columns.map(({ kind }) => (kind === 'figure' ? 'r' : 'l')),
  );
  return join([markdown`**${prose(title)}**`, table], '\n\n');
}
