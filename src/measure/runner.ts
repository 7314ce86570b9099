import { profileModel } from '../analysis/profile.ts';
import type { StaticProfile } from '../analysis/static-profile.ts';
import type { Evaluation, Round, SideName } from '../evidence.ts';
import type { RandomInteger } from '../stats/random.ts';
import type { ClassificationRecord } from '../tasks/classification-record.ts';
import { loadTimeoutMs, measureRound } from './latency-round.ts';
import type { LocatedModel } from './locate.ts';
import type { ModelPlan, Step } from './plan.ts';
import type { SessionSpec } from './protocol.ts';
import { expectReply, startWorker, type Worker, type WorkerOptions } from './worker.ts';

/** What a step gives: raw measurements, no statistics. */
export type Sample =
  | { readonly kind: 'profile'; readonly profile: StaticProfile }
  | { readonly kind: 'evaluation'; readonly evaluation: Evaluation }
  | { readonly kind: 'round'; readonly round: Round };

/** Executes one step; a `UserError` means that this reading is unavailable, any other is a bug. */
export type Runner = (step: Step) => Promise<Sample>;

/** Where a step finds the model of a side; only steps whose model exists are run. */
export type FindModel = (model: ModelPlan, side: SideName) => LocatedModel;

export interface RunnerOptions {
  readonly findModel: FindModel;
  /** The entry of the child process. */
  readonly childPath: string;
  /** Finds or installs the runtime, once; its failure makes every measured reading unavailable. */
  readonly runtime: () => Promise<{ readonly directory: string }>;
  readonly env: WorkerOptions['env'];
  readonly random: RandomInteger;
}

/** The real runner: static profiles in this process, everything else in children. */
export function createRunner(options: RunnerOptions): Runner {
  return async (step) => {
    switch (step.kind) {
      case 'profile': {
        const { model } = options.findModel(step.model, step.side);
        return { kind: 'profile', profile: profileModel(model, step.model.dims) };
      }
      case 'evaluate':
        return { kind: 'evaluation', evaluation: await evaluate(step, options) };
      case 'round':
        return { kind: 'round', round: await runRound(step, options) };
    }
  };
}

async function evaluate(
  step: Extract<Step, { kind: 'evaluate' }>,
  options: RunnerOptions,
): Promise<Evaluation> {
  const { spec, scores, maxSeconds } = step.evaluation;
  const session = await sessionFor(step.model, step.side, { provider: 'cpu', threads: 0 }, options);
  await using worker = workerNamed('evaluation', options);
  await worker.ask({ kind: 'load', session }, { timeoutMs: loadTimeoutMs });
  const records: ClassificationRecord[] = [];
  const reply = await worker.ask(
    { kind: 'evaluate', evaluation: spec },
    {
      timeoutMs: maxSeconds * 1_000,
      onReply: (partial) => {
        if (partial.kind === 'records') for (const record of partial.records) records.push(record);
      },
    },
  );
  const { classes, classNames } = expectReply(reply, 'evaluated');
  return { task: spec.task, scores, classes, classNames, records, skipped: 0 };
}

async function runRound(
  step: Extract<Step, { kind: 'round' }>,
  options: RunnerOptions,
): Promise<Round> {
  // Before any process is started: this may find that there is no runtime.
  const session = (side: SideName) => sessionFor(step.model, side, step.latency, options);
  const sessions = { base: await session('base'), head: await session('head') };
  const firstSpawned = options.random(2) === 0 ? 'base' : 'head';
  const start = (side: SideName) => workerNamed(`latency of ${side}`, options);
  // Spawned in random order: the second process may find other memory than the first.
  const second = firstSpawned === 'base' ? 'head' : 'base';
  await using firstWorker = start(firstSpawned);
  await using secondWorker = start(second);
  const workers =
    firstSpawned === 'base'
      ? { base: firstWorker, head: secondWorker }
      : { base: secondWorker, head: firstWorker };
  // Awaited here: returning the promise would dispose of the workers at once.
  return await measureRound({
    workers,
    sessions,
    dims: step.model.dims,
    random: options.random,
    firstSpawned,
  });
}

/** The name is for messages; whose model it is, the evidence knows. */
function workerNamed(name: string, options: RunnerOptions): Worker {
  return startWorker({
    childPath: options.childPath,
    name,
    paddingLength: options.random(4_096),
    env: options.env,
  });
}

async function sessionFor(
  model: ModelPlan,
  side: SideName,
  settings: { readonly provider: string; readonly threads: number },
  options: RunnerOptions,
): Promise<SessionSpec> {
  const { directory } = await options.runtime();
  const { absolutePath } = options.findModel(model, side);
  const { provider, threads } = settings;
  return { runtimeDirectory: directory, modelPath: absolutePath, provider, threads };
}
