import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/errors.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import { gather, type LocatedPair } from '../../src/measure/gather.ts';
import type { Step } from '../../src/measure/plan.ts';
import type { Sample } from '../../src/measure/runner.ts';
import { createEvaluation, createProfile, createRound } from '../support/evidence.ts';
import { createPair, evaluationPlan, latencyPlan } from '../support/plan.ts';

const all = { evaluation: evaluationPlan, latency: latencyPlan } as const;
const failure = { code: 'model-malformed', message: 'broken', hint: 'mend it' } as const;

function nameOf(step: Step): string {
  return `${step.model.id} ${step.kind} ${step.kind === 'round' ? step.round : step.side}`;
}

interface Script {
  /** The change of the head in a round. */
  readonly change?: (round: number) => number;
  readonly fail?: (name: string) => unknown;
  readonly roundMs?: number;
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
      case 'round':
        return {
          kind: 'round',
          round: createRound(2, 2 * (1 + (script.change?.(step.round) ?? 0))),
        };
    }
  };
  const onStep = (step: Step) => steps.push(nameOf(step));
  const models = await gather(pairs, { runner, nowMs: () => nowMs, onStep });
  return { steps, models, model: models[0] ?? expect.fail() };
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

  it('runs no further round of a model whose round failed', async () => {
    const { steps, model } = await gatherWith([createPair(all)], {
      fail: (name) => (name.endsWith('round 3') ? died : undefined),
    });
    expect(steps.filter((name) => name.includes('round'))).toHaveLength(4);
    expect(model.latency).toEqual(unavailable);
  });

  it('lets a bug through', async () => {
    const fail = (name: string) => (name.includes('evaluate') ? new TypeError('a bug') : undefined);
    await expect(gatherWith([createPair(all)], { fail })).rejects.toThrow(TypeError);
  });

  it('runs nothing on a side that is absent, and no round without both', async () => {
    const pair = { ...createPair(all), base: { kind: 'absent' } } as const;
    const { model, steps } = await gatherWith([pair]);
    expect(steps).toEqual(['digits profile head', 'digits evaluate head']);
    expect(model.base).toEqual({ kind: 'absent' });
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

  it('after the first look where nothing is gated', async () => {
    const latency = { ...latencyPlan, marginLog: null };
    const { model } = await gatherWith([createPair({ latency })], {
      change: (round) => (round % 2 === 0 ? 0.1 : 0),
    });
    expect(latencyOf(model).rounds).toHaveLength(8);
  });

  it('for each model by itself', async () => {
    const pairs = [createPair({ ...all, id: 'a' }), createPair({ ...all, id: 'b' })];
    const { models } = await gatherWith(pairs, { roundMs: 20_000 });
    expect(models.map((model) => latencyOf(model).rounds.length)).toEqual([6, 6]);
  });
});
