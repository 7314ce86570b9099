import { z } from 'zod';
import { datasets } from '../datasets/index.ts';
import { maxClasses, type TruthKind } from '../sample.ts';
import { type TaskName, tasks } from '../tasks/index.ts';
import { maxBorder } from '../tasks/restoration-record.ts';
import { decodeSchema } from './decode-schema.ts';
import { names, path, positiveInteger } from './fields.ts';
import { preprocessSchema } from './preprocess-schema.ts';

/** The `evaluate` section: what every task takes, and the options of each with their defaults. */

const scores = z.enum(['auto', 'logits', 'probabilities']).default('auto');
const classes = z.int().min(1).max(maxClasses).nullable().default(null);
/** One number per class. */
const perClass = z.array(z.number().nonnegative()).min(1).max(maxClasses).nullable().default(null);
/** Of a column or an array in a file. */
const fieldName = z.string().min(1).max(256);
const threshold = z.number().min(0).max(1).default(0.5);

const dataset = z
  .strictObject({
    layout: names(datasets),
    path,
    /** The folder with the images, where it is not beside the annotations. */
    images: path.nullable().default(null),
    /** The folder with masks or target images. */
    targets: path.nullable().default(null),
    split: z.string().min(1).max(64).nullable().default(null),
    /** Columns whose values become slices, such as `time` with `night` and `day`. */
    slices: z.array(fieldName).max(16).default([]),
    /** The arrays of an npz file. */
    keys: z.strictObject({ inputs: fieldName, labels: fieldName }).nullable().default(null),
    'on-unreadable': z.enum(['fail', 'skip']).default('fail'),
  })
  .transform(({ 'on-unreadable': onUnreadable, ...rest }) => ({ ...rest, onUnreadable }))
  .readonly();

const common = {
  dataset,
  /** Absent where the dataset holds ready tensors. */
  preprocess: preprocessSchema.nullable().default(null),
  'batch-size': z.int().min(1).max(1_024).default(32),
  'max-seconds': positiveInteger.default(1_800),
};

/** The keys that only some tasks have, by the names and defaults of the config. */
const optionShapes = {
  classification: {
    scores,
    ties: z.enum(['lowest-index', 'expected', 'pessimistic']).default('lowest-index'),
    'class-weights': perClass,
    'label-smoothing': z.number().min(0).max(1).default(0),
    'label-offset': z.int().min(-1).max(1).default(0),
  },
  multilabel: { scores, threshold, 'class-weights': perClass, 'positive-weights': perClass },
  detection: {
    style: z.enum(['coco', 'voc', 'voc07', 'ultralytics']).default('coco'),
    classes,
    decode: decodeSchema.prefault({}),
    'flip-score': z.number().min(0).max(1).default(0.25),
  },
  segmentation: {
    classes,
    'ignore-index': z.int().min(0).max(65_535).nullable().default(255),
    'reduce-zero-label': z.boolean().default(false),
    scores,
    'resize-output': z.enum(['bilinear-logits', 'nearest', 'none']).default('bilinear-logits'),
    threshold,
  },
  restoration: {
    channel: z.enum(['rgb', 'y']).default('rgb'),
    'crop-border': z.int().nonnegative().max(maxBorder).default(0),
    quantize: z.enum(['uint8', 'none']).default('uint8'),
    range: z.tuple([z.number(), z.number()]).default([0, 1]),
    ssim: z.enum(['gaussian', 'gaussian-sample', 'uniform', 'reflect']).default('gaussian'),
    'y-precision': z.enum(['float64', 'basicsr']).default('float64'),
  },
  regression: {},
  parity: {
    rtol: z.number().nonnegative().default(1e-3),
    atol: z.number().nonnegative().default(1e-7),
  },
} as const satisfies Record<TaskName, z.core.$ZodShape>;

function section<T extends TaskName>(task: T) {
  return z.strictObject({ task: z.literal(task), ...common, ...optionShapes[task] });
}

/** `evaluate`: how to measure what a model is worth, with the options of its task apart. */
export const evaluateSchema = z
  .discriminatedUnion('task', [
    section('classification'),
    section('multilabel'),
    section('detection'),
    section('segmentation'),
    section('restoration'),
    section('regression'),
    section('parity'),
  ])
  .superRefine(({ task, dataset: { layout } }, context) => {
    if (truthOf(task, layout) !== undefined) return;
    const layouts = Object.entries(datasets).flatMap(([name, { truths }]) =>
      truths.includes(tasks[task].truth) ? [name] : [],
    );
    const message = `${layout} has no truths for ${task}, use one of: ${layouts.join(', ')}`;
    context.addIssue({ code: 'custom', path: ['dataset', 'layout'], message });
  })
  .transform((given, context) => {
    const {
      task,
      dataset: of,
      preprocess,
      'batch-size': batchSize,
      'max-seconds': maxSeconds,
      ...rest
    } = given;
    // Keys in the config are words with dashes; a task's own schema is strict about all of them.
    const named = Object.entries(rest).map(([key, value]) => [camelCase(key), value]);
    const parsed = tasks[task].schema.options.safeParse(Object.fromEntries(named));
    if (!parsed.success) {
      // Limits that only the task knows, such as a range that must rise.
      for (const { path: inside, message } of parsed.error.issues) {
        const keys = inside.map((key) => (typeof key === 'string' ? kebabCase(key) : key));
        context.addIssue({ code: 'custom', path: keys, message });
      }
      return z.NEVER;
    }
    const options: unknown = parsed.data;
    const decodeModule = given.task === 'detection' ? given.decode.module : null;
    return { task, dataset: of, preprocess, batchSize, maxSeconds, options, decodeModule };
  })
  .readonly();

/** The truth that a layout gives this task; undefined where it has none. */
export function truthOf(task: TaskName, layout: keyof typeof datasets): TruthKind | undefined {
  const truths: readonly TruthKind[] = datasets[layout].truths;
  // Stored outputs of a reference run are the better reference, where there are any.
  if (tasks[task].comparesWithBase && truths.includes('outputs')) return 'outputs';
  return truths.find((truth) => truth === tasks[task].truth);
}

function camelCase(key: string): string {
  return key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function kebabCase(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
