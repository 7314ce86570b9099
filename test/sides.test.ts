import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadConfig } from '../src/config/load.ts';
import { fileSide, fixtureNotes } from '../src/sides.ts';
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

it('a change of what accuracy is measured with is noted, and nothing else', async () => {
  const root = await mkdtemp(join(tmpdir(), 'model-budget-fixture-'));
  const config = loadConfig(
    `version: 1
models:
  digits:
    path: m.onnx
    evaluate:
      task: classification
      dataset: { layout: csv, path: data/labels.csv, images: ../elsewhere }
      preprocess: { from: processor.json }
`,
    'config.yml',
  );
  try {
    await initRepository(root);
    const sha = await commitFiles(root, {
      'data/labels.csv': 'a',
      'processor.json': '{}',
      'm.onnx': '1',
    });
    const base = { ref: 'main', sha, why: 'the merge base' };
    await writeFile(join(root, 'm.onnx'), '2');
    expect(await fixtureNotes(root, base, config)).toEqual([]);
    await writeFile(join(root, 'data/labels.csv'), 'b');
    await writeFile(join(root, 'processor.json'), '{ }');
    expect(await fixtureNotes(root, base, config)).toEqual([
      { code: 'dataset-changed', subject: 'data/labels.csv' },
      { code: 'dataset-changed', subject: 'processor.json' },
    ]);
    // A file that was named has no commit to compare with.
    expect(await fixtureNotes(root, { ...base, sha: null }, config)).toEqual([]);
  } finally {
    await rm(root, { recursive: true });
  }
});
