import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutFolder } from '../../src/source/out-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'model-budget-out-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('a folder for results', () => {
  it('is made with all folders above it, and taken as it is where it exists', async () => {
    const path = join(root, 'a/b');
    await openOutFolder(path, 'a/b');
    await openOutFolder(path, 'a/b');
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it('is refused below a file, by the name that was given', async () => {
    await writeFile(join(root, 'file'), '');
    for (const path of ['file', 'file/below']) {
      await expect(openOutFolder(join(root, path), path)).rejects.toMatchObject({
        code: 'bad-argument',
        message: expect.stringContaining(`nothing can be written to ${path}: `),
      });
    }
  });

  it.runIf(process.getuid?.() !== 0)('is refused where it is read-only', async () => {
    const path = join(root, 'locked');
    await mkdir(path, { mode: 0o500 });
    await expect(openOutFolder(path, 'locked')).rejects.toMatchObject({ code: 'bad-argument' });
  });
});
