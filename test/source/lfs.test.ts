import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseLfsPointer, smudge } from '../../src/source/lfs.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { hasGitLfs, pointerTo, storeLfsObject } from './lfs-objects.ts';
import { git, initRepository } from './repository.ts';

const content = 'the weights';
const pointer = Buffer.from(pointerTo(content));

describe('a Git LFS pointer', () => {
  it('is read as the specification writes it', () => {
    // The example of docs/spec.md@git-lfs/git-lfs.
    const text =
      'version https://git-lfs.github.com/spec/v1\n' +
      'oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\n' +
      'size 12345\n';
    const expected = {
      sha256: '4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393',
      sizeBytes: 12345,
    };
    expect(parseLfsPointer(Buffer.from(text))).toEqual(expected);
    // A checkout on Windows, an extension line, and the name before the first release.
    expect(parseLfsPointer(Buffer.from(text.replaceAll('\n', '\r\n')))).toEqual(expected);
    const extended = text.replace('oid', `ext-0-foo sha256:${'0'.repeat(64)}\noid`);
    expect(parseLfsPointer(Buffer.from(extended))).toEqual(expected);
    const old = text.replace('git-lfs.github', 'hawser.github');
    expect(parseLfsPointer(Buffer.from(old))).toEqual(expected);
  });

  it.each([
    ['nothing', ''],
    ['an ONNX file', '\x08\x08\x12\x07pytorch'],
    ['another version', pointerTo('a').replace('v1', 'v2')],
    ['no oid', pointerTo('a').replace('oid', 'old')],
    ['a short oid', pointerTo('a').replace(/[0-9a-f]{4}\nsize/, '\nsize')],
    ['no size', pointerTo('a').replace('size', 'site')],
    ['a size that is no number', pointerTo('a').replace('size 1', 'size one')],
    ['text before it', `\n${pointerTo('a')}`],
    ['a long file that begins like it', pointerTo('a').padEnd(1024, '\n')],
  ])('is not read from %s', (_name, text) => {
    expect(parseLfsPointer(Buffer.from(text, 'latin1'))).toBeUndefined();
  });
});

describe('smudging', () => {
  let scratch: Awaited<ReturnType<typeof openScratch>>;
  let root: string;
  let file: string;
  beforeEach(async () => {
    scratch = await openScratch('model-budget-lfs');
    root = await initRepository(join(scratch.path, 'clone'));
    file = join(scratch.path, 'out.onnx');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await scratch[Symbol.asyncDispose]();
  });
  const smudged = () => smudge({ root, path: 'models/a.onnx', pointer, file });

  it('without git-lfs says what to install', async () => {
    // A PATH that holds git alone.
    const folder = join(scratch.path, 'bin');
    await mkdir(folder);
    const found = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    await symlink(found, join(folder, 'git'));
    vi.stubEnv('PATH', folder);
    await expect(smudged()).rejects.toMatchObject({
      code: 'model-lfs-pointer',
      message: 'models/a.onnx is a Git LFS pointer, and git-lfs is not installed',
      hint: expect.stringContaining('lfs: true in actions/checkout'),
    });
    expect(await readdir(scratch.path)).toEqual(['bin', 'clone']);
  });

  // The rest needs git-lfs, which is not a part of git.
  describe.skipIf(!hasGitLfs)('with git-lfs', () => {
    it('gives the content that is here', async () => {
      await storeLfsObject(root, content);
      await smudged();
      expect(await readFile(file, 'utf8')).toBe(content);
    });

    it('downloads the content that origin has', async () => {
      const origin = await initRepository(join(scratch.path, 'origin'));
      await storeLfsObject(origin, content);
      git(root, ['remote', 'add', 'origin', pathToFileURL(origin).href]);
      await smudged();
      expect(await readFile(file, 'utf8')).toBe(content);
    });

    it('fails where nobody has the content', async () => {
      const gone = pathToFileURL(join(scratch.path, 'gone')).href;
      git(root, ['remote', 'add', 'origin', gone]);
      await expect(smudged()).rejects.toMatchObject({
        code: 'git-lfs-failed',
        message: expect.stringMatching(/^models\/a\.onnx: git lfs smudge failed: ./),
      });
      expect(await readdir(scratch.path)).toEqual(['clone']);
    });

    it('is refused where the environment makes git-lfs hand the pointer back', async () => {
      await storeLfsObject(root, content);
      vi.stubEnv('GIT_LFS_SKIP_SMUDGE', '1');
      await expect(smudged()).rejects.toMatchObject({
        code: 'model-lfs-pointer',
        hint: expect.stringContaining('GIT_LFS_SKIP_SMUDGE'),
      });
      expect(await readdir(scratch.path)).toEqual(['clone']);
    });
  });
});
