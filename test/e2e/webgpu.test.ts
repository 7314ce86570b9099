import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { digitsFile } from '../support/digits-repository.ts';
import { fitMeans, meanAccuracy, meanModel, readDigits } from '../support/mean-classifier.ts';
import { runNode } from '../support/node-process.ts';

/** The whole gate on a GPU's interface, through the built command line. */
vi.setConfig({ testTimeout: 90_000 });

const driver = process.env['VK_DRIVER_FILES'];
/** What a session needs to find Vulkan, besides its usual environment. */
const vulkan = { VK_DRIVER_FILES: driver };

let scratch: string;
let base: string;
let head: string;
let config: string;
let accuracy: number;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-webgpu-'));
  const digits = await readDigits();
  const classifier = fitMeans(digits);
  accuracy = meanAccuracy(classifier, digits);
  [base, head, config] = [join(scratch, 'a.onnx'), join(scratch, 'b.onnx'), join(scratch, 'c.yml')];
  await writeFile(base, meanModel(classifier, 1));
  await writeFile(head, meanModel(classifier, 2));
  await writeFile(
    config,
    `version: 1
models:
  means:
    path: means.onnx
    dims: { batch: 1 }
    evaluate:
      task: classification
      dataset: { layout: npz, path: ${digitsFile('digits.npz')} }
      preprocess: { color: L, scale: 255 }
      scores: logits
    latency: { provider: webgpu, max-seconds: 4 }
    budgets:
      top1: { max-drop: 0.5pp }
      nodes: { max-increase: 0 }
      latency: { max-increase: 50% }
`,
  );
});
afterAll(() => rm(scratch, { recursive: true }));

const models = () => ['--base', base, '--head', head];

describe.skipIf(driver === undefined)('with a Vulkan driver (VK_DRIVER_FILES)', () => {
  it('the model runs on the GPU and on the CPU, with copies in between', async () => {
    const folder = join(scratch, 'profile');
    await mkdir(folder);
    const { stdout } = await runNode({
      script: join(import.meta.dirname, '../fixtures/children/provider-nodes.ts'),
      args: [base, 'webgpu', join(folder, 'profile')],
      cwd: scratch,
      env: { ...vulkan, HOME: tmpdir(), ORT_DISABLE_TELEMETRY: '1' },
    });
    const gpu = 'WebGpuExecutionProvider';
    expect(JSON.parse(stdout)).toEqual([
      ['Flatten', gpu],
      ['Gemm', gpu],
      ['MemcpyToHost', gpu],
      ['LogSoftmax', 'CPUExecutionProvider'],
      ['MemcpyFromHost', gpu],
      ['Mul', gpu],
    ]);
  });

  it('compare measures, judges and keeps evidence of the whole gate', async () => {
    const out = join(scratch, 'out');
    const args = ['compare', '--config', config, ...models(), '--format', 'json', '--out', out];
    const result = await runCli(args, { env: vulkan });
    expect(problemsIn(result)).toEqual([]);
    // One node more than the base has.
    expect(result.exitCode).toBe(1);
    const [model] = JSON.parse(result.stdout).models;
    expect(model.readings.top1.base.value).toBe(accuracy);
    expect(model.readings.top1.head.value).toBe(accuracy);
    expect(model.readings.latency.base).toMatchObject({ kind: 'sampled' });
    const verdicts = model.verdicts.map((row: { metric: string; verdict: string }) => [
      row.metric,
      row.verdict,
    ]);
    expect(verdicts).toContainEqual(['top1', 'within']);
    expect(verdicts).toContainEqual(['nodes', 'exceeded']);

    const evidence = JSON.parse(await readFile(join(out, 'evidence.json'), 'utf8'));
    const [measured] = evidence.models;
    expect(measured.latency).toMatchObject({ kind: 'measured', value: { provider: 'webgpu' } });
    expect(measured.latency.value.rounds.length).toBeGreaterThan(0);
    // What ran where is proven, and its memory is unknown, not zero.
    for (const [side, blocks] of [
      [measured.base, 1],
      [measured.head, 2],
    ]) {
      const { value } = side.trace;
      expect(value).toMatchObject({ provider: 'webgpu', peakActivationBytes: null });
      const onCpu = value.nodes.filter((node: { provider: string }) => /^CPU/.test(node.provider));
      expect(onCpu).toMatchObject(new Array(blocks).fill({ op: 'LogSoftmax' }));
    }
    expect(model.readings['runtime-memory'].head).toMatchObject({ kind: 'unavailable' });
    expect(evidence.notes).toEqual([{ code: 'clocks-unwatched', subject: 'means' }]);
  });

  it('bench takes the provider too', async () => {
    const args = ['bench', base, base, '--provider', 'webgpu', '--dim', 'batch=1'];
    const result = await runCli([...args, '--max-seconds', '1', '--format', 'json'], {
      env: vulkan,
    });
    expect(problemsIn(result)).toEqual([]);
    expect(JSON.parse(result.stdout)).toMatchObject({ environment: { provider: 'webgpu' } });
  });
});

describe('without a Vulkan driver', () => {
  it('latency on webgpu is unavailable, and never a number of the CPU', async () => {
    const args = ['compare', '--config', config, ...models(), '--format', 'json'];
    const result = await runCli(args, { env: { VK_DRIVER_FILES: '/nowhere.json' } });
    const [model] = JSON.parse(result.stdout).models;
    expect(model.readings.latency.base).toMatchObject({ kind: 'unavailable' });
    expect(model.readings.latency.head).toMatchObject({ kind: 'unavailable' });
    expect(model.readings.top1.head.value).toBe(accuracy);
    expect(problemsIn(result)).toEqual([expect.stringMatching(/WebGPU adapter|webgpu/)]);
  });
});
