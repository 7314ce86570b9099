import { z } from 'zod';
import { type DecodeOptions, decodeOptionsSchema } from '../tasks/adapters/index.ts';
import { path } from './fields.ts';

/** `evaluate.decode`: how a detector's outputs become boxes. Everything can be found out or has a default. */

const fields = decodeOptionsSchema.shape;
const name = z.string().min(1).max(1_024).nullable().default(null);

/**
 * Thresholds and limits are those of ultralytics' validation: confidence 0.001, IoU 0.7, 30,000
 * candidates, 300 detections. A module alone means the adapter `custom`.
 */
export const decodeSchema = z
  .strictObject({
    adapter: fields.adapter.default('auto'),
    module: path.nullable().default(null),
    outputs: z.strictObject({ boxes: name, scores: name, labels: name, count: name }).prefault({}),
    columns: fields.columns.default('auto'),
    layout: fields.layout.default('auto'),
    objectness: fields.objectness.default('auto'),
    strides: fields.strides.default('auto'),
    activation: fields.activation.default('auto'),
    'box-format': fields.boxFormat.default('auto'),
    coordinates: fields.coordinates.default('auto'),
    'score-threshold': fields.scoreThreshold.default(0.001),
    'multi-label': fields.multiLabel.default('auto'),
    'max-candidates': fields.maxCandidates.default(30_000),
    nms: z
      .strictObject({
        kind: fields.nms.shape.kind.default('auto'),
        iou: fields.nms.shape.iou.default(0.7),
      })
      .prefault({}),
    'max-detections': fields.maxDetections.default(300),
    classes: fields.classes.default('auto'),
    'label-offset': fields.labelOffset.default('auto'),
    'class-map': fields.classMap.default(null),
    clip: fields.clip.default(true),
  })
  .superRefine(({ adapter, module }, context) => {
    if (adapter === 'custom' && module === null) {
      const message = 'custom needs the path of an .mjs file: decode.module';
      context.addIssue({ code: 'custom', path: ['adapter'], message });
    }
    if (module !== null && adapter !== 'custom' && adapter !== 'auto') {
      const message = `is not used by the adapter ${adapter}, remove one of the two`;
      context.addIssue({ code: 'custom', path: ['module'], message });
    }
  })
  .transform(
    ({
      'box-format': boxFormat,
      'score-threshold': scoreThreshold,
      'multi-label': multiLabel,
      'max-candidates': maxCandidates,
      'max-detections': maxDetections,
      'label-offset': labelOffset,
      'class-map': classMap,
      ...rest
    }): DecodeOptions => ({
      ...rest,
      adapter: rest.module !== null && rest.adapter === 'auto' ? 'custom' : rest.adapter,
      boxFormat,
      scoreThreshold,
      multiLabel,
      maxCandidates,
      maxDetections,
      labelOffset,
      classMap,
    }),
  );
