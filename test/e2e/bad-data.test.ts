import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { npyOf } from '../datasets/npy-writer.ts';
import {
  cocoText,
  digit,
  evaluate,
  expectOneProblem,
  type Files,
  fixture,
  lfsPointer,
  settings,
} from '../support/evaluate-cli.ts';
import { imagesNpz } from '../support/npz-writer.ts';

/** Datasets as they should not be, through the built command line: one line each. */

vi.setConfig({ testTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), 'model-budget-bad-data-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const scene = fixture('scenes/images/0000.png');
const mask = fixture('scenes/masks/0000.png');
const low = fixture('superres/LR/00.png');
const high = fixture('superres/HR/00.png');
const classFolders = Object.fromEntries(
  Array.from({ length: 11 }, (_, label) => [`data/${label}/a.png`, digit]),
);

/** The npz with other sizes in its headers (PKWARE's APPNOTE, 4.3.7 and 4.3.12). */
function lyingNpz(claimed: number): Uint8Array {
  const bytes = Buffer.from(
    imagesNpz(
      2_000,
      Array.from({ length: 20 }, () => 0),
    ),
  );
  for (const [signature, field] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const) {
    bytes.writeUInt32LE(claimed, bytes.indexOf(signature, 0, 'latin1') + field);
  }
  return bytes;
}

/** An npy whose header says more than the file holds. */
const hugeNpy = npyOf('|u1', [999_999_999, 28, 28], Buffer.alloc(100));

const inNpz = '{ layout: npz, path: data.npz }';
const inCsv = '{ layout: csv, path: data/labels.csv }';
const inCoco = '{ layout: coco, path: data/a.json }';
const inFolder = '{ layout: image-folder, path: data }';
const inMasks = '{ layout: mask-pairs, path: data }';
const inPairs = '{ layout: image-pairs, path: data }';

const malformed: readonly [string, keyof typeof settings, string, Files, RegExp][] = [
  ['a missing npz', 'classification', inNpz, {}, /data\.npz: no such file/],
  ['a missing folder', 'classification', inFolder, {}, /\/data: no such file or folder/],
  ['a missing table', 'classification', inCsv, {}, /labels\.csv: no such file/],
  ['missing annotations', 'detection', inCoco, {}, /a\.json: no such file/],
  [
    'an image that a table names and nobody has',
    'classification',
    inCsv,
    { 'data/labels.csv': 'file,label\nthere.png,3\ngone.png,3\n', 'data/there.png': digit },
    /data\/gone\.png: no such file/,
  ],
  [
    'an image that annotations name and nobody has',
    'detection',
    inCoco,
    { 'data/a.json': cocoText({}) },
    /0000\.png: no such file/,
  ],
  ['a pointer for an npz', 'classification', inNpz, { 'data.npz': lfsPointer }, /npz: a Git LFS/],
  ['a pointer for a table', 'classification', inCsv, { 'data/labels.csv': lfsPointer }, /LFS/],
  ['a pointer for annotations', 'detection', inCoco, { 'data/a.json': lfsPointer }, /a Git LFS/],
  [
    'a pointer for a mask',
    'segmentation',
    inMasks,
    { 'data/images/a.png': scene, 'data/masks/a.png': lfsPointer },
    /masks\/a\.png: a Git LFS/,
  ],
  [
    'a zip that claims more than it can hold',
    'classification',
    inNpz,
    { 'data.npz': lyingNpz(4_000_000_000) },
    /data\.npz: .*claims to inflate to 4000000000/,
  ],
  [
    'a zip that holds more than it claims',
    'classification',
    inNpz,
    { 'data.npz': lyingNpz(1_000) },
    /data\.npz/,
  ],
  [
    'an array that is shorter than it says',
    'classification',
    inNpz,
    { 'data.npz': zipSync({ 'x.npy': hugeNpy, 'y.npy': hugeNpy }) },
    /data\.npz: array "x": /,
  ],
  [
    'a label without a score in an npz',
    'classification',
    inNpz,
    { 'data.npz': imagesNpz(28, [0, 1, 10]) },
    /sample 0000002: label 10/,
  ],
  [
    'a label without a score in a table',
    'classification',
    inCsv,
    { 'data/labels.csv': 'file,label\ngood.png,12\n', 'data/good.png': digit },
    /sample good\.png: label 12/,
  ],
  [
    'a negative label',
    'classification',
    inCsv,
    { 'data/labels.csv': 'file,label\ngood.png,-1\n', 'data/good.png': digit },
    /labels\.csv:2: .*-1/,
  ],
  [
    'more class folders than scores',
    'classification',
    inFolder,
    classFolders,
    /the dataset has 11 classes, but the model gives 10 scores/,
  ],
  [
    'a presence that is neither 0 nor 1',
    'multilabel',
    inCsv,
    { 'data/labels.csv': 'file,a,b\nimages/0000.png,1,2\n', 'data/images/0000.png': scene },
    /labels\.csv:2: .*"?b"?.*2/,
  ],
  [
    'an image without a mask',
    'segmentation',
    inMasks,
    { 'data/images/a.png': scene, 'data/images/b.png': scene, 'data/masks/a.png': mask },
    /images\/b\.png has no mask/,
  ],
  [
    'a mask without an image',
    'segmentation',
    inMasks,
    { 'data/images/a.png': scene, 'data/masks/a.png': mask, 'data/masks/c.png': mask },
    /masks\/c\.png has no image/,
  ],
  [
    'a mask of another size than the image',
    'segmentation',
    inMasks,
    { 'data/images/a.png': scene, 'data/masks/a.png': digit },
    /a\.png: .*28/,
  ],
  [
    'a low image without its high one',
    'restoration',
    inPairs,
    { 'data/LR/a.png': low, 'data/LR/b.png': low, 'data/HR/a.png': high },
    /LR\/b\.png has no target image/,
  ],
  [
    'a high image of a size that the model does not give',
    'restoration',
    inPairs,
    { 'data/LR/a.png': low, 'data/HR/a.png': digit },
    /a\.png: .*28/,
  ],
  [
    'a category that is not there',
    'detection',
    inCoco,
    {
      'data/a.json': cocoText({
        annotations: [{ id: 7, image_id: 1, category_id: 9, bbox: [1, 2, 3, 4] }],
      }),
      'data/0000.png': scene,
    },
    /a\.json: annotation 7: category_id 9 is not in categories/,
  ],
  [
    'an annotation of an image that is not there',
    'detection',
    inCoco,
    {
      'data/a.json': cocoText({
        annotations: [{ id: 7, image_id: 5, category_id: 1, bbox: [1, 2, 3, 4] }],
      }),
      'data/0000.png': scene,
    },
    /a\.json: annotation 7: image_id 5 is not in images/,
  ],
  [
    'annotations cut short',
    'detection',
    inCoco,
    { 'data/a.json': cocoText({}).slice(0, 60) },
    /a\.json: not JSON/,
  ],
  ['an npz of nothing', 'classification', inNpz, { 'data.npz': imagesNpz(28, []) }, /no samples/],
  [
    'a table of nothing',
    'classification',
    inCsv,
    { 'data/labels.csv': 'file,label\n' },
    /labels\.csv: no/,
  ],
  ['an empty table', 'classification', inCsv, { 'data/labels.csv': '' }, /an empty file/],
  [
    'annotations of nothing',
    'detection',
    inCoco,
    { 'data/a.json': cocoText({ images: [], annotations: [] }) },
    /a\.json: no samples/,
  ],
  [
    'class folders without images',
    'classification',
    inFolder,
    { 'data/3/notes.txt': 'no image' },
    /data: .*no image/,
  ],
  [
    'folders of pairs without images',
    'segmentation',
    inMasks,
    { 'data/images/notes.txt': '', 'data/masks/notes.txt': '' },
    /data\/images: no image/,
  ],
];

describe('a dataset that is not what it should be is one line:', () => {
  it.each(malformed)('%s', async (_, task, dataset, files, words) => {
    const result = await evaluate(scratch, settings[task], dataset, files);
    expectOneProblem(result, words);
    expect(result.stdout).toBe('');
  });
});
