import { describe, expect, it } from 'vitest';
import { countNaive, decideWindows, pooledRuns } from '../../bench/decisions.ts';
import { createRound } from '../support/evidence.ts';
import { normals } from '../support/noise.ts';

/** Rounds whose head is slower by this share, give or take one percent. */
function rounds(slowdown: number, count = 54) {
  const normal = normals(5);
  return Array.from({ length: count }, () => createRound(2, 2 * (1 + slowdown + normal() / 100)));
}

describe('decisions on windows of rounds', () => {
  it.each([
    [0, 'within'],
    [0.02, 'within'],
    [0.08, 'exceeded'],
  ] as const)('say of a head that is slower by %f: %s', (slowdown, verdict) => {
    const trials = decideWindows(rounds(slowdown), 10, 0.05);
    expect(trials.map((trial) => trial.verdict)).toEqual(new Array(10).fill(verdict));
  });

  it('measure on where the limit is near, to the last look', () => {
    const trials = decideWindows(rounds(0.05), 6, 0.05);
    expect(Math.max(...trials.map((trial) => trial.rounds.length))).toBe(27);
    expect(trials.map((trial) => trial.verdict)).toContain('undecided');
  });

  it('start evenly on the circle, whose end is followed by its beginning', () => {
    const measured = rounds(0, 30);
    const starts = decideWindows(measured, 3, 0.05).map((trial) => trial.rounds[0]);
    expect(starts).toEqual([measured[0], measured[10], measured[20]]);
    const [, last] = decideWindows(rounds(0.05, 30), 2, 0.05);
    expect(last?.rounds.length).toBeGreaterThan(15);
  });

  it('are not made on fewer rounds than a window may take', () => {
    expect(() => decideWindows(rounds(0, 26), 1, 0.05)).toThrow('27 rounds');
  });
});

describe('the usual rules', () => {
  it('see all runs of a decision as one sample', () => {
    const [trial] = decideWindows(rounds(0.2), 1, 0.05);
    if (trial === undefined) throw new Error('one window was asked for');
    const runs = pooledRuns(trial);
    expect(runs.base).toHaveLength(8 * 8);
    expect(countNaive([runs, { base: runs.base, head: runs.base }])).toEqual({
      byMeans: 1,
      byMannWhitney: 1,
    });
  });
});
