import { dirname, extname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { reasonOf, UserError } from '../errors.ts';
import { columnsOf, slicesOf } from './csv-columns.ts';
import { csvTruth } from './csv-truth.ts';
import { emptyDataset, malformed, refuseUnused } from './dataset-error.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { maxTextBytes, readDatasetFile } from './read-file.ts';
import { folderOfImages, openRows } from './rows.ts';
import { collectRows } from './split-rows.ts';

// A row of ten thousand classes has 20 kB: an unclosed quote ends before it swallows the file.
const maxRowChars = 2 ** 20;

/** Which rows, counted from 1; all to the end where `to` is left out. */
interface Range {
  readonly from: number;
  readonly to?: number;
}

/** Calls `onRow` with the cells of each row and the number of its (last) line. */
function eachRow(
  path: string,
  bytes: Uint8Array,
  range: Range,
  onRow: (cells: readonly string[], line: number) => void,
): void {
  const tabs = ['.tsv', '.tab'].includes(extname(path).toLowerCase());
  try {
    parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      bom: true,
      delimiter: tabs ? '\t' : ',',
      ...range,
      max_record_size: maxRowChars,
      skip_empty_lines: true,
      trim: true,
      on_record(cells: readonly string[], { lines }) {
        onRow(cells, lines);
        // Nothing of it is kept.
        return null;
      },
    });
  } catch (error) {
    if (error instanceof UserError) throw error;
    const hint = 'check quotes and the number of cells of that line';
    throw malformed(path, reasonOf(error), hint, error);
  }
}

function readHeader(path: string, bytes: Uint8Array): readonly string[] {
  const headers: (readonly string[])[] = [];
  eachRow(path, bytes, { from: 1, to: 1 }, (cells) => headers.push(cells));
  const [header] = headers;
  if (header === undefined) throw emptyDataset(path, 'an empty file', 'write a header and rows');
  return header;
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'csv', ['targets', 'keys']);
  const { path, truth, split } = spec;
  const bytes = await readDatasetFile(path, maxTextBytes);
  const where = `${path}: header`;
  const columns = columnsOf(spec, readHeader(path, bytes), where);
  const collected = collectRows(path, split, csvTruth(truth, columns, where));
  eachRow(path, bytes, { from: 2 }, (cells, line) => {
    const row = {
      id: cells[columns.file] ?? '',
      written: cells,
      slices: slicesOf(columns, cells),
      split: columns.split === null ? null : (cells[columns.split] ?? ''),
    };
    collected.add(row, `${path}:${line}`);
  });
  const { rows, classNames } = collected.finish();
  const beside = dirname(path);
  const candidates = [beside, join(beside, 'images')] as const;
  const folder = spec.images ?? (await folderOfImages(candidates, rows[0]?.id));
  return openRows(path, folder, rows, { classNames, categoryIds: null });
}

/**
 * A table of comma-separated values, or of tabs in a .tsv file, whose first line names its columns.
 * `file` (or path, image, filename) is the image, from `images`, the table's folder, or `images/`
 * beside it, and is the id. The truth is
 * - label: `label` (or class, target), an index or a name in every row; names sort to indices;
 * - labels: `labels` (or label, …) with names such as `cat|dog`; else every other column is a class
 *   with 0, 1, or -1 or nothing where unknown;
 * - values: `value` (or label, …); else every other column is a number.
 * A column `split` is what `split` selects from; without that all rows count.
 */
export const csv: DatasetLayout = { truths: ['none', 'label', 'labels', 'values'], open };
