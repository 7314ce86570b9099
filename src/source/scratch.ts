import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new, empty folder in the system's folder for temporary files; disposing removes it. */
export async function openScratch(
  prefix: string,
): Promise<{ readonly path: string } & AsyncDisposable> {
  const path = await mkdtemp(join(tmpdir(), `${prefix}-`));
  return {
    path,
    async [Symbol.asyncDispose]() {
      // On Windows a file that a child has just closed may stay locked for a moment.
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
