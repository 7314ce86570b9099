import { describe, expect, it } from 'vitest';
import { latencyRounds } from '../../../src/reports/charts/latency-rounds.ts';
import { latencyRuns } from '../../../src/reports/charts/latency-runs.ts';
import { noisyRounds, scene, sceneOf } from '../../support/chart-scenes.ts';
import { createLatency, createModel, eightAround } from '../../support/evidence.ts';
import { columnOf, seriesOf } from './draw.ts';

function roundsOf(changes: readonly number[], budgets: readonly string[] = []) {
  const { outcome, details } = sceneOf(createModel({ latency: createLatency(changes) }), {
    budgets,
  });
  const chart = latencyRounds(outcome, details);
  const series = seriesOf(chart, 'round');
  const lines = series.markLine?.data.map(({ yAxis, label }) => {
    return [(label as { formatter: string }).formatter, yAxis];
  });
  const delta = outcome.readings.latency?.delta;
  const relative = delta?.kind === 'sampled' ? delta.relative : null;
  return { chart, lines, relative, changes: columnOf(series, 1), band: series.markArea?.data };
}

describe('the figure of rounds', () => {
  it('has every round in percent, their centre and its interval as they are read', () => {
    const { changes, lines, relative, band } = roundsOf(eightAround(0.1));
    for (const [at, change] of eightAround(10).entries()) {
      // Steps of 0.1 % around 10 %, of which `eightAround` speaks in thousandths.
      expect(changes[at]).toBeCloseTo(10 + (change - 10) * 100, 3);
    }
    if (relative === null) return expect.fail();
    expect(lines?.[1]?.[0]).toBe('centre +10.0 %');
    expect(lines?.[1]?.[1]).toBeCloseTo(100 * relative.value, 3);
    expect(band?.[0]?.[0]?.['yAxis']).toBeCloseTo(100 * relative.low, 3);
    expect(band?.[0]?.[1]?.['yAxis']).toBeCloseTo(100 * relative.high, 3);
  });

  it('has a line for each limit on the change, as a share of the base', () => {
    const limits = (budget: string) => roundsOf(eightAround(0), [budget]).lines?.slice(2);
    expect(limits('latency: { max-increase: 5% }')).toEqual([['limit +5.0 %', 5]]);
    // Of a base of 2 ms.
    expect(limits('latency: { max-increase: 0.1ms }')).toEqual([['limit +5.0 %', 5]]);
    expect(limits('latency: { max: 4ms }')).toEqual([]);
    expect(limits('latency-p90: { max-increase: 5% }')).toEqual([]);
  });

  it('says nothing of a centre where the rounds are too few', () => {
    const { chart, lines, band } = roundsOf([0.1, 0.12]);
    expect(lines?.map(([words]) => words)).toEqual(['no change']);
    expect(band).toEqual([]);
    expect(chart?.summary).toContain('too few for an interval');
  });

  it('has room for all that is drawn, in whole steps', () => {
    const { chart, changes } = roundsOf(eightAround(0.42), ['latency: { max-increase: 60% }']);
    const { min, max, interval } = (chart ?? expect.fail()).option['yAxis'] as Readonly<
      Record<string, number>
    >;
    if (min === undefined || max === undefined || interval === undefined) return expect.fail();
    expect(min).toBeLessThan(0);
    expect(max).toBeGreaterThan(Math.max(60, ...changes));
    expect(max / interval).toBeCloseTo(Math.round(max / interval), 9);
    expect((max - min) / interval).toBeLessThan(12);
  });

  it('is none without a base or without rounds', () => {
    const { outcome, details } = scene('a new model');
    expect(latencyRounds(outcome, details)).toBeNull();
    expect(latencyRounds(outcome, undefined)).toBeNull();
  });
});

describe('the figure of runs', () => {
  const rounds = noisyRounds(0.1, 6);
  const { outcome, details } = sceneOf(createModel({ latency: createLatency([], { rounds }) }));
  const chart = latencyRuns(outcome, details);

  it('has shares that add up to all runs but those beyond its end', () => {
    for (const side of ['base', 'head'] as const) {
      const series = seriesOf(chart, side);
      const shares = columnOf(series, 1).slice(0, -1);
      const { samples = 0, beyond = 0 } = details.runs?.[side] ?? {};
      expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
        (100 * (samples - beyond)) / samples,
        3,
      );
      expect(samples).toBe(6 * 80);
    }
  });

  it('tells the medians, and how many runs it does not show', () => {
    expect(seriesOf(chart, 'base').name).toMatch(/^base, median 2\.\d\d ms$/);
    const beyond = details.runs?.head.beyond ?? 0;
    expect(beyond).toBeGreaterThan(0);
    expect(chart?.summary).toContain(`${beyond} took longer than the figure shows`);
  });

  it('calls means of blocks what they are', () => {
    const blocks = rounds.map((round) => ({ ...round, timed: 'blocks' as const }));
    const model = createModel({ latency: createLatency([], { rounds: blocks }) });
    const ofBlocks = sceneOf(model);
    expect(latencyRuns(ofBlocks.outcome, ofBlocks.details)?.title).toBe(
      'Mean times of all blocks of runs',
    );
    expect(chart?.title).toBe('Times of all runs');
  });

  it('is none where nothing was timed', () => {
    expect(latencyRuns(outcome, undefined)).toBeNull();
  });
});
