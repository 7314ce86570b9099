import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { CommandResult, Options } from '../../src/commands/command.ts';
import { doctor } from '../../src/commands/doctor.ts';
import { type Doctor, doctorWords } from '../../src/commands/doctor-words.ts';
import type { World } from '../../src/effects.ts';
import { type FakeSmi, recordedSmi, writeFakeSmi } from '../support/fake-nvidia-smi.ts';
import { noRegistry } from '../support/node-process.ts';

/** Each tries every provider in a process of its own. */
vi.setConfig({ testTimeout: 60_000 });

const root = fileURLToPath(new URL('../..', import.meta.url));

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-doctor-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** On a machine without NVIDIA and Vulkan, unless the variables say otherwise. */
function run(options: Options, parts: Partial<World> = {}): Promise<CommandResult> {
  const { env, ...others } = parts;
  return doctor.run({
    positionals: [],
    options,
    cwd: scratch,
    world: {
      env: { PATH: scratch, VK_DRIVER_FILES: '/nowhere.json', ...env },
      childPath: join(root, 'src/measure/child.ts'),
      onnxruntimePath: null,
      toolCache: join(scratch, 'cache'),
      registry: noRegistry,
      log: () => {},
      terminal: null,
      ...others,
    },
    day: '2026-11-22',
    tool: 'model-budget',
  });
}

async function withGpu(name: string, smi: FakeSmi = {}): Promise<Partial<World>> {
  const folder = join(scratch, name);
  await writeFakeSmi(folder, smi);
  return { env: { PATH: `${folder}:${process.env['PATH']}` } };
}

const json = { format: 'json' };

describe('doctor', () => {
  it('tells what works, what is there by name only, and what is not there', async () => {
    const { text, problems, exitCode } = await run(json);
    expect({ problems, exitCode }).toEqual({ problems: [], exitCode: 0 });
    const document = JSON.parse(text);
    expect(Object.keys(document)).toEqual([
      'schema',
      'machine',
      'cpuMhz',
      'runtime',
      'providers',
      'gpu',
    ]);
    expect(document).toMatchObject({
      schema: 1,
      machine: { onnxruntime: '1.30.0', gpus: [] },
      runtime: { kind: 'found', version: '1.30.0', origin: 'node-modules' },
      gpu: { kind: 'unavailable', failure: { message: 'nvidia-smi cannot be started' } },
    });
    const kinds = Object.fromEntries(
      document.providers.map((each: { name: string; kind: string }) => [each.name, each.kind]),
    );
    expect(kinds).toMatchObject({ cpu: 'works', webgpu: 'fails', dml: 'absent' });
    expect(Object.keys(kinds)).toHaveLength(6);
  });

  it('says it in words, and what can be measured in the last line', async () => {
    const { text } = await run({});
    const lines = text.trimEnd().split('\n');
    expect(lines[0]).toMatch(/^onnxruntime {3}1\.30\.0 \(node-modules: /);
    expect(lines[1]).toMatch(/^providers {5}cpu {7}works: loads in .* ms, first run .*s$/);
    expect(text).toMatch(
      /^ {14}webgpu {4}does not work: provider "webgpu" does not load: .* → install a Vulkan driver/m,
    );
    expect(text).toMatch(/^ {14}dml {7}not in this onnxruntime$/m);
    expect(text).toMatch(/^gpu {11}none by NVIDIA: nvidia-smi cannot be started → /m);
    expect(lines.at(-1)).toBe('can measure   static costs; accuracy; latency and memory on cpu');
  });

  it('watches the clocks of an NVIDIA GPU once, and names who else uses it', async () => {
    const processes = recordedSmi('driver-590-h200.processes');
    const world = await withGpu('watched', { processes });
    const document: Doctor = JSON.parse((await run(json, world)).text);
    const { gpu, machine } = document;
    const facts = {
      name: 'NVIDIA H200',
      driver: '590.48.01',
      cuda: '13.1',
      memoryBytes: 143_771 * 2 ** 20,
    };
    expect(machine.gpus).toEqual([facts]);
    expect(gpu).toMatchObject({
      kind: 'watched',
      gpus: [facts],
      watched: '0',
      last: { smMhz: 1_980, reasons: 0 },
      idle: { processes: 3 },
    });
    const { text } = await run({}, world);
    expect(text).toMatch(
      /^gpu {11}NVIDIA H200, driver 590\.48\.01, CUDA up to 13\.1, memory 140 GiB$/m,
    );
    expect(text).toMatch(
      /^gpu clocks {4}gpu 0, SM 1980 MHz of 1980 MHz, limited by 0x0, 627\.4 W, 52 °C, other processes: 3$/m,
    );
    expect(text.trimEnd()).toMatch(/the clocks of the gpu$/);
  });

  it('lists a GPU whose driver does not tell its clocks', async () => {
    const world = await withGpu('listed', { loop: 'echo nonsense' });
    const document: Doctor = JSON.parse((await run(json, world)).text);
    expect(document.gpu).toMatchObject({ kind: 'listed', gpus: [{ name: 'NVIDIA H200' }] });
    expect(doctorWords(document)).toMatch(
      /^gpu clocks {4}nvidia-smi: "nonsense" where 8 columns are due → /m,
    );
  });
});

describe('doctor fails', () => {
  it('where the provider that is asked for does not work', async () => {
    const { problems, exitCode, text } = await run({ provider: 'webgpu' });
    expect(exitCode).toBe(2);
    expect(problems).toMatchObject([
      { message: expect.stringMatching(/^provider "webgpu" does not load: /) },
    ]);
    expect(text).toContain('can measure');
  });

  it('where the provider is not in this onnxruntime', async () => {
    const { problems, exitCode } = await run({ provider: 'dml' });
    expect(exitCode).toBe(2);
    expect(problems).toMatchObject([
      { message: 'provider "dml" is not in this onnxruntime 1.30.0' },
    ]);
  });

  it('where an NVIDIA GPU is asked for and its clocks cannot be watched', async () => {
    const { problems, exitCode } = await run({ provider: 'cuda' });
    expect(exitCode).toBe(2);
    expect(problems.at(-1)?.message).toBe('nvidia-smi cannot be started');
  });

  it('where there is no runtime, and still tells the machine', async () => {
    const onnxruntimePath = join(scratch, 'nowhere');
    const { problems, exitCode, text } = await run({}, { onnxruntimePath });
    expect(exitCode).toBe(2);
    expect(problems).toMatchObject([
      { message: expect.stringContaining('no onnxruntime-node at') },
    ]);
    expect(text).toMatch(/^processor {5}/m);
    expect(text.trimEnd()).toMatch(/^can measure {3}static costs$/m);
  });

  it.each([
    [{ provider: 'abacus' }, '--provider: "abacus" is not a provider'],
    [{ format: 'xml' }, '--format: "xml"'],
  ])('on %j', async (options, words) => {
    await expect(run(options)).rejects.toThrow(words);
  });
});
