import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadInput, loadTruth } from '../../src/datasets/load.ts';

const folder = fileURLToPath(new URL('../fixtures/datasets/', import.meta.url));
const photo = join(folder, 'images/chroma420.jpg');
const mask = join(folder, 'images/masks/palette4.png');

let scratch: string;
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'load-'));
});
afterEach(async () => {
  await rm(scratch, { recursive: true });
});

function refusal(reason: string | RegExp) {
  return expect.objectContaining({
    code: 'image-unreadable',
    message: expect.stringMatching(reason),
  });
}

describe('loadInput', () => {
  it('decodes image files and hands everything else on', async () => {
    const loaded = await loadInput({ kind: 'image-file', path: photo });
    expect(loaded).toMatchObject({ kind: 'image', image: { width: 45, height: 37, channels: 3 } });
    expect(await loadInput(loaded)).toBe(loaded);
    const tensor = { kind: 'tensor', data: Float32Array.of(1), shape: [1] } as const;
    expect(await loadInput(tensor)).toBe(tensor);
  });

  it('names a file that is not there, is empty, is a folder or a Git LFS pointer', async () => {
    const load = (path: string) => loadInput({ kind: 'image-file', path });
    await expect(load(join(scratch, 'gone.png'))).rejects.toThrow(refusal(/gone\.png: no such/));
    await expect(load(scratch)).rejects.toThrow(refusal(/: not a file/));
    const path = join(scratch, 'a.png');
    await writeFile(path, '');
    await expect(load(path)).rejects.toThrow(refusal(/a\.png: an empty file/));
    await writeFile(path, 'version https://git-lfs.github.com/spec/v1\n');
    await expect(load(path)).rejects.toThrow(refusal(/a\.png: a Git LFS pointer/));
  });

  it('keeps messages on one line whatever a file is called', async () => {
    const path = join(scratch, 'a\nb.png');
    await writeFile(path, 'nothing');
    await expect(loadInput({ kind: 'image-file', path })).rejects.toThrow(/a b\.png: not a PNG/);
  });
});

describe('loadTruth', () => {
  it('decodes masks to indices and images to pixels, and hands everything else on', async () => {
    const indices = await loadTruth({ kind: 'mask-file', path: mask });
    expect(indices).toMatchObject({ kind: 'mask', mask: { width: 11, height: 5 } });
    const pixels = await loadTruth({ kind: 'image-file', path: mask });
    expect(pixels).toMatchObject({ kind: 'image', image: { width: 11, height: 5, channels: 3 } });
    const label = { kind: 'label', label: 3 } as const;
    expect(await loadTruth(label)).toBe(label);
  });

  it('refuses a mask whose bytes are a photo', async () => {
    const truth = loadTruth({ kind: 'mask-file', path: photo });
    await expect(truth).rejects.toThrow(refusal(/chroma420\.jpg: a mask that is not a PNG/));
  });
});

describe('a thread', () => {
  it('loads the same pixels as this one', async () => {
    const webp = join(folder, 'images/formats/lossy.webp');
    const code = `
      const { parentPort, workerData } = require('node:worker_threads');
      import(workerData.module).then(async ({ loadInput }) => {
        for (const path of workerData.paths) {
          parentPort.postMessage(await loadInput({ kind: 'image-file', path }));
        }
      });`;
    const module = new URL('../../src/datasets/load.ts', import.meta.url).href;
    const paths = [photo, webp, mask];
    const worker = new Worker(code, { eval: true, workerData: { module, paths } });
    const received: unknown[] = [];
    worker.on('message', (message) => received.push(message));
    await new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
    const here = await Promise.all(paths.map((path) => loadInput({ kind: 'image-file', path })));
    expect(received).toEqual(here);
  });
});
