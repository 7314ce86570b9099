import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';

/** Every trained model through the built command line, against what the references say of it. */

interface Expected {
  readonly samples?: number;
  readonly [metric: string]: unknown;
}

const expected: Readonly<Record<string, Expected & Readonly<Record<string, Expected>>>> =
  JSON.parse(readFileSync(repositoryPath('test/fixtures/expected.json'), 'utf8'));

const gray = 'preprocess: { color: L, mean: [0.1307], std: [0.3081] }';
const scenes = repositoryPath('test/fixtures/scenes');
const digits = repositoryPath('examples/digits');

const config = `version: 1
models:
  npz:
    path: m.onnx
    evaluate: { task: classification, dataset: { layout: npz, path: ${digits}/digits.npz }, ${gray}, scores: logits }
  images:
    path: m.onnx
    evaluate: { task: classification, dataset: { layout: image-folder, path: ${digits}/images }, ${gray} }
  multilabel:
    path: m.onnx
    evaluate: { task: multilabel, dataset: { layout: csv, path: ${scenes}/labels.csv }, ${gray} }
  detection:
    path: m.onnx
    evaluate:
      task: detection
      dataset: { layout: coco, path: ${scenes}/annotations.json }
      decode: { multi-label: false, nms: { iou: 0.6 }, max-detections: 100, clip: false }
      ${gray}
  segmentation:
    path: m.onnx
    evaluate: { task: segmentation, dataset: { layout: mask-pairs, path: ${scenes} }, ${gray} }
  restoration:
    path: m.onnx
    evaluate: { task: restoration, dataset: { layout: image-pairs, path: ${repositoryPath('test/fixtures/superres')} }, preprocess: { color: RGB } }
  restoration-y:
    path: m.onnx
    evaluate:
      task: restoration
      channel: y
      crop-border: 2
      dataset: { layout: image-pairs, path: ${repositoryPath('test/fixtures/superres')} }
      preprocess: { color: RGB }
`;

const folder = mkdtempSync(join(tmpdir(), 'model-budget-evaluate-'));
afterAll(() => rmSync(folder, { recursive: true }));
const configPath = join(folder, 'config.yml');
writeFileSync(configPath, config);

const folders: Readonly<Record<string, string>> = { restoration: 'superres' };

/** \`detection/base.onnx\` of the expectations is test/fixtures/models/detection/base.onnx. */
function modelPath(name: string): string {
  const [task = '', file = ''] = name.split('/');
  return repositoryPath(`test/fixtures/models/${folders[task] ?? task}/${file}`);
}

async function evaluate(name: string, id: string, extra: readonly string[] = []) {
  const args = ['evaluate', modelPath(name), '--config', configPath, '--model', id, ...extra];
  return await runCli([...args, '--format', 'json']);
}

interface Reading {
  readonly kind: string;
  readonly value: number;
}

async function metricsOf(name: string, id: string) {
  const result = await evaluate(name, id);
  expect(problemsIn(result)).toEqual([]);
  const document = JSON.parse(result.stdout);
  const metrics: Readonly<Record<string, Reading>> = document.metrics;
  return { document, metrics };
}

/** Shares of samples are counts: they are equal, not near. */
const counted = ['top1', 'top5'];

/** What does not hold a metric of one set. */
const others = ['samples', 'decode', 'iou', 'perImagePsnr', 'psnr-y-crop2'];

function expectMetrics(metrics: Readonly<Record<string, Reading>>, wanted: Expected): void {
  for (const [metric, value] of Object.entries(wanted)) {
    if (others.includes(metric)) continue;
    // pycocotools' -1 is "no such objects", which is no number.
    if (value === -1) expect(metrics).not.toHaveProperty(metric);
    else if (counted.includes(metric)) expect(metrics[metric]?.value, metric).toBe(value);
    else
      expect(Math.abs((metrics[metric]?.value ?? NaN) - Number(value)), metric).toBeLessThan(
        1e-6 * Math.max(1, Math.abs(Number(value))),
      );
  }
}

describe('evaluate, against the references', () => {
  for (const [name, wanted] of Object.entries(expected)) {
    const [task = ''] = name.split('/');
    const sets: Readonly<Record<string, Expected>> =
      task === 'classification' ? wanted : { [task]: wanted };
    for (const [id, values] of Object.entries(sets)) {
      it(`agrees on ${name}, ${id}`, async () => {
        const { document, metrics } = await metricsOf(name, id);
        expect(document.samples).toBe(values.samples);
        expect(document.skipped).toBe(0);
        expectMetrics(metrics, values);
      });
    }
    if (task === 'restoration') {
      it(`agrees on ${name} in luma without the border`, async () => {
        const { metrics } = await metricsOf(name, 'restoration-y');
        expect(metrics['psnr']?.value).toBeCloseTo(Number(wanted['psnr-y-crop2']), 6);
      });
    }
    if (task === 'segmentation') {
      it(`agrees on ${name} for each class`, async () => {
        const { document } = await metricsOf(name, 'segmentation');
        const rows: readonly { name: string; iou: number }[] = document.perClass;
        const iou = rows.toSorted((a, b) => Number(a.name) - Number(b.name)).map((row) => row.iou);
        const close = (wanted['iou'] as unknown as readonly number[]).map((each) =>
          expect.closeTo(each, 9),
        );
        expect(iou).toEqual(close);
      });
    }
  }
});

describe('evaluate --shard', () => {
  it.each([
    ['detection/base.onnx', 'detection', 3],
    ['segmentation/head-narrow.onnx', 'segmentation', 2],
    ['restoration/base.onnx', 'restoration', 2],
    ['classification/head-depthwise.onnx', 'npz', 4],
  ])('gives %s bit for bit the same from shards as at once', async (name, id, count) => {
    const out = (part: string) => join(folder, `${id}-${part}.json`);
    const whole = await evaluate(name, id, ['--out', out('whole')]);
    expect(whole.exitCode).toBe(0);
    const parts = Array.from({ length: count }, (_, index) => `${index + 1}/${count}`);
    for (const part of parts) {
      const file = out(part.replace('/', '-of-'));
      const result = await evaluate(name, id, ['--shard', part, '--out', file]);
      expect(result).toMatchObject({ exitCode: 0 });
      expect(result.stdout).toContain(`shard ${part.replace('/', ' of ')}`);
    }
    const report = (paths: readonly string[]) =>
      runCli(['report', ...paths, '--config', configPath, '--format', 'json']);
    const files = parts.map((part) => out(part.replace('/', '-of-')));
    const readingsIn = (text: string) =>
      JSON.parse(text).models.find((model: { id: string }) => model.id === id).readings;
    const once = await report([out('whole')]);
    const merged = await report(files.toReversed());
    expect(readingsIn(merged.stdout)).toEqual(readingsIn(once.stdout));
    expect(Object.keys(readingsIn(merged.stdout)).length).toBeGreaterThan(8);

    const lost = await report(files.slice(1));
    expect(lost.exitCode).toBe(2);
    expect(lost.stderr).toContain(`shard 1 of ${count} is missing`);
    const twice = await report([...files, ...files.slice(0, 1)]);
    expect(twice.exitCode).toBe(2);
  });
});
