/**
 * How long a static profile takes, as a ratio to reading the same file in one piece:
 * `node bench/static.ts [FILE.onnx]...`; by default the fixtures and, where the environment names
 * their folder in MODEL_BUDGET_ONNX_LIGHT, the light models.
 */
import { closeSync, fstatSync, globSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { profileModel } from '../src/analysis/profile.ts';
import type { ByteSource } from '../src/onnx/byte-source.ts';
import { readModel } from '../src/onnx/reader.ts';

const REPEATS = 15;
const dims = { batch: 1, h: 64, w: 64 };

function medianMs(work: () => void): number {
  const times = Array.from({ length: REPEATS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[REPEATS >> 1] ?? Number.NaN;
}

function withFile<T>(path: string, use: (source: ByteSource) => T): T {
  const file = openSync(path, 'r');
  try {
    const read = (offset: number, length: number) => {
      const bytes = new Uint8Array(length);
      readSync(file, bytes, 0, length, offset);
      return bytes;
    };
    return use({ sizeBytes: fstatSync(file).size, read });
  } finally {
    closeSync(file);
  }
}

function row(path: string): string {
  const readMs = medianMs(() => void readFileSync(path));
  const model = withFile(path, (source) => readModel(source, path));
  const parseMs = medianMs(() => void withFile(path, (source) => readModel(source, path)));
  const profileMs = medianMs(() => void profileModel(model, dims));
  const ratio = (parseMs + profileMs) / readMs;
  const cells = [readMs, parseMs, profileMs].map((ms) => ms.toFixed(3).padStart(9));
  const name = join(basename(dirname(path)), basename(path));
  return `${name.padEnd(44)}${cells.join('')}${ratio.toFixed(1).padStart(9)}\n`;
}

const light = process.env['MODEL_BUDGET_ONNX_LIGHT'];
const given = process.argv.slice(2);
const paths =
  given.length > 0
    ? given
    : [
        ...globSync(join(import.meta.dirname, '../test/fixtures/models/**/*.onnx')),
        ...(light === undefined ? [] : globSync(join(light, '*.onnx'))),
      ];
process.stdout.write(`${'file'.padEnd(44)}  read ms parse ms  prof ms    ratio\n`);
for (const path of paths) process.stdout.write(row(path));
