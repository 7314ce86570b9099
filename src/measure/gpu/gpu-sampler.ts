import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { failureOf, UserError } from '../../errors.ts';
import type { GpuFacts } from '../../evidence-environment.ts';
import type { GpuOccupancy } from '../../evidence-gpu.ts';
import { sampleEveryMs } from './block-states.ts';
import {
  countProcesses,
  factsArguments,
  type GpuSample,
  memoryArguments,
  parseCudaVersion,
  parseFacts,
  parseSample,
  parseUsedMemory,
  processArguments,
  reasonFields,
  sampleArguments,
  watchedGpu,
} from './nvidia-smi.ts';

/** The only place that runs nvidia-smi, always from the parent: a child that infers is never idle. */

/** nvidia-smi while it prints one row per interval. Disposing ends it. */
export interface GpuWatch extends AsyncDisposable {
  /** Waits for a reading from after now, ends the process and gives all readings in order. */
  readonly stop: () => Promise<readonly GpuSample[]>;
}

/** One GPU, as far as a measurement asks for it; tests hand in their own. */
export interface GpuMonitor {
  readonly startWatch: () => Promise<GpuWatch>;
  /** Who uses it now: to be asked while nothing of ours runs. */
  readonly readOccupancy: () => Promise<GpuOccupancy>;
}

export interface NvidiaSmi {
  /** Its name or path. */
  readonly command: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Without persistence mode the driver is loaded for every call, which takes seconds. */
const answerMs = 30_000;
/** A row that is late by more than a few intervals does not come. */
const lastRowMs = 1_000;
/** An hour; a round takes seconds. */
const maximumSamples = 36_000;

/** The monitor of the GPU that a session would use, see `watchedGpu`. */
export function gpuMonitor(smi: NvidiaSmi): GpuMonitor {
  const gpu = watchedGpu(smi.env['CUDA_VISIBLE_DEVICES']);
  return {
    startWatch: () => startGpuWatch(smi, gpu),
    readOccupancy: () => readGpuOccupancy(smi, gpu),
  };
}

/**
 * Watches one GPU. `provider-unavailable` where there is no nvidia-smi, no driver or no permission,
 * or where a row cannot be read.
 */
export async function startGpuWatch(smi: NvidiaSmi, gpu: string): Promise<GpuWatch> {
  const [name, oldName] = reasonFields;
  try {
    return await watch(smi, sampleArguments(gpu, name, sampleEveryMs));
  } catch (error) {
    if (!failureOf(error).message.includes('is not a valid field')) throw error;
    return await watch(smi, sampleArguments(gpu, oldName, sampleEveryMs));
  }
}

async function watch(smi: NvidiaSmi, args: readonly string[]): Promise<GpuWatch> {
  const child = spawn(smi.command, args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: environmentOf(smi),
  });
  const killNow = () => child.kill('SIGKILL');
  process.once('exit', killNow);
  const end = async () => {
    await kill(child);
    process.off('exit', killNow);
  };
  const rows = readRows(child);
  const hasRow = await rows.next(answerMs);
  const firstFailure = rows.failure() ?? (hasRow ? null : stopped('it prints nothing'));
  if (firstFailure !== null) {
    await end();
    throw firstFailure;
  }
  return {
    stop: async () => {
      const nowMs = Date.now();
      const isDone = () => rows.failure() !== null || (rows.samples.at(-1)?.atMs ?? 0) >= nowMs;
      while (!isDone() && (await rows.next(lastRowMs)));
      const failure = rows.failure();
      await end();
      if (failure !== null) throw failure;
      return rows.samples;
    },
    [Symbol.asyncDispose]: end,
  };
}

interface Rows {
  readonly samples: readonly GpuSample[];
  /** True at the next row or failure, false where none comes in time. */
  readonly next: (timeoutMs: number) => Promise<boolean>;
  /** Why there are no more rows. */
  readonly failure: () => UserError | null;
}

function readRows(child: ChildProcess): Rows {
  const samples: GpuSample[] = [];
  let failure: UserError | null = null;
  let told = Promise.withResolvers<void>();
  const tell = () => {
    told.resolve();
    told = Promise.withResolvers();
  };
  const fail = (error: UserError) => {
    failure ??= error;
    tell();
  };
  const onLine = (line: string) => {
    if (failure !== null || line.trim() === '' || samples.length >= maximumSamples) return;
    try {
      samples.push(parseSample(line));
      tell();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      fail(error);
    }
  };
  child.once('error', (cause) => fail(missing(cause)));
  // Comes after the last line.
  child.once('close', (code) => fail(stopped(`it ended (${code ?? 'by a signal'})`)));
  if (child.stdout !== null) createInterface({ input: child.stdout }).on('line', onLine);
  return {
    samples,
    next: (timeoutMs) =>
      failure === null ? inTime(told.promise, timeoutMs) : Promise.resolve(true),
    failure: () => failure,
  };
}

async function inTime(promise: Promise<void>, timeoutMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, timeoutMs, false);
  });
  try {
    return await Promise.race([promise.then(() => true), late]);
  } finally {
    clearTimeout(timer);
  }
}

async function kill(child: ChildProcess): Promise<void> {
  // A process that could not be started has no id.
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}

/** Every GPU that nvidia-smi lists. `provider-unavailable` where it lists none. */
export async function readGpuFacts(smi: NvidiaSmi): Promise<readonly GpuFacts[]> {
  const cuda = parseCudaVersion(await runOnce(smi, []));
  return parseFacts(await runOnce(smi, factsArguments), cuda);
}

/** Who uses a GPU now. */
export async function readGpuOccupancy(smi: NvidiaSmi, gpu: string): Promise<GpuOccupancy> {
  const processes = countProcesses(await runOnce(smi, processArguments(gpu)));
  return { processes, memoryBytes: parseUsedMemory(await runOnce(smi, memoryArguments(gpu))) };
}

function runOnce(smi: NvidiaSmi, args: readonly string[]): Promise<string> {
  const options = { env: environmentOf(smi), timeout: answerMs, encoding: 'utf8' } as const;
  return new Promise((resolve, reject) => {
    execFile(smi.command, [...args], options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else if (error.code === 'ENOENT') reject(missing(error));
      else reject(stopped(stdout.trim().split('\n')[0] || `it ended with ${error.code}`));
    });
  });
}

/** Times in UTC, and words that do not depend on the user's language. */
function environmentOf({ env }: NvidiaSmi): NvidiaSmi['env'] {
  return { ...env, TZ: 'UTC', LC_ALL: 'C' };
}

function missing(cause: Error): UserError {
  return new UserError(
    'provider-unavailable',
    'nvidia-smi cannot be started',
    'install the NVIDIA driver, or run the container with --gpus all',
    { cause },
  );
}

function stopped(how: string): UserError {
  return new UserError(
    'provider-unavailable',
    `nvidia-smi: ${how}`,
    'run nvidia-smi on this machine: it must list the GPU',
  );
}
