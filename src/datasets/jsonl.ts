import { dirname, join } from 'node:path';
import { z } from 'zod';
import { reasonOf } from '../errors.ts';
import { issueOf, listed, malformed, quoted, refuseUnused } from './dataset-error.ts';
import { jsonlTruth } from './jsonl-truth.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { maxReadBytes, readDatasetFile } from './read-file.ts';
import { folderOfImages, noSlices, openRows, type Row } from './rows.ts';
import { collectRows } from './split-rows.ts';

// Ten thousand boxes of one image; a file without line ends is not of this layout.
const maxLineBytes = 2 ** 21;

const lineFeed = 0x0a;
const blank = /^\s*$/;
const utf8 = new TextDecoder();
const lineSchema = z.looseObject({ file: z.string(), split: z.string().optional() });
type Line = z.infer<typeof lineSchema>;

/** Calls `onLine` with the text of each line that is not blank, and its number. */
function eachLine(
  path: string,
  bytes: Uint8Array,
  onLine: (text: string, where: string) => void,
): void {
  let number = 1;
  for (let start = 0; start < bytes.length; number++) {
    const found = bytes.indexOf(lineFeed, start);
    const end = found < 0 ? bytes.length : found;
    const where = `${path}:${number}`;
    if (end - start > maxLineBytes) {
      const problem = `a line of ${end - start} bytes, more than ${maxLineBytes}`;
      throw malformed(where, problem, 'write one JSON object per line');
    }
    const text = utf8.decode(bytes.subarray(start, end));
    if (!blank.test(text)) onLine(text, where);
    start = end + 1;
  }
}

function parseLine(text: string, where: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw malformed(where, `not JSON: ${reasonOf(error)}`, 'write one JSON object per line', error);
  }
  const line = lineSchema.safeParse(value);
  if (line.success) return line.data;
  const hint = 'each line is an object such as {"file": "a.png", "label": 3}';
  throw malformed(where, issueOf(line.error), hint);
}

function slicesOf(line: Line, names: readonly string[], where: string): Row['slices'] {
  if (names.length === 0) return noSlices;
  const slices = names.map((name) => {
    const value = Object.hasOwn(line, name) ? line[name] : undefined;
    if (['string', 'number', 'boolean'].includes(typeof value)) return [name, String(value)];
    const problem =
      value === undefined
        ? `no field ${quoted(name)} for slices; the fields are ${listed(Object.keys(line))}`
        : `field ${quoted(name)} for slices is ${quoted(value)}`;
    throw malformed(where, problem, 'give every line a text or a number there');
  });
  return Object.fromEntries(slices);
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'jsonl', ['keys']);
  const { path, truth, split } = spec;
  const bytes = await readDatasetFile(path, maxReadBytes);
  const beside = dirname(path);
  const collected = collectRows(path, split, jsonlTruth(truth, spec.targets ?? beside));
  eachLine(path, bytes, (text, where) => {
    const line = parseLine(text, where);
    const slices = slicesOf(line, spec.slices, where);
    collected.add({ id: line.file, written: line, slices, split: line.split ?? null }, where);
  });
  const { rows, classNames } = collected.finish();
  const candidates = [beside, join(beside, 'images')] as const;
  const folder = spec.images ?? (await folderOfImages(candidates, rows[0]?.id));
  return openRows(path, folder, rows, { classNames, categoryIds: null });
}

/**
 * One JSON object per line. `file` is the image, from `images`, the list's folder, or `images/` beside
 * it, and is the id. The truth is
 * - label: `label`, an index or a name in every line; names sort to indices;
 * - labels: `labels`, the names of the classes that are there, or a 0, 1, or -1 or null (unknown) per
 *   class;
 * - values: `values`, a list of numbers;
 * - boxes: `boxes`, a list of `{category, bbox: [x, y, width, height], area?, crowd?, difficult?}`;
 * - mask, image: `mask` or `target`, a file from `targets` or the list's folder.
 * `split` is what `split` selects from; without that all lines count.
 */
export const jsonl: DatasetLayout = {
  truths: ['none', 'label', 'labels', 'values', 'boxes', 'mask', 'image'],
  open,
};
