import { describe, expect, it } from 'vitest';
import { detectionStatistics } from '../../../src/tasks/detection/statistics.ts';
import { found, image, truth } from './images.ts';

const judgement = { style: 'coco', classes: 3, flipScore: 0.25 } as const;
const box = [0, 0, 10, 10] as const;
const far = [60, 60, 10, 10] as const;

describe('answers', () => {
  it('say of each object whether it was found, by how much, in the order of the record', () => {
    const truths = [
      truth([30, 0, 10, 10], { category: 2 }),
      truth(box),
      truth(far),
      truth([0, 90, 10, 10], { isCrowd: true }),
      truth([0, 90, 10, 10], { isDifficult: true }),
    ];
    const detections = found([box, 0.75], [[30, 0, 10, 9], 0.125, 2], [[0, 90, 10, 10], 0.9]);
    const { answers } = detectionStatistics([image('a', truths, detections)], judgement);
    expect(answers).toEqual([
      [
        { right: false, category: 2, truth: '2', said: 'missed', margin: -0.125 },
        { right: true, category: 0, truth: '0', said: 'found', margin: 0.5 },
        { right: false, category: 0, truth: '0', said: 'missed', margin: null },
      ],
    ]);
  });

  it('take the overlap of 0.5 and the score as enough when they are just reached', () => {
    const records = [image('a', [truth(box)], found([[0, 0, 10, 5], 0.25]))];
    expect(detectionStatistics(records, judgement).answers?.[0]?.[0]).toMatchObject({
      right: true,
      margin: 0,
    });
    const short = [image('a', [truth(box)], found([[0, 0, 10, 4.99], 0.25]))];
    expect(detectionStatistics(short, judgement).answers?.[0]?.[0]).toMatchObject({
      right: false,
      margin: null,
    });
  });
});

describe('outputs that are not finite', () => {
  const records = [
    image('a', [truth(box)], found([box, 0.75])),
    image('b', [truth(box)], found([box, Number.NaN])),
    image('c', [truth(box)], null),
  ];
  const statistics = detectionStatistics(records, judgement);

  it('make every metric unavailable and name the first sample', () => {
    expect(Object.keys(statistics.metrics)).toHaveLength(12);
    for (const metric of Object.values(statistics.metrics)) {
      expect(metric).toMatchObject({
        kind: 'unavailable',
        failure: { code: 'output-not-finite', message: expect.stringMatching(/2 of 3 .* b$/) },
      });
    }
    expect(statistics.notes['nonFinite']).toBe(2);
    expect(statistics.classes).toEqual([{ category: 0, support: 3, value: null }]);
  });

  it('count their objects as missed', () => {
    expect(statistics.answers?.map(([answer]) => answer?.right)).toEqual([true, false, false]);
  });
});

describe('classes', () => {
  it('have their support without crowds and their own average precision', () => {
    const truths = [
      truth(box),
      truth(far, { isCrowd: true }),
      truth(far, { category: 2 }),
      truth(far, { category: 1, isCrowd: true }),
    ];
    const records = [image('a', truths, found([box, 0.75], [box, 0.75, 1]))];
    expect(detectionStatistics(records, judgement)).toMatchObject({
      classMetric: 'ap',
      classes: [
        { category: 0, support: 1, value: expect.closeTo(1, 12) },
        { category: 2, support: 1, value: 0 },
      ],
    });
  });
});

describe('operations', () => {
  it('are the entries that one call visits', () => {
    const wrong = [far, 0.5] as const;
    const records = [image('a', [truth(box)], found([box, 0.75], wrong, wrong, [box, 0.1, 1]))];
    const { metrics } = detectionStatistics(records, judgement);
    expect(metrics['map']).toMatchObject({ kind: 'set', operations: 4 });
    expect(metrics['mar100']).toMatchObject({ kind: 'set', operations: 2 });
  });
});

describe('notes', () => {
  const notesOf = (...records: Parameters<typeof detectionStatistics>[0]) =>
    detectionStatistics(records, judgement).notes;

  it('count what the values rest upon', () => {
    const truths = [truth(box), truth(far, { isCrowd: true }), truth(box, { isDifficult: true })];
    const detections = found([box, 0.75], [far, 0.5, 2], [far, 0.5, 3]);
    expect(notesOf(image('a', truths, detections, [100, 100]), image('b', [], found()))).toEqual({
      style: 'coco',
      images: 2,
      objects: 3,
      crowds: 1,
      difficult: 1,
      detections: 3,
      classesWithObjects: 1,
      detectionsOfClassesWithoutObjects: 2,
      detectionsOfUnknownClasses: 1,
      nonFinite: 0,
      flipScore: 0.25,
    });
  });

  it('are silent about a share of boxes outside of the image up to a tenth', () => {
    const outside = [[200, 0, 10, 10], 0.5] as const;
    const rows = Array.from({ length: 9 }, () => [box, 0.5] as const);
    const tenth = image('a', [truth(box)], found(...rows, outside), [100, 100]);
    expect(notesOf(tenth)).not.toHaveProperty('boxesOutsideImageShare');
    const more = image('a', [truth(box)], found(...rows, outside, outside), [100, 100]);
    expect(notesOf(more)).toMatchObject({ boxesOutsideImageShare: 2 / 11 });
    const unknown = image('a', [truth(box)], found(...rows, outside, outside));
    expect(notesOf(unknown)).not.toHaveProperty('boxesOutsideImageShare');
  });

  it('tell the highest score where all are nearly zero', () => {
    expect(notesOf(image('a', [truth(box)], found([box, 0.009])))).toMatchObject({
      highestScore: 0.009,
    });
    expect(notesOf(image('a', [truth(box)], found([box, 0.01])))).not.toHaveProperty(
      'highestScore',
    );
    expect(notesOf(image('a', [truth(box)], found()))).not.toHaveProperty('highestScore');
  });

  it('tell the class of nearly all detections where most objects are of others', () => {
    const rows = Array.from({ length: 19 }, () => [box, 0.5, 1] as const);
    const detections = found(...rows, [box, 0.5, 2]);
    const others = [truth(box, { category: 0 }), truth(box, { category: 2 })];
    expect(notesOf(image('a', others, detections))).toMatchObject({
      oneClass: 1,
      oneClassShare: 0.95,
    });
    const same = [truth(box, { category: 1 }), truth(box, { category: 2 })];
    expect(notesOf(image('a', same, detections))).not.toHaveProperty('oneClass');
  });
});
