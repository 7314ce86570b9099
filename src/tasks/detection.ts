import { z } from 'zod';
import { UserError } from '../errors.ts';
import { maxClasses, type TruthOf } from '../sample.ts';
import {
  type DecodeOptions,
  decodeDetections,
  decodeOptionsSchema,
  fitDecoder,
} from './adapters/index.ts';
import {
  type DetectionRecord,
  detectionRecord,
  detectionRecordSchema,
} from './detection/record.ts';
import { detectionStatistics } from './detection/statistics.ts';
import { type DetectionJudgement, styles } from './detection/styles.ts';
import type { Detections } from './detections.ts';
import type { EvaluationFacts, ModelRun, Task } from './task.ts';

/** How outputs become boxes, and how boxes are judged. */
export interface DetectionOptions extends DetectionJudgement {
  readonly decode: DecodeOptions;
}

const styleNames = Object.keys(styles) as (keyof typeof styles)[];

const optionsSchema: z.ZodType<DetectionOptions> = z
  .strictObject({
    style: z.enum(styleNames),
    classes: z.int().min(1).max(maxClasses).nullable(),
    flipScore: z.number().min(0).max(1),
    decode: decodeOptionsSchema,
  })
  .readonly();

function fit(facts: EvaluationFacts, options: DetectionOptions) {
  const { options: decode, why } = fitDecoder(facts, options.decode);
  const classes = options.classes ?? facts.classNames?.length ?? null;
  return { options: { ...options, classes, decode }, why };
}

/** Null where the outputs are not finite, which is for the record to say. */
function detectionsIn(run: ModelRun, options: DecodeOptions): Detections | null {
  try {
    return decodeDetections(run, options);
  } catch (error) {
    if (error instanceof UserError && error.code === 'output-not-finite') return null;
    throw error;
  }
}

function record(
  run: ModelRun,
  { boxes }: TruthOf<'boxes'>,
  { classes, decode }: DetectionOptions,
): DetectionRecord {
  const stranger = boxes.find(({ category }) => classes !== null && category >= classes);
  if (stranger !== undefined) {
    throw new UserError(
      'label-out-of-range',
      `sample ${run.facts.id}: an object of class ${stranger.category}, ` +
        `but there are ${classes} classes`,
      'check that the annotations and the list of classes belong together; classes count from 0',
    );
  }
  return detectionRecord(run.facts, detectionsIn(run, decode), boxes, run.frame);
}

/** Boxes of objects: found, missed and made up, judged by a convention of average precision. */
export const detection = {
  truth: 'boxes',
  // The only metric that every style has.
  headline: 'map50',
  comparesWithBase: false,
  schema: { record: detectionRecordSchema, options: optionsSchema },
  fit,
  record,
  resolve: (_, options) => options,
  statistics: detectionStatistics,
} as const satisfies Task<'boxes', DetectionOptions, DetectionRecord>;
