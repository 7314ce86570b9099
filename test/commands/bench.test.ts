import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bench } from '../../src/commands/bench.ts';
import { benchResult, isBenchDecided } from '../../src/commands/bench-result.ts';
import { loadConfig } from '../../src/config/load.ts';
import type { World } from '../../src/effects.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import {
  createEvidence,
  createLatency,
  createModel,
  createRound,
  createTrace,
  eightAround,
  presentSide,
  workerTimes,
} from '../support/evidence.ts';
import { encodeModel, type ValueSpec } from '../support/onnx-builder.ts';

const { environment } = createEvidence();
const gate = { marginRatio: 0.05, prove: 'over' } as const;
const failure = { code: 'worker-died', message: 'it died', hint: 'look' } as const;

const withChange = (change: number, overrides: Partial<ModelEvidence> = {}) =>
  createModel({ latency: createLatency(eightAround(change)), ...overrides });

function documentOf(model: ModelEvidence) {
  return JSON.parse(benchResult(model, environment, gate, 'json').text);
}

describe('the result of bench', () => {
  it('has both sides, their ratio, and what the rounds could resolve', () => {
    expect(documentOf(withChange(0.02))).toMatchObject({
      schema: 1,
      environment: { ...environment, provider: 'cpu', threads: 1 },
      base: { medianMs: 2.5, p90Ms: 3, p95Ms: 3, p99Ms: null, samples: 64, timed: 'runs' },
      head: { batchSize: 1 },
      ratio: { value: expect.closeTo(1.02, 4), confidence: 0.975 },
      noise: { rounds: 8, widening: 1, resolution: expect.closeTo(0.0035, 3) },
      verdict: 'within',
      marginRatio: 0.05,
      prove: 'over',
      rounds: 8,
      stopped: 'decided',
      at: [],
      warnings: [],
    });
    const { roundRatios } = documentOf(withChange(0.02));
    expect(roundRatios).toHaveLength(8);
    expect(roundRatios[0]).toBeCloseTo(1.0205, 9);
  });

  it.each([
    ['within', 0.02, 0, 0],
    ['undecided', 0.05, 0, 1],
    ['exceeded', 0.08, 1, 1],
  ])(
    'that is %s ends with its exit code, proving over and within',
    (verdict, change, over, within) => {
      const model = withChange(change);
      expect(documentOf(model).verdict).toBe(verdict);
      expect(benchResult(model, environment, gate, 'json').exitCode).toBe(over);
      const strict = { ...gate, prove: 'within' } as const;
      expect(benchResult(model, environment, strict, 'json').exitCode).toBe(within);
    },
  );

  it('says why nothing could be decided', () => {
    expect(documentOf(withChange(0.05)).why).toBe('interval-straddles-limit');
    const idle = workerTimes(2.4, { blockCpuMs: workerTimes(2).blockCpuMs });
    const rounds = eightAround(0.2).map(() => createRound(2, 2.4, { head: idle }));
    const model = createModel({ latency: createLatency([], { rounds }) });
    expect(documentOf(model)).toMatchObject({ verdict: 'undecided', why: 'environment' });
  });

  it('fails where any of the other extents is beyond the margin', () => {
    const latencyAt = [
      { dims: { batch: 8 }, latency: createLatency(eightAround(0.2)) },
      { dims: { batch: 32 }, latency: createLatency(eightAround(0)) },
    ];
    const model = withChange(0, { latencyAt });
    expect(documentOf(model).verdict).toBe('within');
    expect(documentOf(model).at).toMatchObject([
      { dims: { batch: 8 }, verdict: 'exceeded' },
      { dims: { batch: 32 }, verdict: 'within' },
    ]);
    const { text, exitCode } = benchResult(model, environment, gate, 'text');
    expect(exitCode).toBe(1);
    expect(text).toMatch(/^at batch=8\n.*exceeded the margin of \+5\.0 %/ms);
  });

  it('says at each of the extents where the time goes and how much memory it takes', () => {
    const side = (bytes: number) => ({
      profile: presentSide().profile,
      trace: createTrace({ peakActivationBytes: bytes }),
    });
    const traced = presentSide({ trace: createTrace() });
    const sides = { base: side(2 ** 20), head: side(1.25 * 2 ** 20) };
    const latency = createLatency(eightAround(0));
    const latencyAt = [{ dims: { batch: 8 }, latency, sides }];
    const model = withChange(0, { base: traced, head: traced, latencyAt });
    const document = documentOf(model);
    expect(document.at[0]).toMatchObject({
      base: { memory: { peakActivationBytes: 2 ** 20 } },
      head: { memory: { peakActivationBytes: 1.25 * 2 ** 20 } },
      kinds: { conv: { baseMs: 1.5 } },
    });
    expect(document.head.memory).toMatchObject({ peakActivationBytes: 150_000 });
    const { text } = benchResult(model, environment, gate, 'text');
    const [own = '', there = ''] = text.split('at batch=8');
    expect(own).toContain('head 146 KiB');
    expect(there).toMatch(/base 1\.00 MiB {2}head 1\.25 MiB {2}\+25\.0 %/);
    for (const part of [own, there]) expect(part).toContain('convolution is 100');
  });

  it('warns of a device that nobody watched', () => {
    const model = withChange(0, { latency: createLatency(eightAround(0), { provider: 'cuda' }) });
    expect(documentOf(model).warnings).toEqual([{ code: 'clocks-unwatched', subject: 'digits' }]);
    expect(benchResult(model, environment, gate, 'text').text).toContain('note: digits: without');
  });

  it('tells of a round that failed beside what was measured before it', () => {
    const latency = createLatency(eightAround(0), { stopped: 'failed', failure });
    const result = benchResult(createModel({ latency }), environment, gate, 'text');
    expect(result).toMatchObject({ exitCode: 2, problems: [failure] });
    expect(result.text).toContain('ended by: a round that failed');
    const slow = createLatency(eightAround(0.2), { stopped: 'failed', failure });
    expect(benchResult(createModel({ latency: slow }), environment, gate, 'text').exitCode).toBe(1);
  });

  it('is the failure alone where nothing was measured', () => {
    const model = createModel({ latency: { kind: 'unavailable', failure } });
    expect(benchResult(model, environment, gate, 'json')).toEqual({
      text: '',
      problems: [failure],
      exitCode: 2,
    });
  });

  it('calls samples what they are', () => {
    const rounds = eightAround(0).map(() => createRound(0.02, 0.02, { timed: 'blocks' }));
    const model = createModel({ latency: createLatency([], { rounds }) });
    expect(benchResult(model, environment, gate, 'text').text).toContain(
      '64 means of a block of runs;',
    );
    expect(documentOf(model).base.timed).toBe('blocks');
  });
});

describe('another round', () => {
  it('is wanted as long as the margin is not decided, at each of the extents', () => {
    const model = withChange(0.05, {
      latencyAt: [{ dims: { batch: 8 }, latency: createLatency(eightAround(0.2)) }],
    });
    expect(isBenchDecided(model, 0, gate)).toBe(false);
    expect(isBenchDecided(model, 1, gate)).toBe(true);
  });
});

describe('what bench is asked for', () => {
  let scratch: Awaited<ReturnType<typeof openScratch>>;
  beforeAll(async () => {
    scratch = await openScratch('model-budget-bench');
    await writeModel('fixed', [4]);
    await writeModel('open', ['batch', 'length']);
    await writeModel('batched', ['batch', 4]);
  });
  afterAll(() => scratch[Symbol.asyncDispose]());

  async function writeModel(name: string, shape: ValueSpec['shape']): Promise<void> {
    const value = (of: string) => ({ name: of, type: 'float32', shape: shape ?? null }) as const;
    const graph = {
      nodes: [{ op: 'Relu', inputs: ['x'], outputs: ['y'] }],
      inputs: [value('x')],
      outputs: [value('y')],
    };
    await writeFile(join(scratch.path, `${name}.onnx`), encodeModel({ graph }));
  }

  /** Nothing is found to measure with, which is told as the failure of a measurement. */
  const world = {
    env: {},
    childPath: '/nowhere/child.js',
    onnxruntimePath: '/nowhere',
    log: () => {},
    terminal: null,
  } as unknown as World;

  function run(
    [base, head]: readonly [string, string],
    options: Readonly<Record<string, string | readonly string[]>>,
  ) {
    const positionals = [`${base}.onnx`, `${head}.onnx`];
    const rest = { cwd: scratch.path, world, day: '2026-11-22', tool: 'test' };
    return bench.run({ positionals, options, ...rest });
  }

  const profile = repositoryPath('test/fixtures/profiles/trtexec-profile-7.json');

  it.each([
    ['at', { at: ['batch=8'] }, 'fixed', 'fixed', '"batch"', 'they have no open dimensions'],
    ['dim', { dim: ['batch=8'] }, 'fixed', 'fixed', '"batch"', 'they have no open dimensions'],
    ['at', { at: ['batch=8', 'bach=8'] }, 'fixed', 'open', '"bach"', 'they have batch, length'],
    ['at', { at: ['batch=8,heigth=2'] }, 'open', 'batched', '"heigth"', 'they have batch, length'],
    [
      'dim',
      { dim: ['b=1'], 'base-profile': [profile], 'head-profile': [profile] },
      'batched',
      'batched',
      '"b"',
      'they have batch',
    ],
  ] as const)(
    'is no extent of a dimension that neither model has: --%s %j of %s and %s',
    async (option, options, base, head, dim, hint) => {
      await expect(run([base, head], options)).rejects.toMatchObject({
        code: 'bad-argument',
        message: `--${option}: neither ${base}.onnx nor ${head}.onnx has a dimension ${dim}`,
        hint,
      });
    },
  );

  it('may be an extent of a dimension that one of both has', async () => {
    const { exitCode, problems } = await run(['fixed', 'open'], {
      dim: ['length=4'],
      at: ['batch=8'],
    });
    expect(exitCode).toBe(2);
    expect(problems).toMatchObject([{ code: 'runtime-missing' }, { code: 'runtime-missing' }]);
  });

  it.each([
    ['alike', ['batch=8', 'batch=8']],
    ['more than there may be', Array.from({ length: 17 }, (_, index) => `batch=${index + 2}`)],
  ])('is at no extents that are %s', async (_, at) => {
    await expect(run(['open', 'open'], { at })).rejects.toMatchObject({
      code: 'bad-argument',
      message: expect.stringMatching(/^--at: \d+ extents/),
    });
  });

  it.each(['257', '99999999', '0', 'x'])('is never %s threads', async (threads) => {
    await expect(run(['fixed', 'fixed'], { threads })).rejects.toMatchObject({
      code: 'bad-argument',
      message: `--threads: "${threads}" is not a count from 1 to 256`,
      hint: 'give a whole number',
    });
    const yaml = `version: 1\nmodels: { a: { path: m.onnx, latency: { threads: ${threads} } } }\n`;
    expect(() => loadConfig(yaml, 'x')).toThrow('threads');
  });

  it('is up to 256 threads', async () => {
    const { problems } = await run(['fixed', 'fixed'], { threads: '256' });
    expect(problems).toMatchObject([{ code: 'runtime-missing' }]);
  });
});
