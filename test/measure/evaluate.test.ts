import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { EvaluationSpec } from '../../src/measure/protocol.ts';
import { expectReply, startWorker } from '../../src/measure/worker.ts';
import type { RegressionRecord } from '../../src/tasks/regression-record.ts';
import type { TaskRecord } from '../../src/tasks/task.ts';
import { npyOf } from '../datasets/npy-writer.ts';
import { digitsEvaluation, optionsOf, repositoryPath, specOf } from '../support/evaluation-spec.ts';
import { encodeModel, type GraphSpec, type ValueSpec } from '../support/onnx-builder.ts';

/** Whole evaluations by the child, with models that say what they were fed. */

vi.setConfig({ testTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), 'model-budget-evaluate-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const digitsModel = repositoryPath('examples/digits/base.onnx');
const digit = readFileSync(repositoryPath('examples/digits/images/3/0121.png'));
const limits = { timeoutMs: 60_000 };
let files = 0;

function fileOf(content: Uint8Array, extension: string): string {
  files += 1;
  const path = join(scratch, `${files}.${extension}`);
  writeFileSync(path, content);
  return path;
}

function folderOf(content: Readonly<Record<string, Uint8Array>>): string {
  files += 1;
  const folder = join(scratch, String(files));
  for (const [name, bytes] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** Evaluates in a child of its own; the records as they came, and the summary. */
async function evaluate(modelPath: string, evaluation: EvaluationSpec) {
  const childPath = repositoryPath('src/measure/child.ts');
  await using worker = startWorker({ childPath, name: 'it', paddingLength: 0, env: process.env });
  const session = { runtimeDirectory: repositoryPath(''), modelPath, provider: 'cpu', threads: 1 };
  await worker.ask({ kind: 'load', session }, limits);
  const records: TaskRecord[] = [];
  const sizes: number[] = [];
  const reply = await worker.ask(
    { kind: 'evaluate', evaluation },
    {
      ...limits,
      onReply: (partial) => {
        if (partial.kind !== 'records') return;
        records.push(...partial.records);
        sizes.push(partial.records.length);
      },
    },
  );
  return { records, sizes, summary: expectReply(reply, 'evaluated').summary };
}

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

function imagesIn(path: string, overrides: Partial<EvaluationSpec> = {}): EvaluationSpec {
  const spec = digitsEvaluation(overrides);
  return { ...spec, dataset: { ...spec.dataset, layout: 'image-folder', path } };
}

/** Images of 2 × 1 gray pixels and two values each, for a model that gives two numbers. */
function pairsOfPixels(count: number, overrides: Partial<EvaluationSpec>): EvaluationSpec {
  const images = Uint8Array.from({ length: count * 2 }, (_, index) => index);
  const npz = zipSync({
    'x.npy': npyOf('|u1', [count, 1, 2], images),
    'y.npy': npyOf('<f4', [count, 2], new Float32Array(count * 2)),
  });
  const spec = digitsEvaluation({
    task: 'regression',
    options: optionsOf({ task: 'regression' }),
    preprocess: specOf({ color: 'L', scale: 1 }),
    ...overrides,
  });
  return { ...spec, dataset: { ...spec.dataset, path: fileOf(npz, 'npz'), truth: 'values' } };
}

/** Gives its pixels as floats. */
function echo(type: NonNullable<ValueSpec['type']>, batch: number | string): string {
  const graph: GraphSpec = {
    nodes: [
      { op: 'Cast', inputs: ['x'], outputs: ['float'], attributes: { to: { int: 1 } } },
      { op: 'Flatten', inputs: ['float'], outputs: ['y'] },
    ],
    inputs: [{ name: 'x', type, shape: [batch, 1, 1, 2] }],
    outputs: [{ name: 'y', shape: [batch, 2] }],
  };
  return fileOf(encodeModel({ graph }), 'onnx');
}

const predictions = (records: readonly TaskRecord[]) =>
  (records as readonly RegressionRecord[]).map((each) => (each.finite ? each.predictions : null));

describe('every sample is fed as it is, once and in order', () => {
  const wanted = [0, 1, 2, 3, 4, 5, 6].map((index) => [2 * index, 2 * index + 1]);

  it.each([
    ['in batches', 'float32', 'batch', 3, [3, 3, 1]],
    ['to a model with a batch of its own', 'float32', 4, 3, [4, 3]],
    ['one by one', 'float32', 'batch', 1, [1, 1, 1, 1, 1, 1, 1]],
    ['as bytes', 'uint8', 'batch', 3, [3, 3, 1]],
    ['as halves', 'float16', 'batch', 3, [3, 3, 1]],
  ] as const)('%s', async (_, type, batch, batchSize, wantedSizes) => {
    const preprocess = specOf({ color: 'L', scale: 1, dtype: type });
    const spec = pairsOfPixels(7, { batchSize, preprocess });
    const { records, sizes, summary } = await evaluate(echo(type, batch), spec);
    expect(predictions(records)).toEqual(wanted);
    expect(sizes).toEqual(wantedSizes);
    expect(summary).toMatchObject({ samples: 7, skipped: [] });
  });

  it('also from files of several sizes, which no batch can hold together', async () => {
    const graph: GraphSpec = {
      nodes: [
        { op: 'GlobalAveragePool', inputs: ['x'], outputs: ['mean'] },
        { op: 'Flatten', inputs: ['mean'], outputs: ['flat'] },
        {
          op: 'Concat',
          inputs: ['flat', 'flat'],
          outputs: ['y'],
          attributes: { axis: { int: 1 } },
        },
      ],
      inputs: [{ name: 'x', shape: ['batch', 1, 'h', 'w'] }],
      outputs: [{ name: 'y', shape: ['batch', 2] }],
    };
    const scene = readFileSync(repositoryPath('test/fixtures/scenes/images/0000.png'));
    const content = { '0/a.png': digit, '0/b.png': scene, '0/c.png': digit, '0/d.png': digit };
    const spec = imagesIn(folderOf(content), { batchSize: 8 });
    const { records, sizes } = await evaluate(fileOf(encodeModel({ graph }), 'onnx'), spec);
    expect(records.map(({ id }) => id)).toEqual(['0/a.png', '0/b.png', '0/c.png', '0/d.png']);
    expect(sizes).toEqual([1, 1, 2]);
    expect(records[0]).toEqual({ ...records[2], id: '0/a.png' });
  });

  it('or a few that are spread over all', async () => {
    const spec = pairsOfPixels(7, { batchSize: 2, limit: 3 });
    const { records, summary } = await evaluate(echo('float32', 'batch'), spec);
    expect(predictions(records)).toEqual([wanted[0], wanted[2], wanted[4]]);
    expect(summary.samples).toBe(7);
  });

  it('and a shard without samples is empty, its options found out all the same', async () => {
    const shard = { index: 3, count: 4 };
    const spec = digitsEvaluation({ shard, batchSize: 1_000 });
    const { records, summary } = await evaluate(digitsModel, spec);
    expect(records).toEqual([]);
    expect(summary).toMatchObject({ skipped: [], options: { scores: 'auto' } });
  });
});

describe('samples that cannot be read', () => {
  const broken = digit.subarray(0, 100);

  it('end the evaluation with the first of them', async () => {
    const path = folderOf({ '0/a.png': digit, '0/b.png': broken, '0/c.png': broken });
    expect(await failureOf(evaluate(digitsModel, imagesIn(path)))).toMatchObject({
      code: 'image-unreadable',
      message: `it: ${path}/0/b.png: a truncated PNG`,
    });
  });

  it('are each named where they may be skipped, and the others stay in order', async () => {
    const path = folderOf({
      '0/a.png': broken,
      '0/b.png': digit,
      '1/c.png': broken,
      '1/d.png': digit,
    });
    const spec = imagesIn(path, { skipsUnreadable: true });
    const { records, summary } = await evaluate(digitsModel, spec);
    expect(records.map(({ id }) => id)).toEqual(['0/b.png', '1/d.png']);
    expect(summary.samples).toBe(4);
    expect(summary.skipped.map(({ id, failure }) => [id, failure.code])).toEqual([
      ['0/a.png', 'image-unreadable'],
      ['1/c.png', 'image-unreadable'],
    ]);
  });

  it('are not told by a shard that has none of them', async () => {
    const path = folderOf({ '0/a.png': broken, '0/b.png': digit });
    const shard = { index: 3, count: 4 };
    const spec = imagesIn(path, { skipsUnreadable: true, shard });
    const { records, summary } = await evaluate(digitsModel, spec);
    expect([records, summary.skipped]).toEqual([[], []]);
  });

  it('are an error where they are all that there is', async () => {
    const path = folderOf({ '0/a.png': broken, '0/b.png': broken });
    const spec = imagesIn(path, { skipsUnreadable: true });
    expect(await failureOf(evaluate(digitsModel, spec))).toMatchObject({
      code: 'dataset-empty',
      message: `it: none of the 2 samples could be read, the first: ${path}/0/a.png: a truncated PNG`,
    });
  });

  it('are an error where they are more than damage', async () => {
    const content = Array.from(
      { length: 1_001 },
      (_, index) => [`0/${index}.png`, broken] as const,
    );
    const spec = imagesIn(folderOf(Object.fromEntries(content)), { skipsUnreadable: true });
    expect(await failureOf(evaluate(digitsModel, spec))).toMatchObject({
      code: 'dataset-malformed',
      message: expect.stringMatching(/^it: more than 1000 samples cannot be read, the last is 0\//),
    });
  });

  it('are no excuse for other failures', async () => {
    const spec = imagesIn(folderOf({ '0/a.png': digit }), {
      skipsUnreadable: true,
      preprocess: null,
    });
    expect(await failureOf(evaluate(digitsModel, spec))).toMatchObject({ code: 'bad-config' });
  });
});

describe('the manifest of a dataset', () => {
  it('is another one where samples or classes have other names', async () => {
    const manifestOf = async (file: string, classes: string) => {
      const table = `file,label\n${file},cat\nb.png,${classes}\n`;
      const path = folderOf({
        'set.csv': Buffer.from(table),
        [`images/${file}`]: digit,
        'images/b.png': digit,
      });
      const spec = imagesIn(join(path, 'set.csv'));
      const asked = { ...spec, dataset: { ...spec.dataset, layout: 'csv' } } as const;
      return (await evaluate(digitsModel, asked)).summary.manifest;
    };
    const first = await manifestOf('a.png', 'dog');
    expect(await manifestOf('a.png', 'dog')).toBe(first);
    expect(await manifestOf('c.png', 'dog')).not.toBe(first);
    expect(await manifestOf('a.png', 'owl')).not.toBe(first);
  });
});

describe('a decoder of the user’s own', () => {
  const withDecoder = (text: string) =>
    digitsEvaluation({ decodeModule: fileOf(Buffer.from(text), 'mjs') });

  it.each([
    ['that is no function', 'export default 7', /no function as its default export/],
    ['that has no default', 'export const decode = () => []', /no function as its default/],
    ['that does not parse', 'export default (', /\.mjs: cannot be imported: /],
    ['that throws', 'throw new Error("no such thing")', /cannot be imported: no such thing$/],
  ])('is refused %s', async (_, text, words) => {
    const error = await failureOf(evaluate(digitsModel, withDecoder(text)));
    expect(error.code).toBe('bad-config');
    expect(error.message).toMatch(words);
  });
});
