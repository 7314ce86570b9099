import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';

/** The gate on every task: what is worse is told with its numbers, what is the same is kept. */

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'model-budget-tasks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const scenes = repositoryPath('test/fixtures/scenes');
const superres = repositoryPath('test/fixtures/superres');
const digits = repositoryPath('examples/digits/digits.npz');
const gray = 'preprocess: { color: L, mean: [0.1307], std: [0.3081] }';

/** The evaluate and budgets sections of each task. */
const sections = {
  classification: [
    `evaluate: { task: classification, dataset: { layout: npz, path: ${digits} }, ${gray} }`,
    'budgets: { top1: { max-drop: 1pp }, negative-flips: { max: 1% } }',
  ],
  multilabel: [
    `evaluate: { task: multilabel, dataset: { layout: csv, path: ${scenes}/labels.csv }, ${gray} }`,
    'budgets: { map: { max-drop: 1pp }, micro-f1: { max-drop: 1pp }, bce: { max-increase: 0.01 } }',
  ],
  detection: [
    `evaluate: { task: detection, dataset: { layout: coco, path: ${scenes}/annotations.json }, decode: { score-threshold: 0.05 }, ${gray} }`,
    'budgets: { map: { max-drop: 1pp }, map50: { min: 90% } }',
  ],
  segmentation: [
    `evaluate: { task: segmentation, dataset: { layout: mask-pairs, path: ${scenes} }, ${gray} }`,
    'budgets: { miou: { max-drop: 0.5pp }, pixel-accuracy: { max-drop: 0.1pp } }',
  ],
  superres: [
    `evaluate: { task: restoration, dataset: { layout: image-pairs, path: ${superres} }, preprocess: { color: RGB } }`,
    'budgets: { psnr: { max-drop: 0.05 }, ssim: { max-drop: 0.002 } }',
  ],
} as const;

type Name = keyof typeof sections;

async function compare(name: Name, head: string, format = 'json') {
  const config = join(folder, `${name}.yml`);
  const start = ['version: 1', 'models:', `  ${name}:`, '    path: model.onnx'];
  writeFileSync(config, [...start, ...sections[name].map((line) => `    ${line}`)].join('\n'));
  const modelAt = (file: string) => repositoryPath(`test/fixtures/models/${name}/${file}.onnx`);
  const sides = ['--base', modelAt('base'), '--head', modelAt(head)];
  const result = await runCli(['compare', '--config', config, ...sides, '--format', format]);
  expect(problemsIn(result)).toEqual([]);
  return result;
}

interface Reading {
  readonly value: number;
  readonly interval: readonly [number, number];
}

function modelIn(text: string) {
  const [model] = JSON.parse(text).models;
  const readings: Readonly<Record<string, { base: Reading; head: Reading; delta: Delta }>> =
    model.readings;
  const verdicts: readonly { metric: string; verdict: string }[] = model.verdicts;
  const { flips, sensitivity } = model;
  return { readings, verdicts, flips, sensitivity };
}

interface Delta {
  readonly kind: string;
  readonly difference: { readonly value: number; readonly low: number; readonly high: number };
}

const worse: readonly (readonly [Name, string, readonly string[]])[] = [
  ['classification', 'head-undertrained', ['top1', 'negative-flips']],
  ['multilabel', 'head-narrow', ['map', 'micro-f1', 'bce']],
  ['detection', 'head-narrow', ['map', 'map50']],
  ['segmentation', 'head-narrow', ['miou', 'pixel-accuracy']],
  ['superres', 'head-narrow', ['psnr', 'ssim']],
];

describe('a worse model', () => {
  it.each(worse)('%s: %s exceeds its budgets', async (name, head, budgets) => {
    const result = await compare(name, head);
    expect(result.exitCode).toBe(1);
    const { readings, verdicts } = modelIn(result.stdout);
    expect(verdicts.map(({ metric, verdict }) => [metric, verdict]).sort()).toEqual(
      budgets.map((metric) => [metric, 'exceeded']).sort(),
    );
    for (const metric of budgets) {
      const { head: after, delta } = readings[metric] ?? expect.fail(metric);
      const [low, high] = after.interval;
      expect(low).toBeLessThanOrEqual(after.value);
      expect(high).toBeGreaterThanOrEqual(after.value);
      // A share of flips is a change already.
      if (metric === 'negative-flips') continue;
      const { difference } = delta;
      // Worse on this dataset, and surely: the whole interval is on one side of zero.
      expect(Math.sign(difference.low)).toBe(Math.sign(difference.high));
      expect(Math.sign(difference.value)).toBe(Math.sign(difference.low));
    }
  });
});

describe('the same model', () => {
  it.each(Object.keys(sections) as Name[])('%s: exceeds nothing', async (name) => {
    const result = await compare(name, 'base');
    const { readings, verdicts, flips } = modelIn(result.stdout);
    expect(verdicts.map(({ verdict }) => verdict)).not.toContain('exceeded');
    expect(result.exitCode).toBe(0);
    if (flips !== null) expect(flips).toMatchObject({ lost: 0, gained: 0, worst: [] });
    for (const { base, head, delta } of Object.values(readings)) {
      if (delta.kind !== 'sampled') continue;
      expect(head.value).toBe(base.value);
      expect(delta.difference.value).toBe(0);
    }
  });
});

describe('a model that is as good', () => {
  it('may flip a few answers, and is not called worse for it', async () => {
    const result = await compare('classification', 'head-depthwise');
    expect(result.exitCode).toBe(0);
    const { flips, verdicts, sensitivity } = modelIn(result.stdout);
    expect(flips.lost).toBeGreaterThan(0);
    expect(flips.lost / flips.answers).toBeLessThan(0.01);
    expect(flips.worst).toHaveLength(flips.lost);
    const known = new Map(verdicts.map(({ metric, verdict }) => [metric, verdict]));
    expect(known.get('negative-flips')).toBe('within');
    expect(known.get('top1')).not.toBe('exceeded');
    expect(sensitivity).toMatchObject({ metric: 'top1', samples: 1_000 });
  });
});

describe('the report for people', () => {
  it('of a classifier names what broke', async () => {
    const { stdout } = await compare('classification', 'head-undertrained', 'markdown');
    expect(stdout).toMatch(/^\*\*❌ 2 of 2 budgets exceeded: negative flips .*, top-1 −/);
    expect(stdout).toMatch(
      /^\| Negative flips \| – \| [\d.]+ % ±[\d.]+ \| – \| ≤ 1 % \| ❌ exceeded \|/m,
    );
    expect(stdout).toMatch(/^\d+ of 1000 answers were right and are wrong now/m);
    expect(stdout).toMatch(/Recall per class, the worst 5 of 10/);
    expect(stdout).not.toMatch(/NaN|undefined|\[object|Infinity/);
  });

  it.each(['multilabel', 'superres'] as const)('%s is readable', async (name) => {
    const { stdout } = await compare(name, 'head-narrow', 'markdown');
    expect(stdout).toMatch(/^\*\*❌ \d of \d budgets exceeded: /);
    expect(stdout).not.toMatch(/NaN|undefined|\[object|Infinity/);
    const widths = stdout
      .split('\n')
      .filter((line) => line.startsWith('| '))
      .map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(widths).size).toBeLessThanOrEqual(3);
  });
});
