import { describe, expect, it } from 'vitest';
import { type ModelPlan, plan } from '../../src/measure/plan.ts';
import { standardLooks } from '../../src/stats/sequential.ts';
import { createPlan, evaluationPlan, latencyPlan, sessionPlan } from '../support/plan.ts';

function order(models: readonly ModelPlan[]): readonly string[] {
  return plan(models).map((step) => {
    if (step.kind === 'recorded') return `${step.model.id} ${step.kind}`;
    const what = step.kind === 'round' ? step.round : step.side;
    const at = 'at' in step && step.point > 0 ? ` at ${JSON.stringify(step.at)}` : '';
    return `${step.model.id} ${step.kind} ${what}${at}`;
  });
}

describe('plan', () => {
  it('has static readings of all models first, then base and head in turn, then rounds', () => {
    const latency = { ...latencyPlan, looks: { ...standardLooks, rounds: [1, 2] } };
    const models = [
      createPlan({ id: 'a', evaluation: evaluationPlan, latency }),
      createPlan({ id: 'b' }),
      createPlan({ id: 'c', evaluation: evaluationPlan }),
    ];
    expect(order(models)).toEqual([
      'a profile base',
      'a profile head',
      'b profile base',
      'b profile head',
      'c profile base',
      'c profile head',
      'a evaluate base',
      'a evaluate head',
      'c evaluate base',
      'c evaluate head',
      'a round 0',
      'a round 1',
    ]);
  });

  it('reads and traces a model at each of the extents before its rounds there', () => {
    const looks = { ...standardLooks, rounds: [1] };
    const latency = { ...latencyPlan, looks, at: [{ batch: 8 }] };
    expect(order([createPlan({ id: 'a', trace: sessionPlan, latency })])).toEqual([
      'a profile base',
      'a profile head',
      'a profile base at {"batch":8}',
      'a profile head at {"batch":8}',
      'a trace base',
      'a trace head',
      'a round 0',
      'a trace base at {"batch":8}',
      'a trace head at {"batch":8}',
      'a round 0 at {"batch":8}',
    ]);
  });

  it('reads the profiles of other tools once for both sides', () => {
    const recorded = { root: '/r', base: ['b.json'], head: ['h.json'] };
    expect(order([createPlan({ id: 'a', recorded, trace: sessionPlan })])).toEqual([
      'a profile base',
      'a profile head',
      'a recorded',
      'a trace base',
      'a trace head',
    ]);
  });

  it('measures at other extents after the model’s own', () => {
    const looks = { ...standardLooks, rounds: [2] };
    const latency = { ...latencyPlan, looks, at: [{ batch: 8 }, { batch: 32 }] };
    const rounds = plan([createPlan({ latency })]).flatMap((step) =>
      step.kind === 'round' ? [[step.point, step.at, step.round]] : [],
    );
    expect(rounds).toEqual([
      [0, {}, 0],
      [0, {}, 1],
      [1, { batch: 8 }, 0],
      [1, { batch: 8 }, 1],
      [2, { batch: 32 }, 0],
      [2, { batch: 32 }, 1],
    ]);
  });

  it('plans as many rounds as the last look wants, and none without latency', () => {
    const rounds = (model: ModelPlan) =>
      plan([model]).filter(({ kind }) => kind === 'round').length;
    expect(rounds(createPlan({ latency: latencyPlan }))).toBe(27);
    expect(rounds(createPlan())).toBe(0);
    expect(plan([])).toEqual([]);
  });
});
