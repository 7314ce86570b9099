import { describe, expect, it } from 'vitest';
import { type Confusion, confusionsOf } from '../../src/details/confusion.ts';
import { readModel } from '../../src/metrics/index.ts';
import { knownValue } from '../../src/metrics/reading.ts';
import { classificationRecord } from '../../src/tasks/classification-record.ts';
import {
  classificationOptions,
  createEvaluation,
  createFacts,
  createModel,
  evaluatedModel,
  evaluationFrom,
} from '../support/evidence.ts';
import { randomEvaluation } from '../support/task-evaluations.ts';

function countsOf(side: Confusion | null | undefined) {
  const cells = side?.cells ?? [];
  const sum = (kept: typeof cells) => kept.reduce((total, { count }) => total + count, 0);
  return { all: sum(cells), right: sum(cells.filter(({ truth, said }) => truth === said)) };
}

/** Samples of which each says what its truth is, but for those that are named here. */
function classified(classes: number, said: Readonly<Record<number, number>>, labelOffset = 0) {
  const options = { ...classificationOptions, labelOffset };
  const records = Array.from({ length: classes }, (_, label) => {
    const scores = new Array<number>(classes + labelOffset).fill(0);
    scores[(said[label] ?? label) + labelOffset] = 4;
    return classificationRecord(createFacts(label), scores, label, options);
  });
  return evaluationFrom('classification', options, records);
}

describe('confusions', () => {
  it('count every sample once, and the right ones as top-1 does', () => {
    const draw = (seed: number) =>
      randomEvaluation('classification', { count: 300, error: 1.4, seed });
    const model = evaluatedModel(draw(1), draw(2));
    const confusions = confusionsOf(model);
    const { top1 } = readModel(model);
    for (const side of ['base', 'head'] as const) {
      const { all, right } = countsOf(confusions?.[side]);
      expect(all).toBe(300);
      expect(right / 300).toBeCloseTo(knownValue(top1?.[side] ?? null) ?? Number.NaN, 12);
      expect(right).toBeLessThan(300);
    }
    expect(confusions?.isPaired).toBe(true);
    expect(confusions?.classes).toHaveLength(7);
  });

  it('tell what was taken for what, by the names of the dataset where it has some', () => {
    const names = ['cat', 'dog', 'owl'];
    const head = classified(3, { 0: 2 });
    const named = { ...head, value: { ...head.value, classNames: names } };
    const confusions = confusionsOf(evaluatedModel(undefined, named));
    expect(confusions?.classes.map(({ name }) => name)).toEqual(names);
    expect(confusions?.head?.cells).toEqual([
      { truth: 0, said: 2, count: 1 },
      { truth: 1, said: 1, count: 1 },
      { truth: 2, said: 2, count: 1 },
    ]);
    expect(confusions).toMatchObject({ base: null, isPaired: false });
    expect(confusionsOf(evaluatedModel(undefined, head))?.classes[1]?.name).toBe('1');
  });

  it('count classes as the dataset does, whatever class the model has before all', () => {
    const confusions = confusionsOf(evaluatedModel(undefined, classified(3, {}, 1)));
    expect(confusions?.classes.map(({ category }) => category)).toEqual([0, 1, 2]);
    expect(countsOf(confusions?.head)).toEqual({ all: 3, right: 3 });
  });

  it('of many classes show the most confused, and count all others elsewhere', () => {
    const confusions = confusionsOf(evaluatedModel(classified(90, { 70: 80 }), classified(90, {})));
    expect(confusions?.classes).toHaveLength(40);
    expect(confusions?.of).toBe(90);
    const shown = confusions?.classes.map(({ category }) => category) ?? [];
    expect(shown).toContain(70);
    expect(shown).toContain(80);
    expect(shown).not.toContain(60);
    expect(confusions?.base).toMatchObject({ samples: 90, elsewhere: 50, notFinite: 0 });
    expect(countsOf(confusions?.base)).toEqual({ all: 40, right: 39 });
  });

  it('keep apart the samples without an answer', () => {
    const confusions = confusionsOf(evaluatedModel(createEvaluation('+-!'), undefined));
    expect(confusions?.base).toMatchObject({ samples: 3, notFinite: 1, elsewhere: 0 });
    expect(countsOf(confusions?.base)).toEqual({ all: 2, right: 1 });
  });

  it('are for classifiers only', () => {
    const regression = randomEvaluation('regression', { count: 9, error: 0.1, seed: 1 });
    expect(confusionsOf(evaluatedModel(regression, regression))).toBeNull();
    expect(confusionsOf(createModel())).toBeNull();
  });
});
