import { access, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openScratch } from '../../src/source/scratch.ts';

it('a scratch folder is there until it is disposed, with all that is in it', async () => {
  let path: string;
  {
    await using scratch = await openScratch('model-budget-scratch');
    path = scratch.path;
    expect(path.startsWith(join(tmpdir(), 'model-budget-scratch-'))).toBe(true);
    await writeFile(join(path, 'file'), '');
  }
  await expect(access(path)).rejects.toMatchObject({ code: 'ENOENT' });
});
