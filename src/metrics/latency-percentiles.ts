import type { SideName } from '../evidence.ts';
import type { LatencyEvidence, WorkerTimes } from '../evidence-latency.ts';
import { percentile } from '../stats/percentile.ts';
import { ascending, quantileOf } from '../stats/quantiles.ts';
import { isTimedInBlocks, plainReader } from './latency.ts';
import type { Metric } from './metric.ts';
import type { Reading } from './reading.ts';
import { centreOf, timedMetric } from './timed-metric.ts';

/** The time that nine runs of ten do not exceed. */
export const latencyP90 = percentileMetric('Latency p90', 0.9);

/** The time that 99 runs of a hundred do not exceed; it takes 662 of them to speak of it. */
export const latencyP99 = percentileMetric('Latency p99', 0.99);

/**
 * A percentile of all runs of one side. Exact bounds for independent runs are too narrow where
 * processes differ, so each end is the farther one of those bounds and of the bounds over rounds. The
 * change is that of the rounds' own percentiles. Undefined where the runs are too few for MLPerf's
 * rule, or where blocks were timed as a whole: their means say nothing of single runs.
 */
function percentileMetric(title: string, p: number): Metric {
  const ofWorker = ({ blocksMs }: WorkerTimes) => quantileOf(ascending(blocksMs.flat()), p);
  const readSide = (evidence: LatencyEvidence, side: SideName): Reading | undefined => {
    if (isTimedInBlocks(evidence)) return undefined;
    const runs = ascending(evidence.rounds.flatMap((round) => round[side].blocksMs.flat()));
    const shown = percentile(runs, p, evidence.alphaPerLook);
    if (shown === undefined) return undefined;
    const proven = percentile(runs, p, evidence.alphaPerClaim);
    const centre = centreOf(evidence, side, ofWorker);
    const interval = farther(shown, centre.interval);
    const claim = proven === undefined ? null : farther(proven, centre.claim ?? null);
    return { kind: 'sampled', value: shown.value, interval, claim, samples: runs.length };
  };
  return timedMetric(
    { title, unit: 'ms', better: 'lower' },
    { ...plainReader(ofWorker), readSide },
  );
}

function farther(
  runs: { readonly low: number; readonly high: number },
  rounds: readonly [number, number] | null,
): readonly [number, number] | null {
  return rounds && [Math.min(runs.low, rounds[0]), Math.max(runs.high, rounds[1])];
}
