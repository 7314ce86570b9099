import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatasetSpec } from '../../src/datasets/layout.ts';
import { loadInput, loadTruth } from '../../src/datasets/load.ts';
import { maskPairs } from '../../src/datasets/mask-pairs.ts';

const fixtures = fileURLToPath(new URL('../fixtures/datasets/', import.meta.url));
const png = join(fixtures, 'images/gray8.png');
const golden: Record<string, string> = JSON.parse(
  readFileSync(join(fixtures, 'pairs.json'), 'utf8'),
);

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'mask-pairs-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
});

async function add(...names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await cp(png, join(root, name));
  }
}

function specOf(changes: Partial<DatasetSpec> = {}): DatasetSpec {
  const nothing = { images: null, targets: null, split: null, slices: [], keys: null };
  return { path: root, truth: 'mask', ...nothing, ...changes };
}

async function idsOf(changes: Partial<DatasetSpec> = {}): Promise<readonly string[]> {
  const dataset = await maskPairs.open(specOf(changes));
  return Array.from({ length: dataset.count }, (_, i) => dataset.idOf(i));
}

function refusal(code: string, reason: string | RegExp) {
  return expect.objectContaining({ code, message: expect.stringMatching(reason) });
}

function sha256(bytes: Uint8Array | Uint16Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('mask-pairs', () => {
  it('gives the pixels and indices that Pillow gives for the scenes', async () => {
    const path = join(fixtures, 'mask-pairs');
    const dataset = await maskPairs.open(specOf({ path }));
    expect(dataset).toMatchObject({ count: 3, classNames: null, categoryIds: null });
    const hashes: Record<string, string> = {};
    for (let index = 0; index < dataset.count; index++) {
      const { id, input, truth, slices } = await dataset.sampleAt(index);
      expect([id, slices]).toEqual([dataset.idOf(index), {}]);
      const [loaded, right] = [await loadInput(input), await loadTruth(truth)];
      if (loaded.kind === 'image') hashes[`mask-pairs/images/${id}`] = sha256(loaded.image.data);
      if (right.kind === 'mask') hashes[`mask-pairs/masks/${id}`] = sha256(right.mask.data);
    }
    const expected = Object.entries(golden).filter(([name]) => name.startsWith('mask-pairs/'));
    expect(hashes).toEqual(Object.fromEntries(expected));
  });

  it('pairs by the path without the extension, at any depth', async () => {
    await add('images/b.jpg', 'images/sub/b.webp', 'images/a.1.png');
    await add('masks/sub/b.png', 'masks/a.1.png', 'masks/b.PNG');
    const dataset = await maskPairs.open(specOf());
    const samples = await Promise.all([0, 1, 2].map((index) => dataset.sampleAt(index)));
    expect(samples.map(({ id, truth }) => [id, truth])).toEqual([
      ['a.1.png', { kind: 'mask-file', path: join(root, 'masks/a.1.png') }],
      ['b.jpg', { kind: 'mask-file', path: join(root, 'masks/b.PNG') }],
      ['sub/b.webp', { kind: 'mask-file', path: join(root, 'masks/sub/b.png') }],
    ]);
  });

  it('takes the folders that it is told, wherever they are', async () => {
    await add('JPEGImages/1.jpg', 'SegmentationClass/1.png');
    const images = join(root, 'JPEGImages');
    const targets = join(root, 'SegmentationClass');
    expect(await idsOf({ path: '/nowhere', images, targets })).toEqual(['1.jpg']);
  });

  it('names the first file without a partner on either side', async () => {
    await add('images/1.png', 'images/2.png', 'images/3.png', 'masks/1.png', 'masks/4.png');
    await expect(idsOf()).rejects.toThrow(
      refusal(
        'dataset-malformed',
        /images\/2\.png has no mask, .*masks\/4\.png has no image: 3 images and 2 files/,
      ),
    );
    await rm(join(root, 'masks/4.png'));
    await expect(idsOf()).rejects.toThrow(/images\/2\.png has no mask: 3 images and 1 files/);
    await add('masks/2.png', 'masks/3.png', 'masks/9.png');
    await expect(idsOf()).rejects.toThrow(/mask-pairs-\w+\/masks\/9\.png has no image: 3/);
  });

  it('looks at no mask where no truth is needed', async () => {
    await add('images/1.png', 'images/2.png');
    const dataset = await maskPairs.open(specOf({ truth: 'none' }));
    expect((await dataset.sampleAt(1)).truth).toEqual({ kind: 'none' });
  });

  it('passes over hidden files and files that are no images', async () => {
    await add('images/1.png', 'images/.2.png', 'masks/1.png', 'masks/.cache/1.png');
    await writeFile(join(root, 'masks/palette.txt'), '');
    expect(await idsOf()).toEqual(['1.png']);
  });

  it('takes a folder named like an image for a folder', async () => {
    await add('images/1.png/a.png', 'masks/1.png/a.png');
    expect(await idsOf()).toEqual(['1.png/a.png']);
  });

  it('refuses masks in other formats and images that cannot be decoded', async () => {
    await add('images/1.jpg', 'masks/1.jpg');
    const reason = /masks\/1\.jpg: a mask in \.jpg format/;
    await expect(idsOf()).rejects.toThrow(refusal('image-unreadable', reason));
    await add('images/2.tif');
    await expect(idsOf()).rejects.toThrow(refusal('image-unreadable', /2\.tif: \.tif images/));
  });

  it('refuses two images of one name', async () => {
    await add('images/1.jpg', 'images/1.png', 'masks/1.png');
    const reason = /"1\.jpg" and "1\.png" differ only in their extension/;
    await expect(idsOf()).rejects.toThrow(refusal('dataset-malformed', reason));
  });

  it('refuses a root without its folders, without images and no root at all', async () => {
    await expect(idsOf()).rejects.toThrow(refusal('dataset-malformed', /no folder images/));
    await mkdir(join(root, 'images'));
    await expect(idsOf()).rejects.toThrow(refusal('dataset-empty', /images: no image/));
    await add('images/1.png');
    await expect(idsOf()).rejects.toThrow(refusal('dataset-malformed', /no folder masks/));
    const gone = idsOf({ path: join(root, 'gone') });
    await expect(gone).rejects.toThrow(refusal('dataset-missing', /gone: no such/));
    const elsewhere = idsOf({ targets: join(root, 'gone') });
    await expect(elsewhere).rejects.toThrow(refusal('dataset-missing', /gone: no such/));
  });

  it('refuses settings that it has no use for', async () => {
    await expect(idsOf({ split: 'val' })).rejects.toThrow(refusal('bad-config', /no split/));
  });
});
