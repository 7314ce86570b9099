import { readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures/nvidia-smi');

/** A recording under test/fixtures/nvidia-smi, such as `driver-590-h200.facts`. */
export function recordedSmi(name: string): string {
  return readFileSync(join(fixtures, `${name}.csv`), 'utf8');
}

/** What the tool prints for each of its queries; `loop` is its shell code for `-lms`. */
export interface FakeSmi {
  readonly table?: string;
  readonly facts?: string;
  readonly processes?: string;
  readonly memory?: string;
  readonly loop?: string;
}

/** Prints a row with the time of now, in the time zone that the process is given, ten times a second. */
export const steadyRows = (cells: string): string =>
  `while :; do echo "$(date '+%Y/%m/%d %H:%M:%S.%3N'), ${cells}"; sleep 0.1; done`;

/** A program `nvidia-smi` in a new folder: a real process that prints recorded rows. Gives its path. */
export async function writeFakeSmi(folder: string, smi: FakeSmi): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'nvidia-smi');
  const print = (text: string | undefined) => `printf '%s' '${text ?? ''}'`;
  await writeFile(
    path,
    `#!/bin/sh
case "$*" in
  *-lms*) ${smi.loop ?? steadyRows('1980, 1980, 52, 627.40, 100, 32362, 0x0000000000000000')} ;;
  *compute-apps*) ${print(smi.processes)} ;;
  *driver_version*) ${print(smi.facts ?? recordedSmi('driver-590-h200.facts'))} ;;
  *memory.used*) ${print(smi.memory ?? '596\n')} ;;
  *) ${print(smi.table ?? recordedSmi('driver-590-h200.table'))} ;;
esac
`,
  );
  await chmod(path, 0o755);
  return path;
}
