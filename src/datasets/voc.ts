import { extname, join } from 'node:path';
import { truthBox } from './annotated-box.ts';
import { type ClassCollector, collectClasses, fixedClasses } from './class-names.ts';
import { malformed, quoted, refuseUnused } from './dataset-error.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { byStem, isImage, listFolder } from './list-files.ts';
import { duplicateOf, readClassNames, readLines } from './name-list.ts';
import { readDatasetFile } from './read-file.ts';
import { exists, noSlices, noTruth, openRows, type Row } from './rows.ts';
import { boxesColumn } from './truth-columns.ts';
import { parseAnnotation, type VocObject } from './voc-annotation.ts';

// An image with a thousand objects has 300 kB of XML.
const maxXmlBytes = 2 ** 22;
// A million names of images.
const maxSplitBytes = 2 ** 25;

// The classes of Pascal VOC 2007 to 2012 in the order of its development kit, the alphabet's.
const vocClasses = (
  'aeroplane bicycle bird boat bottle bus car cat chair cow diningtable dog horse motorbike person ' +
  'pottedplant sheep sofa train tvmonitor'
).split(' ');
const classFiles = ['classes.txt', 'labels.txt'];

/** The wanted files of a folder by their names without extension, in code-point order. */
async function filesByStem(
  folder: string,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const files = (await listFolder(folder)).filter(({ isFolder }) => !isFolder);
  const names = files.map(({ name }) => name);
  return byStem(
    folder,
    names.filter((name) => isWanted(join(folder, name))),
  );
}

function isXml(path: string): boolean {
  return extname(path).toLowerCase() === '.xml';
}

/** The names that a split lists; lists per class have a flag in a second column, which is left. */
async function readSplit(root: string, split: string): Promise<readonly string[]> {
  const path = join(root, 'ImageSets', 'Main', `${split}.txt`);
  const lines = await readLines(path, maxSplitBytes);
  const stems = lines.map((line) => line.split(/\s/)[0] ?? '');
  const twice = duplicateOf(stems);
  if (twice === undefined) return stems;
  throw malformed(path, `${quoted(twice)} is listed twice`, 'list each image once');
}

/** The objects of every annotation by the name of its file without extension. */
async function readAnnotations(folder: string): Promise<ReadonlyMap<string, readonly VocObject[]>> {
  const objects = new Map<string, readonly VocObject[]>();
  for (const [stem, file] of await filesByStem(folder, isXml)) {
    const path = join(folder, file);
    const bytes = await readDatasetFile(path, maxXmlBytes);
    objects.set(stem, parseAnnotation(new TextDecoder().decode(bytes), path));
  }
  return objects;
}

async function classesOf(
  root: string,
  annotations: ReadonlyMap<string, readonly VocObject[]>,
): Promise<ClassCollector> {
  for (const file of classFiles) {
    const path = join(root, file);
    if (await exists(path)) return fixedClasses(await readClassNames(path), file);
  }
  const present = [...annotations.values()].flatMap((objects) => objects.map(({ name }) => name));
  const known = new Set(vocClasses);
  if (present.every((name) => known.has(name))) return fixedClasses(vocClasses, 'Pascal VOC');
  const classes = collectClasses();
  for (const name of new Set(present)) classes.add(name, root);
  return classes;
}

/** The truths of the images with these names, and the classes of all annotations. */
async function readTruths(root: string, stems: readonly string[] | null) {
  const folder = join(root, 'Annotations');
  const annotations = await readAnnotations(folder);
  const classes = await classesOf(root, annotations);
  const column = boxesColumn(classes);
  const chosen = stems ?? [...annotations.keys()];
  for (const stem of chosen) {
    const objects = annotations.get(stem);
    const where = join(folder, `${stem}.xml`);
    if (objects === undefined) {
      throw malformed(where, 'no such annotation', 'add it, with no object where there is none');
    }
    const boxes = objects.map(({ name, box, isDifficult }) => {
      return truthBox(classes.add(name, where), box, { isDifficult });
    });
    column.add(boxes, where);
  }
  return { stems: chosen, ...column.finish() };
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'voc', ['targets', 'slices', 'keys']);
  const { path: root, split, truth } = spec;
  const folder = spec.images ?? join(root, 'JPEGImages');
  const images = await filesByStem(folder, isImage);
  const listed = split === null ? null : await readSplit(root, split);
  // An image that is not there is noticed when it is read, by the name that VOC gives it.
  const idOf = (stem: string): string => images.get(stem) ?? `${stem}.jpg`;
  if (truth === 'none') {
    const rows = (listed ?? [...images.keys()]).map((stem): Row => {
      return { id: idOf(stem), truth: noTruth, slices: noSlices };
    });
    return openRows(root, folder, rows, { classNames: null, categoryIds: null });
  }
  const { stems, classNames, truthAt } = await readTruths(root, listed);
  const rows = stems.map((stem, index): Row => {
    return { id: idOf(stem), truth: truthAt(index), slices: noSlices };
  });
  return openRows(root, folder, rows, { classNames, categoryIds: null });
}

/**
 * Pascal VOC's detection: `Annotations/*.xml`, `JPEGImages/` (or `images`), and
 * `ImageSets/Main/<split>.txt`; without a split every annotation counts. The classes are those of
 * `classes.txt` or `labels.txt` in the root, else VOC's own twenty where no other occurs, else the
 * names of all annotations in code-point order. Boxes: see `parseAnnotation`. Ids are the images'
 * file names.
 */
export const voc: DatasetLayout = { truths: ['none', 'boxes'], open };
