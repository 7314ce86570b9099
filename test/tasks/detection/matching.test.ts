import { describe, expect, it } from 'vitest';
import { cocoThresholds } from '../../../src/tasks/detection/coco.ts';
import type { DetectionRecord } from '../../../src/tasks/detection/record.ts';
import { detectionStatistics } from '../../../src/tasks/detection/statistics.ts';
import type { DetectionJudgement } from '../../../src/tasks/detection/styles.ts';
import { ultralyticsThresholds } from '../../../src/tasks/detection/ultralytics.ts';
import { weightedValues } from '../weighted-values.ts';
import { found, image, truth } from './images.ts';

function valuesOf(style: DetectionJudgement['style'], ...records: readonly DetectionRecord[]) {
  const statistics = detectionStatistics(records, { style, classes: null, flipScore: 0.25 });
  return weightedValues(statistics, null);
}

describe('COCO', () => {
  it('has the thresholds of numpy', () => {
    const numpy = [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.8999999999999999, 0.95];
    expect(cocoThresholds).toEqual(numpy);
  });

  it('counts an object whose area is a border in both ranges', () => {
    const values = valuesOf(
      'coco',
      image('1', [truth([0, 0, 32, 32])], found([[0, 0, 32, 32], 1])),
    );
    expect(Object.keys(values)).toEqual([
      'map',
      'map50',
      'map75',
      'map-small',
      'map-medium',
      'mar1',
      'mar10',
      'mar100',
      'mar-small',
      'mar-medium',
    ]);
    // The first of all detections has a precision of 1 / (1 + 2^-52).
    expect(values['map-small']).toBeCloseTo(1, 15);
    expect(values['mar-medium']).toBe(1);
  });

  it('lets any number of detections fall into a crowd, by their own area', () => {
    const crowd = truth([0, 0, 100, 100], { isCrowd: true });
    const one = truth([200, 200, 10, 10]);
    const inside = [[[5, 5, 10, 10], 0.9] as const, [[50, 5, 10, 10], 0.8] as const];
    const right = [[200, 200, 10, 10], 0.5] as const;
    const values = valuesOf('coco', image('1', [crowd, one], found(...inside, right)));
    expect(values['map']).toBeCloseTo(1, 15);
    const without = valuesOf('coco', image('1', [one], found(...inside, right)));
    expect(without['map']).toBeCloseTo(1 / 3, 15);
  });

  it('forgets the detections of a class after the best hundred of an image', () => {
    const wrong = Array.from({ length: 100 }, () => [[50, 50, 5, 5], 0.9] as const);
    const right = [[0, 0, 10, 10], 0.1] as const;
    const truths = [truth([0, 0, 10, 10])];
    expect(valuesOf('coco', image('1', truths, found(...wrong, right)))['mar100']).toBe(0);
    expect(valuesOf('coco', image('1', truths, found(...wrong.slice(1), right)))['mar100']).toBe(1);
    expect(valuesOf('voc', image('1', truths, found(...wrong, right)))['map50']).toBe(1 / 101);
  });

  it('has no value without objects, 0 without detections, and no cost for unknown classes', () => {
    expect(valuesOf('coco', image('1', [], found([[0, 0, 1, 1], 1])))).toEqual({});
    const object = truth([0, 0, 10, 10]);
    expect(valuesOf('coco', image('1', [object], found()))['map']).toBe(0);
    const other = [[0, 0, 10, 10], 1, 5] as const;
    const values = valuesOf('coco', image('1', [object], found([[0, 0, 10, 10], 0.5], other)));
    expect(values['map']).toBeCloseTo(1, 15);
  });

  it('counts a difficult object like any other', () => {
    const truths = [truth([0, 0, 10, 10], { isDifficult: true })];
    expect(valuesOf('coco', image('1', truths, found()))['map']).toBe(0);
    expect(valuesOf('voc', image('1', truths, found()))).toEqual({});
  });

  it('breaks ties between images by number, so that 9 comes before 10', () => {
    const right = image('9', [truth([0, 0, 10, 10])], found([[0, 0, 10, 10], 0.5]));
    const wrong = image('10', [], found([[0, 0, 10, 10], 0.5]));
    expect(valuesOf('coco', wrong, right)['map']).toBeCloseTo(1, 15);
    const named = valuesOf('coco', { ...wrong, id: '10.png' }, { ...right, id: '9.png' });
    expect(named['map']).toBeCloseTo(0.5, 15);
  });
});

describe('VOC', () => {
  it('includes the last pixel in the style of 2007 only', () => {
    // 1 × 2 of 6 square pixels are shared, and 2 × 3 of 12 with the last pixels inside.
    const half = image('1', [truth([0, 0, 2, 2])], found([[1, 0, 2, 2], 1]));
    expect(valuesOf('voc', half)['map50']).toBe(0);
    expect(valuesOf('voc07', half)['map50']).toBe(1);
  });

  it('counts a second detection of an object as wrong, though another object is near', () => {
    const truths = [truth([0, 0, 10, 10]), truth([0, 3, 10, 10])];
    const twice = found([[0, 0, 10, 10], 0.9], [[0, 1, 10, 10], 0.8]);
    expect(valuesOf('voc', image('1', truths, twice))['map50']).toBe(0.5);
    expect(valuesOf('coco', image('1', truths, twice))['mar100']).toBeGreaterThan(0.5);
  });

  it('does not reach the point 0.30000000000000004 with a recall of 3/10', () => {
    const boxes = Array.from({ length: 10 }, (_, at) => [20 * at, 0, 10, 10] as const);
    const three = found(...boxes.slice(0, 3).map((box) => [box, 1] as const));
    const values = valuesOf(
      'voc07',
      image(
        '1',
        boxes.map((box) => truth(box)),
        three,
      ),
    );
    expect(values['map50']).toBe(3 / 11);
  });
});

describe('ultralytics', () => {
  it('has the thresholds of torch, in float32', () => {
    expect(ultralyticsThresholds).toEqual([
      0.5, 0.550000011920929, 0.6000000238418579, 0.6499999761581421, 0.699999988079071, 0.75,
      0.800000011920929, 0.8500000238418579, 0.8999999761581421, 0.949999988079071,
    ]);
  });

  it('has precision fall in a straight line to recall 1', () => {
    const truths = [truth([0, 0, 10, 10]), truth([50, 0, 10, 10])];
    const values = valuesOf('ultralytics', image('1', truths, found([[0, 0, 10, 10], 0.9])));
    expect(values['map50']).toBeCloseTo(0.75, 12);
  });

  it('knows no crowds', () => {
    const truths = [truth([0, 0, 10, 10]), truth([50, 0, 10, 10], { isCrowd: true })];
    const values = valuesOf('ultralytics', image('1', truths, found([[0, 0, 10, 10], 0.9])));
    expect(values['map']).toBeCloseTo(0.995, 12);
  });
});
