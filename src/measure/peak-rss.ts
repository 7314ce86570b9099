import { readFile } from 'node:fs/promises';

/**
 * The most memory that this process ever held. Linux counts into `ru_maxrss` what the parent held when
 * it started the process (exec keeps it: fs/exec.c, exec_mmap), so that a small child of a large parent
 * looks as large as that. VmHWM (proc_pid_status(5)) is of the program alone.
 */
export async function peakRssBytes(): Promise<number> {
  // No such file but on Linux.
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s*(\d+) kB$/m.exec(status)?.[1];
  return 1_024 * (kibibytes === undefined ? process.resourceUsage().maxRSS : Number(kibibytes));
}
