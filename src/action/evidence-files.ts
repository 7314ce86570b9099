import { constants } from 'node:fs';
import { glob, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { reasonOf, UserError } from '../errors.ts';
import { maximumEvidenceBytes, parseEvidence } from '../evidence.ts';
import type { EvidencePart } from '../merge.ts';

/** As many jobs as a matrix may have. */
export const maximumParts = 256;

/**
 * The evidence in all files that a pattern names, in order of their paths; none where none fits. They
 * may be a stranger's, from an artifact: a link is refused, and all of them together have the limit of
 * one. `evidence-invalid`.
 */
export async function readEvidenceFiles(
  root: string,
  pattern: string,
): Promise<readonly EvidencePart[]> {
  const paths: string[] = [];
  for await (const path of glob(pattern, { cwd: root })) {
    paths.push(path);
    if (paths.length > maximumParts) {
      throw invalid(`evidence: ${pattern} names more than ${maximumParts} files`);
    }
  }
  const parts: EvidencePart[] = [];
  let leftBytes = maximumEvidenceBytes;
  for (const path of paths.sort()) {
    const bytes = await readPlainFile(resolve(root, path), path, leftBytes);
    leftBytes -= bytes.length;
    parts.push({ path, evidence: parseEvidence(bytes.toString('utf8'), path) });
  }
  return parts;
}

/** Opened first and looked at then: what lies under a name can change in between. */
async function readPlainFile(path: string, shown: string, maxBytes: number): Promise<Buffer> {
  // Windows has no such flags; there git and zip make no links either unless asked to. A pipe would be
  // waited for without end.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  const flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK;
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, flags);
  } catch (error) {
    const isLink = (error as NodeJS.ErrnoException).code === 'ELOOP';
    throw invalid(isLink ? `${shown} is a link` : `${shown} cannot be read: ${reasonOf(error)}`);
  }
  try {
    const stats = await file.stat();
    if (!stats.isFile()) throw invalid(`${shown} is not a file`);
    if (stats.size > maxBytes) throw tooLarge(shown);
    return await file.readFile();
  } finally {
    await file.close();
  }
}

function tooLarge(shown: string): UserError {
  return new UserError(
    'evidence-invalid',
    `with ${shown} the evidence has more than ${maximumEvidenceBytes} bytes`,
    'judge fewer models at once, or use a smaller dataset',
  );
}

function invalid(message: string): UserError {
  return new UserError(
    'evidence-invalid',
    message,
    'let the input evidence name the evidence.json files of the jobs that measured, and no others',
  );
}
