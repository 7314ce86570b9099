import { describe, expect, it } from 'vitest';
import { runsOf, summariseRuns } from '../../src/metrics/run-summary.ts';
import { createLatency, createModel, createRound, workerTimes } from '../support/evidence.ts';

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
