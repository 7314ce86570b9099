import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { assert, UserError } from '../errors.ts';
import { reasonIn, runGit, streamGit } from './git.ts';

/** A pointer file is smaller than this: docs/spec.md@git-lfs/git-lfs. */
export const maxPointerBytes = 1024;

const missingHint = 'install git-lfs, and set lfs: true in actions/checkout or run git lfs pull';
const skippedHint = 'run without GIT_LFS_SKIP_SMUDGE, or run git lfs pull before';

/** The file that a Git LFS pointer stands for. */
export interface LfsPointer {
  readonly sha256: string;
  readonly sizeBytes: number;
}

/**
 * Reads a Git LFS pointer; undefined where the bytes of a file are not one.
 * docs/spec.md@git-lfs/git-lfs: lines of `key value`, the version first, then sorted.
 */
export function parseLfsPointer(bytes: Uint8Array): LfsPointer | undefined {
  if (bytes.byteLength >= maxPointerBytes) return undefined;
  const text = Buffer.from(bytes).toString('latin1');
  if (!/^version https:\/\/(git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/.test(text))
    return undefined;
  const sha256 = /^oid sha256:([0-9a-f]{64})\r?$/m.exec(text)?.[1];
  const size = /^size (\d{1,15})\r?$/m.exec(text)?.[1];
  if (sha256 === undefined || size === undefined) return undefined;
  return { sha256, sizeBytes: Number(size) };
}

/**
 * Writes the file that a pointer stands for into `file`, by `git lfs smudge`, which downloads it
 * where necessary, and compares it with the pointer. git-lfs keeps its cache, hooks and version in
 * `.git`, as at any checkout; work tree and index stay as they are. `path` is for messages. Throws
 * `model-lfs-pointer` where git-lfs is missing or told to skip, `git-lfs-failed` where it fails.
 */
export async function smudge(options: {
  readonly root: string;
  readonly path: string;
  readonly pointer: Uint8Array;
  readonly file: string;
}): Promise<void> {
  const { root, path, pointer, file } = options;
  const expected = parseLfsPointer(pointer);
  assert(expected !== undefined, `${path} is a pointer`);
  const args = ['lfs', 'smudge'];
  const { exitCode, stderr } = await streamGit({ cwd: root, args, file, input: pointer });
  if (exitCode !== 0) {
    const version = await runGit(root, ['lfs', 'version']);
    if (version.exitCode !== 0) throw stillPointer(path, 'git-lfs is not installed', missingHint);
    throw new UserError(
      'git-lfs-failed',
      `${path}: git lfs smudge failed: ${reasonIn(stderr) || `exit code ${exitCode}`}`,
      'check the LFS server, its quota and its credentials; or run git lfs fetch --all before',
    );
  }
  const { size } = await stat(file);
  if (size !== expected.sizeBytes || (await sha256Of(file)) !== expected.sha256) {
    await rm(file);
    // GIT_LFS_SKIP_SMUDGE makes git-lfs hand the pointer back, with exit code 0.
    throw stillPointer(path, 'git-lfs did not give its content', skippedHint);
  }
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

function stillPointer(path: string, why: string, hint: string): UserError {
  return new UserError('model-lfs-pointer', `${path} is a Git LFS pointer, and ${why}`, hint);
}
