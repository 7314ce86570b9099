import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { TruthBox } from '../sample.ts';
import { truthBox } from './annotated-box.ts';
import { emptyDataset, issueOf, malformed, quoted, refuseUnused } from './dataset-error.ts';
import { readJsonFile } from './json-file.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { duplicateOf } from './name-list.ts';
import { maxTextBytes } from './read-file.ts';
import { folderOfImages, noSlices, noTruth, openRows, type Row, uniqueIds } from './rows.ts';

const id = z.int();
// Nothing hangs on it where the images themselves are read.
const side = z.unknown().optional();

const imagesSchema = z.object({
  images: z.array(z.object({ id, file_name: z.string(), width: side, height: side })),
  categories: z.array(z.object({ id, name: z.string() })).optional(),
});

type Listing = z.infer<typeof imagesSchema>;

const annotationsSchema = z.object({
  categories: z.array(z.unknown()).min(1),
  annotations: z.array(
    z.object({
      id: id.optional(),
      image_id: id,
      category_id: id,
      bbox: z.tuple([z.number(), z.number(), z.number().min(0), z.number().min(0)]),
      area: z.number().min(0).optional(),
      iscrowd: z.union([z.literal(0), z.literal(1)]).optional(),
    }),
  ),
});

type Annotation = z.infer<typeof annotationsSchema>['annotations'][number];

const hint = 'write the annotations in the format of COCO: cocodataset.org/#format-data';

function read<T>(schema: z.ZodType<T>, json: unknown, path: string): T {
  const result = schema.safeParse(json);
  if (result.success) return result.data;
  throw malformed(path, issueOf(result.error), hint);
}

interface Category {
  readonly id: number;
  readonly name: string;
}

function sortCategories(path: string, categories: readonly Category[]): readonly Category[] {
  const sorted = categories.toSorted((a, b) => a.id - b.id);
  const twice = sorted.find((category, index) => category.id === sorted[index + 1]?.id);
  if (twice !== undefined) {
    const hint = 'give each category its own id';
    throw malformed(path, `two categories have the id ${twice.id}`, hint);
  }
  const name = duplicateOf(sorted.map((category) => category.name));
  if (name === undefined) return sorted;
  throw malformed(path, `two categories have the name ${quoted(name)}`, 'rename or join them');
}

function checkImages(path: string, images: Listing['images']): ReadonlySet<number> {
  const ids = new Set<number>();
  const checkName = uniqueIds();
  for (const image of images) {
    if (ids.has(image.id)) {
      throw malformed(path, `two images have the id ${image.id}`, 'give each image its own id');
    }
    ids.add(image.id);
    checkName(image.file_name, `${path}: image ${image.id}`);
  }
  return ids;
}

/** The boxes of each image, in the order of the file. */
function boxesByImage(
  path: string,
  annotations: readonly Annotation[],
  images: ReadonlySet<number>,
  categories: readonly Category[],
): ReadonlyMap<number, readonly TruthBox[]> {
  const indices = new Map(categories.map((category, index) => [category.id, index]));
  const boxes = new Map<number, TruthBox[]>([...images].map((image) => [image, []]));
  const twice = duplicateOf(annotations.flatMap(({ id: own }) => own ?? []));
  if (twice !== undefined) {
    const hint = 'an object that is listed twice counts twice: keep one';
    throw malformed(path, `two annotations have the id ${twice}`, hint);
  }
  for (const [position, annotation] of annotations.entries()) {
    const where = `${path}: annotation ${annotation.id ?? `[${position}]`}`;
    const category = indices.get(annotation.category_id);
    if (category === undefined) {
      const problem = `category_id ${annotation.category_id} is not in categories`;
      throw malformed(where, problem, 'add the category, or correct the annotation');
    }
    const ofImage = boxes.get(annotation.image_id);
    if (ofImage === undefined) {
      const problem = `image_id ${annotation.image_id} is not in images`;
      throw malformed(where, problem, 'add the image, or remove its annotations');
    }
    const { bbox, area } = annotation;
    ofImage.push(truthBox(category, bbox, { area, isCrowd: annotation.iscrowd === 1 }));
  }
  return boxes;
}

/** A file of annotations. */
export interface CocoFile {
  /** In the order of the file. */
  readonly images: Listing['images'];
  /** In the order of their ids, which makes them classes 0…C-1. */
  readonly categories: readonly Category[];
  /** By the id of the image, an entry for each; null where they were not asked for. */
  readonly boxes: ReadonlyMap<number, readonly TruthBox[]> | null;
}

/** Reads annotations. UserError `dataset-missing`, `dataset-malformed` or `dataset-empty`. */
export async function readCoco(path: string, truth: 'none' | 'boxes'): Promise<CocoFile> {
  const json = await readJsonFile(path, maxTextBytes, hint);
  const listing = read(imagesSchema, json, path);
  const ids = checkImages(path, listing.images);
  const categories = sortCategories(path, listing.categories ?? []);
  const boxes =
    truth === 'none'
      ? null
      : boxesByImage(path, read(annotationsSchema, json, path).annotations, ids, categories);
  if (ids.size === 0) throw emptyDataset(path, 'no samples', 'list at least one image');
  return { images: listing.images, categories, boxes };
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'coco', ['targets', 'split', 'slices', 'keys']);
  const { path, truth } = spec;
  const { images, categories, boxes } = await readCoco(path, truth === 'none' ? 'none' : 'boxes');
  const rows = images.map((image): Row => {
    const ofImage = boxes?.get(image.id);
    const own = ofImage === undefined ? noTruth : ({ kind: 'boxes', boxes: ofImage } as const);
    return { id: image.file_name, truth: own, slices: noSlices };
  });
  const beside = dirname(path);
  const candidates = [join(beside, 'images'), beside] as const;
  const folder = spec.images ?? (await folderOfImages(candidates, rows[0]?.id));
  return openRows(path, folder, rows, {
    classNames: categories.length === 0 ? null : categories.map(({ name }) => name),
    categoryIds: categories.length === 0 ? null : categories.map((category) => category.id),
  });
}

/**
 * The annotations of COCO's object detection: one JSON file, images in `images`, in `images/` beside
 * it, or in its own folder. Categories in the order of their ids become classes 0…C-1. Boxes and
 * areas stay as annotated (the area is of the object's mask), images without annotations stay too. Ids
 * are `file_name`.
 */
export const coco: DatasetLayout = { truths: ['none', 'boxes'], open };
