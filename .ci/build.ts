import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { build } from 'rolldown';

/** Builds dist/ from src/: the two doors and the child, with everything inside but onnxruntime-node. */

/** The function that each of these modules exports, and the file whose bytes it gives. */
const wasmModules: Readonly<Record<string, readonly [name: string, path: string]>> = {
  'src/datasets/jpeg-wasm.ts': ['jpegDecoderWasm', '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm'],
  'src/datasets/webp-wasm.ts': ['webpDecoderWasm', '@jsquash/webp/codec/dec/webp_dec.wasm'],
};

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
  ],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'shared-[name].js',
  },
});
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
await writeFile('dist/LICENSES.txt', await licencesOf(modules));

/** The licences of all packages that became part of dist/, which most of them ask to go along. */
async function licencesOf(moduleIds: readonly string[]): Promise<string> {
  const folders = moduleIds.flatMap((id) => {
    const [, folder] = /.*[\\/](node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
    return folder === undefined ? [] : [folder];
  });
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceOf));
  return texts.join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenceOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  const text = file === undefined ? '' : await readFile(join(folder, file), 'utf8');
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
