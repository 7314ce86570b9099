import { UserError } from '../errors.ts';
import { ensureCommit, isShallow } from './commit.ts';
import { readGit, reasonIn, runGit } from './git.ts';
import { mergeBase } from './merge-base.ts';
import { compareVersions, parseVersion, type Version } from './semver.ts';

/** A tag that names a version, and its commit. */
export interface Release {
  readonly tag: string;
  readonly sha: string;
  /** Whether the commit asked about grew from it. */
  readonly isAncestor: boolean;
}

interface Candidate {
  readonly tag: string;
  readonly sha: string;
  readonly version: Version;
}

/** Each question costs a few processes of git; the release sought is among the youngest. */
const maxAncestryChecks = 30;

/**
 * The release that `headSha` is to be compared with. With `tag`, the one before the version that this
 * tag names, of the same series; without, or where that is no version, the latest. A stable release
 * is wanted unless the tag is itself a prerelease, and taken where there is one. Of the releases by
 * falling version it is the first that the commit grew from: the latest of another branch that is
 * maintained would be somebody else's. Where it grew from none, as with release branches that nobody
 * merges back, it is the highest. Undefined where there is no release.
 */
export async function findRelease(
  root: string,
  { headSha, tag }: { readonly headSha: string; readonly tag: string | undefined },
): Promise<Release | undefined> {
  const own = tag === undefined ? undefined : parseVersion(tag);
  const all = await versionsOf(root);
  const before = (own === undefined ? mainSeries(all) : all.filter(isBefore(own))).sort((a, b) =>
    compareVersions(b.version, a.version),
  );
  const stable = before.filter(({ version }) => version.prerelease.length === 0);
  const isPrerelease = own !== undefined && own.prerelease.length > 0;
  const wanted = isPrerelease || stable.length === 0 ? before : stable;
  let highest: Candidate | undefined;
  for (const each of wanted.slice(0, maxAncestryChecks)) {
    if (!(await isCommit(root, each.sha))) continue;
    if (await isAncestor(root, each.sha, headSha)) return releaseOf(each, true);
    highest ??= each;
  }
  return highest && releaseOf(highest, false);
}

/** A tag may name anything; what origin's names is known only once it is here. `git-failed`. */
async function isCommit(root: string, sha: string): Promise<boolean> {
  await ensureCommit(root, sha);
  return (await readGit(root, ['cat-file', '-t', sha])).trim() === 'commit';
}

function releaseOf({ tag, sha }: Candidate, isAncestor: boolean): Release {
  return { tag, sha, isAncestor };
}

function isBefore(own: Version): (candidate: Candidate) => boolean {
  return ({ version }) => version.series === own.series && compareVersions(version, own) < 0;
}

/** Those of the repository as a whole; where there are only packages, all of theirs. */
function mainSeries(all: readonly Candidate[]): Candidate[] {
  const plain = all.filter(({ version }) => version.series === '');
  return plain.length > 0 ? plain : [...all];
}

async function isAncestor(root: string, sha: string, headSha: string): Promise<boolean> {
  try {
    return (await mergeBase(root, sha, headSha)) === sha;
  } catch (error) {
    // A release of another history, such as that of an imported project.
    if (error instanceof UserError && error.code === 'git-no-merge-base') return false;
    throw error;
  }
}

/** Tags that name a version; of a shallow clone, which has fetched none, those of origin. */
async function versionsOf(root: string): Promise<readonly Candidate[]> {
  const tags = (await isShallow(root)) ? await remoteTags(root) : await localTags(root);
  return [...tags].flatMap(([tag, sha]) => {
    const version = parseVersion(tag);
    return version === undefined ? [] : [{ tag, sha, version }];
  });
}

async function localTags(root: string): Promise<ReadonlyMap<string, string>> {
  // `*` is what an annotated tag points at.
  const format = '%(refname:lstrip=2) %(objectname) %(*objectname)';
  const listed = await readGit(root, ['for-each-ref', `--format=${format}`, 'refs/tags']);
  const lines = [...listed.matchAll(/^(\S+) ([0-9a-f]+) ([0-9a-f]*)$/gm)];
  return new Map(lines.map(([, tag = '', sha = '', target = '']) => [tag, target || sha]));
}

/** A peeled line, `refs/tags/v1^{}`, follows that of an annotated tag and names its commit. */
async function remoteTags(root: string): Promise<ReadonlyMap<string, string>> {
  const result = await runGit(root, ['ls-remote', '--quiet', '--tags', 'origin']);
  if (result.exitCode !== 0) {
    throw new UserError(
      'git-failed',
      `git could not list the tags of origin in ${root}: ${reasonIn(result.stderr)}`,
      'in actions/checkout set fetch-depth: 0, or leave persist-credentials on',
    );
  }
  const lines = [...result.stdout.matchAll(/^([0-9a-f]+)\trefs\/tags\/(.+?)(\^\{\})?$/gm)];
  return new Map(lines.map(([, sha = '', tag = '']) => [tag, sha]));
}
