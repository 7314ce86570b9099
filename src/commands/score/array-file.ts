import { type NamedArray, openArrays } from '../../datasets/arrays.ts';
import { malformed } from '../../datasets/dataset-error.ts';
import { readNpyFile } from '../../datasets/npy-file.ts';
import type { NumberArray, StoredTruth, TruthKind } from '../../sample.ts';
import type { TaskRecord } from '../../tasks/task.ts';
import type { ScoredFiles } from './scorer.ts';

/** `f4 [1000, 10]`, as messages say what an array is. */
function arrayText({ array: { dtype, shape } }: NamedArray): string {
  return `${dtype} [${shape.join(', ')}]`;
}

/** One row of two arrays. */
export interface ArrayRow {
  readonly index: number;
  readonly facts: TaskRecord;
  readonly predicted: NumberArray;
  readonly truth: StoredTruth;
}

/** Two arrays whose first axes count the same samples. */
export interface ArrayPair {
  readonly truth: NamedArray;
  readonly predictions: NamedArray;
}

/** Both arrays. UserError `dataset-*` where one cannot be read or they differ in length. */
export async function readArrayPair(files: ScoredFiles): Promise<ArrayPair> {
  const truth = await readNpyFile(files.truth);
  const predictions = await readNpyFile(files.predictions);
  const [samples, rows] = [truth.array.shape[0], predictions.array.shape[0]];
  if (samples === rows) return { truth, predictions };
  throw malformed(
    files.predictions,
    `${arrayText(predictions)}, but ${files.truth} is ${arrayText(truth)}`,
    'give one row of predictions for each sample, in the same order',
  );
}

/**
 * The rows of two arrays, whose truths are read as datasets in npy are. Ids are indices. UserError
 * `dataset-*` or `label-out-of-range` where the truths are not of that kind, or there are none.
 */
export async function* arrayRows(
  { truth, predictions }: ArrayPair,
  kind: TruthKind,
): AsyncGenerator<ArrayRow> {
  const labels = kind === 'none' ? null : truth;
  const dataset = openArrays(truth.name, predictions, labels, kind);
  for (let index = 0; index < dataset.count; index += 1) {
    const sample = await dataset.sampleAt(index);
    const facts = { id: sample.id, input: null, slices: {} };
    yield { index, facts, predicted: rowOf(predictions, index), truth: sample.truth };
  }
}

/** One row of an array, flat; a view. */
export function rowOf({ array: { shape, data } }: NamedArray, index: number): NumberArray {
  const size = shape.slice(1).reduce((product, axis) => product * axis, 1);
  return data.subarray(index * size, (index + 1) * size);
}

/** UserError `dataset-malformed` where an array is not floating-point scores [N, C]. */
export function checkScores(scores: NamedArray): void {
  const { dtype, shape } = scores.array;
  if (dtype.startsWith('f') && shape.length === 2 && shape[1] !== 0) return;
  throw malformed(
    scores.name,
    `is ${arrayText(scores)}`,
    'write floating-point scores, one row per sample and one column per class: [N, C]',
  );
}
