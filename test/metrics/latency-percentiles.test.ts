import { describe, expect, it } from 'vitest';
import type { Round } from '../../src/evidence-latency.ts';
import { readModel } from '../../src/metrics/index.ts';
import { createLatency, createModel, createRound, workerTimes } from '../support/evidence.ts';
import { normals } from '../support/noise.ts';

const runsPerRound = 100;

/** Rounds of 100 runs a side, in which a share of the head's runs takes four times as long. */
function rounds(
  count: number,
  slowShare: number,
  timed: Round['timed'] = 'runs',
): readonly Round[] {
  const noise = normals(3);
  const times = (share: number) => {
    const runs = Array.from({ length: runsPerRound }, (_, index) => {
      const isSlow = index < share * runsPerRound;
      return (isSlow ? 4 : 1) * Math.exp(0.01 * noise());
    });
    return workerTimes(1, { blocksMs: [runs] });
  };
  return Array.from({ length: count }, () =>
    createRound(1, 1, { timed, base: times(0), head: times(slowShare) }),
  );
}

function read(given: readonly Round[]) {
  return readModel(createModel({ latency: createLatency([], { rounds: given }) }));
}

describe('percentiles of runs', () => {
  it('see what the typical undisturbed time does not', () => {
    const readings = read(rounds(8, 0.2));
    const change = (metric: 'latency' | 'latency-p90' | 'latency-p99') => {
      const delta = readings[metric]?.delta;
      return delta?.kind === 'sampled' ? delta.relative?.value : expect.fail(metric);
    };
    expect(change('latency')).toBeLessThan(0.05);
    expect(change('latency-p90')).toBeGreaterThan(2.5);
    expect(change('latency-p99')).toBeGreaterThan(2.5);
  });

  it('have a value between bounds that are no narrower than those of the rounds', () => {
    for (const metric of ['latency-p90', 'latency-p99'] as const) {
      const side = read(rounds(8, 0))[metric]?.head;
      if (side?.kind !== 'sampled' || side.interval === null) return expect.fail();
      expect(side.interval[0]).toBeLessThan(side.value);
      expect(side.interval[1]).toBeGreaterThan(side.value);
      expect(side.samples).toBe(800);
    }
  });

  it('are as unsure as the rounds differ: one slow process among eight widens them', () => {
    const width = (given: readonly Round[]) => {
      const side = read(given)['latency-p90']?.head;
      if (side?.kind !== 'sampled' || side.interval === null) return expect.fail();
      return side.interval[1] - side.interval[0];
    };
    const calm = rounds(8, 0);
    const mixed = calm.map((round, index) =>
      index % 3 === 0
        ? { ...round, head: workerTimes(1, { blocksMs: [new Array(runsPerRound).fill(2)] }) }
        : round,
    );
    expect(width(mixed)).toBeGreaterThan(5 * width(calm));
  });

  it('of one run in a hundred are there from 662 runs on', () => {
    expect(read(rounds(6, 0))).not.toHaveProperty('latency-p99');
    expect(read(rounds(7, 0))).toHaveProperty('latency-p99');
  });

  it('of one run in ten are there from 64 runs on', () => {
    const few = (runs: number) => {
      const side = workerTimes(1, { blocksMs: [new Array<number>(runs).fill(1)] });
      return read([createRound(1, 1, { base: side, head: side })]);
    };
    expect(few(63)).not.toHaveProperty('latency-p90');
    expect(few(64)['latency-p90']?.head).toMatchObject({ value: 1, interval: null });
  });

  it('are not there where blocks were timed as a whole: a mean of runs is no run', () => {
    const readings = read(rounds(8, 0, 'blocks'));
    expect(readings).not.toHaveProperty('latency-p90');
    expect(readings).not.toHaveProperty('latency-p99');
    expect(readings.latency?.head).toMatchObject({ kind: 'sampled', timed: 'blocks' });
    expect(readings['load-time']?.head).not.toHaveProperty('timed');
    expect(read(rounds(8, 0)).latency?.head).not.toHaveProperty('timed');
  });
});
