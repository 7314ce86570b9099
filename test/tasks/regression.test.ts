import { describe, expect, it } from 'vitest';
import { regression } from '../../src/tasks/regression.ts';
import { type RegressionRecord, regressionRecord } from '../../src/tasks/regression-record.ts';
import {
  close,
  declared,
  expectLawsOfWeights,
  factsOf,
  goldenOf,
  runOf,
  tensorOf,
  weightedValues,
} from './weighted-values.ts';

interface Golden {
  readonly values: readonly (readonly number[])[];
  readonly predictions: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly expected: Readonly<Record<string, number>>;
  readonly weighted: Readonly<Record<string, number>>;
}

function row(id: string, predictions: readonly number[], values: readonly number[]) {
  return regressionRecord(factsOf(id), predictions, values);
}

function statisticsOf(records: readonly RegressionRecord[]) {
  return regression.statistics(records, regression.resolve(records, {}));
}

function valuesOf(records: readonly RegressionRecord[]) {
  return weightedValues(statisticsOf(records), null);
}

describe('regression against scikit-learn', () => {
  for (const [name, golden] of Object.entries(goldenOf<Golden>('regression'))) {
    const records = golden.values.map((values, i) =>
      row(`s${String(i).padStart(3, '0')}`, golden.predictions[i] ?? [], values),
    );

    it(`agrees on every metric, with and without weights: ${name}`, () => {
      const statistics = statisticsOf(records);
      for (const id of ['mae', 'rmse', 'r2']) {
        expect(weightedValues(statistics, null)[id], id).toEqual(close(golden.expected[id]));
        const weighted = weightedValues(statistics, golden.weights)[id];
        expect(weighted, id).toEqual(close(golden.weighted[id]));
      }
    });

    it(`obeys the laws of weights: ${name}`, () => {
      expectLawsOfWeights(records, golden.weights, statisticsOf);
    });
  }
});

describe('values', () => {
  it('weigh alike, not samples, where samples have different numbers of them', () => {
    const records = [row('a', [1], [0]), row('b', [3, 3, 3], [0, 0, 0])];
    expect(valuesOf(records)).toMatchObject({ mae: 2.5, rmse: Math.sqrt(7) });
    expectLawsOfWeights(records, [2, 3], statisticsOf);
    expect(statisticsOf(records).notes).toEqual({ nonFinite: 0, values: 4 });
  });

  it('of samples that have equally many need no weights', () => {
    const { metrics } = statisticsOf([row('a', [1], [0]), row('b', [3], [0])]);
    expect(metrics['mae']).toMatchObject({ kind: 'mean', weights: null });
  });

  it('that are all equal have no R², whatever rounding makes of their mean', () => {
    const records = [row('a', [1], [0.1]), row('b', [0], [0.1]), row('c', [0.1], [0.1])];
    expect(valuesOf(records)).toMatchObject({ r2: null });
    const varying = statisticsOf([...records, row('d', [0], [3])]);
    expect(weightedValues(varying, null)['r2']).not.toBeNull();
    expect(weightedValues(varying, [1, 1, 1, 0])['r2']).toBeNull();
  });
});

describe('predictions', () => {
  it('are the first float output, whatever its shape', () => {
    const values = [1, 2, 3, 4];
    for (const shape of [[4], [1, 4], [1, 1, 2, 2]]) {
      const run = runOf(
        { ...tensorOf('int64', [1], [0]), name: 'id' },
        tensorOf('float32', shape, values),
      );
      const record = regression.record(run, { kind: 'values', values }, {});
      expect(record).toEqual(row('s', values, values));
    }
    expect(() =>
      regression.record(runOf(tensorOf('int64', [1], [0])), { kind: 'values', values: [0] }, {}),
    ).toThrow(expect.objectContaining({ code: 'output-mismatch' }));
  });

  it('must be as many as the values', () => {
    expect(() => row('a', [1, 2], [1])).toThrow(
      expect.objectContaining({
        code: 'output-mismatch',
        message: 'sample a: 1 values, but the model gives 2',
      }),
    );
  });

  it.each([NaN, Infinity, 1e200])('that are not finite leave no metric: %s', (bad) => {
    const statistics = statisticsOf([row('a', [bad], [1]), row('b', [1], [1])]);
    expect(weightedValues(statistics, null)).toEqual({ mae: null, rmse: null, r2: null });
    expect(statistics.metrics['mae']).toMatchObject({ failure: { code: 'output-not-finite' } });
    expect(statistics.notes).toEqual({ nonFinite: 1, values: 2 });
  });
});

describe('targets', () => {
  it.each([[[NaN]], [[1, Infinity]], [[]]])('that are no numbers are refused: %j', (values) => {
    expect(() => row('a', [1, 2], values)).toThrow(
      expect.objectContaining({
        code: 'dataset-malformed',
        message: expect.stringMatching(/^sample a/),
      }),
    );
  });
});

describe('records', () => {
  const { record, options } = regression.schema;

  it('pass their own schema, finite or not, and nothing else does', () => {
    const rows = [row('a', [-0, 2], [-0, 3]), row('b', [NaN], [1])];
    for (const each of rows) {
      expect(record.parse(each)).toEqual(each);
      expect(JSON.parse(JSON.stringify(each))).toEqual(each);
    }
    expect(record.safeParse({ ...rows[0], predictions: [1] }).success).toBe(false);
    expect(record.safeParse({ ...rows[0], values: [], predictions: [] }).success).toBe(false);
    expect(record.safeParse({ ...rows[1], predictions: [1] }).success).toBe(false);
    expect(options.safeParse({ scores: 'logits' }).success).toBe(false);
  });

  it('have no options to fit', () => {
    expect(regression.fit(declared([1, 1], null), {})).toEqual({ options: {}, why: null });
  });
});

describe('no samples', () => {
  it('leave every metric unknown', () => {
    expect(valuesOf([])).toEqual({ mae: null, rmse: null, r2: null });
    const statistics = statisticsOf([row('a', [1], [0])]);
    expect(weightedValues(statistics, [0])).toEqual({ mae: null, rmse: null, r2: null });
    expect(statistics).toMatchObject({ classMetric: null, classes: [], answers: null });
  });
});
