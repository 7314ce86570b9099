import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { unpackTarball } from '../../src/runtime/unpack.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'model-budget-unpack-'));
});
afterEach(() => rm(folder, { recursive: true }));

type Entry = Partial<Header> & Pick<Header, 'name'>;

/** Unpacks a tarball of entries with the content `four`, of which `bin/lib.so` is wanted. */
async function unpack(entries: readonly Entry[], sizeBytes = 4): Promise<void> {
  const tarball = join(folder, 'sample-1.0.0.tgz');
  const packed = pack();
  for (const entry of entries) {
    // The packer completes the header that it is given.
    if (entry.type === undefined) packed.entry({ ...entry }, 'four');
    else packed.entry({ ...entry });
  }
  packed.finalize();
  await pipeline(packed, createGzip(), createWriteStream(tarball));
  const wanted = [{ path: 'bin/lib.so', sizeBytes, sha512: '' }];
  await unpackTarball({ tarball, folder: join(folder, 'out'), wanted });
}

describe('unpacking', () => {
  it('writes the wanted files and passes over the others', async () => {
    await unpack([
      { name: 'package/bin', type: 'directory' },
      { name: 'package/README.md' },
      { name: 'package/bin/lib.so' },
      { name: 'package/bin/lib.so.backup' },
    ]);
    expect(await readdir(join(folder, 'out'), { recursive: true })).toEqual(['bin', 'bin/lib.so']);
    expect(await readFile(join(folder, 'out/bin/lib.so'), 'utf8')).toBe('four');
  });

  it.each([
    [{ name: 'package/../../evil.so' }, 'leaves the folder'],
    [{ name: '/etc/evil.so' }, 'leaves the folder'],
    [{ name: 'C:/evil.so' }, 'leaves the folder'],
    [{ name: 'package\\..\\..\\evil.so' }, 'leaves the folder'],
    [{ name: 'package/bin/lib.so', type: 'symlink', linkname: '/etc/passwd' }, 'is a symlink'],
    [{ name: 'package/other', type: 'link', linkname: 'package/bin/lib.so' }, 'is a link'],
    [{ name: 'package/bin/lib.so', type: 'directory' }, 'is a directory'],
  ] satisfies [Entry, string][])('refuses the entry %o', async (entry, fault) => {
    await expect(unpack([entry])).rejects.toMatchObject({
      code: 'runtime-tampered',
      message: `sample-1.0.0.tgz: the entry '${entry.name}' ${fault}`,
    });
  });

  it('refuses a wanted file of another size before it is written', async () => {
    await expect(unpack([{ name: 'package/bin/lib.so' }], 3)).rejects.toThrow('has 4 bytes, not 3');
    expect(await readdir(folder)).toEqual(['sample-1.0.0.tgz']);
  });

  it('refuses a second entry of the same name', async () => {
    const twice = { name: 'package/bin/lib.so' };
    await expect(unpack([twice, twice])).rejects.toMatchObject({ code: 'EEXIST' });
  });
});
