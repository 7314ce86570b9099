import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import type { IndexMask, NamedTensor, NumberArray } from '../../src/sample.ts';
import { resizeBilinear } from '../../src/tasks/bilinear.ts';
import type { PixelSize } from '../../src/tasks/pixel-outputs.ts';
import { segmentation } from '../../src/tasks/segmentation.ts';
import type { SegmentationOptions } from '../../src/tasks/segmentation-options.ts';
import {
  type SegmentationRecord,
  segmentationRecord,
} from '../../src/tasks/segmentation-record.ts';
import type { EvaluationFacts, ModelRun, Weights } from '../../src/tasks/task.ts';

interface Values extends Readonly<Record<'miou' | 'pixel-accuracy' | 'mean-accuracy', number>> {
  readonly 'mean-dice': number;
  readonly iou: readonly (number | null)[];
}

interface Image extends PixelSize {
  readonly truth: readonly number[];
  readonly predicted: readonly number[];
}

interface Synthetic extends Values {
  readonly classes: number;
  readonly images: readonly Image[];
}

interface Resized {
  readonly from: PixelSize;
  readonly to: PixelSize;
  readonly logits: string;
  readonly bilinear: string;
  readonly argmax: string;
  readonly nearest: string;
}

interface Golden {
  readonly scenes: Values;
  readonly synthetic: Synthetic;
  readonly reduced: Synthetic;
  readonly resized: readonly Resized[];
}

const fixtures = new URL('../fixtures/', import.meta.url);
const golden: Golden = JSON.parse(
  readFileSync(new URL('tasks/segmentation.json', fixtures), 'utf8'),
);
const expected: Readonly<Record<string, Values>> = JSON.parse(
  readFileSync(new URL('expected.json', fixtures), 'utf8'),
);

const options: SegmentationOptions = {
  classes: null,
  ignoreIndex: 255,
  reduceZeroLabel: false,
  resizeOutput: 'bilinear-logits',
  scores: 'auto',
  threshold: 0.5,
};
const square = 128;

function facts(id: string) {
  return { id, input: null, slices: {} };
}

function mask(width: number, height: number, values: ArrayLike<number>): IndexMask {
  return { width, height, data: Uint8Array.from(values) };
}

function floats(text: string): Float32Array {
  const bytes = Uint8Array.from(Buffer.from(text, 'base64'));
  return new Float32Array(bytes.buffer);
}

/** The masks of all scenes, which lie one below the other in one file. */
function scenes(name: string): readonly IndexMask[] {
  const { data } = decode(readFileSync(new URL(`tasks/segmentation-${name}.png`, fixtures)));
  return Array.from({ length: data.length / square ** 2 }, (_, index) =>
    mask(square, square, data.subarray(index * square ** 2, (index + 1) * square ** 2)),
  );
}

const truths = scenes('truth');
const predictions = scenes('predicted');

function sceneRecords(): readonly SegmentationRecord[] {
  return truths.map((truth, index) => {
    const predicted = predictions[index] ?? truth;
    return segmentationRecord(facts(`${index}`), predicted, truth, { ...options, classes: 11 });
  });
}

function syntheticRecords(set: Synthetic, asked: SegmentationOptions) {
  return set.images.map(({ width, height, truth, predicted }, index) =>
    segmentationRecord(
      facts(`${index}`),
      mask(width, height, predicted),
      mask(width, height, truth),
      asked,
    ),
  );
}

function values(
  records: readonly SegmentationRecord[],
  asked: SegmentationOptions,
  weights: Weights = null,
): Readonly<Record<string, number | null>> {
  const { metrics } = segmentation.statistics(records, segmentation.resolve(records, asked));
  return Object.fromEntries(
    Object.entries(metrics).map(([id, statistic]) => {
      if (statistic.kind !== 'set') throw new Error(`${id} is a number of the set`);
      return [id, statistic.of(weights)];
    }),
  );
}

function expectValues(
  records: readonly SegmentationRecord[],
  asked: SegmentationOptions,
  reference: Values | undefined,
) {
  if (reference === undefined) throw new Error('the reference has these values');
  for (const [id, value] of Object.entries(values(records, asked))) {
    expect(value, id).toBeCloseTo(reference[id as 'miou'], 12);
  }
  const ious = segmentation.statistics(records, asked).classes.map(({ value }) => value);
  expect(ious).toHaveLength(reference.iou.length);
  for (const [index, iou] of reference.iou.entries()) {
    if (iou === null) expect(ious[index]).toBeNull();
    else expect(ious[index]).toBeCloseTo(iou, 12);
  }
}

function runOf(
  data: NumberArray,
  shape: readonly number[],
  type = 'float32',
  frame: ModelRun['frame'] = null,
): ModelRun {
  const outputs: readonly NamedTensor[] = [{ name: 'out', type, shape, data }];
  return { facts: facts('a'), outputs, reference: null, frame, decode: null };
}

function judged(run: ModelRun, truth: IndexMask, asked: Partial<SegmentationOptions> = {}) {
  return segmentation.record(run, { kind: 'mask', mask: truth }, { ...options, ...asked });
}

describe('segmentation against references', () => {
  it('gives on 120 scenes what scikit-learn says of their confusion matrix', () => {
    const asked = { ...options, classes: 11 };
    expectValues(sceneRecords(), asked, golden.scenes);
    expectValues(sceneRecords(), asked, expected['segmentation/base.onnx']);
  });

  it('counts absent classes nowhere and predictions outside all classes as other', () => {
    const asked = { ...options, classes: 9 };
    const records = syntheticRecords(golden.synthetic, asked);
    expectValues(records, asked, golden.synthetic);
    const { notes } = segmentation.statistics(records, asked);
    const outside = golden.synthetic.images.flatMap(({ predicted, truth }) =>
      predicted.filter((said, index) => said >= 9 && truth[index] !== 255),
    );
    expect(notes['other']).toBe(outside.length);
    expect(outside.length).toBeGreaterThan(0);
    // Nobody labels or predicts 7 and 8; 4 is only predicted.
    expect(notes).toMatchObject({ classesCounted: 7, classesLabelled: 6 });
  });

  it('reduces labels by one where zero is no class', () => {
    const asked = { ...options, classes: 9, reduceZeroLabel: true };
    expectValues(syntheticRecords(golden.reduced, asked), asked, golden.reduced);
  });

  it.each(golden.resized)('resizes logits from $from to $to as torch does', (each) => {
    const { from, to } = each;
    const logits = floats(each.logits);
    const wanted = floats(each.bilinear);
    const [pixels, resizedPixels] = [from.width * from.height, to.width * to.height];
    for (let channel = 0; channel < 4; channel += 1) {
      const plane = logits.subarray(channel * pixels, (channel + 1) * pixels);
      const resized = resizeBilinear(plane, from, to);
      for (const [index, value] of resized.entries()) {
        const other = wanted[channel * resizedPixels + index] ?? Number.NaN;
        expect(Math.abs(value - other)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(other)));
      }
    }
    const shape = [1, 4, from.height, from.width];
    for (const [resizeOutput, text] of [
      ['bilinear-logits', each.argmax],
      ['nearest', each.nearest],
    ] as const) {
      const truth = { ...to, data: Uint8Array.from(Buffer.from(text, 'base64')) };
      const record = judged(runOf(logits, shape), truth, { resizeOutput });
      const { intersection } = record.counts;
      expect(intersection.reduce((sum, count) => sum + count)).toBe(resizedPixels);
    }
  });
});

describe('a set of segmentations', () => {
  const asked = { ...options, classes: 11 };
  const records = sceneRecords().slice(0, 30);

  it('has the same values under weights of one and under none', () => {
    expect(values(records, asked, new Float64Array(records.length).fill(1))).toEqual(
      values(records, asked),
    );
  });

  it('has under whole weights the values of repeated records', () => {
    const weights = records.map((_, index) => (index * 7) % 4);
    const repeated = records.flatMap((record, index) =>
      Array.from({ length: weights[index] ?? 0 }, () => record),
    );
    expect(values(records, asked, weights)).toEqual(values(repeated, asked));
  });

  it('has no value where nothing has weight', () => {
    const none = new Float64Array(records.length);
    expect(Object.values(values(records, asked, none))).toEqual([null, null, null, null]);
  });

  it('survives being written and read again', () => {
    const { record } = segmentation.schema;
    expect(records.map((each) => record.parse(JSON.parse(JSON.stringify(each))))).toEqual(records);
  });

  it('counts per class the images in which it is labelled', () => {
    const { classes } = segmentation.statistics(records, asked);
    const withThree = truths.slice(0, 30).filter(({ data }) => data.includes(3));
    expect(classes[3]?.support).toBe(withThree.length);
  });

  it('refuses records of columns that differ in length', () => {
    const [first] = records;
    const broken = { ...first, counts: { ...first?.counts, labelled: [1] } };
    expect(segmentation.schema.record.safeParse(broken).success).toBe(false);
  });
});

describe('outputs of a model', () => {
  const truth = mask(2, 2, [0, 1, 2, 1]);

  it('choose the lowest class among equal scores', () => {
    const scores = Float32Array.from([5, 1, 0, 1, 5, 1, 0, 2, 5, 0, 0, 2]);
    const { counts } = judged(runOf(scores, [1, 3, 2, 2]), truth);
    expect(counts).toEqual({
      classes: [0, 1, 2],
      intersection: [1, 1, 0],
      predicted: [3, 1, 0],
      labelled: [1, 2, 1],
      other: 0,
    });
  });

  it('may be maps of classes, where negative and too large ones are other', () => {
    const asked = { classes: 3 };
    const map = Int32Array.from([0, 1, -1, 7]);
    for (const shape of [
      [1, 2, 2],
      [1, 1, 2, 2],
      [2, 2],
    ]) {
      const { counts } = judged(runOf(map, shape, 'int64'), truth, asked);
      expect(counts).toMatchObject({ intersection: [1, 1, 0], predicted: [1, 1, 0], other: 2 });
    }
  });

  it('count pixels with NaN or infinite scores as wrong and say so', () => {
    const scores = Float32Array.from([9, 0, 0, 0, 0, 9, Number.NaN, 9, 0, 0, 0, -Infinity]);
    const record = judged(runOf(scores, [1, 3, 2, 2]), truth);
    expect(record).toMatchObject({ finite: false, counts: { other: 2, intersection: [1, 1, 0] } });
    expect(segmentation.statistics([record], options).notes['nonFinite']).toBe(1);
  });

  it.each([
    ['a missing output', [], 'float32', {}, 'output-mismatch'],
    ['a rank of one', [4], 'float32', {}, 'output-mismatch'],
    ['a batch of two', [2, 1, 1, 2], 'float32', {}, 'output-mismatch'],
    ['integers in channels', [1, 4, 1, 1], 'int32', {}, 'output-mismatch'],
    ['more classes than channels', [1, 2, 1, 2], 'float32', { classes: 3 }, 'output-mismatch'],
    ['another size', [1, 4, 1, 1], 'float32', { resizeOutput: 'none' }, 'output-mismatch'],
    ['a map without a number of classes', [1, 2, 2], 'int32', {}, 'bad-config'],
  ] as const)('are refused with %s', (_, shape, type, asked, code) => {
    const run = runOf(new Float32Array(4), shape, type);
    const given = shape.length === 0 ? { ...run, outputs: [] } : run;
    expect(() => judged(given, truth, asked)).toThrow(expect.objectContaining({ code }));
  });

  it('name sample and place of a label that is no class', () => {
    expect(() => judged(runOf(new Float32Array(8), [1, 2, 2, 2]), truth)).toThrow(
      'sample a: the mask has label 2 at column 0, row 1, but there are 2 classes (0…1)',
    );
  });

  it('are refused where the model saw another cut of the image than the mask', () => {
    const frame = {
      imageWidth: 2,
      imageHeight: 2,
      inputWidth: 8,
      inputHeight: 8,
      scaleX: 4,
      scaleY: 4,
      offsetX: 0,
      offsetY: 0,
    };
    const scores = new Float32Array(12);
    const given = (changes: object) =>
      judged(runOf(scores, [1, 3, 2, 2], 'float32', { ...frame, ...changes }), truth);
    expect(given({})).toMatchObject({ pixels: 4 });
    for (const changes of [{ offsetX: -2 }, { scaleY: 3 }, { scaleX: 2, offsetX: 2 }]) {
      expect(() => given(changes)).toThrow(expect.objectContaining({ code: 'input-mismatch' }));
    }
    expect(() => given({ imageWidth: 3 })).toThrow('the image is 3×2, its mask 2×2');
  });
});

describe('a predicted mask', () => {
  const truth = mask(4, 2, [0, 0, 1, 1, 2, 2, 0, 0]);
  const small = mask(2, 1, [0, 1]);
  const asked = { ...options, classes: 3 };

  it('of another size is resized by nearest pixels, or refused', () => {
    expect(segmentationRecord(facts('a'), small, truth, asked).counts).toMatchObject({
      intersection: [2, 2, 0],
      predicted: [4, 4, 0],
    });
    expect(() =>
      segmentationRecord(facts('a'), small, truth, { ...asked, resizeOutput: 'none' }),
    ).toThrow('sample a: the prediction is 2×1, the mask 4×2');
  });

  it('needs a number of classes', () => {
    expect(() => segmentationRecord(facts('a'), truth, truth, options)).toThrow(
      expect.objectContaining({ code: 'bad-config' }),
    );
  });

  it('may be of 16 bits', () => {
    const wide = { ...truth, data: Uint16Array.from(truth.data, (label) => label + 300) };
    const record = segmentationRecord(facts('a'), wide, wide, { ...asked, classes: 400 });
    expect(record.counts).toMatchObject({ classes: [300, 301, 302], intersection: [4, 2, 2] });
  });
});

describe('one channel of scores', () => {
  const truth = mask(2, 2, [0, 1, 1, 0]);
  const run = (...scores: number[]) => runOf(Float32Array.from(scores), [1, 1, 2, 2]);

  function right(records: readonly SegmentationRecord[], scores: SegmentationOptions['scores']) {
    const resolved = segmentation.resolve(records, { ...options, scores });
    const { metrics } = segmentation.statistics(records, resolved);
    const accuracy = metrics['pixel-accuracy'];
    return [resolved.scores, accuracy?.kind === 'set' ? accuracy.of(null) : null];
  }

  it('is probabilities where all scores of all images are in 0…1', () => {
    const records = [run(0.1, 0.9, 0.6, 0.4), run(0, 1, 1, 0.2)].map((each) => judged(each, truth));
    expect(right(records, 'auto')).toEqual(['probabilities', 1]);
  });

  it('is logits for all images where one of them is outside', () => {
    const records = [run(0.1, 0.9, 0.6, 0.4), run(-3, 4, 1, 0.2)].map((each) =>
      judged(each, truth),
    );
    expect(right(records, 'auto')).toEqual(['logits', (2 + 3) / 8]);
  });

  it('is what the options say', () => {
    const asked = { scores: 'logits' } as const;
    const records = [judged(run(0.1, 0.9, 0.6, 0.4), truth, asked)];
    expect(records[0]?.ifProbabilities).toBeNull();
    expect(right(records, 'logits')).toEqual(['logits', 0.5]);
    const sure = [judged(run(0.1, 0.9, 0.6, 0.4), truth, { scores: 'probabilities' })];
    expect(right(sure, 'probabilities')).toEqual(['probabilities', 1]);
    expect(() => judged(run(2, 0, 0, 0), truth, { scores: 'probabilities' })).toThrow(
      'sample a: scores outside 0…1 are no probabilities',
    );
  });

  it('is class 1 strictly above the threshold, in both readings', () => {
    const asked = { threshold: 0.75 };
    const limit = Math.log(3);
    const logits = judged(run(limit - 1e-6, limit + 1e-6, 5, -1), truth, asked);
    expect(logits.counts).toMatchObject({ intersection: [2, 2] });
    const probabilities = judged(run(0.75, 0.76, 1, 0), truth, asked);
    expect(probabilities.ifProbabilities).toMatchObject({ intersection: [2, 2] });
  });
});

describe('fit', () => {
  const base: EvaluationFacts = {
    inputs: [],
    outputs: [{ name: 'out', type: 'float32', shape: ['N', 11, 'H', 'W'] }],
    metadata: {},
    classNames: null,
    categoryIds: null,
  };
  const map = { name: 'map', type: 'int64', shape: [1, 8, 8] };
  const one = { name: 'out', type: 'float32', shape: [1, 1, 8, 8] };

  it('takes the number of classes from the output, else from the names', () => {
    expect(segmentation.fit(base, options)).toEqual({
      options: { ...options, classes: 11 },
      why: '11 classes, from output "out" [N, 11, H, W]',
    });
    const named = { ...base, outputs: [map], classNames: ['road', 'sky', 'car'] };
    expect(segmentation.fit(named, options).options.classes).toBe(3);
    expect(segmentation.fit({ ...base, outputs: [one] }, options).options.classes).toBe(2);
    expect(segmentation.fit({ ...base, outputs: [map] }, options)).toEqual({ options, why: null });
  });

  it('keeps what was said, unless the model cannot tell so many apart', () => {
    const asked = { ...options, classes: 5 };
    expect(segmentation.fit(base, asked)).toEqual({ options: asked, why: null });
    expect(() => segmentation.fit(base, { ...options, classes: 12 })).toThrow(
      '12 classes are asked for, the model tells 11 classes, from output "out" [N, 11, H, W]',
    );
  });
});
