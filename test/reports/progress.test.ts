import { describe, expect, it } from 'vitest';
import { progressBar, progressLine } from '../../src/reports/progress.ts';

const state = { model: 'digits', side: 'head', done: 320, total: 1_000 };

describe('progress', () => {
  it('is a line for a log', () => {
    expect(progressLine(state)).toBe('digits (head): 320 of 1000 samples');
  });

  it('is a bar of 24 signs for a terminal', () => {
    expect(progressBar(state, 80)).toBe(`${'█'.repeat(8)}${'░'.repeat(16)} ${progressLine(state)}`);
  });

  it.each([
    [0, 10, 0],
    [10, 10, 24],
    [0, 0, 24],
    [11, 10, 24],
  ])('of %d among %d samples fills %d of 24 signs', (done, total, filled) => {
    const bar = progressBar({ ...state, done, total }, 80);
    expect(bar.startsWith(`${'█'.repeat(filled)}${'░'.repeat(24 - filled)} `)).toBe(true);
  });

  it('never reaches the last column, where a terminal would begin a new line', () => {
    for (const columns of [0, 1, 20, 40, 80]) {
      expect(progressBar(state, columns).length).toBeLessThanOrEqual(Math.max(0, columns - 1));
    }
  });
});
