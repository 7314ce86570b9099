import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readBounded } from '../../src/datasets/read-file.ts';

const folder = fileURLToPath(new URL('../fixtures/datasets/images/', import.meta.url));
const codes = { missing: 'dataset-missing', unusable: 'image-unreadable' } as const;

describe('readBounded', () => {
  it('reads a file of the largest size and refuses one byte more', async () => {
    const path = `${folder}gray1.png`;
    const bytes = await readBounded(path, { maxBytes: 1000, ...codes });
    await readBounded(path, { maxBytes: bytes.length, ...codes });
    const tight = readBounded(path, { maxBytes: bytes.length - 1, ...codes });
    await expect(tight).rejects.toMatchObject({ code: 'image-unreadable' });
  });

  it('refuses what is not a file, and what is not there', async () => {
    const limits = { maxBytes: 1000, ...codes };
    await expect(readBounded(folder, limits)).rejects.toThrow(/: not a file$/);
    await expect(readBounded('/dev/zero', limits)).rejects.toThrow(/: not a file$/);
    const absent = readBounded(`${folder}absent.png`, limits);
    await expect(absent).rejects.toMatchObject({ code: 'dataset-missing' });
  });
});
