import { assert } from '../../errors.ts';
import {
  type RegressionOptions,
  type RegressionRecord,
  regressionRecord,
} from '../../tasks/regression-record.ts';
import { arrayRows, readArrayPair } from './array-file.ts';
import type { Scorer } from './scorer.ts';

/** Values [N, …] and as many predictions, both npy. */
export const regression: Scorer<RegressionOptions> = {
  layout: 'npy',
  options: {},
  async score(files, options) {
    const pair = await readArrayPair(files);
    const records: RegressionRecord[] = [];
    for await (const { facts, predicted, truth } of arrayRows(pair, 'values')) {
      assert(truth.kind === 'values', 'values were asked for');
      records.push(regressionRecord(facts, predicted, truth.values));
    }
    return { records, options, classNames: null };
  },
};
