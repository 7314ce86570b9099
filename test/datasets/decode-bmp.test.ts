import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeBmp } from '../../src/datasets/decode-bmp.ts';

const folder = new URL('../fixtures/datasets/images/formats/', import.meta.url);

function bytesOf(name: string): Buffer {
  return Buffer.from(readFileSync(new URL(name, folder)));
}

/** The file with another number at this place. */
function changed(name: string, at: number, value: number, bytes: 2 | 4): Buffer {
  const file = bytesOf(name);
  file.writeIntLE(value, at, bytes);
  return file;
}

function refusal(reason: string | RegExp) {
  return expect.objectContaining({
    code: 'image-unreadable',
    message: expect.stringMatching(reason),
  });
}

describe('decodeBmp', () => {
  it('gives the same rows from a file that stores them from the top', () => {
    const up = decodeBmp(bytesOf('rgb.bmp'), 'a.bmp');
    const down = decodeBmp(bytesOf('top-down.bmp'), 'a.bmp');
    const last = up.width * up.channels * (up.height - 1);
    expect(down.data.subarray(0, 135)).toEqual(up.data.subarray(last));
  });

  it.each([
    ['too many pixels', changed('rgb.bmp', 18, 2 ** 30, 4), /1073741824 × 37 pixels/],
    ['a negative width', changed('rgb.bmp', 18, -45, 4), /-45 × 37 pixels/],
    ['32 bits per pixel', changed('rgb.bmp', 28, 32, 2), /32 bits per pixel/],
    ['compression', changed('gray.bmp', 30, 1, 4), /compressed/],
    ['another header', changed('rgb.bmp', 14, 12, 4), /unknown version/],
    ['a palette beyond its limit', changed('gray.bmp', 46, 257, 4), /damaged BMP/],
    ['pixels within the palette', changed('gray.bmp', 10, 60, 4), /damaged BMP/],
    ['a color outside the palette', changed('palette.bmp', 46, 2, 4), /outside its palette/],
  ])('refuses %s', (_, bytes, reason) => {
    expect(() => decodeBmp(bytes, 'a.bmp')).toThrow(refusal(reason));
  });

  it.each(['rgb.bmp', 'gray.bmp'])('refuses %s cut short anywhere', (name) => {
    const whole = bytesOf(name);
    for (const length of [2, 13, 53, 54, 60, 1000, whole.length - 1]) {
      expect(() => decodeBmp(whole.subarray(0, length), name)).toThrow(refusal(/truncated BMP/));
    }
  });
});
