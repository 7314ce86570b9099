import { readFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeImage } from '../../src/datasets/decode-image.ts';

const folder = new URL('../fixtures/datasets/images/', import.meta.url);

interface Decoded {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly data: string;
}

function goldenOf(name: string): Record<string, Decoded> {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

const golden = goldenOf('pixels.json');
const otherFormats = Object.entries(goldenOf('formats/pixels.json')).map(
  ([name, decoded]) => [`formats/${name}`, decoded] as const,
);

function bytesOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

function headerOf(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  return chunk('IHDR', header);
}

/** An 8-bit gray PNG that claims this size and holds these scan lines. */
function pngOf(
  width: number,
  height: number,
  scanlines: Uint8Array,
  extra: Uint8Array = new Uint8Array(),
): Uint8Array {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    headerOf(width, height),
    extra,
    chunk('IDAT', deflateSync(scanlines)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function refusal(reason: string | RegExp) {
  return expect.objectContaining({
    code: 'image-unreadable',
    message: expect.stringMatching(reason),
  });
}

describe('decodeImage', () => {
  for (const [name, { width, height, channels, data }] of [
    ...Object.entries(golden),
    ...otherFormats,
  ]) {
    it(`gives every byte that Pillow gives for ${name}`, async () => {
      const image = await decodeImage(bytesOf(name), name);
      expect(image.data.constructor).toBe(Uint8Array);
      expect(image).toMatchObject({ width, height, channels });
      expect(Buffer.from(image.data).toString('hex')).toBe(data);
    });
  }

  it.each([
    ['gray16.png', /16 bits per channel/],
    ['rgb16.png', /16 bits per channel/],
    ['palette-overrun.png', /outside its palette/],
    ['interlaced1.png', /interlaced PNG with 1 bits/],
    ['cmyk.jpg', /CMYK/],
  ])('refuses %s and names it', async (name, reason) => {
    await expect(decodeImage(bytesOf(name), `/data/${name}`)).rejects.toThrow(refusal(reason));
    await expect(decodeImage(bytesOf(name), `/data/${name}`)).rejects.toThrow(`/data/${name}: `);
  });

  it.each(['rgb.png', 'filtered.png', 'chroma420.jpg', 'progressive.jpg', 'gray.jpg'])(
    'refuses %s cut short anywhere',
    async (name) => {
      const whole = bytesOf(name);
      for (const share of [0, 0.01, 0.3, 0.6, 0.9, 0.97]) {
        const part = whole.subarray(0, Math.floor(whole.length * share));
        await expect(decodeImage(part, name)).rejects.toThrow(refusal(name));
      }
    },
  );

  it('refuses a PNG with a flipped bit', async () => {
    const damaged = bytesOf('rgb.png');
    const at = damaged.length - 30;
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    await expect(decodeImage(damaged, 'rgb.png')).rejects.toThrow(refusal(/damaged PNG/));
  });

  it('decodes the next JPEG after one that it refused', async () => {
    const broken = bytesOf('gray.jpg').fill(0xff, 300, 310).subarray(0, 400);
    await expect(decodeImage(broken, 'x')).rejects.toThrow(refusal('x: '));
    const image = await decodeImage(bytesOf('gray.jpg'), 'gray.jpg');
    expect(Buffer.from(image.data).toString('hex')).toBe(golden['gray.jpg']?.data);
  });

  it('decodes several at once as one after another', async () => {
    const names = ['chroma420.jpg', 'gray.jpg', 'progressive.jpg'];
    const all = await Promise.all(names.map((name) => decodeImage(bytesOf(name), name)));
    const hex = all.map(({ data }) => Buffer.from(data).toString('hex'));
    expect(hex).toEqual(names.map((name) => golden[name]?.data));
  });

  it('refuses what is no format that it knows, and an empty file', async () => {
    for (const text of ['GIF89a', 'II*\0', '<html>', '\0', 'P', 'RIFF', 'not an image']) {
      const strange = decodeImage(Buffer.from(text), 'a.png');
      await expect(strange).rejects.toThrow(refusal(/a\.png: not a PNG, JPEG, WebP, PNM or BMP/));
    }
    const empty = decodeImage(new Uint8Array(), 'a.png');
    await expect(empty).rejects.toThrow(refusal(/a\.png: an empty file/));
  });

  it('refuses too many pixels from the header alone', async () => {
    const bomb = pngOf(60_000, 60_000, new Uint8Array(10));
    await expect(decodeImage(bomb, 'a.png')).rejects.toThrow(refusal(/60000 × 60000/));
    const jpeg = bytesOf('gray.jpg');
    const frame = Buffer.from(jpeg.buffer).indexOf(Buffer.from([0xff, 0xc0]));
    jpeg.fill(0xff, frame + 5, frame + 9);
    await expect(decodeImage(jpeg, 'a.jpg')).rejects.toThrow(refusal(/65535 × 65535/));
  });

  it('refuses a size of 0', async () => {
    await expect(decodeImage(pngOf(0, 3, new Uint8Array(3)), 'a.png')).rejects.toThrow(/0 × 3/);
  });

  it('refuses a second header, which could claim another size', async () => {
    const twice = pngOf(4, 4, new Uint8Array(20), headerOf(60_000, 60_000));
    await expect(decodeImage(twice, 'a.png')).rejects.toThrow(refusal(/two headers/));
  });

  it('refuses a small PNG that inflates to far more than its size', async () => {
    const bomb = pngOf(2, 2, new Uint8Array(10_000_000));
    await expect(decodeImage(bomb, 'a.png')).rejects.toThrow(refusal(/damaged PNG/));
    const fewer = pngOf(4, 4, new Uint8Array(19));
    await expect(decodeImage(fewer, 'a.png')).rejects.toThrow(refusal(/truncated PNG/));
    const exact = await decodeImage(pngOf(4, 4, new Uint8Array(20)), 'a.png');
    expect(exact.data).toEqual(new Uint8Array(16));
  });
});
