import { z } from 'zod';
import { assert, UserError } from '../errors.ts';
import type { Frame, IndexMask, NumberArray } from '../sample.ts';
import { resizeNearest } from './bilinear.ts';
import { recordFields } from './columns.ts';
import { isSameSize, sizeText } from './pixel-outputs.ts';
import { maxMaskClasses, type SegmentationOptions } from './segmentation-options.ts';
import { checkSize, predictionOf } from './segmentation-prediction.ts';
import type { ModelRun, TaskRecord } from './task.ts';

/** Pixels of one image per class: columns of equal length, only classes that are there. */
export interface ClassCounts {
  /** Class indices, ascending. */
  readonly classes: readonly number[];
  /** Pixels that are and were called this class, … */
  readonly intersection: readonly number[];
  /** … that were called it, … */
  readonly predicted: readonly number[];
  /** … and that are it. */
  readonly labelled: readonly number[];
  /** Pixels that were called none of the C classes, or whose scores are not finite. */
  readonly other: number;
}

/** One segmented image; pixels with the ignored label are in `ignored` and nowhere else. */
export interface SegmentationRecord extends TaskRecord {
  readonly pixels: number;
  readonly ignored: number;
  readonly finite: boolean;
  readonly counts: ClassCounts;
  /** The counts if the one channel of scores were probabilities; null where they cannot be. */
  readonly ifProbabilities: ClassCounts | null;
}

const count = z.int().nonnegative();
const column = z.array(count).max(maxMaskClasses).readonly();

const classCounts = z
  .strictObject({
    classes: z
      .array(count.max(maxMaskClasses - 1))
      .max(maxMaskClasses)
      .readonly(),
    intersection: column,
    predicted: column,
    labelled: column,
    other: count,
  })
  .readonly()
  .refine(
    ({ classes, ...columns }) =>
      [columns.intersection, columns.predicted, columns.labelled].every(
        ({ length }) => length === classes.length,
      ),
    'columns differ in length',
  );

/** Strict: records may come from a stranger's file. */
export const segmentationRecordSchema: z.ZodType<SegmentationRecord> = z
  .strictObject({
    ...recordFields,
    pixels: count,
    ignored: count,
    finite: z.boolean(),
    counts: classCounts,
    ifProbabilities: classCounts.nullable(),
  })
  .readonly();

// In tables of labels: beside the class indices.
const isIgnored = -1;
const isOutside = -2;
const reducedIgnore = 255;

/** What each stored value of a mask means. */
function labelTable(truth: IndexMask, classes: number, options: SegmentationOptions): Int32Array {
  const table = new Int32Array(2 ** (8 * truth.data.BYTES_PER_ELEMENT));
  for (let stored = 0; stored < table.length; stored += 1) {
    const isReduced = options.reduceZeroLabel && stored !== reducedIgnore;
    const label = isReduced ? stored - 1 : stored;
    if (label < 0 || label === options.ignoreIndex) table[stored] = isIgnored;
    else table[stored] = label < classes ? label : isOutside;
  }
  return table;
}

function outOfRange(id: string, truth: IndexMask, pixel: number, classes: number): UserError {
  const [x, y] = [pixel % truth.width, Math.floor(pixel / truth.width)];
  return new UserError(
    'label-out-of-range',
    `sample ${id}: the mask has label ${truth.data[pixel]} at column ${x}, row ${y}, ` +
      `but there are ${classes} classes (0…${classes - 1})`,
    'check the number of classes; name the label of pixels that count nowhere the ignore index',
  );
}

interface Counted extends ClassCounts {
  readonly ignored: number;
}

function countPixels(
  id: string,
  said: NumberArray,
  truth: IndexMask,
  classes: number,
  options: SegmentationOptions,
): Counted {
  const table = labelTable(truth, classes, options);
  const intersection = new Float64Array(classes);
  const predicted = new Float64Array(classes);
  const labelled = new Float64Array(classes);
  let [other, ignored] = [0, 0];
  for (let pixel = 0; pixel < truth.data.length; pixel += 1) {
    const label = table[truth.data[pixel] ?? 0] ?? isOutside;
    if (label === isIgnored) {
      ignored += 1;
      continue;
    }
    if (label === isOutside) throw outOfRange(id, truth, pixel, classes);
    labelled[label] = (labelled[label] ?? 0) + 1;
    const guess = said[pixel] ?? isOutside;
    if (guess >= 0 && guess < classes) {
      predicted[guess] = (predicted[guess] ?? 0) + 1;
      if (guess === label) intersection[label] = (intersection[label] ?? 0) + 1;
    } else {
      other += 1;
    }
  }
  const present = [...labelled.keys()].filter((each) => labelled[each] || predicted[each]);
  const sparse = (column: Float64Array) => present.map((each) => column[each] ?? 0);
  return {
    classes: present,
    intersection: sparse(intersection),
    predicted: sparse(predicted),
    labelled: sparse(labelled),
    other,
    ignored,
  };
}

interface Judged {
  readonly said: NumberArray;
  readonly ifProbabilities: NumberArray | null;
  readonly finite: boolean;
}

function recordOf(
  facts: TaskRecord,
  { said, ifProbabilities, finite }: Judged,
  truth: IndexMask,
  classes: number,
  options: SegmentationOptions,
): SegmentationRecord {
  const { id } = facts;
  const { ignored, ...counts } = countPixels(id, said, truth, classes, options);
  let otherwise: ClassCounts | null = null;
  if (ifProbabilities !== null) {
    const { ignored: _, ...rest } = countPixels(id, ifProbabilities, truth, classes, options);
    otherwise = rest;
  }
  const pixels = truth.data.length - ignored;
  return { ...facts, pixels, ignored, finite, counts, ifProbabilities: otherwise };
}

/** C of one sample. UserError where options and output cannot belong together. */
function classesOf(id: string, told: number | null, { classes }: SegmentationOptions): number {
  if (classes === null && told === null) {
    throw new UserError(
      'bad-config',
      `sample ${id}: a map of class indices does not tell how many classes there are`,
      'say it: classes',
    );
  }
  if (classes !== null && told !== null && told < classes) {
    throw new UserError(
      'output-mismatch',
      `sample ${id}: the model tells ${told} classes apart, not ${classes}`,
      'check that the model and the option classes belong together',
    );
  }
  return classes ?? told ?? 0;
}

// Where an image does not fill the input to the pixel it was cut off or padded.
const frameTolerance = 1;

/** UserError where the model did not see exactly the image that the mask belongs to. */
function checkFrame(id: string, frame: Frame, truth: IndexMask): void {
  const image = { width: frame.imageWidth, height: frame.imageHeight };
  if (!isSameSize(image, truth)) {
    throw new UserError(
      'dataset-malformed',
      `sample ${id}: the image is ${sizeText(image)}, its mask ${sizeText(truth)}`,
      'give every image a mask of its own size',
    );
  }
  const right = image.width * frame.scaleX + frame.offsetX - frame.inputWidth;
  const bottom = image.height * frame.scaleY + frame.offsetY - frame.inputHeight;
  const gaps = [frame.offsetX, frame.offsetY, right, bottom];
  if (gaps.every((gap) => Math.abs(gap) < frameTolerance)) return;
  throw new UserError(
    'input-mismatch',
    `sample ${id}: the image was cut or padded to the model's input, so that masks do not fit`,
    'preprocess images for segmentation by a resize alone, without crop and letterbox',
  );
}

/** The record of one run of a model; see `predictionOf` for the outputs that it reads. */
export function segmentationRun(
  { facts, outputs, frame }: ModelRun,
  truth: IndexMask,
  options: SegmentationOptions,
): SegmentationRecord {
  if (frame !== null) checkFrame(facts.id, frame, truth);
  const prediction = predictionOf(facts.id, outputs, truth, options);
  const classes = classesOf(facts.id, prediction.told, options);
  const judged = { ...prediction, said: prediction.classes };
  return recordOf(facts, judged, truth, classes, options);
}

/**
 * The record of one predicted mask against the true one: per class I, P and L, the sums of the
 * confusion matrix over pixels whose label is not ignored. Predictions outside 0…C-1 are `other`.
 * UserError `label-out-of-range` for a label outside 0…C-1, `output-mismatch` where sizes differ
 * and the options forbid to resize, `bad-config` where the options do not tell C.
 */
export function segmentationRecord(
  facts: TaskRecord,
  predicted: IndexMask,
  truth: IndexMask,
  options: SegmentationOptions,
): SegmentationRecord {
  assert(predicted.data.length === predicted.width * predicted.height, 'a mask has all its pixels');
  checkSize(facts.id, predicted, truth, options);
  const said = isSameSize(predicted, truth)
    ? predicted.data
    : resizeNearest(predicted.data, predicted, truth);
  const classes = classesOf(facts.id, null, options);
  return recordOf(facts, { said, ifProbabilities: null, finite: true }, truth, classes, options);
}
