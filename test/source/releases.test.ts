import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRelease } from '../../src/source/releases.ts';
import { commitChain, fingerprint, git, initRepository, shallowCheckout } from './repository.ts';

/**
 *   0.9.0 ─ v1.0.0 ─ v1.1.0-rc.1 ─ v1.1.0 ─ v1.2.0 (annotated) ─ 40 more ─ main
 *                                    ╲
 *                                     v1.1.1 ─ maintenance
 */
const folder = mkdtempSync(join(tmpdir(), 'model-budget-releases-'));
afterAll(() => rmSync(folder, { recursive: true }));
const origin = join(folder, 'origin');
const shas: Record<string, string> = {};

beforeAll(async () => {
  await initRepository(origin);
  let parents: readonly string[] = [];
  for (const tag of ['0.9.0', 'v1.0.0', 'v1.1.0-rc.1', 'v1.1.0', 'v1.2.0']) {
    shas[tag] = commitChain(origin, 'main', 1, parents);
    parents = [shas[tag]];
    const annotated = tag === 'v1.2.0' ? ['-a', '-m', 'a release'] : [];
    git(origin, ['tag', ...annotated, tag, shas[tag]]);
  }
  shas['main'] = commitChain(origin, 'main', 40, parents);
  shas['v1.1.1'] = commitChain(origin, 'maintenance', 1, [shas['v1.1.0'] ?? expect.fail()]);
  git(origin, ['tag', 'v1.1.1', shas['v1.1.1']]);
  shas['maintenance'] = commitChain(origin, 'maintenance', 1, [shas['v1.1.1']]);
  git(origin, ['tag', 'v9', shas['main']]);
  git(origin, ['tag', 'nightly', shas['main']]);
  const blob = git(origin, ['hash-object', '-w', '--stdin'], 'no commit');
  git(origin, ['tag', 'v8.0.0', blob]);
});

const at = (name: string) => shas[name] ?? expect.fail(name);

function find(head: string, tag?: string, root = origin) {
  return findRelease(root, { headSha: at(head), tag });
}

describe('the release before', () => {
  it.each([
    ['v1.2.0', 'v1.1.0', 'the last stable one of its own history, not the higher v1.1.1'],
    ['v1.1.1', 'v1.1.0', 'on a branch that is maintained'],
    ['v1.1.0', 'v1.0.0', 'past a prerelease'],
    ['v1.1.0-rc.1', 'v1.0.0', 'for a prerelease'],
    ['v1.0.0', '0.9.0', 'spelt without a v'],
  ])('%s is %s: %s', async (tag, expected) => {
    expect(await find(tag, tag)).toEqual({ tag: expected, sha: at(expected), isAncestor: true });
  });

  it('a prerelease may be a prerelease', async () => {
    const head = at('v1.1.0');
    expect(await findRelease(origin, { headSha: head, tag: 'v1.1.0-rc.2' })).toMatchObject({
      tag: 'v1.1.0-rc.1',
    });
  });

  it('the first is none', async () => {
    expect(await find('0.9.0', '0.9.0')).toBeUndefined();
  });

  it('a tag that names no version is the latest', async () => {
    expect(await find('main', 'v9')).toMatchObject({ tag: 'v1.2.0' });
  });

  it('the first of its own series is none, whatever others there are', async () => {
    expect(await find('main', 'models/v1.2.0')).toBeUndefined();
  });
});

describe('the latest release', () => {
  it.each([
    ['main', 'v1.2.0'],
    ['maintenance', 'v1.1.1'],
    ['v1.1.0-rc.1', 'v1.0.0'],
  ])('of %s is %s', async (head, tag) => {
    expect(await find(head)).toEqual({ tag, sha: at(tag), isAncestor: true });
  });

  it('is the highest where the head grew from none, and says so', async () => {
    shas['orphan'] = commitChain(origin, 'orphan', 2, []);
    expect(await find('orphan')).toEqual({
      tag: 'v1.2.0',
      sha: at('v1.2.0'),
      isAncestor: false,
    });
  });

  it('is a prerelease where there is no stable one, and one of a package where there is no other', async () => {
    const root = await initRepository(join(folder, 'young'));
    shas['young'] = commitChain(root, 'main', 1, []);
    git(root, ['tag', 'digits-v1.0.0-beta.2', at('young')]);
    git(root, ['tag', 'digits-v1.0.0-beta.10', at('young')]);
    expect(await find('young', undefined, root)).toMatchObject({ tag: 'digits-v1.0.0-beta.10' });
    git(root, ['tag', 'v0.1.0', at('young')]);
    expect(await find('young', undefined, root)).toMatchObject({ tag: 'v0.1.0' });
  });

  it('is none in a repository without tags', async () => {
    const root = await initRepository(join(folder, 'untagged'));
    shas['untagged'] = commitChain(root, 'main', 1, []);
    expect(await find('untagged', undefined, root)).toBeUndefined();
  });
});

describe('a shallow checkout', () => {
  it('finds the same release at origin, annotated or not, and stays as it is', async () => {
    const root = await shallowCheckout(origin, join(folder, 'shallow'), 'refs/heads/main');
    const before = await fingerprint(root);
    expect(git(root, ['tag'])).toBe('');
    expect(await find('main', undefined, root)).toEqual({
      tag: 'v1.2.0',
      sha: at('v1.2.0'),
      isAncestor: true,
    });
    expect(await fingerprint(root)).toBe(before);
  });

  it('without its origin says what is missing', async () => {
    const root = await shallowCheckout(origin, join(folder, 'cut-off'), 'refs/heads/main');
    git(root, ['remote', 'set-url', 'origin', pathToFileURL(join(folder, 'gone')).href]);
    await expect(find('main', undefined, root)).rejects.toThrow('could not list the tags');
  });
});
