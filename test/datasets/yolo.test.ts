import { readFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { yolo } from '../../src/datasets/yolo.ts';
import { fixture, openWith, refusal, samplesOf, useScratch } from './layouts.ts';

const scratch = useScratch();
const root = fixture('yolo');
const plain = { isCrowd: false, isDifficult: false };

/** A folder with one image of 6 × 4 pixels and these labels. */
async function labelled(labels: string, image = 'images/a.png', text = 'labels/a.txt') {
  await scratch.write(image, await readFile(fixture('images/rgb.png')));
  await scratch.write(text, labels);
}

async function truthOf(labels: string) {
  await labelled(labels);
  const dataset = await openWith(yolo, scratch.pathOf('.'), 'boxes');
  return (await dataset.sampleAt(0)).truth;
}

async function idsOf(path: string, split: string | null = null) {
  const dataset = await openWith(yolo, path, 'boxes', { split });
  return (await samplesOf(dataset)).map(({ id }) => id);
}

describe('yolo', () => {
  it('reads data.yaml, boxes and polygons in pixels, and images without labels', async () => {
    const dataset = await openWith(yolo, `${root}/data.yaml`, 'boxes');
    expect(dataset.classNames).toEqual(['cat', 'dog', 'traffic light']);
    const [a, empty, b] = await samplesOf(dataset);
    expect(a?.input).toEqual({ kind: 'image-file', path: `${root}/images/val/a.jpg` });
    expect([a?.id, empty?.id, b?.id]).toEqual([
      'images/val/a.jpg',
      'images/val/empty.jpg',
      'images/val/deep/b.png',
    ]);
    // The images have 45 × 37 pixels.
    const width = expect.closeTo(9, 9);
    const height = expect.closeTo(14.8, 9);
    const area = expect.closeTo(133.2, 9);
    const polygon = [4.5, 7.4, 9, 14.8].map((pixels) => expect.closeTo(pixels, 9));
    expect(a?.truth).toEqual({
      kind: 'boxes',
      boxes: [
        { category: 1, box: [18, expect.closeTo(11.1, 9), width, height], area, ...plain },
        { category: 0, box: polygon, area, ...plain },
      ],
    });
    expect(empty?.truth).toEqual({ kind: 'boxes', boxes: [] });
    expect(b?.truth).toMatchObject({ boxes: [{ category: 2, box: [44.955, 37, 0.09, 0] }] });
  });

  it('finds data.yaml in a folder, and takes images without a truth', async () => {
    const dataset = await openWith(yolo, root, 'none');
    expect((await samplesOf(dataset)).map(({ truth }) => truth.kind)).toEqual(
      Array(3).fill('none'),
    );
  });

  it('reads a folder of images/ and labels/ with classes.txt, whole or one split', async () => {
    await labelled('1 0.5 0.5 1 1', 'images/val/a.png', 'labels/val/a.txt');
    await labelled('0 0.5 0.5 1 1', 'images/train/b.png', 'labels/train/b.txt');
    await scratch.write('classes.txt', 'cat\ndog\n');
    const folder = scratch.pathOf('.');
    expect(await idsOf(folder)).toEqual(['images/train/b.png', 'images/val/a.png']);
    expect(await idsOf(folder, 'val')).toEqual(['images/val/a.png']);
    const dataset = await openWith(yolo, folder, 'boxes', { split: 'val' });
    expect(dataset.classNames).toEqual(['cat', 'dog']);
    expect(await dataset.sampleAt(0)).toMatchObject({
      truth: { boxes: [{ category: 1, box: [0, 0, 6, 4], area: 24 }] },
    });
  });

  it('reads lists of images, folders of Roboflow and several places of one split', async () => {
    await labelled('0 0.5 0.5 1 1', 'valid/images/a.png', 'valid/labels/a.txt');
    await labelled('0 0.5 0.5 1 1', 'test/b.png', 'test/b.txt');
    await scratch.write('list.txt', './valid/images/a.png\r\ntest/b.png\n');
    const text = ['train: ../train/images', 'val: ../valid/images', 'test: list.txt'];
    const more = ['both: [valid/images, test]', 'nc: 1', "names: ['cat']"];
    const yaml = await scratch.write('data.yaml', [...text, ...more].join('\n'));
    expect(await idsOf(yaml)).toEqual(['valid/images/a.png']);
    expect(await idsOf(yaml, 'test')).toEqual(['valid/images/a.png', 'test/b.png']);
    expect(await idsOf(yaml, 'both')).toEqual(['valid/images/a.png', 'test/b.png']);
  });

  it('leaves warnings of the YAML parser unsaid', async () => {
    const warn = vi.spyOn(process, 'emitWarning');
    await labelled('0 0.5 0.5 1 1', 'images/a.png', 'labels/a.txt');
    const yaml = await scratch.write('data.yaml', 'val: images\nnames: !mine [cat]\n');
    expect(await idsOf(yaml)).toEqual(['images/a.png']);
    expect(warn).not.toHaveBeenCalled();
    warn.mockRestore();
  });

  it.each([
    ['images/images', 'images/labels/a.b.txt'],
    ['my-images', 'my-images/a.b.txt'],
    ['plain', 'plain/a.b.txt'],
  ])('swaps the last folder images for labels, and no part of a name: %s', async (place, text) => {
    await labelled('0 0.5 0.5 1 1', `${place}/a.b.png`, text);
    const yaml = await scratch.write('data.yaml', `val: ${place}\nnames: [cat]\n`);
    const dataset = await openWith(yolo, yaml, 'boxes');
    expect((await dataset.sampleAt(0)).truth).toMatchObject({ boxes: [{ category: 0 }] });
  });
});

describe('yolo refuses', () => {
  it.each([
    ['four numbers', '0 0.5 0.5 0.5', 'dataset-malformed', /a.txt:1: 3 numbers after the class/],
    ['five numbers and one', '0 .5 .5 .5 .5 .9', 'dataset-malformed', /a.txt:1: 5 numbers/],
    ['half a point', '0 0 0 1 0 1 1 .5', 'dataset-malformed', /a.txt:1: 7 numbers/],
    ['pixels', '0 0.5 0.5 1 1\n0 120 80 30 30', 'dataset-malformed', /a.txt:2: coordinate "120"/],
    ['a word', '0 0.5 0.5 x 1', 'dataset-malformed', /a.txt:1: coordinate "x"/],
    ['a negative size', '0 0.5 0.5 -0.005 1', 'dataset-malformed', /a.txt:1: a negative size/],
    ['half a class', '0.5 0.5 0.5 1 1', 'label-out-of-range', /a.txt:1: class "0.5"/],
    ['a negative class', '-1 0.5 0.5 1 1', 'label-out-of-range', /a.txt:1: class "-1"/],
  ])('%s', async (_, labels, code, reason) => {
    await expect(truthOf(labels)).rejects.toThrow(refusal(code, reason));
  });

  it('classes beyond the names, and takes those of tools that write floats', async () => {
    await scratch.write('classes.txt', 'cat\n');
    expect(await truthOf('0.0 0.5 0.5 1 1')).toMatchObject({ boxes: [{ category: 0 }] });
    const reason = /a.txt:1: class "1"/;
    await expect(truthOf('1 0.5 0.5 1 1')).rejects.toThrow(refusal('label-out-of-range', reason));
  });

  it('labels without an image, rather than lose their objects', async () => {
    await labelled('0 0.5 0.5 0.1 0.1');
    await scratch.write('labels/classes.txt', 'cat');
    expect(await idsOf(scratch.pathOf('.'))).toEqual(['images/a.png']);
    await scratch.write('labels/lost.txt', '0 0.5 0.5 0.1 0.1');
    await expect(idsOf(scratch.pathOf('.'))).rejects.toThrow(
      refusal('dataset-malformed', /lost\.txt: no image of this name in /),
    );
  });

  it('labels that are nowhere, rather than count every image as empty', async () => {
    await labelled('0 0.5 0.5 1 1', 'images/a.png', 'annotations/a.txt');
    const opened = openWith(yolo, scratch.pathOf('.'), 'boxes');
    const reason = refusal('dataset-malformed', /none of 1 images has a label file/);
    await expect(opened).rejects.toThrow(reason);
  });

  it.each([
    ['no YAML', 'a: [', 'dataset-malformed', /data.yaml: not YAML/],
    [
      'another split',
      'train: images\nnames: [a]',
      'dataset-malformed',
      /no split "val"; .*"train"/,
    ],
    ['names with a gap', 'val: images\nnames: {0: a, 2: b}', 'dataset-malformed', /names has 2/],
    ['no names', 'val: images\nnames: []', 'dataset-malformed', /names has 0/],
    ['names that are not nc', 'val: images\nnames: [a]\nnc: 2', 'dataset-malformed', /nc is 2/],
    ['names of no kind', 'val: images\nnames: 3', 'dataset-malformed', /data.yaml: names/],
    ['a folder that is not there', 'val: nowhere', 'dataset-missing', /nowhere: no such/],
    ['an empty folder', 'val: labels', 'dataset-empty', /no images/],
    ['an image twice', 'val: [images, images]', 'dataset-malformed', /"images\/a.png" is listed/],
  ])('data.yaml with %s', async (_, text, code, reason) => {
    await labelled('0 0.5 0.5 1 1');
    const path = await scratch.write('data.yaml', text);
    await expect(openWith(yolo, path, 'boxes')).rejects.toThrow(refusal(code, reason));
  });

  it('an image without a size when its sample is read', async () => {
    await labelled('0 0.5 0.5 1 1');
    await scratch.write('images/a.png', 'no image');
    const dataset = await openWith(yolo, scratch.pathOf('.'), 'boxes');
    const reason = refusal('image-unreadable', /a.png: no size in its header/);
    await expect(dataset.sampleAt(0)).rejects.toThrow(reason);
  });
});
