import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeBase } from '../../src/source/merge-base.ts';
import { openScratch } from '../../src/source/scratch.ts';
import {
  commitChain,
  commitFiles,
  fingerprint,
  git,
  initRepository,
  shallowCheckout,
} from './repository.ts';

let scratch: Awaited<ReturnType<typeof openScratch>>;
beforeAll(async () => {
  scratch = await openScratch('model-budget-merge-base');
});
afterAll(() => scratch[Symbol.asyncDispose]());

let folders = 0;
function newFolder(): string {
  folders += 1;
  return join(scratch.path, `repository-${folders}`);
}

/** `main` and `branch`, 120 commits each after their fork, and GitHub's merge of both. */
async function forkedOrigin() {
  const origin = await initRepository(newFolder());
  const root = commitChain(origin, 'main', 40, []);
  const branch = commitChain(origin, 'branch', 120, [root]);
  const main = commitChain(origin, 'main', 120, [root]);
  const merge = commitChain(origin, 'merged', 1, [main, branch]);
  git(origin, ['update-ref', 'refs/pull/7/merge', merge]);
  git(origin, ['branch', '--quiet', '-D', 'merged']);
  return { origin, root, branch, main, merge };
}

describe('the merge base', () => {
  it('is found in a whole clone, which is not asked to fetch', async () => {
    const { origin, root, branch, main } = await forkedOrigin();
    expect(await mergeBase(origin, main, branch)).toBe(root);
    expect(await mergeBase(origin, branch, root)).toBe(root);
  });

  it('is found 120 commits behind a checkout of depth 1, which stays as it is', async () => {
    const { origin, root, branch, main } = await forkedOrigin();
    const clone = await shallowCheckout(origin, newFolder(), 'refs/heads/branch');
    expect(git(clone, ['rev-list', '--count', '--all', 'HEAD'])).toBe('1');
    const before = await fingerprint(clone);
    expect(await mergeBase(clone, main, branch)).toBe(root);
    expect(await fingerprint(clone)).toBe(before);
    expect(git(clone, ['status', '--porcelain'])).toBe('');
  });

  it('is found for the merge commit of a pull request at depth 1', async () => {
    const { origin, root, branch, main, merge } = await forkedOrigin();
    const clone = await shallowCheckout(origin, newFolder(), 'refs/pull/7/merge');
    const before = await fingerprint(clone);
    expect(await mergeBase(clone, main, merge)).toBe(main);
    expect(await mergeBase(clone, main, branch)).toBe(root);
    expect(await fingerprint(clone)).toBe(before);
  });

  it('is found from a commit that the remote does not have', async () => {
    const { origin, root, main } = await forkedOrigin();
    const clone = await shallowCheckout(origin, newFolder(), 'refs/heads/branch');
    const local = await commitFiles(clone, { 'model.onnx': 'mine' });
    expect(await mergeBase(clone, local, main)).toBe(root);
  });

  it('is the nearest one, though a farther one is seen first', async () => {
    // old ── near ── 60 commits ── left, right     near is hidden behind the cut;
    //    └─── one commit each ─────┴──────┘         old is within reach.
    const origin = await initRepository(newFolder());
    const old = commitChain(origin, 'old', 1, []);
    const near = commitChain(origin, 'near', 1, [old]);
    const sides = ['left', 'right'].map((side) => {
      const long = commitChain(origin, `${side}-long`, 60, [near]);
      const short = commitChain(origin, `${side}-short`, 1, [old]);
      return commitChain(origin, side, 1, [short, long]);
    });
    const [left = '', right = ''] = sides;
    const clone = await shallowCheckout(origin, newFolder(), left, 4);
    git(clone, ['fetch', '--quiet', '--depth=4', 'origin', left, right]);
    expect(git(clone, ['merge-base', left, right])).toBe(old);
    expect(await mergeBase(clone, left, right)).toBe(near);
    expect(git(origin, ['merge-base', left, right])).toBe(near);
  });

  it('of unrelated histories is refused, with what to do', async () => {
    const origin = await initRepository(newFolder());
    const one = commitChain(origin, 'one', 3, []);
    const other = commitChain(origin, 'other', 3, []);
    const clone = await shallowCheckout(origin, newFolder(), 'refs/heads/one');
    for (const root of [origin, clone]) {
      await expect(mergeBase(root, one, other)).rejects.toMatchObject({
        code: 'git-no-merge-base',
        message: `${one.slice(0, 12)} and ${other.slice(0, 12)} have no common ancestor`,
        hint: expect.stringContaining('fetch-depth: 0'),
      });
    }
  });

  it('that would need a remote out of reach is refused, with the reason', async () => {
    const { origin, branch, main } = await forkedOrigin();
    const clone = await shallowCheckout(origin, newFolder(), 'refs/heads/branch');
    const gone = pathToFileURL(join(scratch.path, 'gone')).href;
    git(clone, ['remote', 'set-url', 'origin', gone]);
    await expect(mergeBase(clone, main, branch)).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringMatching(/^git could not fetch what is missing in .*: fatal: .*gone/),
      hint: expect.stringContaining('fetch-depth: 0'),
    });
  });
});
