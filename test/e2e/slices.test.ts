import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { problemsIn, runCli } from '../support/cli-process.ts';
import { digitsFile } from '../support/digits-repository.ts';
import { repositoryPath } from '../support/evaluation-spec.ts';

/** A column of the dataset that says when or where a sample was taken: metrics for each value. */

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'model-budget-slices-'));
afterAll(() => rmSync(folder, { recursive: true }));
const inFolder = (name: string) => join(folder, name);

const images = repositoryPath('examples/digits/images');
const files = readdirSync(images).flatMap((digit) =>
  readdirSync(`${images}/${digit}`).map((file) => ({ digit, path: `${digit}/${file}` })),
);
/** Sevens are seen by night: that is what the undertrained model is bad at. */
const timeOf = (digit: string) => (Number(digit) >= 7 ? 'night' : 'day');
const nights = files.filter(({ digit }) => timeOf(digit) === 'night').length;

const header = 'file,label,time,camera|lens';
const rows = files.map(({ digit, path }) => `${path},${digit},${timeOf(digit)},<b>|1`);
writeFileSync(inFolder('labels.csv'), [header, ...rows].join('\n'));
const lines = files.map(({ digit, path }) =>
  JSON.stringify({ file: path, label: Number(digit), time: timeOf(digit), 'camera|lens': '<b>|1' }),
);
writeFileSync(inFolder('labels.jsonl'), lines.join('\n'));

function configFor(layout: 'csv' | 'jsonl', slices: string): string {
  const dataset = `{ layout: ${layout}, path: labels.${layout}, images: ${images}, slices: ${slices} }`;
  const path = inFolder(`${layout}.yml`);
  const text = `version: 1
models:
  digits:
    path: model.onnx
    evaluate: { task: classification, dataset: ${dataset}, preprocess: { color: L, mean: [0.1307], std: [0.3081] } }
    budgets: { top1: { max-drop: 1pp } }
`;
  writeFileSync(path, text);
  return path;
}

function compare(layout: 'csv' | 'jsonl', slices: string, format: string) {
  const config = ['--config', configFor(layout, slices), '--format', format];
  const sides = ['--base', digitsFile('base.onnx'), '--head', digitsFile('head-undertrained.onnx')];
  return runCli(['compare', ...config, ...sides], { cwd: folder });
}

interface Row {
  readonly name: string;
  readonly support: number;
  readonly base: number;
  readonly head: number;
  readonly flips: { readonly lost: number; readonly gained: number };
}

describe('slices', () => {
  it.each(['csv', 'jsonl'] as const)(
    'of %s have metrics and flips of their own',
    async (layout) => {
      const result = await compare(layout, '[time]', 'json');
      expect(problemsIn(result)).toEqual([]);
      expect(result.exitCode).toBe(1);
      const [model] = JSON.parse(result.stdout).models;
      const table: { metric: string; rows: readonly Row[] } = model.breakdowns.find(
        ({ by }: { by: string }) => by === 'time',
      );
      expect(table.metric).toBe('top1');
      // The larger loss first.
      expect(table.rows.map(({ name }) => name)).toEqual(['night', 'day']);
      const [night = expect.fail(), day = expect.fail()] = table.rows;
      expect([night.support, day.support]).toEqual([nights, files.length - nights]);
      const right = (key: 'base' | 'head') => night[key] * night.support + day[key] * day.support;
      for (const key of ['base', 'head'] as const) {
        expect(right(key) / files.length).toBeCloseTo(model.readings.top1[key].value, 12);
      }
      expect(night.flips.lost + day.flips.lost).toBe(model.flips.lost);
    },
  );

  it('are a table of the report, whatever their names hold', async () => {
    const { stdout } = await compare('csv', '[time, "camera|lens"]', 'markdown');
    expect(stdout).toMatch(new RegExp(`^\\| \`night\` \\|.*\\| ${nights} \\|`, 'm'));
    expect(stdout).toMatch(new RegExp(`^\\| \`day\` \\|.*\\| ${files.length - nights} \\|`, 'm'));
    expect(stdout).not.toContain('<b>');
  });

  it('are part of evaluate, too', async () => {
    const args = ['--config', configFor('csv', '[time]'), '--format', 'json'];
    const result = await runCli(['evaluate', digitsFile('base.onnx'), ...args], { cwd: folder });
    expect(result.stdout).toContain('"night"');
  });

  it.each([
    ['csv', '[tiem]', /labels\.csv: header: no column "?tiem"?.*time/],
    ['jsonl', '[tiem]', /labels\.jsonl:1: .*tiem/],
  ] as const)('of %s with an unknown name are refused', async (layout, slices, message) => {
    const result = await compare(layout, slices, 'text');
    expect(result.exitCode).toBe(2);
    expect(problemsIn(result)).toEqual([expect.stringMatching(message)]);
  });
});
