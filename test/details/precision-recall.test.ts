import { describe, expect, it } from 'vitest';
import { precisionRecallOf } from '../../src/details/precision-recall.ts';
import type { AnyEvaluation } from '../../src/evidence.ts';
import { evaluated } from '../../src/metrics/evaluated-side.ts';
import type { TaskName } from '../../src/tasks/index.ts';
import { multilabelRecord } from '../../src/tasks/multilabel-record.ts';
import type { TaskRecord } from '../../src/tasks/task.ts';
import { createFacts, evaluationFrom } from '../support/evidence.ts';
import { defaultOptions, randomEvaluation } from '../support/task-evaluations.ts';
import { randomSets, recordsOf } from '../tasks/detection/golden.ts';
import { goldenOf } from '../tasks/weighted-values.ts';

function curveOf(task: TaskName, options: unknown, records: readonly TaskRecord[]) {
  const side = evaluated(evaluationFrom(task, options, records).value);
  return side.kind === 'evaluated' ? precisionRecallOf(side) : expect.fail(side.failure.message);
}

type Labels = readonly (0 | 1 | null)[];
const noWeights = { classWeights: null, positiveWeights: null };

function labelled(rows: readonly { scores: readonly number[]; labels: Labels }[]) {
  const records = rows.map(({ scores, labels }, index) =>
    multilabelRecord(createFacts(index), scores, labels, noWeights),
  );
  return curveOf('multilabel', defaultOptions('multilabel'), records);
}

interface Curve {
  readonly recall: readonly number[];
  readonly precision: readonly number[];
}

describe('the curve of detections', () => {
  const options = defaultOptions('detection') as AnyEvaluation['options'] & { style: string };

  it('of COCO has the area that pycocotools calls mAP at IoU 0.5', () => {
    let seen = 0;
    for (const { images, truths, detections, expected } of randomSets) {
      const map50 = expected.coco.metrics['map50'] ?? null;
      if (map50 === null) continue;
      const records = recordsOf(images, truths, detections);
      const curve = curveOf('detection', { ...(options as object), style: 'coco' }, records);
      expect(curve?.points.map(({ recall }) => recall)).toEqual(
        Array.from({ length: 101 }, (_, at) => at / 100),
      );
      const area = (curve?.points ?? []).reduce((sum, { precision }) => sum + precision, 0) / 101;
      expect(area).toBeCloseTo(map50, 12);
      expect(curve?.classes).toBe(expected.coco.classes.filter((ap) => ap !== null).length);
      seen += 1;
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('falls, since each height is the best at that recall or more', () => {
    const evaluation = randomEvaluation('detection', { count: 200, error: 0.4, seed: 4 });
    const side = evaluated(evaluation.value);
    const { points = [] } = (side.kind === 'evaluated' && precisionRecallOf(side)) || {};
    const heights = points.map(({ precision }) => precision);
    expect(heights).toEqual(heights.toSorted((a, b) => b - a));
    expect(heights[0]).toBeGreaterThan(0.5);
  });

  it('is none where an output is no number, or nothing is there to be found', () => {
    const [first] = randomEvaluation('detection', { count: 20, error: 0.4, seed: 4 }).value.records;
    const broken = { ...first, id: 'z', finite: false, detections: undefined, outside: undefined };
    const { detections: _, outside: __, ...record } = broken;
    const sides = randomEvaluation('detection', { count: 5, error: 1, seed: 1 });
    const records = [...sides.value.records, record as TaskRecord];
    const side = evaluated(evaluationFrom('detection', options, records).value);
    expect(side.kind === 'evaluated' ? precisionRecallOf(side) : 'not evaluated').toBeNull();
  });
});

describe('the curve of labels', () => {
  it('is part of that which scikit-learn draws, and has all of its heights', () => {
    const cases = goldenOf<{ scores: number[][]; labels: Labels[] }>('multilabel');
    const curves = Object.entries(goldenOf<Curve>('precision-recall'));
    expect(curves.length).toBeGreaterThan(3);
    for (const [name, { recall, precision }] of curves) {
      const { scores = [], labels = [] } = cases[name] ?? {};
      const curve = labelled(scores.map((row, at) => ({ scores: row, labels: labels[at] ?? [] })));
      // The highest precision at each recall: what is above 0 and not ended by a wrong label alone.
      const highest = new Map<number, number>();
      for (const [at, each] of recall.entries()) {
        const height = Math.max(highest.get(each) ?? 0, precision[at] ?? 0);
        if (each > 0) highest.set(each, height);
      }
      expect(highest.size).toBeLessThan(400);
      const expected = [...highest].toSorted(([a], [b]) => a - b);
      expect(curve?.points.length, name).toBe(expected.length);
      for (const [at, point] of (curve?.points ?? []).entries()) {
        expect(point.recall).toBeCloseTo(expected[at]?.[0] ?? Number.NaN, 12);
        expect(point.precision).toBeCloseTo(expected[at]?.[1] ?? Number.NaN, 12);
      }
    }
  });

  it('keeps a few hundred points of many, the last among them', () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => ({
      scores: [1 - at / 5_000],
      labels: [at % 2 === 0 ? 1 : 0] as const,
    }));
    const curve = labelled(rows);
    expect(curve?.points.length).toBeGreaterThan(350);
    expect(curve?.points.length).toBeLessThan(405);
    expect(curve?.points.at(-1)?.recall).toBe(1);
    expect(curve?.points.at(-1)?.precision).toBeCloseTo(2_500 / 4_999, 12);
    expect(curve).toMatchObject({ kind: 'pooled', classes: 1, positives: 2_500 });
  });

  it('is none without a positive, and none where a score is no number', () => {
    const row = (score: number, label: 0 | 1) => ({ scores: [score, 0], labels: [label, null] });
    expect(labelled([row(0.5, 1), row(0.2, 0)])).not.toBeNull();
    expect(labelled([row(0.5, 1), row(Number.NaN, 0)])).toBeNull();
    const none = evaluated(
      evaluationFrom('multilabel', defaultOptions('multilabel'), [
        multilabelRecord(createFacts(0), [0.5], [0], noWeights),
      ]).value,
    );
    expect(none.kind === 'evaluated' ? precisionRecallOf(none) : null).toBeNull();
  });

  it('is for detections and labels only', () => {
    const side = evaluated(
      randomEvaluation('classification', { count: 9, error: 0.1, seed: 1 }).value,
    );
    expect(side.kind === 'evaluated' && precisionRecallOf(side)).toBeNull();
  });
});
