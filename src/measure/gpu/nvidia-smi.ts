import { UserError } from '../../errors.ts';
import type { GpuFacts } from '../../evidence-environment.ts';

/** What is asked of nvidia-smi, and how its rows are read. Nothing here starts a process. */

/** One reading of one GPU; null where the driver does not tell. */
export interface GpuSample {
  /** Milliseconds since the epoch, by the machine's clock. */
  readonly atMs: number;
  readonly smMhz: number | null;
  readonly maximumSmMhz: number | null;
  readonly temperatureC: number | null;
  readonly powerWatts: number | null;
  /** Share of the last sampling period of the driver in which a kernel ran. */
  readonly busyRatio: number | null;
  readonly memoryBytes: number | null;
  /** NVML's clock event reasons as bits; bits above 32 are not kept. */
  readonly reasons: number | null;
}

/**
 * The two names of one column: the first since driver 535, the second before; driver 610 still knows
 * both (its `--help-query-gpu`).
 */
export const reasonFields = [
  'clocks_event_reasons.active',
  'clocks_throttle_reasons.active',
] as const;

const csv = '--format=csv,noheader,nounits';
const mebibyte = 2 ** 20;

type Cell<T> = (text: string, field: string) => T;

/** The columns of a sample but for the reasons, in the order of the query. */
const sampleFields = [
  'timestamp',
  'clocks.sm',
  'clocks.max.sm',
  'temperature.gpu',
  'power.draw',
  'utilization.gpu',
  'memory.used',
] as const;

/** Arguments that print one row now, or with `everyMs` one row per interval until it is killed. */
export function sampleArguments(
  gpu: string,
  reasonField: string,
  everyMs: number | null,
): readonly string[] {
  const loop = everyMs === null ? [] : ['-lms', String(everyMs)];
  return ['-i', gpu, `--query-gpu=${[...sampleFields, reasonField].join(',')}`, csv, ...loop];
}

/** A row of `sampleArguments`; `provider-unavailable` names the column that cannot be read. */
export function parseSample(line: string): GpuSample {
  const cells = splitRow(line, sampleFields.length + 1);
  const at = <T>(index: number, read: Cell<T>) =>
    read(cells[index] ?? '', sampleFields[index] ?? 'clocks_event_reasons.active');
  return {
    atMs: at(0, timestampCell),
    smMhz: at(1, numberCell),
    maximumSmMhz: at(2, numberCell),
    temperatureC: at(3, numberCell),
    powerWatts: at(4, numberCell),
    busyRatio: at(5, scaledCell(0.01)),
    memoryBytes: at(6, scaledCell(mebibyte)),
    reasons: at(7, maskCell),
  };
}

/** Arguments that print one row per GPU. */
export const factsArguments: readonly string[] = [
  '--query-gpu=name,driver_version,memory.total',
  csv,
];

/** The rows of `factsArguments`; `cuda` is what `parseCudaVersion` gave. */
export function parseFacts(stdout: string, cuda: string | null): readonly GpuFacts[] {
  return linesOf(stdout).map((line) => {
    const [name = '', driver = '', memory = ''] = splitRow(line, 3);
    return { name, driver, cuda, memoryBytes: scaledCell(mebibyte)(memory, 'memory.total') };
  });
}

/**
 * The CUDA version in the table that nvidia-smi prints without arguments; null where it is missing.
 * Drivers up to 595 call it "CUDA Version", 610 "CUDA UMD Version".
 */
export function parseCudaVersion(table: string): string | null {
  return /CUDA (?:UMD )?Version *: *(\d+\.\d+)/i.exec(table)?.[1] ?? null;
}

/** Arguments that print one row per compute process. */
export function processArguments(gpu: string): readonly string[] {
  return ['-i', gpu, '--query-compute-apps=pid,used_gpu_memory', csv];
}

/** How many rows of `processArguments` there are. */
export function countProcesses(stdout: string): number {
  // Some drivers say in a sentence that there is none.
  const rows = linesOf(stdout).filter((line) => !line.startsWith('No running'));
  for (const row of rows) numberCell(splitRow(row, 2)[0] ?? '', 'pid');
  return rows.length;
}

/** Arguments that print the memory in use, whoever uses it. */
export function memoryArguments(gpu: string): readonly string[] {
  return ['-i', gpu, '--query-gpu=memory.used', csv];
}

/** The row of `memoryArguments`. */
export function parseUsedMemory(stdout: string): number | null {
  const [cell = ''] = splitRow(linesOf(stdout)[0] ?? '', 1);
  return scaledCell(mebibyte)(cell, 'memory.used');
}

/**
 * The GPU to watch, for `-i`: the first of CUDA_VISIBLE_DEVICES, which onnxruntime uses. nvidia-smi
 * counts in the order of the bus, so the child needs CUDA_DEVICE_ORDER=PCI_BUS_ID as well.
 */
export function watchedGpu(visibleDevices: string | undefined): string {
  const first = visibleDevices?.split(',')[0]?.trim() ?? '';
  return first === '' ? '0' : first;
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

/** Also refuses sentences, which is how nvidia-smi tells that there is no driver or no permission. */
function splitRow(line: string, columns: number): readonly string[] {
  const cells = line.split(',').map((cell) => cell.trim());
  if (cells.length === columns) return cells;
  const shown = JSON.stringify(line.trim().slice(0, 200));
  throw unreadable(`${shown} where ${columns} columns are due`);
}

/** `[N/A]`, `[Not Supported]`, `[Unknown Error]`, `[Insufficient Permissions]` and their like. */
function isUntold(text: string): boolean {
  return /^(\[.*\]|N\/A)$/.test(text);
}

function numberCell(text: string, field: string): number | null {
  if (isUntold(text)) return null;
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  throw unreadable(`${field}: ${JSON.stringify(text)} is not a number`);
}

function scaledCell(factor: number): Cell<number | null> {
  return (text, field) => {
    const value = numberCell(text, field);
    return value === null ? null : value * factor;
  };
}

function maskCell(text: string, field: string): number | null {
  if (isUntold(text)) return null;
  if (/^0x[0-9a-f]{1,16}$/i.test(text)) return Number(BigInt(text) & 0xffff_ffffn);
  throw unreadable(`${field}: ${JSON.stringify(text)} is not a mask such as 0x0000000000000004`);
}

/** `2026/07/03 22:11:09.763`, in UTC: the process is started with TZ=UTC. */
function timestampCell(text: string, field: string): number {
  const isShaped = /^\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d{3}$/.test(text);
  const atMs = isShaped
    ? Date.parse(`${text.replaceAll('/', '-').replace(' ', 'T')}Z`)
    : Number.NaN;
  if (Number.isFinite(atMs)) return atMs;
  throw unreadable(`${field}: ${JSON.stringify(text)} is not a time`);
}

function unreadable(what: string): UserError {
  return new UserError(
    'provider-unavailable',
    `nvidia-smi: ${what}`,
    'run nvidia-smi on this machine: it must list the GPU and its clocks',
  );
}
