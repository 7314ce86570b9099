import { describe, expect, it } from 'vitest';
import { isImageSizeInput } from '../../../src/tasks/adapters/box-families.ts';
import { decodeDetections, fitDecoder } from '../../../src/tasks/adapters/index.ts';
import type { EvaluationFacts, Port } from '../../../src/tasks/task.ts';
import { factsOf, frameOf, optionsOf, port, runOf, tensor } from './given.ts';

const classNames = ['person', 'bicycle', 'car'];
const coco = { classNames, categoryIds: [1, 2, 64] };

const torchvision = [
  port('boxes', ['n', 4]),
  port('labels', ['n'], 'int64'),
  port('scores', ['n']),
];
const batched = [
  port('labels', [1, 300], 'int64'),
  port('boxes', [1, 300, 4]),
  port('scores', [1, 300]),
];
const box = [10, 20, 40, 60];
const found = { boxes: [10, 20, 30, 40], scores: [0.5], categories: [2] };

function fitted(outputs: readonly Port[], more: Partial<EvaluationFacts> = { classNames }) {
  return fitDecoder(factsOf(outputs, more), optionsOf());
}

describe('boxes', () => {
  it('reads torchvision: pixels of the input, labels that are category ids', () => {
    const { options, why } = fitted(torchvision, coco);
    expect(why).toBe(
      'boxes: output "boxes" is [n, 4], names and shapes of torchvision, xyxy pixel, ' +
        'labels are category ids of the annotations, other labels are left out',
    );
    const outputs = [
      tensor('boxes', [3, 4], [...box, ...box, ...box]),
      tensor('labels', [3], [64, 65, 90], 'int64'),
      tensor('scores', [3], [0.5, 0.75, 0.25]),
    ];
    expect(decodeDetections(runOf(outputs, frameOf(64, 64)), options)).toEqual(found);
  });

  it('reads labels of torchvision from 1 on where the annotations have no ids of their own', () => {
    const outputs = [
      tensor('boxes', [1, 4], box),
      tensor('labels', [1], [3], 'int64'),
      tensor('scores', [1], [0.5]),
    ];
    for (const categoryIds of [null, [1, 2, 3], [0, 1, 2]]) {
      const { options } = fitted(torchvision, { classNames, categoryIds });
      expect(options).toMatchObject({ classes: 'index', labelOffset: 1 });
      expect(decodeDetections(runOf(outputs), options)).toEqual(found);
    }
    const none = [
      tensor('boxes', [0, 4], []),
      tensor('labels', [0], [], 'int64'),
      tensor('scores', [0], []),
    ];
    const { options } = fitted(torchvision);
    expect(decodeDetections(runOf(none), options).scores).toEqual([]);
  });

  it('reads TensorFlow: shares as y, x, y, x, float classes, only the rows that count', () => {
    const outputs = [
      port('num_detections:0', [1]),
      port('detection_boxes:0', [1, 100, 4]),
      port('detection_scores:0', [1, 100]),
      port('detection_classes:0', [1, 100]),
    ];
    const { options, why } = fitted(outputs, coco);
    expect(why).toContain('TensorFlow object detection, yxyx normalized');
    const tensors = (count: number) => [
      tensor('num_detections:0', [1], [count]),
      tensor('detection_boxes:0', [1, 2, 4], [0.5, 0.25, 0.75, 0.5, 0, 0, 1, 1]),
      tensor('detection_scores:0', [1, 2], [0.5, 0.75]),
      tensor('detection_classes:0', [1, 2], [64, 1]),
    ];
    const decode = (count: number) =>
      decodeDetections(runOf(tensors(count), frameOf(64, 32)), options);
    expect(decode(1)).toEqual({ boxes: [16, 16, 16, 8], scores: [0.5], categories: [2] });
    expect(decode(2).scores).toEqual([0.75, 0.5]);
    expect(() => decode(3)).toThrow(/one number of rows from 0 to 2/);
    expect(() => decode(0.5)).toThrow(/one number of rows/);
  });

  it('reads mmdetection: the score is the fifth column, -1 labels only fill up', () => {
    const outputs = [port('dets', [1, 'K', 5]), port('labels', [1, 'K'], 'int64')];
    const { options, why } = fitted(outputs, { classNames: ['only'] });
    expect(why).toContain('mmdetection, xyxy pixel, labels from 0');
    const tensors = [
      tensor('dets', [1, 2, 5], [...box, 0.5, 0, 0, 0, 0, 0]),
      tensor('labels', [1, 2], [0, -1], 'int64'),
    ];
    expect(decodeDetections(runOf(tensors), options)).toEqual({ ...found, categories: [0] });
  });

  it.each(['orig_target_sizes', 'orig_image_target_size'])(
    'reads RT-DETR with its postprocessor: pixels of the stored image, from %s',
    (name) => {
      expect(isImageSizeInput(name)).toBe(true);
      const inputs = [port('images', ['N', 3, 640, 640]), port(name, ['N', 2])];
      const { options, why } = fitted(batched, { classNames, inputs });
      expect(why).toContain('RT-DETR, xyxy image, labels from 0');
      const tensors = [
        tensor('labels', [1, 1], [2], 'int64'),
        tensor('boxes', [1, 1, 4], box),
        tensor('scores', [1, 1], [0.5]),
      ];
      const frame = { ...frameOf(64, 64), scaleX: 10, scaleY: 10, offsetX: 3 };
      expect(decodeDetections(runOf(tensors, frame), options)).toEqual(found);
    },
  );

  it('takes no sizes in another order for those of RT-DETR', () => {
    expect(['im_shape', 'image_shape', 'target'].some(isImageSizeInput)).toBe(false);
  });

  it('reads the SSD of onnx/models and EfficientNMS', () => {
    const ssd = [
      port('bboxes', [1, 'n', 4]),
      port('labels', [1, 'n'], 'int64'),
      port('scores', [1, 'n']),
    ];
    expect(fitted(ssd).options).toMatchObject({ coordinates: 'normalized', labelOffset: 1 });
    const efficient = [
      port('num_dets', [1, 1], 'int32'),
      port('det_boxes', [1, 100, 4]),
      port('det_scores', [1, 100]),
      port('det_classes', [1, 100], 'int32'),
    ];
    const { outputs, coordinates, labelOffset } = fitted(efficient).options;
    expect([outputs.count, coordinates, labelOffset]).toEqual(['num_dets', 'pixel', 0]);
  });

  it('tells unnamed outputs by type and rank, and asks whether gaps in ids matter', () => {
    const unnamed = [port('6379', ['n', 4]), port('6381', ['n'], 'int64'), port('6383', ['n'])];
    const { options, why } = fitted(unnamed);
    expect(why).toContain('by types and ranks, xyxy pixel, labels from 1');
    expect(options.outputs).toEqual({
      boxes: '6379',
      labels: '6381',
      scores: '6383',
      count: null,
    });
    expect(() => fitted(unnamed, coco)).toThrow(
      /category ids of the annotations \(1, 2, 64\) or count classes from 1/,
    );
    const said = optionsOf({ classes: 'index' });
    expect(fitDecoder(factsOf(unnamed, coco), said).options.labelOffset).toBe(1);
  });

  it('asks what coordinates and labels are where only the options name the outputs', () => {
    const names = { boxes: 'a', scores: 'b', labels: 'c', count: null };
    const facts = factsOf([port('a', [1, 9, 4]), port('b', [1, 9]), port('c', [1, 9])], {
      classNames,
    });
    const asked = optionsOf({ outputs: names });
    expect(() => fitDecoder(facts, asked)).toThrow(/what the coordinates of the boxes count/);
    const placed = { ...asked, coordinates: 'pixel' } as const;
    expect(() => fitDecoder(facts, placed)).toThrow(/how the labels are numbered/);
    const { options } = fitDecoder(facts, { ...placed, labelOffset: 1, boxFormat: 'xywh' });
    expect(options).toMatchObject({ adapter: 'boxes', labelOffset: 1, outputs: names });
    const missing = { ...asked, outputs: { ...names, boxes: 'z' } };
    expect(() => fitDecoder(facts, missing)).toThrow(/there is no output "z"; the model has "a"/);
    expect(() => fitDecoder(facts, optionsOf({ adapter: 'boxes' }))).toThrow(/not recognised/);
  });

  it('takes an output that the options name over the one with the usual name', () => {
    const outputs = [...torchvision, port('refined', ['n', 4])];
    const names = { boxes: 'refined', scores: 'scores', labels: null, count: null };
    const asked = optionsOf({ outputs: names, coordinates: 'pixel', labelOffset: 1 });
    const { options } = fitDecoder(factsOf(outputs, { classNames }), asked);
    expect(options.outputs).toEqual({ ...names, labels: 'labels' });
  });

  it('does not guess what three batched outputs without a postprocessor are', () => {
    expect(() => fitted(batched)).toThrow(/no adapter fits the model's outputs/);
  });

  it('refuses outputs of unequal length', () => {
    const { options } = fitted(torchvision);
    const decode = (boxes: number, labels: number, scores: number) => () =>
      decodeDetections(
        runOf([
          tensor('boxes', [boxes, 4], Array(4 * boxes).fill(1)),
          tensor('labels', [labels], Array(labels).fill(1), 'int64'),
          tensor('scores', [scores], Array(scores).fill(1)),
        ]),
        options,
      );
    expect(decode(2, 1, 1)).toThrow(/not a box of at least 4 numbers for each of 1 labels/);
    expect(decode(2, 2, 1)).toThrow(/not a label for each of 1 scores/);
  });
});
