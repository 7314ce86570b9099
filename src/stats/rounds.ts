import { median } from './quantiles.ts';
import { clockLogRatio, pairFates, type WatchedRound } from './throttle.ts';

/** The runs of one worker, block by block, in milliseconds; every block has at least one run. */
export type Blocks = readonly (readonly number[])[];

/** The shortest run of each block: what the machine does when nothing else disturbs it. */
export function blockMinima(blocks: Blocks): readonly number[] {
  return blocks.map((runs) => Math.min(...runs));
}

/** The typical undisturbed time of one worker: the median over blocks of the block minimum. */
export function typicalMs(blocks: Blocks): number {
  return median(blockMinima(blocks));
}

/**
 * The one number of a round that inference uses: the median over paired blocks of
 * ln(min head) - ln(min base). Runs inside a process are not independent, rounds are.
 */
export function roundLogRatio(base: Blocks, head: Blocks): number {
  return median(pairLogRatios(blockMinima(base), blockMinima(head)));
}

/** ln head - ln base, pair by pair. */
function pairLogRatios(base: readonly number[], head: readonly number[]): readonly number[] {
  return head.map((value, index) => Math.log(value) - Math.log(base[index] ?? Number.NaN));
}

interface TimedSide {
  readonly blocksMs: Blocks;
  /** Processor time of each block. */
  readonly blockCpuMs: readonly number[];
}

/** A round as far as its times matter. */
export interface TimedRound {
  readonly base: TimedSide;
  readonly head: TimedSide;
  /** What the GPU did meanwhile; null where none was watched. */
  readonly gpu: WatchedRound | null;
}

/**
 * The rounds with those pairs of blocks only that no throttled or shared GPU spoiled; a round without
 * any such pair is left out.
 */
export function undisturbed<R extends TimedRound>(rounds: readonly R[]): readonly R[] {
  return rounds.flatMap((round) => {
    if (round.gpu === null) return [round];
    const fates = pairFates(round.gpu);
    const isKept = (_: unknown, index: number) => fates[index] === 'kept';
    const side = <S extends TimedSide>(from: S): S => ({
      ...from,
      blocksMs: from.blocksMs.filter(isKept),
      blockCpuMs: from.blockCpuMs.filter(isKept),
    });
    const gpu = {
      ...round.gpu,
      base: round.gpu.base.filter(isKept),
      head: round.gpu.head.filter(isKept),
    };
    return fates.includes('kept')
      ? [{ ...round, base: side(round.base), head: side(round.head), gpu }]
      : [];
  });
}

/** The log ratios of all rounds, the only numbers that a decision uses. */
export function logRatios(rounds: readonly TimedRound[]): readonly number[] {
  return rounds.map(({ base, head }) => roundLogRatio(base.blocksMs, head.blocksMs));
}

/**
 * The same of processor time; null where a block has none, as where the clock of processor time is
 * coarser than a block.
 */
export function cpuLogRatios(rounds: readonly TimedRound[]): readonly number[] | null {
  const isTold = rounds.every(({ base, head }) =>
    [base, head].every(
      ({ blocksMs, blockCpuMs }) =>
        blockCpuMs.length === blocksMs.length && blockCpuMs.every((ms) => ms > 0),
    ),
  );
  if (!isTold) return null;
  return rounds.map(({ base, head }) => median(pairLogRatios(base.blockCpuMs, head.blockCpuMs)));
}

/**
 * The same in cycles of the GPU, time x mean clock, which a clock that differs does not move; null
 * where a clock is unknown.
 */
export function cycleLogRatios(rounds: readonly TimedRound[]): readonly number[] | null {
  const ratios = rounds.map(roundCycleRatio);
  return ratios.some((ratio) => ratio === null) ? null : ratios.flatMap((ratio) => ratio ?? []);
}

function roundCycleRatio({ base, head, gpu }: TimedRound): number | null {
  const times = pairLogRatios(blockMinima(base.blocksMs), blockMinima(head.blocksMs));
  const cycles = times.map((ratio, index) => {
    const [before, after] = [gpu?.base[index], gpu?.head[index]];
    const clocks = before && after ? clockLogRatio(before, after) : null;
    return clocks === null ? null : ratio + clocks;
  });
  return cycles.includes(null) ? null : median(cycles.flatMap((ratio) => ratio ?? []));
}
