import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { failureOf, UserError } from '../errors.ts';
import { isDeviceCopy, isSameProvider, type RuntimeTrace } from '../evidence-trace.ts';
import { median } from '../stats/quantiles.ts';
import { isProcessor } from '../stats/sequential.ts';
import { feedOf } from './feed-source.ts';
import type { GpuMonitor } from './gpu/gpu-sampler.ts';
import { loadTimeoutMs } from './latency-round.ts';
import type { Step } from './plan.ts';
import { mendProfile, needsMending } from './profile-text.ts';
import type { FeedSpec, SessionSpec } from './protocol.ts';
import { type RunnerOptions, sessionFor, workerNamed } from './runner-options.ts';
import { traceOfEvents } from './trace-events.ts';
import { expectReply } from './worker.ts';

type TraceStep = Extract<Step, { readonly kind: 'trace' }>;

/** The arena grows in the first run, and a device compiles its kernels. */
const warmRuns = 1;
const tracedRuns = 2;
/** Three runs; the first of WebGPU compiles every shader. */
const traceTimeoutMs = 300_000;
/** Some 80,000 kernels in each of three runs; the engine holds no text of twice the size. */
const maximumProfileBytes = 256 * 2 ** 20;

/** Of one process alone its most memory is a matter of chance; the allocator's peak is not. */
const processes = 3;

/**
 * What the runtime says of its work on one side, from processes of their own: one that is traced is
 * never timed. `provider-unavailable` where the provider that was asked for ran nothing.
 *
 * At other extents than the model's own it is one process, whose memory would be a reading of one.
 */
export async function traceSide(step: TraceStep, options: RunnerOptions): Promise<RuntimeTrace> {
  const { model, side, session: settings, point } = step;
  const isAwkward = needsMending(options.findModel(model, side).model);
  const session = await sessionFor(model, side, settings, options);
  const feed = await feedOf(model, side, settings, options);
  const first = await traceProcess(step, session, feed, options);
  const { provider, threads } = settings;
  const events = traceOfEvents(isAwkward ? mendProfile(first.profile) : first.profile, {
    provider,
    warmRuns,
    runs: tracedRuns,
  });
  const trace = {
    environment: await options.environment(),
    provider,
    threads,
    ...events,
    gpuMemoryBytes: first.gpuMemoryBytes,
  };
  checkProvider(trace);
  const all = [first];
  while (point === 0 && all.length < processes) {
    all.push(await traceProcess(step, session, feed, options));
  }
  const maxRssBytes = point === 0 ? median(all.map((each) => each.maxRssBytes)) : null;
  return { ...trace, maxRssBytes };
}

/** What one traced process leaves. */
interface TracedProcess {
  readonly profile: string;
  readonly maxRssBytes: number;
  readonly gpuMemoryBytes: number | null;
}

async function traceProcess(
  { model, side, at, session: { provider } }: TraceStep,
  session: SessionSpec,
  feed: FeedSpec,
  options: RunnerOptions,
): Promise<TracedProcess> {
  await using scratch = await options.openScratch();
  const gpu = isProcessor(provider) ? null : options.gpu;
  const idleBytes = await usedBytes(gpu);
  await using worker = workerNamed(`trace of ${side}`, options);
  const profiled = { ...session, profilePrefix: join(scratch.path, 'profile') };
  await worker.ask({ kind: 'load', session: profiled }, { timeoutMs: loadTimeoutMs });
  const reply = await worker.ask(
    { kind: 'trace', dims: { ...model.dims, ...at }, feed, runs: warmRuns + tracedRuns },
    { timeoutMs: traceTimeoutMs },
  );
  const { maxRssBytes } = expectReply(reply, 'traced');
  // The process is still there, and with it what it holds on the device.
  const heldBytes = await usedBytes(gpu);
  const isKnown = idleBytes !== null && heldBytes !== null;
  return {
    profile: await readProfile(scratch.path),
    maxRssBytes,
    gpuMemoryBytes: isKnown ? Math.max(0, heldBytes - idleBytes) : null,
  };
}

/** Null where there is nothing to ask, or no answer: this is told and never judged. */
async function usedBytes(gpu: GpuMonitor | null): Promise<number | null> {
  if (gpu === null) return null;
  try {
    return (await gpu.readOccupancy()).memoryBytes;
  } catch (error) {
    failureOf(error);
    return null;
  }
}

/** The runtime adds the time of day to the name that it was given. */
async function readProfile(folder: string): Promise<string> {
  const [name] = await readdir(folder);
  if (name === undefined) {
    throw unreadable(
      'onnxruntime wrote no profile',
      'look for room in the folder for temporary files',
    );
  }
  const path = join(folder, name);
  const { size } = await stat(path);
  if (size > maximumProfileBytes) {
    throw unreadable(
      `the profile of ${tracedRuns + warmRuns} runs is ${size} bytes long`,
      `at most ${maximumProfileBytes} are read: use smaller dims, so that loops end earlier`,
    );
  }
  return readFile(path, 'utf8');
}

function unreadable(what: string, hint: string): UserError {
  return new UserError('inference-failed', `what each node did is not known: ${what}`, hint);
}

/**
 * A session falls back to the processor node by node, without an error. What ran nowhere else is no
 * measurement of the provider that was asked for.
 */
function checkProvider({ provider, nodes }: Pick<RuntimeTrace, 'provider' | 'nodes'>): void {
  const own = nodes.filter(
    (node) => isSameProvider(provider, node.provider) && !isDeviceCopy(node),
  );
  if (own.length > 0 || nodes.length === 0) return;
  throw new UserError(
    'provider-unavailable',
    `${provider} was asked for and ran 0 of ${nodes.length} nodes`,
    `measure on cpu, or use operators and types that ${provider} has`,
  );
}
