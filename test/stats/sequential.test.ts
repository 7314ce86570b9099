import { describe, expect, it } from 'vitest';
import { boundRounds } from '../../src/stats/round-bounds.ts';
import {
  type Decision,
  decide,
  isProcessor,
  type LookPlan,
  planLooks,
  standardLooks,
  wantsAnotherRound,
} from '../../src/stats/sequential.ts';
import { autoregressive, type Noise, noises } from '../support/noise.ts';

const margin = Math.log1p(0.05);
/** The spread of one round on a busy shared runner with one thread, measured: 1.2 %. */
const spread = 0.012;

interface Outcome {
  readonly decision: Decision;
  readonly rounds: number;
}

/** Measures rounds of a model that is slower by `slowdown` until the plan is content. */
function simulate(slowdown: number, draw: Noise, plan: LookPlan = standardLooks): Outcome {
  const rounds: number[] = [];
  const decision = () => decide(boundRounds(rounds, plan), margin);
  while (wantsAnotherRound(rounds.length, plan, () => decision() !== 'undecided')) {
    rounds.push(Math.log1p(slowdown) + spread * draw());
  }
  return { decision: decision(), rounds: rounds.length };
}

function simulateMany(
  slowdown: number,
  draw: Noise,
  runs: number,
  plan: LookPlan = standardLooks,
): readonly Outcome[] {
  return Array.from({ length: runs }, () => simulate(slowdown, draw, plan));
}

function share(outcomes: readonly Outcome[], decision: Decision): number {
  return outcomes.filter((each) => each.decision === decision).length / outcomes.length;
}

describe('decide', () => {
  it.each([
    ['exceeded', { value: 3, low: 2.1, high: 4 }],
    ['undecided', { value: 2, low: 2, high: 3 }],
    ['undecided', { value: 2, low: 1, high: 2.1 }],
    ['within', { value: 1.5, low: 1, high: 2 }],
    ['within', { value: -1, low: -2, high: 0 }],
  ] as const)('says %s of %o against 2', (decision, estimate) => {
    expect(decide({ estimate, claim: estimate }, 2)).toBe(decision);
  });

  it('says nothing without an interval', () => {
    expect(decide(undefined, 2)).toBe('undecided');
  });

  it('claims an excess by the wider bounds only, and keeps by the interval', () => {
    const estimate = { value: 3, low: 2.1, high: 4 };
    expect(decide({ estimate, claim: { value: 3, low: 1.9, high: 4.1 } }, 2)).toBe('undecided');
    expect(decide({ estimate, claim: null }, 2)).toBe('undecided');
    const small = { value: 1.5, low: 1, high: 2 };
    expect(decide({ estimate: small, claim: { value: 1.5, low: 0, high: 3 } }, 2)).toBe('within');
    expect(decide({ estimate: small, claim: null }, 2)).toBe('within');
  });
});

describe('planLooks', () => {
  const ask = { provider: 'cpu', thorough: false, claims: 1 };

  it.each([
    ['cpu', false, [8, 12, 18, 27], 0.0125],
    ['cpu', true, [8, 12, 18, 27, 40], 0.01],
    ['cuda', false, [10, 15, 22, 33], 0.0125],
    ['webgpu', true, [10, 15, 22, 33, 49], 0.01],
  ])(
    'on %s, thorough: %s, looks at %j with an error of %d each',
    (provider, thorough, rounds, alpha) => {
      const plan = planLooks({ ...ask, provider, thorough });
      expect(plan.rounds).toEqual(rounds);
      expect(plan.alphaPerLook).toBeCloseTo(alpha, 15);
      // Whatever the number of looks, they share one error.
      expect(plan.rounds.length * plan.alphaPerLook).toBeCloseTo(0.05, 12);
    },
  );

  it('shares the error of a claim among all claims, and leaves the interval alone', () => {
    const plan = planLooks({ ...ask, claims: 5 });
    expect(plan).toMatchObject({ alphaPerLook: 0.0125, alphaPerClaim: 0.0025 });
    expect(planLooks({ ...ask, claims: 0 }).alphaPerClaim).toBe(0.0125);
  });

  it('knows whose time the process is charged for', () => {
    expect(['cpu', 'cuda', 'webgpu'].map(isProcessor)).toEqual([true, false, false]);
  });
});

describe('wantsAnotherRound', () => {
  it('asks nothing between looks', () => {
    const neverAsked = () => expect.fail('asked');
    for (const count of [0, 1, 7, 9, 11]) {
      expect(wantsAnotherRound(count, standardLooks, neverAsked)).toBe(true);
    }
  });

  it('stops at a look where the rounds decide, and goes on where they do not', () => {
    for (const count of [8, 12, 18]) {
      expect(wantsAnotherRound(count, standardLooks, () => true)).toBe(false);
      expect(wantsAnotherRound(count, standardLooks, () => false)).toBe(true);
    }
  });

  it('stops after the last look, decided or not', () => {
    for (const count of [27, 28]) {
      expect(wantsAnotherRound(count, standardLooks, () => false)).toBe(false);
    }
  });
});

describe('the whole rule', () => {
  it.each(Object.entries(noises))(
    'calls a model at its very budget exceeded, or within, in at most 5 %% of runs: %s',
    (_, noise) => {
      const outcomes = simulateMany(0.05, noise(5), 600);
      expect(share(outcomes, 'exceeded')).toBeLessThanOrEqual(0.05);
      expect(share(outcomes, 'within')).toBeLessThanOrEqual(0.05);
    },
  );

  it('keeps that with one look more', () => {
    const thorough = planLooks({ provider: 'cpu', thorough: true, claims: 1 });
    const outcomes = simulateMany(0.05, noises.normal(29), 400, thorough);
    expect(share(outcomes, 'exceeded')).toBeLessThanOrEqual(0.05);
    expect(share(outcomes, 'within')).toBeLessThanOrEqual(0.05);
    expect(outcomes.some(({ rounds }) => rounds === 40)).toBe(true);
  });

  it('fails a check of ten models at their very budgets in at most 5 % of runs', () => {
    const draw = noises.normal(31);
    const failing = (claims: number) => {
      const plan = planLooks({ provider: 'cpu', thorough: false, claims });
      const checks = Array.from({ length: 60 }, () => simulateMany(0.05, draw, 10, plan));
      return checks.filter((check) => share(check, 'exceeded') > 0).length / checks.length;
    };
    expect(failing(10)).toBeLessThanOrEqual(0.05);
    // Without sharing, one of ten is nearly always a false alarm sooner or later.
    expect(failing(1)).toBeGreaterThan(0.1);
  });

  it('never blames an unchanged model, and is mostly done at the first look', () => {
    const outcomes = simulateMany(0, noises.normal(11), 300);
    expect(share(outcomes, 'within')).toBe(1);
    expect(outcomes.filter(({ rounds }) => rounds === 8).length).toBeGreaterThan(290);
  });

  it('decides two points above and two points below the budget', () => {
    expect(share(simulateMany(0.07, noises.normal(13), 300), 'exceeded')).toBeGreaterThan(0.97);
    expect(share(simulateMany(0.03, noises.normal(17), 300), 'within')).toBeGreaterThan(0.97);
  });

  it('blames no unchanged model where rounds follow each other, and errs less than bare bounds', () => {
    const linked = (seed: number) => autoregressive(0.3, noises.normal(seed));
    expect(share(simulateMany(0, linked(19), 300), 'within')).toBe(1);
    const outcomes = simulateMany(0.05, linked(23), 1_000);
    // Bare signed-rank bounds: 10 %.
    expect(share(outcomes, 'exceeded')).toBeLessThan(0.09);
  });

  it('gives the same answer for the same rounds', () => {
    const rounds = Array.from({ length: 12 }, noises.contaminated(3));
    const again = () => decide(boundRounds(rounds, standardLooks), margin);
    expect(again()).toBe(again());
  });
});
