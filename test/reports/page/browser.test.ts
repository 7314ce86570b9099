import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { detailsOf } from '../../../src/details/details.ts';
import { pageAssets } from '../../../src/page-assets.ts';
import { htmlReport } from '../../../src/reports/html.ts';
import type { PageAssets } from '../../../src/reports/page/assets.ts';
import { noContext, pictureKey, type ReportContext } from '../../../src/reports/report.ts';
import { hasChromium, launchChromium, openFile } from '../../support/browser.ts';
import { createEvidence } from '../../support/evidence.ts';
import { judged } from '../../support/outcome.ts';
import { hostileText, outcomes } from '../../support/outcomes.ts';
import { pngOf } from '../../support/png-writer.ts';
import { largeModel } from './large-model.ts';

/** A browser starts, on a machine that may be busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const budgets = ['top1: { max-drop: 2pp }', 'macs: { max-increase: 2% }', 'params: { max: 1k }'];

/** A model of 500 nodes of which every tenth changed, with samples that flipped. */
const evidence = createEvidence({ models: [largeModel(500, (name) => name)] });
const outcome = judged(evidence, budgets);

const picture = `data:image/png;base64,${Buffer.from(pngOf(8, 'gray', new Uint8Array(72))).toString('base64')}`;

function contextOf(page: PageAssets): ReportContext {
  const pictures = new Map(
    outcome.models.flatMap(({ id, flips }) =>
      (flips?.worst ?? []).slice(0, 20).map((flip) => [pictureKey(id, flip.id), picture] as const),
    ),
  );
  return { ...noContext, details: detailsOf(evidence), pictures, page };
}

describe.skipIf(!hasChromium)('in Chromium, the page', () => {
  let browser: Browser;
  let folder: string;
  let assets: PageAssets;
  let file: string;
  beforeAll(async () => {
    [browser, assets] = await Promise.all([launchChromium(), pageAssets()]);
    folder = await mkdtemp(join(tmpdir(), 'model-budget-page-'));
    file = await write('report.html', htmlReport(outcome, contextOf(assets)));
  });
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  async function write(name: string, text: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, text);
    return path;
  }

  const open = (options: BrowserContextOptions = {}) => openFile(browser, file, options);

  it('complains of nothing and asks for nothing but itself', async () => {
    await using opened = await open();
    expect(opened.complaints).toEqual([]);
    expect(opened.requests).toHaveLength(1);
  });

  it('could not ask the network if it tried', async () => {
    const asked: (string | undefined)[] = [];
    await using server = createServer(({ url }, response) => {
      asked.push(url);
      response.setHeader('access-control-allow-origin', '*').end('here');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const ask = `Promise.allSettled([
      fetch('http://127.0.0.1:${port}/fetched'),
      Object.assign(new Image(), { src: 'http://127.0.0.1:${port}/image' }).decode(),
    ]).then((results) => results.map(({ status }) => status))`;
    await using opened = await open();
    expect(await opened.page.evaluate(ask)).toEqual(['rejected', 'rejected']);
    expect(asked).toEqual([]);
    // Without the policy the same words get there: the server is no deaf witness.
    await using unguarded = await open({ bypassCSP: true });
    await unguarded.page.evaluate(ask);
    expect(asked.toSorted()).toEqual(['/fetched', '/image']);
  });

  it('draws every figure, with words beside it', async () => {
    await using opened = await open();
    const figures = await opened.page.locator('figure.chart').all();
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      expect(await figure.locator('svg path').count()).toBeGreaterThan(3);
      expect(await figure.locator('svg text').count()).toBeGreaterThan(0);
      expect(await figure.locator('.note').innerText()).not.toBe('');
    }
  });

  it('shows the pictures of samples', async () => {
    await using opened = await open();
    const widths = await opened.page
      .locator('td img')
      .evaluateAll((images) => images.map((image) => image.naturalWidth));
    expect(widths).toEqual(new Array(20).fill(8));
  });

  it('is as small as a page that is mailed', async () => {
    expect(htmlReport(outcome, contextOf(assets)).length).toBeLessThan(2 * 2 ** 20);
  });

  it('has what a reader by ear or by keyboard goes by', async () => {
    await using opened = await open();
    const { page } = opened;
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Skip to the results');
    await page.keyboard.press('Enter');
    expect(await page.locator('main:focus').count()).toBe(1);
    for (const landmark of ['header', 'nav', 'main', 'footer']) {
      expect(await page.locator(`body > ${landmark}`).count(), landmark).toBe(1);
    }
    const levels = await page
      .locator('h1, h2, h3')
      .evaluateAll((heads) => heads.map((head) => Number(head.tagName[1])));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [at, level] of levels.entries()) {
      expect(level - (levels[at - 1] ?? 0)).toBeLessThan(2);
    }
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const labels = await page
      .locator('[aria-labelledby]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-labelledby')));
    for (const label of labels) {
      expect(await page.locator(`[id="${label}"]`).innerText(), label).not.toBe('');
    }
  });

  describe('has tables that', () => {
    const layers = (page: Page) => page.locator('.table', { hasText: 'nodes in the order' });
    const column = (page: Page, nth: number) =>
      layers(page)
        .locator(`tbody tr:visible > :nth-child(${nth})`)
        .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
    const head = (page: Page, name: string) => layers(page).locator('thead th', { hasText: name });
    /** Of the column of the head's MACs. */
    const macs = 5;

    it('are sorted by number: by click down, up, and back to their own order', async () => {
      await using opened = await open();
      const { page } = opened;
      const own = await column(page, macs);
      const button = head(page, 'MACs head').getByRole('button');
      await button.click();
      const down = await column(page, macs);
      expect(down).toEqual(own.toSorted((a, b) => b - a));
      // As text 1,000,000 would come before 9: the sizes of the model make the two orders differ.
      expect(down).not.toEqual(own.map(String).toSorted().toReversed().map(Number));
      expect(await head(page, 'MACs head').getAttribute('aria-sort')).toBe('descending');
      await button.click();
      expect(await column(page, macs)).toEqual(own.toSorted((a, b) => a - b));
      expect(await head(page, 'MACs head').getAttribute('aria-sort')).toBe('ascending');
      await button.click();
      expect(await column(page, macs)).toEqual(own);
      expect(await page.locator('[aria-sort]').count()).toBe(0);
    });

    it('are sorted by keyboard, one column at a time', async () => {
      await using opened = await open();
      const { page } = opened;
      await head(page, 'MACs head').getByRole('button').click();
      await head(page, 'layer').getByRole('button').focus();
      await page.keyboard.press('Enter');
      const names = await layers(page).locator('tbody th').allInnerTexts();
      const natural = new Intl.Collator('en', { numeric: true });
      expect(names).toEqual(names.toSorted(natural.compare));
      expect(await layers(page).locator('[aria-sort]').count()).toBe(1);
      await page.keyboard.press('Space');
      expect(await head(page, 'layer').getAttribute('aria-sort')).toBe('descending');
    });

    it('put what is not known last, both ways', async () => {
      await using opened = await open();
      const { page } = opened;
      const button = head(page, 'traffic').first().getByRole('button');
      for (const _ of ['down', 'up']) {
        await button.click();
        const cells = await layers(page)
          .locator('tbody tr > :nth-child(8)')
          .evaluateAll((all) => all.map((cell) => cell.getAttribute('data-value')));
        expect(cells.at(-1)).toBe('');
        expect(cells[0]).not.toBe('');
      }
    });

    it('are filtered by all words, and by what differs', async () => {
      await using opened = await open();
      const { page } = opened;
      const table = layers(page);
      const shown = table.locator('tbody tr:visible');
      expect(await shown.count()).toBe(500);
      await table.getByLabel('Filter').fill('RELU stage3 49');
      const texts = await shown.allInnerTexts();
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text).toMatch(/stage3.*relu.*49/s);
      expect(await table.locator('output').innerText()).toBe(`${texts.length} of 500 rows`);
      await table.getByLabel('Filter').fill('');
      await table.getByLabel('Only the 50 that differ').check();
      expect(await shown.count()).toBe(50);
      await table.getByLabel('Filter').fill('no such layer');
      expect(await shown.count()).toBe(0);
    });

    it('scroll by themselves and can be reached by keyboard', async () => {
      await using opened = await open({ viewport: { width: 360, height: 800 } });
      const { page } = opened;
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
      const regions = page.locator('.scroll');
      expect(await regions.count()).toBeGreaterThan(3);
      const reached = await regions.evaluateAll((all) =>
        all.every((region) => region.getAttribute('tabindex') === '0'),
      );
      expect(reached).toBe(true);
    });
  });

  it('is light or dark as the reader has it, figures too, and changes with that', async () => {
    const coloursOf = async (page: Page) => [
      await page.evaluate('getComputedStyle(document.body).backgroundColor'),
      await page.locator('figure.chart svg text').first().getAttribute('fill'),
    ];
    await using one = await open({ colorScheme: 'light' });
    await using other = await open({ colorScheme: 'dark' });
    const [light, dark] = [await coloursOf(one.page), await coloursOf(other.page)];
    expect(dark[0]).not.toBe(light[0]);
    expect(dark[1]).not.toBe(light[1]);
    await one.page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(() => coloursOf(one.page)).toEqual(dark);
  });

  it('has text that stands out from its ground in both schemes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await using opened = await open({ colorScheme });
      for (const selector of ['h1', '.lead', 'a', '.sign', 'td.bad', 'td', '.note', 'dt', 'dd']) {
        const ratio = await contrastOf(opened.page.locator(`body ${selector}`).first());
        // WCAG 2.2, success criterion 1.4.3.
        expect(ratio, `${selector} in ${colorScheme}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('prints whole: without controls, with every row, in dark ink', async () => {
    await using opened = await open({ colorScheme: 'dark' });
    const { page } = opened;
    await page.getByLabel('Filter').first().fill('nothing of the kind');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.controls:visible').count()).toBe(0);
    expect(await page.locator('nav:visible').count()).toBe(0);
    expect(await page.locator('tbody tr:visible').count()).toBe(
      await page.locator('tbody tr').count(),
    );
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(27, 32, 39)');
    expect(opened.complaints).toEqual([]);
  });

  it('makes no element of a name that tries to be one', async () => {
    const hostile = outcomes['hostile-names'];
    if (hostile === undefined) throw new Error('the hostile outcome is gone');
    const names = createEvidence({ models: [largeModel(5, (name) => `${name} ${hostileText}`)] });
    const details = detailsOf(names).map((each) => ({ ...each, id: 'evaluated' }));
    const text = htmlReport(hostile, { ...noContext, details, page: assets });
    await using opened = await openFile(browser, await write('hostile.html', text));
    const { page } = opened;
    expect(opened.complaints).toEqual([]);
    expect(opened.requests).toHaveLength(1);
    expect(await page.locator('img, iframe, object, form, style:not(head style)').count()).toBe(0);
    // Ours alone: one script that runs, and one with the data of each figure.
    const figures = await page.locator('figure.chart').count();
    expect(figures).toBeGreaterThan(0);
    expect(await page.locator('script').count()).toBe(1 + figures);
    expect(await page.locator('a:not([href^="#"])').count()).toBe(0);
    const shown = await page.locator('main').innerText();
    expect(shown).toContain('<img src=x>');
    expect(shown).not.toContain('\u202e');
  });

  it('reads as well without its script', async () => {
    await using opened = await open({ javaScriptEnabled: false });
    const { page } = opened;
    expect(await page.locator('button, input').count()).toBe(0);
    expect(await page.locator('h1').innerText()).toContain('budgets exceeded');
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(500);
  });
});

/** How far words are from what lies under them, by WCAG 2.2's relative luminance. */
async function contrastOf(words: Locator): Promise<number> {
  const { colour, grounds } = await words.evaluate((element) => {
    const grounds: string[] = [];
    const view = element.ownerDocument.defaultView;
    for (let at: typeof element | null = element; at !== null; at = at.parentElement) {
      grounds.push(view.getComputedStyle(at).backgroundColor);
    }
    return { colour: view.getComputedStyle(element).color as string, grounds };
  });
  const ground = grounds.find((each) => channelsOf(each)[3] !== 0) ?? 'rgb(255, 255, 255)';
  const [dim = 0, bright = 0] = [colour, ground].map(luminanceOf).toSorted((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

function channelsOf(colour: string): readonly number[] {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour)
    .slice(0, 3)
    .map((channel) => channel / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
