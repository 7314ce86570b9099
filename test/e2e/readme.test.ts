import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { runCli } from '../support/cli-process.ts';
import { read, root } from '../support/documents.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const head = 'examples/digits/head-undertrained.onnx';

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-readme-'));
});
afterAll(() => rm(scratch, { recursive: true }));

it('the README shows the comment that the example really gets, but for times', async () => {
  const config = join(scratch, 'quick.yml');
  const text = await readFile(join(root, 'examples/digits/model-budget.yml'), 'utf8');
  await writeFile(config, text.replaceAll(/^ +latency:.*\n/gm, ''));
  const models = ['--base', 'examples/digits/base.onnx', '--head', head];
  const args = ['--config', config, ...models, '--format', 'markdown'];
  const { stdout, exitCode } = await runCli(['compare', ...args]);
  expect(exitCode).toBe(1);
  const shown = read('README.md')
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2));
  const [first = '', ...rest] = shown;
  const lines = stdout.split('\n');
  // Two budgets are on times.
  expect(lines[0]).toBe(first.replace('of 9', 'of 7'));
  const untimed = rest.filter((line) => !/Latency|\d ms /.test(line));
  expect(untimed.length).toBeGreaterThan(10);
  for (const line of untimed) expect(lines).toContain(line);
});
