import { readGit } from './git.ts';

/**
 * Whether anything at or below a path differs between a commit and the checkout as it lies there, new
 * files among them. Git's own ignore rules hold for new files. Throws `git-failed`.
 */
export async function isChangedSince(root: string, sha: string, path: string): Promise<boolean> {
  const only = ['--', `:(literal,top)${path}`];
  const diff = await readGit(root, ['diff', '--name-only', '-z', '--no-ext-diff', sha, ...only]);
  if (diff !== '') return true;
  const added = await readGit(root, ['ls-files', '--others', '--exclude-standard', '-z', ...only]);
  return added !== '';
}
