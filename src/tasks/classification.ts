import {
  calibrationError,
  crossEntropy,
  macroAccuracy,
  minProbability,
  tiesAt,
  top1,
  top5,
} from './classification-metrics.ts';
import { type ClassificationRecord, classificationRecord } from './classification-record.ts';
import { decideScores, type ScoresKind } from './scores-kind.ts';
import type { Metric, Task, Weights } from './task.ts';

/** Every classification metric by its id. */
export const classificationMetrics = {
  top1,
  top5,
  'cross-entropy': crossEntropy,
  'macro-accuracy': macroAccuracy,
  ece: calibrationError,
} as const satisfies Readonly<Record<string, Metric<ClassificationRecord, ScoresKind>>>;

function values(
  records: readonly ClassificationRecord[],
  weights: Weights,
  scores: ScoresKind,
): Readonly<Record<string, number | null>> {
  const metrics: readonly (readonly [string, Metric<ClassificationRecord, ScoresKind>])[] =
    Object.entries(classificationMetrics);
  return Object.fromEntries(metrics.map(([id, metric]) => [id, metric(records, weights, scores)]));
}

/** What lies behind the values. */
interface ClassificationNotes extends Readonly<Record<string, number | string>> {
  readonly scores: ScoresKind;
  /** Samples with a NaN or infinite score; each counts as wrong. */
  readonly nonFinite: number;
  readonly tiesAt1: number;
  readonly tiesAt5: number;
  /** Samples whose probability was raised to 1e-12. */
  readonly clipped: number;
  /** Classes that have samples, over which macro-accuracy is the mean. */
  readonly classesWithSamples: number;
}

function notes(records: readonly ClassificationRecord[], scores: ScoresKind): ClassificationNotes {
  const clips = (record: ClassificationRecord) =>
    scores === 'probabilities' && record.finite && record.labelScore < minProbability;
  return {
    scores,
    nonFinite: records.filter(({ finite }) => !finite).length,
    tiesAt1: tiesAt(records, 1),
    tiesAt5: tiesAt(records, 5),
    clipped: records.filter(clips).length,
    classesWithSamples: new Set(records.map(({ label }) => label)).size,
  };
}

/** One label per sample, one score per class: logits or probabilities. */
export const classification = {
  record: classificationRecord,
  decide: decideScores,
  values,
  notes,
} satisfies Task<number, ClassificationRecord, 'auto' | ScoresKind, ScoresKind>;
