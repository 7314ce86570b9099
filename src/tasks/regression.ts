import { UserError } from '../errors.ts';
import { notFinite } from './columns.ts';
import { meanAbsoluteError, rootMeanSquaredError, rSquared } from './regression-metrics.ts';
import {
  type RegressionOptions,
  type RegressionRecord,
  regressionOptions,
  regressionRecord,
  regressionRecordSchema,
} from './regression-record.ts';
import type { ModelRun, Statistics, Task } from './task.ts';
import { describeOutput, firstFloat } from './tensors.ts';

type Records = readonly RegressionRecord[];

/** One or more numbers per sample. */
export const regression: Task<'values', RegressionOptions, RegressionRecord> = {
  truth: 'values',
  headline: 'mae',
  comparesWithBase: false,
  schema: { record: regressionRecordSchema, options: regressionOptions },
  fit: (_facts, options) => ({ options, why: null }),
  record,
  resolve: (_records, options) => options,
  statistics,
};

/** The first float output is the prediction, whatever its shape. */
function record(run: ModelRun, truth: { readonly values: readonly number[] }): RegressionRecord {
  const output = firstFloat(run.outputs);
  if (output === undefined) {
    const gives = 'a regression model gives one float for each value of the dataset';
    throw new UserError('output-mismatch', describeOutput(output, run.outputs), gives);
  }
  return regressionRecord(run.facts, output.data, truth.values);
}

function statistics(records: Records): Statistics {
  const missing = notFinite(records);
  const finite = records.filter((each) => each.finite);
  return {
    metrics: {
      mae: missing ?? meanAbsoluteError(finite),
      rmse: missing ?? rootMeanSquaredError(finite),
      r2: missing ?? rSquared(finite),
    },
    classMetric: null,
    classes: [],
    answers: null,
    notes: {
      /** Samples with a NaN or infinite prediction. */
      nonFinite: records.length - finite.length,
      values: records.reduce((sum, { values }) => sum + values.length, 0),
    },
  };
}
