import { mkdtempSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new, empty folder in the system's folder for temporary files. Disposing removes it, and so does
 * the end of the process, which a signal may bring before anything is disposed.
 */
export async function openScratch(
  prefix: string,
): Promise<{ readonly path: string } & AsyncDisposable> {
  // At once: a signal between making it and remembering it would leave it behind.
  const path = mkdtempSync(join(tmpdir(), `${prefix}-`));
  const removeNow = () => rmSync(path, { recursive: true, force: true });
  process.once('exit', removeNow);
  return {
    path,
    async [Symbol.asyncDispose]() {
      // On Windows a file that a child has just closed may stay locked for a moment.
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      process.off('exit', removeNow);
    },
  };
}
