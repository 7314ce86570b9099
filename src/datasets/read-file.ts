import { readFile, stat } from 'node:fs/promises';
import { type ErrorCode, reasonOf, UserError } from '../errors.ts';

const lfsPointerStart = Buffer.from('version https://git-lfs.github.com/spec/');

/** What to say when a file cannot be had. */
export interface ReadLimits {
  readonly maxBytes: number;
  /** Where no file is there. */
  readonly missing: ErrorCode;
  /** Where a file is there and cannot be used. */
  readonly unusable: ErrorCode;
}

/** What V8 holds as one string. */
export const maxTextBytes = 2 ** 29 - 25;

/** Node reads no larger file at once. */
export const maxReadBytes = 2 ** 31 - 1;

/** The codes for everything that belongs to a dataset but its images. */
export const datasetCodes = { missing: 'dataset-missing', unusable: 'dataset-malformed' } as const;

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error && 'code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ENOTDIR';
}

/** The error for a path that could not be opened or listed. */
export function unreadablePath(
  path: string,
  error: unknown,
  codes: Pick<ReadLimits, 'missing' | 'unusable'>,
): UserError {
  if (isMissing(error)) {
    const hint = 'check the path of the dataset, and that it is committed or downloaded';
    return new UserError(codes.missing, `${path}: no such file or folder`, hint, { cause: error });
  }
  const hint = 'check the type and the permissions of this path';
  return new UserError(codes.unusable, `${path}: ${reasonOf(error)}`, hint, { cause: error });
}

/**
 * A file's bytes. UserError with the given codes where it is missing, is not a file, is larger
 * than the limit, or is a Git LFS pointer whose content was not fetched.
 */
export async function readBounded(path: string, limits: ReadLimits): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    const found = await stat(path);
    // A pipe or a device has no size and may never end.
    if (!found.isFile()) {
      throw new UserError(limits.unusable, `${path}: not a file`, 'give the path of a file');
    }
    const { size } = found;
    if (size > limits.maxBytes) {
      throw new UserError(
        limits.unusable,
        `${path}: ${size} bytes, more than the limit of ${limits.maxBytes}`,
        'use a smaller file, or split the dataset',
      );
    }
    bytes = await readFile(path);
  } catch (error) {
    throw error instanceof UserError ? error : unreadablePath(path, error, limits);
  }
  refuseLfsPointer(path, bytes, limits.unusable);
  return bytes;
}

/** The bytes of a file of a dataset. UserError `dataset-missing` or `dataset-malformed`. */
export function readDatasetFile(path: string, maxBytes: number): Promise<Uint8Array> {
  return readBounded(path, { maxBytes, ...datasetCodes });
}

/** UserError where the bytes that a file starts with are those of a Git LFS pointer. */
export function refuseLfsPointer(path: string, start: Uint8Array, unusable: ErrorCode): void {
  if (!lfsPointerStart.equals(start.subarray(0, lfsPointerStart.length))) return;
  throw new UserError(
    unusable,
    `${path}: a Git LFS pointer, not the file itself`,
    'check out with `lfs: true`, or run `git lfs pull` first',
  );
}
