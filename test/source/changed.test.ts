import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isChangedSince } from '../../src/source/changed.ts';
import { readGit } from '../../src/source/git.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function repository() {
  const root = await mkdtemp(join(tmpdir(), 'model-budget-changed-'));
  folders.push(root);
  const git = (...args: readonly string[]) =>
    readGit(root, ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args]);
  await git('init', '-q');
  await mkdir(join(root, 'data'));
  await writeFile(join(root, 'data/a.png'), 'a');
  await writeFile(join(root, 'data/b.png'), 'b');
  await writeFile(join(root, 'other'), 'o');
  await writeFile(join(root, '.gitignore'), '*.tmp\n');
  await git('add', '-A');
  await git('commit', '-qm', 'first');
  const sha = (await git('rev-parse', 'HEAD')).trim();
  return { root, git, sha };
}

describe('a dataset since a commit', () => {
  it('is unchanged where only other files differ', async () => {
    const { root, sha } = await repository();
    await writeFile(join(root, 'other'), 'new');
    await writeFile(join(root, 'data/c.tmp'), 'ignored');
    expect(await isChangedSince(root, sha, 'data')).toBe(false);
    expect(await isChangedSince(root, sha, 'other')).toBe(true);
  });

  it.each([
    ['edited', (root: string) => writeFile(join(root, 'data/a.png'), 'x')],
    ['removed', (root: string) => rm(join(root, 'data/a.png'))],
    ['added', (root: string) => writeFile(join(root, 'data/c.png'), 'c')],
  ] as const)('is changed where a file was %s, committed or not', async (_, change) => {
    const { root, git, sha } = await repository();
    await change(root);
    expect(await isChangedSince(root, sha, 'data')).toBe(true);
    await git('add', '-A');
    await git('commit', '-qm', 'second');
    expect(await isChangedSince(root, sha, 'data')).toBe(true);
    expect(await isChangedSince(root, sha, 'data/b.png')).toBe(false);
  });

  it('takes a path by its letters, whatever they mean to git', async () => {
    const { root, sha } = await repository();
    await writeFile(join(root, 'data/a.png'), 'x');
    expect(await isChangedSince(root, sha, '*')).toBe(false);
    expect(await isChangedSince(root, sha, ':!data')).toBe(false);
  });
});
