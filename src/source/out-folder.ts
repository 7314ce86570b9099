import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { reasonOf, UserError } from '../errors.ts';

/**
 * Makes the folder for results, where it is not there yet. To be called before anything is measured:
 * what takes minutes must not be lost for a path. `bad-argument` names the folder as `shown`.
 */
export async function openOutFolder(path: string, shown: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true });
    await access(path, constants.W_OK);
  } catch (cause) {
    const reason = reasonOf(cause);
    const message = `out: nothing can be written to ${shown}: ${reason}`;
    throw new UserError('bad-argument', message, 'name a folder that you may write to', { cause });
  }
}
