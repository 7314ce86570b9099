import type { Evaluation, ModelEvidence, SideEvidence } from '../evidence.ts';
import { bootstrapInterval, standardBootstrap } from '../stats/bootstrap.ts';
import {
  oneSided95,
  pairedProportionDifference,
  twoSided95,
  wilsonInterval,
} from '../stats/proportion.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import {
  type ClassificationMetricId,
  type ClassificationRecord,
  classificationMetrics,
  isCorrect,
} from '../tasks/classification.ts';
import { decideScores } from '../tasks/scores-kind.ts';
import type { Metric } from './metric.ts';
import { type Comparison, type Delta, obstacle, type Reading, relativeTo } from './reading.ts';

type Records = readonly ClassificationRecord[];
type Statistic = (records: Records, weights: ArrayLike<number> | null) => number | null;
