import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';

/** Source text by path from the repository's root, such as `src/onnx/reader.ts`. */
export type SourceTree = ReadonlyMap<string, string>;

/** All TypeScript below a folder. */
export function readSourceTree(root: string, folder: string): SourceTree {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.ts'));
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

/** What a module imports, as written. */
export function specifiersOf(source: string): readonly string[] {
  const statements = source.matchAll(
    /^\s*(?:import\s*|(?:import|export)\b[^;'"=]*?\bfrom\s*)['"]([^'"]+)['"]/gm,
  );
  const calls = source.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]/g);
  return [...statements, ...calls].map((match) => match[1] ?? '');
}

/** The path of a relative import from the repository's root, or undefined for a package. */
export function targetOf(importer: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.join(posix.dirname(importer), specifier);
}

/** Source without comments, so that prose may name what code must not touch. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}
