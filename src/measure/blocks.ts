import { median } from '../stats/quantiles.ts';
import type { RandomInteger } from '../stats/random.ts';
import { isProcessor } from '../stats/sequential.ts';

/** How one round is cut into blocks of runs. */
export interface BlockPlan {
  /** Pairs of one base and one head block; even, so that ABBA closes. */
  readonly pairs: number;
  readonly runsPerBlock: number;
  /** Runs before each block that do not count. */
  readonly discarded: number;
  /**
   * Runs shorter than the clock's and the event loop's jitter are timed together and divided: then a
   * block has one time.
   */
  readonly timeWholeBlock: boolean;
}

const blockMs = 10;
const roundMs = 3_000;
const deviceBlockMs = 50;
/**
 * On the processor more would let a block of a tiny model outlast the disturbances that the order
 * averages out; a device has to reach its block, and evidence holds no more.
 */
const maximumRuns = { processor: 64, device: 4_096 } as const;
const shortestTimedRunMs = 0.1;
const slowRunMs = 1_000;

/**
 * Blocks of about 10 ms and rounds of at most about 3 s for a model whose run takes `runMs`: the
 * minimum of a block of four runs has a quarter of the spread of a single run, more gains little.
 *
 * On a device, blocks of 50 ms after a run or two that do not count, since the other process has
 * emptied its caches and idleness lowered its clocks; and at most 8 pairs, since its sessions differ
 * more than its blocks do.
 */
export function planBlocks(runMs: number, provider: string): BlockPlan {
  const isOnDevice = !isProcessor(provider);
  const runsPerBlock = isOnDevice
    ? runsFor(runMs, deviceBlockMs, maximumRuns.device)
    : runsFor(runMs, blockMs, maximumRuns.processor);
  const pairMs = 2 * runsPerBlock * runMs;
  const fitting = 2 * Math.floor(roundMs / pairMs / 2);
  const most = isOnDevice ? 8 : 24;
  const pairs = runMs > slowRunMs ? 4 : Math.min(most, Math.max(8, fitting));
  return {
    pairs,
    runsPerBlock,
    discarded: isOnDevice ? (runMs > slowRunMs ? 1 : 2) : 0,
    timeWholeBlock: runMs < shortestTimedRunMs,
  };
}

function runsFor(runMs: number, wantedMs: number, most: number): number {
  if (runMs > slowRunMs) return 1;
  if (runMs >= 40) return 2;
  return Math.min(most, Math.max(4, Math.ceil(wantedMs / runMs)));
}

/** The run time that blocks are planned for: the slower side of both warm-ups. */
export function plannedRunMs(base: readonly number[], head: readonly number[]): number {
  return Math.max(median(base), median(head));
}

/**
 * Which side runs in each of 2 x `pairs` blocks: base, head, head, base and so on, or the mirror of it,
 * by a coin. A drift that is linear over four blocks then cancels.
 */
export function blockOrder(pairs: number, random: RandomInteger): readonly ('base' | 'head')[] {
  const [first, second] =
    random(2) === 0 ? (['base', 'head'] as const) : (['head', 'base'] as const);
  return Array.from({ length: pairs }, (_, pair) =>
    pair % 2 === 0 ? [first, second] : [second, first],
  ).flat();
}
