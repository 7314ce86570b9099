import { median } from './quantiles.ts';

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
  const baseMinima = blockMinima(base);
  const ratios = blockMinima(head).map((minimum, index) => {
    return Math.log(minimum) - Math.log(baseMinima[index] ?? Number.NaN);
  });
  return median(ratios);
}

/** A round as far as its times matter. */
interface TimedRound {
  readonly base: { readonly blocksMs: Blocks };
  readonly head: { readonly blocksMs: Blocks };
}

/** The log ratios of all rounds, the only numbers that a decision uses. */
export function logRatios(rounds: readonly TimedRound[]): readonly number[] {
  return rounds.map(({ base, head }) => roundLogRatio(base.blocksMs, head.blocksMs));
}
