import type { Markdown } from '../escape.ts';

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
