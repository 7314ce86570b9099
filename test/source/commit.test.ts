import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  ensureCommit,
  headCommit,
  isClean,
  isShallow,
  resolveCommit,
} from '../../src/source/commit.ts';
import { openScratch } from '../../src/source/scratch.ts';
import { commitChain, fingerprint, git, initRepository, shallowCheckout } from './repository.ts';

let scratch: Awaited<ReturnType<typeof openScratch>>;
let origin: string;
let first: string;
let main: string;
let feature: string;
beforeAll(async () => {
  scratch = await openScratch('model-budget-commit');
  origin = await initRepository(join(scratch.path, 'origin'));
  first = commitChain(origin, 'main', 1, []);
  feature = commitChain(origin, 'feature/fast', 2, [first]);
  main = commitChain(origin, 'main', 3, [first]);
  git(origin, ['tag', '-a', '-m', 'release', 'v1.0.0', first]);
});
afterAll(() => scratch[Symbol.asyncDispose]());

let clones = 0;
function newFolder(): string {
  clones += 1;
  return join(scratch.path, `clone-${clones}`);
}
function wholeClone(): string {
  const folder = newFolder();
  git(scratch.path, ['clone', '--quiet', pathToFileURL(origin).href, folder]);
  return folder;
}

describe('a commit', () => {
  it('is named by a branch, a tag, a sha, a part of it, or an expression', async () => {
    for (const ref of ['main', 'refs/heads/main', main, main.slice(0, 9), 'HEAD']) {
      expect(await resolveCommit(origin, ref)).toBe(main);
    }
    expect(await resolveCommit(origin, 'v1.0.0')).toBe(first);
    expect(await resolveCommit(origin, 'main~3')).toBe(first);
    expect(await headCommit(origin)).toBe(main);
  });

  it('is what the files are until a tracked one differs', async () => {
    const root = wholeClone();
    expect(await isClean(root)).toBe(true);
    writeFileSync(join(root, 'stray'), 'git does not know this file');
    expect(await isClean(root)).toBe(true);
    const [tracked = ''] = git(root, ['ls-files']).split('\n');
    writeFileSync(join(root, tracked), 'changed');
    expect(await isClean(root)).toBe(false);
  });

  it('is named by a branch that only origin has', async () => {
    expect(await resolveCommit(wholeClone(), 'feature/fast')).toBe(feature);
  });

  it('is fetched where a shallow checkout has neither branch, tag nor sha', async () => {
    const root = await shallowCheckout(origin, newFolder(), 'refs/heads/feature/fast');
    const before = await fingerprint(root);
    expect(await resolveCommit(root, 'main')).toBe(main);
    expect(await resolveCommit(root, 'v1.0.0')).toBe(first);
    expect(await resolveCommit(root, main)).toBe(main);
    expect(await fingerprint(root)).toBe(before);
  });

  it('that a whole clone lacks is fetched without cutting its history', async () => {
    const root = wholeClone();
    const late = commitChain(origin, 'late', 1, [main]);
    await ensureCommit(root, late);
    expect(await isShallow(root)).toBe(false);
    expect(git(root, ['rev-list', '--count', late])).toBe('5');
  });

  it('that is nowhere is refused, with a near name', async () => {
    await expect(resolveCommit(origin, 'feature/fasr')).rejects.toMatchObject({
      code: 'git-unknown-ref',
      message: `no branch, tag or commit 'feature/fasr' in ${origin}`,
      hint: "did you mean 'feature/fast'?",
    });
    await expect(resolveCommit(origin, 'v1.0.1')).rejects.toMatchObject({
      hint: "did you mean 'v1.0.0'?",
    });
  });

  it('that is nowhere is refused without a guess where no name is near', async () => {
    const root = await shallowCheckout(origin, newFolder(), 'refs/heads/main');
    await expect(resolveCommit(root, 'nothing-like-it')).rejects.toMatchObject({
      code: 'git-unknown-ref',
      hint: expect.stringContaining('fetch-depth: 0'),
    });
    await expect(resolveCommit(root, 'f'.repeat(40))).rejects.toMatchObject({
      code: 'git-unknown-ref',
    });
    await expect(resolveCommit(origin, 'nothing-like-it')).rejects.toMatchObject({
      hint: expect.stringContaining('git fetch origin'),
    });
  });

  it.each(['--upload-pack=touch evil', '-h', '', 'main\nmain', 'a\0b'])(
    'is not named by %j',
    async (ref) => {
      await expect(resolveCommit(origin, ref)).rejects.toMatchObject({
        code: 'git-unknown-ref',
        message: `${JSON.stringify(ref)} is no ref`,
      });
    },
  );

  it('is not named by a file or a range', async () => {
    for (const ref of ['main:main.txt', 'main~1..main', 'main^{tree}']) {
      await expect(resolveCommit(origin, ref)).rejects.toMatchObject({ code: 'git-unknown-ref' });
    }
  });
});
