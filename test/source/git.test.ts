import { mkdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findRoot, readGit, runGit, streamGit } from '../../src/source/git.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { commitFiles, initRepository } from './repository.ts';

let scratch: Awaited<ReturnType<typeof openScratch>>;
beforeEach(async () => {
  scratch = await openScratch('model-budget-git');
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await scratch[Symbol.asyncDispose]();
});

describe('the root of a checkout', () => {
  it('is found from a folder below it', async () => {
    const root = await initRepository(join(scratch.path, 'with space'));
    await mkdir(join(root, 'a/b'), { recursive: true });
    expect(await findRoot(join(root, 'a/b'))).toBe(await realpath(root));
  });

  it('is undefined outside of any checkout', async () => {
    expect(await findRoot(scratch.path)).toBeUndefined();
  });

  it('is refused, not overlooked, where git does not open the checkout', async () => {
    const root = await initRepository(join(scratch.path, 'broken'));
    await writeFile(join(root, '.git/config'), '[core\n');
    await expect(findRoot(root)).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringMatching(/does not open the checkout in .*broken: fatal: bad config/),
      hint: expect.stringContaining('safe.directory'),
    });
  });
});

describe('a git command', () => {
  it('that cannot be started says that git is missing', async () => {
    vi.stubEnv('PATH', scratch.path);
    const failure = { code: 'git-failed', hint: expect.stringContaining('install git') };
    await expect(runGit(scratch.path, ['version'])).rejects.toMatchObject(failure);
    const file = join(scratch.path, 'out');
    await expect(streamGit({ cwd: scratch.path, args: ['version'], file })).rejects.toMatchObject(
      failure,
    );
  });

  it('that fails is reported in its own words', async () => {
    await expect(readGit(scratch.path, ['cat-file', '-e', 'HEAD'])).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringMatching(/^git cat-file failed in .*: fatal: not a git repository/),
    });
  });

  it('gets its arguments as they are', async () => {
    const root = await initRepository(join(scratch.path, 'plain'));
    await commitFiles(root, { 'a;touch evil $(b).txt': 'content' });
    expect(await readGit(root, ['cat-file', 'blob', 'HEAD:a;touch evil $(b).txt'])).toBe('content');
  });

  it('that fails while streaming leaves no file', async () => {
    const root = await initRepository(join(scratch.path, 'plain'));
    const file = join(scratch.path, 'out');
    const result = await streamGit({ cwd: root, args: ['cat-file', 'blob', 'HEAD'], file });
    expect(result).toMatchObject({ exitCode: 128, stderr: expect.stringContaining('fatal') });
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('that streams into a folder that is not there fails as the file system does', async () => {
    const file = join(scratch.path, 'absent/out');
    const streamed = streamGit({ cwd: scratch.path, args: ['version'], file });
    await expect(streamed).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
