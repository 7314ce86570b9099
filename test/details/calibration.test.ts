import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../src/details/calibration.ts';
import { evaluated } from '../../src/metrics/evaluated-side.ts';
import { readModel } from '../../src/metrics/index.ts';
import { knownValue } from '../../src/metrics/reading.ts';
import { createEvaluation, evaluatedModel } from '../support/evidence.ts';
import { randomEvaluation } from '../support/task-evaluations.ts';

function tableOf(evaluation: ReturnType<typeof randomEvaluation>) {
  const side = evaluated(evaluation.value);
  return side.kind === 'evaluated' ? calibrationOf(side) : expect.fail();
}

describe('calibration', () => {
  it('has the gaps whose weighted mean is the calibration error', () => {
    const evaluation = randomEvaluation('classification', { count: 500, error: 1.5, seed: 3 });
    const table = tableOf(evaluation) ?? [];
    const gaps = table.map(
      ({ count, confidence, accuracy }) => (count / 500) * Math.abs(accuracy - confidence),
    );
    const { ece } = readModel(evaluatedModel(undefined, evaluation));
    expect(table.length).toBeGreaterThan(3);
    expect(table.reduce((sum, { count }) => sum + count, 0)).toBe(500);
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(
      knownValue(ece?.head ?? null) ?? Number.NaN,
      12,
    );
  });

  it('leaves out bins without samples, and rises from bin to bin', () => {
    const sure = (tableOf(createEvaluation('++++----')) ?? []).map(({ confidence }) => confidence);
    expect(sure).toHaveLength(1);
    const random = randomEvaluation('classification', { count: 500, error: 1.5, seed: 3 });
    const all = (tableOf(random) ?? []).map(({ confidence }) => confidence);
    expect(all).toEqual(all.toSorted((a, b) => a - b));
  });

  it('is none for other tasks, nor where a score is no number', () => {
    expect(tableOf(createEvaluation('++!'))).toBeNull();
    const { value } = randomEvaluation('regression', { count: 5, error: 1, seed: 1 });
    expect(tableOf({ kind: 'measured', value })).toBeNull();
  });
});
