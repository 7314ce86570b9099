import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { problemsIn } from '../support/cli-process.ts';
import {
  classification,
  digit,
  evaluate,
  expectOneProblem,
  type Files,
  fixture,
  lfsPointer,
  settings,
} from '../support/evaluate-cli.ts';
import { pngOf } from '../support/png-writer.ts';

/** Images as they should not be, through the built command line: one line each, or a count. */

vi.setConfig({ testTimeout: 60_000 });

const scratch = mkdtempSync(join(tmpdir(), 'model-budget-bad-images-'));
afterAll(() => rmSync(scratch, { recursive: true }));

const inFolder = '{ layout: image-folder, path: data }';

/** A gray PNG whose header says side × side; `inflated` bytes of zeros are its pixels. */
const blackPng = (side: number, inflated: number) => pngOf(side, 'gray', Buffer.alloc(inflated));

/** The JPEG with another size in its frame header (ITU-T T.81, B.2.2). */
function resizedJpeg(jpeg: Uint8Array, side: number): Uint8Array {
  const bytes = Buffer.from(jpeg);
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(side, frame + 5);
  bytes.writeUInt16BE(side, frame + 7);
  return bytes;
}

const jpeg = fixture('datasets/images/gray.jpg');

/** Images that cannot be read, each with what is said of it. */
const unreadable: readonly [string, string, string | Uint8Array, RegExp][] = [
  ['a truncated PNG', 'bad.png', digit.subarray(0, 150), /truncated PNG/],
  ['a PNG without its last bytes', 'bad.png', digit.subarray(0, -12), /truncated PNG/],
  ['a damaged PNG', 'bad.png', Buffer.from(digit).fill(7, 60, 70), /damaged PNG/],
  ['a truncated JPEG', 'bad.jpg', jpeg.subarray(0, -100), /truncated JPEG/],
  ['a JPEG that ends in its header', 'bad.jpg', jpeg.subarray(0, 30), /JPEG without a frame/],
  ['a PNG bomb', 'bad.png', blackPng(100_000, 1_000), /100000 × 100000 pixels/],
  ['a PNG that inflates beyond its size', 'bad.png', blackPng(28, 1e8), /damaged PNG/],
  ['a PNG with fewer pixels than it says', 'bad.png', blackPng(9_000, 10), /truncated PNG/],
  ['a JPEG bomb', 'bad.jpg', resizedJpeg(jpeg, 65_535), /65535 × 65535 pixels/],
  ['a CMYK JPEG', 'bad.jpg', fixture('datasets/images/cmyk.jpg'), /CMYK/],
  ['a PNG of 16 bits', 'bad.png', fixture('datasets/images/gray16.png'), /16 bits/],
  ['a text', 'bad.png', 'no picture at all', /not a PNG, JPEG/],
  ['an empty file', 'bad.png', '', /an empty file/],
  ['a Git LFS pointer', 'bad.png', lfsPointer, /Git LFS pointer.*lfs/],
];

const folderOf = (name: string, content: string | Uint8Array): Files => ({
  'data/3/good.png': digit,
  [`data/3/${name}`]: content,
});

describe('an image that cannot be read ends the evaluation with its name:', () => {
  it.each(unreadable)('%s', async (_, name, content, words) => {
    const files = folderOf(name, content);
    const result = await evaluate(scratch, classification, inFolder, files);
    expectOneProblem(result, words);
    expect(problemsIn(result)[0]).toContain(`data/3/${name}: `);
    expect(result.stdout).toBe('');
  });
});

describe('with on-unreadable: skip', () => {
  const skipping = (layout: string) => `{ ${layout}, on-unreadable: skip }`;

  it('what cannot be read is left out, counted and named', async () => {
    const bad = unreadable.map(([, name, content], index): [string, string | Uint8Array] => [
      `data/3/${index}-${name}`,
      content,
    ]);
    const files = { 'data/3/good.png': digit, ...Object.fromEntries(bad) };
    const dataset = skipping('layout: image-folder, path: data');
    const result = await evaluate(scratch, classification, dataset, files);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(problemsIn(result)).toEqual([]);
    const document = JSON.parse(result.stdout);
    expect(document).toMatchObject({ samples: 1, skipped: bad.length });
    const note = new RegExp(`${bad.length} of ${bad.length + 1} samples .+ 3/0-bad\\.png .+PNG`);
    expect(document.notes).toContainEqual(expect.stringMatching(note));
  });

  it('a missing image of a table is left out, counted and named', async () => {
    const files = {
      'data/labels.csv': 'file,label\ngood.png,3\ngone.png,3\n',
      'data/good.png': digit,
    };
    const dataset = skipping('layout: csv, path: data/labels.csv');
    const result = await evaluate(scratch, classification, dataset, files);
    expect(result.exitCode).toBe(0);
    const document = JSON.parse(result.stdout);
    expect(document).toMatchObject({ samples: 1, skipped: 1 });
    expect(document.notes).toContainEqual(expect.stringMatching(/gone\.png: no such file/));
  });

  it('an unreadable mask is left out with its image', async () => {
    const files = {
      'data/images/0000.png': fixture('scenes/images/0000.png'),
      'data/images/0001.png': fixture('scenes/images/0001.png'),
      'data/masks/0000.png': fixture('scenes/masks/0000.png'),
      'data/masks/0001.png': fixture('scenes/masks/0001.png').subarray(0, 200),
    };
    const dataset = skipping('layout: mask-pairs, path: data');
    const result = await evaluate(scratch, settings.segmentation, dataset, files);
    expect(result.exitCode).toBe(0);
    const document = JSON.parse(result.stdout);
    expect(document).toMatchObject({ samples: 1, skipped: 1 });
    expect(document.notes).toContainEqual(expect.stringMatching(/masks\/0001\.png: a truncated/));
  });

  it('a dataset of which nothing can be read is an error', async () => {
    const dataset = skipping('layout: image-folder, path: data');
    const files = { 'data/3/bad.png': digit.subarray(0, 150) };
    const result = await evaluate(scratch, classification, dataset, files);
    expectOneProblem(result, /none of the 1 samples could be read, .+3\/bad\.png: a truncated PNG/);
    expect(result.stdout).toBe('');
  });

  it('a wrong label is still an error', async () => {
    const files = { 'data/labels.csv': 'file,label\ngood.png,12\n', 'data/good.png': digit };
    const dataset = skipping('layout: csv, path: data/labels.csv');
    const result = await evaluate(scratch, classification, dataset, files);
    expectOneProblem(result, /good\.png: label 12/);
  });
});
