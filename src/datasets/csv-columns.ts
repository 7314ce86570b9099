import { listed, malformed, quoted } from './dataset-error.ts';
import type { DatasetSpec } from './layout.ts';
import { noSlices, type Row } from './rows.ts';

const fileColumns = ['file', 'path', 'image', 'filename'];
const splitColumn = 'split';

/** Where the cells of a table are that every task needs. */
export interface Columns {
  readonly names: readonly string[];
  readonly file: number;
  readonly split: number | null;
  readonly slices: readonly { readonly name: string; readonly column: number }[];
}

/** The columns of a table by the names in its header. UserError at `where` for missing ones. */
export function columnsOf(spec: DatasetSpec, names: readonly string[], where: string): Columns {
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw malformed(where, `two columns are named ${quoted(twice)}`, 'name each column once');
  }
  const file = firstOf(names, fileColumns);
  if (file === null) {
    const problem = `no column ${fileColumns.join(', ')}; the columns are ${listed(names)}`;
    throw malformed(where, problem, 'start the file with a line that names its columns');
  }
  const split = firstOf(names, [splitColumn]);
  if (spec.split !== null && split === null) {
    const problem = `no column ${splitColumn}; the columns are ${listed(names)}`;
    throw malformed(where, problem, 'add the column, or remove split from the dataset');
  }
  const slices = spec.slices.map((name) => {
    const column = names.indexOf(name);
    if (column >= 0) return { name, column };
    const problem = `no column ${quoted(name)} for slices; the columns are ${listed(names)}`;
    throw malformed(where, problem, 'name columns of this file as slices');
  });
  return { names, file, split, slices };
}

/** The position of the first of `wanted` that is there. */
export function firstOf(names: readonly string[], wanted: readonly string[]): number | null {
  const position = wanted.map((name) => names.indexOf(name)).find((index) => index >= 0);
  return position ?? null;
}

/** The slices of one row. */
export function slicesOf(columns: Columns, cells: readonly string[]): Row['slices'] {
  if (columns.slices.length === 0) return noSlices;
  return Object.fromEntries(columns.slices.map(({ name, column }) => [name, cells[column] ?? '']));
}
