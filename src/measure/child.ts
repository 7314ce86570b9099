import { isMainThread } from 'node:worker_threads';
import { failureOf, stackOf, UserError } from '../errors.ts';
import { median } from '../stats/quantiles.ts';
import { datasetFeeds } from './dataset-feeds.ts';
import { serveDecoding } from './decode-pool.ts';
import { evaluateSamples } from './evaluate.ts';
import { syntheticFeeds } from './feeds.ts';
import { hintOf } from './out-of-memory.ts';
import { peakRssBytes } from './peak-rss.ts';
import type { Reply, Request } from './protocol.ts';
import { firstLine, type LoadedSession, openSession } from './session.ts';

/**
 * The child process: loads one model and answers the parent's requests in order. It does no
 * statistics and decides nothing: raw times and records go back. The threads in which it decodes
 * images run this same file.
 */

type Feeds = Parameters<LoadedSession['session']['run']>[0];

interface State {
  readonly loaded: LoadedSession | undefined;
  readonly reference: LoadedSession | undefined;
  readonly feeds: Feeds | undefined;
}

let state: State = { loaded: undefined, reference: undefined, feeds: undefined };
let queue: Promise<void> = Promise.resolve();

if (isMainThread) serveParent();
else serveDecoding();

function serveParent(): void {
  process.on('message', (request: Request) => {
    queue = queue.then(() => answer(request)).then(send, (error) => send(replyOfError(error)));
  });
  // A parent that is gone has no use for this process.
  process.on('disconnect', () => process.exit(0));
}

async function answer(request: Request): Promise<Reply> {
  switch (request.kind) {
    case 'load': {
      const loaded = await openSession(request.session);
      const { reference: other } = request;
      const reference = other === undefined ? undefined : await openSession(other);
      state = { loaded, reference, feeds: undefined };
      return { kind: 'loaded', loadMs: loaded.loadMs, runtimeVersion: loaded.runtimeVersion };
    }
    case 'warm-up': {
      const loaded = requireLoaded();
      const feeds = await feedsFor(loaded, request);
      state = { ...state, feeds };
      const firstRunMs = await timedRun(loaded, feeds);
      const runsMs = await warmUp(loaded, feeds, request.warmUp);
      return { kind: 'warmed', batchSize: batchSizeOf(loaded, feeds), firstRunMs, runsMs };
    }
    case 'trace':
      return trace(requireLoaded(), request);
    case 'block':
      return timeBlock(requireLoaded(), requireFeeds(), request);
    case 'evaluate': {
      const sessions = { model: requireLoaded(), reference: state.reference };
      const entry = new URL(import.meta.url);
      const summary = await evaluateSamples(sessions, request.evaluation, entry, send);
      return { kind: 'evaluated', summary };
    }
  }
}

async function feedsFor(
  loaded: LoadedSession,
  { dims, feed }: Pick<Extract<Request, { kind: 'warm-up' }>, 'dims' | 'feed'>,
): Promise<Feeds> {
  if (feed.kind === 'made') return syntheticFeeds(loaded, dims, feed.inputs);
  return await datasetFeeds(loaded, dims, feed);
}

/** Of the first input as the model lists them; a dataset may bring its tensors in another order. */
function batchSizeOf({ session }: LoadedSession, feeds: Feeds): number | null {
  return feeds[session.inputNames[0] ?? '']?.dims[0] ?? null;
}

type WarmUp = Extract<Request, { kind: 'warm-up' }>['warmUp'];

/** Runs until time and count are reached and the last third is as fast as the middle third. */
async function warmUp(loaded: LoadedSession, feeds: Feeds, spec: WarmUp): Promise<number[]> {
  const started = performance.now();
  const runsMs: number[] = [];
  for (;;) {
    runsMs.push(await timedRun(loaded, feeds));
    const elapsedMs = performance.now() - started;
    if (elapsedMs >= spec.maximumMs) return runsMs;
    const isLongEnough = elapsedMs >= spec.minimumMs && runsMs.length >= spec.minimumRuns;
    if (isLongEnough && isFlat(runsMs)) return runsMs;
  }
}

const flatnessRatio = 0.03;

function isFlat(runsMs: readonly number[]): boolean {
  // One run has no middle to be compared with.
  if (runsMs.length < 2) return false;
  const third = Math.max(1, Math.floor(runsMs.length / 3));
  const middle = median(runsMs.slice(-2 * third, -third));
  const last = median(runsMs.slice(-third));
  return Math.abs(last / middle - 1) <= flatnessRatio;
}

type TraceRequest = Extract<Request, { kind: 'trace' }>;

/** Runs a session that writes a profile, and ends the profile: then it is whole. */
async function trace(loaded: LoadedSession, request: TraceRequest): Promise<Reply> {
  const feeds = await feedsFor(loaded, request);
  for (let run = 0; run < request.runs; run += 1) await timedRun(loaded, feeds);
  loaded.session.endProfiling();
  return { kind: 'traced', maxRssBytes: await peakRssBytes() };
}

type BlockRequest = Extract<Request, { kind: 'block' }>;

async function timeBlock(
  loaded: LoadedSession,
  feeds: Feeds,
  request: BlockRequest,
): Promise<Reply> {
  for (let run = 0; run < request.discarded; run += 1) await timedRun(loaded, feeds);
  const cpuBefore = process.cpuUsage();
  const runsMs: number[] = [];
  if (request.timeWholeBlock) {
    runsMs.push(await meanOfRuns(loaded, feeds, request.runs));
  } else {
    for (let run = 0; run < request.runs; run += 1) runsMs.push(await timedRun(loaded, feeds));
  }
  const cpu = process.cpuUsage(cpuBefore);
  return { kind: 'timed', runsMs, cpuMs: (cpu.user + cpu.system) / 1_000 };
}

/** Nothing of ours between the clock and the session: one promise more is 1 % of a run of 8 µs. */
async function timedRun({ session }: LoadedSession, feeds: Feeds): Promise<number> {
  const started = process.hrtime.bigint();
  try {
    await session.run(feeds);
  } catch (cause) {
    throw inferenceFailure(cause);
  }
  return Number(process.hrtime.bigint() - started) / 1e6;
}

/** Of runs that are too short for a clock. */
async function meanOfRuns({ session }: LoadedSession, feeds: Feeds, runs: number): Promise<number> {
  const started = process.hrtime.bigint();
  try {
    for (let run = 0; run < runs; run += 1) await session.run(feeds);
  } catch (cause) {
    throw inferenceFailure(cause);
  }
  return Number(process.hrtime.bigint() - started) / 1e6 / runs;
}

function inferenceFailure(cause: unknown): UserError {
  return new UserError(
    'inference-failed',
    `onnxruntime cannot run the model: ${firstLine(cause)}`,
    hintOf(cause, 'check the dims of the config against the shapes that the model accepts'),
    { cause },
  );
}

function requireLoaded(): LoadedSession {
  if (state.loaded === undefined) throw new Error('a model must be loaded first');
  return state.loaded;
}

function requireFeeds(): Feeds {
  if (state.feeds === undefined) throw new Error('the model must be warmed up first');
  return state.feeds;
}

function replyOfError(error: unknown): Reply {
  if (error instanceof UserError) return { kind: 'failed', failure: failureOf(error) };
  return { kind: 'bug', stack: stackOf(error) };
}

function send(reply: Reply): void {
  process.send?.(reply);
}
