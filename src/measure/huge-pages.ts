import type { WorkerOptions } from './worker.ts';

/**
 * Which pages of 4 KiB a process gets decides which of its tensors share the sets of a cache, and no two
 * processes get the same: of all that makes rounds differ, this was most (docs/statistics.md). glibc
 * asks for pages of 2 MiB where a tunable tells it to (2.35 and newer: its manual, "Memory Allocation
 * Tunables"; any other library ignores it), and the kernel gives them unless
 * /sys/kernel/mm/transparent_hugepage/enabled is `never`. Only for what is timed: a process that is
 * asked for its memory must not round it up.
 */
const variable = 'GLIBC_TUNABLES';
const tunable = 'glibc.malloc.hugetlb';

/** The environment of a timed process. A setting that is there already is kept: 0 is small pages. */
export function askingForHugePages(env: WorkerOptions['env']): WorkerOptions['env'] {
  if (ownSetting(env) !== null) return env;
  const tunables = [...tunablesOf(env), `${tunable}=1`];
  return { ...env, [variable]: tunables.join(':') };
}

/** The setting that the outside has made, such as `glibc.malloc.hugetlb=0`; null where it made none. */
export function ownSetting(env: WorkerOptions['env']): string | null {
  return tunablesOf(env).findLast((each) => each.startsWith(`${tunable}=`)) ?? null;
}

/** `name=value`, separated by colons (the manual, "Tunables"). */
function tunablesOf(env: WorkerOptions['env']): readonly string[] {
  return (env[variable] ?? '').split(':').filter((each) => each !== '');
}
