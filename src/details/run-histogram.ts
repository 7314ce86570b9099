import type { ModelEvidence, SideName } from '../evidence.ts';
import type { LatencyEvidence, Round } from '../evidence-latency.ts';
import { ascending, quantileOf } from '../stats/quantiles.ts';

/** How often a run took how long, in bins of equal width that both sides share. */
export interface RunHistogram {
  /** What a time is: see `Round`. */
  readonly timed: Round['timed'];
  /** Where the first bin begins. */
  readonly lowMs: number;
  readonly binMs: number;
  /** Null for a new model. */
  readonly base: RunBins | null;
  readonly head: RunBins;
}

export interface RunBins {
  /** Of each bin. */
  readonly counts: readonly number[];
  /** Runs that took longer than the last bin reaches. */
  readonly beyond: number;
  readonly samples: number;
  readonly medianMs: number;
}

const bins = 50;
/**
 * The figure ends so many times as far beyond the slowest twentieth as the runs in between are apart:
 * the few that take ten times as long on a busy machine would squeeze all others into one bin.
 */
const reach = 1;

/** All timed runs of both sides; null where latency was not measured. */
export function runHistogramOf({ latency }: ModelEvidence): RunHistogram | null {
  if (latency.kind !== 'measured') return null;
  const { value } = latency;
  const head = runsOf(value, 'head');
  const base = value.against === 'base' ? runsOf(value, 'base') : null;
  const sides = base === null ? [head] : [base, head];
  const lowMs = Math.min(...sides.map((runs) => quantileOf(runs, 0)));
  const highMs = Math.max(...sides.map(endOf));
  // Where all runs took equally long any width will do.
  const binMs = (highMs > lowMs ? highMs - lowMs : highMs) / bins;
  const timed = value.rounds.some((round) => round.timed === 'blocks') ? 'blocks' : 'runs';
  const count = (runs: readonly number[]) => binsOf(runs, lowMs, binMs);
  return { timed, lowMs, binMs, base: base && count(base), head: count(head) };
}

function runsOf({ rounds }: LatencyEvidence, side: SideName): readonly number[] {
  return ascending(rounds.flatMap((round) => round[side].blocksMs.flat()));
}

function endOf(runs: readonly number[]): number {
  const [fast, slow] = [quantileOf(runs, 0.05), quantileOf(runs, 0.95)];
  return Math.min(quantileOf(runs, 1), slow + reach * (slow - fast));
}

function binsOf(runs: readonly number[], lowMs: number, binMs: number): RunBins {
  const counts = new Array<number>(bins).fill(0);
  let beyond = 0;
  for (const ms of runs) {
    // The end of the last bin belongs to it, whatever the division rounds to.
    const isLast = ms <= lowMs + bins * binMs;
    const bin = Math.min(Math.floor((ms - lowMs) / binMs), isLast ? bins - 1 : bins);
    if (bin === bins) beyond += 1;
    else counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { counts, beyond, samples: runs.length, medianMs: quantileOf(runs, 0.5) };
}
