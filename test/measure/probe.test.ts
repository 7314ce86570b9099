import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { probeModelBytes, probeProvider } from '../../src/measure/probe.ts';
import type { ProviderName } from '../../src/measure/providers.ts';
import { encodeModel } from '../support/onnx-builder.ts';

vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-probe-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** No variable names a Vulkan driver here, so webgpu finds none that a test machine has by chance. */
const env = {
  PATH: process.env['PATH'],
  ORT_DISABLE_TELEMETRY: '1',
  VK_DRIVER_FILES: '/nowhere.json',
};

function probe(provider: ProviderName, runtimeDirectory = root) {
  const childPath = join(root, 'src/measure/child.ts');
  return probeProvider(provider, { childPath, env, runtimeDirectory, scratch });
}

describe('the model that providers are tried with', () => {
  it('is one addition', () => {
    const port = (name: string) => ({ name, type: 'float32' as const, shape: [8] });
    const model = encodeModel({
      opsets: { '': 13 },
      graph: {
        nodes: [{ op: 'Add', name: 'add', inputs: ['x', 'x'], outputs: ['y'] }],
        inputs: [port('x')],
        outputs: [port('y')],
      },
    });
    expect(Buffer.from(probeModelBytes())).toEqual(Buffer.from(model));
  });
});

describe('a provider', () => {
  it('that works is told with its times', async () => {
    const { kind, ...times } = await probe('cpu');
    expect(kind).toBe('works');
    expect(times).toEqual({ loadMs: expect.any(Number), firstRunMs: expect.any(Number) });
  });

  it('that this build does not have is absent', async () => {
    expect(await probe(process.platform === 'win32' ? 'coreml' : 'dml')).toEqual({
      kind: 'absent',
    });
  });

  it('that is listed and has no driver fails, with what it needs', async () => {
    expect(await probe('webgpu')).toMatchObject({
      kind: 'fails',
      failure: { hint: expect.stringContaining('Vulkan') },
    });
  });

  it('fails with what is wrong where there is no runtime', async () => {
    expect(await probe('cpu', scratch)).toMatchObject({
      kind: 'fails',
      failure: { code: 'runtime-missing', hint: expect.stringContaining('onnxruntime-path') },
    });
  });
});
