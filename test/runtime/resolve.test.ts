import { execFile } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdir,
  mkdtemp,
  open,
  readdir,
  rm,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readHost, supportedPlatform } from '../../src/runtime/platform.ts';
import { type RuntimeOptions, resolveRuntime } from '../../src/runtime/resolve.ts';
import { installedFiles } from '../../src/runtime/verify.ts';
import { openRegistry } from '../support/npm-registry.ts';

const repository = join(import.meta.dirname, '../..');
const platform = supportedPlatform(readHost());
const insideCache = join('onnxruntime-node', '1.30.0', platform);
/** 113 MB are downloaded and hashed, on a machine that may be busy. */
const downloadMs = 120_000;

let scratch: string;
let filledCache: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-runtime-'));
  filledCache = join(scratch, 'filled');
  await using registry = await openRegistry('none');
  await resolveRuntime({ ...base(filledCache), registry: registry.url });
}, downloadMs);
afterAll(() => rm(scratch, { recursive: true }));

/** Options under which nothing is found but what is in the cache: the registry is down. */
function base(toolCache: string): RuntimeOptions {
  return {
    path: null,
    besideFile: join(scratch, 'dist/action.js'),
    toolCache,
    registry: 'http://127.0.0.1:9',
    host: readHost(),
    fetch,
  };
}

async function emptyCache(): Promise<string> {
  return await mkdtemp(join(scratch, 'cache-'));
}

/** A copy of the filled cache, and the folder of the installation in it. */
async function copiedCache(): Promise<{ readonly cache: string; readonly folder: string }> {
  const cache = await emptyCache();
  await cp(filledCache, cache, { recursive: true });
  return { cache, folder: join(cache, insideCache) };
}

/** The library itself: the largest file. */
function libraryPath(): string {
  const files = [...installedFiles(platform)];
  const [path] = files.reduce((a, b) => (b[1].sizeBytes > a[1].sizeBytes ? b : a));
  return path;
}

/** The output names of a model, read by the runtime in a process of its own. */
async function outputNames(directory: string): Promise<unknown> {
  const script = `
    const ort = require('node:module').createRequire(process.argv[1] + '/_.js')('onnxruntime-node');
    ort.InferenceSession.create(process.argv[2]).then((session) => {
      process.stdout.write(JSON.stringify(session.outputNames));
    });`;
  const model = join(repository, 'examples/digits/base.onnx');
  const { stdout } = await promisify(execFile)(process.execPath, ['-e', script, directory, model]);
  return JSON.parse(stdout);
}

describe('a runtime that is there already', () => {
  it('is found in node_modules beside the file, and above it', async () => {
    const besideFile = join(repository, 'dist/action.js');
    const runtime = await resolveRuntime({ ...base(scratch), besideFile });
    expect(runtime).toMatchObject({ version: '1.30.0', origin: 'node-modules' });
    expect(await outputNames(runtime.directory)).toHaveLength(1);
  });

  it('is passed over in node_modules where it is another version', async () => {
    const project = await mkdtemp(join(scratch, 'project-'));
    const folder = join(project, 'node_modules/onnxruntime-node');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'package.json'), '{"version":"1.20.1"}');
    const options = { ...base(filledCache), besideFile: join(project, 'cli.js') };
    expect((await resolveRuntime(options)).origin).toBe('tool-cache');
    // Whoever names a folder means it, whatever its version.
    expect(await resolveRuntime({ ...options, path: project })).toEqual({
      directory: project,
      version: '1.20.1',
      origin: 'path',
    });
  });

  it.each(['', 'node_modules/onnxruntime-node'])('is taken from a path /%s', async (below) => {
    const musl = { platform: 'linux', arch: 'x64', libc: 'musl' } as const;
    const path = join(repository, below);
    const runtime = await resolveRuntime({ ...base(scratch), path, host: musl });
    expect(runtime).toEqual({ directory: repository, version: '1.30.0', origin: 'path' });
  });

  it('must be in the path that is given, not above it', async () => {
    const path = join(repository, 'src');
    await expect(resolveRuntime({ ...base(filledCache), path })).rejects.toMatchObject({
      code: 'runtime-missing',
      message: `no onnxruntime-node at ${path}: there is no node_modules/onnxruntime-node in it`,
    });
  });

  it('must be in a folder that exists', async () => {
    const path = join(scratch, 'absent');
    await expect(resolveRuntime({ ...base(filledCache), path })).rejects.toMatchObject({
      code: 'runtime-missing',
      message: `no onnxruntime-node at ${path}: there is no such folder`,
    });
  });

  it('must be a package', async () => {
    const path = await mkdtemp(join(scratch, 'hollow-'));
    await mkdir(join(path, 'node_modules/onnxruntime-node'), { recursive: true });
    await expect(resolveRuntime({ ...base(filledCache), path })).rejects.toThrow('not a package');
  });
});

describe('the tool cache', () => {
  it('is used while the registry is down, and its runtime loads', async () => {
    const runtime = await resolveRuntime(base(filledCache));
    const directory = join(filledCache, insideCache);
    expect(runtime).toEqual({ directory, version: '1.30.0', origin: 'tool-cache' });
    expect(await outputNames(directory)).toHaveLength(1);
  });

  it('is refused where one byte of the library has changed', async () => {
    const { cache, folder } = await copiedCache();
    const library = await open(join(folder, libraryPath()), 'r+');
    const { buffer } = await library.read(Buffer.alloc(1), 0, 1, 1_000_000);
    await library.write(Buffer.of(buffer.readUInt8(0) ^ 1), 0, 1, 1_000_000);
    await library.close();
    await expect(resolveRuntime(base(cache))).rejects.toMatchObject({
      code: 'runtime-tampered',
      message: expect.stringContaining(`${libraryPath()} is not the published file`),
      hint: expect.stringContaining(`delete ${folder}`),
    });
  });

  const changes: readonly [string, string, (folder: string) => Promise<void>][] = [
    [
      'a longer file',
      'dist/index.js has 1607 bytes instead of 1602',
      (folder) => appendFile(join(folder, 'node_modules/onnxruntime-node/dist/index.js'), '1+1;\n'),
    ],
    [
      'a missing file',
      'onnxruntime-common/package.json is missing',
      (folder) => unlink(join(folder, 'node_modules/onnxruntime-common/package.json')),
    ],
    [
      'an extra file',
      'onnxruntime-node/dist/index.node does not belong there',
      (folder) => writeFile(join(folder, 'node_modules/onnxruntime-node/dist/index.node'), ''),
    ],
    [
      'a package that would be found first',
      'onnxruntime-node/node_modules/onnxruntime-common/index.js does not belong there',
      async (folder) => {
        const nested = join(
          folder,
          'node_modules/onnxruntime-node/node_modules/onnxruntime-common',
        );
        await mkdir(nested, { recursive: true });
        await writeFile(join(nested, 'index.js'), '');
      },
    ],
    [
      'a link in place of a file',
      `${libraryPath()} (not a plain file) does not belong there`,
      async (folder) => {
        await unlink(join(folder, libraryPath()));
        await symlink(join(filledCache, insideCache, libraryPath()), join(folder, libraryPath()));
      },
    ],
  ];
  it.each(changes)('is refused with %s', async (_name, message, change) => {
    const { cache, folder } = await copiedCache();
    await change(folder);
    await expect(resolveRuntime(base(cache))).rejects.toMatchObject({
      code: 'runtime-tampered',
      message: expect.stringContaining(message),
    });
  });
});

describe('the registry', () => {
  it(
    'is asked once for each tarball, below its own path, by two jobs that race',
    async () => {
      const cache = await emptyCache();
      await using registry = await openRegistry('none');
      const options = { ...base(cache), registry: registry.url };
      const runtimes = await Promise.all([resolveRuntime(options), resolveRuntime(options)]);
      expect(runtimes.map(({ origin }) => origin)).toEqual(['downloaded', 'downloaded']);
      expect([...registry.requests].sort()).toEqual([
        '/npm/onnxruntime-common/-/onnxruntime-common-1.30.0.tgz',
        '/npm/onnxruntime-common/-/onnxruntime-common-1.30.0.tgz',
        '/npm/onnxruntime-node/-/onnxruntime-node-1.30.0.tgz',
        '/npm/onnxruntime-node/-/onnxruntime-node-1.30.0.tgz',
      ]);
      expect(await readdir(join(cache, 'onnxruntime-node/1.30.0'))).toEqual([platform]);
      expect((await resolveRuntime(base(cache))).origin).toBe('tool-cache');
    },
    downloadMs,
  );

  it.each([
    ['flipped-byte', 'runtime-tampered', 'is not the published tarball: expected sha512-twhs1C2C'],
    ['longer', 'runtime-tampered', 'is longer than the published 113507888 bytes'],
    ['cut-off', 'runtime-download-failed', 'could not be downloaded: terminated'],
    ['not-found', 'runtime-download-failed', 'could not be downloaded: HTTP 404'],
  ] as const)(
    'that has the fault %s is refused by name and leaves nothing',
    async (fault, code, message) => {
      const cache = await emptyCache();
      await using registry = await openRegistry(fault);
      const url = `${registry.url}/onnxruntime-node/-/onnxruntime-node-1.30.0.tgz`;
      await expect(
        resolveRuntime({ ...base(cache), registry: registry.url }),
      ).rejects.toMatchObject({ code, message: expect.stringContaining(`${url} ${message}`) });
      expect(await readdir(join(cache, 'onnxruntime-node/1.30.0'))).toEqual([]);
    },
    downloadMs,
  );

  it('that cannot be reached is named, with the ways around it', async () => {
    const cache = await emptyCache();
    await expect(resolveRuntime(base(cache))).rejects.toMatchObject({
      code: 'runtime-download-failed',
      message: expect.stringMatching(/^http:\/\/127\.0\.0\.1:9\/.*: fetch failed \(.+\)$/),
      hint: expect.stringContaining('onnxruntime-path'),
    });
  });

  it('must be an address', async () => {
    const cache = await emptyCache();
    for (const registry of ['registry.npmjs.org', 'file:///tmp']) {
      await expect(resolveRuntime({ ...base(cache), registry })).rejects.toMatchObject({
        code: 'bad-argument',
      });
    }
  });

  it('is not asked on a platform that has no build', async () => {
    const host = { platform: 'darwin', arch: 'x64', libc: null } as const;
    await expect(resolveRuntime({ ...base(filledCache), host })).rejects.toMatchObject({
      code: 'runtime-missing',
    });
  });

  it('is of no use where the cache cannot be written', async () => {
    const file = join(scratch, 'a-file');
    await writeFile(file, '');
    await expect(resolveRuntime(base(file))).rejects.toMatchObject({
      code: 'runtime-download-failed',
      message: expect.stringContaining('could not be installed into'),
    });
  });
});
