import { profileModel } from '../analysis/profile.ts';
import type { StaticProfile } from '../analysis/static-profile.ts';
import type { Evaluation, SideName } from '../evidence.ts';
import type { Round } from '../evidence-latency.ts';
import type { RecordedTraces, RuntimeTrace } from '../evidence-trace.ts';
import { isProcessor } from '../stats/sequential.ts';
import { evaluateSide } from './evaluate-side.ts';
import { feedOf } from './feed-source.ts';
import { watchRound } from './gpu/watch-round.ts';
import { askingForHugePages } from './huge-pages.ts';
import { type MeasuredRound, measureRound, type RoundSetup } from './latency-round.ts';
import type { Step } from './plan.ts';
import { readRecorded } from './recorded.ts';
import { type RunnerOptions, sessionFor, workerNamed } from './runner-options.ts';
import { traceSide } from './trace-side.ts';

/** What a step gives: raw measurements, no statistics. */
export type Sample =
  | { readonly kind: 'profile'; readonly profile: StaticProfile }
  | { readonly kind: 'evaluation'; readonly evaluation: Evaluation }
  | { readonly kind: 'trace'; readonly trace: RuntimeTrace }
  | { readonly kind: 'recorded'; readonly recorded: RecordedTraces }
  | { readonly kind: 'round'; readonly round: Round };

/** Executes one step; a `UserError` means that this reading is unavailable, any other is a bug. */
export type Runner = (step: Step) => Promise<Sample>;

/** The real runner: static profiles in this process, everything else in children. */
export function createRunner(options: RunnerOptions): Runner {
  return async (step) => {
    switch (step.kind) {
      case 'profile': {
        const { model } = options.findModel(step.model, step.side);
        const dims = { ...step.model.dims, ...step.at };
        return { kind: 'profile', profile: profileModel(model, dims) };
      }
      case 'evaluate':
        return { kind: 'evaluation', evaluation: await evaluateSide(step, options) };
      case 'trace':
        return { kind: 'trace', trace: await traceSide(step, options) };
      case 'recorded':
        return { kind: 'recorded', recorded: await readRecorded(step, options) };
      case 'round':
        return { kind: 'round', round: await runRound(step, options) };
    }
  };
}

type RoundStep = Extract<Step, { kind: 'round' }>;

async function runRound(step: RoundStep, options: RunnerOptions): Promise<Round> {
  // Before any process is started: this may find that there is no runtime.
  const session = (side: SideName) => sessionFor(step.model, side, step.latency, options);
  const sessions = { base: await session(step.baseFrom), head: await session('head') };
  const feed = (side: SideName) => feedOf(step.model, side, step.latency, options);
  const feeds = { base: await feed(step.baseFrom), head: await feed('head') };
  const measure = () => runWorkers(step, { sessions, feeds }, options);
  if (isProcessor(step.latency.provider)) return (await measure()).round;
  const [{ round }, watched] = await watchRound(options.gpu, measure);
  return { ...round, gpu: watched.kind === 'measured' ? watched.value : null };
}

/** Starts both processes of a round, and has ended them when it is done. */
async function runWorkers(
  step: RoundStep,
  given: Pick<RoundSetup, 'sessions' | 'feeds'>,
  options: RunnerOptions,
): Promise<MeasuredRound> {
  const firstSpawned = options.random(2) === 0 ? 'base' : 'head';
  const modelOf = { base: step.baseFrom, head: 'head' } as const;
  const timed = { ...options, env: askingForHugePages(options.env) };
  const start = (side: SideName) => workerNamed(`latency of ${modelOf[side]}`, timed);
  // Spawned in random order: the second process may find other memory than the first.
  const second = firstSpawned === 'base' ? 'head' : 'base';
  await using firstWorker = start(firstSpawned);
  await using secondWorker = start(second);
  const workers =
    firstSpawned === 'base'
      ? { base: firstWorker, head: secondWorker }
      : { base: secondWorker, head: firstWorker };
  return await measureRound({
    workers,
    ...given,
    dims: { ...step.model.dims, ...step.at },
    random: options.random,
    firstSpawned,
  });
}
