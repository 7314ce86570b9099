import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { childEnvironment, realEffects, type World } from '../src/effects.ts';
import { openScratch } from '../src/source/scratch.ts';
import { writeFakeSmi } from './support/fake-nvidia-smi.ts';
import { createPlan, evaluationPlan, ownPlace, roundStep, sessionPlan } from './support/plan.ts';

/** The runtime stays quiet and counts devices as nvidia-smi does, whatever the environment says. */
const always = { ORT_DISABLE_TELEMETRY: '1', CUDA_DEVICE_ORDER: 'PCI_BUS_ID' } as const;

describe('the environment of a child', () => {
  it('holds what programs need to start and to find libraries', () => {
    const needed = {
      PATH: '/bin',
      HOME: '/root',
      LC_ALL: 'C',
      LD_LIBRARY_PATH: '/lib',
      CUDA_VISIBLE_DEVICES: '0',
      GLIBC_TUNABLES: 'glibc.malloc.hugetlb=0',
      SystemRoot: 'C:\\Windows',
    };
    expect(childEnvironment(needed)).toEqual({ ...needed, ...always });
    expect(childEnvironment({ CUDA_DEVICE_ORDER: 'FASTEST_FIRST' })).toEqual(always);
  });

  it('holds no token, and nothing that changes how Node starts', () => {
    const refused = {
      GITHUB_TOKEN: 'x',
      INPUT_TOKEN: 'x',
      ACTIONS_RUNTIME_TOKEN: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      NODE_OPTIONS: '--require=x',
      NODE_AUTH_TOKEN: 'x',
      MY_PATH: 'x',
      PATH_TOKEN: 'x',
    };
    expect(childEnvironment(refused)).toEqual(always);
  });
});

describe('the effects of a run', () => {
  const lines: string[] = [];
  const worldWith = (env: World['env']): World => ({
    env,
    childPath: '/nowhere/child.js',
    onnxruntimePath: null,
    toolCache: '/nowhere/tools',
    registry: 'http://127.0.0.1:9/',
    log: (line) => lines.push(line),
    terminal: null,
  });
  const { onStep, environment } = realEffects(worldWith({ PATH: '/nowhere' }));

  it('tell each step in words', () => {
    const model = createPlan({ id: 'digits' });
    onStep({ kind: 'profile', model, side: 'base', ...ownPlace });
    onStep({ kind: 'evaluate', model, side: 'head', evaluation: evaluationPlan });
    onStep({
      kind: 'trace',
      model,
      side: 'base',
      session: sessionPlan,
      point: 1,
      at: { batch: 8 },
    });
    const files = { root: '/r', base: ['b.json'], head: ['h.json'] };
    onStep({ kind: 'recorded', model, files, sides: ['base', 'head'] });
    onStep(roundStep(model));
    onStep(roundStep(model, { point: 1, at: { batch: 8 }, round: 2 }));
    expect(lines).toEqual([
      'digits (base): reading the graph',
      'digits (head): evaluating',
      'digits at batch=8 (base): tracing every node',
      'digits: reading the profiles of another tool',
      'digits: latency round 1',
      'digits at batch=8: latency round 3',
    ]);
  });

  it('know the machine, no runtime before one was needed, and no GPU without nvidia-smi', async () => {
    expect(await environment()).toMatchObject({
      platform: `${process.platform}-${process.arch}`,
      node: process.versions.node,
      onnxruntime: null,
      gpus: [],
    });
  });

  it('know the GPUs that nvidia-smi lists, and ask it once', async () => {
    await using scratch = await openScratch('model-budget-effects');
    const folder = dirname(await writeFakeSmi(scratch.path, {}));
    const world = worldWith({ PATH: `${folder}:${process.env['PATH']}` });
    const { environment: machine } = realEffects(world);
    const { gpus } = await machine();
    expect(gpus).toMatchObject([{ name: 'NVIDIA H200', driver: expect.stringMatching(/^590/) }]);
    await rm(folder, { recursive: true });
    expect((await machine()).gpus).toEqual(gpus);
  });
});
