import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { copyFile, lstat, mkdir, readFile, rename, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, posix, win32 } from 'node:path';
import { UserError } from '../errors.ts';
import { ensureCommit } from './commit.ts';
import { gitFailed, readGit, streamGit } from './git.ts';
import { maxPointerBytes, parseLfsPointer, smudge } from './lfs.ts';

/** Which revision one side is, for reports. */
export interface Revision {
  /** As the person or the event named it. */
  readonly ref: string;
  /** Null where the files are no commit's, such as a checkout with changes. */
  readonly sha: string | null;
  /** Why this revision was chosen, such as `merge base of the pull request`. */
  readonly why: string;
}

/** One side of a comparison: the files of one revision. */
export interface Tree {
  readonly revision: Revision;
  /**
   * Absolute path of a readable copy of a repository-relative path, with Git LFS resolved;
   * undefined where the revision has no such file.
   */
  file(path: string): Promise<string | undefined>;
  /**
   * The same for files that refer to each other, such as a model and its external data: the copies
   * lie to each other as the paths do.
   */
  files(paths: readonly string[]): Promise<readonly (string | undefined)[]>;
}

/**
 * The files of the checkout as it is. They are read in place, but for Git LFS pointers, whose
 * content goes below `scratch`; the checkout is not touched. The functions throw `bad-argument` on
 * a path that leaves the root, `model-missing` on a folder, and what `smudge` throws.
 */
export function openWorkingTree(options: {
  readonly root: string;
  readonly revision: Revision;
  readonly scratch: string;
}): Tree {
  const { root, revision, scratch } = options;
  const placeOf = (path: string) => join(scratch, 'checkout', path);

  const contentOf = remembered(async (path: string): Promise<string | undefined> => {
    const inPlace = join(root, path);
    const found = await statIfThere(inPlace, path);
    if (found === undefined) return undefined;
    if (!found.isFile()) throw noFile(path, 'is not a file');
    const pointer = await readPointer(inPlace, found.size);
    if (pointer === undefined) return inPlace;
    return await place(placeOf(path), (file) => smudge({ root, path, pointer, file }));
  });
  const besideContent = remembered(async (path: string): Promise<string | undefined> => {
    const content = await contentOf(path);
    if (content === undefined || content === placeOf(path)) return content;
    return await place(placeOf(path), (file) => copyFile(content, file));
  });

  async function files(paths: readonly string[]): Promise<readonly (string | undefined)[]> {
    const insides = paths.map(insidePath);
    const contents = await Promise.all(insides.map(contentOf));
    const areInPlace = contents.every(
      (content, index) => content !== placeOf(insides[index] ?? ''),
    );
    return areInPlace ? contents : await Promise.all(insides.map(besideContent));
  }
  return { revision, file: async (path) => await contentOf(insidePath(path)), files };
}

/**
 * The files of a commit, read from git's objects into `<scratch>/<sha>/<path>`; a commit that is
 * not here is fetched. Links are followed inside of the commit. The functions throw `bad-argument`
 * on a path that leaves the repository, `model-missing` on folders and on links that lead nowhere
 * or out, `git-failed`, and what `smudge` throws.
 */
export function openCommitTree(options: {
  readonly root: string;
  readonly sha: string;
  readonly ref: string;
  readonly why: string;
  readonly scratch: string;
}): Tree {
  const { root, sha, ref, why, scratch } = options;

  const contentOf = remembered(async (path: string): Promise<string | undefined> => {
    await ensureCommit(root, sha);
    const blob = await findBlob(root, sha, path);
    if (blob === undefined) return undefined;
    return await place(join(scratch, sha, path), async (file) => {
      await writeBlob(root, blob.id, file);
      const pointer = await readPointer(file, blob.sizeBytes);
      if (pointer === undefined) return;
      const smudged = `${file}.smudged`;
      await smudge({ root, path, pointer, file: smudged });
      await rename(smudged, file);
    });
  });
  const file = async (path: string) => await contentOf(insidePath(path));
  return {
    revision: { ref, sha, why },
    file,
    files: (paths) => Promise.all(paths.map(file)),
  };
}

/** Undefined where nothing has that name: a link to nothing, or to itself, is no such case. */
async function statIfThere(file: string, path: string): Promise<Stats | undefined> {
  try {
    await lstat(file);
  } catch (error) {
    if (isAbsent(error)) return undefined;
    throw error;
  }
  return await stat(file).catch((error: unknown) => {
    throw noFile(path, isAbsent(error) ? linkFaults.dangling : `cannot be read: ${String(error)}`);
  });
}

function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}

interface Blob {
  readonly id: string;
  readonly sizeBytes: number;
}

async function findBlob(root: string, sha: string, path: string): Promise<Blob | undefined> {
  const args = ['cat-file', '--batch-check', '--follow-symlinks'];
  const answer = await readGit(root, args, `${sha}:${path}\n`);
  const [, id, type, size] = /^([0-9a-f]+) (\w+) (\d+)\n$/.exec(answer) ?? [];
  if (id !== undefined && type === 'blob') return { id, sizeBytes: Number(size) };
  if (id !== undefined) throw noFile(path, `is a folder in ${sha.slice(0, 12)}`);
  for (const [kind, fault] of Object.entries(linkFaults)) {
    if (answer.startsWith(`${kind} `)) throw noFile(path, `${fault} in ${sha.slice(0, 12)}`);
  }
  return undefined;
}

/** The answers of `git cat-file --follow-symlinks` to links, in git's words. */
const linkFaults = {
  dangling: 'is a link to a file that is not there',
  loop: 'is a link to itself',
  symlink: 'is a link that leads out of the repository',
} as const;

async function writeBlob(root: string, id: string, file: string): Promise<void> {
  const args = ['cat-file', 'blob', id];
  const result = await streamGit({ cwd: root, args, file });
  if (result.exitCode !== 0) throw gitFailed(root, args, result);
}

async function readPointer(file: string, sizeBytes: number): Promise<Buffer | undefined> {
  if (sizeBytes >= maxPointerBytes) return undefined;
  const bytes = await readFile(file);
  return parseLfsPointer(bytes) === undefined ? undefined : bytes;
}

/** Lets a file be written aside and moves it to its place: what is there is whole. */
async function place(target: string, write: (file: string) => Promise<void>): Promise<string> {
  const aside = `${target}.${randomUUID()}`;
  await mkdir(dirname(target), { recursive: true });
  await write(aside);
  await rename(aside, target);
  return target;
}

/** The path without `.` and `..`; throws `bad-argument` where it leaves the repository. */
function insidePath(path: string): string {
  const inside = posix.normalize(path);
  // A backslash would be a folder on one system and part of a name on another.
  const leaves = isAbsolute(path) || win32.isAbsolute(path) || /^\.\.(\/|$)/.test(inside);
  if (!leaves && !/^\.\/?$/.test(inside) && !/[\0\n\r\\]/.test(path)) return inside;
  throw new UserError(
    'bad-argument',
    `${JSON.stringify(path)} is not a path inside of the repository`,
    "write it relative to the repository's root, with / between folders",
  );
}

function noFile(path: string, what: string): UserError {
  return new UserError('model-missing', `${path} ${what}`, 'name the file itself');
}

/** The same function, which asks once for each path. */
function remembered<T>(ask: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (path) => {
    const known = answers.get(path) ?? ask(path);
    answers.set(path, known);
    return known;
  };
}
