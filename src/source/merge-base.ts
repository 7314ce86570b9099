import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { ensureCommit, fetchHistory, isShallow } from './commit.ts';
import { gitFailed, readGit, runGit } from './git.ts';

/** Most branches are young: small steps first, since each brings the files of its commits along. */
const deepeningSteps = ['--deepen=50', '--deepen=250', '--deepen=1000', '--unshallow'] as const;

/**
 * The best common ancestor of two commits, as `git merge-base` has it in a whole clone. In a
 * shallow clone, missing commits and history come from the remote, step by step; work tree, index
 * and refs stay as they are. Throws `git-no-merge-base`, or `git-failed` where a fetch fails.
 */
export async function mergeBase(root: string, a: string, b: string): Promise<string> {
  const sha = await searchMergeBase(root, a, b);
  if (sha !== undefined) return sha;
  throw new UserError(
    'git-no-merge-base',
    `${a.slice(0, 12)} and ${b.slice(0, 12)} have no common ancestor`,
    'name another base; in actions/checkout, fetch-depth: 0 fetches all history',
  );
}

async function searchMergeBase(root: string, a: string, b: string): Promise<string | undefined> {
  await ensureCommit(root, a);
  await ensureCommit(root, b);
  for (const step of deepeningSteps) {
    const found = await knownMergeBase(root, a, b);
    if (found.isFinal) return found.sha;
    await fetchHistory(root, step, await shallowCommits(root));
  }
  return (await knownMergeBase(root, a, b)).sha;
}

/**
 * What git answers from the history that is here. It is final where nothing is cut off between the
 * answer and the two commits: behind a cut there could be a nearer common ancestor.
 */
async function knownMergeBase(
  root: string,
  a: string,
  b: string,
): Promise<{ readonly sha: string | undefined; readonly isFinal: boolean }> {
  const args = ['merge-base', '--all', a, b];
  const result = await runGit(root, args);
  // Exit code 1 says that there is none.
  if (result.exitCode > 1) throw gitFailed(root, args, result);
  const bases = linesOf(result.stdout);
  const cut = new Set(await shallowCommits(root));
  if (cut.size === 0) return { sha: bases[0], isFinal: true };
  const between = await readGit(root, ['rev-list', a, b, '--not', ...bases]);
  return { sha: bases[0], isFinal: !linesOf(between).some((sha) => cut.has(sha)) };
}

/** The commits whose parents are cut off. */
async function shallowCommits(root: string): Promise<readonly string[]> {
  if (!(await isShallow(root))) return [];
  const path = await readGit(root, ['rev-parse', '--git-path', 'shallow']);
  return linesOf(await readFile(resolve(root, path.trim()), 'utf8'));
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
