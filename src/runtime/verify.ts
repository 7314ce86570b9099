import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.ts';
import { type PinnedFile, pinnedPackages } from './pins.ts';

/** Hashing is bound by reads below this; the default of 64 KiB costs a third of the time. */
const readBytes = 2 ** 20;

/** The files of an installation for one platform, by their path inside of it, with `/`. */
export function installedFiles(platform: string): ReadonlyMap<string, PinnedFile> {
  const files = new Map<string, PinnedFile>();
  for (const { name, files: shared, platformFiles } of pinnedPackages) {
    for (const file of [...shared, ...(platformFiles[platform] ?? [])]) {
      files.set(`node_modules/${name}/${file.path}`, file);
    }
  }
  return files;
}

/**
 * Compares a folder with the pinned table, which is part of this program and not of the folder:
 * whoever can change a file there could change a list of hashes beside it.
 * Throws `runtime-tampered` that names the first changed, missing or extra file.
 */
export async function verifyInstallation(folder: string, platform: string): Promise<void> {
  const files = installedFiles(platform);
  for (const path of await listFiles(folder)) {
    if (!files.has(path)) throw tampered(folder, path, 'does not belong there');
  }
  for (const [path, file] of files) await verifyFile(folder, path, file);
}

async function verifyFile(folder: string, path: string, file: PinnedFile): Promise<void> {
  const absolute = join(folder, path);
  const found = await stat(absolute).catch(() => undefined);
  if (found === undefined) throw tampered(folder, path, 'is missing');
  if (found.size !== file.sizeBytes) {
    throw tampered(folder, path, `has ${found.size} bytes instead of ${file.sizeBytes}`);
  }
  const hash = createHash('sha512');
  await pipeline(createReadStream(absolute, { highWaterMark: readBytes }), hash);
  if (hash.digest('base64') !== file.sha512) {
    throw tampered(folder, path, 'is not the published file (its sha512 differs)');
  }
}

/** Every entry that is no folder. A link counts under its own name and is not followed. */
async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/');
      // A link to the right bytes could point elsewhere by the time it is loaded.
      return entry.isFile() ? path : `${path} (not a plain file)`;
    });
}

function tampered(folder: string, path: string, what: string): UserError {
  return new UserError(
    'runtime-tampered',
    `${join(folder, path)} ${what}`,
    `delete ${folder} and run again; find out who can write to that folder`,
  );
}
