import { UserError } from '../errors.ts';
import { segmentationStatistics } from './segmentation-metrics.ts';
import { type SegmentationOptions, segmentationOptions } from './segmentation-options.ts';
import {
  type SegmentationRecord,
  segmentationRecordSchema,
  segmentationRun,
} from './segmentation-record.ts';
import type { EvaluationFacts, Task } from './task.ts';
import { isFloat, shapeText } from './tensors.ts';

const binaryClasses = 2;

/** How many classes the first output declares, and why we think so; null where it is open. */
function declaredClasses({ outputs }: EvaluationFacts): { count: number; why: string } | null {
  const [output] = outputs;
  const channels = output?.shape.length === 4 ? output.shape[1] : undefined;
  if (output === undefined || typeof channels !== 'number' || channels < 1) return null;
  if (!isFloat(output)) return null;
  const said = `output "${output.name}" ${shapeText(output.shape)}`;
  return channels === 1
    ? { count: binaryClasses, why: `background and one class, from ${said}` }
    : { count: channels, why: `${channels} classes, from ${said}` };
}

function fit(facts: EvaluationFacts, options: SegmentationOptions) {
  const declared = declaredClasses(facts);
  if (options.classes !== null) {
    if (declared !== null && declared.count < options.classes) {
      throw new UserError(
        'output-mismatch',
        `${options.classes} classes are asked for, the model tells ${declared.why}`,
        'check that the model and the option classes belong together',
      );
    }
    return { options, why: null };
  }
  if (declared !== null)
    return { options: { ...options, classes: declared.count }, why: declared.why };
  const names = facts.classNames?.length ?? 0;
  if (names === 0) return { options, why: null };
  return {
    options: { ...options, classes: names },
    why: `${names} classes, from the names in the dataset`,
  };
}

/** One channel of scores means probabilities where all scores of all images lie in 0…1. */
function resolve(
  records: readonly SegmentationRecord[],
  options: SegmentationOptions,
): SegmentationOptions {
  if (options.scores !== 'auto') return options;
  const fits = records.length > 0 && records.every((record) => record.ifProbabilities !== null);
  return { ...options, scores: fits ? 'probabilities' : 'logits' };
}

/** A class for every pixel. */
export const segmentation: Task<'mask', SegmentationOptions, SegmentationRecord> = {
  truth: 'mask',
  headline: 'miou',
  comparesWithBase: false,
  schema: { record: segmentationRecordSchema, options: segmentationOptions },
  fit,
  record: (run, truth, options) => segmentationRun(run, truth.mask, options),
  resolve,
  statistics: segmentationStatistics,
};
