import { assert } from '../../errors.ts';
import {
  type ClassificationOptions,
  type ClassificationRecord,
  classificationRecord,
} from '../../tasks/classification-record.ts';
import { arrayRows, checkScores, readArrayPair } from './array-file.ts';
import type { Scorer } from './scorer.ts';
import { scoresOptions } from './scores-options.ts';

/** Labels [N] of an integer type and scores [N, C], both npy. */
export const classification: Scorer<ClassificationOptions> = {
  layout: 'npy',
  options: {
    ...scoresOptions,
    'class-weights': { kind: 'numbers-file' },
    'label-smoothing': { kind: 'number' },
    'label-offset': { kind: 'number' },
    ties: { kind: 'word' },
  },
  async score(files, options) {
    const pair = await readArrayPair(files);
    checkScores(pair.predictions);
    const records: ClassificationRecord[] = [];
    for await (const { facts, predicted, truth } of arrayRows(pair, 'label')) {
      assert(truth.kind === 'label', 'labels were asked for');
      records.push(classificationRecord(facts, predicted, truth.label, options));
    }
    return { records, options, classNames: null };
  },
};
