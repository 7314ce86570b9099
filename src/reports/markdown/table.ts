import type { PlainTable } from '../accuracy.ts';
import { code, join, type Markdown, markdown, own, prose } from '../escape.ts';
import { tableOf } from '../escape-blocks.ts';

const cellMarkup = { name: code, words: prose, figure: own, bar: prose } as const;

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
