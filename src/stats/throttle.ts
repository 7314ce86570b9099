/**
 * Which pairs of blocks a GPU spoiled. A pair goes as a whole or stays as a whole: dropping one half
 * would compare blocks that did not run side by side.
 */

/** What the driver said during one block; null where it did not tell. */
interface ClockState {
  readonly smMhz: number | null;
  /** Bits of NVML's clock event reasons. */
  readonly reasons: number | null;
}

/** Who used the GPU while nothing of ours ran. */
interface Occupancy {
  readonly processes: number | null;
  readonly memoryBytes: number | null;
}

/** A round as far as its GPU matters: one state per block, and the GPU's users around the round. */
export interface WatchedRound {
  readonly base: readonly ClockState[];
  readonly head: readonly ClockState[];
  readonly before: Occupancy;
  readonly after: Occupancy;
}

export type PairFate = 'kept' | 'throttled' | 'clocks-differ' | 'foreign';

/** Pairs of blocks by what became of them, and whether what is left may decide anything. */
export interface GpuConditions {
  readonly pairs: number;
  readonly throttled: number;
  readonly clocksDiffer: number;
  readonly foreign: number;
  /** Kept for want of any reading: nothing is known against them. */
  readonly unwatched: number;
  /** At most a quarter was dropped; otherwise the environment is to blame, and no model. */
  readonly isFit: boolean;
}

/**
 * HW slowdown, SW thermal slowdown, HW thermal slowdown and HW power brake (nvml.h,
 * nvmlClocksEventReasons). The software power cap, 0x4, is how many boards work all day; it is told
 * by the clocks.
 */
const throttleBits = 0x08 | 0x20 | 0x40 | 0x80;
/** Halves whose mean clocks differ by more than 2 % ran at two speeds. */
const maximumClockRatio = 1.02;
/** Less than any CUDA context takes; the driver's own bookkeeping moves by a few MiB. */
const toleratedBytes = 64 * 2 ** 20;
const maximumDroppedShare = 0.25;

/** What becomes of each pair of a round, in the order of the blocks. */
export function pairFates(round: WatchedRound): readonly PairFate[] {
  const isForeign = isDisturbed(round.before, round.after);
  return round.base.map((base, index) => {
    const head = round.head[index];
    if (isForeign) return 'foreign';
    return head === undefined ? 'kept' : fateOf(base, head);
  });
}

function fateOf(base: ClockState, head: ClockState): PairFate {
  if ((((base.reasons ?? 0) | (head.reasons ?? 0)) & throttleBits) !== 0) return 'throttled';
  if (base.smMhz === null || head.smMhz === null) return 'kept';
  const [slow, fast] = [Math.min(base.smMhz, head.smMhz), Math.max(base.smMhz, head.smMhz)];
  return fast > slow * maximumClockRatio ? 'clocks-differ' : 'kept';
}

/**
 * ln(head clock / base clock) of a pair, which added to its ln(time) ratio compares cycles instead of
 * seconds; null where a clock is unknown.
 */
export function clockLogRatio(base: ClockState, head: ClockState): number | null {
  if (base.smMhz === null || head.smMhz === null) return null;
  return base.smMhz > 0 && head.smMhz > 0 ? Math.log(head.smMhz / base.smMhz) : null;
}

/**
 * Whether somebody else came or went. Process ids say nothing inside a container (they are the host's,
 * or missing), so users are counted and their memory compared.
 */
function isDisturbed(before: Occupancy, after: Occupancy): boolean {
  const isCounted = before.processes !== null && after.processes !== null;
  if (isCounted && before.processes !== after.processes) return true;
  if (before.memoryBytes === null || after.memoryBytes === null) return false;
  return Math.abs(after.memoryBytes - before.memoryBytes) > toleratedBytes;
}

/** All rounds together. */
export function gpuConditions(rounds: readonly WatchedRound[]): GpuConditions {
  const fates = rounds.flatMap(pairFates);
  const count = (fate: PairFate) => fates.filter((each) => each === fate).length;
  const dropped = fates.length - count('kept');
  return {
    pairs: fates.length,
    throttled: count('throttled'),
    clocksDiffer: count('clocks-differ'),
    foreign: count('foreign'),
    unwatched: rounds.reduce((sum, round) => sum + unwatchedPairs(round), 0),
    isFit: dropped <= maximumDroppedShare * fates.length,
  };
}

function unwatchedPairs(round: WatchedRound): number {
  const isUnknown = (state: ClockState | undefined) =>
    state === undefined || (state.smMhz === null && state.reasons === null);
  return pairFates(round).filter((fate, index) => {
    return fate === 'kept' && (isUnknown(round.base[index]) || isUnknown(round.head[index]));
  }).length;
}
