import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { PixelImage } from '../sample.ts';
import { recordFields } from './columns.ts';
import { isSameSize, sizeText } from './pixel-outputs.ts';
import {
  cropped,
  lumaOf,
  type Planes,
  planesOfImage,
  planesOfOutput,
} from './restoration-image.ts';
import { type SsimConvention, ssim, ssimConventions } from './ssim.ts';
import type { ModelRun, TaskRecord } from './task.ts';

/** How a restored image is compared with the true one. */
export interface RestorationOptions {
  /** All channels, or the luma alone. */
  readonly channel: 'rgb' | 'y';
  /** Pixels at each edge that count nowhere; in super-resolution usually the scale. */
  readonly cropBorder: number;
  /** Whether outputs become 8-bit values before they are compared, as they do in a file. */
  readonly quantize: 'uint8' | 'none';
  /** The model's outputs for black and for white. */
  readonly range: readonly [low: number, high: number];
  readonly ssim: SsimConvention;
  readonly yPrecision: 'float64' | 'basicsr';
}

/** One restored image. */
export interface RestorationRecord extends TaskRecord {
  /** No value of the output is NaN or infinite. */
  readonly finite: boolean;
  /** In dB, at most 100; null where the output is not finite. */
  readonly psnr: number | null;
  /** Null also where the image is smaller than the window. */
  readonly ssim: number | null;
  /** Not a single value differs. */
  readonly identical: boolean;
}

/** An identical image has no finite PSNR; it counts as this many dB, and nothing counts more. */
const maxPsnr = 100;

/** A 16-bit image has no longer edge in any format that is read here. */
export const maxBorder = 65_535;
const outputLimit = 1e6;
const rangeEnd = z.number().min(-outputLimit).max(outputLimit);

/** Strict and without defaults. */
export const restorationOptions: z.ZodType<RestorationOptions> = z
  .strictObject({
    channel: z.enum(['rgb', 'y']),
    cropBorder: z.int().min(0).max(maxBorder),
    quantize: z.enum(['uint8', 'none']),
    range: z
      .tuple([rangeEnd, rangeEnd])
      .readonly()
      .refine(([low, high]) => low < high, 'the first is not below the second'),
    ssim: z.enum(ssimConventions),
    yPrecision: z.enum(['float64', 'basicsr']),
  })
  .readonly();

// Only outputs far outside the range, not quantised, can come below 0 dB; floats end long before.
const minPsnr = -10_000;

/** Strict: records may come from a stranger's file. */
export const restorationRecordSchema: z.ZodType<RestorationRecord> = z
  .strictObject({
    ...recordFields,
    finite: z.boolean(),
    psnr: z.number().min(minPsnr).max(maxPsnr).nullable(),
    ssim: z.number().min(-1).max(1).nullable(),
    identical: z.boolean(),
  })
  .readonly();

const largest = 255;

/** Mean squared error over all channels and pixels. */
function meanSquaredError(a: Planes, b: Planes): number {
  let sum = 0;
  let count = 0;
  for (const [index, plane] of a.planes.entries()) {
    const other = b.planes[index];
    for (let at = 0; at < plane.length; at += 1) {
      const difference = (plane[at] ?? 0) - (other?.[at] ?? 0);
      sum += difference * difference;
    }
    count += plane.length;
  }
  return sum / count;
}

/** The mean of SSIM over channels; null where the image is smaller than the window. */
function meanSsim(a: Planes, b: Planes, convention: SsimConvention): number | null {
  let sum = 0;
  for (const [index, plane] of a.planes.entries()) {
    const other = b.planes[index];
    const value = other === undefined ? null : ssim(plane, other, a, convention);
    if (value === null) return null;
    sum += value;
  }
  // A rounding may go beyond the values that there are.
  return Math.min(1, Math.max(-1, sum / a.planes.length));
}

/** A gray truth serves a model of three channels, as every reader of images spreads it. */
function spread(truth: Planes, channels: number): Planes {
  const [gray] = truth.planes;
  const isGray = truth.planes.length === 1 && gray !== undefined;
  return isGray ? { ...truth, planes: Array.from({ length: channels }, () => gray) } : truth;
}

function checkPair(id: string, output: Planes, truth: Planes): void {
  if (!isSameSize(output, truth)) {
    throw new UserError(
      'output-mismatch',
      `sample ${id}: the output is ${sizeText(output)}, the true image ${sizeText(truth)}`,
      'pair images of equal size; for super-resolution check the scale',
    );
  }
  if (output.planes.length !== truth.planes.length) {
    const [given, wanted] = [output.planes.length, truth.planes.length];
    throw new UserError(
      'output-mismatch',
      `sample ${id}: the output has ${given} channels, the true image ${wanted}`,
      'give true images of as many channels as the model restores',
    );
  }
}

function notFiniteRecord(facts: TaskRecord): RestorationRecord {
  return { ...facts, finite: false, psnr: null, ssim: null, identical: false };
}

function compare(
  facts: TaskRecord,
  output: Planes,
  trueImage: Planes,
  options: RestorationOptions,
): RestorationRecord {
  const { id } = facts;
  const truth = spread(trueImage, output.planes.length);
  checkPair(id, output, truth);
  const prepare = (image: Planes) => {
    const inner = cropped(id, image, options.cropBorder);
    return options.channel === 'y' ? lumaOf(inner, options.yPrecision) : inner;
  };
  const [a, b] = [prepare(output), prepare(truth)];
  const error = meanSquaredError(a, b);
  const psnr = Math.min(maxPsnr, 10 * Math.log10(largest ** 2 / error));
  const similarity = meanSsim(a, b, options.ssim);
  // Squares of float64 outputs can leave the finite numbers.
  if (!(Number.isFinite(psnr) && Number.isFinite(similarity ?? 0))) return notFiniteRecord(facts);
  const identical = error === 0;
  return { ...facts, finite: true, psnr, ssim: similarity, identical };
}

/** The record of one run of a model; see `planesOfOutput` for the outputs that it reads. */
export function restorationRun(
  { facts, outputs }: ModelRun,
  truth: PixelImage,
  options: RestorationOptions,
): RestorationRecord {
  const output = planesOfOutput(facts.id, outputs, truth, options);
  if (output === null) return notFiniteRecord(facts);
  return compare(facts, output, planesOfImage(truth), options);
}

/**
 * The record of one restored image against the true one: crop, then luma if asked, then
 * PSNR = 10 log10(255² / MSE) over all channels and pixels, and SSIM per channel. UserError
 * `output-mismatch` where the two differ in size or channels, `bad-config` where the border leaves
 * nothing.
 */
export function restorationRecord(
  facts: TaskRecord,
  output: PixelImage,
  truth: PixelImage,
  options: RestorationOptions,
): RestorationRecord {
  return compare(facts, planesOfImage(output), planesOfImage(truth), options);
}
