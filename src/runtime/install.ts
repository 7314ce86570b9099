import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { UserError } from '../errors.ts';
import { type PinnedPackage, pinnedPackages } from './pins.ts';
import { unpackTarball } from './unpack.ts';
import { verifyInstallation } from './verify.ts';

const downloadHint =
  'run npm ci beside the action, set onnxruntime-path, keep the tool cache, or name a registry';

/** What an installation is made from and where it goes. */
export interface InstallOptions {
  /** The folder to make; nothing is visible under this name before it is whole and verified. */
  readonly target: string;
  /** As the release names it, such as `linux-x64`. */
  readonly platform: string;
  /** Base address of an npm registry; a path in it is kept. */
  readonly registry: string;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Downloads the pinned tarballs, checks each against its sha512 before it is opened, and puts the
 * files of one platform into `target`. Jobs that race for one target are fine: one wins, the others
 * verify and use its files. Throws `runtime-download-failed`, or `runtime-tampered` with nothing
 * left behind.
 */
export async function installRuntime(options: InstallOptions): Promise<void> {
  const { target } = options;
  try {
    await mkdir(dirname(target), { recursive: true });
    // A sibling of the target: only inside one file system is a rename one step.
    const aside = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
    try {
      await fillAside(aside, options);
      await moveIntoPlace(join(aside, 'tree'), options);
    } finally {
      await rm(aside, { recursive: true, force: true, maxRetries: 3 });
    }
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const message = `onnxruntime-node could not be installed into ${target}: ${error.message}`;
    throw new UserError('runtime-download-failed', message, downloadHint, { cause: error });
  }
}

async function fillAside(aside: string, options: InstallOptions): Promise<void> {
  const tree = join(aside, 'tree');
  for (const pinned of pinnedPackages) {
    const name = `${pinned.name}-${pinned.version}.tgz`;
    const tarball = join(aside, name);
    const url = tarballUrl(options.registry, `${pinned.name}/-/${name}`);
    await download(url, tarball, pinned, options.fetch);
    await unpackTarball({
      tarball,
      folder: join(tree, 'node_modules', pinned.name),
      wanted: [...pinned.files, ...(pinned.platformFiles[options.platform] ?? [])],
    });
  }
  await verifyInstallation(tree, options.platform);
}

async function moveIntoPlace(tree: string, options: InstallOptions): Promise<void> {
  try {
    await rename(tree, options.target);
  } catch (error) {
    const theirs = await stat(options.target).catch(() => undefined);
    if (theirs === undefined) throw error;
    // Another job was faster. Its files are as good as ours, once they are verified.
    await verifyInstallation(options.target, options.platform);
  }
}

function tarballUrl(registry: string, path: string): URL {
  const base = URL.parse(registry.endsWith('/') ? registry : `${registry}/`);
  if (base === null || !['https:', 'http:'].includes(base.protocol)) {
    throw new UserError(
      'bad-argument',
      `the npm registry '${registry}' is not an http or https address`,
      'write it as https://registry.npmjs.org/',
    );
  }
  return new URL(path, base);
}

async function download(
  url: URL,
  file: string,
  pinned: PinnedPackage,
  fetch: InstallOptions['fetch'],
): Promise<void> {
  const response = await fetch(url).catch((error: unknown) => {
    throw downloadFailed(url, reasonOf(error), error);
  });
  if (!response.ok || response.body === null) {
    await response.body?.cancel();
    throw downloadFailed(url, `HTTP ${response.status}`);
  }
  const hash = createHash('sha512');
  let receivedBytes = 0;
  const body: AsyncIterable<Uint8Array> = response.body;
  async function* metered(): AsyncGenerator<Uint8Array> {
    for await (const chunk of body) {
      receivedBytes += chunk.byteLength;
      if (receivedBytes > pinned.tarballBytes) throw tooLong(url, pinned.tarballBytes);
      hash.update(chunk);
      yield chunk;
    }
  }
  await pipeline(metered, createWriteStream(file, { flags: 'wx' })).catch((error: unknown) => {
    if (error instanceof UserError || isSystemError(error)) throw error;
    throw downloadFailed(url, reasonOf(error), error);
  });
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== pinned.integrity) throw wrongHash(url, pinned.integrity, integrity);
}

function tooLong(url: URL, expectedBytes: number): UserError {
  const message = `${url.href} is longer than the published ${expectedBytes} bytes`;
  return new UserError(
    'runtime-tampered',
    message,
    'check the npm registry; nothing was installed',
  );
}

function wrongHash(url: URL, expected: string, got: string): UserError {
  return new UserError(
    'runtime-tampered',
    `${url.href} is not the published tarball: expected ${expected}, got ${got}`,
    'check the npm registry and any proxy before it; nothing was installed',
  );
}

function downloadFailed(url: URL, reason: string, cause?: unknown): UserError {
  const message = `${url.href} could not be downloaded: ${reason}`;
  return new UserError('runtime-download-failed', message, downloadHint, { cause });
}

/** fetch says "fetch failed" and keeps the reason in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

/** A failure of the file system, such as a full disk or a folder that may not be written. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
