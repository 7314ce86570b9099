import { notFinite, ratioOfSums, weightAt } from './columns.ts';
import type { SegmentationOptions } from './segmentation-options.ts';
import type { ClassCounts, SegmentationRecord } from './segmentation-record.ts';
import type { ClassValue, Statistic, Statistics, Weights } from './task.ts';

/** The entries of all records one after the other. */
interface Columns {
  readonly classes: number;
  /** Where each record's entries begin, and the end of the last. */
  readonly starts: Int32Array;
  readonly category: Int32Array;
  readonly intersection: Float64Array;
  readonly predicted: Float64Array;
  readonly labelled: Float64Array;
}

/** I, P and L of each class over the whole set. */
interface Totals {
  readonly intersection: Float64Array;
  readonly predicted: Float64Array;
  readonly labelled: Float64Array;
}

function columnsOf(counts: readonly ClassCounts[], classes: number | null): Columns {
  const total = counts.reduce((sum, each) => sum + each.classes.length, 0);
  const starts = new Int32Array(counts.length + 1);
  const category = new Int32Array(total);
  const intersection = new Float64Array(total);
  const predicted = new Float64Array(total);
  const labelled = new Float64Array(total);
  let entry = 0;
  for (const [index, each] of counts.entries()) {
    category.set(each.classes, entry);
    intersection.set(each.intersection, entry);
    predicted.set(each.predicted, entry);
    labelled.set(each.labelled, entry);
    entry += each.classes.length;
    starts[index + 1] = entry;
  }
  const seen = category.reduce((most, each) => Math.max(most, each + 1), 0);
  return {
    classes: Math.max(seen, classes ?? 0),
    starts,
    category,
    intersection,
    predicted,
    labelled,
  };
}

/** Sums of whole numbers, so they are exact and no order matters. */
function totalsOf(columns: Columns, weights: Weights): Totals {
  const intersection = new Float64Array(columns.classes);
  const predicted = new Float64Array(columns.classes);
  const labelled = new Float64Array(columns.classes);
  const { starts, category } = columns;
  for (let index = 0; index + 1 < starts.length; index += 1) {
    const weight = weightAt(weights, index);
    if (weight === 0) continue;
    const end = starts[index + 1] ?? 0;
    for (let entry = starts[index] ?? 0; entry < end; entry += 1) {
      const each = category[entry] ?? 0;
      intersection[each] = (intersection[each] ?? 0) + weight * (columns.intersection[entry] ?? 0);
      predicted[each] = (predicted[each] ?? 0) + weight * (columns.predicted[entry] ?? 0);
      labelled[each] = (labelled[each] ?? 0) + weight * (columns.labelled[entry] ?? 0);
    }
  }
  return { intersection, predicted, labelled };
}

/** A number of one class from its I, P and L; null where it has none. */
type OfClass = (intersection: number, predicted: number, labelled: number) => number | null;

/** I / U with U = P + L - I. */
const iou: OfClass = (intersection, predicted, labelled) => {
  const union = predicted + labelled - intersection;
  return union > 0 ? intersection / union : null;
};

const dice: OfClass = (intersection, predicted, labelled) => {
  const both = predicted + labelled;
  return both > 0 ? (2 * intersection) / both : null;
};

const accuracy: OfClass = (intersection, _, labelled) =>
  labelled > 0 ? intersection / labelled : null;

function valuesOf(totals: Totals, of: OfClass): readonly (number | null)[] {
  return Array.from(totals.intersection, (intersection, each) =>
    of(intersection, totals.predicted[each] ?? 0, totals.labelled[each] ?? 0),
  );
}

function known(values: readonly (number | null)[]): readonly number[] {
  return values.filter((value) => value !== null);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

/** The mean over classes that have the number, of sums over the whole set. */
function meanOverClasses(columns: Columns, of: OfClass): Statistic {
  return {
    kind: 'set',
    of: (weights) => {
      const values = known(valuesOf(totalsOf(columns, weights), of));
      return values.length === 0 ? null : sumOf(values) / values.length;
    },
    operations: columns.category.length + columns.classes,
  };
}

/** Per class: IoU over the set, and in how many images it is labelled. */
function classValues(columns: Columns, totals: Totals): readonly ClassValue[] {
  const support = new Int32Array(columns.classes);
  for (const [entry, each] of columns.category.entries()) {
    if (columns.labelled[entry]) support[each] = (support[each] ?? 0) + 1;
  }
  return valuesOf(totals, iou).map((value, category) => ({
    category,
    support: support[category] ?? 0,
    value,
  }));
}

/**
 * mIoU, pixel accuracy, mean class accuracy and mean Dice of I, P and L summed over the set, each
 * mean over the classes for which it is defined: U > 0, and for accuracy L > 0
 * (mmsegmentation `evaluation/metrics/iou_metric.py`). No metric is a number
 * where a score is not.
 */
export function segmentationStatistics(
  records: readonly SegmentationRecord[],
  options: SegmentationOptions,
): Statistics {
  const areProbabilities = options.scores === 'probabilities';
  const counts = records.map((record) =>
    areProbabilities ? (record.ifProbabilities ?? record.counts) : record.counts,
  );
  const columns = columnsOf(counts, options.classes);
  const totals = totalsOf(columns, null);
  const right = Float64Array.from(counts, ({ intersection }) => sumOf(intersection));
  const pixels = Float64Array.from(records, (record) => record.pixels);
  const broken = notFinite(records);
  return {
    metrics: {
      miou: broken ?? meanOverClasses(columns, iou),
      'pixel-accuracy': broken ?? ratioOfSums(right, pixels),
      'mean-accuracy': broken ?? meanOverClasses(columns, accuracy),
      'mean-dice': broken ?? meanOverClasses(columns, dice),
    },
    classMetric: 'iou',
    classes: classValues(columns, totals),
    answers: null,
    notes: {
      classesCounted: known(valuesOf(totals, iou)).length,
      classesLabelled: known(valuesOf(totals, accuracy)).length,
      pixels: pixels.reduce((sum, each) => sum + each, 0),
      ignoredPixels: sumOf(records.map(({ ignored }) => ignored)),
      other: sumOf(counts.map((each) => each.other)),
      nonFinite: records.filter(({ finite }) => !finite).length,
      ...(areProbabilities && { scores: 'probabilities' }),
    },
  };
}
