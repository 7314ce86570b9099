import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import { type GatherEffects, gather, type LocatedPair } from '../../src/measure/gather.ts';
import type { Step } from '../../src/measure/plan.ts';
import type { Sample } from '../../src/measure/runner.ts';
import { boundRounds } from '../../src/stats/round-bounds.ts';
import { logRatios } from '../../src/stats/rounds.ts';
import { decide, standardLooks } from '../../src/stats/sequential.ts';
import {
  createEvaluation,
  createProfile,
  createRecorded,
  createRound,
  createTrace,
} from '../support/evidence.ts';
import { createPair, evaluationPlan, latencyPlan, sessionPlan } from '../support/plan.ts';

const all = { evaluation: evaluationPlan, latency: latencyPlan } as const;
const failure = { code: 'model-malformed', message: 'broken', hint: 'mend it' } as const;

function nameOf(step: Step): string {
  if (step.kind === 'recorded') return `${step.model.id} recorded ${step.sides.join('+')}`;
  const at = 'at' in step && step.point > 0 ? `${JSON.stringify(step.at)} ` : '';
  if (step.kind !== 'round') return `${step.model.id} ${at}${step.kind} ${step.side}`;
  return `${step.model.id} ${at}round ${step.round}${step.baseFrom === 'head' ? ' alone' : ''}`;
}

interface Script {
  /** The change of the head in a round. */
  readonly change?: (round: number) => number;
  readonly fail?: (name: string) => unknown;
  readonly roundMs?: number;
  /** As a limit of 5 % would, where nothing is said. */
  readonly isDecided?: GatherEffects['isDecided'];
  readonly onRound?: GatherEffects['onRound'];
}

/** Runs with a runner that measures what the script says, on a clock that only it moves. */
async function gatherWith(pairs: readonly LocatedPair[], script: Script = {}) {
  const steps: string[] = [];
  let nowMs = 1_000;
  const runner = async (step: Step): Promise<Sample> => {
    if (step.kind === 'round') nowMs += script.roundMs ?? 1_000;
    const error = script.fail?.(nameOf(step));
    if (error !== undefined) throw error;
    switch (step.kind) {
      case 'profile':
        return { kind: 'profile', profile: createProfile() };
      case 'evaluate':
        return { kind: 'evaluation', evaluation: createEvaluation('+').value };
      case 'trace':
        return { kind: 'trace', trace: createTrace().value };
      case 'recorded':
        return { kind: 'recorded', recorded: createRecorded() };
      case 'round':
        return {
          kind: 'round',
          round: createRound(2, 2 * (1 + (script.change?.(step.round) ?? 0))),
        };
    }
  };
  const onStep = (step: Step) => steps.push(nameOf(step));
  const { isDecided = byFivePercent, onRound } = script;
  const told = onRound === undefined ? {} : { onRound };
  const models = await gather(pairs, { runner, nowMs: () => nowMs, onStep, isDecided, ...told });
  return { steps, models, model: models[0] ?? expect.fail() };
}

/** As a limit of 5 % on the change would decide. */
function byFivePercent({ latency, latencyAt }: ModelEvidence, point: number): boolean {
  const measured = point === 0 ? latency : latencyAt[point - 1]?.latency;
  if (measured?.kind !== 'measured') return expect.fail('nothing to decide');
  const bounds = boundRounds(logRatios(measured.value.rounds), standardLooks);
  return decide(bounds, Math.log1p(0.05)) !== 'undecided';
}

function latencyOf({ latency }: ModelEvidence) {
  return latency.kind === 'measured' ? latency.value : expect.fail(latency.kind);
}

const died = new UserError('worker-died', 'it died', 'look');
const unavailable = {
  kind: 'unavailable',
  failure: { code: 'worker-died', message: 'it died', hint: 'look' },
};

describe('gather', () => {
  it('puts everything measured together, and tells of each step before it', async () => {
    const { model, steps } = await gatherWith([createPair(all)]);
    expect(steps.slice(0, 4)).toEqual([
      'digits profile base',
      'digits profile head',
      'digits evaluate base',
      'digits evaluate head',
    ]);
    expect(model).toMatchObject({ id: 'digits', path: 'models/digits.onnx', dims: { batch: 1 } });
    for (const side of [model.base, model.head]) {
      expect(side).toMatchObject({
        kind: 'present',
        file: { path: 'models/digits.onnx' },
        profile: { kind: 'measured' },
        evaluation: { kind: 'measured' },
      });
    }
    expect(latencyOf(model)).toMatchObject({ provider: 'cpu', threads: 1, alphaPerLook: 0.0125 });
  });

  it('marks what nobody asked for', async () => {
    const { model, steps } = await gatherWith([createPair()]);
    expect(steps).toHaveLength(2);
    expect(model.base).toMatchObject({ evaluation: { kind: 'not-asked' } });
    expect(model.latency).toEqual({ kind: 'not-asked' });
  });

  it.each([
    ['digits profile head', (model: ModelEvidence) => model.head, { profile: unavailable }],
    ['digits evaluate base', (model: ModelEvidence) => model.base, { evaluation: unavailable }],
    ['digits round 0', (model: ModelEvidence) => model, { latency: unavailable }],
  ])('lets only %s be unavailable where it fails', async (broken, of, expected) => {
    const { models } = await gatherWith([createPair(all), createPair({ ...all, id: 'other' })], {
      fail: (name) => (name === broken ? died : undefined),
    });
    const [digits = expect.fail(), other] = models;
    expect(of(digits)).toMatchObject(expected);
    const text = JSON.stringify(models);
    expect(text.match(/"unavailable"/g)).toHaveLength(1);
    expect(JSON.stringify(other)).not.toContain('unavailable');
  });

  it('runs no further round of a model whose round failed, and keeps those before', async () => {
    const { steps, model } = await gatherWith([createPair(all)], {
      fail: (name) => (name.endsWith('round 3') ? died : undefined),
    });
    expect(steps.filter((name) => name.includes('round'))).toHaveLength(4);
    expect(latencyOf(model)).toMatchObject({ stopped: 'failed', failure: unavailable.failure });
    expect(latencyOf(model).rounds).toHaveLength(3);
  });

  it('lets a bug through', async () => {
    const fail = (name: string) => (name.includes('evaluate') ? new TypeError('a bug') : undefined);
    await expect(gatherWith([createPair(all)], { fail })).rejects.toThrow(TypeError);
  });

  it('measures the latency of a new model against itself, and says so', async () => {
    const pair = { ...createPair(all), base: { kind: 'absent' } } as const;
    const { model, steps } = await gatherWith([pair]);
    expect(steps.slice(0, 3)).toEqual([
      'digits profile head',
      'digits evaluate head',
      'digits round 0 alone',
    ]);
    expect(model.base).toEqual({ kind: 'absent' });
    expect(latencyOf(model)).toMatchObject({ against: 'itself' });
    expect(latencyOf(model).rounds).toHaveLength(8);
  });

  it('runs nothing of a removed model, and says that its latency was asked for', async () => {
    const pair = { ...createPair(all), head: { kind: 'absent' } } as const;
    const { model, steps } = await gatherWith([pair]);
    expect(steps).toEqual(['digits profile base', 'digits evaluate base']);
    expect(model.head).toEqual({ kind: 'absent' });
    expect(model.latency).toEqual({ kind: 'no-head' });
  });

  it('has no latency of a model that is nowhere', async () => {
    const absent = { kind: 'absent' } as const;
    const { model } = await gatherWith([{ ...createPair(all), base: absent, head: absent }]);
    expect(model.latency).toEqual({ kind: 'not-asked' });
  });

  it('has no latency because of a side that is unreadable', async () => {
    const head = { kind: 'unreadable', failure } as const;
    const { model, steps } = await gatherWith([{ ...createPair(all), head }]);
    expect(steps).toEqual(['digits profile base', 'digits evaluate base']);
    expect(model.head).toEqual(head);
    expect(model.latency).toEqual({ kind: 'unavailable', failure });
  });

  it('measures several models in the order of the plan', async () => {
    const { models } = await gatherWith([createPair({ id: 'a' }), createPair({ id: 'b' })]);
    expect(models.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('latency rounds stop', () => {
  it('at the first look where the rounds have decided', async () => {
    const { model } = await gatherWith([createPair(all)], { change: () => 0.001 });
    expect(latencyOf(model)).toMatchObject({ stopped: 'decided', seconds: 8 });
    expect(latencyOf(model).rounds).toHaveLength(8);
  });

  it('at a later look where that one decides', async () => {
    const { model } = await gatherWith([createPair(all)], {
      change: (round) => (round < 4 ? 0.08 : 0),
    });
    expect(latencyOf(model).stopped).toBe('decided');
    expect([12, 18]).toContain(latencyOf(model).rounds.length);
  });

  it('at the last look where none of them decides', async () => {
    const { model } = await gatherWith([createPair(all)], {
      change: (round) => (round % 2 === 0 ? 0.1 : 0),
    });
    expect(latencyOf(model)).toMatchObject({ stopped: 'last-look' });
    expect(latencyOf(model).rounds).toHaveLength(27);
  });

  it('before a round that would not fit into the time budget', async () => {
    const { model, steps } = await gatherWith([createPair(all)], { roundMs: 25_000 });
    expect(latencyOf(model)).toMatchObject({ stopped: 'time-budget', seconds: 100 });
    expect(latencyOf(model).rounds).toHaveLength(4);
    expect(steps.filter((name) => name.includes('round'))).toHaveLength(4);
  });

  it('after one round at least, however long it takes', async () => {
    const { model } = await gatherWith([createPair(all)], { roundMs: 900_000 });
    expect(latencyOf(model).rounds).toHaveLength(1);
    expect(latencyOf(model).stopped).toBe('time-budget');
  });

  it('after the first look where nothing is limited', async () => {
    const { model } = await gatherWith([createPair({ latency: latencyPlan })], {
      change: (round) => (round % 2 === 0 ? 0.1 : 0),
      isDecided: () => true,
    });
    expect(latencyOf(model).rounds).toHaveLength(8);
  });

  it('after what the judge of all rounds so far says, asked at looks only', async () => {
    const asked: number[] = [];
    const isDecided = (model: ModelEvidence) => {
      asked.push(latencyOf(model).rounds.length);
      return asked.length === 3;
    };
    const { model } = await gatherWith([createPair(all)], { isDecided });
    expect(asked).toEqual([8, 12, 18]);
    expect(latencyOf(model)).toMatchObject({ stopped: 'decided' });
  });

  it('for each model by itself', async () => {
    const pairs = [createPair({ ...all, id: 'a' }), createPair({ ...all, id: 'b' })];
    const { models } = await gatherWith(pairs, { roundMs: 20_000 });
    expect(models.map((model) => latencyOf(model).rounds.length)).toEqual([6, 6]);
  });
});

describe('latency at other extents', () => {
  const latency = { ...latencyPlan, at: [{ batch: 8 }, { batch: 32 }] };

  it('is measured after that at the model’s own, each until it is decided', async () => {
    const { model, steps } = await gatherWith([createPair({ latency })], {
      isDecided: ({ latencyAt }, point) =>
        point !== 1 ||
        (latencyAt[0]?.latency.kind === 'measured' && latencyAt[0].latency.value.rounds.length > 8),
    });
    const names = steps.filter((name) => name.includes('round'));
    expect(names.slice(7, 10)).toEqual([
      'digits round 7',
      'digits {"batch":8} round 0',
      'digits {"batch":8} round 1',
    ]);
    const counts = [model.latency, ...model.latencyAt.map((point) => point.latency)].map(
      (measured) => (measured.kind === 'measured' ? measured.value.rounds.length : 0),
    );
    expect(counts).toEqual([8, 12, 8]);
    expect(model.latencyAt.map(({ dims }) => dims)).toEqual([{ batch: 8 }, { batch: 32 }]);
  });

  it('fails by itself', async () => {
    const { model } = await gatherWith([createPair({ latency })], {
      fail: (name) => (name.includes('{"batch":8}') ? died : undefined),
    });
    expect(latencyOf(model).stopped).toBe('decided');
    expect(model.latencyAt.map((point) => point.latency.kind)).toEqual(['unavailable', 'measured']);
  });
});

describe('what a model costs at other extents', () => {
  const latency = { ...latencyPlan, at: [{ batch: 8 }] };
  const asked = { trace: sessionPlan, latency } as const;
  const measured = { kind: 'measured' } as const;

  it('is read and traced there, on both sides', async () => {
    const { model } = await gatherWith([createPair(asked)]);
    const side = { profile: { kind: 'measured', value: createProfile() }, trace: createTrace() };
    expect(model.latencyAt[0]?.sides).toEqual({ base: side, head: side });
  });

  it('is known of the side that can be traced', async () => {
    const { model } = await gatherWith([createPair(asked)], {
      fail: (name) => (name === 'digits {"batch":8} trace base' ? died : undefined),
    });
    expect(model.latencyAt[0]?.sides).toMatchObject({
      base: { profile: measured, trace: unavailable },
      head: { profile: measured, trace: measured },
    });
    // Neither times there nor the trace at the model's own extents are touched by it.
    expect(model.latencyAt[0]?.latency).toMatchObject(measured);
    expect(model.base).toMatchObject({ trace: measured });
  });

  it('is left out where nothing is traced, and of a model that was removed', async () => {
    const { model } = await gatherWith([createPair({ latency })]);
    expect(model.latencyAt[0]).not.toHaveProperty('sides');
    const pair = { ...createPair(asked), head: { kind: 'absent' } } as const;
    const { steps } = await gatherWith([pair]);
    expect(steps).toEqual(['digits profile base', 'digits trace base']);
  });

  it('proves nothing of a device at other extents than its own', async () => {
    const provider = 'cuda';
    const onCuda = { trace: { ...sessionPlan, provider }, latency: { ...latency, provider } };
    const { model } = await gatherWith([createPair(onCuda)], {
      fail: (name) => (name === 'digits {"batch":8} trace head' ? died : undefined),
    });
    expect(model.latency).toMatchObject(measured);
    expect(model.latencyAt[0]?.latency).toMatchObject(unavailable);
  });
});

describe('profiles of another tool', () => {
  const recorded = { root: '/repository', base: ['b.json'], head: ['h.json'] };

  it('are read once, for the sides that have a model', async () => {
    const { model, steps } = await gatherWith([createPair({ recorded })]);
    expect(steps.filter((name) => name.includes('recorded'))).toEqual([
      'digits recorded base+head',
    ]);
    expect(model.recorded).toEqual({ kind: 'measured', value: createRecorded() });
  });

  it('are those of the head where there is no base, and none where there is neither', async () => {
    const absent = { kind: 'absent' } as const;
    const seen: Step[] = [];
    const pair = { ...createPair({ recorded }), base: absent };
    const runner = async (step: Step): Promise<Sample> => {
      seen.push(step);
      if (step.kind === 'recorded') return { kind: 'recorded', recorded: createRecorded() };
      return { kind: 'profile', profile: createProfile() };
    };
    await gather([pair], { runner, nowMs: () => 0, onStep: () => {} });
    expect(seen.find(({ kind }) => kind === 'recorded')).toMatchObject({ sides: ['head'] });
    const { steps, model } = await gatherWith([{ ...pair, head: absent }]);
    expect(steps).toEqual([]);
    expect(model.recorded).toEqual({ kind: 'not-asked' });
  });

  it('that cannot be read are unavailable, and take nothing from the rest', async () => {
    const { model } = await gatherWith([createPair({ ...all, recorded })], {
      fail: (name) => (name.includes('recorded') ? died : undefined),
    });
    expect(model.recorded).toEqual(unavailable);
    expect(model.latency.kind).toBe('measured');
  });

  it('are left out where nobody gave any', async () => {
    const { model } = await gatherWith([createPair(all)]);
    expect(model).not.toHaveProperty('recorded');
  });
});

describe('progress', () => {
  it('is told after each round, and once more where time ran out', async () => {
    const told: [number, boolean][] = [];
    await gatherWith([createPair(all)], {
      roundMs: 50_000,
      onRound: ({ rounds, isDone }) => told.push([rounds.length, isDone]),
    });
    expect(told).toEqual([
      [1, false],
      [2, false],
      [2, true],
    ]);
  });
});

describe('a trace', () => {
  const traced = { trace: sessionPlan, latency: latencyPlan } as const;
  const onCuda = {
    trace: { ...sessionPlan, provider: 'cuda' },
    latency: { ...latencyPlan, provider: 'cuda' },
  } as const;
  const noCuda = new UserError('provider-unavailable', 'cuda ran 0 of 14 nodes', 'look');

  it('of either side comes before the rounds', async () => {
    const { steps, model } = await gatherWith([createPair(traced)]);
    expect(steps.slice(2, 5)).toEqual(['digits trace base', 'digits trace head', 'digits round 0']);
    for (const side of [model.base, model.head])
      expect(side).toMatchObject({ trace: createTrace() });
  });

  it('is of the head alone where there is no base', async () => {
    const pair = { ...createPair(traced), base: { kind: 'absent' } } as const;
    const { steps } = await gatherWith([pair]);
    expect(steps.filter((name) => name.includes('trace'))).toEqual(['digits trace head']);
  });

  it('needs no rounds', async () => {
    const { steps, model } = await gatherWith([createPair({ trace: sessionPlan })]);
    expect(steps.slice(2)).toEqual(['digits trace base', 'digits trace head']);
    expect(model.latency).toEqual({ kind: 'not-asked' });
  });

  it('that failed takes nothing from times on the processor', async () => {
    const { model } = await gatherWith([createPair(traced)], {
      fail: (name) => (name === 'digits trace base' ? died : undefined),
    });
    expect(model.base).toMatchObject({ trace: unavailable });
    expect(model.head).toMatchObject({ trace: { kind: 'measured' } });
    expect(model.latency.kind).toBe('measured');
  });

  it.each(['base', 'head'])(
    'that does not prove what ran the %s leaves no times of a device',
    async (side) => {
      const { model, steps } = await gatherWith([createPair(onCuda)], {
        fail: (name) => (name === `digits trace ${side}` ? noCuda : undefined),
      });
      expect(steps.filter((name) => name.includes('round'))).toEqual([]);
      expect(model.latency).toMatchObject({
        kind: 'unavailable',
        failure: { code: 'provider-unavailable', message: 'cuda ran 0 of 14 nodes' },
      });
    },
  );

  it('that proves it lets the rounds begin', async () => {
    const { model } = await gatherWith([createPair(onCuda)]);
    expect(model.latency).toMatchObject({ kind: 'measured', value: { provider: 'cuda' } });
  });
});
