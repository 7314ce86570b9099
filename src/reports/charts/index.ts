// An entry makes one figure of a model from its outcome, its details and the earlier results.
// To add one: a file beside this one with a `ChartMaker`, and a line here.
// Its test goes to a file in test/reports/charts/, where charts.test.ts draws every option.
import type { ModelOutcome } from '../../budgets/outcome.ts';
import type { ModelDetails } from '../../details/details.ts';
import type { Trend } from '../../trend.ts';
import { classValues, sliceValues } from './breakdowns.ts';
import { calibration } from './calibration.ts';
import type { Chart } from './chart.ts';
import { confusion, confusionChange } from './confusion.ts';
import { kindShares } from './kinds.ts';
import { latencyRounds } from './latency-rounds.ts';
import { latencyRuns } from './latency-runs.ts';
import { layerMacs, layerTimes } from './layers.ts';
import { macsLatency } from './macs-latency.ts';
import { memoryTimeline } from './memory.ts';
import { peakLive } from './peak-live.ts';
import { precisionRecall } from './precision-recall.ts';
import { roofline } from './roofline.ts';
import { metricTrend } from './trend.ts';

/** Null where there is nothing to draw. */
export type ChartMaker = (
  model: ModelOutcome,
  details: ModelDetails | undefined,
  trend: Trend,
) => Chart | null;

/** In the order in which a page shows them: time, memory, answers, history. */
const makers: readonly ChartMaker[] = [
  latencyRounds,
  latencyRuns,
  macsLatency,
  kindShares,
  layerTimes,
  layerMacs,
  roofline,
  memoryTimeline,
  peakLive,
  precisionRecall,
  confusion,
  confusionChange,
  calibration,
  classValues,
  sliceValues,
  metricTrend,
];

/** The figures of a model that have something to show. */
export function chartsOf(
  model: ModelOutcome,
  details: ModelDetails | undefined,
  trend: Trend,
): readonly Chart[] {
  return makers.flatMap((make) => make(model, details, trend) ?? []);
}
