import type { LatencyEvidence, Round, WorkerTimes } from '../evidence-latency.ts';
import { logRatios, typicalMs } from '../stats/rounds.ts';
import { centreOf, type TimedReader, timedMetric } from './timed-metric.ts';

/**
 * The typical undisturbed time of one inference: over rounds of fresh processes, the centre of the
 * median block minimum. Its change is the centre of the rounds' paired log ratios, so a machine that
 * drifts hits both sides alike.
 */
export const latency = timedMetric(
  { title: 'Latency', unit: 'ms', better: 'lower' },
  {
    numberOf: typicalOf,
    ratiosOf: logRatios,
    otherClock: (_, ratios) => ratios,
    readSide: (evidence, side) => {
      const reading = centreOf(evidence, side, typicalOf);
      return isTimedInBlocks(evidence) ? { ...reading, timed: 'blocks' } : reading;
    },
  },
);

function typicalOf({ blocksMs }: WorkerTimes): number {
  return typicalMs(blocksMs);
}

/** Whether the times are means of blocks in any round: percentiles of runs are not known then. */
export function isTimedInBlocks({ rounds }: Pick<LatencyEvidence, 'rounds'>): boolean {
  return rounds.some(({ timed }) => timed === 'blocks');
}

/** Samples per second at the typical undisturbed time, one run after the other: batch / latency. */
export const throughput = timedMetric(
  { title: 'Throughput', unit: 'perSecond', better: 'higher' },
  {
    numberOf: (worker) => (1_000 * samplesPerRun(worker)) / typicalMs(worker.blocksMs),
    ratiosOf: (rounds) => perSecond(rounds, logRatios(rounds)),
    otherClock: perSecond,
  },
);

/** The time to create a session, once per process: told, and too noisy to gate by default. */
export const loadTime = timedMetric(
  { title: 'Load time', unit: 'ms', better: 'lower' },
  plainReader(({ loadMs }) => loadMs),
);

/** Samples in one run: the first extent of the first input. */
export function samplesPerRun({ batchSize }: WorkerTimes): number {
  return Math.max(1, batchSize ?? 1);
}

/** A number of each worker that is compared round by round. */
export function plainReader(numberOf: (worker: WorkerTimes) => number): TimedReader {
  const ratiosOf = (rounds: readonly Round[]) =>
    rounds.map(({ base, head }) => Math.log(numberOf(head) / numberOf(base)));
  return { numberOf, ratiosOf };
}

/** The log ratios of throughput from those of time. */
function perSecond(rounds: readonly Round[], ratios: readonly number[]): readonly number[] {
  return rounds.map(({ base, head }, index) => {
    return Math.log(samplesPerRun(head) / samplesPerRun(base)) - (ratios[index] ?? Number.NaN);
  });
}
