import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { failureOf, repository, scored, valuesOf } from './score-runs.ts';

const fixtures = join(repository, 'test/fixtures/tasks');

async function goldenOf(task: string) {
  return JSON.parse(await readFile(join(fixtures, `${task}.json`), 'utf8'));
}

let scratch: string;
let runs = 0;
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'score-folders-'));
});
afterAll(() => rm(scratch, { recursive: true }));

/** A gray PNG with these values. */
function png(width: number, height: number, values: readonly number[]): Uint8Array {
  return encode({ width, height, channels: 1, depth: 8, data: Uint8Array.from(values) });
}

type Files = Readonly<Record<string, Uint8Array | string>>;

async function folderOf(name: string, files: Files): Promise<string> {
  const folder = join(scratch, String(runs), name);
  await mkdir(folder, { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // A text is a file of the fixtures.
    if (typeof content === 'string') await copyFile(join(fixtures, content), join(folder, path));
    else await writeFile(join(folder, path), content);
  }
  return folder;
}

/** Two new folders with these files. */
async function folders(truths: Files, predictions: Files) {
  runs += 1;
  return {
    truth: await folderOf('truth', truths),
    predictions: await folderOf('predictions', predictions),
  };
}

describe('score of masks', () => {
  const options = { task: 'segmentation', classes: '3' };
  const mask = png(2, 2, [0, 1, 2, 255]);

  it('equals scikit-learn on the scenes', async () => {
    const given = await folders(
      { 'all.png': 'segmentation-truth.png' },
      { 'all.png': 'segmentation-predicted.png' },
    );
    const values = await valuesOf({ ...options, ...given, classes: '11' });
    const { iou: _, ...golden } = (await goldenOf('segmentation')).scenes;
    for (const [id, value] of Object.entries<number>(golden)) {
      expect(values[id], id).toBeCloseTo(value, 12);
    }
  });

  it.each([
    ['synthetic', {}],
    ['reduced', { 'reduce-zero-label': true }],
  ])('equals numpy on the %s masks', async (name, more) => {
    const { images, classes, iou, ...golden } = (await goldenOf('segmentation'))[name];
    const files = (which: 'truth' | 'predicted'): Files =>
      Object.fromEntries(
        [...images.entries()].map(([index, image]) => [
          `${index}.png`,
          png(image.width, image.height, image[which]),
        ]),
      );
    const given = await folders(files('truth'), files('predicted'));
    const { metrics, perClass, samples } = await scored({
      ...options,
      ...given,
      ...more,
      classes: String(classes),
    });
    expect(samples).toBe(images.length);
    for (const [id, value] of Object.entries<number>(golden)) {
      expect(metrics[id]?.value, id).toBeCloseTo(value, 12);
    }
    for (const [index, value] of iou.entries()) {
      const row = perClass?.find((each) => each['name'] === String(index));
      if (value === null) expect(row?.['iou'] ?? null).toBeNull();
      else expect(row?.['iou']).toBeCloseTo(value, 12);
    }
  });

  it('pairs files by their paths below the folders', async () => {
    const files = { 'a/1.png': mask, 'b/1.png': png(2, 2, [0, 0, 0, 0]) };
    const given = await folders(files, files);
    expect(await valuesOf({ ...options, ...given })).toMatchObject({ miou: 1 });
  });

  it('counts the label 255 unless another one is ignored', async () => {
    const given = await folders({ 'a.png': png(2, 1, [0, 1]) }, { 'a.png': png(2, 1, [0, 0]) });
    expect(await valuesOf({ ...options, ...given })).toMatchObject({ 'pixel-accuracy': 0.5 });
    const without1 = { ...options, ...given, 'ignore-index': '1' };
    expect(await valuesOf(without1)).toMatchObject({ 'pixel-accuracy': 1 });
    const ignored = await folders({ 'a.png': mask }, { 'a.png': mask });
    const failure = await failureOf({ ...options, ...ignored, 'ignore-index': 'none' });
    expect(failure).toMatchObject({ code: 'label-out-of-range' });
    expect(failure.message).toContain('255');
  });

  it.each([
    [
      'a prediction without a mask',
      {},
      { 'b.png': mask },
      'dataset-malformed',
      'b.png has no mask',
    ],
    ['a mask without a prediction', { 'b.png': mask }, {}, 'dataset-malformed', 'b.png has no'],
    [
      'a label beyond the classes',
      { 'b.png': png(1, 1, [3]) },
      { 'b.png': png(1, 1, [0]) },
      'label-out-of-range',
      '3',
    ],
    [
      'a truncated file',
      { 'b.png': mask },
      { 'b.png': mask.subarray(0, 40) },
      'image-unreadable',
      'predictions/b.png',
    ],
    [
      'text in place of an image',
      { 'b.png': Buffer.from('b') },
      { 'b.png': mask },
      'image-unreadable',
      'truth/b.png',
    ],
  ])('refuses %s', async (_, truths, predictions, code, message) => {
    const given = await folders({ 'a.png': mask, ...truths }, { 'a.png': mask, ...predictions });
    const failure = await failureOf({ ...options, ...given });
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(message);
  });

  it('refuses masks of another size where they must not be resized', async () => {
    const given = await folders({ 'a.png': mask }, { 'a.png': png(1, 1, [0]) });
    const failure = await failureOf({ ...options, ...given, 'resize-output': 'none' });
    expect(failure).toMatchObject({ code: 'output-mismatch' });
  });

  it('refuses folders without masks, and folders that are not there', async () => {
    const none = await folders({}, {});
    expect(await failureOf({ ...options, ...none })).toMatchObject({ code: 'dataset-empty' });
    const given = await folders({}, { 'a.png': mask });
    const missing = join(scratch, 'missing');
    expect(await failureOf({ ...options, ...given, truth: missing })).toMatchObject({
      code: 'dataset-missing',
      message: `${missing}: no such file or folder`,
    });
  });
});

describe('score of images', () => {
  const options = { task: 'restoration' };
  const ssims = ['gaussian', 'gaussian-sample', 'uniform', 'reflect'];

  function pair(name: string) {
    const file = (which: string) => ({ [`${name}.png`]: `restoration-${name}-${which}.png` });
    return folders(file('truth'), file('output'));
  }

  it('equals scikit-image and BasicSR in channels, borders and kinds of SSIM', async () => {
    const { pairs } = await goldenOf('restoration');
    for (const { name, border, ...golden } of pairs) {
      const given = { ...options, ...(await pair(name)), 'crop-border': String(border) };
      const rgb = await valuesOf(given);
      const basicsr = await valuesOf({ ...given, channel: 'y', 'y-precision': 'basicsr' });
      expect(rgb['psnr']).toBeCloseTo(golden.rgb.psnr, 9);
      expect(basicsr['psnr']).toBeCloseTo(golden['y-basicsr'].psnr, 9);
      for (const ssim of ssims) {
        const y = await valuesOf({ ...given, channel: 'y', ssim });
        expect(y['psnr']).toBeCloseTo(golden.y.psnr, 9);
        expect(y['ssim'], ssim).toBeCloseTo(golden.y.ssim[ssim], 9);
      }
    }
  });

  it('caps the PSNR of an image that is restored exactly', async () => {
    const same = { '00.png': 'restoration-00-truth.png' };
    const values = await valuesOf({ ...options, ...(await folders(same, same)) });
    expect(values).toMatchObject({ psnr: 100, ssim: 1 });
  });

  it('refuses images of another size or kind, and borders that leave nothing', async () => {
    const truth = { 'a.png': png(2, 1, [0, 1]) };
    const size = await folders(truth, { 'a.png': png(1, 1, [0]) });
    expect((await failureOf({ ...options, ...size })).code).toBe('output-mismatch');
    const equal = { ...options, ...(await folders(truth, truth)) };
    expect((await failureOf({ ...equal, 'crop-border': '1' })).code).toBe('bad-config');
    const tiff = await folders(truth, { 'a.tiff': Buffer.from('II*') });
    expect((await failureOf({ ...options, ...tiff })).code).toBe('image-unreadable');
  });
});
