import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { assert, UserError } from '../errors.ts';
import { decodeImage, maxImageFileBytes } from './decode-image.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { readBounded, unreadablePath } from './read-file.ts';
import type { Sample } from './sample.ts';

const decodable: ReadonlySet<string> = new Set(['.png', '.jpg', '.jpeg']);
// The rest of torchvision's IMG_EXTENSIONS: leaving them out silently would change the result.
const undecodable: ReadonlySet<string> = new Set([
  '.ppm',
  '.bmp',
  '.pgm',
  '.tif',
  '.tiff',
  '.webp',
]);

// ImageNet's training set has 1.3 million; the list of paths is all that stays in memory.
const maxFiles = 4_000_000;
// Deeper than any dataset; ends a loop of symbolic links.
const maxDepth = 16;

const datasetCodes = { missing: 'dataset-missing', unusable: 'dataset-malformed' } as const;

/** Python's order of strings: by code point, which is the order of the UTF-8 bytes. */
function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}

/** The visible entries of a folder in code-point order; symbolic links count as their target. */
async function list(folder: string) {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadablePath(folder, error, datasetCodes);
  }
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  visible.sort((a, b) => compareCodePoints(a.name, b.name));
  const listed: { readonly name: string; readonly isFolder: boolean }[] = [];
  for (const entry of visible) {
    listed.push({ name: entry.name, isFolder: await isFolder(folder, entry) });
  }
  return listed;
}

async function isFolder(parent: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  const path = join(parent, entry.name);
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw unreadablePath(path, error, datasetCodes);
  }
}

function isImage(path: string): boolean {
  const extension = extname(path).toLowerCase();
  if (undecodable.has(extension)) {
    throw new UserError(
      'image-unreadable',
      `${path}: ${extension} images are not supported`,
      'convert it to PNG, which loses nothing',
    );
  }
  return decodable.has(extension);
}

/** Appends the images below `root/folder`, as paths relative to root: files first, as os.walk. */
async function collect(root: string, folder: string, depth: number, found: string[]) {
  if (depth > maxDepth) {
    throw new UserError(
      'dataset-malformed',
      `${join(root, folder)}: more than ${maxDepth} folders deep`,
      'remove the loop of symbolic links',
    );
  }
  const entries = await list(join(root, folder));
  for (const { name, isFolder } of entries) {
    if (!isFolder && isImage(join(root, folder, name))) found.push(`${folder}/${name}`);
  }
  if (found.length > maxFiles) {
    throw new UserError(
      'dataset-malformed',
      `${root}: more than ${maxFiles} images`,
      'use a smaller evaluation set',
    );
  }
  for (const { name, isFolder } of entries) {
    if (isFolder) await collect(root, `${folder}/${name}`, depth + 1, found);
  }
}

interface Listing {
  readonly classNames: readonly string[];
  readonly paths: readonly string[];
  readonly labels: readonly number[];
}

async function listImages(root: string): Promise<Listing> {
  const classNames = (await list(root)).filter((entry) => entry.isFolder).map(({ name }) => name);
  if (classNames.length === 0) {
    throw new UserError(
      'dataset-malformed',
      `${root}: no class folders`,
      'put the images of each class into one folder named after the class',
    );
  }
  const paths: string[] = [];
  const labels: number[] = [];
  for (const [label, name] of classNames.entries()) {
    await collect(root, name, 1, paths);
    while (labels.length < paths.length) labels.push(label);
  }
  if (paths.length === 0) {
    throw new UserError(
      'dataset-empty',
      `${root}: ${classNames.length} class folders and no image`,
      `add images (${[...decodable].join(' ')}) to the class folders`,
    );
  }
  return { classNames, paths, labels };
}

async function open({ path: root }: DatasetSpec): Promise<OpenDataset> {
  const { classNames, paths, labels } = await listImages(root);

  function idOf(index: number): string {
    const id = paths[index];
    assert(id !== undefined, `sample ${index} of ${paths.length}`);
    return id;
  }

  async function* samples(indices: Iterable<number> = paths.keys()): AsyncIterable<Sample> {
    for (const index of indices) {
      const id = idOf(index);
      const label = labels[index];
      assert(label !== undefined, 'every path has a label');
      const path = join(root, id);
      const bytes = await readBounded(path, {
        maxBytes: maxImageFileBytes,
        missing: 'image-unreadable',
        unusable: 'image-unreadable',
      });
      yield { id, label, input: { kind: 'image', image: await decodeImage(bytes, path) } };
    }
  }
  return { count: paths.length, classNames, idOf, samples };
}

/**
 * One folder per class, as torchvision's ImageFolder: the label is the position of the class in
 * the code-point order of the folder names, and a class without images keeps its position. Files
 * below a class folder count at any depth; hidden files and folders, files beside the class
 * folders and files that are no images are passed over. Ids are paths such as `3/0000.png`.
 */
export const imageFolder: DatasetLayout = { open };
