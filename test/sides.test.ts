import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { fileSide } from '../src/sides.ts';
import { hasGitLfs, pointerTo, storeLfsObject } from './source/lfs-objects.ts';
import { commitFiles, initRepository } from './source/repository.ts';

it.skipIf(!hasGitLfs)('two named files of one name in Git LFS stay two files', async () => {
  const root = await mkdtemp(join(tmpdir(), 'model-budget-sides-'));
  try {
    await initRepository(root);
    await commitFiles(root, { 'old/m.onnx': pointerTo('old'), 'new/m.onnx': pointerTo('new') });
    for (const content of ['old', 'new']) await storeLfsObject(root, content);
    const scratch = join(root, 'scratch');
    const found = ['old', 'new'].map((folder) => {
      const shown = `${folder}/m.onnx`;
      return fileSide(join(root, shown), shown, scratch).files.file(shown);
    });
    const paths = await Promise.all(found);
    const contents = paths.map((path) => readFile(path ?? expect.fail('no file'), 'utf8'));
    expect(await Promise.all(contents)).toEqual(['old', 'new']);
  } finally {
    await rm(root, { recursive: true });
  }
});
