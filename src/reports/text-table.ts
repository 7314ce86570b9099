import type { PlainTable } from './accuracy.ts';
import { logLine } from './escape.ts';

/** Tables of plain text for a terminal. */

/** A name longer than this would push every other column off the screen. */
const maximumCell = 60;

/** A small table below that of the metrics; its cells may hold names from a dataset. */
export function tableLines({ title, columns: of, rows }: PlainTable): readonly string[] {
  const heads = of.map(({ head }) => head);
  const cells = [heads, ...rows].map((row) => row.map((cell) => cutName(logLine(cell))));
  const table = alignedTable(
    cells,
    of.map(({ kind }) => kind === 'figure'),
  );
  return ['', `  ${logLine(title)}`, ...table.map((line) => `  ${line}`)];
}

/** Paths differ most at their end. */
export function cutName(name: string): string {
  const characters = [...name];
  const isLong = characters.length > maximumCell;
  return isLong ? `…${characters.slice(1 - maximumCell).join('')}` : name;
}

/** Rows whose columns are as wide as the widest of their cells, to the right where asked for. */
export function alignedTable(
  rows: readonly (readonly string[])[],
  areRight: readonly boolean[],
): readonly string[] {
  const widths = areRight.map((_, index) => Math.max(...rows.map((row) => lengthOf(row[index]))));
  return rows.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0, areRight[index] ?? false))
      .join('  ')
      .trimEnd(),
  );
}

function lengthOf(cell = ''): number {
  return [...cell].length;
}

function padded(text: string, width: number, isRight: boolean): string {
  // Characters, not UTF-16 units: the signs of a verdict are astral.
  const space = ' '.repeat(width - lengthOf(text));
  return isRight ? space + text : text + space;
}
