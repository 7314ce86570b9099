import { describe, expect, it } from 'vitest';
import { type Flips, flipsOf } from '../../src/metrics/flips.ts';
import { readModel } from '../../src/metrics/index.ts';
import { classificationRecord } from '../../src/tasks/classification-record.ts';
import { detectionRecord } from '../../src/tasks/detection/record.ts';
import { multilabelRecord } from '../../src/tasks/multilabel-record.ts';
import {
  classificationOptions,
  createEvaluation,
  createFacts,
  createModel,
  createRecords,
  evaluatedModel,
  evaluationFrom,
  presentSide,
} from '../support/evidence.ts';
import { defaultOptions, randomEvaluation } from '../support/task-evaluations.ts';

function flips(base: string, head: string): Flips | undefined {
  return flipsOf(evaluatedModel(createEvaluation(base), createEvaluation(head)));
}

/** Samples of class 0 of three, with these scores. */
function ofScores(rows: readonly (readonly number[])[]) {
  const records = rows.map((scores, index) =>
    classificationRecord(createFacts(index), scores, 0, classificationOptions),
  );
  const classNames = ['cat', 'dog', 'emu'];
  return evaluationFrom('classification', classificationOptions, records, { classNames });
}

describe('flips', () => {
  it('are counted both ways', () => {
    expect(flips('++++--', '+--++-')).toMatchObject({ answers: 6, lost: 2, gained: 1 });
    expect(flips('++', '++')).toEqual({
      answers: 2,
      lost: 0,
      gained: 0,
      isAgainstBase: false,
      worst: [],
    });
  });

  it('tell what was right and is wrong, with the names of the dataset', () => {
    const model = evaluatedModel(ofScores([[3, 1, 0]]), ofScores([[1, 0.5, 3]]));
    expect(flipsOf(model)?.worst).toEqual([
      { id: 'images/00000.png', truth: 'cat', before: 'cat', after: 'emu', margin: -2 },
    ]);
  });

  it('come with outputs that are no numbers first, then by how far the right answer trails', () => {
    const right = [3, 1, 0];
    const base = ofScores([right, right, right, right, right]);
    const head = ofScores([
      [0, 1, 0],
      [0, 4, 0],
      [Number.NaN, 0, 0],
      [0, 2, 0],
      [0, Infinity, 0],
    ]);
    const worst = flipsOf(evaluatedModel(base, head))?.worst ?? [];
    expect(worst.map(({ id, after, margin }) => [id.slice(7, 12), after, margin])).toEqual([
      ['00002', 'not finite', null],
      ['00004', 'not finite', null],
      ['00001', 'dog', -4],
      ['00003', 'dog', -2],
      ['00000', 'dog', -1],
    ]);
  });

  it('are shown by fifty at most, and counted all', () => {
    const found = flips('+'.repeat(60), '-'.repeat(60));
    expect(found).toMatchObject({ answers: 60, lost: 60, gained: 0 });
    expect(found?.worst).toHaveLength(50);
  });

  it('keep an index that the dataset has no name for', () => {
    const names = { classNames: ['zero'] };
    const records = createRecords('-+');
    const model = evaluatedModel(
      createEvaluation('++', names),
      createEvaluation('', { ...names, records }),
    );
    expect(flipsOf(model)?.worst).toMatchObject([{ truth: 'zero', before: 'zero', after: '1' }]);
  });

  it('of objects are those that were found and are missed; nothing that overlaps is the worst', () => {
    const boxes = [0, 1].map((each) => ({
      category: each,
      box: [50 * each, 0, 20, 20] as const,
      area: 400,
      isCrowd: false,
      isDifficult: false,
    }));
    const detected = (scores: readonly number[]) => {
      const records = [
        detectionRecord(
          createFacts(0),
          {
            boxes: [0, 0, 20, 20, 50, 0, 20, 20].slice(0, 4 * scores.length),
            scores,
            categories: [0, 1].slice(0, scores.length),
          },
          boxes,
          null,
        ),
      ];
      const names = { classNames: ['cat', 'dog'] };
      return evaluationFrom('detection', defaultOptions('detection'), records, names);
    };
    const missed = flipsOf(evaluatedModel(detected([0.9, 0.9]), detected([0.1])));
    expect(missed).toMatchObject({ answers: 2, lost: 2, gained: 0 });
    expect(missed?.worst).toEqual([
      { id: 'images/00000.png', truth: 'dog', before: 'found', after: 'missed', margin: null },
      {
        id: 'images/00000.png',
        truth: 'cat',
        before: 'found',
        after: 'missed',
        margin: expect.closeTo(-0.15, 12),
      },
    ]);
  });

  it('of several labels name the class, and leave unknown labels out', () => {
    const labelled = (scores: readonly number[]) => {
      const weights = { classWeights: null, positiveWeights: null };
      const records = [multilabelRecord(createFacts(0), scores, [1, null, 0], weights)];
      const names = { classNames: ['cat', 'dog', 'emu'] };
      return evaluationFrom('multilabel', defaultOptions('multilabel'), records, names);
    };
    const found = flipsOf(evaluatedModel(labelled([2, 2, -2]), labelled([-2, -2, -1.5])));
    expect(found).toMatchObject({ answers: 2, lost: 1, gained: 0 });
    expect(found?.worst).toMatchObject([{ truth: 'cat: 1', before: '1', after: '0' }]);
  });

  it.each(['restoration', 'regression', 'segmentation'] as const)(
    'are none of %s: nothing is right or wrong',
    (task) => {
      const [base, head] = [1, 2].map((seed) =>
        randomEvaluation(task, { count: 9, error: 1, seed }),
      );
      const model = evaluatedModel(base, head);
      expect(flipsOf(model)).toBeUndefined();
      expect(readModel(model)['negative-flips']).toBeUndefined();
    },
  );

  it.each([
    ['the base is new', evaluatedModel(undefined, createEvaluation('++'))],
    [
      'a side was not evaluated',
      createModel({ head: presentSide({ evaluation: createEvaluation('+') }) }),
    ],
    ['the samples differ', evaluatedModel(createEvaluation('+++'), createEvaluation('++'))],
  ])('are none where %s', (_, model) => {
    expect(flipsOf(model)).toBeUndefined();
    expect(readModel(model)['negative-flips']).toBeUndefined();
  });
});

describe('negative flips', () => {
  it('are the share of answers that were right and are wrong, whatever was gained', () => {
    const model = evaluatedModel(
      createEvaluation('+'.repeat(90) + '-'.repeat(10)),
      createEvaluation('-'.repeat(10) + '+'.repeat(90)),
    );
    const { top1, 'negative-flips': lost } = readModel(model);
    expect(top1?.delta).toMatchObject({ difference: { value: 0 } });
    expect(lost?.base).toBeNull();
    expect(lost?.delta).toEqual({ kind: 'unavailable', why: 'itself-a-change' });
    // Wilson 1927 for 10 of 100 at 95 %, by the formula in Python.
    expect(lost?.head).toEqual({
      kind: 'sampled',
      value: 0.1,
      interval: [expect.closeTo(0.05522913706067509, 9), expect.closeTo(0.17436566150491345, 9)],
      samples: 100,
    });
  });
});
