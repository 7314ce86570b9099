import { notFinite } from './columns.ts';
import {
  type RestorationOptions,
  type RestorationRecord,
  restorationOptions,
  restorationRecordSchema,
  restorationRun,
} from './restoration-record.ts';
import { smallestSide } from './ssim.ts';
import type { Statistic, Statistics, Task } from './task.ts';

/** The mean over images, as BasicSR has it; squared errors are not pooled. */
function meanOf(values: readonly (number | null)[]): Statistic {
  return { kind: 'mean', values: Float64Array.from(values, (value) => value ?? 0), weights: null };
}

/** Why SSIM has no value; null where every image is as large as the window. */
function tooSmall(
  records: readonly RestorationRecord[],
  { ssim }: RestorationOptions,
): Statistic | null {
  const small = records.filter((record) => record.finite && record.ssim === null);
  const [first] = small;
  if (first === undefined) return null;
  const side = smallestSide(ssim);
  const message =
    `${small.length} of ${records.length} images are smaller than ${side}×${side} pixels ` +
    `inside the border, the first is ${first.id}`;
  const hint = 'SSIM needs larger images; PSNR does not';
  return { kind: 'unavailable', failure: { code: 'output-mismatch', message, hint } };
}

function statistics(
  records: readonly RestorationRecord[],
  options: RestorationOptions,
): Statistics {
  const broken = notFinite(records);
  const psnr = meanOf(records.map((record) => record.psnr));
  const ssim = meanOf(records.map((record) => record.ssim));
  return {
    metrics: { psnr: broken ?? psnr, ssim: broken ?? tooSmall(records, options) ?? ssim },
    classMetric: null,
    classes: [],
    answers: null,
    notes: {
      identical: records.filter(({ identical }) => identical).length,
      nonFinite: records.filter(({ finite }) => !finite).length,
      ssim: options.ssim,
    },
  };
}

/** An image for an image: restoration and super-resolution. */
export const restoration: Task<'image', RestorationOptions, RestorationRecord> = {
  truth: 'image',
  headline: 'psnr',
  comparesWithBase: false,
  schema: { record: restorationRecordSchema, options: restorationOptions },
  fit: (_, options) => ({ options, why: null }),
  record: (run, truth, options) => restorationRun(run, truth.image, options),
  resolve: (_, options) => options,
  statistics,
};
