import { imagePairs } from '../../datasets/image-pairs.ts';
import { loadImage } from '../../datasets/load.ts';
import {
  type RestorationOptions,
  type RestorationRecord,
  restorationRecord,
} from '../../tasks/restoration-record.ts';
import { filePairs } from './file-pairs.ts';
import type { Scorer } from './scorer.ts';

/** Two folders of images. */
export const restoration: Scorer<RestorationOptions> = {
  layout: 'image-pairs',
  options: {
    'crop-border': { kind: 'number' },
    channel: { kind: 'word' },
    ssim: { kind: 'word' },
    'y-precision': { kind: 'word' },
  },
  async score(files, options) {
    const records: RestorationRecord[] = [];
    for await (const { facts, predicted, truth } of filePairs(files, imagePairs, 'image')) {
      const output = await loadImage(predicted);
      records.push(restorationRecord(facts, output, await loadImage(truth), options));
    }
    return { records, options, classNames: null };
  },
};
