import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { type EvaluationSpec, madeFeed, type Request } from '../../src/measure/protocol.ts';
import { expectReply, startWorker, type Worker } from '../../src/measure/worker.ts';
import type { ClassificationRecord } from '../../src/tasks/classification-record.ts';
import { isCorrect } from '../../src/tasks/classification-record.ts';
import { digitsEvaluation, repositoryPath, specOf } from '../support/evaluation-spec.ts';
import { encodeModel } from '../support/onnx-builder.ts';

const pathOf = repositoryPath;
const childPath = pathOf('src/measure/child.ts');
const evaluation = digitsEvaluation();

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

async function evaluate(worker: Worker, spec: EvaluationSpec = evaluation) {
  const records: ClassificationRecord[] = [];
  const reply = await worker.ask(
    { kind: 'evaluate', evaluation: spec },
    {
      ...limits,
      onReply: (partial) => {
        if (partial.kind !== 'records') return;
        records.push(...(partial.records as readonly ClassificationRecord[]));
      },
    },
  );
  return { summary: expectReply(reply, 'evaluated').summary, records };
}

const block = { kind: 'block', runs: 1, discarded: 1, timeWholeBlock: false } as const;

describe('the child', { timeout: 60_000 }, () => {
  it('loads, warms up, times blocks both ways, and evaluates', async () => {
    await using worker = start();
    const loaded = expectReply(await worker.ask(load('base'), limits), 'loaded');
    expect(loaded.loadMs).toBeGreaterThan(0);
    expect(loaded.runtimeVersion).toBe('1.30.0');

    const dims = { batch: 1 };
    const warmed = expectReply(
      await worker.ask({ kind: 'warm-up', feed: madeFeed, dims, warmUp }, limits),
      'warmed',
    );
    expect(warmed.batchSize).toBe(1);
    expect(warmed.runsMs.length).toBeGreaterThanOrEqual(5);
    expect([warmed.firstRunMs, ...warmed.runsMs].every((ms) => ms > 0)).toBe(true);

    const each = await worker.ask({ ...block, runs: 6 }, limits);
    expect(expectReply(each, 'timed').runsMs).toHaveLength(6);
    const whole = await worker.ask({ ...block, runs: 6, timeWholeBlock: true }, limits);
    expect(expectReply(whole, 'timed').runsMs).toHaveLength(1);
    expect(expectReply(whole, 'timed').cpuMs).toBeGreaterThanOrEqual(0);

    const { summary, records } = await evaluate(worker);
    expect(summary).toMatchObject({ samples: records.length, skipped: [], classNames: null });
    expect(records.every(({ classes }) => classes === 10)).toBe(true);
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    const right = records.filter((record) => isCorrect(record, 1)).length;
    expect(right / records.length).toBeGreaterThan(0.97);
  });

  it('says what a model has too little memory for, while it runs and while it is timed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'model-budget-child-'));
    try {
      const modelPath = join(folder, 'large.onnx');
      const shape = { name: 'shape', type: 'int64', dims: [1], values: [2 ** 46] } as const;
      const value = (name: string) => ({ name, type: 'float32', shape: [null] }) as const;
      const graph = {
        nodes: [{ op: 'Expand', inputs: ['x', 'shape'], outputs: ['y'] }],
        initializers: [shape],
        inputs: [{ ...value('x'), shape: [1] }],
        outputs: [value('y')],
      };
      await writeFile(modelPath, encodeModel({ graph }));
      await using worker = start();
      await worker.ask(load('base', { modelPath }), limits);
      const request = { kind: 'warm-up', feed: madeFeed, dims: {}, warmUp } as const;
      const expected = {
        code: 'inference-failed',
        hint: expect.stringMatching(/^out of memory, of which there is [\d.]+ [KMGT]iB: /),
      };
      expect(await failureOf(worker, request)).toMatchObject(expected);
      // The feeds are there, so that a block can be asked for: its failure is no bug of ours.
      const whole = { ...block, discarded: 0, timeWholeBlock: true };
      expect(await failureOf(worker, whole)).toMatchObject(expected);
    } finally {
      await rm(folder, { recursive: true });
    }
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
      const request = { kind: 'warm-up', feed: madeFeed, dims: { batch: 2 }, warmUp } as const;
      expect(await worker.ask(request, limits)).toMatchObject({ kind: 'warmed', batchSize: 2 });
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('warms up with as few runs as it is asked for', async () => {
    await using worker = start();
    await worker.ask(load('base'), limits);
    const few = { minimumMs: 0, minimumRuns: 1, maximumMs: 2_000 };
    const request = { kind: 'warm-up', feed: madeFeed, dims: { batch: 1 }, warmUp: few } as const;
    const { runsMs } = expectReply(await worker.ask(request, limits), 'warmed');
    expect(runsMs.length).toBeGreaterThanOrEqual(1);
  });

  it('takes two models one after the other', async () => {
    await using worker = start();
    await worker.ask(load('base'), limits);
    const base = await evaluate(worker);
    await worker.ask(load('head-undertrained'), limits);
    const head = await evaluate(worker);
    expect(head.records.map(({ id }) => id)).toEqual(base.records.map(({ id }) => id));
    expect(head.records).not.toEqual(base.records);
    // The second model has not been warmed up, whatever the first one was.
    await expect(worker.ask(block, limits)).rejects.toThrow('must be warmed up first');
  });

  it('gives the same records whatever the size of a batch', async () => {
    await using worker = start();
    await worker.ask(load('base'), limits);
    const { records } = await evaluate(worker);
    const { records: again } = await evaluate(worker, { ...evaluation, batchSize: 7 });
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
    expect(
      await failureOf(worker, { kind: 'warm-up', feed: madeFeed, dims: {}, warmUp }),
    ).toMatchObject({
      code: 'dimension-not-pinned',
      message: expect.stringContaining('"batch"'),
      hint: expect.stringContaining('--dim batch=1'),
    });
    const elsewhere = { ...evaluation, dataset: { ...evaluation.dataset, path: '/nowhere.npz' } };
    expect(await failureOf(worker, { kind: 'evaluate', evaluation: elsewhere })).toMatchObject({
      code: 'dataset-missing',
    });
    const preprocess = specOf({ color: 'L', resize: 14 });
    const small = { kind: 'evaluate', evaluation: { ...evaluation, preprocess } } as const;
    expect(await failureOf(worker, small)).toMatchObject({
      code: 'input-mismatch',
      message: expect.stringContaining('is [batch, 1, 14, 14]'),
    });
    expect(
      await worker.ask({ kind: 'warm-up', feed: madeFeed, dims: { batch: 2 }, warmUp }, limits),
    ).toMatchObject({
      kind: 'warmed',
    });
  });

  it('calls it a bug to be asked for work before a model', async () => {
    await using worker = start();
    await expect(worker.ask(block, limits)).rejects.toThrow('a model must be loaded first');
  });
});
