import { assert } from '../errors.ts';
import type { Sample, SampleInput, StoredTruth, TruthKind } from '../sample.ts';
import { emptyDataset, labelOutOfRange, malformed } from './dataset-error.ts';
import type { ArrayKeys, OpenDataset } from './layout.ts';
import type { NpyArray } from './npy.ts';
import { noSlices, noTruth } from './rows.ts';

/** The keys of arrays where the config names none. */
export const defaultKeys: ArrayKeys = { inputs: 'x', labels: 'y' };

/** The truths that an array of labels can be read as. */
export const arrayTruths: readonly TruthKind[] = ['none', 'label', 'labels', 'values'];

const idDigits = 7;

/** An array and what messages call it, such as `set.npz: array "y"`. */
export interface NamedArray {
  readonly name: string;
  readonly array: NpyArray;
}

/**
 * A dataset of inputs [N, …] and what is right for each of them: see `npz`. `labels` is null
 * exactly where `truth` is `none`. UserError for arrays that do not belong together.
 */
export function openArrays(
  path: string,
  inputs: NamedArray,
  labels: NamedArray | null,
  truth: TruthKind,
): OpenDataset {
  const count = inputs.array.shape[0];
  if (count === undefined) {
    throw malformed(inputs.name, 'is a single number', 'its first axis must count samples');
  }
  if (labels !== null && labels.array.shape[0] !== count) {
    const problem = `${count} inputs in ${inputs.name} and ${labels.array.shape[0] ?? 'no'} labels`;
    throw malformed(path, `${problem} in ${labels.name}`, 'give each input one label');
  }
  if (count === 0) throw emptyDataset(path, 'no samples', 'write at least one sample');
  const inputAt = inputReader(inputs.array);
  const truthAt = labels === null ? () => noTruth : truthReader(labels, truth);

  async function sampleAt(index: number): Promise<Sample> {
    assert(index >= 0 && index < (count ?? 0), `sample ${index} of ${count}`);
    return { id: idOf(index), input: inputAt(index), truth: truthAt(index), slices: noSlices };
  }
  return { count, classNames: null, categoryIds: null, idOf, sampleAt };
}

function idOf(index: number): string {
  return String(index).padStart(idDigits, '0');
}

function sizeOfRow(shape: readonly number[]): number {
  return shape.slice(1).reduce((product, axis) => product * axis, 1);
}

/** uint8 [H,W] is a gray image, [H,W,1] and [H,W,3] are HWC images; all else is a tensor. */
function inputReader({ dtype, shape, data }: NpyArray): (index: number) => SampleInput {
  const [height, width, channels = 1, ...rest] = shape.slice(1);
  const size = sizeOfRow(shape);
  if (
    dtype === 'u1' &&
    data instanceof Uint8Array &&
    height !== undefined &&
    width !== undefined &&
    (channels === 1 || channels === 3) &&
    rest.length === 0 &&
    size > 0
  ) {
    return (index) => {
      const pixels = data.slice(index * size, (index + 1) * size);
      return { kind: 'image', image: { width, height, channels, data: pixels } };
    };
  }
  // A copy each: a view would drag the whole array along to another thread.
  return (index) => ({
    kind: 'tensor',
    data: data.slice(index * size, (index + 1) * size),
    shape: shape.slice(1),
  });
}

type TruthAt = (index: number) => StoredTruth;

function truthReader(labels: NamedArray, truth: TruthKind): TruthAt {
  if (truth === 'label') return labelReader(labels);
  if (truth === 'labels') return labelsReader(labels);
  assert(truth === 'values', `arrays cannot give ${truth}`);
  return valuesReader(labels);
}

function shapeProblem({ array }: NamedArray): string {
  return `has dtype ${array.dtype} and shape [${array.shape.join(', ')}]`;
}

function labelReader(labels: NamedArray): TruthAt {
  const { dtype, shape, data } = labels.array;
  if (shape.length !== 1 || dtype.startsWith('f')) {
    const hint = 'labels are one integer class index per sample, shape [N]';
    throw malformed(labels.name, shapeProblem(labels), hint);
  }
  const negative = data.findIndex((label) => label < 0);
  if (negative >= 0) {
    const hint = 'class indices start at 0; leave out samples without a label';
    throw labelOutOfRange(labels.name, `has ${data[negative]} at index ${negative}`, hint);
  }
  return (index) => ({ kind: 'label', label: data[index] ?? 0 });
}

function labelsReader(labels: NamedArray): TruthAt {
  const { shape, data } = labels.array;
  const size = sizeOfRow(shape);
  if (shape.length !== 2 || size === 0) {
    const hint = 'labels are one 0 or 1 per sample and class (-1 where unknown), shape [N, C]';
    throw malformed(labels.name, shapeProblem(labels), hint);
  }
  const wrong = data.findIndex((label) => label !== 0 && label !== 1 && label !== -1);
  if (wrong >= 0) {
    const place = `[${Math.floor(wrong / size)}, ${wrong % size}]`;
    throw labelOutOfRange(labels.name, `has ${data[wrong]} at ${place}`, 'use 0, 1 or -1');
  }
  return (index) => {
    const row = Array.from(data.subarray(index * size, (index + 1) * size), presence);
    return { kind: 'labels', labels: row };
  };
}

function presence(label: number): 0 | 1 | null {
  if (label === -1) return null;
  return label === 1 ? 1 : 0;
}

function valuesReader(labels: NamedArray): TruthAt {
  const { shape, data } = labels.array;
  const size = sizeOfRow(shape);
  if (size === 0)
    throw malformed(labels.name, shapeProblem(labels), 'give at least one value each');
  const wrong = data.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) {
    const problem = `has ${data[wrong]} for sample ${Math.floor(wrong / size)}`;
    throw malformed(labels.name, problem, 'leave out samples without a true value');
  }
  return (index) => {
    return { kind: 'values', values: Array.from(data.subarray(index * size, (index + 1) * size)) };
  };
}
