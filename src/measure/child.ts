import { failureOf, stackOf, UserError } from '../errors.ts';
import { median } from '../stats/quantiles.ts';
import { evaluateSamples } from './evaluate.ts';
import { syntheticFeeds } from './feeds.ts';
import type { Reply, Request } from './protocol.ts';
import { firstLine, type LoadedSession, openSession } from './session.ts';

/**
 * The child process: loads one model and answers the parent's requests in order. It does no
 * statistics and decides nothing: raw times and records go back.
 */

type Feeds = Parameters<LoadedSession['session']['run']>[0];

interface State {
  readonly loaded: LoadedSession | undefined;
  readonly feeds: Feeds | undefined;
}

let state: State = { loaded: undefined, feeds: undefined };
let queue: Promise<void> = Promise.resolve();

process.on('message', (request: Request) => {
  queue = queue.then(() => answer(request)).then(send, (error) => send(replyOfError(error)));
});
// A parent that is gone has no use for this process.
process.on('disconnect', () => process.exit(0));

async function answer(request: Request): Promise<Reply> {
  switch (request.kind) {
    case 'load': {
      const loaded = await openSession(request.session);
      state = { loaded, feeds: undefined };
      return { kind: 'loaded', loadMs: loaded.loadMs, runtimeVersion: loaded.runtimeVersion };
    }
    case 'warm-up': {
      const loaded = requireLoaded();
      const feeds = syntheticFeeds(loaded, request.dims);
      state = { loaded, feeds };
      const firstRunMs = await timedRun(loaded, feeds);
      const runsMs = await warmUp(loaded, feeds, request.warmUp);
      return { kind: 'warmed', firstRunMs, runsMs };
    }
    case 'block':
      return timeBlock(requireLoaded(), requireFeeds(), request);
    case 'evaluate': {
      const summary = await evaluateSamples(requireLoaded(), request.evaluation, (records) =>
        send({ kind: 'records', records }),
      );
      return { kind: 'evaluated', ...summary };
    }
  }
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
  const third = Math.max(1, Math.floor(runsMs.length / 3));
  const middle = median(runsMs.slice(-2 * third, -third));
  const last = median(runsMs.slice(-third));
  return Math.abs(last / middle - 1) <= flatnessRatio;
}

type BlockRequest = Extract<Request, { kind: 'block' }>;

async function timeBlock(
  loaded: LoadedSession,
  feeds: Feeds,
  request: BlockRequest,
): Promise<Reply> {
  const cpuBefore = process.cpuUsage();
  const runsMs: number[] = [];
  const started = process.hrtime.bigint();
  for (let run = 0; run < request.runs; run += 1) {
    if (request.timeWholeBlock) await loaded.session.run(feeds);
    else runsMs.push(await timedRun(loaded, feeds));
  }
  if (request.timeWholeBlock) {
    runsMs.push(Number(process.hrtime.bigint() - started) / 1e6 / request.runs);
  }
  const cpu = process.cpuUsage(cpuBefore);
  return { kind: 'timed', runsMs, cpuMs: (cpu.user + cpu.system) / 1_000 };
}

async function timedRun(loaded: LoadedSession, feeds: Feeds): Promise<number> {
  const started = process.hrtime.bigint();
  try {
    await loaded.session.run(feeds);
  } catch (cause) {
    throw new UserError(
      'inference-failed',
      `onnxruntime cannot run the model: ${firstLine(cause)}`,
      'check the dims of the config against the shapes that the model accepts',
      { cause },
    );
  }
  return Number(process.hrtime.bigint() - started) / 1e6;
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
