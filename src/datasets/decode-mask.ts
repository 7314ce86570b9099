import type { IndexMask } from '../sample.ts';
import { unreadableImage } from './image-error.ts';
import { isPng } from './png-header.ts';
import { openPng, readSamples } from './png-samples.ts';

const colorHint =
  'map each color to its class index and save that as gray or palette PNG; ' +
  "where R, G and B are the index: Image.open(file).getchannel('R').save(file)";
const formatHint = 'save masks as PNG, gray or with a palette, from the original class indices';

/**
 * Decodes a PNG to the class index of every pixel: palette indices as stored, gray of 1 to 16 bits
 * as stored, in a Uint16Array where it has 16. These are the values of Pillow's
 * `np.array(Image.open(path))`, but for 2 and 4-bit gray, which Pillow spreads over 0…255.
 * UserError `image-unreadable` for colors, alpha and every other format, lossy ones above all.
 */
export function decodeMask(bytes: Uint8Array, path: string): IndexMask {
  if (bytes.length === 0) throw unreadableImage(path, 'an empty file', formatHint);
  if (!isPng(bytes)) {
    throw unreadableImage(path, 'a mask that is not a PNG by its content', formatHint);
  }
  const png = openPng(bytes, path);
  const { width, height, color } = png.header;
  if (color !== 'palette' && color !== 'gray') {
    throw unreadableImage(path, `a mask with the channels ${color}, not one index`, colorHint);
  }
  return { width, height, data: readSamples(png, path).data };
}
