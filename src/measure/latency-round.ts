import type { SideName } from '../evidence.ts';
import type { Round, WorkerTimes } from '../evidence-latency.ts';
import type { RandomInteger } from '../stats/random.ts';
import { type BlockPlan, blockOrder, planBlocks, plannedRunMs } from './blocks.ts';
import type { BlockSpan } from './gpu/block-states.ts';
import type { FeedSpec, SessionSpec, WarmUpSpec } from './protocol.ts';
import { expectReply, type Worker } from './worker.ts';

export interface RoundSetup {
  readonly workers: Readonly<Record<SideName, Worker>>;
  readonly sessions: Readonly<Record<SideName, SessionSpec>>;
  readonly dims: Readonly<Record<string, number>>;
  readonly feeds: Readonly<Record<SideName, FeedSpec>>;
  readonly random: RandomInteger;
  readonly firstSpawned: SideName;
}

const warmUp: WarmUpSpec = { minimumMs: 300, minimumRuns: 5, maximumMs: 3_000 };
/** Creating a session of a large model, with its optimisations, takes minutes on a small machine. */
export const loadTimeoutMs = 300_000;
const runTimeoutMs = 120_000;

/** A round, and when each of its blocks ran, in the order of the blocks. */
export interface MeasuredRound {
  /** Without what a GPU did, which whoever watched it knows. */
  readonly round: Round;
  readonly spans: Readonly<Record<SideName, readonly BlockSpan[]>>;
}

interface Warm {
  readonly facts: Omit<WorkerTimes, 'blocksMs' | 'blockCpuMs'>;
  readonly runsMs: readonly number[];
}

/**
 * One round: two fresh processes, warmed up one after the other, then paired blocks in the order
 * ABBA. Only one of them works at any time. Gives raw times in milliseconds.
 */
export async function measureRound(setup: RoundSetup): Promise<MeasuredRound> {
  const second: SideName = setup.firstSpawned === 'base' ? 'head' : 'base';
  const warmFirst = await warm(setup, setup.firstSpawned);
  const warmSecond = await warm(setup, second);
  const warmed =
    second === 'head'
      ? { base: warmFirst, head: warmSecond }
      : { base: warmSecond, head: warmFirst };
  const runMs = plannedRunMs(warmed.base.runsMs, warmed.head.runsMs);
  const blocks = planBlocks(runMs, setup.sessions.head.provider);
  const timed = await runBlocks(setup, blocks);
  const timesOf = (side: SideName): WorkerTimes => ({
    ...warmed[side].facts,
    blocksMs: timed[side].map((block) => block.runsMs),
    blockCpuMs: timed[side].map((block) => block.cpuMs),
  });
  const spansOf = (side: SideName) => timed[side].map(({ span }) => span);
  return {
    round: {
      firstSpawned: setup.firstSpawned,
      runsPerBlock: blocks.runsPerBlock,
      timed: blocks.timeWholeBlock ? 'blocks' : 'runs',
      base: timesOf('base'),
      head: timesOf('head'),
      gpu: null,
    },
    spans: { base: spansOf('base'), head: spansOf('head') },
  };
}

async function warm(setup: RoundSetup, side: SideName): Promise<Warm> {
  const worker = setup.workers[side];
  const session = setup.sessions[side];
  const loaded = await worker.ask({ kind: 'load', session }, { timeoutMs: loadTimeoutMs });
  const reply = await worker.ask(
    { kind: 'warm-up', dims: setup.dims, feed: setup.feeds[side], warmUp },
    { timeoutMs: runTimeoutMs },
  );
  const { loadMs, runtimeVersion } = expectReply(loaded, 'loaded');
  const { batchSize, firstRunMs, runsMs } = expectReply(reply, 'warmed');
  const warmUpRuns = runsMs.length + 1;
  return { facts: { runtimeVersion, batchSize, loadMs, firstRunMs, warmUpRuns }, runsMs };
}

interface TimedBlock {
  readonly runsMs: readonly number[];
  readonly cpuMs: number;
  readonly span: BlockSpan;
}

async function runBlocks(
  setup: RoundSetup,
  blocks: BlockPlan,
): Promise<Readonly<Record<SideName, readonly TimedBlock[]>>> {
  const timed: Record<SideName, TimedBlock[]> = { base: [], head: [] };
  for (const side of blockOrder(blocks.pairs, setup.random)) {
    const startMs = Date.now();
    const reply = await setup.workers[side].ask(
      {
        kind: 'block',
        runs: blocks.runsPerBlock,
        discarded: blocks.discarded,
        timeWholeBlock: blocks.timeWholeBlock,
      },
      { timeoutMs: runTimeoutMs },
    );
    const { runsMs, cpuMs } = expectReply(reply, 'timed');
    timed[side].push({ runsMs, cpuMs, span: { startMs, endMs: Date.now() } });
  }
  return timed;
}
