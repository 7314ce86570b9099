import { describe, expect, it } from 'vitest';
import {
  clockLogRatio,
  gpuConditions,
  pairFates,
  type WatchedRound,
} from '../../src/stats/throttle.ts';

const calm = { smMhz: 1_500, reasons: 0 };
const nobody = { processes: 0, memoryBytes: 0 };

function round(parts: Partial<WatchedRound> = {}): WatchedRound {
  const quiet = [calm, calm, calm, calm];
  return { base: quiet, head: quiet, before: nobody, after: nobody, ...parts };
}

/** A round whose first base block ran in another state. */
function withFirst(state: WatchedRound['base'][number]): WatchedRound {
  return round({ base: [state, calm, calm, calm] });
}

describe('a pair of blocks', () => {
  it.each([
    ['HW slowdown', 0x08],
    ['SW thermal slowdown', 0x20],
    ['HW thermal slowdown', 0x40],
    ['HW power brake', 0x80],
    ['one reason among others', 0x48 | 0x04 | 0x01],
  ])('is dropped as a whole for %s in either half', (_, reasons) => {
    const state = { smMhz: 1_500, reasons };
    expect(pairFates(withFirst(state))).toEqual(['throttled', 'kept', 'kept', 'kept']);
    expect(pairFates(round({ head: [calm, calm, state, calm] }))[2]).toBe('throttled');
  });

  it.each([
    ['idle', 0x01],
    ['application clocks', 0x02],
    ['SW power cap', 0x04],
    ['sync boost', 0x10],
    ['display clocks', 0x100],
    ['bits that NVML has no name for yet', 0x8000_0000],
  ])('stays with %s', (_, reasons) => {
    expect(pairFates(withFirst({ smMhz: 1_500, reasons }))[0]).toBe('kept');
  });

  it('is dropped where the clocks differ by more than 2 %, whichever is higher', () => {
    const at = (smMhz: number) => pairFates(withFirst({ smMhz, reasons: 0x04 }))[0];
    expect([1_470, 1_471, 1_500, 1_530, 1_531].map(at)).toEqual([
      'clocks-differ',
      'kept',
      'kept',
      'kept',
      'clocks-differ',
    ]);
  });

  it('stays where nothing is known, and is counted as unwatched', () => {
    const unknown = { smMhz: null, reasons: null };
    expect(pairFates(withFirst(unknown))[0]).toBe('kept');
    expect(gpuConditions([withFirst(unknown), round()])).toMatchObject({ pairs: 8, unwatched: 1 });
  });

  it('is judged by what is known where the driver tells only a part', () => {
    expect(pairFates(withFirst({ smMhz: null, reasons: 0x40 }))[0]).toBe('throttled');
    expect(pairFates(withFirst({ smMhz: 900, reasons: null }))[0]).toBe('clocks-differ');
  });
});

describe('a round', () => {
  it.each([
    ['a process came', { processes: 0, memoryBytes: 0 }, { processes: 1, memoryBytes: 0 }],
    ['a process went', { processes: 2, memoryBytes: 0 }, { processes: 1, memoryBytes: 0 }],
    [
      'memory was taken by what a container does not list',
      { processes: 0, memoryBytes: 0 },
      { processes: 0, memoryBytes: 300 * 2 ** 20 },
    ],
    [
      'memory was given back',
      { processes: null, memoryBytes: 300 * 2 ** 20 },
      { processes: null, memoryBytes: 0 },
    ],
  ])('is dropped where %s', (_, before, after) => {
    expect(pairFates(round({ before, after }))).toEqual(Array(4).fill('foreign'));
  });

  it.each([
    ['the same desktop stays', { processes: 1, memoryBytes: 25 * 2 ** 20 }],
    ['nothing is known', { processes: null, memoryBytes: null }],
  ])('stays where %s', (_, users) => {
    expect(pairFates(round({ before: users, after: users }))).toEqual(Array(4).fill('kept'));
  });

  it('stays where the driver’s own memory moves by a little', () => {
    const after = { processes: 0, memoryBytes: 64 * 2 ** 20 };
    expect(pairFates(round({ after }))[0]).toBe('kept');
    expect(pairFates(round({ after: { ...after, memoryBytes: 65 * 2 ** 20 } }))[0]).toBe('foreign');
  });
});

describe('the conditions of all rounds', () => {
  const hot = withFirst({ smMhz: 1_500, reasons: 0x40 });

  it('are fit with a quarter of the pairs dropped, and unfit with more', () => {
    expect(gpuConditions([hot, hot])).toEqual({
      pairs: 8,
      throttled: 2,
      clocksDiffer: 0,
      foreign: 0,
      unwatched: 0,
      isFit: true,
    });
    const hotter = round({ head: [calm, { smMhz: 1_200, reasons: 0 }, calm, hot.base[0] ?? calm] });
    expect(gpuConditions([hot, hotter])).toMatchObject({
      throttled: 2,
      clocksDiffer: 1,
      isFit: false,
    });
  });

  it('are fit without any round', () => {
    expect(gpuConditions([])).toMatchObject({ pairs: 0, isFit: true });
  });
});

describe('the clock ratio', () => {
  it('turns a ratio of times into one of cycles', () => {
    const base = { smMhz: 1_500, reasons: 0 };
    const head = { smMhz: 1_485, reasons: 0 };
    // 1 % slower by the clock alone: as many cycles.
    const timeRatio = Math.log(1_500 / 1_485);
    expect(timeRatio + (clockLogRatio(base, head) ?? Number.NaN)).toBeCloseTo(0, 12);
  });

  it.each([null, 0])('is unknown for a clock of %s', (smMhz) => {
    expect(clockLogRatio({ smMhz, reasons: 0 }, calm)).toBeNull();
    expect(clockLogRatio(calm, { smMhz, reasons: 0 })).toBeNull();
  });
});
