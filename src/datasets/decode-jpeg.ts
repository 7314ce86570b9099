import startMozjpeg from '@jsquash/jpeg/codec/dec/mozjpeg_dec.js';
import { firstChannels } from './channels.ts';
import { checkImageSize, unreadableImage } from './image-error.ts';
import { jpegDecoderWasm } from './jpeg-wasm.ts';
import type { PixelImage } from './sample.ts';

/** Whether the bytes start as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly precision: number;
  readonly components: number;
}

/** SOF0…SOF15 of ITU-T T.81 table B.1, without DHT (C4), JPG (C8) and DAC (CC) among them. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** TEM and RST0…RST7 stand alone; 0xff before a marker is padding. */
function hasNoLength(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/** The frame header (T.81, B.2.2) without decoding anything, or null where there is none. */
function readFrame(bytes: Uint8Array): Frame | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 10 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (hasNoLength(marker)) at += 2;
    else if (startsFrame(marker)) {
      return {
        precision: view.getUint8(at + 4),
        height: view.getUint16(at + 5),
        width: view.getUint16(at + 7),
        components: view.getUint8(at + 9),
      };
    } else at += 2 + view.getUint16(at + 2);
  }
  return null;
}

function checkFrame(path: string, frame: Frame | null): Frame {
  if (frame === null) throw unreadableImage(path, 'a JPEG without a frame header');
  checkImageSize(path, frame.width, frame.height);
  if (frame.precision !== 8) {
    throw unreadableImage(path, `a JPEG with ${frame.precision} bits per channel`);
  }
  if (frame.components === 4) {
    // Inverted, plain and YCCK variants exist, and decoders disagree about them.
    throw unreadableImage(path, 'a CMYK JPEG', 'convert it to RGB');
  }
  if (frame.components !== 1 && frame.components !== 3) {
    throw unreadableImage(path, `a JPEG with ${frame.components} components`);
  }
  return frame;
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
