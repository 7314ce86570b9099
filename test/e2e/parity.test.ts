import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { commitFiles, initRepository } from '../source/repository.ts';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { digitsFile } from '../support/digits-repository.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { encodeModel, encodeTensor } from '../support/onnx-builder.ts';

/** Two models on the same inputs without any label: what is the same, and what differs by how much. */

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'model-budget-parity-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

const images = repositoryPath('examples/digits/images');
const gray = 'preprocess: { color: L, mean: [0.1307], std: [0.3081] }';
const budgets = 'budgets: { agreement: { min: 97% }, max-abs-diff: { max: 0.001 } }';

function configText(dataset: string, preprocess = gray, limits = budgets): string {
  const evaluate = [
    `task: parity, dataset: ${dataset}`,
    ...(preprocess === '' ? [] : [preprocess]),
  ];
  return [
    'version: 1',
    'models:',
    '  digits:',
    '    path: model.onnx',
    `    evaluate: { ${evaluate.join(', ')} }`,
    `    ${limits}`,
  ].join('\n');
}

async function compare(text: string, base: string, head: string) {
  writeFileSync(inFolder('config.yml'), text);
  const sides = ['--base', base, '--head', head, '--format', 'json'];
  const result = await runCli(['compare', '--config', inFolder('config.yml'), ...sides]);
  const [model] = JSON.parse(result.stdout).models;
  const verdicts = Object.fromEntries(
    model.verdicts.map((row: { metric: string; verdict: string }) => [row.metric, row.verdict]),
  );
  return { ...result, model, verdicts };
}

const [base, depthwise] = [digitsFile('base.onnx'), digitsFile('head-depthwise.onnx')];

describe('without labels', () => {
  it('a model agrees with itself to the last bit', async () => {
    const result = await compare(
      configText(`{ layout: image-folder, path: ${images} }`),
      base,
      base,
    );
    expect(problemsIn(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
    expect(result.verdicts).toEqual({ agreement: 'within', 'max-abs-diff': 'within' });
    const { readings, flips, notes } = result.model;
    expect(readings.agreement.head.value).toBe(1);
    expect(readings['max-abs-diff'].head).toEqual({ kind: 'exact', value: 0 });
    expect(readings.cosine.head.value).toBe(1);
    expect(readings['relative-l2'].head.value).toBe(0);
    expect(flips).toMatchObject({ answers: 200, lost: 0 });
    // Of course it does: that says nothing of the dataset.
    expect(notes).toMatchObject([{ code: 'equal-outputs' }]);
  });

  it('another model agrees mostly, and differs by more than rounding', async () => {
    // A plain folder is a dataset too.
    const flat = inFolder('flat');
    for (const digit of readdirSync(images))
      cpSync(`${images}/${digit}`, flat, { recursive: true });
    const text = configText(`{ layout: image-folder, path: ${flat} }`);
    const result = await compare(text, base, depthwise);
    expect(problemsIn(result)).toEqual([]);
    expect(result.exitCode).toBe(1);
    expect(result.verdicts).toEqual({ agreement: 'within', 'max-abs-diff': 'exceeded' });
    const { readings, flips } = result.model;
    const { value, interval } = readings.agreement.head;
    expect(value).toBeGreaterThan(0.97);
    expect(value).toBeLessThan(1);
    expect(interval[0]).toBeLessThan(value);
    expect(interval[1]).toBeGreaterThan(value);
    expect(flips.lost).toBe(Math.round((1 - value) * 200));
    expect(readings.cosine.head.value).toBeGreaterThan(0.9);
  });

  it('models with other outputs cannot be compared, on one line', async () => {
    const detector = repositoryPath('test/fixtures/models/detection/base.onnx');
    const segmenter = repositoryPath('test/fixtures/models/segmentation/base.onnx');
    const scenes = repositoryPath('test/fixtures/scenes/images');
    const text = configText(`{ layout: image-folder, path: ${scenes} }`);
    const result = await compare(text, detector, segmenter);
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)).toEqual([expect.stringMatching(/digits \(head\): .*output/)]);
  });
});

/** y = 2 x + b for three numbers. */
function doubler(b: number): Uint8Array {
  const scalar = (name: string, value: number) =>
    ({ name, type: 'float32', dims: [], values: [value] }) as const;
  return encodeModel({
    graph: {
      inputs: [{ name: 'x', type: 'float32', shape: ['n', 3] }],
      outputs: [{ name: 'y', type: 'float32', shape: ['n', 3] }],
      initializers: [scalar('a', 2), scalar('b', b)],
      nodes: [
        { op: 'Mul', inputs: ['x', 'a'], outputs: ['doubled'] },
        { op: 'Add', inputs: ['doubled', 'b'], outputs: ['y'] },
      ],
    },
  });
}

describe('the outputs that a reference run stored', () => {
  const sets = inFolder('sets');
  const dataset = `{ layout: onnx-test-data, path: ${sets} }`;
  const [exact, near] = [inFolder('exact.onnx'), inFolder('near.onnx')];
  beforeAll(() => {
    writeFileSync(exact, doubler(0));
    writeFileSync(near, doubler(0.5));
    for (const set of [0, 1, 2]) {
      const at = `${sets}/test_data_set_${set}`;
      mkdirSync(at, { recursive: true });
      const x = [set, -1, 3];
      const tensor = (name: string, values: readonly number[]) =>
        encodeTensor({ name, type: 'float32', dims: [1, 3], values });
      writeFileSync(`${at}/input_0.pb`, tensor('x', x));
      writeFileSync(
        `${at}/output_0.pb`,
        tensor(
          'y',
          x.map((value) => 2 * value),
        ),
      );
    }
  });

  it('are what both models are compared with', async () => {
    const result = await compare(configText(dataset, ''), exact, near);
    expect(problemsIn(result)).toEqual([]);
    const { 'max-abs-diff': difference } = result.model.readings;
    expect(difference.base).toEqual({ kind: 'exact', value: 0 });
    expect(difference.head).toEqual({ kind: 'exact', value: 0.5 });
    expect(result.verdicts['max-abs-diff']).toBe('exceeded');
    expect(result.exitCode).toBe(1);
  });

  it('need no base', async () => {
    const limits = 'budgets: { max-abs-diff: { max: 0.001 } }';
    writeFileSync(inFolder('config.yml'), configText(dataset, '', limits));
    const args = ['evaluate', near, '--config', inFolder('config.yml'), '--format', 'json'];
    const result = await runCli(args);
    expect(JSON.parse(result.stdout).metrics['max-abs-diff'].value).toBe(0.5);
  });
});

describe('a new model', () => {
  it('has nothing to be compared with, which is no failure', async () => {
    const root = inFolder('repository');
    await initRepository(root);
    const text = configText(`{ layout: image-folder, path: ${images} }`);
    await commitFiles(root, { '.github/model-budget.yml': text });
    writeFileSync(join(root, 'model.onnx'), await readFile(base));
    const result = await runCli(['compare', '--base', 'main', '--format', 'json'], { cwd: root });
    expect(problemsIn(result)).toEqual([]);
    expect(result.exitCode).toBe(0);
    const [model] = JSON.parse(result.stdout).models;
    expect(model).toMatchObject({ state: 'new', failures: [], flips: null });
    // What is read from the graph, and no row for every metric that there is.
    expect(Object.keys(model.readings)).toContain('params');
    expect(Object.keys(model.readings)).not.toContain('top1');
    expect(model.verdicts).toEqual([]);
  });
});
