import { describe, expect, it } from 'vitest';
import { roundRatiosOf } from '../../src/details/round-ratios.ts';
import { readModel } from '../../src/metrics/index.ts';
import { noisyRounds } from '../support/chart-scenes.ts';
import { createLatency, createModel, eightAround } from '../support/evidence.ts';

/** The median of the means of all pairs, each with itself too (Hodges and Lehmann 1963). */
function centre(values: readonly number[]): number {
  const means = values
    .flatMap((a, at) => values.slice(at).map((b) => (a + b) / 2))
    .sort((a, b) => a - b);
  const half = means.length / 2;
  return ((means[Math.ceil(half) - 1] ?? 0) + (means[Math.floor(half)] ?? 0)) / 2;
}

describe('the ratios of rounds', () => {
  it('have the centre that the reading of latency has', () => {
    const model = createModel({ latency: createLatency([], { rounds: noisyRounds(0.07, 11) }) });
    const { changes = [] } = roundRatiosOf(model) ?? {};
    expect(changes).toHaveLength(11);
    const pooled = Math.expm1(centre(changes.map(Math.log1p)));
    const delta = readModel(model).latency?.delta;
    expect(delta?.kind === 'sampled' && delta.relative?.value).toBeCloseTo(pooled, 12);
  });

  it('are in the order of the rounds', () => {
    const model = createModel({ latency: createLatency(eightAround(0.1)) });
    const { changes = [], spoiled } = roundRatiosOf(model) ?? {};
    for (const [at, change] of eightAround(0.1).entries()) {
      expect(changes[at]).toBeCloseTo(change, 12);
    }
    expect(spoiled).toBe(0);
  });

  it('leave out rounds that a throttled device spoiled, and count them', () => {
    const quiet = { processes: 0, memoryBytes: 0 };
    const calm = { samples: 5, smMhz: 1_500, reasons: 0, powerWatts: 100, temperatureC: 40 };
    const four = [calm, calm, calm, calm];
    const rounds = noisyRounds(0.1, 4).map((round, at) => {
      // Another process is there after the second round.
      const after = at === 1 ? { processes: 1, memoryBytes: 2 ** 30 } : quiet;
      return { ...round, gpu: { base: four, head: four, before: quiet, after } };
    });
    const all = roundRatiosOf(createModel({ latency: createLatency([], { rounds }) }));
    expect(all).toMatchObject({ spoiled: 1 });
    expect(all?.changes).toHaveLength(3);
  });

  it('are none without a base, and none where latency was not measured', () => {
    const latency = createLatency([0, 0], { against: 'itself' });
    expect(roundRatiosOf(createModel({ latency }))).toBeNull();
    expect(roundRatiosOf(createModel())).toBeNull();
  });
});
