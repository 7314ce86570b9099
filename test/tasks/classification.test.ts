import { describe, expect, it } from 'vitest';
import { classification } from '../../src/tasks/classification.ts';
import { creditAt } from '../../src/tasks/classification-metrics.ts';
import {
  type ClassificationOptions,
  type ClassificationRecord,
  classificationRecord,
} from '../../src/tasks/classification-record.ts';
import { byId } from '../../src/tasks/task.ts';
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
  readonly kind: 'logits' | 'probabilities';
  readonly scores: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  readonly classWeights: readonly number[];
  readonly losses: Readonly<Record<string, number>>;
  readonly [expected: string]: unknown;
}

const golden = goldenOf<Golden>('classification');

const plain: ClassificationOptions = {
  scores: 'auto',
  ties: 'lowest-index',
  classWeights: null,
  labelSmoothing: 0,
  labelOffset: 0,
};

function row(id: string, scores: readonly number[], label: number, options = plain) {
  return classificationRecord(factsOf(id), scores, label, options);
}

function rowsOf({ scores, labels }: Pick<Golden, 'scores' | 'labels'>, options = plain) {
  return scores.map((each, i) =>
    row(`s${String(i).padStart(3, '0')}`, each, labels[i] ?? -1, options),
  );
}

function statisticsOf(records: readonly ClassificationRecord[], options = plain) {
  return classification.statistics(records, classification.resolve(records, options));
}

function valuesOf(records: readonly ClassificationRecord[], options = plain) {
  return weightedValues(statisticsOf(records, options), null);
}

describe('classification against numpy, torch and scikit-learn', () => {
  for (const [name, expected] of Object.entries(golden)) {
    const records = rowsOf(expected);
    const statistics = statisticsOf(records);

    it(`agrees on every metric: ${name}`, () => {
      expect(classification.resolve(records, plain).scores).toBe(expected.kind);
      expect(weightedValues(statistics, null)).toEqual({
        top1: expected['top1'],
        top5: expected['top5'],
        'cross-entropy': close(expected['crossEntropy']),
        'macro-accuracy': close(expected['macroAccuracy']),
        ece: close(expected['ece']),
        brier: close(expected['brier']),
      });
    });

    it(`agrees on weighted metrics: ${name}`, () => {
      const weighted = weightedValues(statistics, expected.weights);
      expect(weighted['top1']).toEqual(close(expected['weightedTop1']));
      expect(weighted['cross-entropy']).toEqual(close(expected['weightedCrossEntropy']));
    });

    it(`agrees on class weights and label smoothing: ${name}`, () => {
      const { classWeights } = expected;
      const variants: Readonly<Record<string, Partial<ClassificationOptions>>> = {
        plain: {},
        weighted: { classWeights },
        smoothed: { labelSmoothing: 0.1 },
        weightedSmoothed: { classWeights, labelSmoothing: 0.1 },
      };
      for (const [variant, some] of Object.entries(variants)) {
        const options = { ...plain, ...some };
        const loss = valuesOf(rowsOf(expected, options), options)['cross-entropy'];
        expect(loss, variant).toEqual(close(expected.losses[variant]));
      }
    });

    it(`agrees on the other rules for ties: ${name}`, () => {
      const optimistic = valuesOf(records, { ...plain, ties: 'expected' });
      expect(optimistic['top1']).toEqual(close(expected['expectedTop1']));
      expect(optimistic['top5']).toEqual(close(expected['expectedTop5']));
      const pessimistic = valuesOf(records, { ...plain, ties: 'pessimistic' });
      expect(pessimistic['top1']).toEqual(close(expected['pessimisticTop1']));
      expect(pessimistic['top5']).toEqual(close(expected['pessimisticTop5']));
    });

    it(`agrees on the counts: ${name}`, () => {
      expect(statistics.notes).toMatchObject({
        scores: expected.kind,
        nonFinite: 0,
        tiesAt1: expected['tiesAt1'],
        tiesAt5: expected['tiesAt5'],
        classesWithSamples: expected['classesWithSamples'],
      });
    });

    it(`obeys the laws of weights: ${name}`, () => {
      const weighted = { ...plain, classWeights: expected.classWeights, labelSmoothing: 0.2 };
      for (const options of [plain, weighted, { ...plain, ties: 'expected' as const }]) {
        const rows = rowsOf(expected, options);
        const resolved = classification.resolve(rows, options);
        expectLawsOfWeights(rows, expected.weights, (each) =>
          classification.statistics(each, resolved),
        );
      }
    });

    it(`gives the same bits from shards in any order: ${name}`, () => {
      const shards = [2, 0, 1].flatMap((shard) => records.filter((_, i) => i % 3 === shard));
      const merged = byId<ClassificationRecord>(JSON.parse(JSON.stringify(shards)));
      expect(merged).toEqual(records);
      expect(valuesOf(merged)).toEqual(valuesOf(records));
    });
  }
});

describe('records', () => {
  const { record, options } = classification.schema;

  it('pass their own schema, finite or not, and nothing else does', () => {
    const rows = [row('a', [1, 2, 3], 0), row('b', [NaN, 2, 3], 0)];
    for (const each of rows) expect(record.parse(each)).toEqual(each);
    expect(record.safeParse({ ...rows[0], extra: 1 }).success).toBe(false);
    expect(record.safeParse({ ...rows[0], labelScore: null }).success).toBe(false);
    expect(record.safeParse({ ...rows[0], max: 1e200 }).success).toBe(false);
    expect(record.safeParse({ ...rows[1], max: 1 }).success).toBe(false);
  });

  it('need options without defaults', () => {
    expect(options.parse(plain)).toEqual(plain);
    expect(options.safeParse({ ...plain, ties: undefined }).success).toBe(false);
    expect(options.safeParse({ ...plain, labelSmoothing: 1.5 }).success).toBe(false);
    expect(options.safeParse({ ...plain, classWeights: [1, -1] }).success).toBe(false);
    expect(options.safeParse({ ...plain, k: 3 }).success).toBe(false);
  });

  it('have no -0, which JSON does not keep', () => {
    const each = row('a', [-0, -1], 0);
    expect(JSON.parse(JSON.stringify(each))).toEqual(each);
  });
});

describe('outputs', () => {
  const scores = [0.5, 3, 1];
  const truth = { kind: 'label', label: 1 } as const;
  const direct = row('s', scores, 1);

  it('are the first one of floats, with trailing axes of one dropped', () => {
    const label = { ...tensorOf('int64', [1], [1]), name: 'label' };
    for (const shape of [
      [1, 3],
      [1, 3, 1, 1],
    ]) {
      for (const type of ['float16', 'float32', 'float64']) {
        const run = runOf(label, tensorOf(type, shape, scores));
        expect(classification.record(run, truth, plain)).toEqual(direct);
      }
    }
  });

  it.each([
    [
      'is not [batch, classes]',
      [tensorOf('float32', [1, 1, 3], scores)],
      /^output "out" is float32 \[1, 1, 3\]$/,
    ],
    ['has more than one row', [tensorOf('float32', [3, 1], scores)], /float32 \[3, 1\]/],
    ['has no class axis', [tensorOf('float32', [3], scores)], /float32 \[3\]/],
    ['is no float', [tensorOf('int64', [1, 3], scores)], /^no output .*: "out" int64 \[1, 3\]$/],
    ['is missing', [], /the model has none/],
  ])('are refused where the output %s', (_, outputs, message) => {
    expect(() => classification.record(runOf(...outputs), truth, plain)).toThrow(
      expect.objectContaining({ code: 'output-mismatch', message: expect.stringMatching(message) }),
    );
  });

  it('of one score are refused, and the hint names the task for them', () => {
    const run = runOf(tensorOf('float32', [1, 1], [0.3]));
    expect(() => classification.record(run, { kind: 'label', label: 0 }, plain)).toThrow(
      expect.objectContaining({
        code: 'output-mismatch',
        hint: expect.stringMatching(/multilabel/),
      }),
    );
  });
});

describe('what the model declares', () => {
  const names = (count: number) => Array.from({ length: count }, (_, i) => `class ${i}`);

  it('fits as many classes as it has scores, or fewer', () => {
    expect(classification.fit(declared([1, 3], names(3)), plain)).toEqual({
      options: plain,
      why: null,
    });
    expect(() => classification.fit(declared(['N', 3], names(2)), plain)).not.toThrow();
    expect(() => classification.fit(declared(['N', 'C'], names(9)), plain)).not.toThrow();
    expect(() => classification.fit(declared([1, 3], null), plain)).not.toThrow();
  });

  it('refuses a dataset with more classes before the first sample', () => {
    const expected = expect.objectContaining({ code: 'label-out-of-range' });
    expect(() => classification.fit(declared([1, 3], names(4)), plain)).toThrow(expected);
    const offset = { ...plain, labelOffset: 1 };
    expect(() => classification.fit(declared([1, 3], names(3)), offset)).toThrow(expected);
    expect(() => classification.fit(declared([1, 4], names(3)), offset)).not.toThrow();
  });

  it('refuses class weights that are not one per score, early and per sample', () => {
    const options = { ...plain, classWeights: [1, 2] };
    const expected = expect.objectContaining({
      code: 'bad-config',
      message: expect.stringMatching(/2 weights, but the model gives 3/),
    });
    expect(() => classification.fit(declared([1, 3], null), options)).toThrow(expected);
    expect(() => row('a', [1, 2, 3], 0, options)).toThrow(expected);
  });
});

describe('ties', () => {
  const scores = [1, 3, 3, 3, 0, 3];

  it('go to the lowest index', () => {
    const correctAt = [1, 2, 3, 5].map((label) =>
      [1, 2, 3, 4].filter((k) => creditAt(row('a', scores, label), k, 'lowest-index') === 1),
    );
    expect(correctAt).toEqual([[1, 2, 3, 4], [2, 3, 4], [3, 4], [4]]);
    expect(row('a', scores, 5)).toMatchObject({ predicted: 1, greater: 0, equal: 4 });
  });

  it('are shared, or lost, by the other rules', () => {
    const each = row('a', scores, 1);
    expect([1, 2, 4].map((k) => creditAt(each, k, 'expected'))).toEqual([0.25, 0.5, 1]);
    expect([1, 3, 4].map((k) => creditAt(each, k, 'pessimistic'))).toEqual([0, 0, 1]);
    expect(creditAt(row('a', scores, 0), 4, 'expected')).toBe(0);
    expect(creditAt(row('a', scores, 0), 5, 'expected')).toBe(1);
  });

  it('are counted where they straddle the boundary', () => {
    const notes = (scores: readonly number[], label: number) =>
      statisticsOf([row('a', scores, label)], { ...plain, scores: 'logits' }).notes;
    expect(notes(scores, 5)).toMatchObject({ tiesAt1: 1, tiesAt5: 0 });
    expect(notes([2, 2, 2, 2, 2, 2], 0)).toMatchObject({ tiesAt1: 1, tiesAt5: 1 });
    expect(notes([5, 4, 3, 2, 1, 1], 4)).toMatchObject({ tiesAt1: 0, tiesAt5: 1 });
  });

  it('give a collapsed model the share of class 0, not 100 %', () => {
    const records = rowsOf({ scores: Array(4).fill([7, 7, 7]), labels: [0, 1, 2, 0] });
    expect(valuesOf(records)['top1']).toBe(0.5);
    expect(valuesOf(records, { ...plain, ties: 'expected' })['top1']).toBeCloseTo(1 / 3, 15);
    expect(valuesOf(records, { ...plain, ties: 'pessimistic' })['top1']).toBe(0);
    const isRight = (ties: ClassificationOptions['ties']) =>
      statisticsOf(records, { ...plain, ties }).answers?.flatMap((each) =>
        each.map(({ right }) => right),
      );
    expect(isRight('pessimistic')).toEqual(records.map(() => false));
    expect(isRight('expected')).toEqual(records.map(() => false));
  });

  it('make top-1 a mean instead of a share, for which there is no exact test', () => {
    const records = [row('a', scores, 1)];
    expect(statisticsOf(records).metrics['top1']?.kind).toBe('share');
    const { metrics } = statisticsOf(records, { ...plain, ties: 'expected' });
    expect(metrics['top1']?.kind).toBe('mean');
  });
});

describe('outputs that are not finite', () => {
  it.each([NaN, Infinity, -Infinity, 1e200])('are wrong, and losses unknown: %s', (bad) => {
    const records = [row('a', [bad, 1, 0], 0), row('b', [9, 1, 0], 0)];
    const { metrics, notes, answers } = statisticsOf(records);
    expect(weightedValues({ ...statisticsOf(records), metrics }, null)).toEqual({
      top1: 0.5,
      'macro-accuracy': 0.5,
      'cross-entropy': null,
      ece: null,
      brier: null,
    });
    expect(metrics['ece']).toEqual({
      kind: 'unavailable',
      failure: {
        code: 'output-not-finite',
        message: '1 of 2 samples have NaN or infinite outputs, the first is a',
        hint: expect.stringMatching(/overflow/),
      },
    });
    expect(notes).toMatchObject({ nonFinite: 1 });
    expect(answers?.[0]).toEqual([
      { right: false, category: 0, truth: '0', said: 'not finite', margin: null },
    ]);
    expect(classification.resolve(records.slice(0, 1), plain).scores).toBe('logits');
  });

  it('leave nothing behind but the sample', () => {
    const nothing = { finite: false, predicted: null };
    expect(row('a', [NaN, 1], 1)).toEqual({ ...factsOf('a'), label: 1, classes: 2, ...nothing });
  });
});

describe('labels', () => {
  it.each([-1, 3, 1.5, NaN])('outside the classes are refused: %s', (label) => {
    expect(() => row('3/0007.png', [1, 2, 3], label)).toThrow(
      expect.objectContaining({
        code: 'label-out-of-range',
        message: expect.stringMatching(/^sample 3\/0007\.png: label .* gives 3 scores/),
      }),
    );
  });

  it('are moved by the offset to their scores, and class weights with them', () => {
    const options = { ...plain, labelOffset: 1, classWeights: [7, 1, 3] };
    const records = [row('a', [9, 0, 5], 1, options), row('b', [0, 9, 5], 0, options)];
    expect(records[0]).toMatchObject({ label: 1, labelScore: 5, predicted: 0 });
    const { answers, metrics } = statisticsOf(records, options);
    expect(answers).toEqual([
      [{ right: false, category: 1, truth: '1', said: '-1', margin: -4 }],
      [{ right: true, category: 0, truth: '0', said: '0', margin: 4 }],
    ]);
    expect(metrics['cross-entropy']).toMatchObject({ weights: Float64Array.of(3, 1) });
    const message = /^sample c: label 2 with the offset 1, but the model gives 3 scores \(0…2\)$/;
    expect(() => row('c', [1, 2, 3], 2, options)).toThrow(message);
    expect(() => row('c', [1, 2, 3], -1, options)).toThrow(/label -1/);
  });
});

describe('top5', () => {
  it('does not apply with five classes or fewer', () => {
    expect(valuesOf([row('a', [1, 2, 3, 4, 5], 0)])).not.toHaveProperty('top5');
    expect(valuesOf([row('a', [1, 2, 3, 4, 5, 6], 0)])).toHaveProperty('top5', 0);
  });
});

describe('macro-accuracy', () => {
  const scores = [
    [9, 0, 0],
    [9, 0, 0],
    [0, 0, 9],
  ];
  const statistics = statisticsOf(rowsOf({ scores, labels: [0, 0, 1] }));

  it('leaves out classes without samples, even where they are predicted', () => {
    expect(weightedValues(statistics, null)['macro-accuracy']).toBe(0.5);
    expect(weightedValues(statistics, [1, 1, 0])['macro-accuracy']).toBe(1);
  });

  it('is the mean of the table of classes', () => {
    expect(statistics.classMetric).toBe('recall');
    expect(statistics.classes).toEqual([
      { category: 0, support: 2, value: 1 },
      { category: 1, support: 1, value: 0 },
    ]);
  });
});

describe('cross-entropy', () => {
  it('does not overflow on large logits', () => {
    expect(valuesOf([row('a', [1000, 0], 1)])['cross-entropy']).toBe(1000);
  });

  it('clips a probability of 0 and counts it', () => {
    const statistics = statisticsOf([row('a', [1, 0], 1)]);
    expect(weightedValues(statistics, null)['cross-entropy']).toBe(-Math.log(1e-12));
    expect(statistics.notes).toMatchObject({ clipped: 1 });
    const asLogits = statisticsOf([row('a', [1, 0], 1)], { ...plain, scores: 'logits' });
    expect(asLogits.notes).toMatchObject({ clipped: 0 });
  });
});

describe('ece', () => {
  it('puts a confidence on an edge into the lower bin', () => {
    // Confidences 0.6 (an edge, wrong) and 0.61 (right): in one bin they would cancel in part.
    const scores = [
      [0.6, 0.4],
      [0.61, 0.39],
    ];
    const expected = (0.6 + (1 - 0.61)) / 2;
    expect(valuesOf(rowsOf({ scores, labels: [1, 0] }))['ece']).toBeCloseTo(expected, 15);
  });
});

describe('the kind of scores', () => {
  const certain = row('a', [1, 0], 0);
  const decide = (
    records: readonly ClassificationRecord[],
    scores: ClassificationOptions['scores'],
  ) => classification.resolve(records, { ...plain, scores }).scores;

  it('is one answer for the whole set', () => {
    expect(decide([certain], 'auto')).toBe('probabilities');
    expect(decide([certain, row('b', [0.5, 0.6], 0)], 'auto')).toBe('logits');
    expect(decide([certain, row('b', [2, -1], 0)], 'auto')).toBe('logits');
    expect(decide([], 'auto')).toBe('logits');
  });

  it('tolerates the rounding of a float32 softmax', () => {
    expect(decide([row('a', [1 + 2 ** -23, 1e-4], 0)], 'auto')).toBe('probabilities');
  });

  it('follows what was asked, and refuses rows that contradict it', () => {
    expect(decide([certain], 'logits')).toBe('logits');
    expect(decide([certain], 'probabilities')).toBe('probabilities');
    expect(() => decide([certain, row('b', [2, -1], 0)], 'probabilities')).toThrow(
      expect.objectContaining({
        code: 'output-mismatch',
        message: expect.stringMatching(/^sample b: scores from -1 to 2 with sum 1/),
      }),
    );
  });

  it('must be decided before statistics', () => {
    expect(() => classification.statistics([certain], plain)).toThrow(/resolved/);
  });
});

describe('no samples', () => {
  it('leave every metric unknown', () => {
    expect(Object.values(valuesOf([]))).toEqual(Array(6).fill(null));
    const statistics = statisticsOf([row('a', [1, 2, 3, 4, 5, 6], 0)]);
    expect(Object.values(weightedValues(statistics, [0]))).toEqual(Array(6).fill(null));
  });
});
