import { describe, expect, it } from 'vitest';
import { decodeSchema } from '../../src/config/decode-schema.ts';
import type { Frame, TruthBox } from '../../src/sample.ts';
import { type DetectionOptions, detection } from '../../src/tasks/detection.ts';
import type { EvaluationFacts, ModelRun } from '../../src/tasks/task.ts';
import { truth } from './detection/images.ts';
import { weightedValues } from './weighted-values.ts';

const facts: EvaluationFacts = {
  inputs: [{ name: 'images', type: 'float32', shape: [1, 3, 64, 64] }],
  outputs: [{ name: 'output0', type: 'float32', shape: [1, 'rows', 6] }],
  metadata: {},
  classNames: ['cat', 'dog'],
  categoryIds: null,
};

const options: DetectionOptions = {
  style: 'coco',
  classes: null,
  flipScore: 0.25,
  decode: decodeSchema.parse({ adapter: 'rows6' }),
};

// A 128 × 64 image at half its size, in the middle of the input.
const frame: Frame = {
  imageWidth: 128,
  imageHeight: 64,
  inputWidth: 64,
  inputHeight: 64,
  scaleX: 0.5,
  scaleY: 0.5,
  offsetX: 0,
  offsetY: 16,
};

/** Left, top, right, bottom, score, class of each. */
function runOf(...rows: readonly (readonly number[])[]): ModelRun {
  return {
    facts: { id: 's', input: null, slices: { time: 'night' } },
    outputs: [
      {
        name: 'output0',
        type: 'float32',
        shape: [1, rows.length, 6],
        data: Float32Array.from(rows.flat()),
      },
    ],
    reference: null,
    frame,
    decode: null,
  };
}

const boxes = (...truths: readonly TruthBox[]) => ({ kind: 'boxes', boxes: truths }) as const;

describe('the detection task', () => {
  const fitted = detection.fit(facts, options);

  it('takes the number of classes from the dataset and says how outputs are decoded', () => {
    expect(fitted.options.classes).toBe(2);
    expect(fitted.why).toMatch(/^rows6: /);
    expect(detection.fit(facts, { ...options, classes: 5 }).options.classes).toBe(5);
    expect(detection.schema.options.parse(fitted.options)).toEqual(fitted.options);
  });

  it('turns a run into a record in pixels of the stored image', () => {
    const object = truth([20, 8, 40, 16], { category: 1 });
    const record = detection.record(
      runOf([10, 20, 30, 28, 0.75, 1], [0, 0, 5, 5, 0, 0]),
      boxes(object),
      fitted.options,
    );
    expect(record).toEqual({
      id: 's',
      input: null,
      slices: { time: 'night' },
      truths: {
        boxes: [20, 8, 40, 16],
        categories: [1],
        areas: [640],
        crowd: [0],
        difficult: [0],
      },
      finite: true,
      detections: { boxes: [20, 8, 40, 16], scores: [0.75], categories: [1] },
      outside: 0,
    });
    const resolved = detection.resolve([record], fitted.options);
    const values = weightedValues(detection.statistics([record], resolved), null);
    expect(values['map']).toBeCloseTo(1, 12);
  });

  it('marks a sample whose outputs hold a NaN', () => {
    const run = runOf([10, 20, 30, 28, Number.NaN, 1]);
    expect(detection.record(run, boxes(), fitted.options)).toMatchObject({ finite: false });
  });

  it('refuses an object of a class that does not exist, and other outputs', () => {
    const stranger = truth([0, 0, 1, 1], { category: 2 });
    expect(() => detection.record(runOf(), boxes(stranger), fitted.options)).toThrow(
      'sample s: an object of class 2, but there are 2 classes',
    );
    const other = { ...runOf(), outputs: [] };
    expect(() => detection.record(other, boxes(), fitted.options)).toThrow(
      expect.objectContaining({ code: 'output-mismatch' }),
    );
  });

  it.each(['coco', 'voc', 'voc07', 'ultralytics'] as const)(
    'has its headline in style %s',
    (style) => {
      const record = detection.record(runOf(), boxes(truth([0, 0, 9, 9])), fitted.options);
      const { metrics } = detection.statistics([record], { ...fitted.options, style });
      expect(metrics).toHaveProperty(detection.headline);
    },
  );

  it.each([
    ['style', 'pascal'],
    ['flipScore', 1.5],
    ['classes', 0],
    ['extra', 1],
  ])('refuses options with a wrong %s', (key, value) => {
    const wrong = { ...fitted.options, [key]: value };
    expect(detection.schema.options.safeParse(wrong).success).toBe(false);
  });
});
