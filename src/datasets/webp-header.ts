import { checkImageSize, type ImageSize, unreadableImage } from './image-error.ts';

// RFC 9649, 2.7: the smallest extended header ends here; images themselves are longer still.
const headerBytes = 30;
const animationFlag = 0x02;

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.subarray(start, end)).toString('latin1');
}

/** Whether the bytes start as a WebP does. */
export function isWebp(bytes: Uint8Array): boolean {
  return latin1(bytes, 0, 4) === 'RIFF' && latin1(bytes, 8, 12) === 'WEBP';
}

function sizeOf(bytes: Uint8Array, path: string): ImageSize {
  if (bytes.length < headerBytes) throw unreadableImage(path, 'a truncated WebP');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = latin1(bytes, 12, 16);
  if (kind === 'VP8 ') {
    return {
      width: view.getUint16(26, true) & 0x3fff,
      height: view.getUint16(28, true) & 0x3fff,
    };
  }
  if (kind === 'VP8L') {
    const packed = view.getUint32(21, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >> 14) & 0x3fff) + 1 };
  }
  if (kind !== 'VP8X') throw unreadableImage(path, 'a WebP without an image');
  if ((view.getUint8(20) & animationFlag) !== 0) {
    throw unreadableImage(path, 'an animated WebP', 'save one frame of it as a PNG');
  }
  return {
    width: (view.getUint32(24, true) & 0xffffff) + 1,
    height: (view.getUint32(26, true) >>> 8) + 1,
  };
}

/**
 * The size that the first chunk of a WebP states (RFC 9649, 2.5 to 2.7); the decoder checks the
 * others. UserError `image-unreadable` where there is none to decode.
 */
export function readWebpSize(bytes: Uint8Array, path: string): ImageSize {
  const size = sizeOf(bytes, path);
  checkImageSize(path, size.width, size.height);
  return size;
}
