import { z } from 'zod';
import { type CocoFile, readCoco } from '../../datasets/coco.ts';
import { malformed } from '../../datasets/dataset-error.ts';
import { readJsonFile } from '../../datasets/json-file.ts';
import { maxTextBytes } from '../../datasets/read-file.ts';
import { type DetectionRecord, detectionRecord } from '../../tasks/detection/record.ts';
import type { DetectionOptions } from '../../tasks/detection.ts';
import type { Detections } from '../../tasks/detections.ts';
import type { ScoredFiles, Scorer } from './scorer.ts';

/** Annotations and results, both in the JSON of COCO. */
export const detection: Scorer<DetectionOptions> = {
  layout: 'coco',
  options: { style: { kind: 'word' } },
  async score(files, options) {
    const file = await readCoco(files.truth, 'boxes');
    const { categories, boxes } = file;
    const images = sizedImages(files.truth, file);
    const classNames = categories.map(({ name }) => name);
    const categoryIds = categories.map((category) => category.id);
    const found = await readResults(files, { images, categoryIds });
    const records: DetectionRecord[] = [];
    for (const [index, { id, width, height }] of images.entries()) {
      // The number, which both files have: equal scores then count in pycocotools' order.
      const facts = { id: String(id), input: null, slices: {} };
      const isSized = width !== undefined && height !== undefined;
      const size = isSized ? { imageWidth: width, imageHeight: height } : null;
      const detections = columnsOf(found[index] ?? []);
      records.push(detectionRecord(facts, detections, boxes?.get(id) ?? [], size));
    }
    return { records, options: { ...options, classes: categoryIds.length }, classNames };
  },
};

/** Predictions come without their images, whose size is optional in COCO's format. */
const sizesSchema = z.object({
  images: z.array(
    z.object({
      id: z.int(),
      width: z.number().positive().optional(),
      height: z.number().positive().optional(),
    }),
  ),
});

type Image = z.infer<typeof sizesSchema>['images'][number];

function sizedImages(path: string, file: CocoFile): readonly Image[] {
  const sized = sizesSchema.safeParse(file);
  if (sized.success) return sized.data.images;
  const hint = 'leave width and height of an image out where they are not known';
  throw malformed(path, firstIssue(sized.error), hint);
}

const resultSchema = z.object({
  image_id: z.int(),
  category_id: z.int(),
  bbox: z.tuple([z.number(), z.number(), z.number().nonnegative(), z.number().nonnegative()]),
  score: z.number(),
});
type Result = z.infer<typeof resultSchema>;

const resultsHint =
  'write a list of { image_id, category_id, bbox: [left, top, width, height], score }, all finite';

interface Known {
  readonly images: readonly Image[];
  readonly categoryIds: readonly number[];
}

interface Detection {
  readonly category: number;
  readonly result: Result;
}

/** The results by the index of their image. UserError for one of an unknown image or category. */
async function readResults(
  files: ScoredFiles,
  { images, categoryIds }: Known,
): Promise<readonly (readonly Detection[])[]> {
  const path = files.predictions;
  const parsed = z
    .array(resultSchema)
    .safeParse(await readJsonFile(path, maxTextBytes, resultsHint));
  if (!parsed.success) throw malformed(path, firstIssue(parsed.error), resultsHint);
  const imageIndices = new Map(images.map(({ id }, index) => [id, index]));
  const categoryIndices = new Map(categoryIds.map((id, index) => [id, index]));
  const byImage: Detection[][] = images.map(() => []);
  for (const [entry, result] of parsed.data.entries()) {
    const detections = byImage[imageIndices.get(result.image_id) ?? -1];
    const category = categoryIndices.get(result.category_id);
    if (detections === undefined || category === undefined) {
      const field = detections === undefined ? 'image_id' : 'category_id';
      const problem = `entry ${entry}: ${field} ${result[field]} is not in ${files.truth}`;
      throw malformed(path, problem, 'give the results of these annotations, with their ids');
    }
    detections.push({ category, result });
  }
  return byImage;
}

/** The best score first, equal ones in the order of the file. */
function columnsOf(found: readonly Detection[]): Detections {
  const sorted = found.toSorted((a, b) => b.result.score - a.result.score);
  return {
    boxes: sorted.flatMap(({ result }) => result.bbox),
    scores: sorted.map(({ result }) => result.score),
    categories: sorted.map(({ category }) => category),
  };
}

/** The first thing that is wrong, such as `entry 17: bbox.2: …` in a list. */
function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  const path = issue?.path.map((part) => (typeof part === 'number' ? `entry ${part}` : part)) ?? [];
  return [...path, issue?.message ?? 'not as expected'].join(': ');
}
