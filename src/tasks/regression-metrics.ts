import { meanOfElements, ratioOfSums, weightAt } from './columns.ts';
import type { FiniteRegressionRecord } from './regression-record.ts';
import type { Statistic, Weights } from './task.ts';

type Records = readonly FiniteRegressionRecord[];

/** The sum of `of(error)` over the values of each record. */
function sumsOf(records: Records, of: (error: number) => number): Float64Array {
  return Float64Array.from(records, ({ values, predictions }) =>
    values.reduce((sum, value, index) => sum + of(value - (predictions[index] ?? 0)), 0),
  );
}

function countsOf(records: Records): Float64Array {
  return Float64Array.from(records, ({ values }) => values.length);
}

/**
 * Mean absolute error over all values of all samples, as scikit-learn's `mean_absolute_error` with
 * `multioutput='uniform_average'`.
 */
export function meanAbsoluteError(records: Records): Statistic {
  return meanOfElements(sumsOf(records, Math.abs), countsOf(records));
}

/**
 * Root of the mean squared error over all values of all samples: the root of scikit-learn's
 * `mean_squared_error` with `multioutput='uniform_average'` (its `squared=False` takes the root of
 * each output before their mean, which is another number where there are several).
 */
export function rootMeanSquaredError(records: Records): Statistic {
  const squares = sumsOf(records, (error) => error * error);
  const mean = ratioOfSums(squares, countsOf(records));
  const of = (weights: Weights): number | null => {
    const value = mean.of(weights);
    return value === null ? null : Math.sqrt(value);
  };
  return { ...mean, of };
}

/** The values at one place of every sample that has it. */
interface Output {
  readonly records: Int32Array;
  readonly values: Float64Array;
  readonly predictions: Float64Array;
}

function outputsOf(records: Records): readonly Output[] {
  const width = records.reduce((most, { values }) => Math.max(most, values.length), 0);
  return Array.from({ length: width }, (_, at) => {
    const owners = [...records.keys()].filter((index) => at < (records[index]?.values.length ?? 0));
    return {
      records: Int32Array.from(owners),
      values: Float64Array.from(owners, (index) => records[index]?.values[at] ?? 0),
      predictions: Float64Array.from(owners, (index) => records[index]?.predictions[at] ?? 0),
    };
  });
}

/** The weighted mean of values; null where they are all equal or nothing has weight. */
function meanOfVarying({ records, values }: Output, weights: Weights): number | null {
  let [sum, total, low, high] = [0, 0, Infinity, -Infinity];
  for (let place = 0; place < values.length; place += 1) {
    const weight = weightAt(weights, records[place] ?? 0);
    if (weight === 0) continue;
    const value = values[place] ?? 0;
    sum += weight * value;
    total += weight;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return low < high ? sum / total : null;
}

/**
 * R² = 1 - Σ (y - p)² / Σ (y - mean y)², where each output has its own mean, as scikit-learn's
 * `r2_score` with `multioutput='variance_weighted'`. Outputs whose values are all equal have no R²
 * and are left out, as there; null where all are.
 */
export function rSquared(records: Records): Statistic {
  const outputs = outputsOf(records);
  const of = (weights: Weights): number | null => {
    let [residual, variance] = [0, 0];
    for (const output of outputs) {
      const mean = meanOfVarying(output, weights);
      if (mean === null) continue;
      for (let place = 0; place < output.values.length; place += 1) {
        const weight = weightAt(weights, output.records[place] ?? 0);
        const value = output.values[place] ?? 0;
        residual += weight * (value - (output.predictions[place] ?? 0)) ** 2;
        variance += weight * (value - mean) ** 2;
      }
    }
    return variance === 0 ? null : 1 - residual / variance;
  };
  const elements = outputs.reduce((sum, { values }) => sum + values.length, 0);
  return { kind: 'set', of, operations: 2 * elements };
}
