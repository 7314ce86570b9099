import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeMask } from '../../src/datasets/decode-mask.ts';

const folder = new URL('../fixtures/datasets/images/masks/', import.meta.url);

interface Indices {
  readonly width: number;
  readonly height: number;
  readonly data: readonly number[];
}

const golden: Record<string, Indices> = JSON.parse(
  readFileSync(new URL('indices.json', folder), 'utf8'),
);

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

function refusal(message: string | RegExp, hint: string | RegExp = /./) {
  return expect.objectContaining({
    code: 'image-unreadable',
    message: expect.stringMatching(message),
    hint: expect.stringMatching(hint),
  });
}

describe('decodeMask', () => {
  for (const [name, { width, height, data }] of Object.entries(golden)) {
    it(`gives every index that Pillow gives for ${name}`, () => {
      const mask = decodeMask(bytesOf(name), name);
      expect(mask).toMatchObject({ width, height });
      expect(Array.from(mask.data)).toEqual(data);
    });
  }

  it('covers palettes and gray of every depth, with 16 bits only where they are stored', () => {
    const wide = Object.keys(golden).filter(
      (name) => decodeMask(bytesOf(name), name).data instanceof Uint16Array,
    );
    expect(wide).toEqual(['filtered16.png', 'gray16.png', 'interlaced16.png']);
    expect(Object.keys(golden)).toHaveLength(13);
  });

  it.each([
    ['rgb.png', /channels rgb, not one index/, /map each color/],
    ['rgba.png', /channels rgb-alpha/, /map each color/],
    ['gray-alpha.png', /channels gray-alpha/, /getchannel\('R'\)/],
    ['interlaced1.png', /interlaced PNG with 1 bits/, /./],
    ['mask.jpg', /not a PNG/, /save masks as PNG/],
    ['mask.webp', /not a PNG/, /save masks as PNG/],
  ])('refuses %s and says what to do', (name, message, hint) => {
    expect(() => decodeMask(bytesOf(name), `/d/${name}`)).toThrow(refusal(message, hint));
    expect(() => decodeMask(bytesOf(name), `/d/${name}`)).toThrow(`/d/${name}: `);
  });

  it.each(['palette4.png', 'gray16.png', 'filtered.png'])('refuses %s cut short', (name) => {
    const whole = bytesOf(name);
    for (let length = 0; length < whole.length; length += 5) {
      expect(() => decodeMask(whole.subarray(0, length), name)).toThrow(refusal(name));
    }
  });

  it('refuses a header that claims more pixels than can be held', () => {
    const bomb = bytesOf('gray8.png');
    bomb.fill(0x7f, 16, 24);
    expect(() => decodeMask(bomb, 'a.png')).toThrow(refusal(/2139062143 × 2139062143 pixels/));
  });

  it('refuses an empty file', () => {
    expect(() => decodeMask(new Uint8Array(), 'a.png')).toThrow(refusal(/a\.png: an empty file/));
  });
});
