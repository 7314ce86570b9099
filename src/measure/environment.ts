import { readdir, readFile, stat } from 'node:fs/promises';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Environment, GpuFacts } from '../evidence-environment.ts';
import { ownSetting } from './huge-pages.ts';
import type { WorkerOptions } from './worker.ts';

/** Where the kernel tells of itself; tests lay out a folder of their own. */
export interface MachineOptions {
  /** `/` on a real machine. */
  readonly root: string;
  readonly onnxruntime: string | null;
  readonly gpus: readonly GpuFacts[];
  /** Of the processes that are timed. */
  readonly env: WorkerOptions['env'];
}

/** The facts of the machine that this process runs on. */
export async function readEnvironment(options: MachineOptions): Promise<Environment> {
  return {
    platform: `${process.platform}-${process.arch}`,
    cpuModel: cpus()[0]?.model.trim() || 'unknown',
    cores: availableParallelism(),
    governor: await readGovernor(options.root),
    hugePages: hugePagesOf(await readHugePages(options.root), ownSetting(options.env)),
    memoryBytes: allowedMemory(process.constrainedMemory(), totalmem()),
    container: await readContainer(options.root),
    node: process.versions.node,
    onnxruntime: options.onnxruntime,
    gpus: options.gpus,
  };
}

/** The limit of the control group, where it is one: without a limit it is 0 or more than there is. */
export function allowedMemory(limitBytes: number, totalBytes: number): number {
  return limitBytes > 0 && limitBytes < totalBytes ? limitBytes : totalBytes;
}

/**
 * The frequency governors of all cores, each once; null where the kernel has none, as in most virtual
 * machines. See the kernel's admin-guide/pm/cpufreq.
 */
export async function readGovernor(root: string): Promise<string | null> {
  const folder = join(root, 'sys/devices/system/cpu/cpufreq');
  const policies = await readdir(folder).catch(() => []);
  const texts = await Promise.all(
    policies.map((policy) => textOf(join(folder, policy, 'scaling_governor'))),
  );
  const names = new Set(texts.map((text) => text.trim()).filter((text) => text !== ''));
  return names.size === 0 ? null : [...names].sort().join('+');
}

/**
 * When the kernel gives pages of 2 MiB: of the words in the file, the one in brackets. See the kernel's
 * admin-guide/mm/transhuge.
 */
export async function readHugePages(root: string): Promise<string | null> {
  const enabled = await textOf(join(root, 'sys/kernel/mm/transparent_hugepage/enabled'));
  return /\[(\w+)\]/.exec(enabled)?.[1] ?? null;
}

/** Times of two settings are no more comparable than those of two kernels. */
function hugePagesOf(kernel: string | null, setting: string | null): string | null {
  return setting === null ? kernel : `${kernel ?? 'unknown'}, ${setting}`;
}

/** By the files that runtimes leave, and by the name of the first process's control group. */
export async function readContainer(root: string): Promise<string | null> {
  if (await isThere(join(root, '.dockerenv'))) return 'docker';
  if (await isThere(join(root, 'run/.containerenv'))) return 'podman';
  const groups = await textOf(join(root, 'proc/1/cgroup'));
  if (groups.includes('kubepods')) return 'kubernetes';
  if (/docker|containerd/.test(groups)) return 'docker';
  return /lxc/.test(groups) ? 'lxc' : null;
}

/** Empty where it cannot be read: these files exist on Linux only, and not everywhere. */
function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}

async function isThere(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
