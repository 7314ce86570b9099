import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { initRepository } from '../source/repository.ts';
import { hasChromium, launchChromium, openFile } from '../support/browser.ts';
import { runCli } from '../support/cli-process.ts';
import { digitsConfig, digitsFile } from '../support/digits-repository.ts';

/** Each starts a process or several and a browser, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const base = digitsFile('base.onnx');
const head = digitsFile('head-undertrained.onnx');
const images = join(import.meta.dirname, '../../examples/digits/images');

const config = digitsConfig(`    evaluate:
      task: classification
      dataset: { layout: image-folder, path: images }
      preprocess: { color: L, scale: 255, mean: [0.1307], std: [0.3081], layout: NCHW }
      scores: logits
    budgets:
      top1: { max-drop: 1pp, min: 97% }
      macs: { max-increase: 2% }
`);

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'model-budget-html-'));
  await initRepository(root);
  await mkdir(join(root, '.github'));
  await writeFile(join(root, '.github/model-budget.yml'), config);
  await cp(images, join(root, 'images'), { recursive: true });
});
afterAll(() => rm(root, { recursive: true }));

async function saved(name: string, text: string): Promise<string> {
  const path = join(root, name);
  await writeFile(path, text);
  return path;
}

it('compare writes the page beside the report, with the pictures of what broke', async () => {
  const args = ['compare', '--base', base, '--head', head, '--out', 'out'];
  const { exitCode, stdout } = await runCli([...args, '--format', 'html'], { cwd: root });
  expect(exitCode).toBe(1);
  const page = await readFile(join(root, 'out/report.html'), 'utf8');
  expect(page).toBe(stdout);
  const addresses = [...page.matchAll(/<img src="data:image\/png;base64,([^"]+)" alt="([^"]+)"/g)];
  expect(addresses.length).toBeGreaterThan(10);
  for (const [, bytes = '', words = ''] of addresses) {
    const file = join(root, 'images', words.replace('Picture of ', ''));
    expect(Buffer.from(bytes, 'base64')).toEqual(await readFile(file));
  }
  // And again from what was saved.
  const again = await runCli(['report', 'out/evidence.json', '--format', 'html'], { cwd: root });
  expect(again.stdout).toBe(page);
});

it('the licences of what is part of the page are part of the page', async () => {
  const { stdout } = await runCli(['analyze', base, '--dim', 'batch=1', '--format', 'html']);
  for (const words of [
    'Apache License\n                           Version 2.0',
    'Copyright 2017-2026 The Apache Software Foundation',
    'Copyright (c) 2017, Baidu Inc.',
  ]) {
    expect(stdout).toContain(words);
  }
});

describe.skipIf(!hasChromium)('in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  it.each([
    ['analyze', ['analyze', base, '--dim', 'batch=1'], 'base.onnx'],
    ['diff', ['diff', base, digitsFile('head-depthwise.onnx'), '--dim', 'batch=1'], 'depthwise'],
  ])('the page of %s works, and can be sorted', async (name, args, title) => {
    const { exitCode, stdout } = await runCli([...args, '--format', 'html']);
    expect(exitCode).toBe(0);
    await using opened = await openFile(browser, await saved(`${name}.html`, stdout));
    const { page } = opened;
    expect(await page.locator('h1').innerText()).toContain(title);
    const figures = await page.locator('figure.chart').all();
    expect(figures).toHaveLength(4);
    for (const figure of figures) {
      expect(await figure.locator('svg path').count()).toBeGreaterThan(3);
    }
    const table = page.locator('.table', { has: page.locator('th button', { hasText: 'MACs' }) });
    const head = table.first().locator('thead th', { hasText: 'MACs' }).first();
    await head.getByRole('button').click();
    await head.getByRole('button').click();
    expect(await head.getAttribute('aria-sort')).toBe('ascending');
    expect(opened.complaints).toEqual([]);
    expect(opened.requests).toHaveLength(1);
  });

  it('the report of a run works', async () => {
    const args = ['compare', '--base', base, '--head', head, '--out', 'seen'];
    await runCli(args, { cwd: root });
    await using opened = await openFile(browser, join(root, 'seen/report.html'));
    const { page } = opened;
    expect(await page.locator('h1').innerText()).toContain('2 of 3 budgets exceeded');
    for (const figure of await page.locator('figure.chart').all()) {
      expect(await figure.locator('svg path').count()).toBeGreaterThan(3);
    }
    const widths = await page
      .locator('td img')
      .evaluateAll((all) => all.map((image) => image.naturalWidth));
    expect(new Set(widths)).toEqual(new Set([28]));
    expect(opened.complaints).toEqual([]);
    expect(opened.requests).toHaveLength(1);
  });
});
