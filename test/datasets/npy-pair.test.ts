import { describe, expect, it } from 'vitest';
import { npyPair } from '../../src/datasets/npy-pair.ts';
import { openWith, refusal, samplesOf, useScratch } from './layouts.ts';
import { npyOf } from './npy-writer.ts';

const scratch = useScratch();
const inputs = npyOf('<f4', [2, 3], Float32Array.of(1, 2, 3, 4, 5, 6));
const labels = npyOf('<i8', [2], BigInt64Array.of(7n, 9n));

describe('npy', () => {
  it('reads a folder with x.npy and y.npy, and the file x.npy, alike', async () => {
    const file = await scratch.write('x.npy', inputs);
    await scratch.write('y.npy', labels);
    const fromFolder = await samplesOf(await openWith(npyPair, scratch.pathOf('.'), 'label'));
    expect(fromFolder).toEqual([
      {
        id: '0000000',
        input: { kind: 'tensor', data: Float32Array.of(1, 2, 3), shape: [3] },
        truth: { kind: 'label', label: 7 },
        slices: {},
      },
      {
        id: '0000001',
        input: { kind: 'tensor', data: Float32Array.of(4, 5, 6), shape: [3] },
        truth: { kind: 'label', label: 9 },
        slices: {},
      },
    ]);
    expect(await samplesOf(await openWith(npyPair, file, 'label'))).toEqual(fromFolder);
  });

  it('takes the names of the files from the keys, and needs no labels without a truth', async () => {
    await scratch.write('a.npy', inputs);
    const keys = { inputs: 'a', labels: 'b' };
    const folder = scratch.pathOf('.');
    expect((await openWith(npyPair, folder, 'none', { keys })).count).toBe(2);
    const opened = openWith(npyPair, folder, 'label', { keys });
    await expect(opened).rejects.toThrow(refusal('dataset-missing', /b\.npy: no such file/));
  });

  it('refuses a folder that is not there, and a file that is no array', async () => {
    const absent = openWith(npyPair, scratch.pathOf('absent'), 'none');
    await expect(absent).rejects.toThrow(refusal('dataset-missing', /absent: no such/));
    const path = await scratch.write('x.npy', 'not an array');
    const opened = openWith(npyPair, path, 'none');
    await expect(opened).rejects.toThrow(refusal('dataset-malformed', /does not start like/));
  });
});
