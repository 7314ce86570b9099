import { describe, expect, it } from 'vitest';
import {
  type Decision,
  decide,
  standardLooks,
  wantsAnotherRound,
} from '../../src/stats/sequential.ts';
import { hodgesLehmann } from '../../src/stats/signed-rank.ts';
import { type Noise, noises } from '../support/noise.ts';

const margin = Math.log1p(0.05);
/** The spread of one round on a busy shared runner with one thread, measured: 1.2 %. */
const spread = 0.012;

interface Outcome {
  readonly decision: Decision;
  readonly rounds: number;
}

/** Measures rounds of a model that is slower by `slowdown` until the plan is content. */
function simulate(slowdown: number, draw: Noise): Outcome {
  const rounds: number[] = [];
  while (wantsAnotherRound(rounds, margin, standardLooks)) {
    rounds.push(Math.log1p(slowdown) + spread * draw());
  }
  const decision = decide(hodgesLehmann(rounds, standardLooks.alphaPerLook), margin);
  return { decision, rounds: rounds.length };
}

function simulateMany(slowdown: number, draw: Noise, runs: number): readonly Outcome[] {
  return Array.from({ length: runs }, () => simulate(slowdown, draw));
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
    ['undecided', undefined],
  ] as const)('says %s of %o against 2', (decision, estimate) => {
    expect(decide(estimate, 2)).toBe(decision);
  });
});

describe('wantsAnotherRound', () => {
  const calm = (count: number) => Array.from({ length: count }, (_, index) => (index % 3) * 1e-4);

  it('decides nothing between looks, however clear the rounds are', () => {
    for (const count of [0, 1, 7, 9, 11]) {
      expect(wantsAnotherRound(calm(count), margin, standardLooks)).toBe(true);
    }
  });

  it('stops at the first look where the answer is clear', () => {
    expect(wantsAnotherRound(calm(8), margin, standardLooks)).toBe(false);
    const slow = calm(8).map((each) => each + 2 * margin);
    expect(wantsAnotherRound(slow, margin, standardLooks)).toBe(false);
  });

  it('goes on at a look where the interval straddles the margin, but not after the last', () => {
    const close = (count: number) => calm(count).map((_, i) => margin + (i % 2 ? 0.01 : -0.01));
    for (const count of [8, 12, 18]) {
      expect(wantsAnotherRound(close(count), margin, standardLooks)).toBe(true);
    }
    for (const count of [27, 28]) {
      expect(wantsAnotherRound(close(count), margin, standardLooks)).toBe(false);
    }
  });

  it('takes one look where nothing has to be decided', () => {
    expect(wantsAnotherRound(calm(7), null, standardLooks)).toBe(true);
    expect(wantsAnotherRound(calm(8), null, standardLooks)).toBe(false);
  });
});

describe('the whole rule', () => {
  it('shares 5 % among its looks', () => {
    expect(standardLooks.rounds.length * standardLooks.alphaPerLook).toBeCloseTo(0.05, 12);
  });

  it.each(Object.entries(noises))(
    'calls a model at its very budget exceeded, or within, in at most 5 % of runs: %s',
    (_, noise) => {
      const outcomes = simulateMany(0.05, noise(5), 600);
      expect(share(outcomes, 'exceeded')).toBeLessThanOrEqual(0.05);
      expect(share(outcomes, 'within')).toBeLessThanOrEqual(0.05);
    },
  );

  it('never blames an unchanged model, and is done at the first look', () => {
    const outcomes = simulateMany(0, noises.normal(11), 300);
    expect(share(outcomes, 'within')).toBe(1);
    expect(outcomes.every(({ rounds }) => rounds === 8)).toBe(true);
  });

  it('decides two points above and two points below the budget', () => {
    expect(share(simulateMany(0.07, noises.normal(13), 300), 'exceeded')).toBeGreaterThan(0.97);
    expect(share(simulateMany(0.03, noises.normal(17), 300), 'within')).toBeGreaterThan(0.97);
  });

  it('gives the same answer for the same rounds', () => {
    const rounds = Array.from({ length: 12 }, noises.contaminated(3));
    const again = () => decide(hodgesLehmann(rounds, 0.0125), margin);
    expect(again()).toBe(again());
  });
});
