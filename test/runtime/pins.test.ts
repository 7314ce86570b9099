import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pinnedPackages, runtimeVersion } from '../../src/runtime/pins.ts';

const root = join(import.meta.dirname, '../..');
const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'));

describe('the pins', () => {
  it.each(pinnedPackages)('agree with package-lock.json on $name', (pinned) => {
    const { version, integrity } = lock.packages[`node_modules/${pinned.name}`];
    expect(pinned).toMatchObject({ version, integrity });
    expect(pinned.version).toBe(runtimeVersion);
  });

  // npm unpacked these from the tarball by itself, for all platforms at once.
  it.each(pinnedPackages)('agree with every file of $name that npm installed', async (pinned) => {
    const files = [...pinned.files, ...Object.values(pinned.platformFiles).flat()];
    for (const { path, sizeBytes, sha512 } of files) {
      const bytes = await readFile(join(root, 'node_modules', pinned.name, path));
      const got = createHash('sha512').update(bytes).digest('base64');
      expect({ path, sizeBytes: bytes.byteLength, sha512: got }).toEqual({
        path,
        sizeBytes,
        sha512,
      });
    }
  });

  it('name every native file of every platform', async () => {
    const folder = join(root, 'node_modules/onnxruntime-node/bin');
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const pinned = pinnedPackages.flatMap(({ platformFiles }) =>
      Object.values(platformFiles).flat(),
    );
    expect(pinned.map(({ path }) => path).sort()).toEqual(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join('bin', entry.parentPath.slice(folder.length), entry.name))
        .map((path) => path.replaceAll('\\', '/'))
        .sort(),
    );
  });
});
