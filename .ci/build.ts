import { readFile, rm } from 'node:fs/promises';
import { build } from 'rolldown';

/** Builds dist/ from src/: the two doors and the child, with everything inside but onnxruntime-node. */

const wasmModule = /src\/datasets\/jpeg-wasm\.ts$/;

await rm('dist', { recursive: true, force: true });
await build({
  input: { action: 'src/action.ts', cli: 'src/cli.ts', child: 'src/measure/child.ts' },
  platform: 'node',
  external: [/^onnxruntime-/],
  plugins: [
    {
      name: 'inline-jpeg-decoder',
      // The decoder's module becomes text: dist/ has no files that must lie beside it.
      async load(id) {
        if (!wasmModule.test(id)) return null;
        const bytes = await readFile('node_modules/@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm');
        return `export function jpegDecoderWasm() {
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
    minify: false,
  },
});
