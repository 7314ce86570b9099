import { describe, expect, it } from 'vitest';
import {
  blockMinima,
  cpuLogRatios,
  cycleLogRatios,
  logRatios,
  roundLogRatio,
  type TimedRound,
  typicalMs,
  undisturbed,
} from '../../src/stats/rounds.ts';

describe('rounds', () => {
  it('take the shortest run of each block', () => {
    expect(blockMinima([[3, 2, 9], [4]])).toEqual([2, 4]);
  });

  it('are typically as long as the median of these minima', () => {
    expect(typicalMs([[3, 2], [4], [9, 8]])).toBe(4);
  });

  it('compare pair by pair: a drift of the machine that both sides see cancels', () => {
    const drift = [1, 1.5, 2, 3, 4];
    const base = drift.map((each) => [each, each * 2]);
    const head = drift.map((each) => [each * 1.1, each * 7]);
    expect(roundLogRatio(base, head)).toBeCloseTo(Math.log(1.1), 12);
  });

  it('change sign when the sides change places', () => {
    const [base, head] = [
      [[1], [2], [4]],
      [[3], [2.5], [7]],
    ];
    expect(roundLogRatio(head, base)).toBeCloseTo(-roundLogRatio(base, head), 14);
  });
});

const calm = { smMhz: 1_500, reasons: 0 };
const nobody = { processes: 0, memoryBytes: 0 };
const quiet = { base: [calm, calm], head: [calm, calm], before: nobody, after: nobody };

/** Two pairs of blocks: the head is slower by a tenth in the first and by a half in the second. */
function round(overrides: Partial<TimedRound> = {}): TimedRound {
  return {
    base: { blocksMs: [[2], [2]], blockCpuMs: [2, 2] },
    head: { blocksMs: [[2.2], [3]], blockCpuMs: [2.02, 2.02] },
    gpu: null,
    ...overrides,
  };
}

describe('undisturbed rounds', () => {
  it('are all of them where no GPU was watched', () => {
    const rounds = [round(), round()];
    expect(undisturbed(rounds)).toEqual(rounds);
  });

  it('have only those pairs that the GPU did not spoil, with both halves', () => {
    const throttled = { smMhz: 1_500, reasons: 0x40 };
    const watched = round({ gpu: { ...quiet, base: [calm, throttled] } });
    const [left = expect.fail()] = undisturbed([watched]);
    expect(left.base).toEqual({ blocksMs: [[2]], blockCpuMs: [2] });
    expect(left.head).toEqual({ blocksMs: [[2.2]], blockCpuMs: [2.02] });
    expect(logRatios([left])[0]).toBeCloseTo(Math.log(1.1), 12);
  });

  it('leave out a round that nothing is left of', () => {
    const shared = round({ gpu: { ...quiet, after: { processes: 1, memoryBytes: 2 ** 30 } } });
    expect(undisturbed([shared, round()])).toHaveLength(1);
  });
});

describe('other clocks', () => {
  it('compare processor time pair by pair', () => {
    expect(cpuLogRatios([round()])?.[0]).toBeCloseTo(Math.log(1.01), 12);
  });

  it('know nothing where the clock of processor time is too coarse, or tells too little', () => {
    const of = (blockCpuMs: readonly number[]) =>
      cpuLogRatios([round(), round({ head: { blocksMs: [[2], [2]], blockCpuMs } })]);
    expect(of([0, 15.6])).toBeNull();
    expect(of([2])).toBeNull();
    expect(of([])).toBeNull();
  });

  it('count cycles: a head that ran at a lower clock needs no more of them', () => {
    const slow = { smMhz: 1_500 / 1.5, reasons: 0 };
    const gpu = { ...quiet, head: [{ smMhz: 1_500 / 1.1, reasons: 0 }, slow] };
    expect(cycleLogRatios([round({ gpu })])?.[0]).toBeCloseTo(0, 12);
    expect(cycleLogRatios([round({ gpu: quiet })])?.[0]).toBeCloseTo(
      logRatios([round()])[0] ?? Number.NaN,
      12,
    );
  });

  it('count no cycles where one clock is unknown, or none was watched', () => {
    const gpu = { ...quiet, base: [calm, { smMhz: null, reasons: null }] };
    expect(cycleLogRatios([round({ gpu: quiet }), round({ gpu })])).toBeNull();
    expect(cycleLogRatios([round()])).toBeNull();
  });
});
