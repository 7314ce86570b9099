import { markdownTable } from 'markdown-table';
import { type Markdown, visible } from './escape.ts';

/** What only a report in Markdown has: tables, fences and links of parts that are safe already. */

/** A table of safe cells. `align` has a letter for each column. */
export function tableOf(
  rows: readonly (readonly Markdown[])[],
  align: readonly ('l' | 'r')[],
): Markdown {
  // Aligned source would triple the length of a comment, and nobody reads the source.
  return markdownTable(rows, { align, alignDelimiters: false, padding: true }) as Markdown;
}

/** Longer than any line of a config that we offer. */
const maximumDiffLine = 400;

/** Lines of a diff, as code. Only a backtick could end the fence: a look-alike stands in for it. */
export function diffBlock(lines: readonly string[]): Markdown {
  const shown = lines.map((line) => visible(line, maximumDiffLine).replaceAll('`', 'ˋ'));
  return ['```diff', ...shown, '```'].join('\n') as Markdown;
}

/**
 * A page of a workflow on a server of GitHub. Built by the door from what the runner says, and yet
 * looked at: an address is the one thing here that a reader clicks on.
 */
const runPage =
  /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?\/[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+\/actions\/runs\/\d+(?:\/attempts\/\d+)?$/;

/** A link to the page of a run; undefined where there is none, or it is not such an address. */
export function linkTo(runUrl: string | null, words: 'this run'): Markdown | undefined {
  if (runUrl === null || !runPage.test(runUrl)) return undefined;
  return `[${words}](${runUrl})` as Markdown;
}
