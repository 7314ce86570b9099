import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'rolldown';
import { assetsOf, bundlePage } from '../src/page-assets.ts';

/** Builds dist/ from src/: the two doors and the child, with everything inside but onnxruntime-node. */

/** The function that each of these modules exports, and the file whose bytes it gives. */
const wasmModules: Readonly<Record<string, readonly [name: string, path: string]>> = {
  'src/datasets/jpeg-wasm.ts': ['jpegDecoderWasm', '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'],
  'src/datasets/webp-wasm.ts': ['webpDecoderWasm', '@jsquash/webp/codec/dec/webp_dec.wasm'],
};

/** What an HTML report carries; it is handed on without this package, so the licences go with it. */
const page = await bundlePage();
const pageLicences = (await licencesOf(page.moduleIds)).replaceAll('\r\n', '\n');
const pageAssets = assetsOf(`/*!\n${pageLicences}\n*/\n${page.script}`, page.style);

await rm('dist', { recursive: true, force: true });
const { output } = await build({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', child: 'src/measure/child.ts' },
  platform: 'node',
  external: [/^onnxruntime-/],
  plugins: [
    {
      name: 'inline-wasm',
      // The decoders become text: dist/ has no files that must lie beside it.
      async load(id) {
        const wasm = wasmModules[relative('.', id).replaceAll('\\', '/')];
        if (wasm === undefined) return null;
        const [name, path] = wasm;
        const bytes = await readFile(join('node_modules', path));
        return `export function ${name}() {
          return new Uint8Array(Buffer.from('${bytes.toString('base64')}', 'base64'));
        }`;
      },
    },
    {
      name: 'inline-page',
      load(id) {
        if (relative('.', id).replaceAll('\\', '/') !== 'src/page-assets.ts') return null;
        return `export async function pageAssets() { return ${JSON.stringify(pageAssets)}; }`;
      },
    },
  ],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[name].js',
  },
});
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
await writeFile('dist/LICENSES.txt', await licencesOf([...modules, ...page.moduleIds]));

/** The licences of all packages that became part of dist/, which most of them ask to go along. */
async function licencesOf(moduleIds: readonly string[]): Promise<string> {
  const folders = moduleIds.flatMap((id) => {
    // A package may have its own copy of another in it, so the last folder of that name counts.
    const [, folder] = /(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
    return folder === undefined ? [] : [relative('.', folder)];
  });
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  return [...new Set(texts)].join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const files = (await readdir(folder)).filter((each) => /^(licen[cs]e|notice)/i.test(each)).sort();
  const parts = await Promise.all(files.map((file) => textOf(join(folder, file))));
  return `${name} ${version} (${license})\n\n${parts.join('\n').trim()}\n`;
}

/** The text of a file, or of all files of a folder: ECharts has one of licences of what it embeds. */
async function textOf(path: string): Promise<string> {
  if (!(await stat(path)).isDirectory()) return readFile(path, 'utf8');
  const files = (await readdir(path)).sort();
  const texts = await Promise.all(files.map((file) => readFile(join(path, file), 'utf8')));
  return texts.join('\n');
}
