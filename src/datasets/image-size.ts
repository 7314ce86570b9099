import { type FileHandle, open, stat } from 'node:fs/promises';
import { UserError } from '../errors.ts';
import { isBmp, readBmpHeader } from './decode-bmp.ts';
import { isPnm, readPnmHeader } from './decode-pnm.ts';
import { type ImageSize, unreadableImage } from './image-error.ts';
import {
  checkFrame,
  firstSegmentAt,
  isJpeg,
  type JpegFrame,
  segmentAt,
  segmentStartBytes,
} from './jpeg-header.ts';
import { isPng, readPngHeader } from './png-header.ts';
import { refuseLfsPointer, unreadablePath } from './read-file.ts';
import { isWebp, readWebpSize } from './webp-header.ts';

// Every format but JPEG states its size here; the comments of a PNM may push it this far.
const startBytes = 4096;
// Metadata comes in segments of 64 kB; no camera writes a hundred of them.
const maxSegments = 4096;

const unusable = 'image-unreadable';

const formats: readonly {
  readonly matches: (start: Uint8Array) => boolean;
  readonly sizeOf: (start: Uint8Array, path: string) => ImageSize;
}[] = [
  { matches: isPng, sizeOf: readPngHeader },
  { matches: isWebp, sizeOf: readWebpSize },
  { matches: isBmp, sizeOf: readBmpHeader },
  { matches: isPnm, sizeOf: readPnmHeader },
];

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

/** The frame header of a JPEG, hopping over the segments before it. */
async function readFrame(handle: FileHandle): Promise<JpegFrame | null> {
  let at = firstSegmentAt;
  for (let segment = 0; segment < maxSegments; segment++) {
    const found = segmentAt(await readAt(handle, at, segmentStartBytes));
    if (typeof found !== 'number') return found;
    at += found;
  }
  return null;
}

async function sizeIn(handle: FileHandle, path: string): Promise<ImageSize> {
  const start = await readAt(handle, 0, startBytes);
  refuseLfsPointer(path, start, unusable);
  if (isJpeg(start)) return checkFrame(path, await readFrame(handle));
  const format = formats.find(({ matches }) => matches(start));
  if (format === undefined) throw unreadableImage(path, 'no size in its header');
  return format.sizeOf(start, path);
}

/**
 * The size of a PNG, JPEG, WebP, BMP or PNM from its header, without decoding it. UserError
 * `image-unreadable` where the header is none of an image that is decoded.
 */
export async function readImageSize(path: string): Promise<ImageSize> {
  try {
    // A pipe would be waited for.
    if (!(await stat(path)).isFile()) throw unreadableImage(path, 'not a file');
    await using handle = await open(path);
    const { width, height } = await sizeIn(handle, path);
    return { width, height };
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw unreadablePath(path, error, { missing: unusable, unusable });
  }
}
