import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Debian's Chromium: playwright-core brings no browser of its own. */
const chromiumPath = '/usr/bin/chromium';

/** Where there is none, tests in a browser say that they were skipped. */
export const hasChromium = existsSync(chromiumPath);

export function launchChromium(): Promise<Browser> {
  // The sandbox needs namespaces that a container's root has not; only our own pages are opened.
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
}

/** A page in a browser, and everything that it should not have done. */
export interface OpenedPage extends AsyncDisposable {
  readonly page: Page;
  /** Messages of the console, errors and dialogs. */
  readonly complaints: readonly string[];
  /** Everything that was asked for, the file itself first. */
  readonly requests: readonly string[];
}

/** Opens a file as a reader would, and waits until it has loaded. */
export async function openFile(
  browser: Browser,
  path: string,
  options: BrowserContextOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
  return { page, complaints, requests, [Symbol.asyncDispose]: () => context.close() };
}
