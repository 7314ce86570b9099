import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { assert } from '../errors.ts';
import type { Sample, StoredTruth } from '../sample.ts';
import { emptyDataset, malformed, quoted } from './dataset-error.ts';
import type { OpenDataset } from './layout.ts';

/** One sample of an annotated list of images. */
export interface Row {
  /** The image as the list names it: its path from the folder of images. */
  readonly id: string;
  readonly truth: StoredTruth;
  readonly slices: Readonly<Record<string, string>>;
}

/** Shared by all rows without slices. */
export const noSlices: Readonly<Record<string, string>> = Object.freeze({});
/** Shared by all rows without a truth. */
export const noTruth: StoredTruth = Object.freeze({ kind: 'none' });

/** What is known of the classes of a dataset. */
export interface ClassFacts {
  readonly classNames: readonly string[] | null;
  readonly categoryIds: readonly number[] | null;
}

/** The dataset of a list: each row's image is `folder/id`. `dataset-empty` without rows. */
export function openRows(
  path: string,
  folder: string,
  rows: readonly Row[],
  { classNames, categoryIds }: ClassFacts,
): OpenDataset {
  if (rows.length === 0) throw emptyDataset(path, 'no samples', 'list at least one image');

  function rowAt(index: number): Row {
    const row = rows[index];
    assert(row !== undefined, `sample ${index} of ${rows.length}`);
    return row;
  }

  async function sampleAt(index: number): Promise<Sample> {
    const { id, truth, slices } = rowAt(index);
    return { id, input: { kind: 'image-file', path: resolve(folder, id) }, truth, slices };
  }
  return { count: rows.length, classNames, categoryIds, idOf: (i) => rowAt(i).id, sampleAt };
}

/** Checks ids as they come: UserError at `where` for one that was there before, or is empty. */
export function uniqueIds(): (id: string, where: string) => void {
  const seen = new Set<string>();
  return (id, where) => {
    if (id === '') throw malformed(where, 'no file name', 'give each sample the path of its image');
    if (seen.has(id)) {
      throw malformed(where, `${quoted(id)} is listed twice`, 'list each image once');
    }
    seen.add(id);
  };
}

/**
 * The folder that a list's paths start from: the first of `candidates` that has the first image,
 * or the first of all where none has it, so that reading the image names it.
 */
export async function folderOfImages(
  candidates: readonly [string, ...string[]],
  firstId: string | undefined,
): Promise<string> {
  if (firstId === undefined) return candidates[0];
  for (const folder of candidates) {
    if (await exists(resolve(folder, firstId))) return folder;
  }
  return candidates[0];
}

/** Whether something is there. */
export async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  );
}
