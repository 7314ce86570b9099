import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readImageSize } from '../../src/datasets/image-size.ts';
import { loadInput } from '../../src/datasets/load.ts';
import { fixture, refusal, useScratch } from './layouts.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const scratch = useScratch();

/** What Pillow says of each file of a folder. */
function sizesIn(folder: string): Readonly<Record<string, Size>> {
  return JSON.parse(readFileSync(fixture(`${folder}/pixels.json`), 'utf8'));
}

/** The headers of a bitmap of 7 × 5 pixels from the top, of a version that is told by its length. */
function bitmap(headerBytes: number): Buffer {
  const bytes = Buffer.alloc(54);
  bytes.write('BM');
  bytes.writeUInt32LE(54, 10);
  bytes.writeUInt32LE(headerBytes, 14);
  bytes.writeInt32LE(7, 18);
  bytes.writeInt32LE(-5, 22);
  bytes.writeUInt16LE(24, 28);
  return bytes;
}

describe('readImageSize', () => {
  for (const folder of ['images', 'images/formats']) {
    for (const [name, { width, height }] of Object.entries(sizesIn(folder))) {
      it(`reads ${name} as Pillow does`, async () => {
        expect(await readImageSize(fixture(`${folder}/${name}`))).toEqual({ width, height });
      });
    }
  }

  it('reads a JPEG whose frame comes after segments longer than any window', async () => {
    const jpeg = await readFile(fixture('images/progressive.jpg'));
    const segment = Buffer.alloc(2 + 65_535);
    segment.writeUInt16BE(0xffe1);
    segment.writeUInt16BE(65_535, 2);
    // Bytes of a frame header inside of metadata, such as those of a thumbnail.
    segment.write('\xff\xc0\x00\x11\x08\x00\x01\x00\x01', 100, 'latin1');
    const padding = Buffer.from([0xff]);
    const long = [jpeg.subarray(0, 2), segment, segment, padding, jpeg.subarray(2)];
    const path = await scratch.write('long.jpg', Buffer.concat(long));
    expect(await readImageSize(path)).toEqual({ width: 45, height: 37 });
  });

  it.each([
    ['P5 3 2 255\n', { width: 3, height: 2 }],
    ['P6\n# made by hand\n640 # wide\n480\n255\n', { width: 640, height: 480 }],
  ])('reads the header %j', async (header, size) => {
    expect(await readImageSize(await scratch.write('a.pnm', header))).toEqual(size);
  });

  it('reads a bitmap whose first row is the top one', async () => {
    expect(await readImageSize(await scratch.write('a.bmp', bitmap(40)))).toEqual({
      width: 7,
      height: 5,
    });
  });

  it.each([
    ['nothing', '', /no size/],
    ['text', 'no image at all', /no size/],
    ['a JPEG without a frame', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), /without a frame/],
    ['a JPEG of noise', Buffer.alloc(99, '\xff\xd8\xff\x00', 'latin1'), /without a frame/],
    ['a cut PNG', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), /truncated PNG/],
    ['a WebP of an unknown kind', `RIFF    WEBPXXXX${' '.repeat(20)}`, /without an image/],
    ['a WebP that is no RIFF', `XXXX    WEBPVP8L${' '.repeat(20)}`, /no size/],
    ['an animated WebP', `RIFF    WEBPVP8X    \x02${' '.repeat(20)}`, /animated/],
    ['a BMP of OS/2', bitmap(12), /unknown version/],
    ['a PNM apart by what is no blank', 'P5\u00a03 2 255\n', /no size/],
  ])('refuses %s, as decoding does', async (_, bytes, reason) => {
    const path = await scratch.write('bad.png', bytes);
    await expect(readImageSize(path)).rejects.toThrow(refusal('image-unreadable', reason));
    await expect(loadInput({ kind: 'image-file', path })).rejects.toThrow(
      refusal('image-unreadable', ''),
    );
  });

  it('refuses a long thin image, whose resize would take gigabytes', async () => {
    const long = await scratch.write('long.ppm', 'P5 89000000 1 255\n');
    await expect(readImageSize(long)).rejects.toThrow(
      refusal('image-unreadable', /89000000 × 1 pixels; .* at most 65535 a side/),
    );
    const longest = await scratch.write('longest.ppm', 'P5 65535 1 255\n');
    expect(await readImageSize(longest)).toEqual({ width: 65_535, height: 1 });
  });

  it('refuses sizes that would not be decoded, LFS pointers, folders and what is absent', async () => {
    const huge = await scratch.write('huge.ppm', 'P6 100000 100000 255\n');
    await expect(readImageSize(huge)).rejects.toThrow(
      refusal('image-unreadable', /100000 × 100000/),
    );
    const pointer = await scratch.write('p.png', 'version https://git-lfs.github.com/spec/v1\n');
    await expect(readImageSize(pointer)).rejects.toThrow(
      refusal('image-unreadable', /LFS pointer/),
    );
    const folder = readImageSize(scratch.pathOf('.'));
    await expect(folder).rejects.toThrow(refusal('image-unreadable', /not a file/));
    const absent = readImageSize(scratch.pathOf('absent.png'));
    await expect(absent).rejects.toThrow(refusal('image-unreadable', /no such file/));
  });
});
