import { z } from 'zod';
import { UserError } from '../errors.ts';
import { MAX_STRING_BYTES } from '../onnx/limits.ts';
import { maxClasses, type NamedTensor } from '../sample.ts';
import type { EvaluationFacts, Statistic, TaskRecord, Weights } from './task.ts';
import { describeOutput, firstFloat } from './tensors.ts';

/** What tasks whose records are a few rows of numbers have in common. */

/** Beyond this the square of a number, or a sum of squares, is no finite double any more. */
const largestNumber = 1e150;

const text = z.string().max(MAX_STRING_BYTES);

/** The fields of every record, for strict schemas of records. */
export const recordFields = {
  id: text,
  input: text.nullable(),
  slices: z.record(text, text).readonly(),
  output: text.exactOptional(),
};

/** A score, a prediction or a target in a record. */
export const finiteNumber = z.number().min(-largestNumber).max(largestNumber);

// Keeps weighted sums finite; real weights are ratios of class frequencies.
const largestFactor = 1e9;

/** One factor of the loss per class. */
export const classFactors = z
  .array(z.number().nonnegative().max(largestFactor))
  .min(1)
  .max(maxClasses)
  .readonly();

/** Whether metrics can be computed with a number: not NaN, not infinite, and its square neither. */
export function isFiniteNumber(value: number): boolean {
  return Math.abs(value) <= largestNumber;
}

/** The weight of one record. */
export function weightAt(weights: Weights, index: number): number {
  return weights === null ? 1 : (weights[index] ?? 0);
}

/** Σ w·value over records. */
export function weightedSum(values: Float64Array, weights: Weights): number {
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    sum += weightAt(weights, index) * (values[index] ?? 0);
  }
  return sum;
}

/** Σ w·numerator / Σ w·denominator over records; null where nothing has weight. */
export function ratioOfSums(
  numerators: Float64Array,
  denominators: Float64Array,
): Extract<Statistic, { readonly kind: 'set' }> {
  const of = (weights: Weights): number | null => {
    const below = weightedSum(denominators, weights);
    return below === 0 ? null : weightedSum(numerators, weights) / below;
  };
  return { kind: 'set', of, operations: numerators.length };
}

/**
 * The mean over elements as a mean over records: each has the sum and the count of its own
 * elements. Records of equal counts need no weights. A record without elements leaves the mean.
 */
export function meanOfElements(sums: Float64Array, counts: Float64Array): Statistic {
  const values = sums.map((sum, index) => sum / (counts[index] || 1));
  const [first = 0] = counts;
  const areAlike = first > 0 && counts.every((count) => count === first);
  return { kind: 'mean', values, weights: areAlike ? null : counts };
}

interface MaybeFinite extends TaskRecord {
  readonly finite: boolean;
}

type Unavailable = Extract<Statistic, { readonly kind: 'unavailable' }>;

/** Why a metric has no value: outputs of some records are no numbers. Null where all are. */
export function notFinite(records: readonly MaybeFinite[]): Unavailable | null {
  const broken = records.filter((record) => !record.finite);
  return brokenOutputs(broken, records.length, 'NaN or infinite outputs');
}

/** The same for the records that have `what`; null where there is none. */
export function brokenOutputs(
  broken: readonly TaskRecord[],
  count: number,
  what: string,
): Unavailable | null {
  const [first] = broken;
  if (first === undefined) return null;
  const message = `${broken.length} of ${count} samples have ${what}, the first is ${first.id}`;
  const hint =
    'look for an overflow in the model: float16, a division by zero, a logarithm of zero';
  return { kind: 'unavailable', failure: { code: 'output-not-finite', message, hint } };
}

/** How many classes the model declares: C of its first float output [batch, C]; null where open. */
export function declaredClasses({ outputs }: EvaluationFacts): number | null {
  const [, classes] = firstFloat(outputs)?.shape ?? [];
  return typeof classes === 'number' && classes > 0 ? classes : null;
}

/**
 * The scores of one sample: the first float output, which is [1, C]; trailing axes of one, as
 * SqueezeNet has them, are dropped. UserError `output-mismatch` where there is none; `gives` says
 * what the model should give.
 */
export function scoresOf(outputs: readonly NamedTensor[], gives: string): NamedTensor['data'] {
  const output = firstFloat(outputs);
  const [batch, classes] = output?.shape ?? [];
  const isRow = batch === 1 && classes !== undefined && classes >= 1;
  if (output !== undefined && isRow && output.shape.slice(2).every((dim) => dim === 1)) {
    return output.data;
  }
  throw new UserError('output-mismatch', describeOutput(output, outputs), gives);
}
