import { describe, expect, it } from 'vitest';
import { decodeDetections, fitDecoder } from '../../../src/tasks/adapters/index.ts';
import {
  factsOf,
  frameOf,
  goldenRun,
  optionsOf,
  port,
  pythonNames,
  runOf,
  tensor,
} from './given.ts';

const two = ['cat', 'dog'];
const eighty = Array.from({ length: 80 }, (_, index) => `class ${index}`);

/** [1, 6, 3]: three boxes of two classes, channel by channel. */
const raw = tensor(
  'output0',
  [1, 6, 3],
  [
    [20, 60, 60],
    [20, 60, 60],
    [10, 20, 20],
    [10, 20, 20],
    [0.9, 0.5, 0.001],
    [0.2, 0.5, 0.8],
  ].flat(),
);

describe('yolo', () => {
  it.each([
    ['yolov5', 0.2, 0.45],
    ['yolov8', 0.4, 0.7],
  ] as const)(
    'finds what the formulas of %s find, in the pixels of the image',
    (name, score, iou) => {
      const { run, facts, found } = goldenRun(name);
      const asked = optionsOf({ scoreThreshold: score, nms: { kind: 'auto', iou } });
      const decoded = decodeDetections(run, fitDecoder(facts, asked).options);
      expect(decoded.categories).toEqual(found.categories);
      expect(decoded.scores).toEqual(found.scores);
      expect(decoded.boxes).toHaveLength(found.boxes.length);
      for (const [index, edge] of decoded.boxes.entries()) {
        expect(edge).toBeCloseTo(found.boxes[index] ?? NaN, 9);
      }
    },
  );

  it('says what it sees, and where it has the classes from', () => {
    const names = { metadata: { names: pythonNames(eighty), stride: '32', task: 'detect' } };
    const why = (shape: readonly (number | string)[], more = {}) =>
      fitDecoder(factsOf([port('output0', shape)], { ...names, ...more }), optionsOf()).why;
    expect(why(['N', 84, 8400])).toBe(
      'yolo: output "output0" is [N, 84, 8400] = 4 + 80 classes by 8400 boxes, ' +
        "names from the model's metadata",
    );
    expect(why(['batch', 84, 'anchors'])).toContain('4 + 80 classes by any number of boxes');
    expect(why([1, 25200, 85])).toContain('4 + objectness + 80 classes by 25200 boxes');
    expect(why([1, 136, 8400], { metadata: { ...names.metadata, task: 'pose' } })).toContain(
      '4 + 80 classes + 52 others by 8400 boxes',
    );
  });

  it('cuts mask coefficients off where the model has prototypes', () => {
    const outputs = [port('output0', [1, 116, 8400]), port('output1', [1, 32, 160, 160])];
    const { options, why } = fitDecoder(factsOf(outputs, { classNames: eighty }), optionsOf());
    expect(why).toContain('4 + 80 classes + 32 others');
    const shape = [1, 116, 1];
    const values = [8, 8, 4, 4, ...eighty.map((_, index) => (index === 7 ? 0.5 : 0))];
    const run = runOf([tensor('output0', shape, [...values, ...Array(32).fill(9)])]);
    const found = { boxes: [6, 6, 4, 4], scores: [0.5], categories: [7] };
    expect(decodeDetections(run, options)).toEqual(found);
  });

  it('takes each class above the threshold, or the best of a box', () => {
    const facts = factsOf([port('output0', [1, 6, 3])], { classNames: two });
    const decode = (multiLabel: boolean, iou = 0.7) => {
      const nms = { kind: 'auto', iou } as const;
      const options = optionsOf({ adapter: 'yolo', layout: 'channels-first', multiLabel, nms });
      return decodeDetections(runOf([raw], frameOf(64, 64)), fitDecoder(facts, options).options);
    };
    expect(decode(false)).toEqual({
      // The tie of the second box goes to the first class; both boxes are cut at the border.
      boxes: [15, 15, 10, 10, 50, 50, 14, 14, 50, 50, 14, 14],
      scores: [0.9, 0.8, 0.5].map(Math.fround),
      categories: [0, 1, 0],
    });
    // The score of 0.001 is float32, a little above the threshold.
    expect(decode(true).scores).toEqual([0.9, 0.8, 0.5, 0.2].map(Math.fround));
    expect(decode(true, 1).scores).toEqual([0.9, 0.8, 0.5, 0.5, 0.2, 0.001].map(Math.fround));
  });

  it('reads the boxes of ultralytics RT-DETR as shares of the input, without NMS', () => {
    const metadata = {
      names: pythonNames(two),
      stride: '32',
      description: 'Ultralytics rtdetr-l model',
    };
    const facts = factsOf([port('output0', [1, 300, 6])], { metadata, classNames: two });
    const { options } = fitDecoder(facts, optionsOf({ adapter: 'yolo' }));
    const rows = [
      [0.5, 0.5, 0.5, 0.5, 0.9, 0.8],
      [0.5, 0.5, 0.5, 0.5, 0.7, 0.1],
    ];
    const run = runOf([tensor('output0', [1, 2, 6], rows.flat())], frameOf(64, 32));
    expect(decodeDetections(run, options)).toEqual({
      boxes: [16, 8, 32, 16, 16, 8, 32, 16],
      scores: [0.9, 0.7].map(Math.fround),
      categories: [0, 0],
    });
  });

  it('maps classes by ids where it is told that they are', () => {
    const facts = factsOf([port('output0', [1, 6, 3])], { categoryIds: [7, 1] });
    const asked = optionsOf({ classes: 'id', objectness: 'no', layout: 'channels-first' });
    const { options } = fitDecoder(facts, { ...asked, adapter: 'yolo' });
    expect(options).toMatchObject({ classes: 'index', labelOffset: 0, classMap: [null, 1] });
    const found = decodeDetections(runOf([raw], frameOf(64, 64)), options);
    // The third box, then the first; the second overlaps the third.
    expect(found.categories).toEqual([1, 1]);
  });

  it('refuses rotated boxes, and channels that are no box with classes', () => {
    const metadata = { names: pythonNames(two), stride: '32', task: 'obb' };
    const obb = factsOf([port('output0', [1, 7, 8400])], { metadata });
    expect(() => fitDecoder(obb, optionsOf({ adapter: 'yolo' }))).toThrow(/rotated boxes/);
    const odd = factsOf([port('output0', [1, 9, 8400])], { classNames: two });
    expect(() => fitDecoder(odd, optionsOf({ adapter: 'yolo' }))).toThrow(
      /no axis of an output is 4 or 5 numbers and 2 classes; .*"output0" float32 \[1, 9, 8400\]/,
    );
  });

  it('refuses a tensor that is not what the model declared', () => {
    const facts = factsOf([port('output0', [1, 6, 8400])], { classNames: two });
    const { options } = fitDecoder(facts, optionsOf());
    const decode = (shape: readonly number[], size: number) => () =>
      decodeDetections(runOf([tensor('output0', shape, Array(size).fill(0))]), options);
    expect(decode([1, 5, 2], 10)).toThrow(/sample street.jpg: output "output0" is \[1, 5, 2\]/);
    expect(decode([2, 6, 2], 24)).toThrow(/numbers for each box of one sample/);
    expect(() => decodeDetections(runOf([]), options)).toThrow(/gave no output "output0"/);
  });

  it('refuses outputs that are not finite', () => {
    const facts = factsOf([port('output0', [1, 6, 8400])], { classNames: two });
    const { options } = fitDecoder(facts, optionsOf());
    const run = runOf([tensor('output0', [1, 6, 1], [1, 1, 1, 1, 0, NaN])]);
    expect(() => decodeDetections(run, options)).toThrow(
      /sample street.jpg: element 5 of output "output0" is NaN/,
    );
  });
});
