import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type DetectionRow,
  type GoldenSet,
  randomSets,
  scenes,
  type TruthRow,
} from '../tasks/detection/golden.ts';
import { failureOf, repository, scored, valuesOf } from './score-runs.ts';

const fixtures = join(repository, 'test/fixtures');
const reference = JSON.parse(await readFile(join(fixtures, 'expected.json'), 'utf8'));

let scratch: string;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'score-detection-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** Ids with gaps, as COCO's are, whose order is that of the indices. */
const imageId = (image: number) => 3 * image;
const categoryId = (category: number) => 7 * category + 1;

/** In another order than that of the ids: neither it nor the file names may matter. */
function annotationsOf(images: number, classes: number, truths: readonly TruthRow[]) {
  return {
    images: Array.from({ length: images }, (_, index) => ({
      id: imageId(images - index),
      file_name: `${index}.jpg`,
    })),
    categories: Array.from({ length: classes }, (_, index) => ({
      id: categoryId(classes - 1 - index),
      name: `class ${classes - 1 - index}`,
    })),
    annotations: truths.map(([image = 0, category = 0, x, y, width, height, area, crowd]) => ({
      image_id: imageId(image),
      category_id: categoryId(category),
      bbox: [x, y, width, height],
      area,
      iscrowd: crowd,
    })),
  };
}

function resultsOf(detections: readonly DetectionRow[]) {
  return detections.map(([image = 0, category = 0, x, y, width, height, score]) => ({
    image_id: imageId(image),
    category_id: categoryId(category),
    bbox: [x, y, width, height],
    score,
  }));
}

/** Writes both files, or texts that are no such files, and gives the options of a run. */
async function files(annotations: unknown, results: unknown) {
  const truth = join(scratch, 'annotations.json');
  const predictions = join(scratch, 'results.json');
  const textOf = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));
  await writeFile(truth, textOf(annotations));
  await writeFile(predictions, textOf(results));
  return { task: 'detection', truth, predictions };
}

function filesOf({ images, classes, truths, detections }: Omit<GoldenSet, 'expected'>) {
  return files(annotationsOf(images, classes, truths), resultsOf(detections));
}

function expectClose(
  values: Readonly<Record<string, number>>,
  golden: Readonly<Record<string, number | null>>,
): void {
  for (const [id, value] of Object.entries(golden)) {
    // pycocotools says -1 of a metric over objects that the set lacks.
    if (value === null || value === -1) expect(values[id], id).toBeUndefined();
    else expect(Math.abs((values[id] ?? Number.NaN) - value), id).toBeLessThan(1e-12);
  }
}

// The first half has ties, crowds, more than 100 detections of a class and images without objects.
const fewSets = randomSets.slice(0, 6);

describe('score of detections equals', () => {
  it.each(Object.keys(scenes.detections))('pycocotools on the scenes of %s', async (model) => {
    const detections = scenes.detections[model] ?? [];
    const options = await filesOf({ ...scenes, classes: 10, detections });
    const { samples: _, decode: __, ...golden } = reference[`detection/${model}.onnx`];
    expectClose(await valuesOf(options), golden);
  });

  it.each([...fewSets.entries()])('pycocotools on random set %i', async (_, set) => {
    expectClose(await valuesOf(await filesOf(set)), set.expected.coco.metrics);
  });

  it.each([...fewSets.entries()])('ultralytics on random set %i', async (_, set) => {
    const options = { ...(await filesOf(set)), style: 'ultralytics' };
    const values = await valuesOf(options);
    // Its own overlaps are float32.
    for (const [id, value] of Object.entries(set.expected.ultralytics.metrics)) {
      expect(values[id], id).toBeCloseTo(value ?? Number.NaN, 6);
    }
  });

  it.each([
    ['voc', 'rafaelpadilla'],
    ['voc07', 'rafaelpadilla07'],
  ] as const)('rafaelpadilla in style %s where there are no crowds', async (style, name) => {
    for (const set of fewSets) {
      const truths = set.truths.filter((row) => row[7] === 0 && row[8] === 0);
      const values = await valuesOf({ ...(await filesOf({ ...set, truths })), style });
      const each = Object.values(set.expected[name]);
      const mean = each.reduce((sum, value) => sum + value, 0) / each.length;
      expect(Object.keys(values)).toEqual(['map50']);
      expect(values['map50']).toBeCloseTo(mean, 9);
    }
  });
});

const image = (id: number) => ({ id, file_name: `${id}.jpg`, width: 100, height: 100 });
const object = { category_id: 1, bbox: [10, 10, 20, 20], iscrowd: 0 };
const annotations = {
  images: [image(1), image(2)],
  categories: [{ id: 1, name: 'cat' }],
  annotations: [
    { ...object, image_id: 1 },
    { ...object, image_id: 2 },
  ],
};
const right = { image_id: 1, category_id: 1, bbox: [10, 10, 20, 20], score: 0.9 };

describe('score of detections', () => {
  it('counts every annotated image, with or without detections', async () => {
    const { samples, metrics, perClass } = await scored(await files(annotations, [right]));
    expect(samples).toBe(2);
    // One of two objects: the recalls 0, 0.01 … 0.50 of 101.
    expect(metrics['map']?.value).toBeCloseTo(51 / 101, 12);
    expect(perClass).toMatchObject([{ name: 'cat', support: 2 }]);
  });

  it('is 0 where nothing was found at all', async () => {
    expect(await valuesOf(await files(annotations, []))).toMatchObject({ map: 0, mar100: 0 });
  });

  it('does not depend on the order of the results', async () => {
    const results = [{ ...right, bbox: [50, 50, 9, 9], score: 0.1 }, right];
    const one = await valuesOf(await files(annotations, results));
    expect(await valuesOf(await files(annotations, results.toReversed()))).toEqual(one);
  });

  it.each([
    ['of an unknown image', [right, { ...right, image_id: 3 }], 'entry 1: image_id 3 is not in '],
    ['of an unknown category', [{ ...right, category_id: 0 }], 'entry 0: category_id 0 is not in '],
    ['with an id as text', [right, { ...right, image_id: '1' }], 'entry 1: image_id: Invalid'],
    ['without a score', [{ ...right, score: undefined }], 'entry 0: score: Invalid input'],
    ['with three numbers as a box', [{ ...right, bbox: [1, 2, 3] }], 'entry 0: bbox: Too small'],
    ['with a negative width', [{ ...right, bbox: [1, 2, -3, 4] }], 'entry 0: bbox: entry 2: Too'],
    ['that are no list', { results: [] }, 'results.json: Invalid input: expected array'],
    ['with NaN as Python writes it', '[{"score": NaN}]', 'not JSON'],
    [
      'with a score that no double holds',
      '[{"image_id": 1, "category_id": 1, "bbox": [1, 2, 3, 4], "score": 1e999}]',
      'entry 0: score: Invalid input',
    ],
  ])('refuses results %s', async (_, results, message) => {
    const failure = await failureOf(await files(annotations, results));
    expect(failure.code).toBe('dataset-malformed');
    expect(failure.message).toContain(message);
    expect(failure.message).toContain('results.json');
  });

  it.each([
    [
      'without images',
      { ...annotations, images: [], annotations: [] },
      'dataset-empty',
      'no samples',
    ],
    ['without boxes', { images: annotations.images }, 'dataset-malformed', 'categories'],
    [
      'of an unknown image',
      { ...annotations, images: [image(1)] },
      'dataset-malformed',
      'image_id 2 is not in images',
    ],
    [
      'with an image without width',
      { ...annotations, images: [image(1), { ...image(2), width: 0 }] },
      'dataset-malformed',
      'images: entry 1: width: Too small',
    ],
  ])('refuses annotations %s', async (_, truths, code, message) => {
    const failure = await failureOf(await files(truths, [right]));
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(message);
    expect(failure.message).toContain('annotations.json');
  });
});
