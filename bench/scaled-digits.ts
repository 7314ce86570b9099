import { linkSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import startEncoder from '@jsquash/jpeg/codec/enc/mozjpeg_enc.js';
import { defaultOptions } from '@jsquash/jpeg/meta.js';
import { decodePng } from '../src/datasets/decode-png.ts';
import type { PixelImage } from '../src/sample.ts';
import { uniforms } from '../test/support/noise.ts';
import { pngOf } from '../test/support/png-writer.ts';

/** The 200 digits of the example as larger pictures, for measuring how fast they are read. */

const digitsFolder = join(import.meta.dirname, '../examples/digits/images');
const noiseAmplitude = 16;

interface Digit {
  /** Such as `3/0121`. */
  readonly name: string;
  readonly image: PixelImage;
}

function readDigits(): readonly Digit[] {
  return readdirSync(digitsFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .map((file) => {
      const path = join(digitsFolder, file);
      return { name: file.slice(0, -'.png'.length), image: decodePng(readFileSync(path), path) };
    });
}

/** Nearest pixels in color, with noise so that they compress as badly as photos. */
function scaled({ width, height, data: gray }: PixelImage, side: number): Uint8Array {
  const uniform = uniforms(side);
  const data = new Uint8ClampedArray(side * side * 3);
  for (let y = 0; y < side; y += 1) {
    const line = Math.floor((y * height) / side) * width;
    for (let x = 0; x < side; x += 1) {
      const value = gray[line + Math.floor((x * width) / side)] ?? 0;
      for (let channel = 0; channel < 3; channel += 1) {
        data[(y * side + x) * 3 + channel] = value + noiseAmplitude * (uniform() - 0.5);
      }
    }
  }
  return new Uint8Array(data.buffer);
}

function encodePng(rgb: Uint8Array, side: number): Uint8Array {
  const lines = Buffer.alloc(side * (1 + side * 3));
  for (let y = 0; y < side; y += 1) {
    lines.set(rgb.subarray(y * side * 3, (y + 1) * side * 3), y * (1 + side * 3) + 1);
  }
  return pngOf(side, 'rgb', lines);
}

type Encode = (rgb: Uint8Array, side: number) => Uint8Array;

async function jpegEncoder(): Promise<Encode> {
  const wasm = import.meta.resolve('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm');
  const { encode } = await startEncoder({ wasmBinary: readFileSync(new URL(wasm)) });
  // As cameras write it; the default searches for the smallest file.
  const options = { ...defaultOptions, progressive: false, optimize_coding: false };
  return (rgb, side) => {
    const rgba = new Uint8Array(side * side * 4).fill(255);
    for (let pixel = 0; pixel < side * side; pixel += 1) {
      rgba.set(rgb.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
    }
    return new Uint8Array(encode(rgba, side, side, options));
  };
}

/**
 * Writes an image-folder of the digits as RGB pictures of side × side pixels. `copies` further
 * names each, as hard links: they are read again, and cost no disk.
 */
export async function writeScaledDigits(
  folder: string,
  format: 'png' | 'jpg',
  side: number,
  copies: number,
): Promise<void> {
  const encode = format === 'png' ? encodePng : await jpegEncoder();
  for (const { name, image } of readDigits()) {
    const path = join(folder, `${name}.${format}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, encode(scaled(image, side), side));
    linkCopies(path, format, copies);
  }
}

/** Writes an image-folder of `count` names for the digits as they are. */
export function linkDigits(folder: string, count: number): void {
  const digits = readdirSync(digitsFolder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.png'))
    .toSorted();
  for (const [index, digit] of digits.entries()) {
    const path = join(folder, digit);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, readFileSync(join(digitsFolder, digit)));
    linkCopies(path, 'png', Math.ceil((count - index) / digits.length) - 1);
  }
}

function linkCopies(path: string, format: string, copies: number): void {
  const start = path.slice(0, -format.length - 1);
  for (let copy = 1; copy <= copies; copy += 1) linkSync(path, `${start}-${copy}.${format}`);
}
