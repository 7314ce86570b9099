/** Rounds and runs that are really measured, for the benches of latency. */
import type { SideName } from '../src/evidence.ts';
import type { Round } from '../src/evidence-latency.ts';
import { type LocatedModel, readModelFile } from '../src/measure/locate.ts';
import type { Dims } from '../src/measure/plan.ts';
import { madeFeed } from '../src/measure/protocol.ts';
import { createRunner } from '../src/measure/runner.ts';
import { expectReply, startWorker } from '../src/measure/worker.ts';
import { randomIntegers } from '../src/stats/random.ts';
import { repositoryPath } from '../test/support/evaluation-spec.ts';
import { createPlan, roundStep } from '../test/support/plan.ts';
import { runnerOptions } from '../test/support/runner-options.ts';

/** Absolute paths of two models. */
export type Paths = Readonly<Record<SideName, string>>;

/** The real child, which slows down models whose file's name asks for it. */
const childPath = repositoryPath('test/fixtures/children/slowed.ts');

export function located(absolutePath: string): LocatedModel {
  const { model, sizeBytes } = readModelFile(absolutePath, absolutePath);
  const file = { path: absolutePath, sha256: '0'.repeat(64), sizeBytes, externalBytes: null };
  return { absolutePath, model, file };
}

/** How rounds are measured, where it is not the usual way. */
export interface RoundSettings {
  readonly dims?: Dims;
  /** For the children, beside what they need. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Measures a round each time, by the runner that comparisons use, on one thread. */
export function roundMeasurer(
  paths: Paths,
  seed: number,
  { dims = {}, env = {} }: RoundSettings = {},
): () => Promise<Round> {
  const models = { base: located(paths.base), head: located(paths.head) };
  const options = runnerOptions({
    childPath,
    random: randomIntegers(seed),
    findModel: (_, side) => models[side],
  });
  const runner = createRunner({ ...options, env: { ...options.env, ...env } });
  return async () => {
    const sample = await runner(roundStep(createPlan({ dims })));
    if (sample.kind !== 'round') throw new Error('a round was asked for');
    return sample.round;
  };
}

/** Measures `count` rounds. */
export async function measureRounds(
  paths: Paths,
  count: number,
  seed: number,
): Promise<readonly Round[]> {
  const measureRound = roundMeasurer(paths, seed);
  const rounds: Round[] = [];
  while (rounds.length < count) rounds.push(await measureRound());
  return rounds;
}

/** The times in milliseconds of some runs after the usual warm-up, in a process of its own. */
export async function sequentialRuns(
  modelPath: string,
  runs: number,
  dims: Dims = {},
): Promise<readonly number[]> {
  const { env, random } = runnerOptions();
  await using worker = startWorker({ childPath, name: 'bench', paddingLength: random(4_096), env });
  const limit = { timeoutMs: 600_000 };
  const runtimeDirectory = repositoryPath('');
  const session = { runtimeDirectory, modelPath, provider: 'cpu', threads: 1 };
  await worker.ask({ kind: 'load', session }, limit);
  const warmUp = { minimumMs: 300, minimumRuns: 5, maximumMs: 3_000 };
  await worker.ask({ kind: 'warm-up', dims, feed: madeFeed, warmUp }, limit);
  const request = { kind: 'block', runs, discarded: 0, timeWholeBlock: false } as const;
  return expectReply(await worker.ask(request, limit), 'timed').runsMs;
}
