import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeWebp } from '../../src/datasets/decode-webp.ts';
import { isWebp } from '../../src/datasets/webp-header.ts';

const folder = new URL('../fixtures/datasets/images/formats/', import.meta.url);

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

function refusal(reason: string | RegExp) {
  return expect.objectContaining({
    code: 'image-unreadable',
    message: expect.stringMatching(reason),
  });
}

describe('decodeWebp', () => {
  it.each(['lossy.webp', 'lossless.webp', 'lossy-alpha.webp', 'rotated.webp'])(
    'refuses %s cut short anywhere',
    async (name) => {
      const whole = bytesOf(name);
      for (let length = 12; length < whole.length; length += 41) {
        const part = whole.subarray(0, length);
        await expect(decodeWebp(part, name)).rejects.toThrow(refusal(/truncated WebP/));
      }
      // RIFF pads to even sizes, so the last byte may carry nothing.
      const part = whole.subarray(0, whole.length - 2);
      await expect(decodeWebp(part, name)).rejects.toThrow(refusal(/truncated WebP/));
    },
  );

  it('refuses an animation, of which Pillow would take the first frame', async () => {
    const animated = decodeWebp(bytesOf('animated.webp'), 'a.webp');
    await expect(animated).rejects.toThrow(refusal(/a\.webp: an animated WebP/));
  });

  it('refuses too many pixels from each kind of header alone', async () => {
    const lossy = bytesOf('lossy.webp').fill(0xff, 26, 30);
    await expect(decodeWebp(lossy, 'a')).rejects.toThrow(refusal(/16383 × 16383 pixels/));
    const lossless = bytesOf('lossless.webp').fill(0xff, 21, 25);
    await expect(decodeWebp(lossless, 'a')).rejects.toThrow(refusal(/16384 × 16384 pixels/));
    const extended = bytesOf('rotated.webp').fill(0xff, 24, 30);
    await expect(decodeWebp(extended, 'a')).rejects.toThrow(refusal(/16777216 × 16777216 pixels/));
  });

  it('refuses an image of another size than its extended header says', async () => {
    const other = bytesOf('rotated.webp').fill(9, 24, 25);
    await expect(decodeWebp(other, 'a')).rejects.toThrow(refusal(/damaged/));
  });

  it('refuses a file without an image', async () => {
    const none = bytesOf('lossy.webp').fill(0x20, 12, 16);
    await expect(decodeWebp(none, 'a')).rejects.toThrow(refusal(/without an image/));
  });

  it('decodes the next image after one that it refused', async () => {
    const whole = bytesOf('lossy.webp');
    await expect(decodeWebp(whole.subarray(0, 400), 'a')).rejects.toThrow(refusal(/truncated/));
    const { width, height } = await decodeWebp(whole, 'b');
    expect([width, height]).toEqual([45, 37]);
  });
});

describe('isWebp', () => {
  it('tells WebP from other RIFF files', () => {
    expect(isWebp(bytesOf('lossy.webp'))).toBe(true);
    expect(isWebp(Buffer.from('RIFF\0\0\0\0WAVEfmt '))).toBe(false);
    expect(isWebp(Buffer.from('RIFF'))).toBe(false);
  });
});
