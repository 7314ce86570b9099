import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { datasetFeeds } from '../../src/measure/dataset-feeds.ts';
import type { SampleFeed } from '../../src/measure/protocol.ts';
import { type LoadedSession, openSession } from '../../src/measure/session.ts';
import { startWorker } from '../../src/measure/worker.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { digitsEvaluation, repositoryPath } from '../support/evaluation-spec.ts';
import { encodeModel } from '../support/onnx-builder.ts';
import { pngOf } from '../support/png-writer.ts';

let scratch: Awaited<ReturnType<typeof openScratch>>;
beforeAll(async () => {
  scratch = await openScratch('model-budget-feeds');
});
afterAll(() => scratch[Symbol.asyncDispose]());

const { dataset, preprocess } = digitsEvaluation();
const digits: SampleFeed = { dataset, preprocess, batchSize: 4, skipsUnreadable: false };

/** A session that gives its input back, of this shape. */
async function sessionOf(shape: readonly (number | string | null)[]): Promise<LoadedSession> {
  const value = (name: string) => ({ name, type: 'float32', shape }) as const;
  const graph = {
    nodes: [{ op: 'Identity', inputs: ['x'], outputs: ['y'] }],
    inputs: [value('x')],
    outputs: [value('y')],
  };
  const modelPath = join(scratch.path, `${shape.join('-')}.onnx`);
  await writeFile(modelPath, encodeModel({ graph }));
  const rest = { runtimeDirectory: repositoryPath(''), provider: 'cpu', threads: 1 };
  return openSession({ ...rest, modelPath });
}

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

/** Images of one gray each, in the order of their names. */
async function folderOf(
  name: string,
  images: readonly (readonly [side: number, gray: number] | 'broken')[],
): Promise<SampleFeed> {
  const path = join(scratch.path, name);
  await mkdir(join(path, 'a'), { recursive: true });
  for (const [index, image] of images.entries()) {
    await writeFile(join(path, 'a', `${index}.png`), image === 'broken' ? 'no image' : gray(image));
  }
  return { ...digits, dataset: { ...dataset, layout: 'image-folder', path } };
}

function gray([side, level]: readonly [number, number]): Uint8Array {
  const line = [0, ...new Array<number>(side).fill(level)];
  return pngOf(side, 'gray', Uint8Array.from(Array.from({ length: side }, () => line).flat()));
}

/** Each row's first value, back as a gray: pixels / 255, less 0.1307, by 0.3081. */
function graysOf(feeds: Awaited<ReturnType<typeof datasetFeeds>>): readonly number[] {
  const { data, dims } = feeds['x'] ?? expect.fail('no input');
  const size = data.length / (dims[0] ?? 1);
  const firsts = Array.from({ length: dims[0] ?? 0 }, (_, row) => Number(data[row * size]));
  return firsts.map((value) => Math.round((value * 0.3081 + 0.1307) * 255));
}

describe('the first batch of a dataset', { timeout: 60_000 }, () => {
  const open = ['batch', 1, 'height', 'width'] as const;

  it('is as many samples as the model insists on, else as are pinned, else a batch', async () => {
    const spec = await folderOf('grays', [
      [4, 10],
      [4, 20],
      [4, 30],
      [4, 40],
      [4, 50],
      [4, 60],
    ]);
    const fixed = await datasetFeeds(await sessionOf([2, 1, 4, 4]), { batch: 3 }, spec);
    expect(graysOf(fixed)).toEqual([10, 20]);
    expect(fixed['x']?.dims).toEqual([2, 1, 4, 4]);
    const session = await sessionOf(open);
    expect(graysOf(await datasetFeeds(session, { batch: 3 }, spec))).toEqual([10, 20, 30]);
    expect(graysOf(await datasetFeeds(session, {}, spec))).toEqual([10, 20, 30, 40]);
  });

  it('is its samples over again where there are fewer of one shape', async () => {
    const spec = await folderOf('mixed', [
      [4, 10],
      [4, 20],
      [6, 30],
      [4, 40],
    ]);
    const feeds = await datasetFeeds(await sessionOf(open), { batch: 5 }, spec);
    expect(graysOf(feeds)).toEqual([10, 20, 10, 20, 10]);
  });

  it('leaves out what cannot be read where the evaluation does, and fails where it does not', async () => {
    const spec = await folderOf('broken', ['broken', [4, 20], [4, 30]]);
    const session = await sessionOf(open);
    const skipping = await datasetFeeds(session, { batch: 2 }, { ...spec, skipsUnreadable: true });
    expect(graysOf(skipping)).toEqual([20, 30]);
    const failure = await failureOf(datasetFeeds(session, { batch: 2 }, spec));
    expect(failure.code).toBe('image-unreadable');
    const nothing = { ...(await folderOf('all-broken', ['broken'])), skipsUnreadable: true };
    expect((await failureOf(datasetFeeds(session, {}, nothing))).code).toBe('image-unreadable');
  });

  it('is never stretched to other extents than it has', async () => {
    const spec = await folderOf('small', [[4, 10]]);
    const session = await sessionOf(open);
    expect(await datasetFeeds(session, { batch: 1, height: 4, width: 4 }, spec)).toBeDefined();
    expect(await failureOf(datasetFeeds(session, { height: 8 }, spec))).toMatchObject({
      code: 'input-mismatch',
      message: 'dimension "height" of input "x" is pinned to 8, and 4 in the dataset',
    });
  });

  it('is a sample by itself where that brings all inputs', async () => {
    const path = join(scratch.path, 'sets');
    await cp(repositoryPath('test/fixtures/datasets/onnx-test-data/sets'), path, {
      recursive: true,
    });
    const layout = 'onnx-test-data';
    const spec = { ...digits, preprocess: null, dataset: { ...dataset, layout, path } } as const;
    const stranger = await failureOf(datasetFeeds(await sessionOf([1]), {}, spec));
    expect(stranger.code).toBe('input-mismatch');
  });

  it('is nothing where there is no dataset', async () => {
    const spec = { ...digits, dataset: { ...dataset, path: '/nowhere.npz' } };
    const failure = await failureOf(datasetFeeds(await sessionOf(open), {}, spec));
    expect(failure.code).toBe('dataset-missing');
  });
});

describe('a child that is fed with a dataset', { timeout: 60_000 }, () => {
  it('times and traces the model on it', async () => {
    const feed = { kind: 'dataset', ...digits } as const;
    const childPath = repositoryPath('src/measure/child.ts');
    await using worker = startWorker({ childPath, name: 'x', paddingLength: 0, env: process.env });
    const limits = { timeoutMs: 60_000 };
    const modelPath = repositoryPath('examples/digits/base.onnx');
    const rest = { runtimeDirectory: repositoryPath(''), provider: 'cpu', threads: 1 };
    const profilePrefix = join(scratch.path, 'fed');
    await worker.ask({ kind: 'load', session: { ...rest, modelPath, profilePrefix } }, limits);
    const dims = { batch: 3 };
    const warmUp = { minimumMs: 0, minimumRuns: 1, maximumMs: 1 };
    const warmed = await worker.ask({ kind: 'warm-up', dims, feed, warmUp }, limits);
    expect(warmed).toMatchObject({ kind: 'warmed', batchSize: 3 });
    const traced = await worker.ask({ kind: 'trace', dims, feed, runs: 1 }, limits);
    expect(traced.kind).toBe('traced');
  });
});
