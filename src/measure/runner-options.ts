import { openInputs } from '../analysis/infer.ts';
import type { SideName } from '../evidence.ts';
import type { Environment } from '../evidence-environment.ts';
import type { Model, ValueInfo } from '../onnx/model.ts';
import type { RandomInteger } from '../stats/random.ts';
import type { GpuMonitor } from './gpu/gpu-sampler.ts';
import type { LocatedModel } from './locate.ts';
import type { ModelPlan } from './plan.ts';
import type { SessionSpec } from './protocol.ts';
import { startWorker, type Worker, type WorkerOptions } from './worker.ts';

/** Where a step finds the model of a side; only steps whose models exist are run. */
export type FindModel = (model: ModelPlan, side: SideName) => LocatedModel;

/** How far an evaluation is. */
export interface Progress {
  readonly model: string;
  readonly side: SideName;
  readonly done: number;
  readonly total: number;
}

export interface RunnerOptions {
  readonly findModel: FindModel;
  /** The entry of the child process. */
  readonly childPath: string;
  /** Finds or installs the runtime, once; its failure makes every measured reading unavailable. */
  readonly runtime: () => Promise<{ readonly directory: string }>;
  readonly env: WorkerOptions['env'];
  /** The machine, for what is only compared with the same machine. */
  readonly environment: () => Promise<Environment>;
  /** The graphics processor that a session would use, if there is one that can be watched. */
  readonly gpu: GpuMonitor;
  /** A new folder for what a child writes; disposing removes it. */
  readonly openScratch: () => Promise<{ readonly path: string } & AsyncDisposable>;
  readonly random: RandomInteger;
  /** Told after every batch of an evaluation. */
  readonly onProgress: (progress: Progress) => void;
}

/** The name is for messages; whose model it is, the evidence knows. */
export function workerNamed(name: string, options: RunnerOptions): Worker {
  return startWorker({
    childPath: options.childPath,
    name,
    paddingLength: options.random(4_096),
    env: options.env,
  });
}

/** How a child opens the model of one side. */
export async function sessionFor(
  model: ModelPlan,
  side: SideName,
  settings: { readonly provider: string; readonly threads: number },
  options: RunnerOptions,
): Promise<SessionSpec> {
  const { directory } = await options.runtime();
  const { absolutePath, model: file } = options.findModel(model, side);
  const { provider, threads } = settings;
  const unranked = unrankedInputs(file);
  return { runtimeDirectory: directory, modelPath: absolutePath, provider, threads, unranked };
}

/** Containers have no shape either, and cannot be fed at all. */
function unrankedInputs({ graph }: Model): readonly string[] {
  const isUnranked = ({ shape, container }: ValueInfo) => shape === null && container === undefined;
  return openInputs(graph)
    .filter(isUnranked)
    .map(({ name }) => name);
}
