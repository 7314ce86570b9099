import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { UserError } from '../errors.ts';
import { installRuntime } from './install.ts';
import { runtimeVersion } from './pins.ts';
import { type Host, supportedPlatform } from './platform.ts';
import { verifyInstallation } from './verify.ts';

const packageName = 'onnxruntime-node';

/** Where an onnxruntime-node is. */
export interface Runtime {
  /** `createRequire(join(directory, '_.js'))('onnxruntime-node')` loads it. */
  readonly directory: string;
  readonly version: string;
  readonly origin: 'path' | 'node-modules' | 'tool-cache' | 'downloaded';
}

export interface RuntimeOptions {
  /** A folder that holds `node_modules/onnxruntime-node`, or that package itself; null for none. */
  readonly path: string | null;
  /** The file whose `node_modules` are searched, upwards as Node does. */
  readonly besideFile: string;
  /** The runner's tool cache, or any folder that may be kept between runs. */
  readonly toolCache: string;
  /** Base address of an npm registry. */
  readonly registry: string;
  readonly host: Host;
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Finds onnxruntime-node: at `path`, in `node_modules`, in the tool cache, or from the registry.
 * What lies in the tool cache is verified on every hit. Without a `path` it is the pinned version
 * or nothing: measurements of two versions do not compare. Throws `runtime-missing`,
 * `runtime-tampered` or `runtime-download-failed`.
 */
export async function resolveRuntime(options: RuntimeOptions): Promise<Runtime> {
  if (options.path !== null) return givenRuntime(resolve(options.path));
  const platform = supportedPlatform(options.host);

  const beside = dirname(resolve(options.besideFile));
  if (versionSeenFrom(beside) === runtimeVersion) {
    return { directory: beside, version: runtimeVersion, origin: 'node-modules' };
  }

  // As the runner's own tools lay it out, but for the `.complete` file beside it: the folder
  // appears by a rename, and is verified whenever it is used.
  const target = join(resolve(options.toolCache), packageName, runtimeVersion, platform);
  if (await isFolder(target)) {
    await verifyInstallation(target, platform);
    return { directory: target, version: runtimeVersion, origin: 'tool-cache' };
  }
  const { registry, fetch } = options;
  await installRuntime({ target, platform, registry, fetch });
  return { directory: target, version: runtimeVersion, origin: 'downloaded' };
}

async function givenRuntime(path: string): Promise<Runtime> {
  if (!(await isFolder(path))) throw missingAt(path, 'there is no such folder');
  const isPackage = basename(path) === packageName && basename(dirname(path)) === 'node_modules';
  const directory = isPackage ? dirname(dirname(path)) : path;
  if (!(await isFolder(join(directory, 'node_modules', packageName)))) {
    throw missingAt(path, `there is no node_modules/${packageName} in it`);
  }
  const version = versionSeenFrom(directory);
  if (version === undefined) throw missingAt(path, `node_modules/${packageName} is not a package`);
  return { directory, version, origin: 'path' };
}

/** The version of the onnxruntime-node that a module in this folder would load. */
function versionSeenFrom(folder: string): string | undefined {
  try {
    const content: unknown = createRequire(join(folder, '_.js'))(`${packageName}/package.json`);
    const { version } = content as { version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    // Not found, or not JSON: for the search both mean that there is none here.
    return undefined;
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

function missingAt(path: string, what: string): UserError {
  return new UserError(
    'runtime-missing',
    `no onnxruntime-node at ${path}: ${what}`,
    `set onnxruntime-path to a folder where npm install ${packageName}@${runtimeVersion} was run`,
  );
}
