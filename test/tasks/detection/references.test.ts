import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { DetectionRecord } from '../../../src/tasks/detection/record.ts';
import { detectionStatistics } from '../../../src/tasks/detection/statistics.ts';
import { type DetectionJudgement, styles } from '../../../src/tasks/detection/styles.ts';
import { byId, type Weights } from '../../../src/tasks/task.ts';
import { expectLawsOfWeights } from '../weighted-values.ts';
import { type GoldenSet, randomSets, recordsOf, scenes } from './golden.ts';

const styleNames = ['coco', 'voc', 'voc07', 'ultralytics'] as const;

function judged(
  records: readonly DetectionRecord[],
  style: DetectionJudgement['style'],
  weights: Weights = null,
) {
  // Sorted as text, 10 comes before 2: equal scores must nevertheless count by number.
  const sorted = byId(records);
  const places = sorted.map(({ id }) => weights?.[Number(id) - 1] ?? 1);
  const { metrics, classes } = detectionStatistics(sorted, {
    style,
    classes: null,
    flipScore: 0.25,
  });
  const values = Object.fromEntries(
    Object.keys(styles[style].metrics).map((id) => {
      const metric = metrics[id];
      return [id, metric?.kind === 'set' ? metric.of(weights && places) : null];
    }),
  );
  return { values, classes: new Map(classes.map(({ category, value }) => [category, value])) };
}

const recordsIn = (set: GoldenSet) => recordsOf(set.images, set.truths, set.detections);

/** How far apart two values are; infinite where only one is known. */
function distance(a: number | null | undefined, b: number | null | undefined): number {
  if (typeof a !== 'number' || typeof b !== 'number')
    return (a ?? null) === (b ?? null) ? 0 : Infinity;
  return Math.abs(a - b);
}

function farthest(
  ours: Readonly<Record<string, number | null>>,
  theirs: Readonly<Record<string, number | null>>,
): number {
  expect(Object.keys(ours)).toEqual(Object.keys(theirs));
  return Math.max(...Object.keys(theirs).map((id) => distance(ours[id], theirs[id])));
}

function farthestClass(
  ours: ReadonlyMap<number, number | null>,
  theirs: Readonly<Record<string, number | null>>,
): number {
  const known = Object.entries(theirs).filter(([, value]) => value !== null);
  expect([...ours.keys()]).toEqual(known.map(([category]) => Number(category)));
  return Math.max(...known.map(([id, value]) => distance(ours.get(Number(id)), value)));
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe.each([...randomSets.entries()])('random set %i', (_, set) => {
  it('has all twelve COCO numbers and the AP of each class as pycocotools, to 4e-15', () => {
    const { values, classes } = judged(recordsIn(set), 'coco');
    expect(farthest(values, set.expected.coco.metrics)).toBeLessThan(4e-15);
    expect(
      farthestClass(classes, Object.fromEntries(set.expected.coco.classes.entries())),
    ).toBeLessThan(4e-15);
  });

  it.each(['voc', 'voc07'] as const)(
    'has the AP of a plain walk over all images in numpy, with difficult: %s',
    (style) => {
      const { values, classes } = judged(recordsIn(set), style);
      expect(farthestClass(classes, set.expected[style])).toBeLessThan(4e-15);
      expect(distance(values['map50'], mean(Object.values(set.expected[style])))).toBeLessThan(
        4e-15,
      );
    },
  );

  it.each([
    ['voc', 'rafaelpadilla'],
    ['voc07', 'rafaelpadilla07'],
  ] as const)('has, as %s, the AP of %s', (style, reference) => {
    const truths = set.truths.filter((row) => row[7] === 0 && row[8] === 0);
    const { classes } = judged(recordsOf(set.images, truths, set.detections), style);
    expect(farthestClass(classes, set.expected[reference])).toBeLessThan(4e-15);
  });

  it('has the numbers of ultralytics', () => {
    const { values, classes } = judged(recordsIn(set), 'ultralytics');
    expect(farthest(values, set.expected.ultralytics.metrics)).toBeLessThan(4e-15);
    expect(farthestClass(classes, set.expected.ultralytics.classes)).toBeLessThan(4e-15);
  });
});

describe('weights', () => {
  const set = randomSets.find(({ expected }) => expected.weighted !== undefined);
  const weighted = set?.expected.weighted;

  it('give what pycocotools gives when each image is there as often as it weighs', () => {
    if (set === undefined || weighted === undefined) throw new Error('no weighted set');
    expect(weighted.weights).toContain(0);
    const { values } = judged(recordsIn(set), 'coco', weighted.weights);
    expect(farthest(values, weighted.metrics)).toBeLessThan(4e-15);
  });

  it.each(styleNames)('of one change no bit, ties or not: %s', (style) => {
    for (const each of randomSets) {
      const records = recordsIn(each);
      const ones = new Float64Array(each.images).fill(1);
      expect(judged(records, style, ones).values).toEqual(judged(records, style).values);
    }
  });

  it.each(styleNames)('hold the laws of weights: %s', (style) => {
    if (set === undefined || weighted === undefined) throw new Error('no weighted set');
    const judgement = { style, classes: null, flipScore: 0.25 };
    expectLawsOfWeights(recordsIn(set), weighted.weights, (records) =>
      detectionStatistics(records, judgement),
    );
  });

  it('of zero leave no value', () => {
    const [first] = randomSets;
    if (first === undefined) throw new Error('no set');
    const { values } = judged(recordsIn(first), 'coco', new Float64Array(first.images));
    expect(values['map']).toBe(null);
    expect(values['mar100']).toBe(null);
  });
});

describe('the scenes', () => {
  const expected: Readonly<Record<string, Readonly<Record<string, number>>>> = JSON.parse(
    readFileSync(new URL('../../fixtures/expected.json', import.meta.url), 'utf8'),
  );

  it.each(Object.entries(scenes.detections))(
    'have the expected COCO numbers: %s',
    (model, rows) => {
      const { values } = judged(recordsOf(scenes.images, scenes.truths, rows), 'coco');
      const { samples, decode, ...numbers } = expected[`detection/${model}.onnx`] ?? {};
      expect(samples).toBe(scenes.images);
      expect(decode).toBeDefined();
      expect(Object.keys(numbers)).toHaveLength(9);
      for (const [id, value] of Object.entries(numbers)) {
        expect(distance(values[id], value === -1 ? null : value)).toBeLessThan(1e-12);
      }
    },
  );
});
