import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { assert } from '../errors.ts';
import type { Sample, StoredTruth } from '../sample.ts';
import { emptyDataset, malformed, refuseUnused } from './dataset-error.ts';
import { readImageSize } from './image-size.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { findFiles, isImage } from './list-files.ts';
import { readLines } from './name-list.ts';
import { datasetCodes, readDatasetFile, unreadablePath } from './read-file.ts';
import { exists, noSlices, noTruth, uniqueIds } from './rows.ts';
import { readYoloConfig } from './yolo-config.ts';
import { parseYoloLabels } from './yolo-labels.ts';

// A hundred thousand boxes; polygons are longer, and fewer.
const maxLabelBytes = 2 ** 24;
// A million names of images.
const maxListBytes = 2 ** 27;

/** The images of a folder, or those that a text file lists from its own folder. */
async function imagesIn(place: string): Promise<readonly string[]> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(place)).isDirectory();
  } catch (error) {
    throw unreadablePath(place, error, datasetCodes);
  }
  if (isFolder) return (await findFiles(place, '', isImage)).map((file) => join(place, file));
  const lines = await readLines(place, maxListBytes);
  return lines.map((line) => resolve(dirname(place), line));
}

/** ultralytics/data/utils.py, img2label_paths: the last folder `images` becomes `labels`. */
function labelPathOf(image: string): string {
  const stem = image.slice(0, image.length - extname(image).length);
  const parts = stem.split(sep);
  const last = parts.lastIndexOf('images', parts.length - 2);
  return `${(last < 0 ? parts : parts.with(last, 'labels')).join(sep)}.txt`;
}

/** Refuses a set whose labels are somewhere else: every image would count as without objects. */
async function checkLabels(path: string, images: readonly string[]): Promise<void> {
  for (const image of images) {
    if (await exists(labelPathOf(image))) return;
  }
  const problem = `none of ${images.length} images has a label file`;
  const example = labelPathOf(images[0] ?? '');
  throw malformed(path, problem, `labels are looked for in places such as ${example}`);
}

// labelImg writes the names of the classes beside the labels.
const namesFile = 'classes.txt';

/** Refuses labels without an image: their objects would be missing from the set without a word. */
async function checkOrphans(folder: string, images: readonly string[]): Promise<void> {
  const labels = dirname(labelPathOf(join(folder, 'x.png')));
  // Beside the images any text file may lie.
  if (labels === folder || !(await exists(labels))) return;
  const known = new Set(images.map(labelPathOf));
  const isLabel = (path: string) => extname(path) === '.txt' && basename(path) !== namesFile;
  const files = (await findFiles(labels, '', isLabel)).map((file) => join(labels, file));
  const orphan = files.find((file) => !known.has(file));
  if (orphan === undefined) return;
  throw malformed(
    orphan,
    `no image of this name in ${folder}`,
    'add the image, or remove the labels',
  );
}

async function truthOf(image: string, classCount: number | null): Promise<StoredTruth> {
  const path = labelPathOf(image);
  if (!(await exists(path))) return { kind: 'boxes', boxes: [] };
  const bytes = await readDatasetFile(path, maxLabelBytes);
  const text = new TextDecoder().decode(bytes);
  const size = await readImageSize(image);
  return { kind: 'boxes', boxes: parseYoloLabels(text, path, size, classCount) };
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'yolo', ['targets', 'slices', 'keys']);
  const { path, truth } = spec;
  const { root, places, classNames, classCount } = await readYoloConfig(spec);
  const images: string[] = [];
  for (const place of places) {
    const found = await imagesIn(place);
    for (const image of found) images.push(image);
    // A list may be a part of a folder; a folder is all of it.
    const isFolder = extname(place) !== '.txt';
    if (truth === 'boxes' && isFolder) await checkOrphans(place, found);
  }
  if (images.length === 0) {
    throw emptyDataset(
      path,
      `no images in ${places.join(', ')}`,
      'add images, or correct the path',
    );
  }
  const ids = images.map((image) => relative(root, image).split(sep).join('/'));
  const checkId = uniqueIds();
  for (const id of ids) checkId(id, path);
  if (truth === 'boxes') await checkLabels(path, images);

  function at(list: readonly string[], index: number): string {
    const item = list[index];
    assert(item !== undefined, `sample ${index} of ${list.length}`);
    return item;
  }

  async function sampleAt(index: number): Promise<Sample> {
    const image = at(images, index);
    const own = truth === 'boxes' ? await truthOf(image, classCount) : noTruth;
    const input = { kind: 'image-file', path: image } as const;
    return { id: at(ids, index), input, truth: own, slices: noSlices };
  }
  const idOf = (index: number): string => at(ids, index);
  return { count: images.length, classNames, categoryIds: null, idOf, sampleAt };
}

/**
 * YOLO's text labels: a `data.yaml` of ultralytics (`path`, one entry per split, `names`; the split is
 * `val` unless `split` says otherwise), or a folder with `images/` (below it `<split>/` where that is
 * given) and `labels/`, with `classes.txt` for names. An image without a label file has no objects.
 * Label files are read with their sample, and the size of an image from its header, as stored: where
 * EXIF says that it is rotated, boxes drawn on the rotated image do not fit. Ids are paths from the
 * dataset's root.
 */
export const yolo: DatasetLayout = { truths: ['none', 'boxes'], open };
