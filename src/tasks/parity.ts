import { brokenOutputs, ratioOfSums, weightedSum } from './columns.ts';
import {
  type ParityOptions,
  type ParityRecord,
  parityOptions,
  parityRecord,
  parityRecordSchema,
} from './parity-record.ts';
import type { Answer, Statistic, Statistics, Task, Weights } from './task.ts';

function columnOf(
  records: readonly ParityRecord[],
  value: (record: ParityRecord) => number | null,
): Float64Array {
  return Float64Array.from(records, (record) => value(record) ?? 0);
}

/** The share of positions that agree: of samples, where each has one position. */
function agreement(records: readonly ParityRecord[]): Statistic {
  if (records.every(({ positions }) => positions === 1)) {
    return { kind: 'share', right: Uint8Array.from(records, ({ agreeing }) => agreeing) };
  }
  return ratioOfSums(
    columnOf(records, ({ agreeing }) => agreeing),
    columnOf(records, ({ positions }) => positions),
  );
}

/** Σ a·b / √(Σ a² Σ b²) over all elements of the set; 1 where both are 0 everywhere. */
function cosine(records: readonly ParityRecord[]): Statistic {
  const dot = columnOf(records, (record) => record.dot);
  const reference = columnOf(records, (record) => record.squaredReference);
  const output = columnOf(records, (record) => record.squaredOutput);
  const of = (weights: Weights) => {
    const [a, b] = [weightedSum(reference, weights), weightedSum(output, weights)];
    if (a === 0 && b === 0) return 1;
    const value = weightedSum(dot, weights) / Math.sqrt(a * b);
    return Number.isFinite(value) ? Math.min(1, Math.max(-1, value)) : null;
  };
  return { kind: 'set', of, operations: 3 * records.length };
}

/** √(Σ (a - b)² / Σ b²) over all elements of the set; 0 where nothing differs. */
function relativeL2(records: readonly ParityRecord[]): Statistic {
  const difference = columnOf(records, (record) => record.squaredDifference);
  const reference = columnOf(records, (record) => record.squaredReference);
  const of = (weights: Weights) => {
    const apart = weightedSum(difference, weights);
    if (apart === 0) return 0;
    const value = Math.sqrt(apart / weightedSum(reference, weights));
    return Number.isFinite(value) ? value : null;
  };
  return { kind: 'set', of, operations: 2 * records.length };
}

/** Why differences have no value; null where all samples have them. */
function incomparable(records: readonly ParityRecord[]): Statistic | null {
  const broken = records.filter(({ maxAbs }) => maxAbs === null);
  const what = 'NaN or infinite values in the outputs of one side only';
  return brokenOutputs(broken, records.length, what);
}

/** Metrics of floating-point values; none where all outputs are whole numbers. */
function differences(records: readonly ParityRecord[]): Statistics['metrics'] {
  if (records.every(({ elements }) => elements === 0)) return {};
  const failure = incomparable(records);
  const maxAbs = records.reduce((most, record) => Math.max(most, record.maxAbs ?? 0), 0);
  return {
    'max-abs-diff': failure ?? { kind: 'exact', value: maxAbs },
    cosine: failure ?? cosine(records),
    'relative-l2': failure ?? relativeL2(records),
  };
}

/** The choices of each sample; null where no output [1, C] is one. */
function answersOf(records: readonly ParityRecord[]): Statistics['answers'] {
  if (records.every(({ choices }) => choices.length === 0)) return null;
  return records.map(({ choices }) =>
    choices.map(
      ({ base, head, margin }): Answer => ({
        right: base === head,
        category: base,
        truth: String(base),
        said: head === null ? 'NaN' : String(head),
        margin,
      }),
    ),
  );
}

function statistics(records: readonly ParityRecord[]): Statistics {
  return {
    metrics: { agreement: agreement(records), ...differences(records) },
    classMetric: null,
    classes: [],
    answers: answersOf(records),
    notes: {
      identical: records.filter(({ identical }) => identical).length,
      samples: records.length,
      nonFinite: records.filter(({ finite }) => !finite).length,
    },
  };
}

/** Outputs of head and base on the same inputs, without labels. */
export const parity: Task<'none', ParityOptions, ParityRecord> = {
  truth: 'none',
  headline: 'agreement',
  comparesWithBase: true,
  schema: { record: parityRecordSchema, options: parityOptions },
  fit: (_, options) => ({ options, why: null }),
  record: (run, _, options) => parityRecord(run, options),
  resolve: (_, options) => options,
  statistics,
};
