import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { type ExtractEvents, extract, type Header } from 'tar-stream';
import { UserError } from '../errors.ts';
import type { PinnedFile } from './pins.ts';

/** npm puts every file of a package below this folder of its tarball. */
const tarballRoot = 'package/';

type Entry = ExtractEvents['entry'][1];

/**
 * Writes the wanted files of an npm tarball below `folder`; all others are passed over. A file is
 * written only under the name and with the size of the list, never under a name of the tarball's.
 * Throws `runtime-tampered` on links and on names that leave the folder, which npm never packs.
 */
export async function unpackTarball(options: {
  readonly tarball: string;
  readonly folder: string;
  readonly wanted: readonly PinnedFile[];
}): Promise<void> {
  const { tarball, folder } = options;
  const wanted = new Map(options.wanted.map((file) => [tarballRoot + file.path, file]));

  async function store(entry: Entry): Promise<void> {
    const file = wanted.get(entry.header.name);
    const fault = faultOf(entry.header, file);
    if (fault !== undefined) throw badEntry(tarball, entry.header, fault);
    if (file === undefined) {
      entry.resume();
      await once(entry, 'end');
      return;
    }
    const target = join(folder, file.path);
    await mkdir(dirname(target), { recursive: true });
    // Exclusive: a second entry of the same name must not replace the first.
    await pipeline(entry, createWriteStream(target, { flags: 'wx' }));
  }

  const entries = extract();
  entries.on('entry', (_header, entry, next) => {
    store(entry).then(() => next(), next);
  });
  await pipeline(createReadStream(tarball), createGunzip(), entries);
}

function badEntry(tarball: string, header: Header, fault: string): UserError {
  return new UserError(
    'runtime-tampered',
    `${basename(tarball)}: the entry '${header.name}' ${fault}`,
    'check the npm registry and any proxy before it; nothing was installed',
  );
}

function faultOf(header: Header, file: PinnedFile | undefined): string | undefined {
  if (header.type !== 'file' && header.type !== 'directory') return `is a ${header.type}`;
  const segments = header.name.split(/[/\\]/);
  if (segments.includes('..') || segments[0] === '' || /^[a-z]:/i.test(header.name)) {
    return 'leaves the folder';
  }
  if (file === undefined) return undefined;
  if (header.type !== 'file') return `is a ${header.type}`;
  if (header.size !== file.sizeBytes) return `has ${header.size} bytes, not ${file.sizeBytes}`;
  return undefined;
}
