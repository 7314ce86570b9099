import { describe, expect, it } from 'vitest';
import { blockOrder, planBlocks, plannedRunMs } from '../../src/measure/blocks.ts';
import { randomIntegers } from '../../src/stats/random.ts';

describe('planBlocks', () => {
  it.each([
    // run, runs per block, pairs: the reference's K = clamp(ceil(10 / t), 4, 64), 2 from 40 ms, 1 over 1 s
    [0.01, 64, 24],
    [0.2, 50, 24],
    [2.4, 5, 24],
    [2.5, 4, 24],
    [9, 4, 24],
    [39.9, 4, 8],
    [40, 2, 18],
    [50, 2, 14],
    [200, 2, 8],
    [1_000, 2, 8],
    [1_001, 1, 4],
    [60_000, 1, 4],
  ])('for runs of %d ms has %i runs in a block and %i pairs', (runMs, runsPerBlock, pairs) => {
    expect(planBlocks(runMs, 'cpu')).toMatchObject({ runsPerBlock, pairs, discarded: 0 });
  });

  it('has an even number of pairs, 8 to 24 up to one second, and rounds of about three seconds', () => {
    for (let runMs = 0.02; runMs <= 1_000; runMs *= 1.07) {
      const { pairs, runsPerBlock } = planBlocks(runMs, 'cpu');
      expect(pairs % 2).toBe(0);
      expect(pairs).toBeGreaterThanOrEqual(8);
      expect(pairs).toBeLessThanOrEqual(24);
      if (pairs > 8) expect(2 * pairs * runsPerBlock * runMs).toBeLessThanOrEqual(3_000);
    }
  });

  it('times a whole block where one run is below the jitter of the clock', () => {
    expect(planBlocks(0.099, 'cpu').timeWholeBlock).toBe(true);
    expect(planBlocks(0.1, 'cpu').timeWholeBlock).toBe(false);
  });

  it.each([
    // run, runs per block, pairs, discarded
    [0.001, 4_096, 8, 2],
    [0.05, 1_000, 8, 2],
    [0.1, 500, 8, 2],
    [2.4, 21, 8, 2],
    [20, 4, 8, 2],
    [50, 2, 8, 2],
    [1_001, 1, 4, 1],
  ])(
    'on a device for runs of %d ms has %i runs in a block and %i pairs, after %i that do not count',
    (runMs, runsPerBlock, pairs, discarded) => {
      expect(planBlocks(runMs, 'cuda')).toMatchObject({ runsPerBlock, pairs, discarded });
    },
  );
});

describe('plannedRunMs', () => {
  it('is the median of the slower side', () => {
    expect(plannedRunMs([1, 90, 2], [3, 3, 4])).toBe(3);
    expect(plannedRunMs([8, 9, 7], [3, 3, 4])).toBe(8);
  });
});

describe('blockOrder', () => {
  it('is ABBA or its mirror, by a coin', () => {
    expect(blockOrder(4, () => 0)).toEqual([
      'base',
      'head',
      'head',
      'base',
      'base',
      'head',
      'head',
      'base',
    ]);
    expect(blockOrder(2, () => 1)).toEqual(['head', 'base', 'base', 'head']);
  });

  it('begins with either side about equally often', () => {
    const random = randomIntegers(4);
    const firsts = Array.from({ length: 400 }, () => blockOrder(2, random)[0]);
    const share = firsts.filter((side) => side === 'base').length / 400;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });

  it('gives both sides the same mean position: a linear drift cancels', () => {
    for (const pairs of [4, 8, 24]) {
      const order = blockOrder(pairs, () => 0);
      const sum = (side: 'base' | 'head') =>
        order.reduce((total, each, index) => total + (each === side ? index : 0), 0);
      expect(sum('base')).toBe(sum('head'));
    }
  });
});
