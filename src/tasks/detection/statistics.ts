import { notFinite } from '../columns.ts';
import type { ClassValue, Statistic, Statistics, Weights } from '../task.ts';
import { answersOf } from './answers.ts';
import { type Curve, hitsWithin, objectsOf, rightOnly, roomFor, sweep } from './curve.ts';
import { notesOf } from './notes.ts';
import { matchAll } from './outcome.ts';
import type { DetectionRecord } from './record.ts';
import { type DetectionJudgement, type MetricKind, type Style, styles } from './styles.ts';

/** A value of one class under weights; the class has objects. */
type ClassMeasure = (curve: Curve, weights: Weights, objects: number) => number;

/** The mean over the classes that have objects; null where none has. */
function meanOverClasses(curves: readonly Curve[], measure: ClassMeasure) {
  return (weights: Weights): number | null => {
    let [sum, classes] = [0, 0];
    for (const curve of curves) {
      const objects = objectsOf(curve, weights);
      if (objects === 0) continue;
      sum += measure(curve, weights, objects);
      classes++;
    }
    return classes === 0 ? null : sum / classes;
  };
}

/** The mean over the wanted thresholds of the area under a class's curve. */
function precisionOf(style: Style, curves: readonly Curve[], wanted: number): ClassMeasure {
  const points = roomFor(curves, style.thresholds);
  const chosen = points.filter((_, threshold) => (wanted >> threshold) & 1);
  const { guard, areaUnder } = style;
  return (curve, weights, objects) => {
    sweep(curve, weights, { wanted, objects, guard }, points);
    return chosen.reduce((sum, each) => sum + areaUnder(each), 0) / chosen.length;
  };
}

function recallOf({ thresholds }: Style, limit: number): ClassMeasure {
  return (curve, weights, objects) => hitsWithin(curve, weights, limit) / (thresholds * objects);
}

function statisticOf(style: Style, metric: MetricKind, all: readonly Curve[]): Statistic | null {
  // Whatever the weights, a class without objects counts nowhere.
  const counted = all.filter((curve) => objectsOf(curve, null) > 0);
  if (counted.length === 0) return null;
  const isRecall = metric.kind === 'recall';
  const curves = isRecall ? counted.map(rightOnly) : counted;
  const measure = isRecall
    ? recallOf(style, metric.limit)
    : precisionOf(style, curves, metric.bits);
  const entries = curves.map(({ image, truthImage }) => image.length + truthImage.length);
  const operations = entries.reduce((sum, count) => sum + count, 0);
  return { kind: 'set', of: meanOverClasses(curves, measure), operations };
}

/** The metrics that have a value: one over objects of a size that the set lacks has none. */
function metricsOf(style: Style, ranges: readonly (readonly Curve[])[]): Statistics['metrics'] {
  const metrics: Record<string, Statistic> = {};
  for (const [id, metric] of Object.entries(style.metrics)) {
    const statistic = statisticOf(style, metric, ranges[metric.range] ?? []);
    if (statistic !== null) metrics[id] = statistic;
  }
  return metrics;
}

function allAs(style: Style, statistic: Statistic): Statistics['metrics'] {
  return Object.fromEntries(Object.keys(style.metrics).map((id) => [id, statistic]));
}

/** Average precision of each class that has objects, over all thresholds of the style. */
function classesOf(style: Style, curves: readonly Curve[], isKnown: boolean): ClassValue[] {
  const every = (1 << style.thresholds) - 1;
  const measure = precisionOf(style, curves, every);
  return curves.flatMap((curve) => {
    const support = objectsOf(curve, null);
    if (support === 0) return [];
    const { category } = curve;
    return [{ category, support, value: isKnown ? measure(curve, null, support) : null }];
  });
}

/**
 * All that records say under one convention. Weights count whole images, so that a resample with
 * every image drawn w times has the value of the set in which it stands w times; detections of
 * equal score keep their order. Where an image has no finite outputs no metric has a value.
 */
export function detectionStatistics(
  records: readonly DetectionRecord[],
  judgement: DetectionJudgement,
): Statistics {
  const style = styles[judgement.style];
  const ranges = matchAll(records, style.match, style);
  const missing = notFinite(records);
  return {
    metrics: missing === null ? metricsOf(style, ranges) : allAs(style, missing),
    classMetric: 'ap',
    classes: classesOf(style, ranges[0] ?? [], missing === null),
    answers: records.map((record) => answersOf(record, judgement.flipScore)),
    notes: notesOf(records, judgement),
  };
}
