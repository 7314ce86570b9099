import type { PixelImage } from '../sample.ts';

/** Luma as Pillow's `convert('L')`: ITU-R 601 weights in 16-bit fixed point (Convert.c, L24). */
export function toGray(image: PixelImage): PixelImage {
  if (image.channels === 1) return image;
  const { width, height, data: rgb } = image;
  const data = new Uint8Array(width * height);
  for (let pixel = 0; pixel < data.length; pixel++) {
    const red = rgb[pixel * 3] ?? 0;
    const green = rgb[pixel * 3 + 1] ?? 0;
    const blue = rgb[pixel * 3 + 2] ?? 0;
    data[pixel] = (red * 19595 + green * 38470 + blue * 7471 + 0x8000) >> 16;
  }
  return { width, height, channels: 1, data };
}

/** Gray repeated into three channels, as Pillow's `convert('RGB')`. */
export function toRgb(image: PixelImage): PixelImage {
  if (image.channels === 3) return image;
  const { width, height, data: gray } = image;
  const data = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < gray.length; pixel++) {
    const value = gray[pixel] ?? 0;
    data[pixel * 3] = value;
    data[pixel * 3 + 1] = value;
    data[pixel * 3 + 2] = value;
  }
  return { width, height, channels: 3, data };
}
