import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import {
  cocoText,
  digit,
  evaluate,
  expectOneProblem,
  type Files,
  fixture,
  project,
  type Setting,
  settings,
} from '../support/evaluate-cli.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';
import { encodeModel, type GraphSpec } from '../support/onnx-builder.ts';
import { pngOf } from '../support/png-writer.ts';

/** Models that give NaN and evaluations that are ended, through the built command line. */

vi.setConfig({ testTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), 'model-budget-bad-outputs-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const scene = fixture('scenes/images/0000.png');
const mask = fixture('scenes/masks/0000.png');
const inCsv = '{ layout: csv, path: data/labels.csv }';
const inCoco = '{ layout: coco, path: data/a.json }';
const inFolder = '{ layout: image-folder, path: data }';
const inMasks = '{ layout: mask-pairs, path: data }';
const inPairs = '{ layout: image-pairs, path: data }';

/** 28 × 28 black pixels. */
const blackPng = pngOf(28, 'gray', Buffer.alloc(28 * 29));

/** NaN for a black image: scores are the brightest pixel over itself, times 1, 3 and 2. */
const brightest: GraphSpec = {
  nodes: [
    { op: 'GlobalMaxPool', inputs: ['x'], outputs: ['most'] },
    { op: 'Flatten', inputs: ['most'], outputs: ['flat'] },
    { op: 'Div', inputs: ['flat', 'flat'], outputs: ['one'] },
    { op: 'Mul', inputs: ['one', 'ramp'], outputs: ['y'] },
  ],
  initializers: [{ name: 'ramp', type: 'float32', dims: [1, 3], values: [1, 3, 2] }],
  inputs: [{ name: 'x', shape: ['batch', 1, 'h', 'w'] }],
  outputs: [{ name: 'y', shape: ['batch', 3] }],
};

/** 0/0 in every pixel, and as many channels as the task needs. */
function allNaN(channels: number): GraphSpec {
  const copies = Array.from({ length: channels }, () => 'nan');
  return {
    nodes: [
      { op: 'Sub', inputs: ['x', 'x'], outputs: ['zero'] },
      { op: 'Div', inputs: ['zero', 'zero'], outputs: ['nan'] },
      { op: 'Concat', inputs: copies, outputs: ['y'], attributes: { axis: { int: 1 } } },
    ],
    inputs: [{ name: 'x', shape: ['batch', 1, 'h', 'w'] }],
    outputs: [{ name: 'y', shape: ['batch', channels, 'h', 'w'] }],
  };
}

/** Five boxes of NaN, as an end-to-end YOLO gives them. */
const nanRows: GraphSpec = {
  nodes: [{ op: 'Identity', inputs: ['rows'], outputs: ['output0'] }],
  initializers: [
    {
      name: 'rows',
      type: 'float32',
      dims: [1, 5, 6],
      values: Array.from({ length: 30 }, () => NaN),
    },
  ],
  inputs: [{ name: 'images', shape: [1, 1, 'h', 'w'] }],
  outputs: [{ name: 'output0', shape: [1, 5, 6] }],
};

function built(graph: GraphSpec, task: string): Setting {
  const model = join(mkdtempSync(join(scratch, 'model-')), 'nan.onnx');
  writeFileSync(model, encodeModel({ graph }));
  return { model, task, preprocess: '{ color: L }' };
}

describe('a model that gives NaN', () => {
  it('has no loss, and its samples count as wrong', async () => {
    const files = { 'data/0/a.png': digit, 'data/1/a.png': digit };
    const black = { 'data/1/black.png': blackPng };
    const setting = built(brightest, 'classification');
    const result = await evaluate(scratch, setting, inFolder, { ...files, ...black });
    expectOneProblem(result, /1 of 3 samples have NaN or infinite outputs, the first is 1\/black/);
    const document = JSON.parse(result.stdout);
    expect(document).toMatchObject({ samples: 3, skipped: 0 });
    expect(document.metrics.top1.value).toBe(1 / 3);
    expect(document.metrics['cross-entropy']).toMatchObject({ kind: 'unavailable' });
  });

  const values = {
    'data/labels.csv': 'file,a,b,c\na.png,1,0,1\n',
    'data/a.png': blackPng,
  };
  const cases: readonly [string, GraphSpec, string, Files][] = [
    ['multilabel', brightest, inCsv, values],
    ['regression', brightest, inCsv, values],
    ['restoration', allNaN(1), inPairs, { 'data/LR/a.png': digit, 'data/HR/a.png': digit }],
    ['detection', nanRows, inCoco, { 'data/a.json': cocoText({}), 'data/0000.png': scene }],
  ];
  it.each(cases)(
    'has no value of %s, and never a good one',
    async (task, graph, dataset, files) => {
      const result = await evaluate(scratch, built(graph, task), dataset, files);
      expectOneProblem(result, /(NaN|finite).* (a|0000)\.png\b/);
      const { metrics } = JSON.parse(result.stdout);
      const values = Object.values(metrics as Readonly<Record<string, { value?: number }>>);
      // What is right or wrong counts as wrong; all else is unavailable.
      expect(values.filter(({ value }) => value !== undefined && value !== 0)).toEqual([]);
      expect(values.filter(({ value }) => value === undefined)).not.toEqual([]);
    },
  );

  it('has no number of a segmentation', async () => {
    const setting = built(allNaN(11), 'segmentation');
    const files = { 'data/images/a.png': scene, 'data/masks/a.png': mask };
    const result = await evaluate(scratch, setting, inMasks, files);
    expectOneProblem(result, /1 of 1 samples have NaN or infinite outputs, the first is a\.png/);
    const { metrics } = JSON.parse(result.stdout);
    const kinds = Object.values(metrics).map((metric) => (metric as { kind: string }).kind);
    expect(new Set(kinds)).toEqual(new Set(['unavailable']));
  });
});

/** Whether a process runs; one that ended and nobody asked about yet does not. */
async function isRunning(pid: number): Promise<boolean> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => 'State: X');
  return !/^State:\s+[XZ]/m.test(status);
}

describe('an evaluation that is told to end', () => {
  // Without /proc there is no telling a process that ended from one that was not waited for.
  it.skipIf(process.platform !== 'linux')('takes its child along, even amid a loop', async () => {
    const marker = join(scratch, 'pid');
    const decoder = `import { renameSync, writeFileSync } from 'node:fs';
export default () => {
  writeFileSync('${marker}.part', String(process.pid));
  renameSync('${marker}.part', '${marker}');
  for (;;);
};`;
    const { root, args } = project(
      scratch,
      settings.detection,
      `${inCoco}\n      decode: { module: decode.mjs }`,
      { 'data/a.json': cocoText({}), 'data/0000.png': scene, 'decode.mjs': decoder },
    );
    const cli = spawn(process.execPath, [repositoryPath('dist/cli.js'), ...args], {
      cwd: root,
      stdio: 'ignore',
    });
    const ended = once(cli, 'close');
    await vi.waitUntil(() => existsSync(marker), { timeout: 30_000 });
    const child = Number(readFileSync(marker, 'utf8'));
    expect(child).not.toBe(cli.pid);
    expect(await isRunning(child)).toBe(true);
    cli.kill('SIGTERM');
    expect(await ended).toEqual([143, null]);
    await vi.waitUntil(async () => !(await isRunning(child)), { timeout: 30_000 });
  });
});
