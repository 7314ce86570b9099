import type { IndexMask, PixelImage, SampleInput, StoredTruth, Truth } from '../sample.ts';
import { decodeImage, maxImageFileBytes } from './decode-image.ts';
import { decodeMask } from './decode-mask.ts';
import { readBounded } from './read-file.ts';

function readImageFile(path: string): Promise<Uint8Array> {
  const code = 'image-unreadable';
  return readBounded(path, { maxBytes: maxImageFileBytes, missing: code, unusable: code });
}

/** The image of a file: see `decodeImage`. UserError `image-unreadable`. */
export async function loadImage(path: string): Promise<PixelImage> {
  return await decodeImage(await readImageFile(path), path);
}

/** The mask of a file: see `decodeMask`. UserError `image-unreadable`. */
export async function loadMask(path: string): Promise<IndexMask> {
  return decodeMask(await readImageFile(path), path);
}

/** The input with its image decoded (see `decodeImage`). UserError `image-unreadable`. */
export async function loadInput(
  input: SampleInput,
): Promise<Exclude<SampleInput, { readonly kind: 'image-file' }>> {
  if (input.kind !== 'image-file') return input;
  return { kind: 'image', image: await loadImage(input.path) };
}

/**
 * The truth with its mask (see `decodeMask`) or image decoded. Whether their sizes suit the input
 * is for the task to say. UserError `image-unreadable`.
 */
export async function loadTruth(truth: StoredTruth): Promise<Truth> {
  if (truth.kind === 'mask-file') {
    return { kind: 'mask', mask: await loadMask(truth.path) };
  }
  if (truth.kind === 'image-file') return { kind: 'image', image: await loadImage(truth.path) };
  return truth;
}
