import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { multilabel } from '../../src/tasks/multilabel.ts';
import {
  type MultilabelOptions,
  type MultilabelRecord,
  multilabelRecord,
} from '../../src/tasks/multilabel-record.ts';
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

type Labels = readonly (0 | 1 | null)[];

interface Golden {
  readonly kind: 'logits' | 'probabilities';
  readonly threshold: number;
  readonly scores: readonly (readonly number[])[];
  readonly labels: readonly Labels[];
  readonly weights: readonly number[];
  readonly classWeights: readonly number[];
  readonly positiveWeights: readonly number[];
  readonly ap: readonly (number | null)[];
  readonly [expected: string]: unknown;
}

const plain: MultilabelOptions = {
  scores: 'auto',
  threshold: 0.5,
  classWeights: null,
  positiveWeights: null,
};

function row(id: string, scores: readonly number[], labels: Labels, options = plain) {
  return multilabelRecord(factsOf(id), scores, labels, options);
}

function rowsOf(scores: readonly (readonly number[])[], labels: readonly Labels[]) {
  return scores.map((each, i) => row(`s${String(i).padStart(3, '0')}`, each, labels[i] ?? []));
}

function statisticsOf(records: readonly MultilabelRecord[], options = plain) {
  return multilabel.statistics(records, multilabel.resolve(records, options));
}

function valuesOf(records: readonly MultilabelRecord[], options = plain) {
  return weightedValues(statisticsOf(records, options), null);
}

describe('multilabel against torch and scikit-learn', () => {
  for (const [name, expected] of Object.entries(goldenOf<Golden>('multilabel'))) {
    const records = rowsOf(expected.scores, expected.labels);
    const options = { ...plain, threshold: expected.threshold };
    const { classWeights, positiveWeights } = expected;

    it(`agrees on every metric: ${name}`, () => {
      expect(multilabel.resolve(records, plain).scores).toBe(expected.kind);
      expect(valuesOf(records, options)).toEqual({
        bce: close(expected['bce']),
        'bce-sum': close(expected['bceSum']),
        map: close(expected['map']),
        'micro-f1': close(expected['microF1']),
        'macro-f1': close(expected['macroF1']),
      });
    });

    it(`agrees on class weights and positive weights: ${name}`, () => {
      const values = valuesOf(records, { ...options, classWeights, positiveWeights });
      expect(values['bce']).toEqual(close(expected['weightedBce']));
      expect(values['bce-sum']).toEqual(close(expected['weightedBceSum']));
    });

    it(`agrees on every class and the counts: ${name}`, () => {
      const { classMetric, classes, notes } = statisticsOf(records, options);
      expect(classMetric).toBe('ap');
      const values = expected.ap.map((value) => (value === null ? null : close(value)));
      expect(classes.map(({ value }) => value)).toEqual(values);
      expect(notes).toMatchObject({
        scores: expected.kind,
        nonFinite: 0,
        unknownLabels: expected['unknownLabels'],
        classesWithPositives: expected['classesWithPositives'],
        classesWithoutPositives: 6 - Number(expected['classesWithPositives']),
      });
    });

    it(`obeys the laws of weights: ${name}`, () => {
      for (const some of [options, { ...options, classWeights, positiveWeights }]) {
        const resolved = multilabel.resolve(records, some);
        expectLawsOfWeights(records, expected.weights, (each) =>
          multilabel.statistics(each, resolved),
        );
      }
    });
  }
});

describe('multilabel on the scenes', () => {
  const scenes: Record<string, readonly (readonly number[])[]> = goldenOf('multilabel-scenes');
  const labels = (scenes['labels'] ?? []).map((each) =>
    each.map((label): 0 | 1 => (label === 1 ? 1 : 0)),
  );
  const references: Record<string, Record<string, number>> = JSON.parse(
    readFileSync(new URL('../fixtures/expected.json', import.meta.url), 'utf8'),
  );

  it.each(['multilabel/base.onnx', 'multilabel/head-narrow.onnx'])(
    'gives what the references say of %s',
    (model) => {
      const { samples, ...metrics } = references[model] ?? {};
      const records = rowsOf(scenes[model] ?? [], labels);
      expect(records).toHaveLength(samples ?? 0);
      const values = valuesOf(records);
      expect(Object.keys(values)).toEqual(Object.keys(metrics));
      expect(values['micro-f1']).toBe(metrics['micro-f1']);
      for (const [id, value] of Object.entries(metrics)) {
        // The references ran the model themselves: losses feel the last bits of its float32 logits.
        const tolerance = id.startsWith('bce') ? 1e-6 : 1e-12;
        expect(Math.abs(Number(values[id]) / value - 1), id).toBeLessThan(tolerance);
      }
    },
  );
});

describe('records', () => {
  const { record, options } = multilabel.schema;

  it('pass their own schema, finite or not, and nothing else does', () => {
    const rows = [row('a', [1, -0], [1, null]), row('b', [NaN, 2], [0, 1])];
    for (const each of rows) {
      expect(record.parse(each)).toEqual(each);
      expect(JSON.parse(JSON.stringify(each))).toEqual(each);
    }
    expect(record.safeParse({ ...rows[0], labels: [1] }).success).toBe(false);
    expect(record.safeParse({ ...rows[0], labels: [1, 2] }).success).toBe(false);
    expect(record.safeParse({ ...rows[0], scores: [1, null] }).success).toBe(false);
    expect(record.safeParse({ ...rows[1], scores: [1, 2] }).success).toBe(false);
  });

  it('need options without defaults', () => {
    expect(options.parse(plain)).toEqual(plain);
    expect(options.safeParse({ ...plain, threshold: undefined }).success).toBe(false);
    expect(options.safeParse({ ...plain, threshold: 2 }).success).toBe(false);
  });

  it('come from the first float output, even of one class', () => {
    const run = runOf(tensorOf('float16', [1, 1], [0.25]));
    expect(multilabel.record(run, { kind: 'labels', labels: [1] }, plain)).toEqual(
      row('s', [0.25], [1]),
    );
    const pixels = runOf(tensorOf('float32', [1, 1, 2], [0, 1]));
    expect(() => multilabel.record(pixels, { kind: 'labels', labels: [1, 0] }, plain)).toThrow(
      expect.objectContaining({ code: 'output-mismatch' }),
    );
  });
});

describe('lists that do not fit', () => {
  const mismatch = expect.objectContaining({ code: 'output-mismatch' });
  const badConfig = expect.objectContaining({ code: 'bad-config' });

  it('are refused per sample', () => {
    expect(() => row('a', [1, 2], [1])).toThrow(mismatch);
    expect(() => row('a', [1, 2], [1, 0], { ...plain, classWeights: [1] })).toThrow(badConfig);
    expect(() => row('a', [1, 2], [1, 0], { ...plain, positiveWeights: [1, 1, 1] })).toThrow(
      /positive-weights: 3 weights, but the model gives 2 scores/,
    );
  });

  it('are refused before the first sample where model and dataset say how many', () => {
    expect(() => multilabel.fit(declared(['N', 2], ['a', 'b', 'c']), plain)).toThrow(mismatch);
    expect(() => multilabel.fit(declared(['N', 2], ['a']), plain)).toThrow(mismatch);
    const weights = { ...plain, classWeights: [1] };
    expect(() => multilabel.fit(declared(['N', 2], null), weights)).toThrow(badConfig);
    expect(() => multilabel.fit(declared(['N', 'C'], ['a']), weights)).not.toThrow();
    expect(multilabel.fit(declared(['N', 2], ['a', 'b']), plain)).toEqual({
      options: plain,
      why: null,
    });
  });

  it('are refused where samples have different classes', () => {
    const records = [row('a', [1, 2], [1, 0]), row('b', [1, 2, 3], [1, 0, 0])];
    expect(() => multilabel.resolve(records, plain)).toThrow(
      expect.objectContaining({
        code: 'output-mismatch',
        message: 'sample a has 2 classes, b has 3',
      }),
    );
  });
});

describe('the kind of scores', () => {
  it('is probabilities where all of the set lie in 0…1, whatever their sum', () => {
    const inside = row('a', [1, 1, 0.5], [1, 1, 0]);
    const outside = row('b', [1, 1.01, 0.5], [1, 1, 0]);
    expect(multilabel.resolve([inside], plain).scores).toBe('probabilities');
    expect(multilabel.resolve([inside, outside], plain).scores).toBe('logits');
    expect(multilabel.resolve([], plain).scores).toBe('logits');
    expect(() =>
      multilabel.resolve([inside, outside], { ...plain, scores: 'probabilities' }),
    ).toThrow(expect.objectContaining({ hint: expect.stringMatching(/Sigmoid/) }));
    expect(() => multilabel.statistics([inside], plain)).toThrow(/resolved/);
  });
});

describe('losses', () => {
  it('from certain and wrong probabilities are 100, from logits what they are', () => {
    const probabilities = statisticsOf([row('a', [0, 1, 1], [1, 0, 1])]);
    expect(weightedValues(probabilities, null)['bce-sum']).toBe(200);
    expect(probabilities.notes).toMatchObject({ clipped: 2 });
    const logits = statisticsOf([row('a', [-200, 200, 200], [1, 0, 1])]);
    expect(weightedValues(logits, null)['bce-sum']).toBe(400);
    expect(logits.notes).toMatchObject({ clipped: 0 });
  });

  it('weigh elements alike, not samples', () => {
    const records = [row('a', [0, -1], [1, null]), row('b', [2, -1], [1, 0])];
    const each = [Math.log(2), Math.log1p(Math.exp(-2)), Math.log1p(Math.exp(-1))];
    const mean = each.reduce((sum, loss) => sum + loss, 0) / 3;
    expect(valuesOf(records)['bce']).toBeCloseTo(mean, 15);
    const alike = statisticsOf([row('a', [0, -1], [1, 0]), row('b', [2, -1], [1, 0])]);
    expect(alike.metrics['bce']).toMatchObject({ kind: 'mean', weights: null });
  });
});

describe('the threshold', () => {
  it('is not reached by an equal probability', () => {
    const records = [row('a', [0, 1e-9], [1, 1])];
    const { answers } = statisticsOf(records, { ...plain, scores: 'logits' });
    expect(answers?.[0]?.map(({ said }) => said)).toEqual(['0', '1']);
  });
});

describe('answers', () => {
  it('are one per known label, with the distance to the threshold', () => {
    const records = [row('a', [0.75, 0.75, 0.25, 0.5], [1, 0, null, 0])];
    expect(statisticsOf(records).answers).toEqual([
      [
        { right: true, category: 0, truth: '1', said: '1', margin: 0.25 },
        { right: false, category: 1, truth: '0', said: '1', margin: -0.25 },
        { right: true, category: 3, truth: '0', said: '0', margin: 0 },
      ],
    ]);
  });
});

describe('outputs that are not finite', () => {
  it('make all answers of the sample wrong, and losses and precision unknown', () => {
    const records = [row('a', [NaN, 1], [0, 1]), row('b', [-1, 1], [0, 1])];
    const { metrics, notes, answers, classes } = statisticsOf(records);
    expect(weightedValues({ ...statisticsOf(records), metrics }, null)).toEqual({
      bce: null,
      'bce-sum': null,
      map: null,
      'micro-f1': 0.5,
      'macro-f1': close(1 / 3),
    });
    expect(metrics['map']).toMatchObject({ failure: { code: 'output-not-finite' } });
    expect(notes).toMatchObject({ nonFinite: 1 });
    expect(answers?.[0]).toMatchObject([
      { right: false, said: 'not finite' },
      { right: false, said: 'not finite' },
    ]);
    expect(classes.map(({ value }) => value)).toEqual([null, null]);
  });
});

describe('classes', () => {
  it('without positives leave map, but not macro-f1', () => {
    const records = [row('a', [2, -2], [1, 0]), row('b', [-2, -2], [0, 0])];
    expect(valuesOf(records)).toMatchObject({ map: 1, 'micro-f1': 1, 'macro-f1': 0.5 });
    const none = [row('a', [-2, -2], [0, null])];
    expect(valuesOf(none)).toMatchObject({ map: null, 'micro-f1': 0, 'macro-f1': 0 });
  });
});

describe('no samples', () => {
  it('and no known labels leave every metric unknown', () => {
    expect(Object.values(valuesOf([]))).toEqual(Array(5).fill(null));
    expect(Object.values(valuesOf([row('a', [1, 2], [null, null])]))).toEqual(Array(5).fill(null));
    const statistics = statisticsOf([row('a', [1, 2], [1, 0])]);
    expect(Object.values(weightedValues(statistics, [0]))).toEqual(Array(5).fill(null));
  });
});
