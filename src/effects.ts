import { failureOf } from './errors.ts';
import type { Environment, GpuFacts } from './evidence-environment.ts';
import { readEnvironment } from './measure/environment.ts';
import { gpuMonitor, type NvidiaSmi, readGpuFacts } from './measure/gpu/gpu-sampler.ts';
import type { LatencyProgress } from './measure/latency-draft.ts';
import type { Step } from './measure/plan.ts';
import { createRunner, type Runner } from './measure/runner.ts';
import type { FindModel, Progress } from './measure/runner-options.ts';
import { logLine } from './reports/escape.ts';
import { dimsWords, roundsLine } from './reports/latency.ts';
import { progressBar, progressLine } from './reports/progress.ts';
import { readHost } from './runtime/platform.ts';
import { type Runtime, resolveRuntime } from './runtime/resolve.ts';
import { openScratch } from './source/scratch.ts';
import { randomIntegers } from './stats/random.ts';

/** What a door has read from the outside. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The built child beside the door. */
  readonly childPath: string;
  /** A folder with onnxruntime-node that is to be used, or null. */
  readonly onnxruntimePath: string | null;
  /** Where an installed runtime is kept between runs. */
  readonly toolCache: string;
  readonly registry: string;
  readonly log: (line: string) => void;
  /** Where a bar can be drawn over itself; null where lines are kept, as in CI. */
  readonly terminal: { readonly columns: number; readonly write: (text: string) => void } | null;
}

/** The real effects of a run, and what they found out about the machine. */
export interface RealEffects {
  readonly createRunner: (findModel: FindModel) => Runner;
  readonly environment: () => Promise<Environment>;
  readonly nowMs: () => number;
  readonly onStep: (step: Step) => void;
  readonly onRound: (progress: LatencyProgress) => void;
}

/** Where onnxruntime is on this machine, installed now where it is nowhere yet. `runtime-*`. */
export function findRuntime(world: World): Promise<Runtime> {
  return resolveRuntime({
    path: world.onnxruntimePath,
    besideFile: world.childPath,
    toolCache: world.toolCache,
    registry: world.registry,
    host: readHost(),
    fetch: globalThis.fetch,
  });
}

/** Child processes, the runtime (found or installed when a step first needs it), clock and log. */
export function realEffects(world: World): RealEffects {
  let runtime: Promise<Runtime> | undefined;
  let version: string | null = null;
  const runtimeOnce = async (): Promise<Runtime> => {
    runtime ??= findRuntime(world);
    const found = await runtime;
    version = found.version;
    return found;
  };
  const env = childEnvironment(world.env);
  const smi = { command: 'nvidia-smi', env };
  let gpus: Promise<readonly GpuFacts[]> | undefined;
  const environment = async () => {
    gpus ??= findGpus(smi);
    return readEnvironment({ root: '/', onnxruntime: version, gpus: await gpus, env });
  };
  return {
    createRunner: (findModel) =>
      createRunner({
        findModel,
        childPath: world.childPath,
        runtime: runtimeOnce,
        env,
        environment,
        gpu: gpuMonitor(smi),
        openScratch: () => openScratch('model-budget'),
        random: randomIntegers(process.pid),
        onProgress: progressTeller(world),
      }),
    environment,
    nowMs: () => performance.now(),
    onStep: (step) => {
      // On a terminal one line shows all rounds of a latency.
      const isDrawn = world.terminal !== null && step.kind === 'round' && step.round > 0;
      if (!isDrawn) world.log(stepWords(step));
    },
    onRound: ({ plan, isDone, ...progress }) => {
      if (world.terminal === null) return;
      const { looks, maxSeconds } = plan;
      const line = roundsLine({ ...progress, looks, maxSeconds }, world.terminal.columns);
      world.terminal.write(clearLine + (isDone ? '' : line));
    },
  };
}

/** A log that says something twice a minute is alive, and one that says more is noise. */
const quietMs = 30_000;
const clearLine = '\r\u001b[K';

/** Draws a bar on a terminal; elsewhere a line now and then. */
function progressTeller({ terminal, log }: World): (progress: Progress) => void {
  let toldMs = performance.now();
  return (progress) => {
    const isDone = progress.done >= progress.total;
    if (terminal !== null) {
      const bar = logLine(progressBar(progress, terminal.columns));
      terminal.write(clearLine + (isDone ? '' : bar));
    } else if (!isDone && performance.now() - toldMs >= quietMs) {
      toldMs = performance.now();
      log(progressLine(progress));
    }
  };
}

/**
 * The child runs native code on a model that a stranger may have written, so it gets what programs
 * need to start and find libraries, and no token. Since 1.29 onnxruntime sends facts about models and
 * machines to its maker unless it is told not to (microsoft/onnxruntime#27379); its uploads would also
 * run beside what is being timed. nvidia-smi counts devices in the order of the bus, CUDA by their
 * speed: the device that is watched must be the one that works.
 */
export function childEnvironment(env: World['env']): World['env'] {
  const kept =
    /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_.*|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|SystemRoot|windir|CUDA_.*|NVIDIA_.*|VK_.*|XDG_RUNTIME_DIR|GLIBC_TUNABLES)$/i;
  const own = Object.entries(env).filter(([name]) => kept.test(name));
  return {
    ...Object.fromEntries(own),
    ORT_DISABLE_TELEMETRY: '1',
    CUDA_DEVICE_ORDER: 'PCI_BUS_ID',
  };
}

/** None where nobody tells of any. */
async function findGpus(smi: NvidiaSmi): Promise<readonly GpuFacts[]> {
  try {
    return await readGpuFacts(smi);
  } catch (error) {
    failureOf(error);
    return [];
  }
}

function stepWords(step: Step): string {
  const { id: name } = step.model;
  const where = 'point' in step && step.point > 0 ? ` at ${dimsWords(step.at)}` : '';
  switch (step.kind) {
    case 'profile':
      return `${name}${where} (${step.side}): reading the graph`;
    case 'evaluate':
      return `${name} (${step.side}): evaluating`;
    case 'trace':
      return `${name}${where} (${step.side}): tracing every node`;
    case 'recorded':
      return `${name}: reading the profiles of another tool`;
    case 'round':
      return `${name}${where}: latency round ${step.round + 1}`;
  }
}
