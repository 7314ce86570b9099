import { type ClassificationRecord, isCorrect } from './classification-record.ts';
import type { ScoresKind } from './scores-kind.ts';
import type { Weights } from './task.ts';

type Records = readonly ClassificationRecord[];

// With no more classes than this, top-5 is always right and says nothing.
const topFive = 5;
/** A zero probability would cost infinitely much; clipped samples are counted in the notes. */
export const minProbability = 1e-12;
const calibrationBins = 15;

function weightOf(weights: Weights, index: number): number {
  return weights === null ? 1 : (weights[index] ?? 0);
}

/** Σ w·value / Σ w, or null where nothing has weight or a value that has weight is unknown. */
function weightedMean(
  records: Records,
  weights: Weights,
  measure: (record: ClassificationRecord) => number | null,
): number | null {
  let sum = 0;
  let total = 0;
  for (const [index, record] of records.entries()) {
    const weight = weightOf(weights, index);
    if (weight === 0) continue;
    const value = measure(record);
    if (value === null) return null;
    sum += weight * value;
    total += weight;
  }
  return total === 0 ? null : sum / total;
}

/** The fraction of samples whose label has the highest score, the lowest index among equals. */
export function top1(records: Records, weights: Weights): number | null {
  return weightedMean(records, weights, (record) => Number(isCorrect(record, 1)));
}

/** The fraction of samples whose label is among the best five; null with five classes or fewer. */
export function top5(records: Records, weights: Weights): number | null {
  if (records.some(({ classes }) => classes <= topFive)) return null;
  return weightedMean(records, weights, (record) => Number(isCorrect(record, topFive)));
}

function lossOf(record: ClassificationRecord, kind: ScoresKind): number | null {
  if (!record.finite) return null;
  if (kind === 'logits') return record.logSumExp - record.labelScore;
  return -Math.log(Math.max(record.labelScore, minProbability));
}

/**
 * Mean negative log-likelihood in nats, Σ w·nll / Σ w as torch's `F.cross_entropy`: from logits
 * ln Σ exp(z) - z_y, from probabilities -ln max(p_y, 1e-12). Null where an output is not finite.
 */
export function crossEntropy(records: Records, weights: Weights, kind: ScoresKind): number | null {
  return weightedMean(records, weights, (record) => lossOf(record, kind));
}

/** The mean over the classes that have samples of the fraction of them that is correct. */
export function macroAccuracy(records: Records, weights: Weights): number | null {
  const perClass = new Map<number, { correct: number; total: number }>();
  for (const [index, record] of records.entries()) {
    const weight = weightOf(weights, index);
    if (weight === 0) continue;
    const counts = perClass.get(record.label) ?? { correct: 0, total: 0 };
    counts.total += weight;
    if (isCorrect(record, 1)) counts.correct += weight;
    perClass.set(record.label, counts);
  }
  if (perClass.size === 0) return null;
  let sum = 0;
  for (const [, { correct, total }] of [...perClass].sort(([a], [b]) => a - b)) {
    sum += correct / total;
  }
  return sum / perClass.size;
}

/** The probability of the predicted class. */
function confidenceOf(record: ClassificationRecord, kind: ScoresKind): number | null {
  if (!record.finite) return null;
  return kind === 'logits' ? Math.exp(record.max - record.logSumExp) : Math.min(1, record.max);
}

/** The index of the bin (i/15, (i+1)/15] that holds a confidence. */
function binOf(confidence: number): number {
  let bin = 0;
  while (bin < calibrationBins - 1 && confidence > (bin + 1) / calibrationBins) bin++;
  return bin;
}

/**
 * Expected calibration error, Σ |B|/N · |accuracy(B) - mean confidence(B)| over 15 equal bins
 * (Guo et al. 2017, "On Calibration of Modern Neural Networks"). Null where an output is not
 * finite.
 */
export function calibrationError(
  records: Records,
  weights: Weights,
  kind: ScoresKind,
): number | null {
  const gaps = new Float64Array(calibrationBins);
  let total = 0;
  for (const [index, record] of records.entries()) {
    const weight = weightOf(weights, index);
    if (weight === 0) continue;
    const confidence = confidenceOf(record, kind);
    if (confidence === null) return null;
    const bin = binOf(confidence);
    gaps[bin] = (gaps[bin] ?? 0) + weight * (Number(isCorrect(record, 1)) - confidence);
    total += weight;
  }
  if (total === 0) return null;
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total;
}

/** How many samples' correctness at k hangs on the order among equal scores. */
export function tiesAt(records: Records, k: number): number {
  return records.filter(
    (record) =>
      record.finite && record.equal > 1 && record.greater < k && record.greater + record.equal > k,
  ).length;
}
