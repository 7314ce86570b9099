import { assert } from '../errors.ts';
import type { TruthKind } from '../sample.ts';
import { collectClasses } from './class-names.ts';
import { type Columns, firstOf } from './csv-columns.ts';
import { listed, malformed, quoted } from './dataset-error.ts';
import { noTruth } from './rows.ts';
import {
  directColumn,
  labelColumn,
  labelOf,
  mapped,
  presentColumn,
  type TruthColumn,
} from './truth-columns.ts';

/** The truth of rows of cells. */
export type CellsTruth = TruthColumn<readonly string[]>;

const labelColumns = ['label', 'class', 'target'];
const labelsColumns = ['labels', ...labelColumns];
const valueColumns = ['value', ...labelColumns];
const separator = '|';
// pandas writes 3.0 once a column has had a gap.
const wholeNumber = /^-?\d+(\.0+)?$/;

/**
 * How the cells of a table become truths of a kind: see `csv`. UserError at `where`, the header,
 * where the columns are missing.
 */
export function csvTruth(truth: TruthKind, columns: Columns, where: string): CellsTruth {
  if (truth === 'none') return directColumn(() => noTruth);
  if (truth === 'label') return single(columns, where);
  if (truth === 'labels') return multiple(columns, where);
  assert(truth === 'values', `csv cannot give ${truth}`);
  return values(columns, where);
}

function single(columns: Columns, where: string): CellsTruth {
  const position = firstOf(columns.names, labelColumns);
  if (position === null) {
    const problem = `no column ${labelColumns.join(', ')}; there are ${listed(columns.names)}`;
    throw malformed(where, problem, 'name the column of the labels so');
  }
  return mapped(labelColumn(collectClasses()), (cells, at) => {
    const cell = cells[position] ?? '';
    if (cell === '') throw malformed(at, 'no label', 'label every row, or remove it');
    return wholeNumber.test(cell) ? Number(cell) : cell;
  });
}

function multiple(columns: Columns, where: string): CellsTruth {
  const position = firstOf(columns.names, labelsColumns);
  if (position === null) return perClass(columns, where);
  return mapped(presentColumn(collectClasses()), (cells) => {
    const names = (cells[position] ?? '').split(separator).map((name) => name.trim());
    return names.filter((name) => name !== '');
  });
}

/** The columns that have no other purpose. */
function otherColumns({ names, file, split, slices }: Columns): readonly number[] {
  const taken = new Set([file, split, ...slices.map(({ column }) => column)]);
  return [...names.keys()].filter((column) => !taken.has(column));
}

function perClass(columns: Columns, where: string): CellsTruth {
  const positions = otherColumns(columns);
  if (positions.length === 0) {
    const hint =
      'add a column "labels" with names such as cat|dog, or a column of 0 and 1 per class';
    throw malformed(where, 'no columns of labels', hint);
  }
  const classNames = positions.map((position) => columns.names[position] ?? '');
  return directColumn((cells, at) => {
    const labels = positions.map((position) => {
      const inColumn = `${at}: column ${quoted(columns.names[position])}`;
      return labelOf(cells[position] ?? '', inColumn);
    });
    return { kind: 'labels', labels };
  }, classNames);
}

function values(columns: Columns, where: string): CellsTruth {
  const named = firstOf(columns.names, valueColumns);
  const positions = named === null ? otherColumns(columns) : [named];
  if (positions.length === 0) {
    throw malformed(where, 'no columns of values', 'add a column "value", or one per output');
  }
  return directColumn((cells, at) => {
    const numbers = positions.map((position) => {
      const cell = cells[position] ?? '';
      const number = cell === '' ? Number.NaN : Number(cell);
      if (Number.isFinite(number)) return number;
      const problem = `column ${quoted(columns.names[position])} has ${quoted(cell)}`;
      throw malformed(
        at,
        problem,
        'true values are finite numbers; columns of anything else can be slices',
      );
    });
    return { kind: 'values', values: numbers };
  });
}
