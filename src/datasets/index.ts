// An entry turns files on disk into labelled samples with stable ids.
// To add one: write src/datasets/<name>.ts with a `DatasetLayout` and add a line to the table.
// Its test is test/datasets/<name>.test.ts, with a small fixture folder.
import { imageFolder } from './image-folder.ts';
import type { DatasetLayout } from './layout.ts';
import { npz } from './npz.ts';

/** Every dataset layout by its name in the config. */
export const datasets = {
  npz,
  'image-folder': imageFolder,
} satisfies Record<string, DatasetLayout>;
