import type { EvaluatedSide } from '../metrics/evaluated-side.ts';
import {
  type CalibrationBin,
  calibrationTable,
  type Resolved,
} from '../tasks/classification-metrics.ts';
import type { ClassificationRecord } from '../tasks/classification-record.ts';

/** The bins of confidence that have samples, by rising confidence. */
export type Calibration = readonly CalibrationBin[];

/** How sure a classifier is beside how often it is right; null for other tasks. */
export function calibrationOf({ evaluation, records, options }: EvaluatedSide): Calibration | null {
  if (evaluation.task !== 'classification') return null;
  // An evaluated side has the records and the resolved options of its own task.
  const table = calibrationTable(records as readonly ClassificationRecord[], options as Resolved);
  return table?.flatMap((bin) => bin ?? []) ?? null;
}
