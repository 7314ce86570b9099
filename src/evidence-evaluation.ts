import { z } from 'zod';
import { count, failure, sha256, text } from './evidence-fields.ts';
import { MAX_LIST_ITEMS, MAX_NODES } from './onnx/limits.ts';
import { type TaskName, tasks } from './tasks/index.ts';

/** One side's evaluation: the records of one task on one dataset, and what they were made from. */

const maximumRecords = 5_000_000;
/** More parts than any matrix of jobs has: GitHub's limit. */
export const maximumShards = 256;

const classNames = z.array(text).max(MAX_NODES).readonly().nullable();

const common = {
  /** How many samples the whole dataset has. */
  samples: count,
  /** Digest of the classes and of all samples' ids, in order: equal for shards of one dataset. */
  manifest: sha256,
  /** Digest of how it was evaluated: task, options, decoder, preprocessing, batch size. */
  recipe: sha256,
  /** Which of `count` shards these records are: all of them unless it was sharded. */
  shard: z
    .strictObject({
      count: count.min(1).max(maximumShards),
      parts: z.array(count).min(1).max(maximumShards).readonly(),
    })
    .readonly(),
  classNames,
  /** Class names in the model's own metadata. */
  modelClassNames: classNames,
  /** How outputs were understood, in words, where that had to be found out. */
  decoder: text.nullable(),
  /** Samples that could not be read, where the config says to go on without them. */
  skipped: z
    .array(z.strictObject({ id: text, failure }).readonly())
    .max(MAX_LIST_ITEMS)
    .readonly(),
  /** Other preprocessings, tried on a few samples because the accuracy was near chance. */
  trials: z
    .array(z.strictObject({ variant: text, samples: count, right: count }).readonly())
    .max(256)
    .readonly(),
};

function evaluationOf<T extends TaskName>(name: T) {
  const { record, options } = tasks[name].schema as (typeof tasks)[T]['schema'];
  return z
    .strictObject({
      task: z.literal(name),
      options: options as (typeof tasks)[T]['schema']['options'],
      records: z
        .array(record as (typeof tasks)[T]['schema']['record'])
        .max(maximumRecords)
        .readonly(),
      ...common,
    })
    .readonly();
}

/** The compiler refuses a task that is in the table and not here. */
const evaluations = {
  classification: evaluationOf('classification'),
  multilabel: evaluationOf('multilabel'),
  detection: evaluationOf('detection'),
  segmentation: evaluationOf('segmentation'),
  restoration: evaluationOf('restoration'),
  regression: evaluationOf('regression'),
  parity: evaluationOf('parity'),
} satisfies Record<TaskName, z.ZodType>;

type AnyOf = (typeof evaluations)[TaskName];

export const evaluation = z.discriminatedUnion(
  'task',
  Object.values(evaluations) as [AnyOf, ...AnyOf[]],
);
