import { z } from 'zod';
import type { Frame, TruthBox } from '../../sample.ts';
import { finiteNumber, isFiniteNumber, recordFields } from '../columns.ts';
import type { Detections } from '../detections.ts';
import type { TaskRecord } from '../task.ts';

/** The objects of one image as columns of equal length. */
export interface TruthColumns {
  /** Left, top, width, height of each, one after the other, in pixels of the stored image. */
  readonly boxes: readonly number[];
  /** Class indices 0…C-1. */
  readonly categories: readonly number[];
  readonly areas: readonly number[];
  /** 1 where the box is around a crowd. */
  readonly crowd: readonly (0 | 1)[];
  readonly difficult: readonly (0 | 1)[];
}

interface Annotated extends TaskRecord {
  readonly truths: TruthColumns;
}

/** One image: what is there, and what the model found, or that some of it is NaN or infinite. */
export type DetectionRecord =
  | (Annotated & {
      readonly finite: true;
      readonly detections: Detections;
      /** How many detections share no area with the image; null where its size is not known. */
      readonly outside: number | null;
    })
  | (Annotated & { readonly finite: false });

// Far beyond what any detector gives for an image or any annotator draws into it.
const maxBoxes = 1_000_000;

const coordinates = z
  .array(finiteNumber)
  .max(4 * maxBoxes)
  .readonly();
const numbers = z.array(finiteNumber).max(maxBoxes).readonly();
const indices = z.array(z.int().nonnegative()).max(maxBoxes).readonly();
const flags = z
  .array(z.literal([0, 1]))
  .max(maxBoxes)
  .readonly();

const truthsSchema = z
  .strictObject({
    boxes: coordinates,
    categories: indices,
    areas: numbers,
    crowd: flags,
    difficult: flags,
  })
  .readonly()
  .refine(
    ({ boxes, categories: { length }, areas, crowd, difficult }) =>
      boxes.length === 4 * length &&
      [areas, crowd, difficult].every((column) => column.length === length),
    'the columns of truths must have equal lengths',
  );

const detectionsSchema = z
  .strictObject({ boxes: coordinates, scores: numbers, categories: indices })
  .readonly()
  .refine(
    ({ boxes, scores, categories: { length } }) =>
      boxes.length === 4 * length && scores.length === length,
    'the columns of detections must have equal lengths',
  );

/** Strict: records may come from a stranger's file. */
export const detectionRecordSchema: z.ZodType<DetectionRecord> = z.discriminatedUnion('finite', [
  z
    .strictObject({
      ...recordFields,
      truths: truthsSchema,
      finite: z.literal(true),
      detections: detectionsSchema,
      outside: z.int().nonnegative().nullable(),
    })
    .readonly(),
  z.strictObject({ ...recordFields, truths: truthsSchema, finite: z.literal(false) }).readonly(),
]);

// JSON has no -0: adding 0 turns it into the 0 that comes back.
const plain = (values: readonly number[]) => values.map((value) => value + 0);
const flag = (value: boolean) => (value ? 1 : 0);

function truthColumns(truths: readonly TruthBox[]): TruthColumns {
  return {
    boxes: plain(truths.flatMap(({ box }) => box)),
    categories: truths.map(({ category }) => category),
    areas: plain(truths.map(({ area }) => area)),
    crowd: truths.map(({ isCrowd }) => flag(isCrowd)),
    difficult: truths.map(({ isDifficult }) => flag(isDifficult)),
  };
}

/** Width and height of the stored image. */
export type ImageSize = Pick<Frame, 'imageWidth' | 'imageHeight'>;

/** How many boxes share no area with the image, such as those clipped to nothing. */
function outsideOf(boxes: readonly number[], { imageWidth, imageHeight }: ImageSize): number {
  let count = 0;
  for (let at = 0; at < boxes.length; at += 4) {
    const [x = 0, y = 0, width = 0, height = 0] = boxes.slice(at, at + 4);
    const shared = Math.min(x + width, imageWidth) - Math.max(x, 0);
    const sharedRows = Math.min(y + height, imageHeight) - Math.max(y, 0);
    if (shared <= 0 || sharedRows <= 0) count++;
  }
  return count;
}

function hasFiniteNumbers({ boxes, scores }: Detections): boolean {
  return boxes.every(isFiniteNumber) && scores.every(isFiniteNumber);
}

/**
 * The record of one image. `detections` are in pixels of the stored image, or null where the
 * model's outputs were not finite; a NaN or infinity among them says the same. `size` is null where
 * unknown.
 */
export function detectionRecord(
  facts: TaskRecord,
  detections: Detections | null,
  truths: readonly TruthBox[],
  size: ImageSize | null,
): DetectionRecord {
  const known = { ...facts, truths: truthColumns(truths) };
  if (detections === null || !hasFiniteNumbers(detections)) return { ...known, finite: false };
  const { boxes, scores, categories } = detections;
  return {
    ...known,
    finite: true,
    detections: { boxes: plain(boxes), scores: plain(scores), categories: [...categories] },
    outside: size && outsideOf(boxes, size),
  };
}

const nothing: Detections = { boxes: [], scores: [], categories: [] };

/** What the model found; nothing where that is not known. */
export function detectionsOf(record: DetectionRecord): Detections {
  return record.finite ? record.detections : nothing;
}
