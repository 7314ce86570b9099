import type { TruthBox } from '../sample.ts';
import { truthBox } from './annotated-box.ts';
import { labelOutOfRange, malformed, quoted } from './dataset-error.ts';
import type { ImageSize } from './image-error.ts';

// Boxes drawn at the rim overshoot by rounding; ultralytics refuses what is farther out.
const rim = 0.01;
const boxNumbers = 4;
const minPolygonNumbers = 6;

function classOf(text: string, classes: number | null, where: string): number {
  // Tools that write all columns as floats give "3.0".
  const index = /^\d+(\.0+)?$/.test(text) ? Number(text) : -1;
  if (index >= 0 && (classes === null || index < classes)) return index;
  const limit = classes === null ? 'from 0' : `from 0 to ${classes - 1}`;
  throw labelOutOfRange(where, `class ${quoted(text)}`, `a class is a whole number ${limit}`);
}

function numberOf(text: string, where: string): number {
  const number = Number(text);
  if (number >= -rim && number <= 1 + rim) return number;
  const hint = 'coordinates are shares of the width and height, from 0 to 1';
  throw malformed(where, `coordinate ${quoted(text)}`, hint);
}

/** Left, top, width and height as shares of the image. */
function boxOf(numbers: readonly number[], where: string): TruthBox['box'] {
  if (numbers.length === boxNumbers) {
    const [x = 0, y = 0, width = 0, height = 0] = numbers;
    if (width < 0 || height < 0) {
      throw malformed(where, 'a negative size', 'write class, centre x, centre y, width, height');
    }
    return [x - width / 2, y - height / 2, width, height];
  }
  if (numbers.length < minPolygonNumbers || numbers.length % 2 !== 0) {
    const hint =
      'write class, centre x, centre y, width, height, or a class and three points or more';
    throw malformed(where, `${numbers.length} numbers after the class`, hint);
  }
  const xs = numbers.filter((_, index) => index % 2 === 0);
  const ys = numbers.filter((_, index) => index % 2 === 1);
  const [left, top] = [minimum(xs), minimum(ys)];
  return [left, top, maximum(xs) - left, maximum(ys) - top];
}

function minimum(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
}

function maximum(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY);
}

/**
 * The objects of a label file of YOLO: per line a class and a box, centre x, centre y, width and
 * height as shares of the image, or the points of a polygon, of which the bounding box counts. In
 * pixels; the area is width × height. UserError naming the line.
 */
export function parseYoloLabels(
  text: string,
  path: string,
  { width, height }: ImageSize,
  classes: number | null,
): readonly TruthBox[] {
  return text.split('\n').flatMap((line, index) => {
    const [first = '', ...rest] = line.trim().split(/\s+/);
    if (first === '') return [];
    const where = `${path}:${index + 1}`;
    const category = classOf(first, classes, where);
    const numbers = rest.map((word) => numberOf(word, where));
    const [x, y, w, h] = boxOf(numbers, where);
    return [truthBox(category, [x * width, y * height, w * width, h * height])];
  });
}
