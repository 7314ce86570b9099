/**
 * How long static analysis takes, in four tables: `node bench/static.ts [FILE.onnx]...`.
 * 1. each file against reading it in one piece (by default the fixtures and the light models);
 * 2. the time per node of growing chains; 3. the light models together; 4. whole processes on large
 * models, with Node's start, next to the Debian package python3-onnx.
 * MODEL_BUDGET_ONNX_LIGHT names the folder of the light models, MODEL_BUDGET_CLI the built cli.js.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  fstatSync,
  globSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { profileModel } from '../src/analysis/profile.ts';
import type { ByteSource } from '../src/onnx/byte-source.ts';
import { readModel } from '../src/onnx/reader.ts';
import { sourceOf } from '../test/support/onnx-builder.ts';
import { chainOf, writeExternal, writeInlineVgg } from './made-models.ts';

const REPEATS = 15;
const PROCESS_REPEATS = 5;
const dims = { batch: 1, h: 64, w: 64 };
const here = import.meta.dirname;
const light = process.env['MODEL_BUDGET_ONNX_LIGHT'];
const lightPaths = light === undefined ? [] : globSync(join(light, '*.onnx'));
const python = '/usr/bin/python3';

function print(...cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  process.stdout.write(`${first.padEnd(44)}${others.map((cell) => cell.padStart(12)).join('')}\n`);
}

const milliseconds = (ms: number) => `${ms.toFixed(ms < 10 ? 3 : 0)} ms`;

function timeMs(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function medianMs(work: () => void, repeats = REPEATS): number {
  const times = Array.from({ length: repeats }, () => timeMs(work));
  return times.toSorted((a, b) => a - b)[repeats >> 1] ?? Number.NaN;
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

const modelAt = (path: string) => withFile(path, (source) => readModel(source, path));

function printFile(path: string): void {
  const readMs = medianMs(() => void readFileSync(path));
  const model = modelAt(path);
  const parseMs = medianMs(() => void modelAt(path));
  const profileMs = medianMs(() => void profileModel(model, dims));
  const ratio = ((parseMs + profileMs) / readMs).toFixed(1);
  const name = join(basename(dirname(path)), basename(path));
  print(name, ...[readMs, parseMs, profileMs].map(milliseconds), ratio);
}

function printChain(count: number): void {
  const bytes = chainOf(count);
  const totalMs = medianMs(() => void profileModel(readModel(sourceOf(bytes), 'chain'), {}), 5);
  print(`${count} nodes`, milliseconds(totalMs), `${((1000 * totalMs) / count).toFixed(1)} µs`);
}

interface Run {
  readonly ms: number;
  readonly rssBytes: number;
}

/** The median of some runs of a command that prints its largest resident set in kB on stderr. */
function processRun(command: string, args: readonly string[]): Run | undefined {
  const runs = Array.from({ length: PROCESS_REPEATS }, () => {
    let rssBytes = Number.NaN;
    const ms = timeMs(() => {
      const { status, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 29 });
      if (status === 0) rssBytes = 1024 * Number(/rss=(\d+)/.exec(stderr)?.[1]);
    });
    return { ms, rssBytes };
  });
  const median = runs.toSorted((a, b) => a.ms - b.ms)[PROCESS_REPEATS >> 1];
  return median === undefined || Number.isNaN(median.rssBytes) ? undefined : median;
}

const nodeReportsRss =
  "data:text/javascript,process.on('exit',()=>process.stderr.write('rss='+process.resourceUsage().maxRSS))";
const pythonReports = `
import sys, resource, onnx
onnx.shape_inference.infer_shapes(onnx.load(sys.argv[1]))
sys.stderr.write('rss=%d' % resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)`;

function printProcess(path: string, cli: string, hasPython: boolean): void {
  const analyze = [cli, 'analyze', path];
  const ours = processRun(process.execPath, ['--import', nodeReportsRss, ...analyze]);
  const theirs = hasPython ? processRun(python, ['-c', pythonReports, path]) : undefined;
  const cells = (run: Run | undefined) =>
    run === undefined
      ? ['—', '—']
      : [milliseconds(run.ms), `${(run.rssBytes / 2 ** 20).toFixed(0)} MiB`];
  const ratio = ours && theirs ? `${(theirs.ms / ours.ms).toFixed(1)} ×` : '—';
  print(basename(path), ...cells(ours), ...cells(theirs), ratio);
}

function printProcesses(): void {
  const cli = process.env['MODEL_BUDGET_CLI'] ?? join(here, '../dist/cli.js');
  const hasPython = spawnSync(python, ['-c', 'import onnx']).status === 0;
  if (!existsSync(cli)) {
    process.stdout.write('no dist/cli.js: npm run build\n');
    return;
  }
  if (!hasPython) process.stdout.write('no python3-onnx: apt-get install python3-onnx\n');
  print('whole process', 'ours', 'resident', 'python', 'resident', 'ratio');
  const folder = mkdtempSync(join(tmpdir(), 'bench-static-'));
  try {
    const chain = join(folder, 'chain-100000.onnx');
    writeFileSync(chain, chainOf(100_000));
    const fixture = join(here, '../test/fixtures/models/classification/base.onnx');
    for (const path of [fixture, writeInlineVgg(folder), writeExternal(folder), chain]) {
      printProcess(path, cli, hasPython);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const given = process.argv.slice(2);
const fixtures = globSync(join(here, '../test/fixtures/models/**/*.onnx'));
print('file', 'read', 'parse', 'profile', 'ratio');
for (const path of given.length > 0 ? given : [...fixtures, ...lightPaths]) printFile(path);
if (given.length === 0) {
  print('\nchain', 'in all', 'per node');
  for (const count of [1_000, 10_000, 100_000]) printChain(count);
  if (lightPaths.length > 0) {
    const all = () => lightPaths.forEach((path) => void profileModel(modelAt(path), dims));
    print(`\n${lightPaths.length} light models in one process`, milliseconds(medianMs(all, 5)));
  }
  process.stdout.write('\n');
  printProcesses();
}
