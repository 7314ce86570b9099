import { closest, distance } from 'fastest-levenshtein';
import { UserError } from '../errors.ts';
import { gitFailed, readGit, reasonIn, runGit } from './git.ts';

/** The only remote that is ever asked; actions/checkout and git clone name it so. */
const remote = 'origin';

const fullSha = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** Brings objects and nothing else: no refs, no FETCH_HEAD, no clean-up, no submodules. */
const fetchCommand = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-auto-gc',
  '--no-recurse-submodules',
];

/** The commit that is checked out. */
export function headCommit(root: string): Promise<string> {
  return resolveCommit(root, 'HEAD');
}

/** Whether no tracked file differs from HEAD; what git does not track is not looked at. */
export async function isClean(root: string): Promise<boolean> {
  const args = ['diff', '--quiet', 'HEAD', '--'];
  const result = await runGit(root, args);
  if (result.exitCode <= 1) return result.exitCode === 0;
  throw gitFailed(root, args, result);
}

/**
 * The full sha of the commit that a branch, tag or sha names: here, else as a branch of origin,
 * else, in a shallow clone, at the remote. Throws `git-unknown-ref`.
 */
export async function resolveCommit(root: string, ref: string): Promise<string> {
  // Git would read what begins with a dash as an option.
  if (/^-|^$|[\0\r\n]/.test(ref)) {
    const shown = JSON.stringify(ref);
    throw new UserError('git-unknown-ref', `${shown} is no ref`, 'give a branch, tag or commit');
  }
  const found =
    (await localCommit(root, ref)) ??
    (await localCommit(root, `refs/remotes/${remote}/${ref}`)) ??
    (await remoteCommit(root, ref));
  if (found !== undefined) return found;
  const message = `no branch, tag or commit '${ref}' in ${root}`;
  throw new UserError('git-unknown-ref', message, await nearHint(root, ref));
}

/** The parents that a commit names, also where a shallow clone has cut them off. */
export async function parentsOf(root: string, sha: string): Promise<readonly string[]> {
  const commit = await readGit(root, ['cat-file', 'commit', sha]);
  const [header = ''] = commit.split('\n\n', 1);
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].flatMap(([, parent]) => parent ?? []);
}

/** Fetches a commit, without its history, where it is not here yet. Throws `git-failed`. */
export async function ensureCommit(root: string, sha: string): Promise<void> {
  if ((await localCommit(root, sha)) !== undefined) return;
  // In a whole clone a depth would cut off history that is there.
  const depth = (await isShallow(root)) ? ['--depth=1'] : [];
  await fetchObjects(root, [...depth, remote, sha]);
}

/**
 * Fetches history of these commits; `extent` is `--deepen=<commits>` or `--unshallow`.
 * Throws `git-failed`.
 */
export async function fetchHistory(
  root: string,
  extent: string,
  shas: readonly string[],
): Promise<void> {
  // By stdin: after a few steps through merges there can be more of them than arguments may be.
  await fetchObjects(root, [extent, '--stdin', remote], `${shas.join('\n')}\n`);
}

/** Whether history is cut off somewhere in this clone. */
export async function isShallow(root: string): Promise<boolean> {
  const answer = await readGit(root, ['rev-parse', '--is-shallow-repository']);
  return answer.trim() === 'true';
}

async function fetchObjects(root: string, args: readonly string[], input = ''): Promise<void> {
  const result = await runGit(root, [...fetchCommand, ...args], input);
  if (result.exitCode === 0) return;
  throw new UserError(
    'git-failed',
    `git could not fetch what is missing in ${root}: ${reasonIn(result.stderr)}`,
    'in actions/checkout set fetch-depth: 0, or leave persist-credentials on; by hand: git fetch',
  );
}

async function localCommit(root: string, ref: string): Promise<string | undefined> {
  const args = ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`];
  const { exitCode, stdout } = await runGit(root, args);
  return exitCode === 0 ? stdout.trim() : undefined;
}

/**
 * A checkout of depth 1 knows neither the other branches nor the commit before a push. A whole
 * clone has seen all of them: there a slip of the pen must not reach for the network.
 */
async function remoteCommit(root: string, ref: string): Promise<string | undefined> {
  if (!(await isShallow(root))) return undefined;
  const sha = fullSha.test(ref) ? ref : await remoteSha(root, ref);
  if (sha === undefined) return undefined;
  const { exitCode } = await runGit(root, [...fetchCommand, '--depth=1', remote, sha]);
  return exitCode === 0 ? await localCommit(root, sha) : undefined;
}

async function remoteSha(root: string, ref: string): Promise<string | undefined> {
  const patterns = [`refs/heads/${ref}`, `refs/tags/${ref}`];
  const { exitCode, stdout } = await runGit(root, ['ls-remote', '--quiet', remote, ...patterns]);
  const sha = stdout.split('\t', 1)[0] ?? '';
  return exitCode === 0 && fullSha.test(sha) ? sha : undefined;
}

async function nearHint(root: string, ref: string): Promise<string> {
  const patterns = ['refs/heads', 'refs/tags', `refs/remotes/${remote}`];
  const listed = await readGit(root, ['for-each-ref', '--format=%(refname:lstrip=2)', ...patterns]);
  const names = listed.split('\n').filter((name) => name !== '');
  const near = names.length === 0 ? '' : closest(ref, names);
  if (near !== '' && distance(ref, near) <= Math.max(1, ref.length / 3)) {
    return `did you mean '${near}'?`;
  }
  return (await isShallow(root))
    ? 'check the name, and that origin can be reached; or use fetch-depth: 0 in actions/checkout'
    : 'check the name; git fetch origin brings the branches that are new there';
}
