import { describe, expect, it } from 'vitest';
import type { AnyEvaluation } from '../../../src/evidence.ts';
import { createEvaluation, evaluatedModel } from '../../support/evidence.ts';
import { answering, sentences } from './findings.ts';

const labels = Array.from({ length: 100 }, (_, index) => index % 10);

/** A model that answers every label by a rule. */
function by(answer: (label: number, index: number) => number, facts: Partial<AnyEvaluation> = {}) {
  const records = answering(labels.map((label, index) => [label, answer(label, index)]));
  return createEvaluation('', { records, ...facts });
}

const right = by((label) => label);
/** Right on 20 of 100 and without any order in the rest. */
const guessing = by((label, index) => (index % 5 === 0 ? label : (label + 1 + (index % 7)) % 10));

describe('an accuracy near chance', () => {
  const of = (evaluation: ReturnType<typeof by>) =>
    sentences('near-chance', evaluatedModel(undefined, evaluation));

  it('is at most twice that of guessing', () => {
    expect(of(guessing)).toEqual([
      'head: top-1 of 20.0 % over 10 classes is near chance: check preprocessing and the order of labels',
    ]);
    expect(of(by((label, index) => (index < 21 ? label : (label + 5) % 10)))).toEqual([]);
  });

  it('is told of each side that has it', () => {
    const worse = by((label) => (label + 1) % 10);
    expect(sentences('near-chance', evaluatedModel(guessing, worse))).toHaveLength(2);
    expect(sentences('near-chance', evaluatedModel(guessing, right))).toHaveLength(1);
    const both = sentences('near-chance', evaluatedModel(guessing, guessing));
    expect(both).toEqual([expect.stringMatching(/^top-1 of 20\.0 %/)]);
  });

  it.each([
    [1, 'label-offset: 1'],
    [-1, 'label-offset: -1'],
  ])(
    'has labels that are off by %d as its remedy where that explains the answers',
    (off, remedy) => {
      const shifted = labels.filter((label) => label + off >= 0 && label + off < 10);
      const records = answering(shifted.map((label) => [label, label + off]));
      expect(of(createEvaluation('', { records }))).toEqual([
        `head: top-1 of 0.00 % over 10 classes is near chance: with ${remedy} it would be 100.0 %`,
      ]);
    },
  );

  it('has an offset that should not be there as its remedy', () => {
    const options = { ...Object(right.value.options), labelOffset: 1 };
    const records = by((label) => label).value.records.map((record) => ({ ...record, greater: 3 }));
    expect(of(createEvaluation('', { records, options }))).toEqual([
      'head: top-1 of 0.00 % over 10 classes is near chance: with label-offset: 0 it would be 100.0 %',
    ]);
  });

  it('has the best other preprocessing as its remedy, where one is convincing', () => {
    const trials = [
      { variant: 'BGR instead of RGB', samples: 50, right: 48 },
      { variant: 'no mean and std', samples: 50, right: 30 },
      { variant: 'nothing that the model takes', samples: 0, right: 0 },
    ];
    const noted = (tried: typeof trials) =>
      of({ ...guessing, value: { ...guessing.value, trials: tried } });
    expect(noted(trials)[0]).toContain('with BGR instead of RGB it would be 96.0 %');
    expect(noted(trials.slice(2))[0]).toContain('check preprocessing');
    expect(noted([{ variant: 'x', samples: 50, right: 20 }])[0]).toContain('check preprocessing');
  });

  it('has nothing as its remedy that is in force already, or that is hardly better', () => {
    // Right on 52 of 120 of three classes, and one more class off on 60 of them.
    const of3 = Array.from({ length: 120 }, (_, index) => index % 2);
    const records = answering(
      of3.map((label, index) => [
        label,
        index < 52 ? label : index < 112 ? label + 1 : (label + 2) % 3,
      ]),
      3,
    );
    const [found] = of(createEvaluation('', { records }));
    expect(found).toMatch(/^head: top-1 of 43\.3 %.*check preprocessing/);
    // Labels that a configured offset makes right, on samples that came out as wrong all the same.
    const options = { ...Object(right.value.options), labelOffset: 1 };
    const shifted = answering(
      labels.filter((label) => label < 9).map((label) => [label, label + 1]),
    );
    const wrong = shifted.map((record) => ({ ...record, greater: 3 }));
    expect(of(createEvaluation('', { records: wrong, options }))[0]).toContain('check preprocess');
  });

  it('of few classes is less than twice that of guessing', () => {
    const ofRight = (rightOnes: number) =>
      createEvaluation('', {
        records: answering(
          Array.from({ length: 90 }, (_, index) => [
            index % 3,
            (index + (index < rightOnes ? 0 : 1 + (index % 2))) % 3,
          ]),
          3,
        ),
      });
    // 1/3 + 0.2 · 2/3 = 46.7 %.
    expect(of(ofRight(42))).toHaveLength(1);
    expect(of(ofRight(43))).toEqual([]);
  });

  it('says nothing of two classes or of a handful of samples', () => {
    const two = answering(
      labels.map((label) => [label % 2, (label + 1) % 2]),
      2,
    );
    expect(of(createEvaluation('', { records: two }))).toEqual([]);
    expect(of(createEvaluation('-'.repeat(19)))).toEqual([]);
    expect(of(createEvaluation('-'.repeat(20)))).toHaveLength(1);
  });
});

describe('a changed order of classes', () => {
  const of = (base: ReturnType<typeof by>, head: ReturnType<typeof by>) =>
    sentences('class-order-changed', evaluatedModel(base, head));

  it('is a permutation that brings the answers together again', () => {
    const rotated = by((label) => (label + 3) % 10);
    expect(of(right, rotated)).toEqual([
      'head: the answers agree on 0.00 % of the samples, and on 100.0 % once classes are renamed ' +
        '(0→3 1→4 2→5 3→6 4→7 5→8 6→9 7→0 …): the order of the classes was changed',
    ]);
  });

  it('is found among answers that are not all right', () => {
    const few = by((label, index) => 9 - (index % 19 === 3 ? (label + 2) % 10 : label));
    expect(of(right, few)[0]).toContain('on 94.0 % once classes are renamed');
  });

  it.each([
    ['the same answers', right],
    ['two classes that changed places', by((label) => (label < 2 ? 1 - label : label))],
    ['a model that guesses', guessing],
    ['a model with one answer', by(() => 3)],
    ['two classes that became one', by((label) => Math.floor(label / 2) + 5)],
  ])('is not %s', (_, head) => {
    expect(of(right, head)).toEqual([]);
  });

  it('is not looked for over other samples, in a handful, or in outputs that are no numbers', () => {
    const rotated = by((label) => (label + 3) % 10);
    const others = rotated.value.records.map((record) => ({ ...record, id: `x${record.id}` }));
    expect(of(right, createEvaluation('', { records: others }))).toEqual([]);
    const few = (evaluation: typeof right) =>
      createEvaluation('', { records: evaluation.value.records.slice(0, 19) });
    expect(of(few(right), few(rotated))).toEqual([]);
    expect(of(createEvaluation('+'.repeat(100)), createEvaluation('!'.repeat(100)))).toEqual([]);
  });
});

describe('changed class names', () => {
  const of = (before: readonly string[] | null, after: readonly string[] | null) =>
    sentences(
      'class-names-changed',
      evaluatedModel(
        by((label) => label, { modelClassNames: before }),
        by((label) => label, { modelClassNames: after }),
      ),
    );

  it('are told by the first that differs', () => {
    expect(of(['cat', 'dog', 'emu'], ['cat', 'emu', 'dog'])).toEqual([
      'head: the order of the class names in the model\'s metadata changed: class 1 was "dog" and is "emu"',
    ]);
    expect(of(['cat', 'dog'], ['cat', 'wolf'])).toEqual([
      'head: the class names in the model\'s metadata changed: class 1 was "dog" and is "wolf"',
    ]);
    expect(of(['cat'], ['cat', 'dog'])).toEqual([
      'head: the class names in the model\'s metadata changed: class 1 was – and is "dog"',
    ]);
  });

  it('are not told where they are the same, or one model has none', () => {
    expect(of(['cat', 'dog'], ['cat', 'dog'])).toEqual([]);
    expect(of(null, ['cat'])).toEqual([]);
    expect(of(['cat'], null)).toEqual([]);
  });
});
