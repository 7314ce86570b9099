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
import type { SideNames } from './parts.ts';
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

/** Of figures that an outcome has nothing to say to. */
type DetailsMaker = (details: ModelDetails | undefined, names?: SideNames) => Chart | null;

function ofDetails(make: DetailsMaker): ChartMaker {
  return (_, details) => make(details);
}

/** In the order in which a page shows them: time, memory, answers, history. */
const makers: readonly ChartMaker[] = [
  latencyRounds,
  latencyRuns,
  macsLatency,
  ofDetails(kindShares),
  ofDetails(layerTimes),
  ofDetails(layerMacs),
  roofline,
  ofDetails(memoryTimeline),
  ofDetails(peakLive),
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

/** In the order of a page about models that did not run. */
const staticMakers: readonly DetailsMaker[] = [kindShares, layerMacs, memoryTimeline, peakLive];

/** The figures that need nothing but static profiles; `names` are ours. */
export function staticCharts(details: ModelDetails, names?: SideNames): readonly Chart[] {
  return staticMakers.flatMap((make) => make(details, names) ?? []);
}
