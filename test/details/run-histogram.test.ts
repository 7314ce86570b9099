import { describe, expect, it } from 'vitest';
import { runHistogramOf } from '../../src/details/run-histogram.ts';
import { runsOf } from '../../src/metrics/run-summary.ts';
import { noisyRounds } from '../support/chart-scenes.ts';
import { createLatency, createModel, createRound, workerTimes } from '../support/evidence.ts';

function histogramOf(rounds: Parameters<typeof createLatency>[1]) {
  return runHistogramOf(createModel({ latency: createLatency([], rounds) }));
}

const ofBlocks = (blocksMs: readonly (readonly number[])[]) => workerTimes(2, { blocksMs });

describe('the histogram of runs', () => {
  it('counts every run once, in the bin that it lies in', () => {
    const rounds = noisyRounds(0.1, 6);
    const histogram = histogramOf({ rounds });
    if (histogram === null || histogram.base === null) return expect.fail();
    const { lowMs, binMs } = histogram;
    for (const side of ['base', 'head'] as const) {
      const runs = rounds.flatMap((round) => round[side].blocksMs.flat());
      const { counts = [], beyond = 0, samples } = histogram[side] ?? {};
      expect(counts.reduce((sum, count) => sum + count, 0) + beyond).toBe(runs.length);
      expect(samples).toBe(runs.length);
      const [third] = counts.slice(3, 4);
      const inThird = runs.filter((ms) => ms >= lowMs + 3 * binMs && ms < lowMs + 4 * binMs);
      expect(third).toBe(inThird.length);
    }
    const runs = runsOf(createModel({ latency: createLatency([], { rounds }) }));
    expect(histogram.head.medianMs).toBe(runs?.head.medianMs);
    expect(histogram.base.medianMs).toBe(runs?.base?.medianMs);
  });

  it('ends before the few runs that take ten times as long, and tells how many they are', () => {
    const blocks = [Array.from({ length: 98 }, (_, at) => 2 + at / 1_000), [20, 30]];
    const rounds = [createRound(2, 2, { base: ofBlocks(blocks), head: ofBlocks(blocks) })];
    const histogram = histogramOf({ rounds });
    const end = (histogram?.lowMs ?? 0) + 50 * (histogram?.binMs ?? 0);
    expect(end).toBeLessThan(2.3);
    expect(histogram?.head.beyond).toBe(2);
  });

  it('has room where all runs take equally long', () => {
    const rounds = [createRound(2, 2, { base: ofBlocks([[2, 2]]), head: ofBlocks([[2, 2]]) })];
    const histogram = histogramOf({ rounds });
    expect(histogram?.binMs).toBeGreaterThan(0);
    expect(histogram?.head).toMatchObject({ beyond: 0, samples: 2, medianMs: 2 });
    expect(histogram?.head.counts[0]).toBe(2);
  });

  it('has no base for a model that was measured against itself', () => {
    const histogram = histogramOf({ rounds: noisyRounds(0, 2), against: 'itself' });
    expect(histogram?.base).toBeNull();
    expect(histogram?.head.samples).toBe(160);
  });

  it('says where a time is the mean of a block', () => {
    const timed = (of: 'runs' | 'blocks') =>
      histogramOf({ rounds: [createRound(2, 2, { timed: of })] });
    expect(timed('blocks')?.timed).toBe('blocks');
    expect(timed('runs')?.timed).toBe('runs');
  });

  it('is none where latency was not measured', () => {
    expect(runHistogramOf(createModel())).toBeNull();
  });
});
