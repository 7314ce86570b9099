import type { ModelEvidence, SideName } from '../evidence.ts';
import type { LatencyEvidence, Round } from '../evidence-latency.ts';
import { hasEnoughSamples } from '../stats/percentile.ts';
import { ascending, median, quantileOf } from '../stats/quantiles.ts';
import { typicalMs } from '../stats/rounds.ts';
import { firstLook } from '../stats/sequential.ts';
import { signedRankCriticalValue } from '../stats/signed-rank.ts';
import { samplesPerRun } from './latency.ts';

/** All timed runs of one side, after warm-up, for people; nothing here is judged. */
export interface RunSummary {
  /**
   * What a sample is, and what the percentiles are of: single runs; or, of very short ones, means of
   * blocks of runs, whose percentiles are no percentiles of runs.
   */
  readonly timed: Round['timed'];
  readonly samples: number;
  readonly medianMs: number;
  readonly meanMs: number;
  readonly p90Ms: number;
  readonly p95Ms: number;
  /** Null for fewer than the 662 samples that MLPerf's rule wants. */
  readonly p99Ms: number | null;
  /** Samples in one run. */
  readonly batchSize: number;
  readonly samplesPerSecond: number;
  readonly loadMs: number;
  readonly firstRunMs: number;
}

export interface PairedRuns {
  /** Null for a new model. */
  readonly base: RunSummary | null;
  readonly head: RunSummary;
  readonly cutShort: CutShort | null;
}

/** Rounds that `max-seconds` ended before any decision could be made, and what one takes. */
export interface CutShort {
  readonly rounds: number;
  readonly seconds: number;
  readonly neededRounds: number;
  /** As long as the rounds take that were measured. */
  readonly neededSeconds: number;
}

/** Both sides of a model; null where there are no rounds. */
export function runsOf({ latency }: ModelEvidence): PairedRuns | null {
  if (latency.kind !== 'measured') return null;
  const { value } = latency;
  const base = value.against === 'base' ? summariseRuns(value, 'base') : null;
  return { base, head: summariseRuns(value, 'head'), cutShort: cutShortOf(value) };
}

/** Null where there are rounds enough for bounds, or something else ended them. */
export function cutShortOf({ rounds, ...rest }: LatencyEvidence): CutShort | null {
  const { provider, seconds, stopped, alphaPerLook } = rest;
  const isEnough = signedRankCriticalValue(rounds.length, alphaPerLook) !== undefined;
  if (stopped !== 'time-budget' || isEnough) return null;
  const neededRounds = firstLook(provider);
  const neededSeconds = (neededRounds * seconds) / rounds.length;
  return { rounds: rounds.length, seconds, neededRounds, neededSeconds };
}

/**
 * Median and mean of all runs as papers report them, percentiles, and per process the median time to
 * load and of the first run. Throughput is at the typical undisturbed time.
 */
export function summariseRuns({ rounds }: LatencyEvidence, side: SideName): RunSummary {
  const workers = rounds.map((round) => round[side]);
  const sorted = ascending(workers.flatMap(({ blocksMs }) => blocksMs.flat()));
  const timed = rounds.some((round) => round.timed === 'blocks') ? 'blocks' : 'runs';
  const batchSize = median(workers.map(samplesPerRun));
  return {
    timed,
    samples: sorted.length,
    medianMs: quantileOf(sorted, 0.5),
    meanMs: sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length,
    p90Ms: quantileOf(sorted, 0.9),
    p95Ms: quantileOf(sorted, 0.95),
    p99Ms: hasEnoughSamples(sorted.length, 0.99) ? quantileOf(sorted, 0.99) : null,
    batchSize,
    samplesPerSecond:
      (1_000 * batchSize) / median(workers.map(({ blocksMs }) => typicalMs(blocksMs))),
    loadMs: median(workers.map(({ loadMs }) => loadMs)),
    firstRunMs: median(workers.map(({ firstRunMs }) => firstRunMs)),
  };
}
