import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Config, ModelConfig } from './config/schema.ts';
import { assert, UserError } from './errors.ts';
import type { Note, Revision } from './evidence.ts';
import {
  type LocatedHeader,
  type LocatedModel,
  locateHeader,
  type ModelFiles,
  type SideSource,
  withHash,
} from './measure/locate.ts';
import { isChangedSince } from './source/changed.ts';
import { headCommit, isClean, resolveCommit } from './source/commit.ts';
import { findRoot } from './source/git.ts';
import { mergeBase } from './source/merge-base.ts';
import { openCommitTree, openWorkingTree } from './source/tree.ts';

/**
 * A side that is one model file, wherever it lies; no git is needed. Messages call it `shown`. That
 * it is not there is `model-missing`, not a removed model: somebody has named it.
 */
export function fileSide(path: string, shown: string, scratch: string): SideSource {
  const revision = { ref: shown, sha: null, why: 'the file that was named' };
  // Base and head may be files of one name: their copies must not meet.
  const own = join(scratch, randomUUID());
  const tree = openWorkingTree({ root: dirname(path), revision, scratch: own });
  const inTree = (name: string) => relative(dirname(shown), name).replaceAll(sep, '/');
  const file = async (name: string): Promise<string> => {
    const found = await tree.file(inTree(name));
    if (found !== undefined) return found;
    throw new UserError('model-missing', `no model at ${shown}`, 'check the path');
  };
  const files: ModelFiles = { file, files: (names) => tree.files(names.map(inTree)) };
  return { revision, files, pathOf: () => shown };
}

/** One named file cannot stand for several models. `bad-argument`. */
export function checkOneModel(named: string, config: Config): void {
  const ids = Object.keys(config.models);
  if (ids.length === 1) return;
  throw new UserError(
    'bad-argument',
    `${named} is one file, the config has ${ids.length} models (${ids.join(', ')})`,
    'compare two revisions, or use a config with one model',
  );
}

/** The model in a file that somebody named; messages call it `shown`. `model-missing`, `model-*`. */
export async function locateFile(
  path: string,
  shown: string,
  scratch: string,
): Promise<LocatedModel> {
  return withHash(await locateFileHeader(path, shown, scratch));
}

/** The same without its hash, for whoever needs no more than the graph. */
export async function locateFileHeader(
  path: string,
  shown: string,
  scratch: string,
): Promise<LocatedHeader> {
  const located = await locateHeader(shown, fileSide(path, shown, scratch).files);
  assert(located !== undefined, `${shown} was named, so it is there or an error`);
  return located;
}

/** A side that is the checkout as it lies there. */
export async function workingSide(root: string, scratch: string): Promise<SideSource> {
  const revision = await checkoutRevision(root);
  const files = openWorkingTree({ root, revision, scratch });
  return { revision, files, pathOf: (model) => model.path };
}

/** A commit is named only where the files are its own. */
async function checkoutRevision(root: string): Promise<Revision> {
  const ref = 'checkout';
  if ((await findRoot(root)) === undefined) {
    return { ref, sha: null, why: 'the files as they lie there, outside of git' };
  }
  const sha = await headCommit(root);
  if (await isClean(root)) return { ref, sha, why: 'the files as they are checked out' };
  return { ref, sha: null, why: `${sha.slice(0, 12)} with changes that are not committed` };
}

/** A side that is a commit, read from git's objects; the checkout is not touched. */
export function commitSide(options: {
  readonly root: string;
  readonly sha: string;
  readonly ref: string;
  readonly why: string;
  readonly scratch: string;
}): SideSource {
  const files = openCommitTree(options);
  return { revision: files.revision, files, pathOf: (model) => model.path };
}

/**
 * The commit that `head` grew from: a change is blamed for what it changed, not for what others
 * did to the base branch meanwhile.
 */
export async function mergeBaseSide(options: {
  readonly root: string;
  readonly baseRef: string;
  readonly headSha: string;
  readonly scratch: string;
}): Promise<SideSource> {
  const { root, baseRef, headSha, scratch } = options;
  const baseSha = await resolveCommit(root, baseRef);
  const sha = await mergeBase(root, baseSha, headSha);
  const why = sha === baseSha ? 'the tip of the base' : `the merge base with ${baseRef}`;
  return commitSide({ root, sha, ref: baseRef, why, scratch });
}

/** A side without any model: whatever the other side has is new, and only absolute limits hold. */
export function absentSide(why: string): SideSource {
  return {
    revision: { ref: 'nothing', sha: null, why },
    files: {
      file: async () => undefined,
      files: async (paths) => paths.map(() => undefined),
    },
    pathOf: (model) => model.path,
  };
}

/** Whether a path leads to a file; a branch may have the name of a folder. */
export async function isFile(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isFile() ?? false;
}

/** The branches that are tried, in order, where nobody says what the base is. */
const usualBases = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The base branch of this repository. `git-unknown-ref` where none of the usual ones exists. */
export async function usualBase(root: string): Promise<string> {
  for (const ref of usualBases) {
    const sha = await resolveCommit(root, ref).catch(() => undefined);
    if (sha !== undefined) return ref;
  }
  throw new UserError(
    'git-unknown-ref',
    `this repository has none of ${usualBases.join(', ')}`,
    'name the base: --base REF, or --base FILE',
  );
}

/** The root of the repository around a folder, or the folder itself outside of git. */
export async function rootOf(cwd: string): Promise<string> {
  return (await findRoot(cwd)) ?? resolve(cwd);
}

/**
 * Notes on what accuracy is measured with, where the change that is judged also changes that: datasets,
 * decoders and preprocessing are read from the checkout. Nothing without a base commit to compare with.
 */
export async function fixtureNotes(
  root: string,
  base: Revision,
  config: Config,
): Promise<readonly Note[]> {
  const { sha } = base;
  if (sha === null || (await findRoot(root)) === undefined) return [];
  const paths = [...new Set(Object.values(config.models).flatMap(fixturePaths))]
    .map((path) => relative(root, resolve(root, path)).replaceAll(sep, '/'))
    .filter((path) => path !== '' && !path.startsWith('..') && !isAbsolute(path));
  const notes: Note[] = [];
  for (const path of paths) {
    if (await isChangedSince(root, sha, path)) {
      notes.push({ code: 'dataset-changed', subject: path });
    }
  }
  return notes;
}

function fixturePaths({ evaluate }: ModelConfig): readonly string[] {
  if (evaluate === undefined) return [];
  const { dataset, decodeModule, preprocess } = evaluate;
  const from = preprocess?.kind === 'file' ? preprocess.path : null;
  const paths = [dataset.path, dataset.images, dataset.targets, decodeModule, from];
  return paths.filter((path) => path !== null);
}
