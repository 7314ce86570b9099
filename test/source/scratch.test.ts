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

it('a scratch folder goes with the process, where that ends before it is disposed', async () => {
  const before = process.listenerCount('exit');
  const scratch = await openScratch('model-budget-scratch');
  await writeFile(join(scratch.path, 'file'), '');
  for (const listener of process.listeners('exit').slice(before)) listener(0);
  await expect(access(scratch.path)).rejects.toMatchObject({ code: 'ENOENT' });
  await scratch[Symbol.asyncDispose]();
  expect(process.listenerCount('exit')).toBe(before);
});
