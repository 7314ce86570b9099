import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imageFolder } from '../../src/datasets/image-folder.ts';
import type { DatasetSpec, OpenDataset } from '../../src/datasets/layout.ts';
import type { Sample } from '../../src/sample.ts';

const png = fileURLToPath(new URL('../fixtures/datasets/images/rgb.png', import.meta.url));

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'image-folder-'));
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

function open(changes: Partial<DatasetSpec> = {}): Promise<OpenDataset> {
  const nothing = { images: null, targets: null, split: null, slices: [], keys: null };
  return imageFolder.open({ path: root, truth: 'label', ...nothing, ...changes });
}

function samplesOf(dataset: OpenDataset): Promise<readonly Sample[]> {
  const indices = Array.from({ length: dataset.count }, (_, i) => i);
  return Promise.all(indices.map((index) => dataset.sampleAt(index)));
}

async function ids(changes: Partial<DatasetSpec> = {}): Promise<readonly string[]> {
  const dataset = await open(changes);
  return Array.from({ length: dataset.count }, (_, i) => dataset.idOf(i));
}

function refusal(code: string, reason: string | RegExp) {
  return expect.objectContaining({ code, message: expect.stringMatching(reason) });
}

describe('image-folder', () => {
  it('takes the position of the sorted class name as the label', async () => {
    await add('dog/b.png', 'dog/a.PNG', 'Cat/1.jpeg', 'Cat/10.png', 'Cat/9.png');
    const dataset = await open();
    expect(dataset.classNames).toEqual(['Cat', 'dog']);
    expect([dataset.count, dataset.categoryIds]).toEqual([5, null]);
    const samples = await samplesOf(dataset);
    expect(samples.map(({ id, truth }) => [id, truth])).toEqual([
      ['Cat/1.jpeg', { kind: 'label', label: 0 }],
      ['Cat/10.png', { kind: 'label', label: 0 }],
      ['Cat/9.png', { kind: 'label', label: 0 }],
      ['dog/a.PNG', { kind: 'label', label: 1 }],
      ['dog/b.png', { kind: 'label', label: 1 }],
    ]);
    const path = join(root, 'dog/b.png');
    expect(samples[4]).toMatchObject({ input: { kind: 'image-file', path }, slices: {} });
    expect(samples.map(({ id }) => id)).toEqual(await ids());
  });

  it('sorts by code point, not by UTF-16 unit and not by locale', async () => {
    await add('\u{1F600}/1.png', '\uFF21/1.png', 'é/1.png', 'z/1.png', 'Z/1.png');
    const dataset = await open();
    expect(dataset.classNames).toEqual(['Z', 'z', 'é', '\uFF21', '\u{1F600}']);
  });

  it('keeps the label of a class without images', async () => {
    await mkdir(join(root, 'a'));
    await add('b/1.png');
    const dataset = await open();
    const { truth } = await dataset.sampleAt(0);
    expect([dataset.classNames, truth]).toEqual([['a', 'b'], { kind: 'label', label: 1 }]);
  });

  it('passes over hidden entries, other files and images beside the class folders', async () => {
    await add('a/1.png', 'a/.hidden.png', '.cache/1.png', 'beside.png');
    await writeFile(join(root, 'a/notes.txt'), '');
    expect(await ids()).toEqual(['a/1.png']);
  });

  it('finds images in folders below a class, files before folders', async () => {
    await add('a/deep/er/1.png', 'a/z.png');
    expect(await ids()).toEqual(['a/z.png', 'a/deep/er/1.png']);
  });

  it('follows symbolic links to images and to folders', async () => {
    await add('a/1.png');
    await symlink(join(root, 'a'), join(root, 'b'));
    await symlink(join(root, 'a/1.png'), join(root, 'a/2.png'));
    expect(await ids()).toEqual(['a/1.png', 'a/2.png', 'b/1.png', 'b/2.png']);
  });

  it('takes a folder named like an image for a folder', async () => {
    await add('a/1.png/2.png');
    expect(await ids()).toEqual(['a/1.png/2.png']);
  });

  it('takes every format that it can decode', async () => {
    await add('a/1.webp', 'a/2.ppm', 'a/3.pgm', 'a/4.pnm', 'a/5.BMP', 'a/6.jpg', 'a/7.jfif');
    expect(await ids()).toHaveLength(7);
  });

  it('opens without reading any image', async () => {
    await add('a/1.png');
    await writeFile(join(root, 'a/2.png'), '');
    expect(await ids()).toEqual(['a/1.png', 'a/2.png']);
  });

  it('needs no class folders where no truth is needed', async () => {
    await add('a/1.png', 'beside.png');
    const dataset = await open({ truth: 'none' });
    const samples = await samplesOf(dataset);
    expect(samples.map(({ id, truth }) => [id, truth.kind])).toEqual([
      ['beside.png', 'none'],
      ['a/1.png', 'none'],
    ]);
    expect(dataset.classNames).toBeNull();
    await rm(join(root, 'a/1.png'));
    await rm(join(root, 'beside.png'));
    await expect(open({ truth: 'none' })).rejects.toThrow(refusal('dataset-empty', /no image/));
  });

  it('refuses images in formats that it cannot decode rather than leave them out', async () => {
    await add('a/1.png', 'a/2.TIF');
    await expect(ids()).rejects.toThrow(refusal('image-unreadable', /2\.TIF: \.tif images/));
    await rm(join(root, 'a/2.TIF'));
    await add('a/3.heic');
    await expect(ids()).rejects.toThrow(refusal('image-unreadable', /3\.heic: \.heic images/));
  });

  it('refuses a folder without classes, classes without images and no folder at all', async () => {
    await expect(ids()).rejects.toThrow(refusal('dataset-malformed', /no class folders/));
    await mkdir(join(root, 'a'));
    await expect(ids()).rejects.toThrow(refusal('dataset-empty', /1 class folders and no image/));
    const absent = open({ path: join(root, 'absent') });
    await expect(absent).rejects.toThrow(refusal('dataset-missing', /absent: no such/));
    const file = open({ path: png });
    await expect(file).rejects.toThrow(refusal('dataset-missing', /rgb\.png: no such/));
  });

  it('refuses a loop of links and a link to nothing', async () => {
    await add('a/1.png');
    await symlink(join(root, 'a'), join(root, 'a/loop'));
    await expect(ids()).rejects.toThrow(refusal('dataset-malformed', /folders deep/));
    await rm(join(root, 'a/loop'));
    await symlink(join(root, 'gone'), join(root, 'a/2.png'));
    await expect(ids()).rejects.toThrow(refusal('dataset-missing', /2\.png: no such/));
  });

  it('refuses settings that it has no use for', async () => {
    await expect(ids({ split: 'val' })).rejects.toThrow(refusal('bad-config', /no split/));
  });
});
