import type { RecordedTraces } from '../evidence-trace.ts';
import { allowedAbove } from '../stats/percentile.ts';
import { ascending, median } from '../stats/quantiles.ts';
import type { RecordedProfile, RunTime } from './profile.ts';

/** On each side of both medians. */
const error = 0.025;

/** Both medians lie inside of their bounds at least this often, and then so does their ratio. */
export const runRatioConfidence = 1 - 4 * error;

/**
 * How long a run of the head takes beside one of the base, without transfers: the ratio of the medians
 * of all recorded runs, between the farther ends of their exact bounds. Null where one side has no
 * times of single runs, or too few. It explains; nothing is judged by runs of one process.
 */
export function runRatio(base: RecordedProfile, head: RecordedProfile): RecordedTraces['latency'] {
  const [before, after] = [medianOf(base.runTimes), medianOf(head.runTimes)];
  if (before === null || after === null || before.low <= 0 || after.high <= 0) return null;
  return {
    ratio: after.value / before.value,
    low: after.low / before.high,
    high: after.high / before.low,
  };
}

/** By order statistics (Hahn and Meeker, Statistical Intervals, 5.2). */
function medianOf(runTimes: readonly RunTime[]) {
  const sorted = ascending(runTimes.map(({ computeMs }) => computeMs));
  const beyond = allowedAbove(sorted.length, 0.5, error);
  const [low, high] = [sorted[beyond], sorted[sorted.length - 1 - beyond]];
  if (low === undefined || high === undefined) return null;
  return { value: median(sorted), low, high };
}
