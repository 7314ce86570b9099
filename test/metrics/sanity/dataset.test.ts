import { describe, expect, it } from 'vitest';
import type { Failure } from '../../../src/errors.ts';
import { createEvaluation, createRecords, evaluatedModel } from '../../support/evidence.ts';
import { randomEvaluation } from '../../support/task-evaluations.ts';
import { answering, sentences } from './findings.ts';

describe('duplicate inputs', () => {
  const of = (inputOf: (index: number) => string | null) => {
    const records = createRecords('+-+-+-', (index) => ({ input: inputOf(index) }));
    const evaluation = createEvaluation('', { records });
    return sentences('duplicate-inputs', evaluatedModel(evaluation, evaluation));
  };

  it('are counted, and two of them are named', () => {
    expect(of((index) => (index === 0 ? 'other' : `${index % 2}`))).toEqual([
      '3 of 6 samples repeat another one byte for byte, such as images/00001.png and images/00003.png',
    ]);
  });

  it('are not found among different inputs, nor where inputs are unknown', () => {
    expect(of(String)).toEqual([]);
    expect(of(() => null)).toEqual([]);
  });
});

describe('class imbalance', () => {
  const of = (large: number, small: number) => {
    const labels = [...new Array<number>(large).fill(0), ...new Array<number>(small).fill(1)];
    const records = answering(labels.map((label) => [label, label]));
    const evaluation = createEvaluation('', { records, classNames: ['cat', 'dog'] });
    return sentences('class-imbalance', evaluatedModel(evaluation, evaluation));
  };

  it('is ten samples of one class for each of another', () => {
    expect(of(30, 3)).toEqual([
      'class cat has 30 samples and dog has 3: a plain mean tells of the large ones, see macro accuracy',
    ]);
  });

  it('is less than that nowhere, nor with one class, nor in another task', () => {
    expect(of(29, 3)).toEqual([]);
    expect(of(30, 0)).toEqual([]);
    const other = randomEvaluation('multilabel', { count: 30, error: 1, seed: 1 });
    expect(sentences('class-imbalance', evaluatedModel(other, other))).toEqual([]);
  });
});

describe('a dataset that is always right', () => {
  const of = (base: string | undefined, head: string) =>
    sentences(
      'always-right',
      evaluatedModel(
        base === undefined ? undefined : createEvaluation(base),
        createEvaluation(head),
      ),
    );

  it('is too easy', () => {
    const right = '+'.repeat(20);
    expect(of(right, '-'.repeat(20))).toEqual([
      'base: right on all 20 samples: this dataset is too easy to show an improvement',
    ]);
    expect(of(undefined, right)).toHaveLength(1);
  });

  it('is not one with a single error, nor a handful of samples', () => {
    expect(of(`${'+'.repeat(19)}-`, '+'.repeat(20))).toEqual([]);
    expect(of('+'.repeat(19), '+'.repeat(19))).toEqual([]);
  });

  it('is not one where the base is its own truth', () => {
    const itself = randomEvaluation('parity', { count: 30, error: 0, seed: 1 });
    expect(sentences('always-right', evaluatedModel(itself, itself))).toEqual([]);
  });
});

describe('skipped samples', () => {
  const failure: Failure = { code: 'image-unreadable', message: 'b.png is cut', hint: 'mend it' };
  const skipped = ['c.png', 'b.png'].map((id) => ({ id, failure }));

  it('are counted, and the first by name is told with its reason', () => {
    const [whole, damaged] = [createEvaluation('++'), createEvaluation('++', { skipped })];
    expect(sentences('samples-skipped', evaluatedModel(damaged, whole))).toEqual([
      'base: 2 of 4 samples could not be read and were left out, the first is b.png (b.png is cut)',
    ]);
    expect(sentences('samples-skipped', evaluatedModel(damaged, damaged))).toEqual([
      '2 of 4 samples could not be read and were left out, the first is b.png (b.png is cut)',
    ]);
  });

  it('are not told where there are none', () => {
    const whole = createEvaluation('++');
    expect(sentences('samples-skipped', evaluatedModel(whole, whole))).toEqual([]);
  });
});
