import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/errors.ts';
import { gpuRound } from '../../../src/evidence-gpu.ts';
import type { GpuMonitor } from '../../../src/measure/gpu/gpu-sampler.ts';
import { parseSample } from '../../../src/measure/gpu/nvidia-smi.ts';
import { watchRound } from '../../../src/measure/gpu/watch-round.ts';
import { pairFates } from '../../../src/stats/throttle.ts';

/** Rows every 100 ms: the clock falls and the driver slows the hardware down in the third. */
const rows = [
  '2026/07/03 22:11:09.000, 1980, 1980, 52, 627.40, 100, 32362, 0x0000000000000000',
  '2026/07/03 22:11:09.100, 1980, 1980, 53, 627.40, 100, 32362, 0x0000000000000000',
  '2026/07/03 22:11:09.200, 990, 1980, 90, 300.00, 100, 32362, 0x0000000000000048',
  '2026/07/03 22:11:09.300, 1980, 1980, 60, 627.40, 100, 32362, 0x0000000000000000',
];
const startMs = Date.UTC(2026, 6, 3, 22, 11, 9);
const block = (index: number) => ({
  startMs: startMs + 100 * index,
  endMs: startMs + 100 * index + 60,
});
const spans = { base: [block(0), block(3)], head: [block(1), block(2)] };

const broken = () => new UserError('provider-unavailable', 'nvidia-smi: gone', 'look');

function monitorOf(events: string[], parts: Partial<GpuMonitor> = {}): GpuMonitor {
  const occupancies = [0, 1].map((processes) => ({ processes, memoryBytes: 0 }));
  return {
    readOccupancy: async () => {
      events.push('occupancy');
      return occupancies.shift() ?? expect.fail('asked too often');
    },
    startWatch: async () => {
      events.push('start');
      return {
        stop: async () => {
          events.push('stop');
          return rows.map(parseSample);
        },
        [Symbol.asyncDispose]: async () => void events.push('dispose'),
      };
    },
    ...parts,
  };
}

describe('a round under watch', () => {
  it('has one state per block, and the users before and after', async () => {
    const events: string[] = [];
    const [measured, outcome] = await watchRound(monitorOf(events), async () => {
      events.push('measure');
      return { spans, round: 'times' };
    });
    expect(measured.round).toBe('times');
    expect(events).toEqual(['occupancy', 'start', 'measure', 'stop', 'occupancy', 'dispose']);
    if (outcome.kind !== 'measured') expect.fail(outcome.failure.message);
    expect(gpuRound.parse(outcome.value)).toEqual(outcome.value);
    expect(outcome.value.head).toMatchObject([
      { samples: 1, smMhz: 1_980, reasons: 0 },
      { samples: 1, smMhz: 990, reasons: 0x48, temperatureC: 90, powerWatts: 300 },
    ]);
    // Somebody came; but for them the second pair was throttled.
    expect(pairFates(outcome.value)).toEqual(['foreign', 'foreign']);
    const alone = { ...outcome.value, after: outcome.value.before };
    expect(pairFates(alone)).toEqual(['kept', 'throttled']);
  });

  it.each([
    ['readOccupancy', ['measure']],
    ['startWatch', ['occupancy', 'measure']],
  ] as const)('is measured without one where %s fails', async (name, expected) => {
    const events: string[] = [];
    const monitor = monitorOf(events, { [name]: () => Promise.reject(broken()) });
    const [, outcome] = await watchRound(monitor, async () => {
      events.push('measure');
      return { spans };
    });
    expect(outcome).toMatchObject({
      kind: 'unavailable',
      failure: { message: 'nvidia-smi: gone' },
    });
    expect(events).toEqual(expected);
  });

  it('is kept where the watch breaks in the middle', async () => {
    const monitor = monitorOf([], {
      startWatch: async () => ({
        stop: () => Promise.reject(broken()),
        [Symbol.asyncDispose]: async () => {},
      }),
    });
    const [measured, outcome] = await watchRound(monitor, async () => ({ spans }));
    expect(measured.spans).toBe(spans);
    expect(outcome.kind).toBe('unavailable');
  });

  it('ends the watch where the round itself fails', async () => {
    const events: string[] = [];
    const failing = watchRound(monitorOf(events), () => Promise.reject(broken()));
    await expect(failing).rejects.toThrow('nvidia-smi: gone');
    expect(events.at(-1)).toBe('dispose');
  });
});
