import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { environment } from '../../src/evidence-environment.ts';
import {
  allowedMemory,
  readContainer,
  readEnvironment,
  readGovernor,
  readHugePages,
} from '../../src/measure/environment.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'model-budget-root-'));
});
afterEach(() => rm(root, { recursive: true }));

async function lay(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const governorOf = (policy: number) =>
  `sys/devices/system/cpu/cpufreq/policy${policy}/scaling_governor`;

describe('the governor', () => {
  it('is unknown where the kernel has none', async () => {
    expect(await readGovernor(root)).toBeNull();
  });

  it('is told once for all cores that share it, and as a list where they differ', async () => {
    await lay({ [governorOf(0)]: 'schedutil\n', [governorOf(1)]: 'schedutil\n' });
    expect(await readGovernor(root)).toBe('schedutil');
    await lay({ [governorOf(2)]: 'performance\n' });
    expect(await readGovernor(root)).toBe('performance+schedutil');
  });
});

describe('huge pages', () => {
  const enabled = 'sys/kernel/mm/transparent_hugepage/enabled';

  it.each([
    ['always', '[always] madvise never\n'],
    ['madvise', 'always [madvise] never\n'],
    ['never', 'always madvise [never]\n'],
    [null, 'what a later kernel may say\n'],
  ])('are given %s by "%s"', async (expected, text) => {
    await lay({ [enabled]: text });
    expect(await readHugePages(root)).toBe(expected);
  });

  it('are unknown where the kernel has no such file', async () => {
    expect(await readHugePages(root)).toBeNull();
  });
});

describe('a container', () => {
  it.each([
    ['docker', { '.dockerenv': '' }],
    ['podman', { 'run/.containerenv': 'engine="podman-5.0"\n' }],
    [
      'kubernetes',
      { 'proc/1/cgroup': '12:cpu:/kubepods/besteffort/pod1/cri-containerd-2.scope\n' },
    ],
    ['docker', { 'proc/1/cgroup': '12:cpu:/docker/3f4e\n' }],
    ['docker', { 'proc/1/cgroup': '0::/system.slice/containerd.service\n' }],
    ['lxc', { 'proc/1/cgroup': '1:name=systemd:/lxc/build\n' }],
  ] as const)('of %s is known by its signs', async (name, files) => {
    await lay(files);
    expect(await readContainer(root)).toBe(name);
  });

  it.each([{}, { 'proc/1/cgroup': '0::/init.scope\n' }])('is not seen in %j', async (files) => {
    await lay(files);
    expect(await readContainer(root)).toBeNull();
  });
});

describe('the memory', () => {
  it.each([
    ['a limit', 2 ** 30, 2 ** 30],
    ['no limit', 0, 2 ** 33],
    ['a limit above what there is', 2 ** 63, 2 ** 33],
  ])('with %s', (_, limit, expected) => {
    expect(allowedMemory(limit, 2 ** 33)).toBe(expected);
  });
});

describe('this machine', () => {
  it('is another one where the allocator was told otherwise', async () => {
    const hugePages = async (env: Readonly<Record<string, string>>) =>
      (await readEnvironment({ root, onnxruntime: null, gpus: [], env })).hugePages;
    await lay({ 'sys/kernel/mm/transparent_hugepage/enabled': 'always [madvise] never\n' });
    expect(await hugePages({ GLIBC_TUNABLES: 'glibc.malloc.arena_max=2' })).toBe('madvise');
    const small = { GLIBC_TUNABLES: 'glibc.malloc.hugetlb=0' };
    expect(await hugePages(small)).toBe('madvise, glibc.malloc.hugetlb=0');
  });

  it('has facts that evidence takes', async () => {
    const facts = await readEnvironment({ root: '/', onnxruntime: null, gpus: [], env: {} });
    expect(environment.parse(facts)).toEqual(facts);
    expect(facts.cores).toBeGreaterThan(0);
    expect(facts.memoryBytes).toBeGreaterThan(0);
  });
});
