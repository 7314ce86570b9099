import { describe, expect, it } from 'vitest';
import type { AnyEvaluation, ModelEvidence } from '../../src/evidence.ts';
import { readModel } from '../../src/metrics/index.ts';
import { classificationRecord } from '../../src/tasks/classification-record.ts';
import {
  classificationOptions,
  createEvaluation,
  createFacts,
  createModel,
  createRecords,
  evaluatedModel,
  presentSide,
} from '../support/evidence.ts';

const failure = { code: 'dataset-missing', message: 'no dataset', hint: 'add it' } as const;
const hundred = '+'.repeat(90) + '-'.repeat(10);

function evaluated(
  base: string,
  head: string,
  overrides: Partial<AnyEvaluation> = {},
): ModelEvidence {
  return evaluatedModel(createEvaluation(base, overrides), createEvaluation(head, overrides));
}

/** The same scores of three classes for three samples, so that top-5 means nothing. */
function threeClasses(scores: readonly number[]) {
  const records = [0, 1, 2].map((label) =>
    classificationRecord(createFacts(label), scores, label, classificationOptions),
  );
  return createEvaluation('', { records });
}

describe('classification metrics', () => {
  it('are shares of right samples with Wilson bounds', () => {
    const { top1 } = readModel(evaluated(hundred, hundred));
    // Wilson 1927 for 90 of 100 at 95 %, by the formula in Python.
    expect(top1?.head).toMatchObject({ kind: 'sampled', value: 0.9, samples: 100 });
    const interval = top1?.head?.kind === 'sampled' ? top1.head.interval : null;
    expect(interval?.[0]).toBeCloseTo(0.8256343384950865, 9);
    expect(interval?.[1]).toBeCloseTo(0.9447708629393249, 9);
  });

  it('change by samples that flip, both ways counted', () => {
    const head = `${'-'.repeat(3)}${'+'.repeat(87)}${'+'.repeat(2)}${'-'.repeat(8)}`;
    const { top1 } = readModel(evaluated(hundred, head));
    // Agresti and Min with 3 lost and 2 gained of 100, two-sided 95 %.
    const [total, less, more] = [102, 3.5, 2.5];
    const half = (1.959963984540054 * Math.sqrt(less + more - 1 / total)) / total;
    expect(top1?.delta).toMatchObject({
      kind: 'sampled',
      difference: {
        value: expect.closeTo(-0.01, 12),
        low: expect.closeTo(-1 / total - half, 12),
        high: expect.closeTo(-1 / total + half, 12),
      },
    });
  });

  it('tell a flip from a draw: equal accuracy with other samples has a wider change', () => {
    const width = (head: string) => {
      const delta = readModel(evaluated(hundred, head)).top1?.delta;
      return delta?.kind === 'sampled' ? delta.difference.high - delta.difference.low : 0;
    };
    expect(width(`${'-'.repeat(10)}${'+'.repeat(90)}`)).toBeGreaterThan(2 * width(hundred));
  });

  it('of bit-equal outputs have a change of exactly nothing', () => {
    const records = createRecords(hundred).map((record) => ({ ...record, output: '0badcafe' }));
    const same = createEvaluation(hundred, { records });
    const readings = readModel(evaluatedModel(same, same));
    for (const id of ['top1', 'cross-entropy', 'macro-accuracy', 'ece', 'brier'] as const) {
      const nothing = { value: 0, low: 0, high: 0 };
      expect(readings[id]?.delta).toMatchObject({ kind: 'exact', difference: nothing });
      expect(readings[id]?.head).toMatchObject({ kind: 'sampled', samples: 100 });
    }
  });

  it('keep a width where nothing flipped: what was never seen may still happen', () => {
    const { top1, ...readings } = readModel(evaluated(hundred, hundred));
    if (top1?.delta.kind !== 'sampled') return expect.fail();
    expect(top1.delta.difference.low).toBeLessThan(-0.02);
    for (const id of ['macro-accuracy', 'ece', 'brier'] as const) {
      expect(readings[id]?.delta).toMatchObject({ difference: top1.delta.difference });
      expect(readings[id]?.delta).toMatchObject({ tails: top1.delta.tails });
    }
  });

  it('give the same intervals again, in whatever order the records came', () => {
    const shuffled = createRecords(hundred).toReversed();
    const again = readModel(evaluated(hundred, hundred, { records: shuffled }));
    expect(again).toEqual(readModel(evaluated(hundred, hundred)));
  });

  it('count a sample without numbers as wrong, and have no loss because of it', () => {
    const head = `${'+'.repeat(90)}${'!'.repeat(7)}---`;
    const readings = readModel(evaluated(hundred, head));
    expect(readings.top1?.head).toMatchObject({ kind: 'sampled', value: 0.9 });
    for (const id of ['cross-entropy', 'ece', 'brier'] as const) {
      expect(readings[id]?.head).toMatchObject({
        kind: 'unavailable',
        failure: {
          code: 'output-not-finite',
          message: '7 of 100 samples have NaN or infinite outputs, the first is images/00090.png',
        },
      });
      expect(readings[id]?.delta).toEqual({ kind: 'unavailable', why: 'unmeasured' });
    }
  });

  it('are zero, not absent, where every output is broken', () => {
    const { top1 } = readModel(evaluated(hundred, '!'.repeat(100)));
    expect(top1?.head).toMatchObject({ kind: 'sampled', value: 0 });
  });

  it.each([[[3, 1, 0]], [[Number.NaN, 1, 0]]])(
    'have no top-5 of three classes, broken or not: %o',
    (scores) => {
      const model = evaluatedModel(threeClasses(scores), threeClasses(scores));
      expect(readModel(model).top5).toBeUndefined();
      expect(readModel(model).top1?.head?.kind).toBe('sampled');
    },
  );

  it.each([
    ['a sample less', createRecords('+'.repeat(99))],
    ['another label', [...createRecords('+'.repeat(99)), record({}, 3)]],
    ['another name', [...createRecords('+'.repeat(99)), record({ id: 'images/x.png' }, 9)]],
  ])('are not compared with %s', (_, records) => {
    const model = evaluatedModel(
      createEvaluation('+'.repeat(100)),
      createEvaluation('', { records }),
    );
    const { top1, ece } = readModel(model);
    expect(top1?.delta).toEqual({ kind: 'unavailable', why: 'different-samples' });
    expect(ece?.delta).toEqual({ kind: 'unavailable', why: 'different-samples' });
    expect(top1?.head?.kind).toBe('sampled');
  });

  it('are unavailable, with the reason, where the scores are not what the config says', () => {
    const options = { ...classificationOptions, scores: 'probabilities' };
    const wrong = createEvaluation(hundred, { options });
    const right = createEvaluation(hundred);
    const unavailable = { kind: 'unavailable', failure: { code: 'output-mismatch' } };
    const one = readModel(evaluatedModel(right, wrong));
    for (const id of ['top1', 'top5', 'cross-entropy', 'macro-accuracy', 'ece', 'brier'] as const) {
      expect(one[id]?.head).toMatchObject(unavailable);
      expect(one[id]?.base?.kind).toBe('sampled');
      expect(one[id]?.delta).toEqual({ kind: 'unavailable', why: 'unmeasured' });
    }
    const both = readModel(evaluatedModel(wrong, wrong));
    expect(both.top1).toMatchObject({ base: unavailable, head: unavailable });
  });

  it('of a new model have no base, of a removed one no head', () => {
    const side = presentSide({ evaluation: createEvaluation(hundred) });
    const added = readModel(createModel({ base: { kind: 'absent' }, head: side }));
    expect(added.top1).toMatchObject({ base: null, delta: { why: 'no-base' } });
    const removed = readModel(createModel({ base: side, head: { kind: 'absent' } }));
    expect(removed.top1).toMatchObject({ head: null, delta: { why: 'no-head' } });
    const own = ['top1', 'top5', 'cross-entropy', 'macro-accuracy', 'ece', 'brier'];
    for (const readings of [added, removed]) {
      expect(Object.keys(readings).slice(0, 7)).toEqual([...own, 'macs']);
    }
  });

  it.each([
    ['failed', presentSide({ evaluation: { kind: 'unavailable', failure } })],
    ['had no readable model', { kind: 'unreadable', failure }],
  ] as const)('are unavailable where the evaluation %s', (_, head) => {
    const base = presentSide({ evaluation: createEvaluation(hundred) });
    const { top1 } = readModel(createModel({ base, head }));
    expect(top1?.head).toEqual({ kind: 'unavailable', failure });
    expect(top1?.base?.kind).toBe('sampled');
    expect(top1?.delta).toEqual({ kind: 'unavailable', why: 'unmeasured' });
  });
});

/** The hundredth sample, but for what differs. */
function record(facts: { readonly id?: string }, label: number) {
  const scores = new Array<number>(10).fill(0);
  return classificationRecord(createFacts(99, facts), scores, label, classificationOptions);
}
