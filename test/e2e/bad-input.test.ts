import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseEvidence, type SideName } from '../../src/evidence.ts';
import { commitFiles, initRepository } from '../source/repository.ts';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { accuracyConfig, digitsFile, digitsModel } from '../support/digits-repository.ts';
import type { ProcessResult } from '../support/node-process.ts';
import { imagesNpz } from '../support/npz-writer.ts';

/** Each starts a process or several, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const configPath = '.github/model-budget.yml';
const goodData = imagesNpz(28, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-bad-'));
});
afterAll(() => rm(scratch, { recursive: true }));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A folder with all that a comparison needs, but for some files; undefined for none. */
async function project(changes: Readonly<Record<string, string | Uint8Array | undefined>>) {
  const root = await mkdtemp(join(scratch, 'project-'));
  const files = {
    [configPath]: accuracyConfig,
    'base.onnx': await digitsModel('base'),
    'head.onnx': await digitsModel('head-depthwise'),
    'data/digits.npz': goodData,
    ...changes,
  };
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
  return root;
}

/** The gate in such a folder; what it keeps as evidence goes to `out`. */
function compare(root: string, env: Readonly<Record<string, string>> = {}): Promise<ProcessResult> {
  const args = ['compare', '--base', 'base.onnx', '--head', 'head.onnx', '--out', 'out'];
  return runCli(args, { cwd: root, env });
}

function expectOneProblem(result: ProcessResult, words: RegExp): void {
  expect(result.exitCode).toBe(2);
  expect(problemsIn(result)).toEqual([expect.stringMatching(words)]);
  expect(result.stderr).toMatch(/^model-budget: .+ → .+$/m);
  expect(result.stderr + result.stdout).not.toContain('    at ');
}

/** The evidence of the folder, whose static readings must be those of these sides. */
async function expectMeasured(root: string, sides: readonly SideName[]) {
  const path = join(root, 'out/evidence.json');
  const [model] = parseEvidence(await readFile(path, 'utf8'), path).models;
  const measured = (['base', 'head'] as const).filter((side) => {
    const found = model?.[side];
    return found?.kind === 'present' && found.profile.kind === 'measured';
  });
  expect(measured).toEqual(sides);
  expect(await readFile(join(root, 'out/report.md'), 'utf8')).toMatch(/^\| MACs +\|/m);
}

describe('a head model that is no model is one line, and the base is kept:', () => {
  const png = readFile(join(dirname(digitsFile('base.onnx')), 'images/0/0019.png'));
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
  const cases: readonly [string, () => Promise<string | Uint8Array | undefined>, RegExp][] = [
    ['a missing file', async () => undefined, /no model at head\.onnx → check the path$/],
    ['a text', async () => 'Not a model at all.\n', /head\.onnx: not an ONNX model: .+ → /],
    ['an empty file', async () => '', /head\.onnx: not an ONNX model: the file is empty → /],
    ['a picture', async () => png, /head\.onnx: not an ONNX model: .+ → /],
    [
      'a truncated file',
      async () => (await digitsModel('base')).subarray(0, 60_000),
      /head\.onnx: .*(ends|truncated|cut).* → /,
    ],
    ['a Git LFS pointer', async () => pointer, /head\.onnx.* (git lfs|Git LFS).* → .*lfs/],
  ];
  it.each(cases)('%s', async (_, content, words) => {
    const root = await project({ 'head.onnx': await content() });
    const result = await compare(root);
    expectOneProblem(result, words);
    expect(problemsIn(result)[0]).toMatch(/^model-budget: digits \(head\): /);
    await expectMeasured(root, ['base']);
  });
});

describe('a model that neither side has', () => {
  it('is one line, and not a comparison of nothing', async () => {
    const root = await initRepository(join(scratch, 'nowhere'));
    await commitFiles(root, { [configPath]: accuracyConfig, 'data/digits.npz': goodData });
    const result = await runCli(['compare'], { cwd: root });
    expectOneProblem(
      result,
      /^model-budget: digits: no model at models\/digits\.onnx, neither in the base nor in the head → /,
    );
  });
});

describe('a config is refused with file, line, column and the nearest name:', () => {
  const cases: readonly [string, (config: string) => string, RegExp][] = [
    [
      'an unknown metric',
      (config) => config.replace('top1:', 'top-1:'),
      /model-budget\.yml:12:7: models\.digits\.budgets: unknown key "top-1" → did you mean "top1"\?$/,
    ],
    [
      'an unknown key',
      (config) => config.replace('dims:', 'dim:'),
      /model-budget\.yml:5:5: models\.digits: unknown key "dim" → did you mean "dims"\?$/,
    ],
    [
      'an unknown limit',
      (config) => config.replace('max-drop', 'maxdrop'),
      /model-budget\.yml:12:15: .*unknown key "maxdrop" → did you mean "max-drop"\?$/,
    ],
    [
      'an unknown task',
      (config) => config.replace('task: classification', 'task: clasification'),
      /model-budget\.yml:7:13: .*"clasification" is not one of .* → did you mean "classification"\?$/,
    ],
    [
      'one mean for three colours',
      (config) => config.replace('color: L', 'color: RGB'),
      /model-budget\.yml:9:\d+: .*preprocess\.mean: 1 values? for color RGB, which has 3/,
    ],
    [
      'a limit in the wrong unit',
      (config) => config.replace('1pp', '3 apples'),
      /model-budget\.yml:12:25: .*"3 apples" is not a limit here, .* → /,
    ],
    ['no YAML', (config) => `${config}   }{`, /model-budget\.yml:\d+:\d+: .+ → mend the YAML$/],
  ];
  it.each(cases)('%s', async (_, change, words) => {
    const root = await project({ [configPath]: change(accuracyConfig) });
    expectOneProblem(await compare(root), words);
    expect(existsSync(join(root, 'out'))).toBe(false);
  });

  it('and a missing one is named', async () => {
    const root = await project({ [configPath]: undefined });
    expectOneProblem(await compare(root), /no config at \.github\/model-budget\.yml → /);
  });
});

describe('a dataset that does not fit is one line, and the static readings are kept:', () => {
  const cases: readonly [string, Files | { readonly 'data/digits.npz': undefined }, RegExp][] = [
    [
      'a missing file',
      { 'data/digits.npz': undefined },
      /digits: evaluation: \S+\/data\/digits\.npz: no such file or folder → /,
    ],
    ['a text', { 'data/digits.npz': 'no zip' }, /data\/digits\.npz: not a readable npz file .+ → /],
    [
      'a label out of range',
      { 'data/digits.npz': imagesNpz(28, [0, 10]) },
      /sample 0000001\b.* 10\b.* 10\b.* → /,
    ],
    [
      'images of another size',
      { 'data/digits.npz': imagesNpz(32, [0, 1]) },
      /input "input" takes \[\S+, 1, 28, 28\], sample 0000000 is \[batch, 1, 32, 32\] → /,
    ],
    [
      'colours that the model does not take',
      {
        [configPath]: accuracyConfig.replace(
          'color: L, scale: 255, mean: [0.1307], std: [0.3081]',
          'color: RGB',
        ),
      },
      /input "input" takes \[\S+, 1, 28, 28\], sample 0000000 is \[batch, 3, 28, 28\] → /,
    ],
    [
      'no preprocess where there are images',
      { [configPath]: accuracyConfig.replace(/^ +preprocess:.*\n/m, '') },
      /preprocess: missing, and the dataset holds images → /,
    ],
  ];
  it.each(cases)('%s', async (_, changes, words) => {
    const root = await project(changes);
    expectOneProblem(await compare(root), words);
    await expectMeasured(root, ['base', 'head']);
  });
});

describe('an onnxruntime that does not load is one line, and the static readings are kept:', () => {
  const version = '1.30.0';
  const cases: readonly [string, Files, RegExp][] = [
    ['an empty folder', {}, /no onnxruntime-node at \S+: there is no node_modules\S* in it → set /],
    [
      'a folder whose package is broken',
      {
        'node_modules/onnxruntime-node/package.json': JSON.stringify({ version, main: 'index.js' }),
        'node_modules/onnxruntime-node/index.js': "throw new Error('wrong ELF class');",
      },
      /onnxruntime-node does not load from \S+: wrong ELF class → /,
    ],
  ];
  it.each(cases)('%s', async (_, files, words) => {
    const root = await project({});
    const runtime = await mkdtemp(join(scratch, 'runtime-'));
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(runtime, path)), { recursive: true });
      await writeFile(join(runtime, path), content);
    }
    const result = await compare(root, { MODEL_BUDGET_ONNXRUNTIME: runtime });
    expectOneProblem(result, words);
    await expectMeasured(root, ['base', 'head']);
  });

  it('none at all, and no registry', async () => {
    const root = await project({});
    // Beside a copy of dist/ there is no node_modules.
    const alone = await mkdtemp(join(scratch, 'alone-'));
    await cp(join(import.meta.dirname, '../../dist'), alone, { recursive: true });
    const env = { RUNNER_TOOL_CACHE: join(alone, 'tools') };
    const args = ['compare', '--base', 'base.onnx', '--head', 'head.onnx', '--out', 'out'];
    const result = await runCli(args, { cwd: root, env, script: join(alone, 'cli.js') });
    expectOneProblem(result, /onnxruntime-common\S+\.tgz could not be downloaded: .+ → .*npm ci/);
    await expectMeasured(root, ['base', 'head']);
  });
});

describe('evidence is refused that', () => {
  const cases: readonly [string, string | undefined, RegExp][] = [
    ['is not there', undefined, /no evidence at evidence\.json → /],
    ['is no JSON', '{"schema": 1', /evidence\.json is not JSON → /],
    ['is of another schema', '{"schema": 2}', /evidence\.json: schema: .+ → /],
    ['lacks fields', '{"schema": 1}', /evidence\.json: \w+: .+ → /],
  ];
  it.each(cases)('%s', async (_, content, words) => {
    const root = await project({ 'evidence.json': content });
    const result = await runCli(['report', 'evidence.json'], { cwd: root });
    expectOneProblem(result, words);
    expect(result.stdout).toBe('');
  });

  it('was changed by hand', async () => {
    const root = await project({});
    expect((await compare(root)).exitCode).not.toBe(2);
    const path = join(root, 'out/evidence.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"sizeBytes":', '"sizeBytes":-'));
    const result = await runCli(['report', 'out/evidence.json'], { cwd: root });
    expectOneProblem(result, /out\/evidence\.json: models\.0\.\w+\S*sizeBytes: .+ → /);
  });
});
