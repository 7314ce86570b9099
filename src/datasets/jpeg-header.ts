import { checkImageSize, unreadableImage } from './image-error.ts';

/** The frame header of a JPEG (ITU-T T.81, B.2.2). */
export interface JpegFrame {
  readonly width: number;
  readonly height: number;
  readonly precision: number;
  readonly components: number;
}

/** Where the first segment of a JPEG starts. */
export const firstSegmentAt = 2;

/** How many bytes of a segment `segmentAt` looks at. */
export const segmentStartBytes = 10;

/** Whether the bytes start as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
}

/** SOF0…SOF15 of ITU-T T.81 table B.1, without DHT (C4), JPG (C8) and DAC (CC) among them. */
function startsFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

/** TEM and RST0…RST7 stand alone; 0xff before a marker is padding. */
function hasNoLength(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

/**
 * What a segment is by its first bytes: the frame, or how many bytes further the next one starts, or
 * null where there is none.
 */
export function segmentAt(start: Uint8Array): JpegFrame | number | null {
  if (start.length < segmentStartBytes || start[0] !== 0xff) return null;
  const view = new DataView(start.buffer, start.byteOffset, start.byteLength);
  const marker = view.getUint8(1);
  if (marker === 0xff) return 1;
  if (hasNoLength(marker)) return 2;
  if (!startsFrame(marker)) return 2 + view.getUint16(2);
  return {
    precision: view.getUint8(4),
    height: view.getUint16(5),
    width: view.getUint16(7),
    components: view.getUint8(9),
  };
}

/** UserError `image-unreadable` where there is no frame, or none that is decoded. */
export function checkFrame(path: string, frame: JpegFrame | null): JpegFrame {
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
