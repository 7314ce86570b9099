import { crc32 } from 'node:zlib';
import type { Tensor } from 'onnxruntime-common';
import { UserError } from '../errors.ts';
import { floatOfHalf, halfBits } from '../half.ts';
import type { NamedTensor, NumberArray } from '../sample.ts';
import { isImageSizeInput } from '../tasks/adapters/box-families.ts';
import { hintOf } from './out-of-memory.ts';
import type { PreparedSample } from './prepare.ts';
import { firstLine, type LoadedSession, type TensorPort } from './session.ts';

/** Samples into the tensors of a run, and the tensors that come back into samples again. */

type Feeds = Readonly<Record<string, Tensor>>;
type TensorInput = Extract<PreparedSample['input'], { readonly kind: 'tensor' }>;

/** The batch that the model insists on, or undefined where it takes any. */
export function fixedBatch(ports: readonly TensorPort[]): number | undefined {
  const batch = ports[0]?.shape[0];
  return typeof batch === 'number' && batch > 0 ? batch : undefined;
}

/** How many rows a batch of samples has in the model: a fixed batch is filled up with zeros. */
function rowsOf(ports: readonly TensorPort[], batch: readonly PreparedSample[]): number {
  return fixedBatch(ports) ?? batch.length;
}

/**
 * The feeds of one batch. `input-mismatch` where the model has other inputs than the samples, in
 * number, type or shape.
 */
export function feedsOf(
  loaded: LoadedSession,
  ports: readonly TensorPort[],
  batch: readonly PreparedSample[],
): Feeds {
  const [first] = batch;
  if (first?.input.kind === 'feeds') return completeFeeds(loaded, ports, first);
  const [port, ...others] = ports;
  if (port === undefined)
    throw new UserError('input-mismatch', 'the model has no input', 'feed it');
  const inputs = batch.flatMap(({ input }) => (input.kind === 'tensor' ? [input] : []));
  const feeds: Record<string, Tensor> = {
    [port.name]: stacked(loaded, port, ports, batch, inputs),
  };
  for (const other of others) {
    if (!isImageSizeInput(other.name)) throw tooManyInputs(ports);
    feeds[other.name] = imageSizes(loaded, other, rowsOf(ports, batch), inputs);
  }
  return feeds;
}

function tooManyInputs(ports: readonly TensorPort[]): UserError {
  return new UserError(
    'input-mismatch',
    `the model has ${ports.length} inputs (${ports.map((port) => port.name).join(', ')})`,
    'use the dataset layout onnx-test-data, which names every input, or make the others constant',
  );
}

function completeFeeds(
  loaded: LoadedSession,
  ports: readonly TensorPort[],
  { id, input }: PreparedSample,
): Feeds {
  const tensors = input.kind === 'feeds' ? input.tensors : [];
  const entries = tensors.map((tensor, position) => {
    const port = ports.find(({ name }) => name === tensor.name) ?? ports[position];
    if (port === undefined) throw otherInputs(id, tensors, ports);
    checkDims(loaded, port, tensor.shape, { id, from: 0 });
    if (port.type !== tensor.type) throw otherType(port, `sample ${id} is ${tensor.type}`);
    return [port.name, tensorOf(loaded, port, tensor.data, tensor.shape)] as const;
  });
  const feeds = Object.fromEntries(entries);
  // Fewer where two tensors go by one name.
  if (Object.keys(feeds).length !== ports.length) throw otherInputs(id, tensors, ports);
  return feeds;
}

function otherInputs(
  id: string,
  tensors: readonly NamedTensor[],
  ports: readonly TensorPort[],
): UserError {
  const given = tensors.map(({ name }) => name || '(no name)').join(', ');
  const taken = ports.map(({ name }) => name).join(', ');
  return new UserError(
    'input-mismatch',
    `sample ${id} has the inputs ${given || 'none'}, the model takes ${taken}`,
    'give one tensor per input, named as the model names its inputs',
  );
}

function otherType(port: TensorPort, given: string): UserError {
  return new UserError(
    'input-mismatch',
    `input "${port.name}" has the type ${port.type}, ${given}`,
    'use the layout onnx-test-data with tensors of that very type',
  );
}

function stacked(
  loaded: LoadedSession,
  port: TensorPort,
  ports: readonly TensorPort[],
  batch: readonly PreparedSample[],
  inputs: readonly TensorInput[],
): Tensor {
  const [first] = inputs;
  if (first === undefined) throw new Error('a batch has a sample');
  for (const { id, input } of batch) {
    if (input.kind === 'tensor') checkDims(loaded, port, [-1, ...input.shape], { id, from: 1 });
  }
  if (first.type !== port.type) {
    // Only images have a choice of types.
    if (first.frame === null) throw otherType(port, `the samples become ${first.type}`);
    throw new UserError(
      'input-mismatch',
      `input "${port.name}" has the type ${port.type}, the samples are ${first.type}`,
      port.type === 'float16' || port.type === 'uint8'
        ? `set preprocess.dtype: ${port.type}`
        : 'export the model with a float32, float16 or uint8 input',
    );
  }
  const rows = rowsOf(ports, batch);
  const size = first.data.length;
  const data = emptyLike(first.data, rows * size);
  for (const [row, input] of inputs.entries()) data.set(input.data, row * size);
  return loaded.createTensor(port.type, data as Tensor.DataType, [rows, ...first.shape]);
}

function emptyLike(data: TensorInput['data'], length: number): TensorInput['data'] {
  if (data instanceof Float32Array) return new Float32Array(length);
  return data instanceof Uint16Array ? new Uint16Array(length) : new Uint8Array(length);
}

/** Width and height of each image. */
function imageSizes(
  loaded: LoadedSession,
  port: TensorPort,
  rows: number,
  inputs: readonly TensorInput[],
): Tensor {
  const data = new Float64Array(rows * 2).fill(1);
  for (const [row, { frame }] of inputs.entries()) {
    data.set([frame?.imageWidth ?? 1, frame?.imageHeight ?? 1], row * 2);
  }
  return tensorOf(loaded, port, data, [rows, 2]);
}

/** `from`: the first axis that is compared. */
function checkDims(
  { unranked }: LoadedSession,
  port: TensorPort,
  shape: readonly number[],
  { id, from }: { readonly id: string; readonly from: number },
): void {
  if (unranked.includes(port.name)) return;
  const fits =
    port.shape.length === shape.length &&
    port.shape.every(
      (dim, axis) => axis < from || typeof dim === 'string' || dim < 0 || dim === shape[axis],
    );
  if (fits) return;
  const shown = shape.map((dim, axis) => (axis < from ? 'batch' : dim));
  throw new UserError(
    'input-mismatch',
    `input "${port.name}" takes [${port.shape.join(', ')}], sample ${id} is [${shown.join(', ')}]`,
    'set preprocess.resize, color and layout to what the model was trained with',
  );
}

/** A tensor of the port's type from plain numbers. */
function tensorOf(
  loaded: LoadedSession,
  port: TensorPort,
  data: NumberArray,
  shape: readonly number[],
): Tensor {
  const convert = converters[port.type];
  if (convert === undefined) {
    throw new UserError(
      'input-mismatch',
      `input "${port.name}" has the type ${port.type}`,
      'only numeric inputs can be fed',
    );
  }
  return loaded.createTensor(port.type, convert(data), shape);
}

/** Exact: the types are equal, and 64-bit integers were read as exact doubles. */
const bigInts = (data: NumberArray): bigint[] => Array.from(data, (value) => BigInt(value));
const converters: Readonly<Partial<Record<Tensor.Type, (data: NumberArray) => Tensor.DataType>>> = {
  float32: (data) => Float32Array.from(data),
  float16: (data) => halfBits(Float32Array.from(data)),
  float64: (data) => Float64Array.from(data),
  int8: (data) => Int8Array.from(data),
  uint8: (data) => Uint8Array.from(data),
  bool: (data) => Uint8Array.from(data),
  int16: (data) => Int16Array.from(data),
  uint16: (data) => Uint16Array.from(data),
  int32: (data) => Int32Array.from(data),
  uint32: (data) => Uint32Array.from(data),
  int64: (data) => BigInt64Array.from(bigInts(data)),
  uint64: (data) => BigUint64Array.from(bigInts(data)),
};

/** All outputs of one run, in the model's order. `inference-failed` with what the runtime says. */
export async function runModel(
  loaded: LoadedSession,
  feeds: Feeds,
  firstId: string,
): Promise<readonly NamedTensor[]> {
  const { session } = loaded;
  let results: Awaited<ReturnType<typeof session.run>>;
  try {
    results = await session.run(feeds);
  } catch (cause) {
    throw new UserError(
      'inference-failed',
      `onnxruntime cannot run the batch that begins with ${firstId}: ${firstLine(cause)}`,
      hintOf(cause, 'check that preprocess gives the model the shape that it was exported for'),
      { cause },
    );
  }
  return session.outputNames.flatMap((name) => {
    const output = results[name];
    return output === undefined ? [] : [plainTensor(name, output)];
  });
}

function plainTensor(name: string, { type, dims, data }: Tensor): NamedTensor {
  return { name, type, shape: dims, data: plainNumbers(name, type, data) };
}

/** 64-bit integers as doubles, where they are exact, and halves as floats. */
function plainNumbers(name: string, type: string, data: Tensor.DataType): NumberArray {
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    return Float64Array.from<bigint>(data, (value) => exactNumber(name, type, value));
  }
  if (type === 'float16' && data instanceof Uint16Array)
    return Float32Array.from(data, floatOfHalf);
  if (ArrayBuffer.isView(data)) return data as NumberArray;
  throw new UserError(
    'output-mismatch',
    `output "${name}" holds ${type}, not numbers`,
    'give the model numeric outputs',
  );
}

function exactNumber(name: string, type: string, value: bigint): number {
  const number = Number(value);
  if (Number.isSafeInteger(number)) return number;
  throw new UserError(
    'output-mismatch',
    `output "${name}" holds the ${type} ${value}: beyond ±(2^53 - 1) it would be rounded`,
    'leave this output out of the exported model, or give it as float64 where that is enough',
  );
}

/**
 * The outputs of one row of a batch, its batch axis kept with length 1; a run of one sample is given
 * whole. `output-mismatch` where an output has no row per sample.
 */
export function rowOf(
  outputs: readonly NamedTensor[],
  row: number,
  rows: number,
): readonly NamedTensor[] {
  if (rows === 1) return outputs;
  return outputs.map(({ name, type, shape, data }) => {
    if (shape[0] !== rows) {
      throw new UserError(
        'output-mismatch',
        `output "${name}" is [${shape.join(', ')}] for a batch of ${rows}`,
        'set evaluate.batch-size: 1, since its rows cannot be told apart',
      );
    }
    const size = data.length / rows;
    const own = data.subarray(row * size, (row + 1) * size);
    return { name, type, shape: [1, ...shape.slice(1)], data: own };
  });
}

/** How many rows a batch became. */
export function batchRows(ports: readonly TensorPort[], batch: readonly PreparedSample[]): number {
  return batch[0]?.input.kind === 'feeds' ? 1 : rowsOf(ports, batch);
}

/** CRC-32 over all outputs with their names and shapes: cheap beside the run, and equal if they are. */
export function checksumOf(outputs: readonly NamedTensor[]): string {
  const sum = outputs.reduce((before, { name, shape, data }) => {
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    return crc32(bytes, crc32(`${name} [${shape.join()}]`, before));
  }, 0);
  return sum.toString(16).padStart(8, '0');
}
