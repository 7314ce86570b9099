import { z } from 'zod';
import { UserError } from '../errors.ts';
import { MAX_LIST_ITEMS } from '../onnx/limits.ts';
import { finiteNumber, isFiniteNumber, recordFields } from './columns.ts';
import type { TaskRecord } from './task.ts';

/** There is nothing to choose. */
export const regressionOptions = z.strictObject({}).readonly();

export type RegressionOptions = z.infer<typeof regressionOptions>;

interface Measured extends TaskRecord {
  /** What is right. */
  readonly values: readonly number[];
}

/** One sample: as many predictions as values, all flat. */
export interface FiniteRegressionRecord extends Measured {
  readonly finite: true;
  readonly predictions: readonly number[];
}

/** One sample, or that some of its predictions are NaN or infinite. */
export type RegressionRecord = FiniteRegressionRecord | (Measured & { readonly finite: false });

const numbers = z.array(finiteNumber).min(1).max(MAX_LIST_ITEMS).readonly();
const measured = { ...recordFields, values: numbers };

export const regressionRecordSchema: z.ZodType<RegressionRecord> = z.discriminatedUnion('finite', [
  z
    .strictObject({ ...measured, finite: z.literal(true), predictions: numbers })
    .readonly()
    .refine((row) => row.values.length === row.predictions.length, 'one prediction per value'),
  z.strictObject({ ...measured, finite: z.literal(false) }).readonly(),
]);

/**
 * The record of one sample. UserError `output-mismatch` where there is not one prediction per
 * value, `dataset-malformed` where there is no value or one that is no finite number.
 */
export function regressionRecord(
  facts: TaskRecord,
  predictions: ArrayLike<number>,
  truth: readonly number[],
): RegressionRecord {
  // JSON has no -0: adding 0 turns it into the 0 that comes back.
  const values = truth.map((value) => value + 0);
  const broken = values.find((value) => !isFiniteNumber(value));
  if (broken !== undefined || values.length === 0) {
    throw new UserError(
      'dataset-malformed',
      `sample ${facts.id}: ${broken === undefined ? 'no target value' : `target value ${broken}`}`,
      'give every sample finite numbers as its values',
    );
  }
  if (predictions.length !== values.length) {
    throw new UserError(
      'output-mismatch',
      `sample ${facts.id}: ${values.length} values, but the model gives ${predictions.length}`,
      'give one value per number that the model predicts',
    );
  }
  const plain = Array.from(predictions, (prediction) => prediction + 0);
  if (!plain.every(isFiniteNumber)) return { ...facts, values, finite: false };
  return { ...facts, values, finite: true, predictions: plain };
}
