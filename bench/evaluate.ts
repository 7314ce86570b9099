/**
 * How fast samples are evaluated, and in how much memory: `node bench/evaluate.ts`, three minutes on
 * an idle machine, after `npm run build`.
 * 1. Samples per second of reading and preparing alone (the same threads), of inference alone
 *    (prepared samples in memory), and of both through the child process, in turns. Together must
 *    reach 0.9 of the slower one; in brackets where both want every core, so that no program can:
 *    there the last column, the time of one after the other over the time together, says more.
 * 2. The most memory that a process held which evaluated 1,000 and 50,000 images.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { imageFolder } from '../src/datasets/image-folder.ts';
import { preparedAhead } from '../src/measure/batches.ts';
import { openDecodePool } from '../src/measure/decode-pool.ts';
import { evaluateSamples } from '../src/measure/evaluate.ts';
import { feedsOf, runModel } from '../src/measure/model-io.ts';
import type { PreparedSample } from '../src/measure/prepare.ts';
import type { EvaluationSpec, SessionSpec } from '../src/measure/protocol.ts';
import { openSession, tensorPorts } from '../src/measure/session.ts';
import { expectReply, startWorker } from '../src/measure/worker.ts';
import type { PreprocessSpec } from '../src/preprocess/spec.ts';
import { digitsEvaluation, repositoryPath, specOf } from '../test/support/evaluation-spec.ts';
import { encodeModel, type NodeSpec, type TensorSpec } from '../test/support/onnx-builder.ts';
import { linkDigits, writeScaledDigits } from './scaled-digits.ts';

const ROUNDS = 5;
const BATCH = 32;
const SIDE = 512;
const COPIES = 2;
const WANTED_RATIO = 0.9;
const FEW = 1_000;
const MANY = 50_000;
/** RGB as float32, for the memory. */
const PREPARED_SIDE = 112;
const PREPARED_BYTES = PREPARED_SIDE ** 2 * 3 * 4;
/** The list of paths, and a heap that settles; samples that were kept would be 25 times that. */
const ALLOWED_BYTES_PER_SAMPLE = PREPARED_BYTES / 25;
const TIMEOUT = { timeoutMs: 600_000 };

/** As built: what users run. */
const childPath = repositoryPath('dist/child.js');
const entry = pathToFileURL(childPath);
const preprocess = specOf({ color: 'L', mean: [0.1307], std: [0.3081], resize: 28 });
const digitsModel = repositoryPath('examples/digits/base.onnx');

function print(...cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  process.stdout.write(`${first.padEnd(38)}${others.map((cell) => cell.padStart(13)).join('')}\n`);
}

function sessionOf(modelPath: string): SessionSpec {
  return { runtimeDirectory: repositoryPath(''), modelPath, provider: 'cpu', threads: 0 };
}

function evaluationOf(folder: string, prepared: PreprocessSpec = preprocess): EvaluationSpec {
  const spec = digitsEvaluation({ preprocess: prepared, batchSize: BATCH });
  return { ...spec, dataset: { ...spec.dataset, layout: 'image-folder', path: folder } };
}

interface Size {
  readonly layers: number;
  readonly channels: number;
  readonly inputs: readonly [channels: number, side: number];
}

/** Convolutions of 3 × 3 one after the other, then ten scores. */
function convolutions({ layers, channels, inputs: [colors, side] }: Size): Uint8Array {
  const nodes: NodeSpec[] = [];
  const initializers: TensorSpec[] = [];
  const widths = [colors, ...Array.from({ length: layers }, () => channels), 10];
  for (const [layer, from] of widths.slice(0, -1).entries()) {
    const dims = [widths[layer + 1] ?? 0, from, 3, 3];
    const size = dims.reduce((product, dim) => product * dim, 1);
    const values = Array.from({ length: size }, (_, index) => Math.sin(index) / channels);
    initializers.push({ name: `w${layer}`, type: 'float32', dims, values });
    const [inputs, outputs] = [[`y${layer}`, `w${layer}`], [`y${layer + 1}`]];
    const attributes = { pads: { ints: [1, 1, 1, 1] } };
    nodes.push({ op: 'Conv', inputs, outputs, attributes });
  }
  nodes.push({ op: 'GlobalAveragePool', inputs: [`y${layers + 1}`], outputs: ['scores'] });
  const inputs = [{ name: 'y0', shape: ['batch', colors, side, side] }];
  const outputs = [{ name: 'scores', shape: ['batch', 10, 1, 1] }];
  return encodeModel({ graph: { nodes, initializers, inputs, outputs } });
}

/** Reads and prepares every image with fresh threads; gives seconds and the samples. */
async function decodeAlone(folder: string, spec: PreprocessSpec) {
  const dataset = await imageFolder.open(evaluationOf(folder).dataset);
  const threads = availableParallelism();
  const samples: PreparedSample[] = [];
  const started = performance.now();
  await using pool = openDecodePool(entry, threads, spec);
  const indices = Array.from({ length: dataset.count }, (_, index) => index);
  const attempts = preparedAhead(
    indices,
    dataset.sampleAt,
    pool.prepare,
    dataset.idOf,
    BATCH + 2 * threads,
  );
  for await (const attempt of attempts) {
    if (attempt.kind === 'failed') throw attempt.error;
    samples.push(attempt.prepared);
  }
  return { seconds: (performance.now() - started) / 1_000, samples };
}

async function inferenceAlone(modelPath: string, samples: readonly PreparedSample[]) {
  const loaded = await openSession(sessionOf(modelPath));
  const ports = tensorPorts(loaded.session.inputMetadata);
  const started = performance.now();
  for (let at = 0; at < samples.length; at += BATCH) {
    await runModel(loaded, feedsOf(loaded, ports, samples.slice(at, at + BATCH)), '');
  }
  const seconds = (performance.now() - started) / 1_000;
  await loaded.session.release();
  return seconds;
}

/** From the list of samples to the last record, as a comparison waits for it. */
async function together(modelPath: string, folder: string): Promise<number> {
  await using worker = startWorker({
    childPath,
    name: 'bench',
    paddingLength: 0,
    env: process.env,
  });
  await worker.ask({ kind: 'load', session: sessionOf(modelPath) }, TIMEOUT);
  let started = NaN;
  const onReply = ({ kind }: { readonly kind: string }) => {
    if (kind === 'opened') started = performance.now();
  };
  const evaluation = evaluationOf(folder);
  const reply = await worker.ask({ kind: 'evaluate', evaluation }, { ...TIMEOUT, onReply });
  const seconds = (performance.now() - started) / 1_000;
  if (expectReply(reply, 'evaluated').summary.skipped.length > 0) throw new Error('skipped');
  return seconds;
}

async function printThroughput(
  name: string,
  modelPath: string,
  folder: string,
  isPromised: boolean,
): Promise<void> {
  const rounds: { decode: number; inference: number; both: number }[] = [];
  let count = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { seconds: decode, samples } = await decodeAlone(folder, preprocess);
    const inference = await inferenceAlone(modelPath, samples);
    const both = await together(modelPath, folder);
    rounds.push({ decode, inference, both });
    count = samples.length;
  }
  // The fastest of each: whatever else the machine does only ever adds time.
  const fastest = (part: 'decode' | 'inference' | 'both') =>
    Math.min(...rounds.map((round) => round[part]));
  const [decode, inference, both] = [fastest('decode'), fastest('inference'), fastest('both')];
  const ratio = Math.max(decode, inference) / both;
  const shown = ratio.toFixed(2);
  print(
    name,
    ...[decode, inference, both].map((seconds) => (count / seconds).toFixed(0)),
    isPromised ? `${shown} ${ratio >= WANTED_RATIO ? 'pass' : 'FAIL'}` : `(${shown})`,
    ((decode + inference) / both).toFixed(2),
  );
}

/** In a process of its own: evaluates a folder, drops the records and prints its peak in bytes. */
async function evaluateHere(folder: string, modelPath: string): Promise<void> {
  const model = await openSession(sessionOf(modelPath));
  const evaluation = evaluationOf(folder, specOf({ color: 'RGB', resize: PREPARED_SIDE }));
  let [records, peakBytes] = [0, 0];
  await evaluateSamples({ model, reference: undefined }, evaluation, entry, (reply) => {
    if (reply.kind === 'records') records += reply.records.length;
    // The system's own peak would begin with that of the process which started this one.
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  });
  process.stdout.write(JSON.stringify({ records, peakBytes }));
}

function peakOf(folder: string, modelPath: string, count: number): number {
  linkDigits(folder, count);
  const args = [import.meta.filename, folder, modelPath];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const { records, peakBytes } = JSON.parse(stdout);
  if (records !== count) throw new Error(`${records} records of ${count}`);
  return peakBytes;
}

function printMemory(scratch: string): void {
  const model = join(scratch, 'light.onnx');
  writeFileSync(model, convolutions({ layers: 0, channels: 1, inputs: [3, PREPARED_SIDE] }));
  const few = peakOf(join(scratch, 'few'), model, FEW);
  const many = peakOf(join(scratch, 'many'), model, MANY);
  const perSample = (many - few) / (MANY - FEW);
  const mark = perSample <= ALLOWED_BYTES_PER_SAMPLE ? 'pass' : 'FAIL';
  const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;
  print('samples', String(FEW), String(MANY), 'bytes each', 'if kept');
  print(
    'peak memory',
    megabytes(few),
    megabytes(many),
    `${perSample.toFixed(0)} ${mark}`,
    String(PREPARED_BYTES),
  );
}

async function main(): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'model-budget-bench-'));
  try {
    const folder = (name: string) => join(scratch, name);
    const [png, jpg, large, small] = [
      folder('png'),
      folder('jpg'),
      folder('large'),
      folder('small'),
    ];
    await writeScaledDigits(png, 'png', SIDE, COPIES);
    await writeScaledDigits(jpg, 'jpg', SIDE, COPIES);
    await writeScaledDigits(large, 'png', SIDE, 0);
    linkDigits(small, 200);
    const heavy = join(scratch, 'heavy.onnx');
    writeFileSync(heavy, convolutions({ layers: 48, channels: 128, inputs: [1, 28] }));
    print('samples per second', 'decode', 'inference', 'together', 'of slower', 'gain');
    await printThroughput(`${SIDE} × ${SIDE} PNG, digits model`, digitsModel, png, true);
    await printThroughput(`${SIDE} × ${SIDE} JPEG, digits model`, digitsModel, jpg, true);
    await printThroughput('28 × 28 PNG, model of 5.5 GMACs', heavy, small, true);
    await printThroughput(`${SIDE} × ${SIDE} PNG, model of 5.5 GMACs`, heavy, large, false);
    print('');
    printMemory(scratch);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

const [folder, modelPath] = process.argv.slice(2);
await (folder === undefined || modelPath === undefined ? main() : evaluateHere(folder, modelPath));
