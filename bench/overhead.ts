/**
 * What timing costs: `node bench/overhead.ts`, half a minute. The child's own code times blocks of
 * runs, in turns with a bare loop over the same session in the same process; the medians over all
 * runs must be within 1 % of each other. A model under 0.1 ms is timed in whole blocks, against a
 * bare loop that reads the clock twice. Exits with 1 where one is not.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InferenceSession } from 'onnxruntime-common';
import '../src/measure/child.ts';
import { blockOrder, planBlocks } from '../src/measure/blocks.ts';
import { madeFeed, type Reply, type Request } from '../src/measure/protocol.ts';
import { expectReply } from '../src/measure/worker.ts';
import { median } from '../src/stats/quantiles.ts';
import { randomIntegers } from '../src/stats/random.ts';
import { repositoryPath } from '../test/support/evaluation-spec.ts';
import { sixConvolutions, type TimedNetwork, writeNetwork } from './timed-models.ts';

const allowed = 0.01;
const pairs = 200;

const networks: readonly (TimedNetwork & { readonly name: string })[] = [
  { name: 'six convolutions', ...sixConvolutions },
  { name: 'two convolutions', channels: [16, 16], side: 56 },
  { name: 'one convolution', channels: [4], side: 8 },
];

// The child answers through the channel to its parent. Here both are one process.
let answered: (reply: Reply) => void = () => {};
process.send = (reply: Reply) => {
  answered(reply);
  return true;
};

function ask(request: Request): Promise<Reply> {
  const { promise, resolve } = Promise.withResolvers<Reply>();
  answered = resolve;
  process.emit('message', request, undefined);
  return promise;
}

/** The session that the child opened last, and what it was last fed. */
interface Opened {
  readonly session: InferenceSession;
  readonly feeds: InferenceSession.FeedsType;
}

const ort: typeof import('onnxruntime-common') = createRequire(import.meta.url)('onnxruntime-node');
const create = ort.InferenceSession.create.bind(ort.InferenceSession);
let last: InferenceSession | undefined;
Object.assign(ort.InferenceSession, {
  create: async (path: string, options?: InferenceSession.SessionOptions) => {
    last = await create(path, options);
    return last;
  },
});

/** Lets the child open a model, learns what it feeds, and leaves the session as it was. */
async function open(modelPath: string): Promise<Opened> {
  const runtimeDirectory = repositoryPath('');
  await ask({
    kind: 'load',
    session: { runtimeDirectory, modelPath, provider: 'cpu', threads: 1 },
  });
  const session = last;
  if (session === undefined) throw new Error('the child has opened a session');
  const run = session.run.bind(session);
  let feeds: InferenceSession.FeedsType = {};
  session.run = (fed: InferenceSession.FeedsType) => {
    feeds = fed;
    return run(fed);
  };
  const warmUp = { minimumMs: 0, minimumRuns: 1, maximumMs: 0 };
  await ask({ kind: 'warm-up', dims: {}, feed: madeFeed, warmUp });
  Reflect.deleteProperty(session, 'run');
  return { session, feeds };
}

async function bareLoop({ session, feeds }: Opened, runs: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    await session.run(feeds);
    times.push(performance.now() - started);
  }
  return times;
}

async function bareBlock({ session, feeds }: Opened, runs: number): Promise<readonly number[]> {
  const started = performance.now();
  for (let run = 0; run < runs; run += 1) await session.run(feeds);
  return [(performance.now() - started) / runs];
}

function print(...cells: readonly string[]): void {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
}

async function compare(name: string, modelPath: string): Promise<void> {
  const opened = await open(modelPath);
  const plan = planBlocks(median(await bareLoop(opened, 200)), 'cpu');
  const { runsPerBlock: runs, timeWholeBlock } = plan;
  const times: Record<'ours' | 'bare', number[]> = { ours: [], bare: [] };
  for (const side of blockOrder(pairs, randomIntegers(1))) {
    if (side === 'base') {
      times.bare.push(...(await (timeWholeBlock ? bareBlock : bareLoop)(opened, runs)));
    } else {
      const reply = await ask({ kind: 'block', runs, discarded: 0, timeWholeBlock });
      times.ours.push(...expectReply(reply, 'timed').runsMs);
    }
  }
  const [ours, bare] = [median(times.ours), median(times.bare)];
  const isKept = Math.abs(ours / bare - 1) <= allowed;
  if (!isKept) process.exitCode = 1;
  print(
    name,
    timeWholeBlock ? `blocks of ${runs}` : 'runs',
    `${(1_000 * bare).toFixed(1)} µs`,
    `${(1_000 * ours).toFixed(1)} µs`,
    `${(100 * (ours / bare - 1)).toFixed(2)} % ${isKept ? 'pass' : 'FAIL'}`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'bench-overhead-'));
try {
  process.stdout.write(`load ${loadavg()[0]?.toFixed(1)}\n\n`);
  print('model', 'timed', 'bare loop', 'ours', 'difference');
  print(...Array.from({ length: 5 }, () => '---'));
  for (const { name, ...network } of networks) {
    await compare(name, writeNetwork(join(folder, `${name}.onnx`), network));
  }
} finally {
  rmSync(folder, { recursive: true });
}
