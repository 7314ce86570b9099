import { z } from 'zod';
import { UserError } from '../errors.ts';
import { MAX_LIST_ITEMS } from '../onnx/limits.ts';
import { classFactors, finiteNumber, isFiniteNumber, recordFields } from './columns.ts';
import type { TaskRecord } from './task.ts';

/** Strict and without defaults. */
export const multilabelOptions = z
  .strictObject({
    scores: z.enum(['auto', 'logits', 'probabilities']),
    /** A class is said to be there where its probability is above this, not where it is equal. */
    threshold: z.number().min(0).max(1),
    /** Factors of the loss, one per class, as torch's `weight=`. */
    classWeights: classFactors.nullable(),
    /** Factors of the loss of elements that are 1, one per class, as torch's `pos_weight=`. */
    positiveWeights: classFactors.nullable(),
  })
  .readonly();

export type MultilabelOptions = z.infer<typeof multilabelOptions>;

interface Labelled extends TaskRecord {
  /** One per class; null is unknown and counts nowhere. */
  readonly labels: readonly (0 | 1 | null)[];
}

/** One sample: its scores, one per class, or that some of them are NaN or infinite. */
export type MultilabelRecord =
  | (Labelled & { readonly finite: true; readonly scores: readonly number[] })
  | (Labelled & { readonly finite: false });

const label = z.union([z.literal(0), z.literal(1), z.null()]);
const labelled = {
  ...recordFields,
  labels: z.array(label).min(1).max(MAX_LIST_ITEMS).readonly(),
};

export const multilabelRecordSchema: z.ZodType<MultilabelRecord> = z.discriminatedUnion('finite', [
  z
    .strictObject({
      ...labelled,
      finite: z.literal(true),
      scores: z.array(finiteNumber).max(MAX_LIST_ITEMS).readonly(),
    })
    .readonly()
    .refine(({ scores, labels }) => scores.length === labels.length, 'one score per label'),
  z.strictObject({ ...labelled, finite: z.literal(false) }).readonly(),
]);

/**
 * The record of one sample from its C scores (logits or probabilities). UserError `output-mismatch`
 * where there is not one label per score, `bad-config` where there is not one weight per score.
 */
export function multilabelRecord(
  facts: TaskRecord,
  scores: ArrayLike<number>,
  labels: readonly (0 | 1 | null)[],
  options: Pick<MultilabelOptions, 'classWeights' | 'positiveWeights'>,
): MultilabelRecord {
  checkWeights(scores.length, options);
  if (labels.length !== scores.length) {
    throw new UserError(
      'output-mismatch',
      `sample ${facts.id}: ${labels.length} labels, but the model gives ${scores.length} scores`,
      'give one label per class, in the order of the scores',
    );
  }
  // JSON has no -0: adding 0 turns it into the 0 that comes back.
  const plain = Array.from(scores, (score) => score + 0);
  if (!plain.every(isFiniteNumber)) return { ...facts, labels, finite: false };
  return { ...facts, labels, finite: true, scores: plain };
}

/** UserError `bad-config` where weights are given, but not one per class. */
export function checkWeights(
  classes: number,
  options: Pick<MultilabelOptions, 'classWeights' | 'positiveWeights'>,
): void {
  const lists = [
    ['class-weights', options.classWeights],
    ['positive-weights', options.positiveWeights],
  ] as const;
  for (const [name, weights] of lists) {
    if (weights === null || weights.length === classes) continue;
    throw new UserError(
      'bad-config',
      `${name}: ${weights.length} weights, but the model gives ${classes} scores`,
      'give one weight per score, in the order of the scores',
    );
  }
}
