import { describe, expect, it } from 'vitest';
import { budgetKinds } from '../../src/budgets/index.ts';
import type { LatencyEvidence, MeasuredLatency, Round } from '../../src/evidence-latency.ts';
import { type MetricId, metrics, readLatencyAt, readModel } from '../../src/metrics/index.ts';
import type { Delta } from '../../src/metrics/reading.ts';
import { logRatios } from '../../src/stats/rounds.ts';
import {
  createLatency,
  createModel,
  createRound,
  createTrace,
  eightAround,
  presentSide,
  workerTimes,
} from '../support/evidence.ts';
import { normals } from '../support/noise.ts';

const failure = { code: 'worker-died', message: 'killed', hint: 'use less' } as const;

function read(changes: readonly number[], overrides: Partial<LatencyEvidence> = {}) {
  return readModel(createModel({ latency: createLatency(changes, overrides) }));
}

/** The delta of a metric, which must be sampled. */
function sampled(readings: ReturnType<typeof read>, metric: MetricId = 'latency') {
  const delta: Delta | undefined = readings[metric]?.delta;
  if (delta?.kind !== 'sampled' || delta.relative === null || delta.paired === undefined) {
    return expect.fail();
  }
  const { difference, relative, paired } = delta;
  return { difference, relative, ...paired };
}

/** Eight rounds in which the head needs this much more processor time, whatever the wall clock says. */
function withCpu(wall: number, cpu: number): readonly Round[] {
  return eightAround(wall).map((change) =>
    createRound(2, 2 * (1 + change), {
      head: workerTimes(2 * (1 + change), {
        blockCpuMs: [1, 1.01, 0.99, 1].map((noise) => 5 * noise * (1 + cpu)),
      }),
    }),
  );
}

describe('latency', () => {
  it('of one side is the centre of its rounds, in milliseconds', () => {
    const { latency } = read(eightAround(0.1));
    expect(latency?.base).toMatchObject({ kind: 'sampled', value: 2, samples: 8 });
    expect(latency?.head).toMatchObject({ kind: 'sampled', value: expect.closeTo(2.2, 9) });
  });

  it('changes by the centre of the paired ratios, with bounds around it', () => {
    const { relative, difference } = sampled(read(eightAround(0.1)));
    expect(relative.value).toBeCloseTo(0.1, 4);
    // With k = 2 the third of 36 Walsh averages: 0.1 - 2.5 steps of 0.1 %, and its mirror.
    expect(relative.low).toBeCloseTo(0.0975, 4);
    expect(relative.high).toBeCloseTo(0.1025, 4);
    expect(difference.value).toBeCloseTo(0.2, 3);
    expect(difference.low).toBeCloseTo(2 * relative.low, 12);
  });

  it('finds a slow-down under a drift that is a hundred times as large', () => {
    const noise = normals(21);
    const rounds = Array.from({ length: 12 }, (_, round) => {
      const machine = 2 * (1 + round / 4);
      return createRound(machine, machine * 1.03 * Math.exp(0.002 * noise()));
    });
    const { relative } = sampled(read([], { rounds }));
    expect(relative.low).toBeGreaterThan(0.02);
    expect(relative.high).toBeLessThan(0.04);
  });

  it('uses the shortest run of a block: one disturbed run does not count', () => {
    const calm = createLatency(eightAround(0)).value;
    const disturbed = calm.rounds.map((round) => ({
      ...round,
      head: workerTimes(2, { blocksMs: [[2, 900], [2], [80, 2], [2.01]] }),
    }));
    expect(logRatios(disturbed).every((each) => each === 0)).toBe(true);
  });

  it('tells how well the rounds agree, and what they could resolve', () => {
    const { noise } = sampled(read(eightAround(0)));
    expect(noise).toMatchObject({ rounds: 8, widening: 1 });
    expect(noise.sd).toBeCloseTo(0.00245, 5);
    // (2.841 + 1.282) · 0.245 % / √8, the t of 1.25 % with 7 degrees of freedom.
    expect(noise.resolution).toBeCloseTo(0.00357, 4);
  });

  it('is less sure where the rounds follow each other', () => {
    const slope = sampled(read(eightAround(0.1).toSorted((a, b) => a - b)));
    expect(slope.noise.autocorrelation).toBeGreaterThan(0.2);
    const free = sampled(read(eightAround(0.1)));
    expect(slope.relative.high).toBeGreaterThan(free.relative.high);
    expect(slope.relative.low).toBeLessThan(free.relative.low);
  });

  it('has wider bounds for a claim among several, of a side as of the change', () => {
    const rounds = eightAround(0.1);
    const alone = read(rounds);
    const { claim, relative } = sampled(read(rounds, { alphaPerClaim: 0.0125 / 3 }));
    expect(sampled(alone).claim?.relative).toEqual(sampled(alone).relative);
    expect(claim?.relative.low).toBeLessThan(relative.low);
    const head = read(rounds, { alphaPerClaim: 0.0125 / 3 }).latency?.head;
    if (head?.kind !== 'sampled') return expect.fail();
    expect(head.claim?.[0]).toBeLessThan(head.interval?.[0] ?? 0);
  });

  it('has no claim where eight rounds are too few for it, and an interval all the same', () => {
    const readings = read(eightAround(0.1), { alphaPerClaim: 0.0125 / 4 });
    expect(sampled(readings).claim).toBeNull();
    expect(sampled(readings).noise.resolution).toBeNull();
    expect(readings.latency?.head).toMatchObject({
      claim: null,
      interval: [expect.any(Number), expect.any(Number)],
    });
  });

  it('has no change and no interval from too few rounds, and a value all the same', () => {
    const { latency } = read([0.1, 0.1, 0.1]);
    expect(latency?.delta).toEqual({ kind: 'unavailable', why: 'too-few-samples' });
    expect(latency?.head).toMatchObject({ value: expect.closeTo(2.2, 9), interval: null });
  });

  it.each([
    ['decided', 'too-few-samples', null],
    ['last-look', 'too-few-samples', null],
    ['time-budget', 'out-of-time', null],
    ['failed', 'unmeasured', failure],
  ] as const)('of too few rounds that ended by %s is not known: %s', (stopped, why, found) => {
    const { latency } = read([0.1, 0.1], { stopped, failure: found });
    expect(latency?.delta).toEqual({ kind: 'unavailable', why });
    const limit = { kind: 'absolute', amount: 1, text: '1ms' } as const;
    const verdict = budgetKinds.max.judge(limit, latency ?? expect.fail(), metrics.latency);
    // A round that failed is told as a failure of its own.
    expect(verdict).toEqual({ kind: 'undecided', why: found === null ? why : 'too-few-samples' });
  });

  it('keeps what was measured before a round failed', () => {
    const readings = read(eightAround(0.1), { stopped: 'failed', failure });
    expect(sampled(readings).relative.value).toBeCloseTo(0.1, 4);
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

  it('of a new model is that of its head, with no change', () => {
    const latency = createLatency(eightAround(0.1), { against: 'itself' });
    const { latency: read } = readModel(createModel({ base: { kind: 'absent' }, latency }));
    expect(read?.base).toBeNull();
    expect(read?.head).toMatchObject({ value: expect.closeTo(2.2, 9), samples: 8 });
    expect(read?.delta).toEqual({ kind: 'unavailable', why: 'no-base' });
  });

  it('of a removed model was asked for and is of nothing', () => {
    const latency: MeasuredLatency = { kind: 'no-head' };
    const readings = readModel(createModel({ head: { kind: 'absent' }, latency }));
    for (const metric of ['latency', 'latency-p90', 'throughput', 'load-time'] as const) {
      expect(readings[metric]).toEqual({
        base: null,
        head: null,
        delta: { kind: 'unavailable', why: 'no-head' },
      });
    }
  });
});

describe('another clock', () => {
  it('is processor time on the processor, by the same estimator', () => {
    const { corroboration } = sampled(read([], { rounds: withCpu(0.2, 0.18) }));
    expect(corroboration?.by).toBe('processor-time');
    expect(corroboration?.relative.value).toBeCloseTo(0.18, 9);
  });

  it.each([
    ['several threads may wait for each other', { threads: 2 }],
    ['a device does the work', { provider: 'cuda' }],
  ])('is none where %s', (_, overrides) => {
    const { corroboration } = sampled(read([], { rounds: withCpu(0.2, 0), ...overrides }));
    expect(corroboration).toBeNull();
  });

  it('is none for a number that it does not tell', () => {
    const readings = read([], { rounds: withCpu(0.2, 0) });
    expect(sampled(readings, 'load-time').corroboration).toBeNull();
    expect(sampled(readings, 'throughput').corroboration?.relative.value).toBeCloseTo(0, 9);
  });

  const calm = { samples: 1, smMhz: 1_500, reasons: 0, powerWatts: null, temperatureC: null };
  const nobody = { processes: 0, memoryBytes: 0 };
  const four = (state: typeof calm) => [state, state, state, state];

  it('is the cycles of a GPU whose clocks were watched', () => {
    const slower = { ...calm, smMhz: 1_500 / 1.019 };
    const gpu = { base: four(calm), head: four(slower), before: nobody, after: nobody };
    const rounds = eightAround(0.019).map((change) => createRound(2, 2 * (1 + change), { gpu }));
    const { corroboration } = sampled(read([], { provider: 'cuda', rounds }));
    expect(corroboration?.by).toBe('gpu-cycles');
    expect(corroboration?.relative.value).toBeCloseTo(0, 4);
  });

  it('says that a GPU was disturbed where more than a quarter of the pairs were', () => {
    const hot = { ...calm, reasons: 0x40 };
    const disturbed = (pairs: number) => {
      const head = four(calm).map((state, index) => (index < pairs ? hot : state));
      const gpu = { base: four(calm), head, before: nobody, after: nobody };
      const rounds = eightAround(0).map((change) => createRound(2, 2 * (1 + change), { gpu }));
      return read([], { provider: 'cuda', rounds }).latency;
    };
    expect(disturbed(1)?.delta.kind).toBe('sampled');
    expect(disturbed(2)?.delta).toEqual({ kind: 'unavailable', why: 'environment' });
    // Nothing is left, and the time is told all the same; no limit is held against it.
    const head = { kind: 'sampled', value: expect.closeTo(2, 9), samples: 8 };
    expect(disturbed(4)?.head).toEqual({
      ...head,
      interval: null,
      claim: null,
      why: 'environment',
    });
    const limit = { kind: 'absolute', amount: 1, text: '1ms' } as const;
    const all = disturbed(4) ?? expect.fail();
    expect(budgetKinds.max.judge(limit, all, metrics.latency)).toEqual({
      kind: 'undecided',
      why: 'environment',
    });
    const calmOnes = disturbed(0) ?? expect.fail();
    expect(budgetKinds.max.judge(limit, calmOnes, metrics.latency).kind).toBe('exceeded');
  });
});

describe('throughput', () => {
  it('is samples per second: the batch over the latency', () => {
    const rounds = eightAround(0.25).map((change) =>
      createRound(2, 2, {
        base: workerTimes(2, { batchSize: 8 }),
        head: workerTimes(2 * (1 + change), { batchSize: 8 }),
      }),
    );
    const readings = read([], { rounds });
    expect(readings.throughput?.base).toMatchObject({ value: 4_000 });
    expect(readings.throughput?.head).toMatchObject({ value: expect.closeTo(3_200, -1) });
    expect(sampled(readings, 'throughput').relative.value).toBeCloseTo(-0.2, 3);
  });

  it('counts the samples of each side: twice the batch in twice the time is the same', () => {
    const rounds = eightAround(0).map((change) =>
      createRound(2, 4, {
        head: workerTimes(4 * (1 + change), { batchSize: 2 }),
      }),
    );
    const readings = read([], { rounds });
    expect(sampled(readings, 'throughput').relative.value).toBeCloseTo(0, 4);
    expect(sampled(readings).relative.value).toBeCloseTo(1, 3);
  });

  it('of a model without a batch counts runs', () => {
    const side = workerTimes(2, { batchSize: null });
    const rounds = eightAround(0).map(() => createRound(2, 2, { base: side, head: side }));
    expect(read([], { rounds }).throughput?.head).toMatchObject({ value: 500 });
  });
});

describe('load time', () => {
  it('is compared round by round like latency', () => {
    const rounds = eightAround(0.5).map((change) =>
      createRound(2, 2, { head: workerTimes(2, { loadMs: 40 * (1 + change) }) }),
    );
    const readings = read([], { rounds });
    expect(readings['load-time']?.base).toMatchObject({ value: 40 });
    expect(readings['load-time']?.head).toMatchObject({ value: expect.closeTo(60, 9) });
    expect(sampled(readings, 'load-time').relative.value).toBeCloseTo(0.5, 4);
    expect(sampled(readings).relative.value).toBe(0);
  });
});

describe('latency at other extents', () => {
  it('has readings of its own, and only those that rounds give', () => {
    const model = createModel({
      latency: createLatency(eightAround(0)),
      latencyAt: [{ dims: { batch: 8 }, latency: createLatency(eightAround(0.1)) }],
    });
    const [point = expect.fail(), ...more] = readLatencyAt(model);
    expect(more).toEqual([]);
    expect(point.dims).toEqual({ batch: 8 });
    expect(point.readings.latency?.head).toMatchObject({ value: expect.closeTo(2.2, 9) });
    expect(Object.keys(point.readings)).toEqual([
      'latency',
      'latency-p90',
      'throughput',
      'load-time',
    ]);
    expect(readModel(model).latency?.head).toMatchObject({ value: expect.closeTo(2, 9) });
  });

  it('comes with the memory of a trace there, and not of one elsewhere', () => {
    const profile = presentSide().profile;
    const sideAt = (bytes: number) => {
      return { profile, trace: createTrace({ peakActivationBytes: bytes }) };
    };
    const point = { dims: { batch: 8 }, latency: createLatency(eightAround(0)) };
    const model = createModel({
      base: presentSide({ trace: createTrace() }),
      head: presentSide({ trace: createTrace() }),
      latencyAt: [{ ...point, sides: { base: sideAt(800), head: sideAt(1_000) } }, point],
    });
    const [traced, untraced] = readLatencyAt(model);
    expect(traced?.readings['runtime-memory']).toMatchObject({
      base: { kind: 'exact', value: 800 },
      head: { kind: 'exact', value: 1_000 },
      delta: { relative: { value: 0.25 } },
    });
    expect(untraced?.readings).not.toHaveProperty('runtime-memory');
    expect(readModel(model)['runtime-memory']?.head).toMatchObject({ value: 150_000 });
  });

  it('is no change where the sides were traced on different machines there', () => {
    const machine = createTrace().value.environment;
    const other = machine && { ...machine, cpuModel: 'another' };
    const profile = presentSide().profile;
    const base = { profile, trace: createTrace() };
    const head = { profile, trace: createTrace({ environment: other }) };
    const latency = createLatency(eightAround(0));
    const model = createModel({
      latencyAt: [{ dims: { batch: 8 }, latency, sides: { base, head } }],
    });
    expect(readLatencyAt(model)[0]?.readings.latency?.delta).toEqual({
      kind: 'unavailable',
      why: 'other-environment',
    });
  });
});
