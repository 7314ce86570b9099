import { npz } from '../../src/datasets/npz.ts';
import { digitsFile } from './digits-repository.ts';
import { encodeModel, type GraphSpec, type NodeSpec } from './onnx-builder.ts';

/** What makes one classifier of digits another one. */
export interface LinearSpec {
  readonly type?: 'float32' | 'float16' | 'uint8';
  /** Three are averaged: gray images in RGB. */
  readonly channels?: 1 | 3;
  /** The digit that each output stands for; 0…9 where it is left out. */
  readonly order?: readonly number[];
  readonly softmax?: boolean;
  readonly metadata?: Readonly<Record<string, string>>;
}

const pixels = 28 * 28;
const digits = 10;

/**
 * A model that finds the nearest mean of ten digits: right on four of five, and all of it can be
 * read. It takes [batch, channels, 28, 28] with values from 0 to 1, or bytes.
 */
export async function linearModel(spec: LinearSpec = {}): Promise<Uint8Array> {
  const { channels = 1, type = 'float32', order, softmax = false, metadata = {} } = spec;
  const means = await digitMeans();
  const rows = (order ?? Array.from(means.keys())).map((digit) => means[digit] ?? []);
  // |x - m|² = |x|² - 2 (x·m - |m|²/2), and |x|² is the same for every class.
  const bias = rows.map((row) => -row.reduce((sum, value) => sum + value * value, 0) / 2);
  const node = (op: string, inputs: string[], output: string, rest = {}): NodeSpec => {
    return { op, inputs, outputs: [output], ...rest };
  };
  const axes = { attributes: { axes: { ints: [1] } } };
  const graph: GraphSpec = {
    inputs: [{ name: 'image', type, shape: ['batch', channels, 28, 28] }],
    outputs: [{ name: 'scores', type: 'float32', shape: ['batch', digits] }],
    initializers: [
      { name: 'unit', type: 'float32', dims: [], values: [type === 'uint8' ? 1 / 255 : 1] },
      { name: 'weights', type: 'float32', dims: [digits, pixels], values: rows.flat() },
      { name: 'bias', type: 'float32', dims: [digits], values: bias },
    ],
    nodes: [
      node('Cast', ['image'], 'float', { attributes: { to: { int: 1 } } }),
      node('Mul', ['float', 'unit'], 'unscaled'),
      node('ReduceMean', ['unscaled'], 'gray', axes),
      node('Flatten', ['gray'], 'flat'),
      node('Gemm', ['flat', 'weights', 'bias'], softmax ? 'logits' : 'scores', {
        attributes: { transB: { int: 1 } },
      }),
      ...(softmax ? [node('Softmax', ['logits'], 'scores')] : []),
    ],
  };
  return encodeModel({ graph, metadata });
}

let known: Promise<readonly (readonly number[])[]> | undefined;

function digitMeans(): Promise<readonly (readonly number[])[]> {
  known ??= computeMeans();
  return known;
}

/** The mean image of each digit of the example, from 0 to 1. */
async function computeMeans(): Promise<readonly (readonly number[])[]> {
  const path = digitsFile('digits.npz');
  const rest = { images: null, targets: null, split: null, slices: [], keys: null };
  const dataset = await npz.open({ path, truth: 'label', ...rest });
  const sums = Array.from({ length: digits }, () => new Float64Array(pixels));
  const counts = new Array<number>(digits).fill(0);
  for (let index = 0; index < dataset.count; index += 1) {
    const { input, truth } = await dataset.sampleAt(index);
    if (input.kind !== 'image' || truth.kind !== 'label') throw new Error('labelled images');
    counts[truth.label] = (counts[truth.label] ?? 0) + 1;
    const sum = sums[truth.label];
    for (const [at, value] of input.image.data.entries()) {
      if (sum !== undefined) sum[at] = (sum[at] ?? 0) + value / 255;
    }
  }
  return sums.map((sum, digit) => [...sum.map((value) => value / (counts[digit] ?? 1))]);
}
