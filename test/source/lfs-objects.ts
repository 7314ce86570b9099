import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether this machine has git-lfs, which is not a part of git. */
export const hasGitLfs = canRun();

function canRun(): boolean {
  try {
    execFileSync('git', ['lfs', 'version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The pointer that stands for a content, as git-lfs writes it. */
export function pointerTo(content: string): string {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const version = 'version https://git-lfs.github.com/spec/v1';
  return `${version}\noid sha256:${sha256}\nsize ${content.length}\n`;
}

/** Puts a content where git-lfs keeps what it has downloaded. */
export async function storeLfsObject(root: string, content: string): Promise<void> {
  const sha256 = createHash('sha256').update(content).digest('hex');
  const folder = join(root, '.git/lfs/objects', sha256.slice(0, 2), sha256.slice(2, 4));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, sha256), content);
}
