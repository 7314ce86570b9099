import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { batchRows, feedsOf, fixedBatch, rowOf, runModel } from '../../src/measure/model-io.ts';
import type { PreparedSample } from '../../src/measure/prepare.ts';
import { type LoadedSession, openSession, tensorPorts } from '../../src/measure/session.ts';
import type { Frame, NamedTensor } from '../../src/sample.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { encodeModel, type GraphSpec, type ValueSpec } from '../support/onnx-builder.ts';

/** Small models, built here and run by the real onnxruntime. */

const scratch = mkdtempSync(join(tmpdir(), 'model-budget-io-'));
afterAll(() => rmSync(scratch, { recursive: true }));
let models = 0;

async function load(graph: GraphSpec): Promise<LoadedSession> {
  models += 1;
  const modelPath = join(scratch, `${models}.onnx`);
  writeFileSync(modelPath, encodeModel({ graph }));
  const runtimeDirectory = repositoryPath('');
  return await openSession({ runtimeDirectory, modelPath, provider: 'cpu', threads: 1 });
}

/** Gives back what it gets. */
function identity(type: NonNullable<ValueSpec['type']>, shape: ValueSpec['shape']): GraphSpec {
  return {
    nodes: [{ op: 'Identity', inputs: ['x'], outputs: ['y'] }],
    inputs: [{ name: 'x', type, shape: shape ?? null }],
    outputs: [{ name: 'y', type, shape: shape ?? null }],
  };
}

type Input = PreparedSample['input'];

function prepared(id: string, input: Input): PreparedSample {
  return { id, slices: {}, truth: { kind: 'none' }, input, digest: '' };
}

function floats(id: string, values: readonly number[], frame: Frame | null = null): PreparedSample {
  const data = Float32Array.from(values);
  return prepared(id, { kind: 'tensor', type: 'float32', data, shape: [values.length], frame });
}

function feeds(id: string, ...tensors: readonly NamedTensor[]): PreparedSample {
  return prepared(id, { kind: 'feeds', tensors });
}

const int64 = (name: string, shape: readonly number[], ...values: readonly number[]) =>
  ({ name, type: 'int64', shape, data: Float64Array.from(values) }) as const;
const float32 = (name: string, shape: readonly number[], ...values: readonly number[]) =>
  ({ name, type: 'float32', shape, data: Float32Array.from(values) }) as const;

/** The outputs of each sample of a batch. */
async function run(loaded: LoadedSession, batch: readonly PreparedSample[]) {
  const ports = tensorPorts(loaded.session.inputMetadata);
  const outputs = await runModel(loaded, feedsOf(loaded, ports, batch), batch[0]?.id ?? '');
  const rows = batchRows(ports, batch);
  return batch.map((_, row) => rowOf(outputs, row, rows));
}

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

function frameOf(imageWidth: number, imageHeight: number): Frame {
  const input = { inputWidth: 2, inputHeight: 1, scaleX: 1, scaleY: 1, offsetX: 0, offsetY: 0 };
  return { imageWidth, imageHeight, ...input };
}

const batched = ['batch', 2] as const;
const two = [floats('a', [1, 2]), floats('b', [3, 4])];

describe('a batch of samples', () => {
  it('comes back row by row, each with a batch axis of one', async () => {
    const rows = await run(await load(identity('float32', batched)), two);
    expect(rows).toEqual([[float32('y', [1, 2], 1, 2)], [float32('y', [1, 2], 3, 4)]]);
  });

  it('is filled up with zeros where the model insists on more, which no sample sees', async () => {
    const loaded = await load(identity('float32', [5, 2]));
    const ports = tensorPorts(loaded.session.inputMetadata);
    expect(fixedBatch(ports)).toBe(5);
    const given = feedsOf(loaded, ports, two)['x'];
    expect(given?.dims).toEqual([5, 2]);
    expect(Array.from(given?.data as Float32Array)).toEqual([1, 2, 3, 4, 0, 0, 0, 0, 0, 0]);
    expect(await run(loaded, two)).toEqual([
      [float32('y', [1, 2], 1, 2)],
      [float32('y', [1, 2], 3, 4)],
    ]);
  });

  it('has no size of its own where the model leaves it open', async () => {
    for (const first of ['batch', null] as const) {
      const { session } = await load(identity('float32', [first, 2]));
      expect(fixedBatch(tensorPorts(session.inputMetadata))).toBeUndefined();
    }
  });

  it('is fed as bytes or halves where the model takes those', async () => {
    const bytes = { type: 'uint8', data: Uint8Array.of(7, 255) } as const;
    const halves = { type: 'float16', data: Uint16Array.of(0x3c00, 0xc000) } as const;
    const sampleOf = (elements: typeof bytes | typeof halves) =>
      prepared('a', { kind: 'tensor', ...elements, shape: [2], frame: frameOf(2, 1) });
    const [[byte] = []] = await run(await load(identity('uint8', batched)), [sampleOf(bytes)]);
    expect(byte).toEqual({ name: 'y', type: 'uint8', shape: [1, 2], data: Uint8Array.of(7, 255) });
    const [[half] = []] = await run(await load(identity('float16', batched)), [sampleOf(halves)]);
    expect(half).toEqual({
      name: 'y',
      type: 'float16',
      shape: [1, 2],
      data: Float32Array.of(1, -2),
    });
  });

  it.each([
    ['an image', frameOf(2, 1), 'uint8', /float32$/, /preprocess\.dtype: uint8/],
    ['an image', frameOf(2, 1), 'int32', /float32$/, /export the model/],
    ['a tensor', null, 'float16', /become float32$/, /onnx-test-data/],
    ['a tensor', null, 'int64', /become float32$/, /onnx-test-data/],
  ] as const)(
    'of %s is refused where the model takes %o %s',
    async (_, frame, type, words, hint) => {
      const error = await failureOf(
        run(await load(identity(type, batched)), [floats('a', [1, 2], frame)]),
      );
      expect(error.code).toBe('input-mismatch');
      expect(error.message).toMatch(words);
      expect(error.message).toContain(`input "x" has the type ${type}, `);
      expect(error.hint).toMatch(hint);
    },
  );

  it('is refused where a sample has another shape, with both', async () => {
    const error = await failureOf(run(await load(identity('float32', ['batch', 3])), two));
    expect(error).toMatchObject({
      code: 'input-mismatch',
      message: 'input "x" takes [batch, 3], sample a is [batch, 2]',
    });
  });

  it('is refused where the runtime fails, with the first sample’s name', async () => {
    const graph = identity('float32', batched);
    const shape = { name: 'shape', type: 'int64', dims: [2], values: [-1, 3] } as const;
    const nodes = [{ op: 'Reshape', inputs: ['x', 'shape'], outputs: ['y'] }];
    const outputs = [{ name: 'y', shape: ['n', 3] }];
    const loaded = await load({ ...graph, nodes, outputs, initializers: [shape] });
    expect(await failureOf(run(loaded, two))).toMatchObject({
      code: 'inference-failed',
      message: expect.stringMatching(/the batch that begins with a: [^\n]*Reshape[^\n]*$/),
    });
  });
});

describe('outputs', () => {
  const casts = (to: number, type: NonNullable<ValueSpec['type']>): GraphSpec => ({
    ...identity('float32', batched),
    nodes: [{ op: 'Cast', inputs: ['x'], outputs: ['y'], attributes: { to: { int: to } } }],
    outputs: [{ name: 'y', type, shape: batched }],
  });

  // TensorProto.DataType of onnx.proto.
  it.each([
    ['int64', 7, Float64Array.of(1, -2)],
    ['bool', 9, Uint8Array.of(1, 1)],
    ['float16', 10, Float32Array.of(1.5, -2)],
    ['float64', 11, Float64Array.of(1.5, -2)],
    ['int32', 6, Int32Array.of(1, -2)],
  ] as const)('of %s are plain numbers', async (type, code, data) => {
    const [[output] = []] = await run(await load(casts(code, type)), [floats('a', [1.5, -2])]);
    expect(output).toEqual({ name: 'y', type, shape: [1, 2], data });
  });

  it.each([1, -1])('of int64 are refused where a plain number is another one: %d', async (sign) => {
    const loaded = await load(identity('int64', [1]));
    const outputOf = (value: number) => run(loaded, [feeds('a', int64('x', [1], value))]);
    const largest = sign * Number.MAX_SAFE_INTEGER;
    expect((await outputOf(largest))[0]?.[0]?.data).toEqual(Float64Array.of(largest));
    const { code, message } = await failureOf(outputOf(largest + sign));
    expect(code).toBe('output-mismatch');
    expect(message).toContain(`"y" holds the int64 ${largest + sign}: beyond ±(2^53 - 1)`);
  });

  it('are in the model’s order, whatever their names', async () => {
    const graph: GraphSpec = {
      nodes: ['z', 'a', 'm'].map((name) => ({ op: 'Neg', inputs: ['x'], outputs: [name] })),
      inputs: [{ name: 'x', shape: batched }],
      outputs: ['z', 'a', 'm'].map((name) => ({ name, shape: batched })),
    };
    const [outputs = []] = await run(await load(graph), two);
    expect(outputs.map(({ name }) => name)).toEqual(['z', 'a', 'm']);
  });

  it('of text are refused', async () => {
    const loaded = await load(casts(8, 'string'));
    expect(await failureOf(run(loaded, two))).toMatchObject({
      code: 'output-mismatch',
      message: 'output "y" holds string, not numbers',
    });
  });

  it('that mix the rows are refused, unless the sample is alone', async () => {
    const sum = { keepdims: { int: 0 } };
    const graph: GraphSpec = {
      nodes: [{ op: 'ReduceSum', inputs: ['x'], outputs: ['y'], attributes: sum }],
      inputs: [{ name: 'x', shape: batched }],
      outputs: [{ name: 'y', shape: [] }],
    };
    const loaded = await load(graph);
    expect(await failureOf(run(loaded, two))).toMatchObject({
      code: 'output-mismatch',
      message: 'output "y" is [] for a batch of 2',
      hint: expect.stringContaining('batch-size: 1'),
    });
    expect(await run(loaded, two.slice(0, 1))).toEqual([[float32('y', [], 3)]]);
  });
});

describe('a second input', () => {
  const withSizes = (name: string, type: 'int64' | 'float32'): GraphSpec => ({
    nodes: [
      { op: 'Identity', inputs: ['x'], outputs: ['y'] },
      { op: 'Identity', inputs: [name], outputs: ['sizes'] },
    ],
    inputs: [
      { name: 'x', shape: batched },
      { name, type, shape: batched },
    ],
    outputs: [
      { name: 'y', shape: batched },
      { name: 'sizes', type, shape: batched },
    ],
  });
  const framed = [floats('a', [1, 2], frameOf(640, 480)), floats('b', [3, 4], frameOf(30, 90))];

  it.each(['int64', 'float32'] as const)(
    'of %s gets width and height of each image',
    async (type) => {
      const rows = await run(await load(withSizes('orig_target_sizes', type)), framed);
      expect(rows.map(([, sizes]) => Array.from(sizes?.data ?? []))).toEqual([
        [640, 480],
        [30, 90],
      ]);
    },
  );

  // PaddleDetection's and YOLOv3's are height and width: a guess would be wrong without a sign.
  it.each(['im_shape', 'image_shape', 'mask'])(
    'of another meaning is refused: %s',
    async (name) => {
      expect(await failureOf(run(await load(withSizes(name, 'float32')), framed))).toMatchObject({
        code: 'input-mismatch',
        message: `the model has 2 inputs (x, ${name})`,
        hint: expect.stringContaining('onnx-test-data'),
      });
    },
  );
});

describe('a sample that brings every input', () => {
  const gather: GraphSpec = {
    nodes: [{ op: 'Gather', inputs: ['table', 'ids'], outputs: ['y'] }],
    inputs: [
      { name: 'table', shape: ['n'] },
      { name: 'ids', type: 'int64', shape: [1, 'k'] },
    ],
    outputs: [{ name: 'y', shape: [1, 'k'] }],
  };
  const table = float32('table', [3], 5, 6, 7);
  const ids = int64('ids', [1, 2], 2, 0);

  it('is fed by names in any order, and by position without names', async () => {
    const loaded = await load(gather);
    const wanted = [[float32('y', [1, 2], 7, 5)]];
    expect(await run(loaded, [feeds('a', table, ids)])).toEqual(wanted);
    expect(await run(loaded, [feeds('a', ids, table)])).toEqual(wanted);
    const nameless = [table, ids].map((tensor) => ({ ...tensor, name: '' }));
    expect(await run(loaded, [feeds('a', ...nameless)])).toEqual(wanted);
  });

  it('is fed as halves where the model takes those', async () => {
    const x = { ...float32('x', [2], 1.5, -2), type: 'float16' };
    expect(await run(await load(identity('float16', [2])), [feeds('a', x)])).toEqual([
      [{ name: 'y', type: 'float16', shape: [2], data: Float32Array.of(1.5, -2) }],
    ]);
  });

  it.each([
    ['a missing one', [table], /sample a has the inputs table, the model takes table, ids$/],
    ['none at all', [], /sample a has the inputs none, the model takes/],
    ['one too many', [table, ids, { ...ids, name: 'more' }], /has the inputs table, ids, more/],
    ['one name twice', [table, { ...table, name: 'table' }], /has the inputs table, table/],
    ['another type', [table, float32('ids', [1, 2], 0.5, 1)], /"ids" has the type int64.*float32/],
    ['another shape', [table, int64('ids', [2], 0, 1)], /"ids" takes \[1, k\], sample a is \[2\]/],
  ])('is refused with %s', async (_, tensors, words) => {
    const error = await failureOf(run(await load(gather), [feeds('a', ...tensors)]));
    expect(error.code).toBe('input-mismatch');
    expect(error.message).toMatch(words);
  });
});
