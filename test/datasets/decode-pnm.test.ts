import { describe, expect, it } from 'vitest';
import { decodePnm, isPnm } from '../../src/datasets/decode-pnm.ts';

function pnm(header: string, pixels: readonly number[] = [1, 2, 3, 4, 5, 6]): Uint8Array {
  return Buffer.concat([Buffer.from(header), Uint8Array.from(pixels)]);
}

function refusal(reason: RegExp) {
  return expect.objectContaining({
    code: 'image-unreadable',
    message: expect.stringMatching(reason),
  });
}

describe('decodePnm', () => {
  it('takes exactly one blank after the header, even where the pixels look like blanks', () => {
    const image = decodePnm(pnm('P5 2 1 255\n', [10, 32]), 'a.pgm');
    expect(image).toEqual({ width: 2, height: 1, channels: 1, data: Uint8Array.of(10, 32) });
  });

  it('owns its pixels', () => {
    const bytes = pnm('P6 2 1 255\n');
    const { data } = decodePnm(bytes, 'a.ppm');
    bytes.fill(0);
    expect([...data]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    ['text pixels', 'P3 2 1 255\n', /kind P3; P5 and P6/],
    ['bitmaps', 'P4 8 1\n', /kind P4/],
    ['16 bits', 'P5 1 1 65535\n', /maximum 65535, not 255/],
    ['another maximum', 'P5 1 1 100\n', /maximum 100, not 255/],
    ['a size of 0', 'P5 0 1 255\n', /0 × 1 pixels/],
    ['too many pixels', 'P6 60000 60000 255\n', /60000 × 60000 pixels/],
    ['fewer pixels than its header says', 'P6 3 1 255\n', /truncated PNM/],
    ['a header that ends', 'P6 2', /without a readable header/],
    ['a size that is no number', 'P6 2 x 255\n', /without a readable header/],
    ['a header that never ends', `P6 ${' '.repeat(5000)}2 1 255\n`, /without a readable header/],
  ])('refuses %s', (_, header, reason) => {
    expect(() => decodePnm(pnm(header), 'a.ppm')).toThrow(refusal(reason));
  });

  it('is recognised by its magic number and a blank', () => {
    expect(['P6 ', 'P1\n', 'P7 ', 'P6x', 'P'].map((text) => isPnm(Buffer.from(text)))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
