import { describe, expect, it } from 'vitest';
import type { LatencyEvidence } from '../../src/evidence.ts';
import { readModel } from '../../src/metrics/index.ts';
import { latencyChange, summariseRuns } from '../../src/metrics/latency.ts';
import { logRatios } from '../../src/stats/rounds.ts';
import {
  createLatency,
  createModel,
  createRound,
  eightAround,
  workerTimes,
} from '../support/evidence.ts';
import { normals } from '../support/noise.ts';

const failure = { code: 'worker-died', message: 'killed', hint: 'use less' } as const;

function read(changes: readonly number[], overrides: Partial<LatencyEvidence> = {}) {
  return readModel(createModel({ latency: createLatency(changes, overrides) }));
}

describe('latency', () => {
  it('of one side is the centre of its rounds, in milliseconds', () => {
    const { latency } = read(eightAround(0.1));
    expect(latency?.base).toMatchObject({ kind: 'sampled', value: 2, samples: 8 });
    expect(latency?.head).toMatchObject({ kind: 'sampled', value: expect.closeTo(2.2, 9) });
  });

  it('changes by the centre of the paired ratios, with bounds around it', () => {
    const delta = read(eightAround(0.1)).latency?.delta;
    if (delta?.kind !== 'sampled' || delta.relative === null) return expect.fail();
    expect(delta.relative.value).toBeCloseTo(0.1, 4);
    // With k = 2 the third of 36 Walsh averages: 0.1 - 2.5 steps of 0.1 %, and its mirror.
    expect(delta.relative.low).toBeCloseTo(0.0975, 4);
    expect(delta.relative.high).toBeCloseTo(0.1025, 4);
    expect(delta.difference.value).toBeCloseTo(0.2, 3);
    expect(delta.difference.low).toBeCloseTo(2 * delta.relative.low, 12);
  });

  it('finds a slow-down under a drift that is a hundred times as large', () => {
    const noise = normals(21);
    const rounds = Array.from({ length: 12 }, (_, round) => {
      const machine = 2 * (1 + round / 4);
      return createRound(machine, machine * 1.03 * Math.exp(0.002 * noise()));
    });
    const delta = read([], { rounds }).latency?.delta;
    if (delta?.kind !== 'sampled' || delta.relative === null) return expect.fail();
    expect(delta.relative.low).toBeGreaterThan(0.02);
    expect(delta.relative.high).toBeLessThan(0.04);
  });

  it('uses the shortest run of a block: one disturbed run does not count', () => {
    const calm = createLatency(eightAround(0)).value;
    const disturbed = calm.rounds.map((round) => ({
      ...round,
      head: workerTimes(2, { blocksMs: [[2, 900], [2], [80, 2], [2.01]] }),
    }));
    expect(logRatios(disturbed).every((each) => each === 0)).toBe(true);
  });

  it('has no change and no interval from too few rounds, and a value all the same', () => {
    const { latency } = read([0.1, 0.1, 0.1]);
    expect(latency?.delta).toEqual({ kind: 'unavailable', why: 'too-few-samples' });
    expect(latency?.head).toMatchObject({ value: expect.closeTo(2.2, 9), interval: null });
    const hurried = createLatency([0.1, 0.1], { stopped: 'time-budget' });
    const { latency: cut } = readModel(createModel({ latency: hurried }));
    expect(cut?.delta).toEqual({ kind: 'unavailable', why: 'out-of-time' });
    expect(latencyChange(createLatency([0.1]).value)).toBeUndefined();
  });

  it('is not there where nobody asked', () => {
    expect(readModel(createModel())).not.toHaveProperty('latency');
    expect(readModel(createModel())).not.toHaveProperty('load-time');
  });

  it('is unavailable on both sides where the rounds failed', () => {
    const { latency } = readModel(createModel({ latency: { kind: 'unavailable', failure } }));
    expect(latency).toEqual({
      base: { kind: 'unavailable', failure },
      head: { kind: 'unavailable', failure },
      delta: { kind: 'unavailable', why: 'unmeasured' },
    });
  });

  it('is not unavailable on a side that has no model', () => {
    const model = createModel({
      base: { kind: 'absent' },
      latency: { kind: 'unavailable', failure },
    });
    expect(readModel(model).latency).toMatchObject({ base: null, delta: { why: 'no-base' } });
  });
});

describe('load time', () => {
  it('is compared round by round like latency', () => {
    const rounds = eightAround(0.5).map((change) => ({
      ...createRound(2, 2),
      head: workerTimes(2, { loadMs: 40 * (1 + change) }),
    }));
    const { 'load-time': loadTime, latency } = read([], { rounds });
    expect(loadTime?.base).toMatchObject({ value: 40 });
    expect(loadTime?.head).toMatchObject({ value: expect.closeTo(60, 9) });
    expect(loadTime?.delta).toMatchObject({ relative: { value: expect.closeTo(0.5, 4) } });
    expect(latency?.delta).toMatchObject({ relative: { value: 0 } });
  });
});

describe('summariseRuns', () => {
  const evidence = createLatency([0, 0, 0]).value;

  it('tells of all runs of one side', () => {
    expect(summariseRuns(evidence, 'base')).toEqual({
      medianMs: 2.5,
      meanMs: 2.5,
      p90Ms: 3,
      p99Ms: null,
      samples: 24,
      loadMs: 40,
      firstRunMs: 6,
    });
  });

  it('speaks of one run in a hundred only from 662 runs on', () => {
    const of = (runs: number) => {
      const times = workerTimes(1, { blocksMs: [new Array<number>(runs).fill(1)] });
      const round = { ...createRound(1, 1), head: times };
      return summariseRuns({ ...evidence, rounds: [round] }, 'head').p99Ms;
    };
    expect(of(661)).toBeNull();
    expect(of(662)).toBe(1);
  });
});
