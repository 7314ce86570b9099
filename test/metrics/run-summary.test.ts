import { describe, expect, it } from 'vitest';
import type { LatencyEvidence } from '../../src/evidence-latency.ts';
import { cutShortOf, runsOf, summariseRuns } from '../../src/metrics/run-summary.ts';
import { createLatency, createModel, createRound, workerTimes } from '../support/evidence.ts';

const failure = { code: 'worker-died', message: 'gone', hint: 'look' } as const;
const evidence = createLatency([0, 0, 0]).value;

describe('summariseRuns', () => {
  it('tells of all runs of one side', () => {
    expect(summariseRuns(evidence, 'base')).toEqual({
      timed: 'runs',
      samples: 24,
      medianMs: 2.5,
      meanMs: 2.5,
      p90Ms: 3,
      p95Ms: 3,
      p99Ms: null,
      batchSize: 1,
      samplesPerSecond: 500,
      loadMs: 40,
      firstRunMs: 6,
    });
  });

  it('speaks of one run in a hundred only from 662 runs on', () => {
    const of = (runs: number) => {
      const times = workerTimes(1, { blocksMs: [new Array<number>(runs).fill(1)] });
      return summariseRuns({ ...evidence, rounds: [createRound(1, 1, { head: times })] }, 'head');
    };
    expect(of(661).p99Ms).toBeNull();
    expect(of(662).p99Ms).toBe(1);
  });

  it('says where a sample is no run but the mean of a block', () => {
    const rounds = [createRound(1, 1), createRound(1, 1, { timed: 'blocks' })];
    expect(summariseRuns({ ...evidence, rounds }, 'head').timed).toBe('blocks');
  });

  it('counts the samples of a batch', () => {
    const rounds = [createRound(2, 2, { head: workerTimes(2, { batchSize: 16 }) })];
    expect(summariseRuns({ ...evidence, rounds }, 'head')).toMatchObject({
      batchSize: 16,
      samplesPerSecond: 8_000,
    });
  });
});

describe('rounds that max-seconds ended', () => {
  const cut = (rounds: number, overrides: Partial<LatencyEvidence> = {}) => {
    const ratios = new Array<number>(rounds).fill(0);
    const options = { stopped: 'time-budget', seconds: 43.5 * rounds, ...overrides } as const;
    return cutShortOf(createLatency(ratios, options).value);
  };

  it('before there were bounds tell how long the rounds of a look would have taken', () => {
    expect(cut(3)).toEqual({ rounds: 3, seconds: 130.5, neededRounds: 8, neededSeconds: 348 });
    expect(cut(6, { provider: 'cuda' })).toMatchObject({ rounds: 6, neededRounds: 10 });
  });

  it.each([
    ['with enough of them for bounds', 7, {}],
    ['with nobody to blame', 3, { stopped: 'last-look' }],
    ['by a failure', 3, { stopped: 'failed', failure }],
  ] as const)('%s are not cut short', (_, rounds, overrides) => {
    expect(cut(rounds, overrides)).toBeNull();
  });
});

describe('runsOf', () => {
  it('has both sides, or only the head of a new model, or nothing', () => {
    expect(runsOf(createModel({ latency: createLatency([0]) }))).toMatchObject({
      base: { samples: 8 },
      head: { samples: 8 },
    });
    const latency = createLatency([0], { against: 'itself' });
    expect(runsOf(createModel({ latency }))).toMatchObject({ base: null, head: { samples: 8 } });
    expect(runsOf(createModel())).toBeNull();
    expect(runsOf(createModel({ latency: { kind: 'no-head' } }))).toBeNull();
  });
});
