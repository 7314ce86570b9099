import startLibwebp from '@jsquash/webp/codec/dec/webp_dec.js';
import type { PixelImage } from '../sample.ts';
import { firstChannels } from './channels.ts';
import { type ImageSize, unreadableImage } from './image-error.ts';
import { readWebpSize } from './webp-header.ts';
import { webpDecoderWasm } from './webp-wasm.ts';

interface Pixels extends ImageSize {
  /** RGBA. */
  readonly data: ArrayLike<number>;
}

interface Decoder {
  /** Null where decoding failed. */
  readonly decode: (bytes: ArrayBuffer) => Pixels | null;
}

async function startDecoder(): Promise<Decoder> {
  const wasmBinary = webpDecoderWasm();
  const silent = () => {};
  return await startLibwebp({ wasmBinary, print: silent, printErr: silent });
}

// Starting takes longer than decoding a small image, so one instance serves many.
let decoder: Promise<Decoder> | undefined;

async function decodeRgba(bytes: Uint8Array, path: string): Promise<Pixels | null> {
  decoder ??= startDecoder();
  const instance = await decoder;
  try {
    return instance.decode(new Uint8Array(bytes).buffer);
  } catch (error) {
    // An aborted instance stays unusable.
    decoder = undefined;
    throw unreadableImage(path, 'a damaged WebP', undefined, error);
  }
}

/**
 * Decodes a lossy or lossless WebP to RGB, byte for byte as libwebp (and so Pillow) does; alpha is
 * dropped. UserError `image-unreadable` where it is damaged, cut short or animated.
 */
export async function decodeWebp(bytes: Uint8Array, path: string): Promise<PixelImage> {
  const { width, height } = readWebpSize(bytes, path);
  const rgba = await decodeRgba(bytes, path);
  if (rgba?.width !== width || rgba.height !== height) {
    throw unreadableImage(path, 'a damaged or truncated WebP');
  }
  return { width, height, channels: 3, data: firstChannels(rgba.data, width * height, 4, 3) };
}
