import type { Round, SideName, WorkerTimes } from '../evidence.ts';
import type { RandomInteger } from '../stats/random.ts';
import { type BlockPlan, blockOrder, planBlocks, plannedRunMs } from './blocks.ts';
import type { SessionSpec, WarmUpSpec } from './protocol.ts';
import { expectReply, type Worker } from './worker.ts';

export interface RoundSetup {
  readonly workers: Readonly<Record<SideName, Worker>>;
  readonly sessions: Readonly<Record<SideName, SessionSpec>>;
  readonly dims: Readonly<Record<string, number>>;
  readonly random: RandomInteger;
  readonly firstSpawned: SideName;
}

const warmUp: WarmUpSpec = { minimumMs: 300, minimumRuns: 5, maximumMs: 3_000 };
/** Creating a session of a large model, with its optimisations, takes minutes on a small machine. */
export const loadTimeoutMs = 300_000;
const runTimeoutMs = 120_000;

interface Warm {
  readonly loadMs: number;
  readonly firstRunMs: number;
  readonly runsMs: readonly number[];
}

/**
 * One round: two fresh processes, warmed up one after the other, then paired blocks in the order
 * ABBA. Only one of them works at any time. Gives raw times in milliseconds.
 */
export async function measureRound(setup: RoundSetup): Promise<Round> {
  const second: SideName = setup.firstSpawned === 'base' ? 'head' : 'base';
  const warmFirst = await warm(setup, setup.firstSpawned);
  const warmSecond = await warm(setup, second);
  const warmed =
    second === 'head'
      ? { base: warmFirst, head: warmSecond }
      : { base: warmSecond, head: warmFirst };
  const blocks = planBlocks(plannedRunMs(warmed.base.runsMs, warmed.head.runsMs));
  const timed = await runBlocks(setup, blocks);
  const timesOf = (side: SideName): WorkerTimes => ({
    loadMs: warmed[side].loadMs,
    firstRunMs: warmed[side].firstRunMs,
    warmUpRuns: warmed[side].runsMs.length + 1,
    blocksMs: timed[side].map((block) => block.runsMs),
    blockCpuMs: timed[side].map((block) => block.cpuMs),
  });
  return { firstSpawned: setup.firstSpawned, base: timesOf('base'), head: timesOf('head') };
}

async function warm(setup: RoundSetup, side: SideName): Promise<Warm> {
  const worker = setup.workers[side];
  const session = setup.sessions[side];
  const loaded = await worker.ask({ kind: 'load', session }, { timeoutMs: loadTimeoutMs });
  const reply = await worker.ask(
    { kind: 'warm-up', dims: setup.dims, warmUp },
    { timeoutMs: runTimeoutMs },
  );
  const { firstRunMs, runsMs } = expectReply(reply, 'warmed');
  return { loadMs: expectReply(loaded, 'loaded').loadMs, firstRunMs, runsMs };
}

interface TimedBlock {
  readonly runsMs: readonly number[];
  readonly cpuMs: number;
}

async function runBlocks(
  setup: RoundSetup,
  blocks: BlockPlan,
): Promise<Readonly<Record<SideName, readonly TimedBlock[]>>> {
  const timed: Record<SideName, TimedBlock[]> = { base: [], head: [] };
  for (const side of blockOrder(blocks.pairs, setup.random)) {
    const reply = await setup.workers[side].ask(
      { kind: 'block', runs: blocks.runsPerBlock, timeWholeBlock: blocks.timeWholeBlock },
      { timeoutMs: runTimeoutMs },
    );
    timed[side].push(expectReply(reply, 'timed'));
  }
  return timed;
}
