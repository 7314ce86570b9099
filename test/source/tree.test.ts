import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openScratch } from '../../src/source/scratch.ts';
import { openCommitTree, openWorkingTree, type Tree } from '../../src/source/tree.ts';
import { hasGitLfs, pointerTo, storeLfsObject } from './lfs-objects.ts';
import {
  commitChain,
  commitFiles,
  fingerprint,
  git,
  initRepository,
  shallowCheckout,
} from './repository.ts';

let folder: Awaited<ReturnType<typeof openScratch>>;
let root: string;
let scratch: string;
beforeEach(async () => {
  folder = await openScratch('model-budget-tree');
  root = await initRepository(join(folder.path, 'root'));
  scratch = join(folder.path, 'scratch');
  await mkdir(scratch);
});
afterEach(() => folder[Symbol.asyncDispose]());

function commitTree(sha: string): Tree {
  return openCommitTree({ root, sha, ref: 'main', why: 'merge base', scratch });
}

function workingTree(): Tree {
  const revision = { ref: 'working tree', sha: null, why: 'as it is' };
  return openWorkingTree({ root, revision, scratch });
}

const outside = ['../a.onnx', 'models/../../a.onnx', '/etc/passwd', 'C:\\a.onnx', 'C:/a', 'a\\b'];
const unreadable = ['', '.', '..', './', 'a\nb', 'a\0b'];

describe('a commit tree', () => {
  it('gives a file byte for byte after the checkout has moved on', async () => {
    const bytes = Buffer.concat([Buffer.of(0, 0xff, 0x0d, 0x0a, 0xc3, 0x28), randomBytes(5000)]);
    const sha = await commitFiles(root, { 'models/a b–ü.onnx': bytes });
    await commitFiles(root, { 'models/a b–ü.onnx': 'newer' });
    const before = await fingerprint(root);
    const tree = commitTree(sha);
    const file = await tree.file('models/a b–ü.onnx');
    expect(file).toBe(join(scratch, sha, 'models/a b–ü.onnx'));
    expect(await readFile(file ?? '')).toEqual(bytes);
    expect(tree.revision).toEqual({ ref: 'main', sha, why: 'merge base' });
    expect(await fingerprint(root)).toBe(before);
  });

  it('streams a file of 30 MB', async () => {
    const bytes = randomBytes(30_000_000);
    const sha = await commitFiles(root, { 'large.onnx': bytes });
    const hash = createHash('sha256');
    await pipeline(createReadStream((await commitTree(sha).file('large.onnx')) ?? ''), hash);
    expect(hash.digest('hex')).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('has no file where the commit has none', async () => {
    const sha = await commitFiles(root, { 'models/a.onnx': 'a' });
    await writeFile(join(root, 'later.onnx'), 'not committed');
    const tree = commitTree(sha);
    for (const path of ['later.onnx', 'models/b.onnx', 'models/a.onnx/b', 'absent/a.onnx']) {
      expect(await tree.file(path)).toBeUndefined();
    }
  });

  it('lays external data beside its model and reads each path once', async () => {
    const sha = await commitFiles(root, { 'm/a.onnx': 'a', 'm/data/w.bin': 'w' });
    const tree = commitTree(sha);
    const files = await tree.files(['m/a.onnx', './m//data/../data/w.bin', 'm/absent']);
    const top = join(scratch, sha, 'm');
    expect(files).toEqual([join(top, 'a.onnx'), join(top, 'data/w.bin'), undefined]);
    await writeFile(join(top, 'a.onnx'), 'seen');
    expect(await readFile((await tree.file('m/a.onnx')) ?? '', 'utf8')).toBe('seen');
  });

  it('shares its folder with another tree of the same commit', async () => {
    const sha = await commitFiles(root, { 'a.onnx': 'a' });
    const [one, other] = [commitTree(sha), commitTree(sha)];
    expect(await Promise.all([one.file('a.onnx'), other.file('a.onnx')])).toEqual([
      join(scratch, sha, 'a.onnx'),
      join(scratch, sha, 'a.onnx'),
    ]);
  });

  it('follows links inside of the commit', async () => {
    await commitFiles(root, { 'models/v2/a.onnx': 'second' });
    await symlink('v2', join(root, 'models/current'));
    await symlink('models/current/a.onnx', join(root, 'a.onnx'));
    const tree = commitTree(await commitFiles(root, {}));
    expect(await readFile((await tree.file('a.onnx')) ?? '', 'utf8')).toBe('second');
    expect(await readFile((await tree.file('models/current/a.onnx')) ?? '', 'utf8')).toBe('second');
  });

  it.each([
    ['absent.onnx', 'a.onnx is a link to a file that is not there'],
    ['a.onnx', 'a.onnx is a link to itself'],
    ['../outside.onnx', 'a.onnx is a link that leads out of the repository'],
    ['/etc/passwd', 'a.onnx is a link that leads out of the repository'],
  ])('refuses a link to %s', async (target, message) => {
    await symlink(target, join(root, 'a.onnx'));
    const sha = await commitFiles(root, {});
    await expect(commitTree(sha).file('a.onnx')).rejects.toMatchObject({
      code: 'model-missing',
      message: `${message} in ${sha.slice(0, 12)}`,
    });
  });

  it('refuses a folder', async () => {
    const sha = await commitFiles(root, { 'models/a.onnx': 'a' });
    for (const path of ['models', 'models/']) {
      await expect(commitTree(sha).file(path)).rejects.toMatchObject({ code: 'model-missing' });
    }
  });

  it.each([...outside, ...unreadable])('refuses the path %j', async (path) => {
    const tree = commitTree(await commitFiles(root, { 'a.onnx': 'a' }));
    await expect(tree.file(path)).rejects.toMatchObject({ code: 'bad-argument' });
    await expect(tree.files([path])).rejects.toMatchObject({ code: 'bad-argument' });
  });

  it('fetches a commit that a shallow checkout lacks', async () => {
    const origin = root;
    const first = await commitFiles(origin, { 'a.onnx': 'first' });
    commitChain(origin, 'main', 5, [first]);
    root = await shallowCheckout(origin, join(folder.path, 'clone'), 'refs/heads/main');
    const before = await fingerprint(root);
    expect(await readFile((await commitTree(first).file('a.onnx')) ?? '', 'utf8')).toBe('first');
    expect(await fingerprint(root)).toBe(before);
  });

  it('does not take a commit that is nowhere for one without files', async () => {
    git(root, ['remote', 'add', 'origin', pathToFileURL(join(folder.path, 'gone')).href]);
    await expect(commitTree('f'.repeat(40)).file('a.onnx')).rejects.toMatchObject({
      code: 'git-failed',
    });
  });

  it.skipIf(!hasGitLfs)('resolves Git LFS', async () => {
    const sha = await commitFiles(root, { 'models/a.onnx': pointerTo('the weights') });
    await storeLfsObject(root, 'the weights');
    const file = await commitTree(sha).file('models/a.onnx');
    expect(file).toBe(join(scratch, sha, 'models/a.onnx'));
    expect(await readFile(file ?? '', 'utf8')).toBe('the weights');
  });

  it('never gives a pointer for a model', async () => {
    const sha = await commitFiles(root, { 'a.onnx': pointerTo('the weights') });
    git(root, ['remote', 'add', 'origin', pathToFileURL(join(folder.path, 'gone')).href]);
    await expect(commitTree(sha).file('a.onnx')).rejects.toMatchObject({
      code: hasGitLfs ? 'git-lfs-failed' : 'model-lfs-pointer',
    });
  });
});

describe('a working tree', () => {
  it('gives the files in place, committed or not', async () => {
    await commitFiles(root, { 'models/a.onnx': 'a' });
    await writeFile(join(root, 'models/a.data'), 'built a moment ago');
    const tree = workingTree();
    const files = ['models/a.onnx', 'models/a.data'].map((path) => join(root, path));
    expect(await tree.files(['models/a.onnx', 'models/a.data', 'absent'])).toEqual([
      ...files,
      undefined,
    ]);
    expect(await tree.file('models/a.onnx')).toBe(files[0]);
    expect(tree.revision.sha).toBeNull();
  });

  it('refuses a link to nothing, which is not the same as no file', async () => {
    await symlink('absent.onnx', join(root, 'a.onnx'));
    await expect(workingTree().file('a.onnx')).rejects.toMatchObject({
      code: 'model-missing',
      message: 'a.onnx is a link to a file that is not there',
    });
    await symlink('b.onnx', join(root, 'b.onnx'));
    await expect(workingTree().file('b.onnx')).rejects.toMatchObject({
      code: 'model-missing',
      message: expect.stringMatching(/^b\.onnx cannot be read: Error: ELOOP/),
    });
  });

  it('refuses a folder', async () => {
    await commitFiles(root, { 'models/a.onnx': 'a' });
    await expect(workingTree().file('models')).rejects.toMatchObject({
      code: 'model-missing',
      message: 'models is not a file',
    });
  });

  it.each([...outside, ...unreadable])('refuses the path %j', async (path) => {
    await expect(workingTree().file(path)).rejects.toMatchObject({ code: 'bad-argument' });
  });

  it.skipIf(!hasGitLfs)('resolves Git LFS outside of the checkout', async () => {
    await commitFiles(root, { 'a.onnx': pointerTo('the weights') });
    await storeLfsObject(root, 'the weights');
    // git-lfs writes this by itself when it is first used in a repository.
    git(root, ['config', 'lfs.repositoryformatversion', '0']);
    const before = await fingerprint(root);
    const file = await workingTree().file('a.onnx');
    expect(file).toBe(join(scratch, 'checkout/a.onnx'));
    expect(await readFile(file ?? '', 'utf8')).toBe('the weights');
    expect(await fingerprint(root)).toBe(before);
  });

  it.skipIf(!hasGitLfs)('keeps a model beside external data that is in Git LFS', async () => {
    await commitFiles(root, { 'm/a.onnx': 'graph', 'm/a.data': pointerTo('the weights') });
    await storeLfsObject(root, 'the weights');
    const tree = workingTree();
    const files = await tree.files(['m/a.onnx', 'm/a.data', 'm/absent']);
    const top = join(scratch, 'checkout/m');
    expect(files).toEqual([join(top, 'a.onnx'), join(top, 'a.data'), undefined]);
    expect(await readFile(files[0] ?? '', 'utf8')).toBe('graph');
    expect(await readFile(files[1] ?? '', 'utf8')).toBe('the weights');
    await rm(join(root, 'm/a.data'));
    expect(await tree.files(['m/a.onnx', 'm/a.data'])).toEqual(files.slice(0, 2));
  });
});
