import {
  type ClassificationOptions,
  type ClassificationRecord,
  isCorrect,
  minProbability,
} from './classification-record.ts';
import { notFinite, ratioOfSums, weightAt } from './columns.ts';
import type { ScoresKind } from './scores-kind.ts';
import type { ClassValue, Statistic, Weights } from './task.ts';

type Records = readonly ClassificationRecord[];
type FiniteRecord = Extract<ClassificationRecord, { readonly finite: true }>;
type Ties = ClassificationOptions['ties'];

/** Options whose kind of scores is decided. */
export type Resolved = ClassificationOptions & { readonly scores: ScoresKind };

const calibrationBins = 15;

/**
 * How right a record is at k, 0…1, where g scores are greater than the label's and e equal it:
 * - `lowest-index`: 1 where fewer than k scores come before it, the lowest index first among
 *   equals, as argmax at k = 1
 * - `expected`: (k - g) / e within 0…1, the chance of being among the first k in random order
 * - `pessimistic`: 1 where g + e ≤ k, every equal score comes before it
 *
 * A record that is not finite is wrong.
 */
export function creditAt(record: ClassificationRecord, k: number, ties: Ties): number {
  if (ties === 'lowest-index') return Number(isCorrect(record, k));
  if (!record.finite) return 0;
  const { greater, equal } = record;
  if (ties === 'pessimistic') return Number(greater + equal <= k);
  return Math.min(1, Math.max(0, (k - greater) / equal));
}

/** The share of samples whose label is among the k best. */
export function topK(records: Records, k: number, ties: Ties): Statistic {
  const credits = records.map((record) => creditAt(record, k, ties));
  if (ties === 'lowest-index') return { kind: 'share', right: Uint8Array.from(credits) };
  return { kind: 'mean', values: Float64Array.from(credits), weights: null };
}

/** -ln p of the label: from logits ln Σ exp(z) - z_y, from probabilities -ln max(p_y, 1e-12). */
function lossOf(record: FiniteRecord, scores: ScoresKind): number {
  if (scores === 'logits') return record.logSumExp - record.labelScore;
  return -Math.log(Math.max(record.labelScore, minProbability));
}

/** a/C · Σ w_c · -ln p_c over all classes of each record, for the smoothing a. */
function smoothingLosses(records: readonly FiniteRecord[], options: Resolved): Float64Array {
  const { scores, classWeights, labelSmoothing } = options;
  const total = classWeights?.reduce((sum, weight) => sum + weight, 0);
  return Float64Array.from(records, (record) => {
    const { classes, logSumExp, weightedSum, weightedLogSum } = record;
    const sum =
      scores === 'logits' ? (total ?? classes) * logSumExp - weightedSum : -weightedLogSum;
    return (labelSmoothing / classes) * sum;
  });
}

/**
 * Cross-entropy in nats as torch's `F.cross_entropy(weight=, label_smoothing=)`, with the smoothing
 * a and the weight w_y of the label's class:
 * Σ ((1 - a) · w_y · -ln p_y + a/C · Σ_c w_c · -ln p_c) / Σ w_y.
 */
export function crossEntropy(records: Records, options: Resolved): Statistic {
  const missing = notFinite(records);
  if (missing !== null) return missing;
  const { scores, classWeights, labelSmoothing, labelOffset } = options;
  const finite = records.filter((record) => record.finite);
  const own = Float64Array.from(finite, (record) => (1 - labelSmoothing) * lossOf(record, scores));
  const smooth = smoothingLosses(finite, options);
  if (classWeights === null) {
    const values = own.map((loss, index) => loss + (smooth[index] ?? 0));
    return { kind: 'mean', values, weights: null };
  }
  const weights = Float64Array.from(finite, ({ label }) => classWeights[label + labelOffset] ?? 0);
  if (labelSmoothing === 0) return { kind: 'mean', values: own, weights };
  // A class of weight 0 still pays for smoothing, so this is no mean over records.
  const sums = own.map((loss, index) => (weights[index] ?? 0) * loss + (smooth[index] ?? 0));
  return ratioOfSums(sums, weights);
}

/** The recall of each class that has samples: the mean credit at 1 of its records. */
export function recalls(records: Records, ties: Ties): readonly ClassValue[] {
  const classes = new Map<number, { support: number; credit: number }>();
  for (const record of records) {
    const sums = classes.get(record.label) ?? { support: 0, credit: 0 };
    sums.support += 1;
    sums.credit += creditAt(record, 1, ties);
    classes.set(record.label, sums);
  }
  return [...classes]
    .map(([category, { support, credit }]) => ({ category, support, value: credit / support }))
    .toSorted((a, b) => a.category - b.category);
}

/**
 * The mean of the recalls of the classes that have samples, as scikit-learn's
 * `balanced_accuracy_score`.
 */
export function macroAccuracy(records: Records, ties: Ties): Statistic {
  const labels = [...new Set(records.map(({ label }) => label))].toSorted((a, b) => a - b);
  const places = new Map(labels.map((label, place) => [label, place]));
  const classOf = Int32Array.from(records, ({ label }) => places.get(label) ?? 0);
  const credits = Float64Array.from(records, (record) => creditAt(record, 1, ties));
  const of = (weights: Weights): number | null => {
    const right = new Float64Array(labels.length);
    const support = new Float64Array(labels.length);
    for (let index = 0; index < credits.length; index += 1) {
      const weight = weightAt(weights, index);
      const place = classOf[index] ?? 0;
      support[place] = (support[place] ?? 0) + weight;
      right[place] = (right[place] ?? 0) + weight * (credits[index] ?? 0);
    }
    return meanOfRatios(right, support);
  };
  return { kind: 'set', of, operations: records.length + labels.length };
}

/** The mean of a/b over the places where b is not 0; null where there is none. */
function meanOfRatios(above: Float64Array, below: Float64Array): number | null {
  let [sum, used] = [0, 0];
  for (const [place, denominator] of below.entries()) {
    if (denominator === 0) continue;
    sum += (above[place] ?? 0) / denominator;
    used += 1;
  }
  return used === 0 ? null : sum / used;
}

/** The probability of the predicted class. */
function confidenceOf(record: FiniteRecord, scores: ScoresKind): number {
  return scores === 'logits' ? Math.exp(record.max - record.logSumExp) : Math.min(1, record.max);
}

/** The index of the bin (i/15, (i+1)/15] that holds a confidence. */
function binOf(confidence: number): number {
  let bin = 0;
  while (bin < calibrationBins - 1 && confidence > (bin + 1) / calibrationBins) bin += 1;
  return bin;
}

/** The samples of one bin of confidence; null where there are none. */
export interface CalibrationBin {
  readonly count: number;
  readonly confidence: number;
  readonly accuracy: number;
}

/** What the calibration error is of, bin by bin; null where a score is not finite. */
export function calibrationTable(
  records: Records,
  { scores, ties }: Resolved,
): readonly (CalibrationBin | null)[] | null {
  if (notFinite(records) !== null) return null;
  const sums = Array.from({ length: calibrationBins }, () => ({ count: 0, sure: 0, right: 0 }));
  for (const record of records) {
    if (!record.finite) continue;
    const confidence = confidenceOf(record, scores);
    const bin = sums[binOf(confidence)];
    if (bin === undefined) continue;
    bin.count += 1;
    bin.sure += confidence;
    bin.right += creditAt(record, 1, ties);
  }
  return sums.map(({ count, sure, right }) => {
    return count === 0 ? null : { count, confidence: sure / count, accuracy: right / count };
  });
}

/**
 * Expected calibration error, Σ |B|/N · |accuracy(B) - mean confidence(B)| over 15 equal bins
 * (Guo et al. 2017, "On Calibration of Modern Neural Networks").
 */
export function calibrationError(records: Records, { scores, ties }: Resolved): Statistic {
  const missing = notFinite(records);
  if (missing !== null) return missing;
  const finite = records.filter((record) => record.finite);
  const confidences = finite.map((record) => confidenceOf(record, scores));
  const bins = Uint8Array.from(confidences, binOf);
  const gaps = Float64Array.from(
    finite,
    (record, index) => creditAt(record, 1, ties) - (confidences[index] ?? 0),
  );
  const of = (weights: Weights): number | null => {
    const sums = new Float64Array(calibrationBins);
    let total = 0;
    for (let index = 0; index < gaps.length; index += 1) {
      const weight = weightAt(weights, index);
      const bin = bins[index] ?? 0;
      sums[bin] = (sums[bin] ?? 0) + weight * (gaps[index] ?? 0);
      total += weight;
    }
    return total === 0 ? null : sums.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
  };
  return { kind: 'set', of, operations: records.length };
}

/**
 * The Brier score over all classes, the mean of Σ_c (p_c - [c is the label])², which is
 * Σ p² - 2 p_y + 1 (Brier 1950).
 */
export function brier(records: Records, { scores }: Resolved): Statistic {
  const missing = notFinite(records);
  if (missing !== null) return missing;
  const finite = records.filter((record) => record.finite);
  const values = Float64Array.from(finite, (record) => {
    const [squares, own] =
      scores === 'logits'
        ? [record.softmaxSquares, Math.exp(record.labelScore - record.logSumExp)]
        : [record.sumOfSquares, record.labelScore];
    // Rounding may leave a certain and right answer a hair below 0.
    return Math.max(0, squares - 2 * own + 1);
  });
  return { kind: 'mean', values, weights: null };
}

/** How many samples' correctness at k hangs on the order among equal scores. */
export function tiesAt(records: Records, k: number): number {
  return records.filter(
    (record) =>
      record.finite && record.equal > 1 && record.greater < k && record.greater + record.equal > k,
  ).length;
}
