import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { graphsOf } from '../analysis/subgraphs.ts';
import { failureOf, UserError } from '../errors.ts';
import { isDeviceCopy, isSameProvider, type RuntimeTrace } from '../evidence-trace.ts';
import type { Model, Node } from '../onnx/model.ts';
import { isProcessor } from '../stats/sequential.ts';
import type { GpuMonitor } from './gpu/gpu-sampler.ts';
import { loadTimeoutMs } from './latency-round.ts';
import type { Step } from './plan.ts';
import { type RunnerOptions, sessionFor, workerNamed } from './runner-options.ts';
import { traceOfEvents } from './trace-events.ts';
import { expectReply, type Worker } from './worker.ts';

type TraceStep = Extract<Step, { readonly kind: 'trace' }>;

/** The arena grows in the first run, and a device compiles its kernels. */
const warmRuns = 1;
const tracedRuns = 2;
/** Three runs; the first of WebGPU compiles every shader. */
const traceTimeoutMs = 300_000;
/** Some 80,000 kernels in each of three runs; the engine holds no text of twice the size. */
const maximumProfileBytes = 256 * 2 ** 20;

/**
 * What the runtime says of its work on one side, from a process of its own: one that is traced is
 * never timed. `provider-unavailable` where the provider that was asked for ran nothing.
 */
export async function traceSide(step: TraceStep, options: RunnerOptions): Promise<RuntimeTrace> {
  const { model, side, session: settings } = step;
  checkNames(options.findModel(model, side).model);
  const session = await sessionFor(model, side, settings, options);
  await using scratch = await options.openScratch();
  const gpu = isProcessor(settings.provider) ? null : options.gpu;
  const idleBytes = await usedBytes(gpu);
  await using worker = workerNamed(`trace of ${side}`, options);
  const profiled = { ...session, profilePrefix: join(scratch.path, 'profile') };
  await worker.ask({ kind: 'load', session: profiled }, { timeoutMs: loadTimeoutMs });
  const maxRssBytes = await runTraced(worker, step);
  // The process is still there, and with it what it holds on the device.
  const heldBytes = await usedBytes(gpu);
  const { provider, threads } = settings;
  const process = { provider, warmRuns, runs: tracedRuns };
  const trace: RuntimeTrace = {
    environment: await options.environment(),
    provider,
    threads,
    ...traceOfEvents(await readProfile(scratch.path), process),
    maxRssBytes,
    gpuMemoryBytes:
      idleBytes === null || heldBytes === null ? null : Math.max(0, heldBytes - idleBytes),
  };
  checkProvider(trace);
  return trace;
}

async function runTraced(worker: Worker, { model, session }: TraceStep): Promise<number> {
  const { dims } = model;
  const { inputs } = session;
  const reply = await worker.ask(
    { kind: 'trace', dims, inputs, runs: warmRuns + tracedRuns },
    { timeoutMs: traceTimeoutMs },
  );
  return expectReply(reply, 'traced').maxRssBytes;
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
 * onnxruntime writes names into the JSON of its profile as they are, so that one with a quote could say
 * anything of other nodes. Exporters write none.
 */
function checkNames({ graph, functions }: Model): void {
  const isUnsafe = (text: string) => /["\\\p{Cc}]/u.test(text);
  const unsafeIn = (nodes: readonly Node[]): string | undefined => {
    for (const node of nodes) {
      const own = [node.name, node.op, ...node.inputs, ...node.outputs].find(isUnsafe);
      const found =
        own ??
        graphsOf(node)
          .map((each) => unsafeIn(each.nodes))
          .find(Boolean);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const found =
    unsafeIn(graph.nodes) ?? functions.map(({ nodes }) => unsafeIn(nodes)).find(Boolean);
  if (found === undefined) return;
  throw unreadable(
    `the name ${JSON.stringify(found).slice(0, 200)} has a quote, a backslash or a control character`,
    'give nodes and tensors names without these',
  );
}

/**
 * A session falls back to the processor node by node, without an error. What ran nowhere else is no
 * measurement of the provider that was asked for.
 */
function checkProvider({ provider, nodes }: RuntimeTrace): void {
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
