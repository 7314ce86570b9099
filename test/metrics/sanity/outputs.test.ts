import { describe, expect, it } from 'vitest';
import { classificationRecord } from '../../../src/tasks/classification-record.ts';
import { detectionRecord } from '../../../src/tasks/detection/record.ts';
import {
  classificationOptions,
  createEvaluation,
  createFacts,
  createRecords,
  evaluatedModel,
  evaluationFrom,
} from '../../support/evidence.ts';
import { defaultOptions, randomEvaluation, randomRecords } from '../../support/task-evaluations.ts';
import { answering, sentences } from './findings.ts';

/** Samples of three classes with these scores and the labels 0, 1, 2, 0, 1, … */
function scored(rows: readonly (readonly number[])[], options: object = {}) {
  const records = rows.map((scores, index) =>
    classificationRecord(createFacts(index), scores, index % 3, classificationOptions),
  );
  return createEvaluation('', { records, options: { ...classificationOptions, ...options } });
}

const logits = Array.from({ length: 30 }, (_, index) => [index, 1, -3]);
const probabilities = logits.map((_, index) => [0.5 + index / 200, 0.25, 0.25 - index / 200]);

describe('a softmax that was folded into the model', () => {
  const of = (base: ReturnType<typeof scored>, head: ReturnType<typeof scored>) =>
    sentences('scores-changed', evaluatedModel(base, head));

  it('is seen in the scores, and so is one that was taken out', () => {
    expect(of(scored(logits), scored(probabilities))).toEqual([
      'head: the outputs were logits and are probabilities now: programs that use the model must change too',
    ]);
    expect(of(scored(probabilities), scored(logits))).toHaveLength(1);
  });

  it('is seen even where the config says what the scores are', () => {
    const said = { scores: 'logits' };
    expect(of(scored(logits, said), scored(probabilities, said))).toHaveLength(1);
  });

  it('is seen in multilabel too', () => {
    const evaluation = (scale: number) => {
      const drawn = randomRecords('multilabel', { count: 20, error: 1, seed: 1 });
      const records = drawn.map((record, index) => ({
        ...record,
        scores: [0.1, index / 20, 1].map((score) => score * scale),
      }));
      return evaluationFrom('multilabel', defaultOptions('multilabel'), records);
    };
    const model = evaluatedModel(evaluation(5), evaluation(1));
    expect(sentences('scores-changed', model)).toHaveLength(1);
    expect(sentences('scores-changed', evaluatedModel(evaluation(5), evaluation(4)))).toEqual([]);
  });

  it('is not seen in scores of one kind, nor in outputs that are no numbers', () => {
    expect(of(scored(logits), scored(logits))).toEqual([]);
    expect(of(scored(probabilities), scored(probabilities))).toEqual([]);
    expect(of(scored(probabilities), scored(logits.map(() => [Number.NaN, 0, 0])))).toEqual([]);
    const other = randomEvaluation('regression', { count: 9, error: 1, seed: 1 });
    expect(sentences('scores-changed', evaluatedModel(other, other))).toEqual([]);
  });
});

describe('one answer to everything', () => {
  const of = (pairs: readonly (readonly [number, number])[]) => {
    const evaluation = createEvaluation('', { records: answering(pairs) });
    return sentences('one-answer', evaluatedModel(undefined, evaluation));
  };
  const pairs = (count: number, answer: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => [index % 4, answer(index)] as const);

  it('is a model that has collapsed', () => {
    expect(of(pairs(20, () => 7))).toEqual([
      'head: all 20 answers are class 7: the model has collapsed, or is fed wrongly',
    ]);
  });

  it('is not one of two answers, of one label, or of a handful of samples', () => {
    expect(of(pairs(20, (index) => (index === 9 ? 1 : 7)))).toEqual([]);
    expect(of(pairs(20, () => 7).map(() => [7, 7]))).toEqual([]);
    expect(of(pairs(19, () => 7))).toEqual([]);
  });
});

describe('boxes that look wrongly decoded', () => {
  const of = (shift: number, score: number, category: (index: number) => number) => {
    const box = (index: number) => [10 * (index % 5), 10, 20, 20] as const;
    const records = Array.from({ length: 20 }, (_, index) => {
      const truth = { category: index % 2, box: box(index), area: 400 };
      const [x, y, ...size] = box(index);
      return detectionRecord(
        createFacts(index),
        { boxes: [x + shift, y, ...size], scores: [score], categories: [category(index)] },
        [{ ...truth, isCrowd: false, isDifficult: false }],
        { imageWidth: 100, imageHeight: 100 },
      );
    });
    const evaluation = evaluationFrom('detection', defaultOptions('detection'), records);
    return sentences('wrong-decoder', evaluatedModel(undefined, evaluation));
  };

  it('lie outside of their images, have no score, or are of one class', () => {
    expect(of(1_000, 0.9, (index) => index % 2)).toEqual([
      'head: the boxes look wrongly decoded: 100.0 % of them lie outside of their image',
    ]);
    expect(of(0, 0.002, (index) => index % 2)).toEqual([
      'head: the boxes look wrongly decoded: no score is above 0.002',
    ]);
    expect(of(0, 0.9, () => 5)).toEqual([
      'head: the boxes look wrongly decoded: 100.0 % of them are of class 5, which few objects are',
    ]);
  });

  it('are not those of a model that is merely bad', () => {
    expect(of(30, 0.3, (index) => 1 - (index % 2))).toEqual([]);
    const other = randomEvaluation('detection', { count: 20, error: 3, seed: 1 });
    expect(sentences('wrong-decoder', evaluatedModel(other, other))).toEqual([]);
  });
});

describe('tied scores', () => {
  const of = (tied: number, count: number) => {
    const rows = Array.from({ length: count }, (_, index) =>
      index < tied ? [2, 2, 2] : [3, 2, 1],
    );
    return sentences('tied-scores', evaluatedModel(undefined, scored(rows)));
  };

  it('are told from one sample in a hundred on', () => {
    expect(of(1, 100)).toEqual([
      'head: the best score is shared by several classes on 1 of 100 samples; the lowest index wins',
    ]);
    expect(of(1, 101)).toEqual([]);
    expect(of(0, 30)).toEqual([]);
  });
});

describe('counted classes that changed', () => {
  it('are told: a mean over more classes is another number', () => {
    const records = randomRecords('segmentation', { count: 5, error: 0, seed: 1 });
    const stray = records.map((record) => ({
      ...record,
      counts: {
        classes: [0, 1, 2, 3],
        labelled: [10, 10, 10, 0],
        intersection: [10, 9, 10, 0],
        predicted: [10, 9, 10, 1],
        other: 0,
      },
      pixels: 30,
    }));
    const clean = stray.map((record) => ({
      ...record,
      counts: { ...record.counts, intersection: [10, 10, 10, 0], predicted: [10, 10, 10, 0] },
    }));
    const of = (rows: typeof stray) =>
      evaluationFrom(
        'segmentation',
        { ...Object(defaultOptions('segmentation')), classes: 4 },
        rows,
      );
    expect(sentences('counted-classes-changed', evaluatedModel(of(clean), of(stray)))).toEqual([
      'head: the mean was over 3 classes and is over 4: a class without truth counts once it is predicted',
    ]);
    expect(sentences('counted-classes-changed', evaluatedModel(of(clean), of(clean)))).toEqual([]);
  });
});

describe('a sound evaluation', () => {
  it('has nothing to be told', () => {
    const evaluation = createEvaluation('', { records: createRecords('+++-'.repeat(20)) });
    const model = evaluatedModel(evaluation, evaluation);
    const codes = ['near-chance', 'one-answer', 'duplicate-inputs', 'scores-changed'] as const;
    for (const code of codes) expect(sentences(code, model)).toEqual([]);
  });
});
