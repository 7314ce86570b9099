import { describe, expect, it } from 'vitest';
import { detectionRecordSchema } from '../../../src/tasks/detection/record.ts';
import { found, image, truth } from './images.ts';

const record = image(
  '7',
  [truth([0, 1, 10.5, 20], { category: 3, isCrowd: true }), truth([-0, 0, 5, 5], { area: 9 })],
  found([[1, 2, 3, 4.25], 0.5, 3], [[200, 2, 3, 4], 0.25, 1], [[5, 5, 0, 4], 0.125, 1]),
  [100, 80],
);

describe('the record of an image', () => {
  it('holds truths and detections as columns and comes back from JSON as it was', () => {
    expect(record.truths).toEqual({
      boxes: [0, 1, 10.5, 20, 0, 0, 5, 5],
      categories: [3, 0],
      areas: [210, 9],
      crowd: [1, 0],
      difficult: [0, 0],
    });
    expect(detectionRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  });

  it('counts boxes that share no area with the image, where its size is known', () => {
    expect(record).toMatchObject({ finite: true, outside: 2 });
    expect(image('7', [], found([[200, 2, 3, 4], 0.5]))).toMatchObject({ outside: null });
  });

  it.each([
    ['a score', found([[0, 0, 1, 1], Number.NaN])],
    ['a coordinate', found([[0, Number.NEGATIVE_INFINITY, 1, 1], 0.5])],
    ['the outputs', null],
  ])('says that %s was not finite, and nothing else', (_, detections) => {
    const broken = image('7', [truth([0, 0, 1, 1])], detections);
    expect(broken.finite).toBe(false);
    expect(broken).not.toHaveProperty('detections');
    expect(detectionRecordSchema.parse(JSON.parse(JSON.stringify(broken)))).toEqual(broken);
  });

  it.each([
    ['a column that is too short', { scores: [] }],
    ['a box of three numbers', { boxes: [1, 2, 3] }],
    ['a class below zero', { categories: [-1] }],
    ['a score that is text', { scores: ['1'] }],
  ])('is refused with %s', (_, wrong) => {
    const detections = { ...found([[0, 0, 1, 1], 0.5]), ...wrong };
    expect(detectionRecordSchema.safeParse({ ...record, detections }).success).toBe(false);
  });

  it('is refused with unequal columns of truths, unknown fields or unknown flags', () => {
    const refused = [
      { ...record, truths: { ...record.truths, areas: [1] } },
      { ...record, truths: { ...record.truths, crowd: [2, 0] } },
      { ...record, extra: 1 },
      { ...record, finite: false },
    ];
    for (const each of refused) expect(detectionRecordSchema.safeParse(each).success).toBe(false);
  });
});
