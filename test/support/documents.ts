import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { metricIds, metrics } from '../../src/metrics/index.ts';
import type { TaskName } from '../../src/tasks/index.ts';

/** The documents of this repository, so that tests can hold them to the code. */

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A file of the repository as text. */
export function read(path: string): string {
  return readFileSync(`${root}/${path}`, 'utf8');
}

/** The blocks of one language of a Markdown file, in order. */
export function blocksOf(path: string, language: string): readonly string[] {
  const blocks = read(path).matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\``, 'gm'));
  return [...blocks].map((match) => match[1] ?? '');
}

/** The cells of all table rows of a text, without their heads; a cell may hold an escaped bar. */
export function rowsOf(text: string): readonly (readonly string[])[] {
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((cell) => cell.trim()),
    );
  return rows.filter((_, index) => !isRule(rows[index]) && !isRule(rows[index + 1]));
}

function isRule(cells: readonly string[] | undefined): boolean {
  return cells?.[0] !== undefined && /^:?-+:?$/.test(cells[0]);
}

/** What stands below a heading, up to the next one. */
export function sectionOf(path: string, heading: string): string {
  const parts = read(path).split(/^#+ /m);
  const found = parts.find((part) => part.startsWith(`${heading}\n`));
  if (found === undefined) throw new Error(`${path} has no heading "${heading}"`);
  return found;
}

/** Everything in code marks. */
export function codesIn(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** The first cells of all rows, without code marks. */
export function namesIn(text: string): readonly string[] {
  return rowsOf(text).flatMap(([first = '']) => codesIn(first));
}

/** The metrics of a task; flips are no metric of its own. */
export function metricsOf(task: TaskName): readonly string[] {
  return metricIds.filter((id) => {
    const measuring: readonly string[] = metrics[id].tasks;
    return id !== 'negative-flips' && measuring.includes(task);
  });
}
