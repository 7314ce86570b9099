import { describe, expect, it } from 'vitest';
import type { RecordedProfile } from '../../src/profiles/profile.ts';
import { runRatio } from '../../src/profiles/run-ratio.ts';
import { randomIntegers } from '../../src/stats/random.ts';

function profileOf(times: readonly number[], transferMs = 0): RecordedProfile {
  const runTimes = times.map((computeMs) => ({
    computeMs,
    hostToDeviceMs: transferMs,
    deviceToHostMs: transferMs,
    latencyMs: computeMs + 2 * transferMs,
  }));
  return { tool: 'TensorRT', runs: null, layers: [], layersFile: null, runTimes };
}

const oneTo = (count: number, by = 1) =>
  Array.from({ length: count }, (_, index) => (index + 1) * by);

describe('the time of a run beside that of another model', () => {
  it('is the ratio of medians, between the farther ends of exact bounds', () => {
    // Of 100 values the 40th and the 61st bound the median at 2.5 % a side, as in tables.
    expect(runRatio(profileOf(oneTo(100)), profileOf(oneTo(100, 2)))).toEqual({
      ratio: 2,
      low: (2 * 40) / 61,
      high: (2 * 61) / 40,
    });
  });

  it('does not count transfers', () => {
    const ratio = runRatio(profileOf(oneTo(50)), profileOf(oneTo(50), 100));
    expect(ratio?.ratio).toBe(1);
  });

  it('covers the true ratio as often as it says', () => {
    const random = randomIntegers(7);
    const draw = (scale: number) =>
      Array.from({ length: 40 }, () => scale * (1 + random(1_000) / 1_000));
    let misses = 0;
    for (let trial = 0; trial < 400; trial += 1) {
      const found = runRatio(profileOf(draw(1)), profileOf(draw(1.2)));
      if (found === null || found.low > 1.2 || found.high < 1.2) misses += 1;
    }
    // At most one in ten by Bonferroni over both medians; the two rarely err together.
    expect(misses).toBeLessThan(40);
  });

  it.each([
    ['a side tells no runs', profileOf([]), profileOf(oneTo(100))],
    ['a side has too few', profileOf(oneTo(100)), profileOf(oneTo(5))],
    ['a clock stood still', profileOf(oneTo(100, 0)), profileOf(oneTo(100))],
  ])('is not known where %s', (_, base, head) => {
    expect(runRatio(base, head)).toBeNull();
  });
});
