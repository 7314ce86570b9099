import { join } from 'node:path';
import { assert } from '../errors.ts';
import type { StoredTruth } from '../sample.ts';
import { emptyDataset, malformed, refuseUnused } from './dataset-error.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { findFiles, imageExtensions, isImage, listFolder } from './list-files.ts';
import { noSlices, noTruth } from './rows.ts';

interface Listing {
  readonly classNames: readonly string[] | null;
  readonly paths: readonly string[];
  readonly truths: readonly StoredTruth[];
}

const extensions = imageExtensions.join(' ');

async function listClasses(root: string): Promise<Listing> {
  const entries = await listFolder(root);
  const classNames = entries.filter((entry) => entry.isFolder).map(({ name }) => name);
  if (classNames.length === 0) {
    const hint = 'put the images of each class into one folder named after the class';
    throw malformed(root, 'no class folders', hint);
  }
  const paths: string[] = [];
  const truths: StoredTruth[] = [];
  for (const [label, name] of classNames.entries()) {
    const truth = { kind: 'label', label } as const;
    for (const path of await findFiles(root, name, isImage)) {
      paths.push(path);
      truths.push(truth);
    }
  }
  if (paths.length === 0) {
    const problem = `${classNames.length} class folders and no image`;
    throw emptyDataset(root, problem, `add images (${extensions}) to the class folders`);
  }
  return { classNames, paths, truths };
}

async function listAll(root: string): Promise<Listing> {
  const paths = await findFiles(root, '', isImage);
  if (paths.length === 0) {
    throw emptyDataset(root, 'no image', `add images (${extensions})`);
  }
  return { classNames: null, paths, truths: paths.map(() => noTruth) };
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'image-folder', ['images', 'targets', 'split', 'slices', 'keys']);
  const root = spec.path;
  const list = spec.truth === 'none' ? listAll : listClasses;
  const { classNames, paths, truths } = await list(root);

  function idOf(index: number): string {
    const id = paths[index];
    assert(id !== undefined, `sample ${index} of ${paths.length}`);
    return id;
  }

  return {
    count: paths.length,
    classNames,
    categoryIds: null,
    idOf,
    sampleAt: async (index) => {
      const id = idOf(index);
      const truth = truths[index];
      assert(truth !== undefined, 'every path has a truth');
      return { id, input: { kind: 'image-file', path: join(root, id) }, truth, slices: noSlices };
    },
  };
}

/**
 * One folder per class, as torchvision's ImageFolder: the label is the position of the class in
 * the code-point order of the folder names, and a class without images keeps its position. Files
 * below a class folder count at any depth; hidden files and folders, files beside the class
 * folders and files that are no images are passed over. Ids are paths such as `3/0000.png`.
 * Without truth every image below the folder counts, and class folders need not be there.
 */
export const imageFolder: DatasetLayout = { truths: ['none', 'label'], open };
