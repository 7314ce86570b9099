import { openPairs } from './file-pairs.ts';
import type { DatasetLayout } from './layout.ts';
import { isImage } from './list-files.ts';

/**
 * Degraded images in `LR/` (or `lr/`) and what they should become under the same names in `HR/`
 * (or `hr/`). Hidden files and files that are no images are passed over.
 */
export const imagePairs: DatasetLayout = {
  truths: ['none', 'image'],
  open: (spec) =>
    openPairs(spec, {
      layout: 'image-pairs',
      imageFolders: ['LR', 'lr'],
      targetFolders: ['HR', 'hr'],
      target: 'target image',
      isTarget: isImage,
      truthOf: (path) => ({ kind: 'image-file', path }),
    }),
};
