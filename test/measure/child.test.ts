import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { EvaluationSpec, Request } from '../../src/measure/protocol.ts';
import { expectReply, startWorker, type Worker } from '../../src/measure/worker.ts';
import type { ClassificationRecord } from '../../src/tasks/classification-record.ts';
import { isCorrect } from '../../src/tasks/classification-record.ts';
import { encodeModel } from '../support/onnx-builder.ts';

const pathOf = (relative: string) => fileURLToPath(new URL(`../../${relative}`, import.meta.url));
const childPath = pathOf('src/measure/child.ts');

const evaluation: EvaluationSpec = {
  task: 'classification',
  dataset: { layout: 'npz', path: pathOf('examples/digits/digits.npz') },
  preprocess: {
    color: 'L',
    resize: null,
    crop: null,
    filter: 'bilinear',
    scale: 255,
    mean: [0.1307],
    std: [0.3081],
    layout: 'NCHW',
  },
  batchSize: 64,
};

const warmUp = { minimumMs: 1, minimumRuns: 5, maximumMs: 2_000 } as const;

function start(): Worker {
  return startWorker({ childPath, name: 'digits', paddingLength: 10, env: process.env });
}

function load(
  model: string,
  overrides: Partial<Extract<Request, { kind: 'load' }>['session']> = {},
) {
  const modelPath = pathOf(`examples/digits/${model}.onnx`);
  const rest = { runtimeDirectory: pathOf(''), provider: 'cpu', threads: 1 } as const;
  return { kind: 'load', session: { ...rest, modelPath, ...overrides } } as const;
}

const limits = { timeoutMs: 60_000 } as const;

async function failureOf(worker: Worker, request: Request): Promise<UserError> {
  const error: unknown = await worker.ask(request, limits).catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

async function evaluate(worker: Worker) {
  const records: ClassificationRecord[] = [];
  const reply = await worker.ask(
    { kind: 'evaluate', evaluation },
    {
      ...limits,
      onReply: (partial) => {
        if (partial.kind === 'records') records.push(...partial.records);
      },
    },
  );
  return { ...expectReply(reply, 'evaluated'), records };
}

describe('the child', () => {
  it('loads, warms up, times blocks both ways, and evaluates', async () => {
    await using worker = start();
    const loaded = expectReply(await worker.ask(load('base'), limits), 'loaded');
    expect(loaded.loadMs).toBeGreaterThan(0);
    expect(loaded.runtimeVersion).toBe('1.30.0');

    const dims = { batch: 1 };
    const warmed = expectReply(
      await worker.ask({ kind: 'warm-up', dims, warmUp }, limits),
      'warmed',
    );
    expect(warmed.runsMs.length).toBeGreaterThanOrEqual(5);
    expect([warmed.firstRunMs, ...warmed.runsMs].every((ms) => ms > 0)).toBe(true);

    const each = await worker.ask({ kind: 'block', runs: 6, timeWholeBlock: false }, limits);
    expect(expectReply(each, 'timed').runsMs).toHaveLength(6);
    const whole = await worker.ask({ kind: 'block', runs: 6, timeWholeBlock: true }, limits);
    expect(expectReply(whole, 'timed').runsMs).toHaveLength(1);
    expect(expectReply(whole, 'timed').cpuMs).toBeGreaterThanOrEqual(0);

    const { classes, records } = await evaluate(worker);
    expect(classes).toBe(10);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const right = records.filter((record) => isCorrect(record, 1)).length;
    expect(right / records.length).toBeGreaterThan(0.97);
  });

  it('runs a model that takes float16', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'model-budget-child-'));
    try {
      const modelPath = join(folder, 'half.onnx');
      const value = (name: string) => ({ name, type: 'float16', shape: ['batch', 4] }) as const;
      const graph = {
        nodes: [{ op: 'Identity', inputs: ['x'], outputs: ['y'] }],
        inputs: [value('x')],
        outputs: [value('y')],
      };
      await writeFile(modelPath, encodeModel({ graph }));
      await using worker = start();
      await worker.ask(load('base', { modelPath }), limits);
      const request = { kind: 'warm-up', dims: { batch: 2 }, warmUp } as const;
      expect(await worker.ask(request, limits)).toMatchObject({ kind: 'warmed' });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('takes two models one after the other', async () => {
    await using worker = start();
    await worker.ask(load('base'), limits);
    const base = await evaluate(worker);
    await worker.ask(load('head-undertrained'), limits);
    const head = await evaluate(worker);
    expect(head.records.map(({ id }) => id)).toEqual(base.records.map(({ id }) => id));
    expect(head.records).not.toEqual(base.records);
    const request = { kind: 'block', runs: 1, timeWholeBlock: false } as const;
    // The second model has not been warmed up, whatever the first one was.
    await expect(worker.ask(request, limits)).rejects.toThrow('must be warmed up first');
  });

  it('gives the same records whatever the size of a batch', async () => {
    await using worker = start();
    await worker.ask(load('base'), limits);
    const { records } = await evaluate(worker);
    const single = { ...evaluation, batchSize: 7 };
    const again: ClassificationRecord[] = [];
    await worker.ask(
      { kind: 'evaluate', evaluation: single },
      {
        ...limits,
        onReply: (partial) => {
          if (partial.kind === 'records') again.push(...partial.records);
        },
      },
    );
    expect(again.map(({ id, predicted }) => [id, predicted])).toEqual(
      records.map(({ id, predicted }) => [id, predicted]),
    );
  });

  it('refuses what it cannot do, and goes on', async () => {
    await using worker = start();
    expect(await failureOf(worker, load('base', { provider: 'gpu' }))).toMatchObject({
      code: 'provider-unavailable',
      hint: expect.stringContaining('cpu'),
    });
    expect(await failureOf(worker, load('base', { runtimeDirectory: tmpdir() }))).toMatchObject({
      code: 'runtime-missing',
      message: expect.stringContaining(tmpdir()),
    });
    expect(await failureOf(worker, load('nothing'))).toMatchObject({ code: 'inference-failed' });
    const noModel = load('base', { modelPath: pathOf('package.json') });
    expect(await failureOf(worker, noModel)).toMatchObject({
      code: 'inference-failed',
      message: expect.stringMatching(
        /^digits: onnxruntime 1\.30\.0 cannot load the model: [^\n]+$/,
      ),
    });
    await worker.ask(load('base'), limits);
    expect(await failureOf(worker, { kind: 'warm-up', dims: {}, warmUp })).toMatchObject({
      code: 'dimension-not-pinned',
      message: expect.stringContaining('"batch"'),
      hint: expect.stringContaining('--dim batch=1'),
    });
    const elsewhere = { ...evaluation, dataset: { ...evaluation.dataset, path: '/nowhere.npz' } };
    expect(await failureOf(worker, { kind: 'evaluate', evaluation: elsewhere })).toMatchObject({
      code: 'dataset-missing',
    });
    const preprocess = evaluation.preprocess && { ...evaluation.preprocess, resize: 14 };
    const small = { kind: 'evaluate', evaluation: { ...evaluation, preprocess } } as const;
    expect(await failureOf(worker, small)).toMatchObject({
      code: 'input-mismatch',
      message: expect.stringContaining('is [batch, 1, 14, 14]'),
    });
    expect(await worker.ask({ kind: 'warm-up', dims: { batch: 2 }, warmUp }, limits)).toMatchObject(
      {
        kind: 'warmed',
      },
    );
  });

  it('calls it a bug to be asked for work before a model', async () => {
    await using worker = start();
    const request = { kind: 'block', runs: 1, timeWholeBlock: false } as const;
    await expect(worker.ask(request, limits)).rejects.toThrow('a model must be loaded first');
  });
});
