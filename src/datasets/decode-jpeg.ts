import startMozjpeg from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js';
import type { PixelImage } from '../sample.ts';
import { firstChannels } from './channels.ts';
import { unreadableImage } from './image-error.ts';
import {
  checkFrame,
  firstSegmentAt,
  type JpegFrame,
  segmentAt,
  segmentStartBytes,
} from './jpeg-header.ts';
import { jpegDecoderWasm } from './jpeg-wasm.ts';

/** The frame header without decoding anything, or null where there is none. */
function readFrame(bytes: Uint8Array): JpegFrame | null {
  let at = firstSegmentAt;
  for (;;) {
    const found = segmentAt(bytes.subarray(at, at + segmentStartBytes));
    if (typeof found !== 'number') return found;
    at += found;
  }
}

interface Decoder {
  /** RGBA, or null where decoding failed. The flag would apply the EXIF orientation. */
  readonly decode: (
    bytes: ArrayBuffer,
    orient: boolean,
  ) => { readonly data: ArrayLike<number> } | null;
  /** What the library printed since this was last emptied. */
  readonly printed: string[];
}

async function startDecoder(): Promise<Decoder> {
  const printed: string[] = [];
  const print = (line: string) => printed.push(line);
  const wasmBinary = jpegDecoderWasm();
  const instance = await startMozjpeg({ wasmBinary, print, printErr: print });
  return { decode: (bytes, orient) => instance.decode(bytes, orient), printed };
}

// Starting takes longer than decoding a small image, so one instance serves many.
let decoder: Promise<Decoder> | undefined;

async function decodeRgba(bytes: Uint8Array, path: string): Promise<ArrayLike<number>> {
  decoder ??= startDecoder();
  const { decode, printed } = await decoder;
  printed.length = 0;
  let rgba: { readonly data: ArrayLike<number> } | null;
  try {
    rgba = decode(new Uint8Array(bytes).buffer, false);
  } catch (error) {
    // An aborted instance stays unusable.
    decoder = undefined;
    throw unreadableImage(path, 'a damaged JPEG', undefined, error);
  }
  if (rgba === null) throw unreadableImage(path, 'a damaged JPEG');
  // The library fills the missing rest with gray and only prints; Pillow refuses.
  if (printed.some((line) => line.includes('Premature end'))) {
    throw unreadableImage(path, 'a truncated JPEG');
  }
  return rgba.data;
}

/**
 * Decodes an 8-bit gray or colour JPEG, byte for byte as libjpeg-turbo (and so Pillow) does.
 * UserError `image-unreadable` where it is damaged, cut short, CMYK or not 8-bit.
 */
export async function decodeJpeg(bytes: Uint8Array, path: string): Promise<PixelImage> {
  const { width, height, components } = checkFrame(path, readFrame(bytes));
  const rgba = await decodeRgba(bytes, path);
  const channels = components === 1 ? 1 : 3;
  return { width, height, channels, data: firstChannels(rgba, width * height, 4, channels) };
}
