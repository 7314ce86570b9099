import { describe, expect, it } from 'vitest';
import { voc } from '../../src/datasets/voc.ts';
import { fixture, openWith, refusal, samplesOf, useScratch } from './layouts.ts';

const scratch = useScratch();
const root = fixture('voc');

function annotated(name: string, corners = [1, 2, 5, 8]): string {
  const [xmin, ymin, xmax, ymax] = corners;
  const box = `<xmin>${xmin}</xmin><ymin>${ymin}</ymin><xmax>${xmax}</xmax><ymax>${ymax}</ymax>`;
  const object = `<object><name>${name}</name><bndbox>${box}</bndbox></object>`;
  return `<annotation>${object}</annotation>`;
}

/** Opens a folder with these annotations, `a.xml`, `b.xml`, … */
async function opened(...annotations: readonly string[]) {
  await scratch.write('JPEGImages/a.jpg', '');
  for (const [index, text] of annotations.entries()) {
    await scratch.write(`Annotations/${String.fromCharCode(97 + index)}.xml`, text);
  }
  return await openWith(voc, scratch.pathOf('.'), 'boxes');
}

describe('voc', () => {
  it('reads a split with difficult objects, and VOC’s twenty classes where no other occurs', async () => {
    const dataset = await openWith(voc, root, 'boxes', { split: 'val' });
    expect(dataset.classNames).toHaveLength(20);
    expect(dataset.classNames?.[14]).toBe('person');
    expect(await samplesOf(dataset)).toEqual([
      {
        id: '000012.jpg',
        input: { kind: 'image-file', path: `${root}/JPEGImages/000012.jpg` },
        truth: {
          kind: 'boxes',
          boxes: [
            { category: 6, box: [15, 9, 20, 18], area: 360, isCrowd: false, isDifficult: false },
            { category: 14, box: [2.5, 4, 0, 0], area: 0, isCrowd: false, isDifficult: true },
          ],
        },
        slices: {},
      },
      {
        id: '000030.jpg',
        input: { kind: 'image-file', path: `${root}/JPEGImages/000030.jpg` },
        truth: { kind: 'boxes', boxes: [] },
        slices: {},
      },
    ]);
  });

  it('takes every annotation without a split, and images of any extension', async () => {
    const dataset = await openWith(voc, root, 'boxes');
    const ids = (await samplesOf(dataset)).map(({ id }) => id);
    expect(ids).toEqual(['000012.jpg', '000017.png', '000030.jpg']);
  });

  it('takes the first column of a list with flags', async () => {
    const dataset = await openWith(voc, root, 'boxes', { split: 'cat_train' });
    expect((await samplesOf(dataset)).map(({ id }) => id)).toEqual(['000017.png']);
  });

  it('lists the images where no truth is wanted', async () => {
    const dataset = await openWith(voc, root, 'none');
    expect((await samplesOf(dataset)).map(({ id, truth }) => [id, truth])).toEqual([
      ['000012.jpg', { kind: 'none' }],
      ['000017.png', { kind: 'none' }],
    ]);
  });

  it('sorts names of its own, of all annotations whatever the split', async () => {
    await scratch.write('ImageSets/Main/val.txt', 'b\n');
    await opened(annotated('zebra'), annotated('cat &amp; dog'));
    const dataset = await openWith(voc, scratch.pathOf('.'), 'boxes', { split: 'val' });
    expect(dataset.classNames).toEqual(['cat & dog', 'zebra']);
    expect(await dataset.sampleAt(0)).toMatchObject({ truth: { boxes: [{ category: 0 }] } });
  });

  it('takes the classes of classes.txt in its order, and refuses others', async () => {
    await scratch.write('classes.txt', 'zebra\r\ncat\r\n');
    const dataset = await opened(annotated('cat'));
    expect(dataset.classNames).toEqual(['zebra', 'cat']);
    expect(await dataset.sampleAt(0)).toMatchObject({ truth: { boxes: [{ category: 1 }] } });
    const other = opened(annotated('cat'), annotated('dog'));
    const reason = /b.xml: class "dog" is not in classes.txt/;
    await expect(other).rejects.toThrow(refusal('label-out-of-range', reason));
  });
});

describe('voc refuses', () => {
  it.each([
    ['a truncated file', annotated('cat').slice(0, -20), /a.xml: not readable as XML/],
    ['another format', '<page/>', /a.xml: annotation: /],
    ['an object without box', '<annotation><object><name>a</name></object></annotation>', /bndbox/],
    ['an object without name', annotated(''), /object.0.name/],
    ['a corner that is no number', annotated('cat', [1, 2, NaN, 4]), /xmax: not a number/],
    ['a box that ends before it starts', annotated('cat', [5, 1, 4, 9]), /object 1 ends before/],
    [
      'entities that multiply',
      `<!DOCTYPE a [<!ENTITY b "${'c'.repeat(99)}">]>${annotated('&b;')}`,
      /XML with a document type/,
    ],
  ])('%s', async (_, text, reason) => {
    await expect(opened(text)).rejects.toThrow(refusal('dataset-malformed', reason));
  });

  it('folders and lists that are not there', async () => {
    const empty = openWith(voc, scratch.pathOf('absent'), 'boxes');
    await expect(empty).rejects.toThrow(refusal('dataset-missing', /JPEGImages: no such/));
    const split = openWith(voc, root, 'boxes', { split: 'test' });
    await expect(split).rejects.toThrow(refusal('dataset-missing', /test.txt: no such/));
  });

  it('a list that names an image twice, or one without annotation', async () => {
    await opened(annotated('cat'));
    await scratch.write('ImageSets/Main/twice.txt', 'a\na\n');
    const twice = openWith(voc, scratch.pathOf('.'), 'boxes', { split: 'twice' });
    await expect(twice).rejects.toThrow(refusal('dataset-malformed', /"a" is listed twice/));
    await scratch.write('ImageSets/Main/more.txt', 'a\nz\n');
    const more = openWith(voc, scratch.pathOf('.'), 'boxes', { split: 'more' });
    await expect(more).rejects.toThrow(refusal('dataset-malformed', /z.xml: no such annotation/));
  });

  it('two images for one annotation, and no annotation at all', async () => {
    await scratch.write('JPEGImages/a.png', '');
    const two = opened(annotated('cat'));
    await expect(two).rejects.toThrow(refusal('dataset-malformed', /"a.jpg" and "a.png"/));
    await scratch.write('other/JPEGImages/a.png', '');
    await scratch.write('other/Annotations/readme.txt', '');
    const none = openWith(voc, scratch.pathOf('other'), 'boxes');
    await expect(none).rejects.toThrow(refusal('dataset-empty', /no samples/));
  });
});
