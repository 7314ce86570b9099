import type { EvaluatedSide } from '../metrics/evaluated-side.ts';
import { precisionAt101 } from '../tasks/detection/area-under.ts';
import { objectsOf, roomFor, sweep } from '../tasks/detection/curve.ts';
import { matchAll } from '../tasks/detection/outcome.ts';
import type { DetectionRecord } from '../tasks/detection/record.ts';
import { type DetectionJudgement, styles } from '../tasks/detection/styles.ts';
import type { MultilabelRecord } from '../tasks/multilabel-record.ts';

/** Precision against recall while the threshold of the score falls. */
export interface PrecisionRecall {
  /**
   * `class-mean`: of detections at IoU 0.5, at each recall the mean over classes of the highest
   * precision at that recall or more, which is COCO's curve. `pooled`: all known elements of a
   * multilabel set in one ranking, without interpolation.
   */
  readonly kind: 'class-mean' | 'pooled';
  /** By rising recall. */
  readonly points: readonly { readonly recall: number; readonly precision: number }[];
  /** Classes that have objects or positives. */
  readonly classes: number;
  /** Objects or positives. */
  readonly positives: number;
}

/** A pooled curve keeps one of its points for so many parts of the recall, and the last one. */
const pooledSteps = 400;

/** The curve of one side; null for tasks without, and where outputs are not finite. */
export function precisionRecallOf(side: EvaluatedSide): PrecisionRecall | null {
  // An evaluated side has the records and options of its own task.
  switch (side.evaluation.task) {
    case 'detection':
      return classMean(
        side.records as readonly DetectionRecord[],
        side.options as DetectionJudgement,
      );
    case 'multilabel':
      return pooled(side.records as readonly MultilabelRecord[]);
    default:
      return null;
  }
}

function classMean(
  records: readonly DetectionRecord[],
  judgement: DetectionJudgement,
): PrecisionRecall | null {
  if (records.some(({ finite }) => !finite)) return null;
  const style = styles[judgement.style];
  const [all = []] = matchAll(records, style.match, style);
  const curves = all.filter((curve) => objectsOf(curve, null) > 0);
  // The lowest bit is IoU 0.5 in every style.
  const points = roomFor(curves, 1);
  const heights = new Float64Array(101);
  let positives = 0;
  for (const curve of curves) {
    const objects = objectsOf(curve, null);
    positives += objects;
    sweep(curve, null, { wanted: 1, objects, guard: style.guard }, points);
    const [only] = points;
    if (only === undefined) continue;
    for (const [at, height] of precisionAt101(only).entries()) {
      heights[at] = (heights[at] ?? 0) + height / curves.length;
    }
  }
  if (curves.length === 0) return null;
  return {
    kind: 'class-mean',
    // Rounding may leave a sum of ones a hair above 1.
    points: Array.from(heights, (height, at) => ({
      recall: at / (heights.length - 1),
      precision: Math.min(1, height),
    })),
    classes: curves.length,
    positives,
  };
}

function pooled(records: readonly MultilabelRecord[]): PrecisionRecall | null {
  const [positives, negatives] = [scoresOf(records, 1), scoresOf(records, 0)];
  if (positives === null || negatives === null || positives.length === 0) return null;
  const points: { recall: number; precision: number }[] = [];
  let [found, wrong, wanted] = [0, 0, 0];
  while (found < positives.length) {
    // Equal scores are one threshold.
    const threshold = positives[positives.length - 1 - found] ?? 0;
    found = reaching(positives, threshold, found);
    wrong = reaching(negatives, threshold, wrong);
    if (found < wanted && found < positives.length) continue;
    points.push({ recall: found / positives.length, precision: found / (found + wrong) });
    wanted = found + positives.length / pooledSteps;
  }
  const labelled = new Set(records.flatMap(({ labels }) => classesAt(labels)));
  return { kind: 'pooled', points, classes: labelled.size, positives: positives.length };
}

/** The scores of all elements with this label, ascending; null where one of a record is not finite. */
function scoresOf(records: readonly MultilabelRecord[], label: 0 | 1): Float64Array | null {
  const scores: number[] = [];
  for (const record of records) {
    if (!record.finite) return null;
    for (const [category, score] of record.scores.entries()) {
      if (record.labels[category] === label) scores.push(score);
    }
  }
  return Float64Array.from(scores).sort();
}

/** How many ascending scores reach a threshold, of which it is known that `count` do. */
function reaching(scores: Float64Array, threshold: number, count: number): number {
  let reached = count;
  while (reached < scores.length && (scores[scores.length - 1 - reached] ?? 0) >= threshold) {
    reached += 1;
  }
  return reached;
}

function classesAt(labels: MultilabelRecord['labels']): readonly number[] {
  return labels.flatMap((label, category) => (label === 1 ? [category] : []));
}
