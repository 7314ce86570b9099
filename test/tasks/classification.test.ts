import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classificationMetrics } from '../../src/tasks/classification.ts';
import { isCorrect } from '../../src/tasks/classification-record.ts';
import { tasks } from '../../src/tasks/index.ts';
import { byId } from '../../src/tasks/task.ts';

const { record, decide, values, notes } = tasks.classification;

interface Golden {
  readonly kind: 'logits' | 'probabilities';
  readonly scores: readonly (readonly number[])[];
  readonly labels: readonly number[];
  readonly weights: readonly number[];
  readonly [expected: string]: unknown;
}

const golden: Record<string, Golden> = JSON.parse(
  readFileSync(new URL('../fixtures/tasks/classification.json', import.meta.url), 'utf8'),
);

function recordsOf(scores: readonly (readonly number[])[], labels: readonly number[]) {
  return scores.map((row, i) => record(`s${String(i).padStart(3, '0')}`, row, labels[i] ?? -1));
}

function close(expected: unknown) {
  return expect.closeTo(Number(expected), 12);
}

describe('classification against numpy', () => {
  for (const [name, expected] of Object.entries(golden)) {
    const records = recordsOf(expected.scores, expected.labels);

    it(`agrees on every metric: ${name}`, () => {
      expect(decide(records, 'auto')).toBe(expected.kind);
      expect(values(records, null, expected.kind)).toEqual({
        top1: close(expected['top1']),
        top5: close(expected['top5']),
        'cross-entropy': close(expected['crossEntropy']),
        'macro-accuracy': close(expected['macroAccuracy']),
        ece: close(expected['ece']),
      });
    });

    it(`agrees on weighted metrics: ${name}`, () => {
      const weighted = values(records, expected.weights, expected.kind);
      expect(weighted['top1']).toEqual(close(expected['weightedTop1']));
      expect(weighted['cross-entropy']).toEqual(close(expected['weightedCrossEntropy']));
    });

    it(`agrees on the counts: ${name}`, () => {
      expect(notes(records, expected.kind)).toEqual({
        scores: expected.kind,
        nonFinite: 0,
        clipped: 0,
        tiesAt1: expected['tiesAt1'],
        tiesAt5: expected['tiesAt5'],
        classesWithSamples: expected['classesWithSamples'],
      });
    });

    it(`gives the same through weights as through repeated samples: ${name}`, () => {
      const repeated = records.flatMap((row, i) => Array(expected.weights[i]).fill(row));
      const weighted = values(records, expected.weights, expected.kind);
      for (const [id, value] of Object.entries(values(repeated, null, expected.kind))) {
        expect(weighted[id]).toEqual(close(value));
      }
    });

    it(`gives the same bits from shards in any order and through JSON: ${name}`, () => {
      const shards = [2, 0, 1].flatMap((shard) => records.filter((_, i) => i % 3 === shard));
      const merged = byId<(typeof records)[number]>(JSON.parse(JSON.stringify(shards)));
      expect(merged).toEqual(records);
      expect(values(merged, null, expected.kind)).toEqual(values(records, null, expected.kind));
    });
  }
});

describe('ties', () => {
  const row = [1, 3, 3, 3, 0, 3];

  it('go to the lowest index', () => {
    const correctAt = [1, 2, 3, 5].map((label) =>
      [1, 2, 3, 4].filter((k) => isCorrect(record('a', row, label), k)),
    );
    expect(correctAt).toEqual([[1, 2, 3, 4], [2, 3, 4], [3, 4], [4]]);
    expect(record('a', row, 5)).toMatchObject({ predicted: 1, greater: 0, equal: 4 });
  });

  it('are counted where they straddle the boundary', () => {
    const four = [record('a', row, 5)];
    expect(notes(four, 'logits')).toMatchObject({ tiesAt1: 1, tiesAt5: 0 });
    const six = [record('a', [2, 2, 2, 2, 2, 2], 0)];
    expect(notes(six, 'logits')).toMatchObject({ tiesAt1: 1, tiesAt5: 1 });
    const inside = [record('a', [5, 4, 3, 2, 1, 1], 4)];
    expect(notes(inside, 'logits')).toMatchObject({ tiesAt1: 0, tiesAt5: 1 });
  });

  it('give a collapsed model the share of class 0, not 100 %', () => {
    const records = recordsOf(Array(4).fill([7, 7, 7]), [0, 1, 2, 0]);
    expect(classificationMetrics.top1(records, null)).toBe(0.5);
  });
});

describe('outputs that are not finite', () => {
  it.each([NaN, Infinity, -Infinity])('make the sample wrong and the loss unknown: %s', (bad) => {
    const records = [record('a', [bad, 1, 0], 0), record('b', [9, 1, 0], 0)];
    expect(values(records, null, 'logits')).toEqual({
      top1: 0.5,
      top5: null,
      'cross-entropy': null,
      'macro-accuracy': 0.5,
      ece: null,
    });
    expect(notes(records, 'logits')).toMatchObject({ nonFinite: 1 });
    expect(decide(records.slice(0, 1), 'auto')).toBe('logits');
  });

  it('are null in JSON, not NaN', () => {
    const row = record('a', [NaN, 1], 1);
    expect(row).toMatchObject({ finite: false, predicted: null, labelScore: null, sum: null });
    expect(JSON.parse(JSON.stringify(row))).toEqual(row);
  });

  it('do not matter where they have no weight', () => {
    const records = [record('a', [NaN, 1], 0), record('b', [0, 0], 0)];
    expect(classificationMetrics['cross-entropy'](records, [0, 1], 'logits')).toBe(Math.log(2));
  });
});

describe('labels', () => {
  it.each([-1, 3, 1.5, NaN])('outside the classes are refused: %s', (label) => {
    expect(() => record('3/0007.png', [1, 2, 3], label)).toThrow(
      expect.objectContaining({
        code: 'label-out-of-range',
        message: expect.stringMatching(/^sample 3\/0007\.png: label .* gives 3 scores/),
      }),
    );
  });
});

describe('top5', () => {
  it('does not apply with five classes or fewer', () => {
    const five = [record('a', [1, 2, 3, 4, 5], 0)];
    expect(classificationMetrics.top5(five, null)).toBeNull();
    const six = [record('a', [1, 2, 3, 4, 5, 6], 0)];
    expect(classificationMetrics.top5(six, null)).toBe(0);
  });
});

describe('macro-accuracy', () => {
  it('leaves out classes without samples, even where they are predicted', () => {
    const records = recordsOf(
      [
        [9, 0, 0],
        [9, 0, 0],
        [0, 0, 9],
      ],
      [0, 0, 1],
    );
    expect(classificationMetrics['macro-accuracy'](records, null)).toBe(0.5);
    expect(classificationMetrics['macro-accuracy'](records, [1, 1, 0])).toBe(1);
  });
});

describe('cross-entropy', () => {
  it('does not overflow on large logits', () => {
    const records = [record('a', [1000, 0], 1)];
    expect(classificationMetrics['cross-entropy'](records, null, 'logits')).toBe(1000);
  });

  it('clips a probability of 0 and counts it', () => {
    const records = [record('a', [1, 0], 1)];
    const loss = classificationMetrics['cross-entropy'](records, null, 'probabilities');
    expect(loss).toBe(-Math.log(1e-12));
    expect(notes(records, 'probabilities')).toMatchObject({ clipped: 1 });
    expect(notes(records, 'logits')).toMatchObject({ clipped: 0 });
  });
});

describe('ece', () => {
  it('puts a confidence on an edge into the lower bin', () => {
    // Confidences 0.6 (an edge, wrong) and 0.61 (right): in one bin they would cancel in part.
    const records = recordsOf(
      [
        [0.6, 0.4],
        [0.61, 0.39],
      ],
      [1, 0],
    );
    const expected = (0.6 + (1 - 0.61)) / 2;
    const measured = classificationMetrics.ece(records, null, 'probabilities');
    expect(measured).toBeCloseTo(expected, 15);
  });
});

describe('the kind of scores', () => {
  const certain = record('a', [1, 0], 0);

  it('is one answer for the whole set', () => {
    expect(decide([certain], 'auto')).toBe('probabilities');
    expect(decide([certain, record('b', [0.5, 0.6], 0)], 'auto')).toBe('logits');
    expect(decide([certain, record('b', [2, -1], 0)], 'auto')).toBe('logits');
    expect(decide([], 'auto')).toBe('logits');
  });

  it('tolerates the rounding of a float32 softmax', () => {
    expect(decide([record('a', [1 + 2 ** -23, 1e-4], 0)], 'auto')).toBe('probabilities');
  });

  it('follows what was asked, and refuses rows that contradict it', () => {
    expect(decide([certain], 'logits')).toBe('logits');
    expect(decide([certain], 'probabilities')).toBe('probabilities');
    expect(() => decide([certain, record('b', [2, -1], 0)], 'probabilities')).toThrow(
      expect.objectContaining({
        code: 'output-mismatch',
        message: expect.stringMatching(/^sample b: scores from -1 to 2 with sum 1/),
      }),
    );
  });
});

describe('no samples', () => {
  it('leave every metric unknown', () => {
    const nothing = Object.values(values([], null, 'logits'));
    expect(nothing).toEqual(Array(5).fill(null));
    const noWeight = values([record('a', [1, 2, 3, 4, 5, 6], 0)], [0], 'logits');
    expect(Object.values(noWeight)).toEqual(Array(5).fill(null));
  });
});
