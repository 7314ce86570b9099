import { maxClasses } from '../sample.ts';
import { malformed, quoted } from './dataset-error.ts';
import { readDatasetFile } from './read-file.ts';

// The longest list of classes with names of a hundred bytes.
const maxListBytes = 2 ** 23;

/** The lines of a text file without blank ones and surrounding blanks. UserError. */
export async function readLines(path: string, maxBytes: number): Promise<readonly string[]> {
  const bytes = await readDatasetFile(path, maxBytes);
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** The class names of a file, one per line, in index order. UserError where it is not such a list. */
export async function readClassNames(path: string): Promise<readonly string[]> {
  const names = await readLines(path, maxListBytes);
  if (names.length === 0 || names.length > maxClasses) {
    const problem = `${names.length} class names, not 1 to ${maxClasses}`;
    throw malformed(path, problem, 'write one name per line');
  }
  const twice = duplicateOf(names);
  if (twice === undefined) return names;
  throw malformed(path, `the class ${quoted(twice)} is there twice`, 'write each name once');
}

/** The first value that occurs again; undefined where all differ. */
export function duplicateOf<T extends string | number>(values: readonly T[]): T | undefined {
  const seen = new Set<T>();
  return values.find((value) => seen.size === seen.add(value).size);
}
