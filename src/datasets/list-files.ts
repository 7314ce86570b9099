import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { byCodePoint } from './code-points.ts';
import { malformed, quoted } from './dataset-error.ts';
import { unreadableImage } from './image-error.ts';
import { datasetCodes, unreadablePath } from './read-file.ts';

/** The extensions of images that are listed, in lower case. */
export const imageExtensions = [
  '.png',
  '.jpg',
  '.jpeg',
  '.jpe',
  '.jfif',
  '.webp',
  '.ppm',
  '.pgm',
  '.pnm',
  '.bmp',
] as const;
const decodable: ReadonlySet<string> = new Set(imageExtensions);
// Leaving images out silently would change the result.
const undecodable: ReadonlySet<string> = new Set([
  '.tif',
  '.tiff',
  '.gif',
  '.avif',
  '.heic',
  '.heif',
  '.jp2',
  '.jxl',
  '.tga',
]);

// ImageNet's training set has 1.3 million; the list of paths is all that stays in memory.
const maxFiles = 4_000_000;
// Deeper than any dataset; ends a loop of symbolic links.
const maxDepth = 16;

/** Something in a folder. */
export interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
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

/**
 * The visible entries of a folder in code-point order; symbolic links count as their target.
 * UserError `dataset-missing` or `dataset-malformed`.
 */
export async function listFolder(folder: string): Promise<readonly Entry[]> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    throw unreadablePath(folder, error, datasetCodes);
  }
  const visible = entries.filter((entry) => !entry.name.startsWith('.'));
  visible.sort((a, b) => byCodePoint(a.name, b.name));
  const listed: Entry[] = [];
  for (const entry of visible) {
    listed.push({ name: entry.name, isFolder: await isFolder(folder, entry) });
  }
  return listed;
}

/**
 * Whether a file is an image by its extension. UserError `image-unreadable` where it is one that
 * cannot be decoded.
 */
export function isImage(path: string): boolean {
  const extension = extname(path).toLowerCase();
  if (undecodable.has(extension)) {
    const hint = 'convert it to PNG, which loses nothing';
    throw unreadableImage(path, `${extension} images are not supported`, hint);
  }
  return decodable.has(extension);
}

/** Whether a file is a mask by its extension. UserError as `isImage`, and for other images. */
export function isMask(path: string): boolean {
  if (!isImage(path)) return false;
  const extension = extname(path).toLowerCase();
  if (extension === '.png') return true;
  const hint = 'save masks as PNG from the class indices, and keep other images out of this folder';
  throw unreadableImage(path, `a mask in ${extension} format`, hint);
}

async function collect(
  root: string,
  folder: string,
  depth: number,
  isWanted: (path: string) => boolean,
  found: string[],
): Promise<void> {
  if (depth > maxDepth) {
    const problem = `more than ${maxDepth} folders deep`;
    throw malformed(join(root, folder), problem, 'remove the loop of symbolic links');
  }
  const entries = await listFolder(join(root, folder));
  const below = (name: string) => (folder === '' ? name : `${folder}/${name}`);
  for (const { name, isFolder } of entries) {
    if (!isFolder && isWanted(join(root, folder, name))) found.push(below(name));
  }
  if (found.length > maxFiles) {
    throw malformed(root, `more than ${maxFiles} files`, 'use a smaller evaluation set');
  }
  for (const { name, isFolder } of entries) {
    if (isFolder) await collect(root, below(name), depth + 1, isWanted, found);
  }
}

/**
 * The wanted files at any depth below `root/folder` (`''`: below root), as paths relative to root
 * with `/` between: the files of a folder before its folders, as os.walk. UserError
 * `dataset-missing` or `dataset-malformed`, and what `isWanted` throws.
 */
export async function findFiles(
  root: string,
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  await collect(root, folder, 1, isWanted, found);
  return found;
}

/**
 * Files of a folder by their paths without the extension. UserError `dataset-malformed` where two
 * differ in nothing else.
 */
export function byStem(folder: string, files: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const file of files) {
    const stem = file.slice(0, file.length - extname(file).length);
    const other = stems.get(stem);
    if (other !== undefined) {
      const hint = 'files are paired by their names without it: remove or rename one of the two';
      throw malformed(
        folder,
        `${quoted(other)} and ${quoted(file)} differ only in their extension`,
        hint,
      );
    }
    stems.set(stem, file);
  }
  return stems;
}
