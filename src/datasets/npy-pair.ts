import { stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { arrayTruths, defaultKeys, openArrays } from './arrays.ts';
import { refuseUnused } from './dataset-error.ts';
import type { DatasetLayout, DatasetSpec, OpenDataset } from './layout.ts';
import { readNpyFile } from './npy-file.ts';
import { datasetCodes, unreadablePath } from './read-file.ts';

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw unreadablePath(path, error, datasetCodes);
  }
}

async function open(spec: DatasetSpec): Promise<OpenDataset> {
  refuseUnused(spec, 'npy', ['images', 'targets', 'split', 'slices']);
  const { path, truth } = spec;
  const keys = spec.keys ?? defaultKeys;
  const inFolder = await isFolder(path);
  const folder = inFolder ? path : dirname(path);
  const inputs = await readNpyFile(inFolder ? join(folder, `${keys.inputs}.npy`) : path);
  const labels = truth === 'none' ? null : await readNpyFile(join(folder, `${keys.labels}.npy`));
  return openArrays(path, inputs, labels, truth);
}

/**
 * Two npy files, `x.npy` with inputs and `y.npy` with labels, or whatever the keys name: the path is
 * their folder, or the inputs' file with the labels beside it. The arrays mean what they mean in npz.
 */
export const npyPair: DatasetLayout = { truths: arrayTruths, open };
