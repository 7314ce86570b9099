import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fingerprint, git } from '../source/repository.ts';
import { problemsIn, runCli } from '../support/cli-process.ts';
import {
  commitBranch,
  digitsFile,
  digitsModel,
  initDigits,
  staticConfigPath,
} from '../support/digits-repository.ts';
import { encodeModel, type ModelSpec } from '../support/onnx-builder.ts';

/** Each starts a process or several, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const repository = join(import.meta.dirname, '../..');
const example = join(repository, 'examples/digits/model-budget.yml');
const fixtures = join(import.meta.dirname, '../fixtures');
const base = digitsFile('base.onnx');
const depthwise = digitsFile('head-depthwise.onnx');
const undertrained = digitsFile('head-undertrained.onnx');

let scratch: string;
/** The config of the example, with less time for latency than a decision on it may take. */
let shortConfig: string;
/** The config of the example without latency. */
let quickConfig: string;
/** Metrics as numpy and scikit-learn have them, by model and dataset. */
let reference: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-cli-'));
  quickConfig = join(scratch, 'quick.yml');
  const text = await readFile(example, 'utf8');
  await writeFile(quickConfig, text.replaceAll(/^ +latency:.*\n/gm, ''));
  shortConfig = join(scratch, 'short.yml');
  await writeFile(shortConfig, text.replace('max-seconds: 60', 'max-seconds: 4'));
  reference = JSON.parse(await readFile(join(fixtures, 'expected.json'), 'utf8'));
});
afterAll(() => rm(scratch, { recursive: true }));

describe('model-budget', () => {
  it.each([[[]], [['--help']], [['help']]])('%j lists every command', async (args) => {
    const { exitCode, stdout, stderr } = await runCli(args);
    expect(exitCode).toBe(0);
    for (const command of ['analyze', 'compare', 'evaluate', 'bench', 'report']) {
      expect(stdout).toContain(`  model-budget ${command} `);
    }
    expect(stderr).toBe('');
  });

  it('tells its version, which is the package’s', async () => {
    const { version } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8'));
    expect(await runCli(['--version'])).toEqual({
      exitCode: 0,
      stdout: `model-budget ${version}\n`,
      stderr: '',
    });
  });

  it.each([
    ['an unknown command', ['diffuse'], 'there is no command "diffuse" → use one of: analyze, '],
    ['a name that objects inherit', ['toString'], 'there is no command "toString" → '],
    ['an unknown option', ['analyze', base, '--dims'], "Unknown option '--dims' → usage: MODEL "],
    ['an unknown format', ['analyze', base, '--format', 'xml'], '--format: "xml" is not a format'],
    ['a missing argument', ['analyze'], '0 arguments where MODEL is due → '],
    ['a superfluous argument', ['compare', base, undertrained], '2 arguments where none is due → '],
    ['a dimension without a value', ['analyze', base, '--dim', 'batch'], '--dim: "batch" → write '],
    [
      'a dimension that the model does not have',
      ['analyze', base, '--dim', 'height=2'],
      'has no dimension "height" → it has batch',
    ],
    ['a margin under 1%', ['bench', base, base, '--margin', '0.5%'], '--margin: "0.5%" → write '],
    ['a provider that is not there', ['bench', base, base, '--provider', 'abacus'], 'use one of: '],
    ['no evidence', ['report', '--config', example], 'no evidence file was given → '],
  ])('refuses %s in one line', async (_, args, words) => {
    const result = await runCli(args);
    expect(result).toMatchObject({ exitCode: 2, stdout: '' });
    expect(problemsIn(result)).toEqual([expect.stringContaining(words)]);
    expect(result.stderr).not.toContain('    at ');
  });
});

describe('analyze', () => {
  it('gives the profile as the contract has it', async () => {
    const args = ['analyze', base, '--dim', 'batch=1', '--format', 'json'];
    const { exitCode, stdout, stderr } = await runCli(args);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const document = JSON.parse(stdout);
    expectContract(
      document,
      'schema model inputs outputs params macs flops kinds memory accessBytes coverage nodes',
    );
    expectContract(
      document.model,
      'path sha256 sizeBytes externalBytes irVersion opsets producer functions',
    );
    expectContract(document.kinds, 'conv gemm other');
    expectContract(document.kinds.conv, 'nodes macs flops accessBytes depthwise');
    expectContract(document.kinds.gemm, 'nodes macs flops accessBytes');
    expectContract(
      document.memory,
      'weightBytes peakActivationBytes peakBytes peakNode peakLive timeline',
    );
    expectContract(
      document.coverage,
      'nodes deadNodes constantNodes unknownOps unknownShapes unpinnedDims partial',
    );
    expectContract(
      document.nodes[0],
      'name op domain kind depthwise macs flops params accessBytes inputs outputs',
    );
    expect(document).toMatchObject({
      schema: 1,
      model: { path: base, sizeBytes: 120_594, opsets: { '': 13 } },
      inputs: [{ name: 'input', type: 'float32', shape: [1, 1, 28, 28] }],
      outputs: [{ name: 'logits', type: 'float32', shape: [1, 10] }],
      params: { count: 29_738, bytes: 4 * 29_738 },
      coverage: { unknownOps: [], partial: false },
    });
  });

  it('gives the profile in words, with what is not pinned', async () => {
    const { exitCode, stdout } = await runCli(['analyze', base]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^ {2}Parameters +29\.7 k /m);
    expect(stdout).toMatch(/^ {2}not pinned +batch: use --dim NAME=N$/m);
  });
});

describe('evaluate', () => {
  it('ends with 2 and the reason where a metric has no value, and gives the others', async () => {
    const config = join(scratch, 'nan.yml');
    const dataset = `{ layout: npz, path: ${digitsFile('digits.npz')} }`;
    const preprocess = '{ color: L }';
    await writeFile(
      config,
      `version: 1\nmodels:\n  nan:\n    path: nan.onnx\n    evaluate:\n      task: classification\n      dataset: ${dataset}\n      preprocess: ${preprocess}\n`,
    );
    const model = join(scratch, 'nan.onnx');
    await writeFile(model, encodeModel({ graph: notANumber }));
    const result = await runCli(['evaluate', model, '--config', config, '--format', 'json']);
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)).toEqual([
      expect.stringMatching(/1000 of 1000 samples have NaN or infinite outputs/),
    ]);
    expect(JSON.parse(result.stdout).metrics).toMatchObject({
      top1: { kind: 'sampled', value: 0 },
      'cross-entropy': { kind: 'unavailable' },
    });
  });
});

/** Two scores for each image, all of them 0 / 0. */
const notANumber: ModelSpec['graph'] = {
  nodes: [
    { op: 'Flatten', inputs: ['x'], outputs: ['flat'] },
    { op: 'Sub', inputs: ['flat', 'flat'], outputs: ['zero'] },
    { op: 'Div', inputs: ['zero', 'zero'], outputs: ['y'] },
  ],
  inputs: [{ name: 'x', type: 'float32', shape: ['batch', 1, 28, 28] }],
  outputs: [{ name: 'y', type: 'float32', shape: ['batch', 784] }],
};

describe('paths that cannot be used', () => {
  it.each([
    [
      'compare',
      ['--base', base, '--head', base, '--out', join(base, 'out')],
      'nothing can be written to',
    ],
    ['report', [repository], 'is not a file'],
  ])('are refused by %s before anything is measured', async (command, args, words) => {
    const result = await runCli([command, '--config', quickConfig, ...args]);
    expect(result.exitCode).toBe(2);
    expect(result.stderr.trim().split('\n')).toEqual([expect.stringContaining(words)]);
  });
});

describe('the process', () => {
  const script = join(repository, 'dist/cli.js');

  it('does not mind a reader that has seen enough', async () => {
    const child = spawn(process.execPath, [script, 'analyze', base, '--format', 'json']);
    child.stdout.destroy();
    const ended = once(child, 'close');
    expect([await text(child.stderr), await ended]).toEqual(['', [0, null]]);
  });

  it('takes its children and its temporary folder with it when it is told to end', async () => {
    const temporary = await mkdtemp(join(scratch, 'temporary-'));
    const child = spawn(process.execPath, [script, 'bench', base, base, '--dim', 'batch=1'], {
      env: { ...process.env, TMPDIR: temporary },
    });
    await once(child.stderr.setEncoding('utf8'), 'data');
    expect(await readdir(temporary)).toHaveLength(1);
    const ended = once(child, 'close');
    child.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('compare', () => {
  it('fails on top1 where the head was not trained to the end, by the example’s config', async () => {
    const args = ['--config', shortConfig, '--base', base, '--head', undertrained];
    const { exitCode, stdout, stderr } = await runCli(['compare', ...args, '--format', 'json']);
    expect(exitCode).toBe(1);
    const outcome = JSON.parse(stdout);
    expectKeys(
      outcome,
      'schema verdict base head environment models waivers approval configChange notes',
    );
    expectKeys(
      outcome.models[0],
      'id state environment readings latencyAt runs verdicts failures evaluated explanation times flips sensitivity breakdowns notes',
    );
    expect(outcome).toMatchObject({ schema: 1, verdict: 'exceeded' });
    const [model] = outcome.models;
    expect(model).toMatchObject({ id: 'digits', state: 'compared', failures: [] });
    const exceeded = model.verdicts.filter(
      (row: { verdict: string }) => row.verdict === 'exceeded',
    );
    expect(exceeded).toMatchObject([
      { metric: 'top1', budget: 'max-drop', limit: '1pp', level: 'error' },
      { metric: 'top1', budget: 'min', limit: '97%', level: 'error' },
    ]);
    expect(model.readings.top1.base.value).toBe(
      reference['classification/base.onnx']?.['npz']?.['top1'],
    );
    expect(model.readings.top1.head.value).toBe(
      reference['classification/head-undertrained.onnx']?.['npz']?.['top1'],
    );
    expect(model.readings.latency.head.kind).toBe('sampled');
    expect(stderr).toContain('digits: latency round 1\n');
  });

  it('passes the cheaper model, and `report` judges its evidence alike, to the letter', async () => {
    const out = join(scratch, 'out');
    const compared = await runCli([
      'compare',
      ...['--config', quickConfig, '--base', base, '--head', depthwise],
      ...['--format', 'markdown', '--out', out],
    ]);
    expect(compared.exitCode).toBe(0);
    expect(compared.stdout).toMatch(/^\*\*✅ All \d budgets are kept: MACs −78\.3 %, .*\*\*\n/);
    expect(await readFile(join(out, 'report.md'), 'utf8')).toBe(compared.stdout);

    const evidence = join(out, 'evidence.json');
    const report = ['report', evidence, '--config', quickConfig];
    const again = await runCli([...report, '--format', 'markdown']);
    expect(again).toEqual({ exitCode: 0, stdout: compared.stdout, stderr: '' });
    const json = JSON.parse((await runCli([...report, '--format', 'json'])).stdout);
    expect(json).toMatchObject({ schema: 1, verdict: 'within' });
    const words = await runCli(report);
    expect(words.stdout).toMatch(/^✅ All \d budgets are kept: MACs −78\.3 %, /);
  });

  it('judges saved evidence by the config of today', async () => {
    const out = join(scratch, 'again');
    const args = ['--config', quickConfig, '--base', base, '--head', undertrained, '--out', out];
    expect((await runCli(['compare', ...args])).exitCode).toBe(1);
    const evidence = join(out, 'evidence.json');
    const lenient = join(scratch, 'lenient.yml');
    const strict = await readFile(quickConfig, 'utf8');
    await writeFile(lenient, strict.replace('max-drop: 1pp, min: 97%', 'max-drop: 50pp'));
    expect((await runCli(['report', evidence, '--config', quickConfig])).exitCode).toBe(1);
    expect((await runCli(['report', evidence, '--config', lenient])).exitCode).toBe(0);
  });

  it('compares the checkout with main, or two commits, and touches nothing', async () => {
    const root = join(scratch, 'repository');
    const first = await initDigits(root);
    const head = await commitBranch(root, 'cheaper', first, {
      'models/digits.onnx': await digitsModel('head-depthwise'),
    });
    const before = await fingerprint(root);
    const run = async (...args: readonly string[]) => {
      const all = ['compare', '--config', staticConfigPath, '--format', 'json', ...args];
      const { exitCode, stdout } = await runCli(all, { cwd: root });
      const { base: from, head: to, verdict } = JSON.parse(stdout);
      return { exitCode, verdict, base: [from.ref, from.sha], head: [to.ref, to.sha] };
    };
    expect(await run()).toEqual({
      exitCode: 0,
      verdict: 'within',
      base: ['main', first],
      head: ['checkout', head],
    });
    // Backwards, the cheaper model is the base. Its merge base with main is main, so name a file.
    expect(await run('--base', 'main', '--head', 'cheaper')).toMatchObject({
      base: ['main', first],
      head: ['cheaper', head],
    });
    expect(await run('--base', depthwise, '--head', 'main')).toMatchObject({
      exitCode: 1,
      verdict: 'exceeded',
      base: [depthwise, null],
      head: ['main', first],
    });
    expect(await fingerprint(root)).toBe(before);
    expect(git(root, ['status', '--porcelain'])).toBe('');
  });
});

describe('evaluate', () => {
  it.each(['base', 'head-depthwise', 'head-undertrained'] as const)(
    'gives %s the values of the reference',
    async (name) => {
      const args = ['evaluate', digitsFile(`${name}.onnx`), '--config', quickConfig];
      const { exitCode, stdout } = await runCli([...args, '--format', 'json']);
      expect(exitCode).toBe(0);
      const document = JSON.parse(stdout);
      expectKeys(document, 'schema task samples skipped metrics perClass notes');
      expect(document).toMatchObject({ schema: 1, task: 'classification', skipped: 0 });
      const { samples, ...expected } = reference[`classification/${name}.onnx`]?.['npz'] ?? {};
      expect(document.samples).toBe(samples);
      for (const [id, value] of Object.entries(expected)) {
        expect(document.metrics[id].kind).toBe('sampled');
        expect(document.metrics[id].value, id).toBeCloseTo(value, 6);
      }
    },
  );

  it('gives the values in words', async () => {
    const { stdout } = await runCli(['evaluate', base, '--config', quickConfig]);
    expect(stdout).toMatch(/^Top-1 accuracy +98\.30 % /m);
  });
});

describe('bench', () => {
  it('gives both sides, their ratio and a verdict', async () => {
    const args = [
      'bench',
      base,
      base,
      '--dim',
      'batch=1',
      '--max-seconds',
      '6',
      '--format',
      'json',
    ];
    const { exitCode, stdout, stderr } = await runCli(args);
    const document = JSON.parse(stdout);
    const { why, ...decided } = document;
    expectKeys(
      decided,
      'schema environment base head ratio noise roundRatios verdict marginRatio prove rounds seconds stopped cutShort at kinds nodes explanation warnings',
    );
    expect(why === undefined).toBe(document.verdict !== 'undecided');
    expect(document).toMatchObject({ schema: 1, marginRatio: 0.05, warnings: [] });
    expect(['within', 'exceeded', 'undecided']).toContain(document.verdict);
    expect(exitCode).toBe(document.verdict === 'exceeded' ? 1 : 0);
    for (const side of [document.base, document.head]) {
      const keys = 'medianMs meanMs p90Ms p95Ms samples samplesPerSecond loadMs firstRunMs';
      for (const key of keys.split(' ')) {
        expect(side[key], key).toBeGreaterThan(0);
      }
    }
    expect(document.rounds).toBeGreaterThan(0);
    expect(stderr).toContain('bench: latency round 1\n');
  });
});

/** These fields at least: the contract lets more be added, and none be renamed. */
function expectContract(value: object, names: string): void {
  expect(Object.keys(value)).toEqual(expect.arrayContaining(names.split(' ')));
}

/** These fields and no others: none renamed, none added in silence. */
function expectKeys(value: object, names: string): void {
  expect(Object.keys(value).sort()).toEqual(names.split(' ').sort());
}
