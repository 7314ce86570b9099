import { describe, expect, it } from 'vitest';
import { coco } from '../../src/datasets/coco.ts';
import { fixture, openWith, refusal, samplesOf, useScratch } from './layouts.ts';

const scratch = useScratch();
const image = { id: 1, file_name: 'a.png' };
const category = { id: 4, name: 'cat' };
const annotation = { id: 11, image_id: 1, category_id: 4, bbox: [0, 0, 1, 1] };

/** Opens annotations that are right but for these parts. */
async function openedBut(changes: Readonly<Record<string, unknown>>) {
  const json = { images: [image], categories: [category], annotations: [annotation], ...changes };
  const path = await scratch.write('set.json', JSON.stringify(json));
  return await openWith(coco, path, 'boxes');
}

describe('coco', () => {
  it('puts categories in the order of their ids and keeps boxes and areas as annotated', async () => {
    const dataset = await openWith(coco, fixture('coco/instances.json'), 'boxes');
    expect(dataset.classNames).toEqual(['person', 'cat', 'toothbrush']);
    expect(dataset.categoryIds).toEqual([1, 17, 90]);
    expect(await samplesOf(dataset)).toEqual([
      {
        id: 'cat.png',
        input: { kind: 'image-file', path: fixture('coco/images/cat.png') },
        truth: {
          kind: 'boxes',
          boxes: [
            { category: 1, box: [1, 0.5, 2, 3], area: 4.25, isCrowd: false, isDifficult: false },
            { category: 2, box: [0, 0, 6, 4], area: 20, isCrowd: true, isDifficult: false },
            { category: 0, box: [2, 2, 1, 1], area: 1, isCrowd: false, isDifficult: false },
          ],
        },
        slices: {},
      },
      {
        id: 'sub/empty.png',
        input: { kind: 'image-file', path: fixture('coco/images/sub/empty.png') },
        truth: { kind: 'boxes', boxes: [] },
        slices: {},
      },
    ]);
  });

  it('takes images from where it is told, or from beside the file', async () => {
    const path = fixture('coco/instances.json');
    const told = await openWith(coco, path, 'none', { images: '/data' });
    expect((await told.sampleAt(0)).input).toMatchObject({ path: '/data/cat.png' });
    await scratch.write('a.png', '');
    const beside = await openedBut({});
    expect((await beside.sampleAt(0)).input).toMatchObject({ path: scratch.pathOf('a.png') });
  });

  it('looks at no annotations where no truth is wanted', async () => {
    const path = await scratch.write('images.json', JSON.stringify({ images: [image] }));
    const dataset = await openWith(coco, path, 'none');
    expect([dataset.classNames, dataset.categoryIds]).toEqual([null, null]);
    expect((await dataset.sampleAt(0)).truth).toEqual({ kind: 'none' });
  });

  it('reads a set of the size of val2017', async () => {
    const images = Array.from({ length: 5000 }, (_, id) => ({ id, file_name: `${id}.jpg` }));
    const annotations = Array.from({ length: 36_000 }, (_, id) => ({
      ...annotation,
      id,
      image_id: id % 5000,
      segmentation: [Array.from({ length: 60 }, (_, i) => i / 3)],
    }));
    const dataset = await openedBut({ images, annotations });
    const { truth } = await dataset.sampleAt(4999);
    expect([dataset.count, truth.kind === 'boxes' && truth.boxes.length]).toEqual([5000, 7]);
  });
});

describe('coco refuses', () => {
  it.each([
    ['no images', { images: [] }, 'dataset-malformed', /annotation 11: image_id 1 is not in/],
    ['nothing', { images: [], annotations: [] }, 'dataset-empty', /no samples/],
    ['no list of images', { images: undefined }, 'dataset-malformed', /json: images: /],
    ['no annotations', { annotations: undefined }, 'dataset-malformed', /json: annotations: /],
    ['no categories', { categories: [] }, 'dataset-malformed', /json: categories: /],
    [
      'two images of one id',
      { images: [image, image] },
      'dataset-malformed',
      /images have the id 1/,
    ],
    [
      'two images of one name',
      { images: [image, { ...image, id: 2 }] },
      'dataset-malformed',
      /image 2: "a.png" is listed twice/,
    ],
    [
      'two categories of one id',
      { categories: [category, category] },
      'dataset-malformed',
      /categories have the id 4/,
    ],
    [
      'two categories of one name',
      { categories: [category, { ...category, id: 9 }] },
      'dataset-malformed',
      /categories have the name "cat"/,
    ],
    [
      'an annotation that is there twice',
      { annotations: [annotation, annotation] },
      'dataset-malformed',
      /two annotations have the id 11/,
    ],
    [
      'an unknown category',
      { annotations: [{ ...annotation, category_id: 5 }] },
      'dataset-malformed',
      /annotation 11: category_id 5 is not in categories/,
    ],
    [
      'a box of three numbers',
      { annotations: [{ ...annotation, bbox: [1, 2, 3] }] },
      'dataset-malformed',
      /annotations.0.bbox/,
    ],
    [
      'a negative height',
      { annotations: [{ ...annotation, bbox: [1, 2, 3, -4] }] },
      'dataset-malformed',
      /annotations.0.bbox.3/,
    ],
    [
      'a crowd of 2',
      { annotations: [{ ...annotation, iscrowd: 2 }] },
      'dataset-malformed',
      /annotations.0.iscrowd/,
    ],
  ])('%s', async (_, changes, code, reason) => {
    await expect(openedBut(changes)).rejects.toThrow(refusal(code, reason));
  });

  it('what is not JSON, or not there', async () => {
    const path = await scratch.write('cut.json', '{"images": [');
    const cut = openWith(coco, path, 'boxes');
    await expect(cut).rejects.toThrow(refusal('dataset-malformed', /cut.json: not JSON/));
    const absent = openWith(coco, scratch.pathOf('absent.json'), 'boxes');
    await expect(absent).rejects.toThrow(refusal('dataset-missing', /absent.json/));
  });
});
