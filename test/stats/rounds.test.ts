import { describe, expect, it } from 'vitest';
import { blockMinima, roundLogRatio, typicalMs } from '../../src/stats/rounds.ts';

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
