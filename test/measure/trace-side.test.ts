import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import { runtimeTrace } from '../../src/evidence-trace.ts';
import type { GpuMonitor } from '../../src/measure/gpu/gpu-sampler.ts';
import { readModelFile } from '../../src/measure/locate.ts';
import type { RunnerOptions } from '../../src/measure/runner-options.ts';
import { traceSide } from '../../src/measure/trace-side.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { encodeModel, type ModelSpec } from '../support/onnx-builder.ts';
import { createPlan, locatedDigits, ownPlace, sessionPlan } from '../support/plan.ts';
import { runnerOptions } from '../support/runner-options.ts';

let scratch: Awaited<ReturnType<typeof openScratch>>;
beforeAll(async () => {
  scratch = await openScratch('model-budget-trace');
});
afterAll(() => scratch[Symbol.asyncDispose]());

const step = {
  kind: 'trace',
  model: createPlan(),
  side: 'head',
  session: sessionPlan,
  ...ownPlace,
} as const;
const onCuda = { ...step, session: { ...sessionPlan, provider: 'cuda' } };

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

/** A model of the test's own on both sides. */
async function located(
  name: string,
  graph: ModelSpec['graph'],
): Promise<RunnerOptions['findModel']> {
  const absolutePath = join(scratch.path, `${name}.onnx`);
  await writeFile(absolutePath, encodeModel({ graph }));
  const { model, sizeBytes } = readModelFile(absolutePath, name);
  const file = { path: name, sha256: 'ab'.repeat(32), sizeBytes, externalBytes: 0 };
  return () => ({ absolutePath, model, file });
}

describe('the trace of one side', { timeout: 60_000 }, () => {
  it('is of every node of the model, in a process of its own that leaves nothing behind', async () => {
    const folders: string[] = [];
    const options = runnerOptions({
      openScratch: async () => {
        const folder = await openScratch('model-budget-test');
        folders.push(folder.path);
        return folder;
      },
    });
    const trace = await traceSide(step, options);
    expect(runtimeTrace.parse(trace)).toEqual(trace);
    const { nodes, maxRssBytes, ...rest } = trace;
    expect(rest).toEqual({
      environment: await options.environment(),
      provider: 'cpu',
      threads: 1,
      runs: 2,
      clock: 'work',
      peakActivationBytes: expect.any(Number),
      requestedBytes: expect.any(Number),
      gpuMemoryBytes: null,
    });
    expect(nodes.filter(({ op }) => op === 'Conv')).toHaveLength(3);
    expect(nodes.every(({ provider }) => provider === 'CPUExecutionProvider')).toBe(true);
    // Node and the runtime alone take more than 50 MB.
    expect(maxRssBytes).toBeGreaterThan(50e6);
    const [folder = expect.fail()] = folders;
    await expect(readdir(folder)).rejects.toThrow('ENOENT');
  });

  it('tells the same memory in every process, to the byte', async () => {
    const memoryOf = async () => {
      const { peakActivationBytes, requestedBytes, nodes } = await traceSide(step, runnerOptions());
      return {
        peakActivationBytes,
        requestedBytes,
        nodes: nodes.map(({ peakBytes }) => peakBytes),
      };
    };
    expect(await memoryOf()).toEqual(await memoryOf());
  });

  it('knows the memory of a model that can be computed by hand', async () => {
    const value = (name: string) => ({ name, type: 'float32', shape: ['batch', 1_024] }) as const;
    const findModel = await located('chain', {
      nodes: [
        { op: 'Add', inputs: ['x', 'x'], outputs: ['a'] },
        { op: 'Mul', inputs: ['a', 'a'], outputs: ['y'] },
      ],
      inputs: [value('x')],
      outputs: [value('y')],
    });
    const traceOf = (batch: number) =>
      traceSide({ ...step, model: createPlan({ dims: { batch } }) }, runnerOptions({ findModel }));
    // The input is the caller's; the intermediate and the output are the runtime's.
    for (const batch of [1, 3]) {
      const bytes = 2 * batch * 1_024 * 4;
      expect(await traceOf(batch)).toMatchObject({
        peakActivationBytes: bytes,
        requestedBytes: bytes,
        nodes: [{ peakBytes: bytes / 2 }, { peakBytes: bytes }],
      });
    }
  });

  it('is of the inputs that the plan makes', async () => {
    const findModel = await located('ids', {
      nodes: [{ op: 'Gather', inputs: ['table', 'ids'], outputs: ['y'] }],
      inputs: [
        { name: 'table', type: 'float32', shape: [4, 2] },
        { name: 'ids', type: 'int64', shape: [null] },
      ],
      outputs: [{ name: 'y', type: 'float32', shape: [null, 2] }],
    });
    const ids = { shape: [5], fill: { kind: 'range', low: 0, high: 3 } } as const;
    const session = { ...sessionPlan, inputs: { ids } };
    const trace = await traceSide({ ...step, session }, runnerOptions({ findModel }));
    expect(trace.nodes[0]?.inputShapes).toEqual([[4, 2], [5]]);
    const outside = { ...ids, fill: { kind: 'values', values: [4] } } as const;
    const wrong = { ...step, session: { ...sessionPlan, inputs: { ids: outside } } };
    expect(await failureOf(traceSide(wrong, runnerOptions({ findModel })))).toMatchObject({
      code: 'inference-failed',
      message: expect.stringContaining('indices element out of data bounds'),
    });
  });

  it('is of nodes whose names JSON has to escape, by these very names', async () => {
    const image = (name: string, shape: readonly number[]) =>
      ({ name, type: 'float32', shape }) as const;
    const weights = { name: 'w"', type: 'float32', dims: [8, 3, 3, 3] } as const;
    const findModel = await located('names', {
      nodes: [
        { op: 'Add', name: 'say "hi"\\ \n}},', inputs: ['x', 'x'], outputs: ['a"\n'] },
        { op: 'Conv', name: '","args" : {', inputs: ['a"\n', 'w"'], outputs: ['c\\'] },
        { op: 'Softmax', name: 'last\n]', inputs: ['c\\'], outputs: ['y'] },
      ],
      initializers: [{ ...weights, raw: new Uint8Array(8 * 3 * 9 * 4) }],
      inputs: [image('x', [1, 3, 8, 8])],
      outputs: [image('y', [1, 8, 6, 6])],
    });
    const { nodes } = await traceSide(step, runnerOptions({ findModel }));
    const named = nodes.filter(({ op }) => op === 'Add' || op === 'Softmax');
    expect(named.map(({ name }) => name)).toEqual(['say "hi"\\ \n}},', 'last\n]']);
    // In the blocked layout it is named after the tensor that it writes.
    const conv = nodes.find(({ op }) => op === 'Conv');
    expect(['","args" : {', 'c\\_nchwc']).toContain(conv?.name);
    expect(conv?.outputShapes[0]?.slice(2)).toEqual([6, 6]);
  });

  it('is refused where a name could write events of its own', async () => {
    const scalar = { name: 'x', type: 'float32', shape: [] } as const;
    const findModel = await located('forged', {
      nodes: [{ op: 'Add', name: 'a\n{"cat"', inputs: ['x', 'x'], outputs: ['y'] }],
      inputs: [scalar],
      outputs: [{ ...scalar, name: 'y' }],
    });
    expect(await failureOf(traceSide(step, runnerOptions({ findModel })))).toMatchObject({
      code: 'inference-failed',
      message: expect.stringContaining('could write events of its own'),
    });
  });

  it('has no runtime where there is none', async () => {
    const missing = new UserError('runtime-missing', 'none', 'install');
    const runtime = () => Promise.reject(missing);
    await expect(traceSide(step, runnerOptions({ runtime }))).rejects.toBe(missing);
  });

  it('of a provider that does not load is unavailable, with where to look', async () => {
    expect(await failureOf(traceSide(onCuda, runnerOptions()))).toMatchObject({
      code: 'provider-unavailable',
      message: expect.stringMatching(/^provider "cuda" does not load: /),
      hint: expect.stringContaining('model-budget doctor'),
    });
  });
});

/** A child that writes a recorded profile. */
function writing(profile: string, overrides: Partial<RunnerOptions> = {}): RunnerOptions {
  return runnerOptions({
    childPath: repositoryPath('test/fixtures/children/tracer.ts'),
    findModel: () => ({ ...locatedDigits(), absolutePath: profile }),
    ...overrides,
  });
}

const recording = (name: string) => repositoryPath(`test/fixtures/traces/${name}.json`);

describe('what ran', { timeout: 60_000 }, () => {
  it('is never taken for the provider that was asked for where that ran nothing', async () => {
    expect(await failureOf(traceSide(onCuda, writing(recording('digits-base'))))).toMatchObject({
      code: 'provider-unavailable',
      message: 'cuda was asked for and ran 0 of 8 nodes',
    });
  });

  it('may be nodes on both: which ones is told', async () => {
    const webgpu = { ...step, session: { ...sessionPlan, provider: 'webgpu' } };
    const { nodes } = await traceSide(webgpu, writing(recording('webgpu-mixed')));
    const strays = nodes.filter(({ provider }) => provider === 'CPUExecutionProvider');
    expect(strays.map(({ op }) => op)).toEqual(['LogSoftmax']);
  });

  it('is not proven by copies alone', async () => {
    const events = JSON.parse(await readFile(recording('webgpu-mixed'), 'utf8'));
    const copies = events.filter(
      ({ cat, args }: { cat: string; args: { op_name?: string } }) =>
        cat === 'Session' || /Memcpy|LogSoftmax/.test(args.op_name ?? ''),
    );
    const path = join(scratch.path, 'copies.json');
    await writeFile(path, JSON.stringify(copies));
    const webgpu = { ...step, session: { ...sessionPlan, provider: 'webgpu' } };
    expect((await failureOf(traceSide(webgpu, writing(path)))).message).toBe(
      'webgpu was asked for and ran 0 of 3 nodes',
    );
  });

  it('is asked of three processes for the memory of one, of which the median is told', async () => {
    const left = [9_000, 1_000, 2_000];
    const openTold = () => openScratch(`rss-${left.shift()}`);
    const options = writing(recording('digits-base'), { openScratch: openTold });
    expect((await traceSide(step, options)).maxRssBytes).toBe(2_000);
    expect(left).toEqual([]);
  });

  it('is asked of one process at other extents, and no memory of the process is told', async () => {
    let started = 0;
    const openTold = () => {
      started += 1;
      return openScratch('model-budget-test');
    };
    const options = writing(recording('digits-base'), { openScratch: openTold });
    const there = { ...step, point: 1, at: { batch: 8 } };
    expect((await traceSide(there, options)).maxRssBytes).toBeNull();
    expect(started).toBe(1);
  });

  it.each([
    ['none', 'wrote no profile'],
    ['huge', 'is 1073741824 bytes long'],
  ])('is not known from a profile that is %s', async (profile, expected) => {
    const { code, message } = await failureOf(traceSide(step, writing(profile)));
    expect(code).toBe('inference-failed');
    expect(message).toContain(expected);
  });
});

describe('memory of a device', { timeout: 60_000 }, () => {
  const webgpu = { ...step, session: { ...sessionPlan, provider: 'webgpu' } };
  const monitorOf = (...told: readonly (number | null)[]): GpuMonitor => {
    const left = [...told];
    return {
      startWatch: () => Promise.reject(new Error('a trace is not watched')),
      readOccupancy: async () => {
        return { processes: 1, memoryBytes: left.shift() ?? null };
      },
    };
  };
  const absent: GpuMonitor = {
    ...monitorOf(),
    readOccupancy: () => Promise.reject(new UserError('provider-unavailable', 'no smi', 'look')),
  };

  it.each([
    ['what it holds more while the process lives', monitorOf(100, 700), 600],
    ['nothing where others freed more', monitorOf(700, 100), 0],
    ['unknown where the driver does not tell', monitorOf(null, 700), null],
    ['unknown without nvidia-smi', absent, null],
  ])('is %s', async (_, gpu, expected) => {
    const trace = await traceSide(webgpu, writing(recording('webgpu-digits'), { gpu }));
    expect(trace.gpuMemoryBytes).toBe(expected);
  });

  it('is not asked for on the CPU', async () => {
    const gpu = { ...monitorOf(), readOccupancy: () => Promise.reject(new Error('asked')) };
    const trace = await traceSide(step, writing(recording('digits-base'), { gpu }));
    expect(trace.gpuMemoryBytes).toBeNull();
  });
});
