// Prints src/runtime/pins.ts for the onnxruntime-node of package-lock.json:
//   node .ci/pin-runtime.ts > pins.new && mv pins.new src/runtime/pins.ts && npm run fix
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';
import { runtimeTarballs } from '../test/support/runtime-tarballs.ts';

interface Row {
  readonly path: string;
  readonly sizeBytes: number;
  readonly sha512: string;
}

/** What `require('onnxruntime-node')` reads, and no more. */
const sharedFiles: Readonly<Record<string, RegExp>> = {
  'onnxruntime-common': /^(package\.json|dist\/cjs\/(package\.json|.*\.js))$/,
  'onnxruntime-node': /^(package\.json|dist\/.*\.js)$/,
};
const nativeFile = /^bin\/napi-v6\/([a-z0-9]+)\/([a-z0-9]+)\/[^/]+$/;

const lock = JSON.parse(await readFile('package-lock.json', 'utf8'));
const folder = await runtimeTarballs();

async function readTarball(file: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const entries = extract();
  entries.on('entry', (header, body, next) => {
    const hash = createHash('sha512');
    const { name, size = 0 } = header;
    pipeline(body, hash).then(() => {
      const path = name.slice('package/'.length);
      rows.push({ path, sizeBytes: size, sha512: hash.digest('base64') });
      next();
    }, next);
  });
  await pipeline(createReadStream(file), createGunzip(), entries);
  return rows.sort((a, b) => (a.path < b.path ? -1 : 1));
}

async function pin(name: string, isShared: RegExp): Promise<string> {
  const { version, integrity } = lock.packages[`node_modules/${name}`];
  const tarball = join(folder, `${name}-${version}.tgz`);
  const bytes = await readFile(tarball);
  const got = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (got !== integrity) throw new Error(`${tarball}: ${got} is not ${integrity} of the lock file`);

  const rows = await readTarball(tarball);
  const native = Object.groupBy(rows, ({ path }) => {
    const match = nativeFile.exec(path);
    return match === null ? '' : `${match[1]}-${match[2]}`;
  });
  delete native[''];
  const files = rows.filter(({ path }) => isShared.test(path));
  const pinned = { name, version, integrity, tarballBytes: bytes.byteLength };
  return JSON.stringify({ ...pinned, files, platformFiles: native }, null, 2);
}

const packages: string[] = [];
for (const [name, isShared] of Object.entries(sharedFiles))
  packages.push(await pin(name, isShared));
const { version } = lock.packages['node_modules/onnxruntime-node'];
process.stdout.write(`// Written by .ci/pin-runtime.ts.

/** One file of a package, relative to the package's folder. */
export interface PinnedFile {
  readonly path: string;
  readonly sizeBytes: number;
  /** Base64. */
  readonly sha512: string;
}

/** One npm tarball, and those of its files that are installed. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As in package-lock.json. */
  readonly integrity: string;
  readonly tarballBytes: number;
  readonly files: readonly PinnedFile[];
  /** Native files by \`<platform>-<arch>\`, in Node's words. */
  readonly platformFiles: Readonly<Record<string, readonly PinnedFile[]>>;
}

export const runtimeVersion = '${version}';

export const pinnedPackages: readonly PinnedPackage[] = [${packages.join(', ')}];
`);
