import { loadMask } from '../../datasets/load.ts';
import { maskPairs } from '../../datasets/mask-pairs.ts';
import { UserError } from '../../errors.ts';
import type { SegmentationOptions } from '../../tasks/segmentation-options.ts';
import { type SegmentationRecord, segmentationRecord } from '../../tasks/segmentation-record.ts';
import { filePairs } from './file-pairs.ts';
import type { Scorer } from './scorer.ts';

/** Two folders of PNG masks of class indices. */
export const segmentation: Scorer<SegmentationOptions> = {
  layout: 'mask-pairs',
  options: {
    classes: { kind: 'number' },
    'ignore-index': { kind: 'number-or-none' },
    'reduce-zero-label': { kind: 'flag', key: 'reduce-zero-label', value: true },
    'resize-output': { kind: 'word' },
  },
  async score(files, options) {
    if (options.classes === null) {
      throw new UserError(
        'bad-argument',
        '--classes is missing: masks of indices do not tell how many classes there are',
        'add --classes N, the background included',
      );
    }
    const records: SegmentationRecord[] = [];
    for await (const { facts, predicted, truth } of filePairs(files, maskPairs, 'mask')) {
      const said = await loadMask(predicted);
      records.push(segmentationRecord(facts, said, await loadMask(truth), options));
    }
    return { records, options, classNames: null };
  },
};
