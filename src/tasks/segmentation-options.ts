import { z } from 'zod';

/** ADE20K has 3,688 classes before they are merged; each costs time in every resample. */
export const maxMaskClasses = 4_096;
/** Of a 16-bit mask. */
const indexLimit = 65_535;

/** How masks are read and compared. */
export interface SegmentationOptions {
  /** C; null is decided by the model's output or the dataset's class names. */
  readonly classes: number | null;
  /** The label of pixels that count nowhere. */
  readonly ignoreIndex: number | null;
  /** Label 0 counts nowhere and every other label is one less, as ADE20K is used; 255 stays. */
  readonly reduceZeroLabel: boolean;
  /** What is done where output and mask differ in size. Index maps have no logits: nearest. */
  readonly resizeOutput: 'bilinear-logits' | 'nearest' | 'none';
  /** What the one channel of a binary model holds. */
  readonly scores: 'auto' | 'logits' | 'probabilities';
  /** The probability above which a pixel of a binary model is class 1. */
  readonly threshold: number;
}

/** Strict and without defaults. */
export const segmentationOptions: z.ZodType<SegmentationOptions> = z
  .strictObject({
    classes: z.int().min(1).max(maxMaskClasses).nullable(),
    ignoreIndex: z.int().min(0).max(indexLimit).nullable(),
    reduceZeroLabel: z.boolean(),
    resizeOutput: z.enum(['bilinear-logits', 'nearest', 'none']),
    scores: z.enum(['auto', 'logits', 'probabilities']),
    threshold: z.number().gt(0).lt(1),
  })
  .readonly();
