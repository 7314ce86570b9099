import { openPairs } from './file-pairs.ts';
import type { DatasetLayout } from './layout.ts';
import { isMask } from './list-files.ts';

/**
 * Images in `images/` and PNG masks of the same names in `masks/`, at any depth below them, such as
 * `images/a/1.jpg` and `masks/a/1.png`. Hidden files and files that are no images are passed over.
 */
export const maskPairs: DatasetLayout = {
  truths: ['none', 'mask'],
  open: (spec) =>
    openPairs(spec, {
      layout: 'mask-pairs',
      imageFolders: ['images'],
      targetFolders: ['masks'],
      target: 'mask',
      isTarget: isMask,
      truthOf: (path) => ({ kind: 'mask-file', path }),
    }),
};
