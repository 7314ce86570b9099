import type { PixelImage } from '../sample.ts';
import { firstChannels } from './channels.ts';
import { unreadableImage } from './image-error.ts';
import { openPng, readSamples } from './png-samples.ts';

function throughPalette(
  indices: ArrayLike<number>,
  palette: readonly (readonly number[])[],
  path: string,
): Uint8Array {
  const out = new Uint8Array(indices.length * 3);
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] ?? 0;
    const color = palette[index];
    if (color === undefined) {
      throw unreadableImage(path, `a PNG that uses colour ${index}, outside its palette`);
    }
    const [red = 0, green = 0, blue = 0] = color;
    out[i * 3] = red;
    out[i * 3 + 1] = green;
    out[i * 3 + 2] = blue;
  }
  return out;
}

/**
 * Decodes a PNG of 1 to 8 bits per channel to gray or RGB: palettes are applied, 1, 2 and 4-bit
 * gray is spread over 0…255, alpha is dropped. UserError `image-unreadable`.
 */
export function decodePng(bytes: Uint8Array, path: string): PixelImage {
  const png = openPng(bytes, path);
  const { width, height, depth, color, samples } = png.header;
  // Pillow clips 16-bit gray to 255 but keeps the high byte of 16-bit colour: the user must choose.
  if (depth === 16) throw unreadableImage(path, 'a PNG with 16 bits per channel');
  const { data, palette } = readSamples(png, path);
  if (color === 'palette') {
    return { width, height, channels: 3, data: throughPalette(data, palette, path) };
  }
  const spread = 255 / (2 ** depth - 1);
  const full = depth === 8 ? data : data.map((value) => value * spread);
  const channels = color.startsWith('gray') ? 1 : 3;
  return { width, height, channels, data: firstChannels(full, width * height, samples, channels) };
}
