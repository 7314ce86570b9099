import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { assert } from './errors.ts';
import type { PageAsset, PageAssets } from './reports/page/assets.ts';

const client = new URL('reports/page/client/', import.meta.url);

/** Script and style of the HTML report. The bundler replaces this file, with both inlined. */
export async function pageAssets(): Promise<PageAssets> {
  const { script, style } = await bundlePage();
  return assetsOf(script, style);
}

/** Script and style before anything is said about them; `moduleIds` are the files in the script. */
export async function bundlePage() {
  const { build } = await import('rolldown');
  const { output } = await build({
    input: fileURLToPath(new URL('main.ts', client)),
    write: false,
    platform: 'browser',
    output: { format: 'iife', minify: true },
  });
  const [{ code, moduleIds }] = output;
  return { script: code, style: await readFile(new URL('page.css', client), 'utf8'), moduleIds };
}

/** Script and style as a page takes them in. */
export function assetsOf(script: string, style: string): PageAssets {
  return { script: assetOf(script), style: assetOf(style) };
}

function assetOf(text: string): PageAsset {
  // The first two would change where its element ends; the third a browser reads as a line feed, so that
  // the hash would be of another text.
  assert(!/<\/(?:script|style)|<!--|\r/i.test(text), 'the text of an inline part stays as it is');
  return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
}
