import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imagePairs } from '../../src/datasets/image-pairs.ts';
import type { DatasetSpec } from '../../src/datasets/layout.ts';
import { loadInput, loadTruth } from '../../src/datasets/load.ts';

const fixtures = fileURLToPath(new URL('../fixtures/datasets/', import.meta.url));
const golden: Record<string, string> = JSON.parse(
  readFileSync(join(fixtures, 'pairs.json'), 'utf8'),
);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'image-pairs-'));
  await cp(join(fixtures, 'image-pairs'), root, { recursive: true });
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

function specOf(changes: Partial<DatasetSpec> = {}): DatasetSpec {
  const nothing = { images: null, targets: null, split: null, slices: [], keys: null };
  return { path: root, truth: 'image', ...nothing, ...changes };
}

function refusal(code: string, reason: string | RegExp) {
  return expect.objectContaining({ code, message: expect.stringMatching(reason) });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('image-pairs', () => {
  it('gives the pixels that Pillow gives for both sides', async () => {
    const dataset = await imagePairs.open(specOf());
    expect(dataset).toMatchObject({ count: 2, classNames: null, categoryIds: null });
    const hashes: Record<string, string> = {};
    for (let index = 0; index < dataset.count; index++) {
      const { id, input, truth } = await dataset.sampleAt(index);
      const [low, high] = [await loadInput(input), await loadTruth(truth)];
      if (low.kind === 'image') hashes[`image-pairs/LR/${id}`] = sha256(low.image.data);
      if (high.kind === 'image') hashes[`image-pairs/HR/${id}`] = sha256(high.image.data);
    }
    const expected = Object.entries(golden).filter(([name]) => name.startsWith('image-pairs/'));
    expect(hashes).toEqual(Object.fromEntries(expected));
  });

  it('finds the folders in lower case too', async () => {
    await rename(join(root, 'LR'), join(root, 'lr'));
    await rename(join(root, 'HR'), join(root, 'hr'));
    const dataset = await imagePairs.open(specOf());
    const { input, truth } = await dataset.sampleAt(0);
    expect([input, truth]).toEqual([
      { kind: 'image-file', path: join(root, 'lr/00.png') },
      { kind: 'image-file', path: join(root, 'hr/00.png') },
    ]);
  });

  it('takes the folders that it is told before those of the usual names', async () => {
    await mkdir(join(root, 'noisy'));
    await cp(join(root, 'LR/04.png'), join(root, 'noisy/04.png'));
    await mkdir(join(root, 'clean'));
    await cp(join(root, 'HR/04.png'), join(root, 'clean/04.bmp'));
    const spec = specOf({ images: join(root, 'noisy'), targets: join(root, 'clean') });
    const dataset = await imagePairs.open(spec);
    const { id, truth } = await dataset.sampleAt(0);
    const path = join(root, 'clean/04.bmp');
    expect([dataset.count, id, truth]).toEqual([1, '04.png', { kind: 'image-file', path }]);
  });

  it('refuses a missing partner or folder', async () => {
    await rm(join(root, 'HR/04.png'));
    const open = () => imagePairs.open(specOf());
    const reason = /LR\/04\.png has no target image: 2 images and 1 files/;
    await expect(open()).rejects.toThrow(refusal('dataset-malformed', reason));
    await rm(join(root, 'HR'), { recursive: true });
    await expect(open()).rejects.toThrow(refusal('dataset-malformed', /no folder HR or hr/));
    const { count } = await imagePairs.open(specOf({ truth: 'none' }));
    expect(count).toBe(2);
  });
});
