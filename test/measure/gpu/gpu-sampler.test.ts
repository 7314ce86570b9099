import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import {
  type NvidiaSmi,
  readGpuFacts,
  readGpuOccupancy,
  startGpuWatch,
} from '../../../src/measure/gpu/gpu-sampler.ts';
import {
  type FakeSmi,
  recordedSmi,
  steadyRows,
  writeFakeSmi,
} from '../../support/fake-nvidia-smi.ts';

let scratch: string;
let next = 0;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'model-budget-smi-'));
});
afterAll(() => rm(scratch, { recursive: true }));

async function fake(smi: FakeSmi = {}): Promise<NvidiaSmi> {
  next += 1;
  const command = await writeFakeSmi(join(scratch, String(next)), smi);
  return { command, env: { PATH: process.env['PATH'], TZ: 'Asia/Kathmandu' } };
}

async function failureOf(asked: Promise<unknown>): Promise<UserError> {
  const error: unknown = await asked.catch((thrown: unknown) => thrown);
  return error instanceof UserError ? error : expect.fail(`no UserError: ${error}`);
}

const cells = '1980, 1980, 52, 627.40, 100, 32362';

describe('a watch', () => {
  it('gives readings of the time between its start and its stop, whatever the time zone', async () => {
    const startMs = Date.now();
    await using watch = await startGpuWatch(await fake(), '0');
    await wait(250);
    const endMs = Date.now();
    const samples = await watch.stop();
    expect(samples.length).toBeGreaterThanOrEqual(3);
    expect(samples.at(0)?.atMs).toBeGreaterThanOrEqual(startMs);
    expect(samples.at(-1)?.atMs).toBeGreaterThanOrEqual(endMs);
    expect(samples.at(-1)).toMatchObject({ smMhz: 1_980, reasons: 0 });
  });

  it('asks for the old column where the driver does not know the new one', async () => {
    const loop = `case "$*" in
      *clocks_event_reasons.active*) echo 'Field "clocks_event_reasons.active" is not a valid field to query.'; exit 2 ;;
      *) ${steadyRows(`${cells}, 0x0000000000000048`)} ;;
    esac`;
    await using watch = await startGpuWatch(await fake({ loop }), '0');
    expect((await watch.stop()).at(0)?.reasons).toBe(0x48);
  });

  it('asks for one GPU by the name that it is given', async () => {
    const loop = `case "$*" in "-i GPU-1 "*) ${steadyRows(`${cells}, [N/A]`)} ;; *) exit 6 ;; esac`;
    const smi = await fake({ loop });
    await using watch = await startGpuWatch(smi, 'GPU-1');
    expect((await watch.stop()).at(0)?.reasons).toBeNull();
    expect(await failureOf(startGpuWatch(smi, '0'))).toMatchObject({
      message: 'nvidia-smi: it ended (6)',
    });
  });

  it('ends the process when it is disposed of', async () => {
    const pidFile = join(scratch, 'pid');
    const loop = `echo $$ > ${pidFile}; ${steadyRows(`${cells}, 0x0`)}`;
    const watch = await startGpuWatch(await fake({ loop }), '0');
    const pid = Number(await readFile(pidFile, 'utf8'));
    expect(process.kill(pid, 0)).toBe(true);
    await watch[Symbol.asyncDispose]();
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
    await watch[Symbol.asyncDispose]();
  });
});

describe('a watch cannot start', () => {
  it.each([
    [
      'without a driver',
      "echo 'NVIDIA-SMI has failed because it cannot communicate with the NVIDIA driver.'; exit 9",
      'nvidia-smi: "NVIDIA-SMI has failed because it cannot communicate with the NVIDIA driver." where',
    ],
    [
      'without permission',
      "echo 'Failed to initialize NVML: Insufficient Permissions'; exit 4",
      'nvidia-smi: "Failed to initialize NVML: Insufficient Permissions" where 8 columns are due',
    ],
    ['where it says nothing', 'exit 15', 'nvidia-smi: it ended (15)'],
    [
      'on a row that cannot be read',
      `echo '2026/07/03 22:11:09.763, fast, 1980, 52, 627.40, 100, 32362, 0x0'; sleep 9`,
      'nvidia-smi: clocks.sm: "fast" is not a number',
    ],
  ])('%s', async (_, loop, message) => {
    const error = await failureOf(startGpuWatch(await fake({ loop }), '0'));
    expect(error).toMatchObject({ code: 'provider-unavailable' });
    expect(error.message).toContain(message);
  });

  it('without the tool', async () => {
    const smi = { command: join(scratch, 'nowhere'), env: {} };
    const words = 'nvidia-smi cannot be started';
    expect((await failureOf(startGpuWatch(smi, '0'))).message).toBe(words);
    expect((await failureOf(readGpuFacts(smi))).message).toBe(words);
  });
});

describe('a watch that breaks', () => {
  it.each([
    ['a row that cannot be read', 'echo nonsense; sleep 9', '"nonsense" where 8 columns are due'],
    ['its end', 'exit 1', 'it ended (1)'],
  ])('by %s says so when it is stopped', async (_, then, words) => {
    const row = `echo "$(date '+%Y/%m/%d %H:%M:%S.%3N'), ${cells}, 0x0"`;
    const watch = await startGpuWatch(await fake({ loop: `${row}; sleep 0.2; ${then}` }), '0');
    await wait(400);
    expect((await failureOf(watch.stop())).message).toContain(words);
  });
});

describe('what is asked once', () => {
  it('lists the GPUs with the CUDA version', async () => {
    expect(await readGpuFacts(await fake())).toEqual([
      { name: 'NVIDIA H200', driver: '590.48.01', cuda: '13.1', memoryBytes: 143_771 * 2 ** 20 },
    ]);
  });

  it('counts the users of a GPU and their memory', async () => {
    const processes = recordedSmi('driver-591-windows.processes');
    expect(await readGpuOccupancy(await fake({ processes }), '0')).toEqual({
      processes: 22,
      memoryBytes: 596 * 2 ** 20,
    });
  });

  it('tells what nvidia-smi said when it failed', async () => {
    const facts = "NVIDIA H200'; echo; exit 9; '";
    const error = await failureOf(readGpuFacts(await fake({ facts })));
    expect(error.message).toBe('nvidia-smi: NVIDIA H200');
  });
});
