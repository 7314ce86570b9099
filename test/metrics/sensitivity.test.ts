import { describe, expect, it } from 'vitest';
import { maxDrop } from '../../src/budgets/change.ts';
import { metrics } from '../../src/metrics/index.ts';
import { sensitivityOf } from '../../src/metrics/sensitivity.ts';
import { binomialProbability } from '../../src/stats/binomial.ts';
import {
  pairedProportionDifference,
  pairedProportionTails,
  twoSided95,
} from '../../src/stats/proportion.ts';
import { createEvaluation, evaluatedModel } from '../support/evidence.ts';
import { randomEvaluation } from '../support/task-evaluations.ts';

function sensitivity(base: string, head: string) {
  return sensitivityOf(evaluatedModel(createEvaluation(base), createEvaluation(head)));
}

/** The chance that a budget without tolerance fails a model that loses this share of its samples. */
function chanceToFail(count: number, rate: number): number {
  const limit = { kind: 'difference', amount: 0, text: '0pp' } as const;
  const whole = { kind: 'exact', value: 1 } as const;
  const chances = Array.from({ length: count + 1 }, (_, lost) => {
    const delta = {
      kind: 'sampled',
      difference: pairedProportionDifference(lost, 0, count, twoSided95),
      relative: null,
      tails: pairedProportionTails(lost, 0, count),
    } as const;
    const verdict = maxDrop.judge(limit, { base: whole, head: whole, delta }, metrics.top1);
    return verdict.kind === 'exceeded' ? binomialProbability(lost, count, rate) : 0;
  });
  return chances.reduce((sum, chance) => sum + chance, 0);
}

describe('the smallest drop that a dataset shows', () => {
  it.each([20, 200, 1_000])(
    'is seen by the check four times in five, and half of it seldom: %d samples',
    (count) => {
      const { drop } = sensitivity('+'.repeat(count), '+'.repeat(count)) ?? expect.fail();
      expect(chanceToFail(count, drop ?? 0)).toBeCloseTo(0.8, 6);
      expect(chanceToFail(count, (drop ?? 0) / 2)).toBeLessThan(0.35);
    },
  );

  it('grows with samples that changed for the better, and shrinks with the number of samples', () => {
    const drop = (base: string, head: string) => sensitivity(base, head)?.drop ?? Number.NaN;
    const right = '+'.repeat(190);
    const still = drop(right + '-'.repeat(10), right + '-'.repeat(10));
    expect(drop(right + '-'.repeat(10), right + '+'.repeat(10))).toBeGreaterThan(still);
    expect(drop('+'.repeat(1_000), '+'.repeat(1_000))).toBeLessThan(still / 3);
  });

  it('is none at all where even the loss of everything would prove nothing', () => {
    expect(sensitivity('++++', '++++')).toEqual({ metric: 'top1', samples: 4, drop: null });
    expect(sensitivity('+'.repeat(20), '+'.repeat(20))?.drop).toBeGreaterThan(0.3);
  });

  it('is known of parity with one choice per sample', () => {
    const evaluation = randomEvaluation('parity', { count: 100, error: 0, seed: 1 });
    expect(sensitivityOf(evaluatedModel(evaluation, evaluation))).toMatchObject({
      metric: 'agreement',
      samples: 100,
    });
  });

  it.each(['detection', 'multilabel', 'segmentation', 'regression', 'restoration'] as const)(
    'is not known of %s, whose metric is no share of samples',
    (task) => {
      const evaluation = randomEvaluation(task, { count: 30, error: 1, seed: 1 });
      expect(sensitivityOf(evaluatedModel(evaluation, evaluation))).toBeUndefined();
    },
  );

  it('is not known without a base', () => {
    expect(sensitivityOf(evaluatedModel(undefined, createEvaluation('++')))).toBeUndefined();
  });
});
