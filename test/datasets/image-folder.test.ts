import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { imageFolder } from '../../src/datasets/image-folder.ts';
import { collect } from './collect.ts';

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

async function ids(): Promise<readonly string[]> {
  const dataset = await imageFolder.open({ path: root });
  return Array.from({ length: dataset.count }, (_, i) => dataset.idOf(i));
}

function refusal(code: string, reason: string | RegExp) {
  return expect.objectContaining({ code, message: expect.stringMatching(reason) });
}

describe('image-folder', () => {
  it('takes the position of the sorted class name as the label', async () => {
    await add('dog/b.png', 'dog/a.PNG', 'Cat/1.jpeg', 'Cat/10.png', 'Cat/9.png');
    const dataset = await imageFolder.open({ path: root });
    expect(dataset.classNames).toEqual(['Cat', 'dog']);
    const samples = await collect(dataset.samples());
    expect(samples.map(({ id, label }) => `${id} ${label}`)).toEqual([
      'Cat/1.jpeg 0',
      'Cat/10.png 0',
      'Cat/9.png 0',
      'dog/a.PNG 1',
      'dog/b.png 1',
    ]);
    expect(samples[0]?.input).toMatchObject({ kind: 'image', image: { width: 6, height: 4 } });
  });

  it('sorts by code point, not by UTF-16 unit and not by locale', async () => {
    await add('\u{1F600}/1.png', '\uFF21/1.png', 'é/1.png', 'z/1.png', 'Z/1.png');
    const dataset = await imageFolder.open({ path: root });
    expect(dataset.classNames).toEqual(['Z', 'z', 'é', '\uFF21', '\u{1F600}']);
  });

  it('keeps the label of a class without images', async () => {
    await mkdir(join(root, 'a'));
    await add('b/1.png');
    const dataset = await imageFolder.open({ path: root });
    const [sample] = await collect(dataset.samples());
    expect([dataset.classNames, sample?.label]).toEqual([['a', 'b'], 1]);
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

  it('reads only the samples that are asked for, in the order asked', async () => {
    await add('a/1.png', 'a/3.png');
    await writeFile(join(root, 'a/2.png'), 'not an image');
    const dataset = await imageFolder.open({ path: root });
    const samples = await collect(dataset.samples([2, 0]));
    expect(samples.map(({ id }) => id)).toEqual(['a/3.png', 'a/1.png']);
    await expect(collect(dataset.samples())).rejects.toThrow(
      refusal('image-unreadable', /a\/2\.png: neither/),
    );
  });

  it('refuses images in formats that it cannot decode rather than leave them out', async () => {
    await add('a/1.png', 'a/2.webp');
    await expect(ids()).rejects.toThrow(refusal('image-unreadable', /2\.webp: \.webp images/));
  });

  it('refuses a folder without classes, classes without images and no folder at all', async () => {
    await expect(ids()).rejects.toThrow(refusal('dataset-malformed', /no class folders/));
    await mkdir(join(root, 'a'));
    await expect(ids()).rejects.toThrow(refusal('dataset-empty', /1 class folders and no image/));
    const absent = imageFolder.open({ path: join(root, 'absent') });
    await expect(absent).rejects.toThrow(refusal('dataset-missing', /absent: no such/));
    const file = imageFolder.open({ path: png });
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

  it('names an image that went away or is a Git LFS pointer', async () => {
    await add('a/1.png', 'a/2.png');
    const dataset = await imageFolder.open({ path: root });
    await rm(join(root, 'a/1.png'));
    await writeFile(join(root, 'a/2.png'), 'version https://git-lfs.github.com/spec/v1\n');
    const read = (index: number) => collect(dataset.samples([index]));
    await expect(read(0)).rejects.toThrow(refusal('image-unreadable', /1\.png: no such/));
    await expect(read(1)).rejects.toThrow(refusal('image-unreadable', /2\.png: a Git LFS pointer/));
  });
});
