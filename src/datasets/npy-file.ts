import { reasonOf } from '../errors.ts';
import type { NamedArray } from './arrays.ts';
import { malformed } from './dataset-error.ts';
import { readNpy } from './npy.ts';
import { maxReadBytes, readDatasetFile } from './read-file.ts';

/** The array of an npy file. UserError `dataset-missing` or `dataset-malformed`. */
export async function readNpyFile(path: string, maxBytes = maxReadBytes): Promise<NamedArray> {
  const bytes = await readDatasetFile(path, maxBytes);
  try {
    return { name: path, array: readNpy(bytes) };
  } catch (error) {
    throw malformed(path, reasonOf(error), 'write the file again with numpy.save', error);
  }
}
