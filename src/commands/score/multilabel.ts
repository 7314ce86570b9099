import { assert } from '../../errors.ts';
import {
  type MultilabelOptions,
  type MultilabelRecord,
  multilabelRecord,
} from '../../tasks/multilabel-record.ts';
import { arrayRows, checkScores, readArrayPair } from './array-file.ts';
import type { Scorer } from './scorer.ts';
import { scoresOptions } from './scores-options.ts';

/** Labels [N, C] of 0, 1 and -1 (unknown), and scores [N, C], both npy. */
export const multilabel: Scorer<MultilabelOptions> = {
  layout: 'npy',
  options: {
    ...scoresOptions,
    threshold: { kind: 'number' },
    'class-weights': { kind: 'numbers-file' },
    'positive-weights': { kind: 'numbers-file' },
  },
  async score(files, options) {
    const pair = await readArrayPair(files);
    checkScores(pair.predictions);
    const records: MultilabelRecord[] = [];
    for await (const { facts, predicted, truth } of arrayRows(pair, 'labels')) {
      assert(truth.kind === 'labels', 'labels per class were asked for');
      records.push(multilabelRecord(facts, predicted, truth.labels, options));
    }
    return { records, options, classNames: null };
  },
};
