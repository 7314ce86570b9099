import { median } from '../stats/quantiles.ts';
import type { RandomInteger } from '../stats/random.ts';

/** How one round is cut into blocks of runs. */
export interface BlockPlan {
  /** Pairs of one base and one head block; even, so that ABBA closes. */
  readonly pairs: number;
  readonly runsPerBlock: number;
  /**
   * Runs shorter than the clock's and the event loop's jitter are timed together and divided: then a
   * block has one time.
   */
  readonly timeWholeBlock: boolean;
}

const blockMs = 10;
const roundMs = 3_000;
const shortestTimedRunMs = 0.1;

/**
 * Blocks of about 10 ms and rounds of at most about 3 s for a model whose run takes `runMs`: the
 * minimum of a block of four runs has a quarter of the spread of a single run, more gains little.
 */
export function planBlocks(runMs: number): BlockPlan {
  const runsPerBlock = runsFor(runMs);
  const pairMs = 2 * runsPerBlock * runMs;
  const fitting = 2 * Math.floor(roundMs / pairMs / 2);
  const pairs = runMs > 1_000 ? 4 : Math.min(24, Math.max(8, fitting));
  return { pairs, runsPerBlock, timeWholeBlock: runMs < shortestTimedRunMs };
}

function runsFor(runMs: number): number {
  if (runMs > 1_000) return 1;
  if (runMs >= 40) return 2;
  return Math.min(64, Math.max(4, Math.ceil(blockMs / runMs)));
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
