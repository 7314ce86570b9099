import { describe, expect, it } from 'vitest';
import type { Evaluation, ModelEvidence } from '../../src/evidence.ts';
import { readModel } from '../../src/metrics/index.ts';
import { classificationRecord } from '../../src/tasks/classification-record.ts';
import { createEvaluation, createModel, createRecords, presentSide } from '../support/evidence.ts';

const failure = { code: 'dataset-missing', message: 'no dataset', hint: 'add it' } as const;
const hundred = '+'.repeat(90) + '-'.repeat(10);

function evaluated(base: string, head: string, overrides: Partial<Evaluation> = {}): ModelEvidence {
  return createModel({
    base: presentSide({ evaluation: createEvaluation(base, overrides) }),
    head: presentSide({ evaluation: createEvaluation(head, overrides) }),
  });
}

/** Scores of three classes, so that top-5 means nothing. */
function threeClasses(scores: readonly number[]): Partial<Evaluation> {
  return { classes: 3, records: [0, 1, 2].map((i) => classificationRecord(`s${i}`, scores, i)) };
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
    // Agresti and Min with 3 lost and 2 gained of 100, one-sided 95 %.
    const [total, less, more] = [102, 3.5, 2.5];
    const half = (1.6448536269514722 * Math.sqrt(less + more - 1 / total)) / total;
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

  it('of the same model on both sides have a change of exactly nothing', () => {
    const readings = readModel(evaluated(hundred, hundred));
    for (const id of ['cross-entropy', 'macro-accuracy', 'ece'] as const) {
      const nothing = { value: 0, low: 0, high: 0 };
      expect(readings[id]?.delta).toMatchObject({ kind: 'sampled', difference: nothing });
      expect(readings[id]?.head).toMatchObject({ kind: 'sampled', samples: 100 });
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
    for (const id of ['cross-entropy', 'ece'] as const) {
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
      const evaluation = createEvaluation('', threeClasses(scores));
      const model = createModel({
        base: presentSide({ evaluation }),
        head: presentSide({ evaluation }),
      });
      expect(readModel(model).top5).toBeUndefined();
      expect(readModel(model).top1?.head?.kind).toBe('sampled');
    },
  );

  it.each([
    ['another sample', createRecords(`${'+'.repeat(99)}`)],
    ['another label', [...createRecords('+'.repeat(99)), relabelled()]],
    ['another name', [...createRecords('+'.repeat(99)), renamed()]],
  ])('are not compared with %s', (_, records) => {
    const model = createModel({
      base: presentSide({ evaluation: createEvaluation('+'.repeat(100)) }),
      head: presentSide({ evaluation: createEvaluation('', { records }) }),
    });
    const { top1, ece } = readModel(model);
    expect(top1?.delta).toEqual({ kind: 'unavailable', why: 'different-samples' });
    expect(ece?.delta).toEqual({ kind: 'unavailable', why: 'different-samples' });
    expect(top1?.head?.kind).toBe('sampled');
  });

  it('are unavailable, with the reason, where the scores are not what the config says', () => {
    const readings = readModel(evaluated(hundred, hundred, { scores: 'probabilities' }));
    for (const id of ['top1', 'top5', 'cross-entropy', 'macro-accuracy', 'ece'] as const) {
      expect(readings[id]?.head).toMatchObject({
        kind: 'unavailable',
        failure: { code: 'output-mismatch' },
      });
      expect(readings[id]?.delta).toEqual({ kind: 'unavailable', why: 'unmeasured' });
    }
  });

  it('of a new model have no base, of a removed one no head', () => {
    const side = presentSide({ evaluation: createEvaluation(hundred) });
    const added = readModel(createModel({ base: { kind: 'absent' }, head: side })).top1;
    expect(added).toMatchObject({ base: null, delta: { why: 'no-base' } });
    const removed = readModel(createModel({ base: side, head: { kind: 'absent' } })).top1;
    expect(removed).toMatchObject({ head: null, delta: { why: 'no-head' } });
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

function relabelled() {
  return classificationRecord('images/00099.png', new Array(10).fill(0), 3);
}

function renamed() {
  return classificationRecord('images/x.png', new Array(10).fill(0), 9);
}
