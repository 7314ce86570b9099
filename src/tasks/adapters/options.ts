import { z } from 'zod';
import { maxClasses } from '../../sample.ts';

/** The families of output layouts; `auto` looks at names, types, shapes and metadata. */
export const adapterNames = ['boxes', 'rows6', 'yolo', 'yolox', 'detr', 'custom'] as const;
export type AdapterName = (typeof adapterNames)[number];

/** What a column of a `rows6` output holds; `box` stands for four columns in a row. */
const columns = ['box', 'score', 'class', 'other'] as const;

// Sorting and NMS are the cost of a sample; the references keep 30,000 before and 300 after NMS.
const maxKept = 1_000_000;

const outputName = z.string().min(1).nullable();
const count = z.int().min(1).max(maxKept);

/**
 * How outputs become detections, in the order of the steps. `auto` and null are decided once by
 * `fitDecoder`. Strict and without defaults.
 */
export const decodeOptionsSchema = z.strictObject({
  adapter: z.enum(['auto', ...adapterNames]),
  /** The user's own decoder, for `custom`; whoever calls loads it. */
  module: z.string().min(1).nullable(),
  /**
   * Outputs by name. `boxes` is also the one output of `rows6`, `yolo` and `yolox`; `scores` are
   * the logits of `detr`; `count` says how many rows of `boxes` are valid.
   */
  outputs: z.strictObject({
    boxes: outputName,
    scores: outputName,
    labels: outputName,
    count: outputName,
  }),
  /** The columns of `rows6`, such as `[box, score, class]`. */
  columns: z.union([
    z.literal('auto'),
    z
      .array(z.enum(columns))
      .max(64)
      .refine(
        (list) =>
          (['box', 'score', 'class'] as const).every(
            (name) => list.filter((each) => each === name).length === 1,
          ),
        'needs box, score and class exactly once',
      ),
  ]),
  /** Which axis of a `yolo` or `yolox` output holds box and classes. */
  layout: z.enum(['auto', 'channels-first', 'channels-last']),
  /** Whether a `yolo` output has an objectness before its classes, which multiplies them. */
  objectness: z.enum(['auto', 'yes', 'no']),
  /** Sizes of the grid cells of `yolox` in pixels. */
  strides: z.union([z.literal('auto'), z.array(z.int().min(1).max(1024)).min(1).max(8)]),
  /** What makes scores of the logits of `detr`: softmax has a last column for no object. */
  activation: z.enum(['auto', 'softmax', 'sigmoid']),
  boxFormat: z.enum(['auto', 'xyxy', 'xywh', 'cxcywh', 'yxyx']),
  /** Pixels of the model's input, shares of its size, or pixels of the stored image. */
  coordinates: z.enum(['auto', 'pixel', 'normalized', 'image']),
  /** Detections need a score above this. */
  scoreThreshold: z.number().min(0).max(1),
  /** Each class above the threshold is a detection of its own, or only the best one of a box. */
  multiLabel: z.union([z.literal('auto'), z.boolean()]),
  /** The best of an image that go into NMS. */
  maxCandidates: count,
  /** Which boxes compete; one is suppressed where its IoU with a better one is above `iou`. */
  nms: z.strictObject({
    kind: z.enum(['auto', 'none', 'per-class', 'agnostic', 'class-offset']),
    iou: z.number().min(0).max(1),
  }),
  /** The best of an image that are kept, over all classes. */
  maxDetections: count,
  /** Whether labels count classes from `labelOffset` on or are category ids of the annotations. */
  classes: z.enum(['auto', 'index', 'id']),
  /** Subtracted from each label first: 1 where label 0 is the background. */
  labelOffset: z.union([z.literal('auto'), z.int().min(-1000).max(1000)]),
  /** The class of the dataset for each label of the model; null leaves its detections out. */
  classMap: z
    .array(
      z
        .int()
        .min(0)
        .max(maxClasses - 1)
        .nullable(),
    )
    .max(maxClasses)
    .nullable(),
  /** Whether boxes are cut at the borders of the image. */
  clip: z.boolean(),
});

/** See `decodeOptionsSchema`. */
export type DecodeOptions = z.infer<typeof decodeOptionsSchema>;
