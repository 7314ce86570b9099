import type { PixelImage } from '../sample.ts';
import { roundHalfEven } from '../stats/rounding.ts';

// resize.cpp, INTER_RESIZE_COEF_BITS: weights are fixed-point numbers of 11 bits.
const coefficientScale = 2 ** 11;

/** For one output position: two source positions and their weights, which add up to 2048. */
interface Tap {
  readonly first: number;
  readonly second: number;
  readonly firstWeight: number;
  readonly secondWeight: number;
}

/**
 * resize.cpp, `resize`: positions in float32. Over the edge a column's weight goes to the outermost
 * pixel alone, a row's is still split between that row and itself, which rounds otherwise.
 */
function tapsOf(inSize: number, outSize: number, axis: 'columns' | 'rows'): readonly Tap[] {
  const scale = 1 / (outSize / inSize);
  const last = inSize - 1;
  return Array.from({ length: outSize }, (_, x) => {
    const position = Math.fround((x + 0.5) * scale - 0.5);
    const start = Math.floor(position);
    const isOver = start < 0 || start >= last;
    const fraction = isOver && axis === 'columns' ? 0 : Math.fround(position - start);
    return {
      first: Math.min(Math.max(start, 0), last),
      second: Math.min(Math.max(start + 1, 0), last),
      firstWeight: roundHalfEven(Math.fround(1 - fraction) * coefficientScale),
      secondWeight: roundHalfEven(fraction * coefficientScale),
    };
  });
}

/** One source row at the output's width: pixels times 2048. */
function widened(image: PixelImage, row: number, taps: readonly Tap[]): Int32Array {
  const { channels, data } = image;
  const start = row * image.width * channels;
  const out = new Int32Array(taps.length * channels);
  let at = 0;
  for (const { first, second, firstWeight, secondWeight } of taps) {
    for (let channel = 0; channel < channels; channel++) {
      const a = data[start + first * channels + channel] ?? 0;
      const b = data[start + second * channels + channel] ?? 0;
      out[at++] = a * firstWeight + b * secondWeight;
    }
  }
  return out;
}

/**
 * Resizes to exactly `width` × `height`, byte for byte as `cv2.resize` with INTER_LINEAR does for
 * uint8 (resize.cpp of OpenCV 4.6, its fixed-point path, without IPP): two pixels per axis whatever
 * the scale, so shrinking is not antialiased.
 */
export function resizeOpenCv(image: PixelImage, width: number, height: number): PixelImage {
  if (width === image.width && height === image.height) return image;
  const { channels } = image;
  const columns = tapsOf(image.width, width, 'columns');
  const data = new Uint8Array(width * height * channels);
  // Output rows ask for source rows in rising order, so two of them are enough.
  let kept = new Map<number, Int32Array>();
  let to = 0;
  for (const { first, second, firstWeight, secondWeight } of tapsOf(image.height, height, 'rows')) {
    const upper = kept.get(first) ?? widened(image, first, columns);
    const lower = second === first ? upper : (kept.get(second) ?? widened(image, second, columns));
    kept = new Map([
      [first, upper],
      [second, lower],
    ]);
    for (let at = 0; at < upper.length; at++) {
      const above = (firstWeight * ((upper[at] ?? 0) >> 4)) >> 16;
      const below = (secondWeight * ((lower[at] ?? 0) >> 4)) >> 16;
      data[to++] = (above + below + 2) >> 2;
    }
  }
  return { width, height, channels, data };
}
