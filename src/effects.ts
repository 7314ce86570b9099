import { availableParallelism, cpus, totalmem } from 'node:os';
import type { Environment } from './evidence.ts';
import type { Step } from './measure/plan.ts';
import { createRunner, type FindModel, type Runner } from './measure/runner.ts';
import { readHost } from './runtime/platform.ts';
import { type Runtime, resolveRuntime } from './runtime/resolve.ts';
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
}

/** The real effects of a run, and what they found out about the machine. */
export interface RealEffects {
  readonly createRunner: (findModel: FindModel) => Runner;
  readonly environment: () => Environment;
  readonly nowMs: () => number;
  readonly onStep: (step: Step) => void;
}

/** Child processes, the runtime (found or installed when a step first needs it), clock and log. */
export function realEffects(world: World): RealEffects {
  let runtime: Promise<Runtime> | undefined;
  let version: string | null = null;
  const findRuntime = async (): Promise<Runtime> => {
    runtime ??= resolveRuntime({
      path: world.onnxruntimePath,
      besideFile: world.childPath,
      toolCache: world.toolCache,
      registry: world.registry,
      host: readHost(),
      fetch: globalThis.fetch,
    });
    const found = await runtime;
    version = found.version;
    return found;
  };
  return {
    createRunner: (findModel) =>
      createRunner({
        findModel,
        childPath: world.childPath,
        runtime: findRuntime,
        env: childEnvironment(world.env),
        random: randomIntegers(process.pid),
      }),
    environment: () => readEnvironment(version),
    nowMs: () => performance.now(),
    onStep: (step) => world.log(stepWords(step)),
  };
}

/**
 * The child runs native code on a model that a stranger may have written, so it gets what programs
 * need to start and find libraries, and no token. Since 1.29 onnxruntime sends facts about models and
 * machines to its maker unless it is told not to (microsoft/onnxruntime#27379); its uploads would also
 * run beside what is being timed.
 */
export function childEnvironment(env: World['env']): World['env'] {
  const kept =
    /^(PATH|HOME|TMPDIR|TEMP|TMP|LANG|LC_.*|LD_LIBRARY_PATH|DYLD_LIBRARY_PATH|SystemRoot|windir|CUDA_.*|NVIDIA_.*|VK_.*|XDG_RUNTIME_DIR)$/i;
  const own = Object.entries(env).filter(([name]) => kept.test(name));
  return { ...Object.fromEntries(own), ORT_DISABLE_TELEMETRY: '1' };
}

function readEnvironment(onnxruntime: string | null): Environment {
  return {
    platform: `${process.platform}-${process.arch}`,
    cpuModel: cpus()[0]?.model.trim() || 'unknown',
    cores: availableParallelism(),
    memoryBytes: totalmem(),
    node: process.versions.node,
    onnxruntime,
  };
}

function stepWords(step: Step): string {
  const name = step.model.id;
  switch (step.kind) {
    case 'profile':
      return `${name} (${step.side}): reading the graph`;
    case 'evaluate':
      return `${name} (${step.side}): evaluating`;
    case 'round':
      return `${name}: latency round ${step.round + 1}`;
  }
}
