import { meanOfElements, notFinite, weightAt, weightedSum } from './columns.ts';
import type { MultilabelOptions, MultilabelRecord } from './multilabel-record.ts';
import type { ScoresKind } from './scores-kind.ts';
import type { ClassValue, Statistic, Weights } from './task.ts';

type Records = readonly MultilabelRecord[];
type FiniteRecord = Extract<MultilabelRecord, { readonly finite: true }>;

/** Options whose kind of scores is decided. */
export type Resolved = MultilabelOptions & { readonly scores: ScoresKind };

/** torch's `binary_cross_entropy` raises every logarithm to this. */
const lowestLogarithm = -100;

/** How many classes the records have. */
export function classesOf(records: Records): number {
  return records[0]?.labels.length ?? 0;
}

/** The probability that a score stands for. */
export function probabilityOf(score: number, scores: ScoresKind): number {
  return scores === 'logits' ? 1 / (1 + Math.exp(-score)) : score;
}

/**
 * The loss of one element, whose loss counts q-fold where it is 1. From a logit z, as torch's
 * `binary_cross_entropy_with_logits`: (1 - y) z + (1 + (q - 1) y) (ln(1 + exp(-|z|)) + max(-z, 0)).
 * From a probability, as `binary_cross_entropy`: -q y ln p - (1 - y) ln(1 - p), logarithms ≥ -100.
 */
function lossOf(score: number, label: 0 | 1, scores: ScoresKind, q: number): number {
  if (scores === 'probabilities')
    return label === 1 ? -q * clippedLog(score) : -clippedLog(1 - score);
  const softplus = Math.log1p(Math.exp(-Math.abs(score))) + Math.max(-score, 0);
  return label === 1 ? q * softplus : score + softplus;
}

/** ln x, at least -100; a probability a rounding above 1 leaves nothing. */
function clippedLog(x: number): number {
  return Math.max(Math.log(Math.max(x, 0)), lowestLogarithm);
}

/** How many known elements have a probability whose logarithm was raised. */
export function clippedElements(records: Records, scores: ScoresKind): number {
  if (scores === 'logits') return 0;
  let clipped = 0;
  for (const record of records) {
    if (!record.finite) continue;
    for (const [category, score] of record.scores.entries()) {
      const label = record.labels[category] ?? null;
      if (label === null) continue;
      const own = label === 1 ? score : 1 - score;
      clipped += Number(Math.log(Math.max(own, 0)) < lowestLogarithm);
    }
  }
  return clipped;
}

/** Sum of the losses and count of the known elements of each record. */
function losses(records: readonly FiniteRecord[], options: Resolved) {
  const sums = new Float64Array(records.length);
  const counts = new Float64Array(records.length);
  for (const [index, { scores, labels }] of records.entries()) {
    let [sum, count] = [0, 0];
    for (const [category, score] of scores.entries()) {
      const label = labels[category] ?? null;
      if (label === null) continue;
      const q = options.positiveWeights?.[category] ?? 1;
      sum += (options.classWeights?.[category] ?? 1) * lossOf(score, label, options.scores, q);
      count += 1;
    }
    sums[index] = sum;
    counts[index] = count;
  }
  return { sums, counts };
}

/**
 * Binary cross-entropy in nats, once as the mean over all known elements and once as their sum.
 * Class weights multiply losses and, as torch's `weight=`, do not change what the sum is divided by.
 */
export function binaryCrossEntropy(
  records: Records,
  options: Resolved,
): { readonly mean: Statistic; readonly sum: Statistic } {
  const missing = notFinite(records);
  if (missing !== null) return { mean: missing, sum: missing };
  const finite = records.filter((record) => record.finite);
  const { sums, counts } = losses(finite, options);
  const total = (weights: Weights): number | null => {
    return weightedSum(counts, weights) === 0 ? null : weightedSum(sums, weights);
  };
  const sum: Statistic = { kind: 'set', of: total, operations: sums.length };
  return { mean: meanOfElements(sums, counts), sum };
}

/** Every element of one class that is known, the highest score first. */
interface Ranking {
  /** Index of the record. */
  readonly records: Int32Array;
  readonly isPositive: Uint8Array;
  /** Whether the next score is lower, so that a threshold can lie here. */
  readonly endsTie: Uint8Array;
}

function rankingOf(records: readonly FiniteRecord[], category: number): Ranking {
  const scores = Float64Array.from(records, (record) => record.scores[category] ?? 0);
  const scoreOf = (index: number) => scores[index] ?? 0;
  const known = [...records.keys()].filter((index) => isKnown(records[index], category));
  const order = Int32Array.from(known).sort((a, b) => scoreOf(b) - scoreOf(a));
  return {
    records: order,
    isPositive: Uint8Array.from(order, (index) => records[index]?.labels[category] ?? 0),
    endsTie: Uint8Array.from(order, (index, place) => {
      const next = order[place + 1];
      return Number(next === undefined || scoreOf(next) < scoreOf(index));
    }),
  };
}

function isKnown(record: MultilabelRecord | undefined, category: number): boolean {
  return (record?.labels[category] ?? null) !== null;
}

/**
 * Average precision, Σ (R_n - R_{n-1}) P_n over the distinct scores, equal ones being one
 * threshold, without interpolation, as scikit-learn's `average_precision_score`. Null without
 * positives.
 */
function averagePrecision(ranking: Ranking, weights: Weights): number | null {
  let [seen, found, foundBefore, sum] = [0, 0, 0, 0];
  for (let place = 0; place < ranking.records.length; place += 1) {
    const weight = weightAt(weights, ranking.records[place] ?? 0);
    seen += weight;
    if (ranking.isPositive[place] === 1) found += weight;
    if (ranking.endsTie[place] === 0 || found === foundBefore) continue;
    sum += (found - foundBefore) * (found / seen);
    foundBefore = found;
  }
  return found === 0 ? null : sum / found;
}

/**
 * The mean of the average precisions of the classes that have positives, and the table of all
 * classes, whose support is the number of positives.
 */
export function meanAveragePrecision(records: Records): {
  readonly map: Statistic;
  readonly classes: readonly ClassValue[];
} {
  const finite = records.filter((record) => record.finite);
  const rankings = Array.from({ length: classesOf(records) }, (_, category) =>
    rankingOf(finite, category),
  );
  const missing = notFinite(records);
  const classes = rankings.map((ranking, category) => ({
    category,
    support: records.filter(({ labels }) => labels[category] === 1).length,
    value: missing === null ? averagePrecision(ranking, null) : null,
  }));
  const of = (weights: Weights): number | null => {
    let [sum, used] = [0, 0];
    for (const ranking of rankings) {
      const precision = averagePrecision(ranking, weights);
      if (precision === null) continue;
      sum += precision;
      used += 1;
    }
    return used === 0 ? null : sum / used;
  };
  const operations = rankings.reduce((sum, ranking) => sum + ranking.records.length, 0);
  return { map: missing ?? { kind: 'set', of, operations }, classes };
}

// What can happen to an element; what is rightly left out counts nowhere in F1.
const [hit, falseAlarm, miss, kinds] = [0, 1, 2, 3];

/** Whether the model gives the label; a sample that is not finite is wrong about all of them. */
function isRight(record: MultilabelRecord, category: number, label: 0 | 1, options: Resolved) {
  if (!record.finite) return false;
  const probability = probabilityOf(record.scores[category] ?? 0, options.scores);
  return probability > options.threshold === (label === 1);
}

/** The hits, false alarms and misses among all elements: of which record, and class and kind. */
function outcomes(records: Records, options: Resolved) {
  const owners: number[] = [];
  const slots: number[] = [];
  for (const [index, record] of records.entries()) {
    for (const [category, label] of record.labels.entries()) {
      if (label === null) continue;
      const right = isRight(record, category, label, options);
      if (label === 0 && right) continue;
      const positive = right ? hit : miss;
      owners.push(index);
      slots.push(kinds * category + (label === 0 ? falseAlarm : positive));
    }
  }
  return { owners: Int32Array.from(owners), slots: Int32Array.from(slots) };
}

/**
 * F1 = 2 TP / (2 TP + FP + FN) of what is above the threshold, 0 where that is 0/0, as
 * scikit-learn's `f1_score` and torchmetrics: `micro` of the counts of all classes, `macro` the mean
 * over all classes. All answers of a record that is not finite are wrong.
 */
export function f1(
  records: Records,
  options: Resolved,
): { readonly micro: Statistic; readonly macro: Statistic } {
  const classes = classesOf(records);
  const { owners, slots } = outcomes(records, options);
  const known = Float64Array.from(records, ({ labels }) =>
    labels.reduce<number>((count, label) => count + Number(label !== null), 0),
  );
  const statistic = (ofCounts: (counts: Float64Array) => number): Statistic => ({
    kind: 'set',
    of: (weights) => {
      if (!known.some((count, index) => count * weightAt(weights, index) > 0)) return null;
      const counts = new Float64Array(kinds * classes);
      for (let place = 0; place < slots.length; place += 1) {
        const slot = slots[place] ?? 0;
        counts[slot] = (counts[slot] ?? 0) + weightAt(weights, owners[place] ?? 0);
      }
      return ofCounts(counts);
    },
    operations: records.length + slots.length,
  });
  return { micro: statistic(microF1), macro: statistic(macroF1) };
}

function f1Of(hits: number, falseAlarms: number, misses: number): number {
  const all = 2 * hits + falseAlarms + misses;
  return all === 0 ? 0 : (2 * hits) / all;
}

function microF1(counts: Float64Array): number {
  const sums = [0, 0, 0];
  for (const [slot, count] of counts.entries()) {
    sums[slot % kinds] = (sums[slot % kinds] ?? 0) + count;
  }
  return f1Of(sums[hit] ?? 0, sums[falseAlarm] ?? 0, sums[miss] ?? 0);
}

function macroF1(counts: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < counts.length; at += kinds) {
    sum += f1Of(counts[at + hit] ?? 0, counts[at + falseAlarm] ?? 0, counts[at + miss] ?? 0);
  }
  return (sum * kinds) / counts.length;
}
