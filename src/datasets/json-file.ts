import { reasonOf } from '../errors.ts';
import { malformed } from './dataset-error.ts';
import { readDatasetFile } from './read-file.ts';

/** A JSON file. UserError `dataset-missing` or `dataset-malformed`; `hint` says what it should be. */
export async function readJsonFile(path: string, maxBytes: number, hint: string): Promise<unknown> {
  const bytes = await readDatasetFile(path, maxBytes);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw malformed(path, `not JSON: ${reasonOf(error)}`, hint, error);
  }
}
