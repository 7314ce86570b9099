import { z } from 'zod';
import { type BudgetId, budgetIds, budgetKinds } from '../budgets/index.ts';
import type { MetricBudget, ModelBudgets, Waiver } from '../budgets/outcome.ts';
import { datasets } from '../datasets/index.ts';
import { modelIdPattern } from '../evidence.ts';
import { type MetricId, metricIds, metrics } from '../metrics/index.ts';
import { filters } from '../preprocess/resize.ts';
import { channelsOf } from '../preprocess/spec.ts';
import { tasks } from '../tasks/index.ts';
import { parseQuantity, unitExamples } from '../units.ts';

/** Every key and every default of `.github/model-budget.yml`, in one place. */

/** A latency budget below 1 % could never pass an unchanged model: the noise is of that size. */
const smallestLatencyBudget = 0.01;
/** More models than this in one file is a mistake of a generator, not a repository. */
const maximumModels = 256;

/** Metrics that need rounds of paired runs. */
const latencyMetrics = ['latency', 'load-time'] as const satisfies readonly MetricId[];

const names = <T extends string>(table: Readonly<Record<T, unknown>>) =>
  z.enum(Object.keys(table) as [T, ...T[]]);
const path = z.string().min(1).max(1_024);
const positiveInteger = z.int().positive();
const numberList = z.array(z.number()).min(1).max(4);
const sizeOrPair = z.union([positiveInteger, z.tuple([positiveInteger, positiveInteger])]);

const preprocess = z
  .strictObject({
    color: z.enum(['L', 'RGB', 'BGR']).default('RGB'),
    resize: sizeOrPair.nullable().default(null),
    crop: sizeOrPair.nullable().default(null),
    filter: names(filters).default('bilinear'),
    scale: z.number().positive().default(255),
    mean: numberList.optional(),
    std: z.array(z.number().positive()).min(1).max(4).optional(),
    layout: z.enum(['NCHW', 'NHWC']).default('NCHW'),
  })
  .superRefine((given, context) => {
    const channels = channelsOf(given.color);
    for (const field of ['mean', 'std'] as const) {
      const values = given[field]?.length ?? channels;
      if (values === channels) continue;
      const message = `${values} values for color ${given.color}, which has ${channels}`;
      context.addIssue({ code: 'custom', path: [field], message });
    }
  })
  .transform((given) => {
    // One value per channel, so the defaults that change nothing depend on the colour.
    const perChannel = (value: number) =>
      Array.from({ length: channelsOf(given.color) }, () => value);
    return { ...given, mean: given.mean ?? perChannel(0), std: given.std ?? perChannel(1) };
  })
  .readonly();

const evaluate = z
  .strictObject({
    task: names(tasks),
    dataset: z.strictObject({ layout: names(datasets), path }).readonly(),
    /** Absent where the dataset holds ready tensors. */
    preprocess: preprocess.nullable().default(null),
    scores: z.enum(['auto', 'logits', 'probabilities']).default('auto'),
    'batch-size': z.int().min(1).max(1_024).default(32),
    'max-seconds': positiveInteger.default(1_800),
  })
  .transform(({ 'batch-size': batchSize, 'max-seconds': maxSeconds, ...rest }) => ({
    ...rest,
    batchSize,
    maxSeconds,
  }))
  .readonly();

const latency = z
  .strictObject({
    provider: z.string().min(1).max(32).default('cpu'),
    threads: z.int().min(1).max(256).default(1),
    'max-seconds': positiveInteger.default(120),
  })
  .transform(({ 'max-seconds': maxSeconds, ...rest }) => ({ ...rest, maxSeconds }))
  .readonly();

/** One limit as text or number, read by its kind in the unit of its metric. */
function limit(metric: MetricId, kind: BudgetId) {
  const { unit } = metrics[metric];
  const { parse, example } = budgetKinds[kind];
  return z.union([z.string().max(64), z.number()]).transform((value, context) => {
    const parsed = parse(String(value).trim(), unit);
    if (parsed === undefined) {
      context.addIssue(`"${value}" is not a limit here, write for example ${example(unit)}`);
      return z.NEVER;
    }
    if (
      metric === 'latency' &&
      parsed.kind === 'relative' &&
      parsed.amount < smallestLatencyBudget
    ) {
      context.addIssue('a latency budget under 1% cannot be told from noise, use 1% or more');
      return z.NEVER;
    }
    return parsed;
  });
}

function metricBudget(metric: MetricId) {
  const limits = Object.fromEntries(
    budgetIds.map((kind) => [kind, limit(metric, kind).optional()]),
  );
  return z
    .strictObject({
      ...limits,
      level: z.enum(['off', 'warn', 'error']).default('error'),
      'on-undecided': z.enum(['warn', 'fail']).default('warn'),
    })
    .transform(({ level, 'on-undecided': onUndecided, ...given }): MetricBudget => {
      return { level, onUndecided, limits: given };
    });
}

const budgets = z
  .strictObject(Object.fromEntries(metricIds.map((id) => [id, metricBudget(id).optional()])))
  .transform((given): ModelBudgets => given)
  .readonly();

const model = z
  .strictObject({
    path,
    dims: z.record(z.string().min(1).max(256), positiveInteger).default({}),
    evaluate: evaluate.optional(),
    latency: latency.optional(),
    budgets: budgets.prefault({}),
  })
  .transform((given) => {
    // Latency takes minutes, so it is measured only where a section or a budget asks for it.
    const isBudgeted = latencyMetrics.some((metric) => given.budgets[metric] !== undefined);
    return isBudgeted ? { ...given, latency: given.latency ?? latency.parse({}) } : given;
  })
  .readonly();

const waiver = z
  .strictObject({
    model: z.string(),
    metric: names(metrics),
    ceiling: z.union([z.string().max(64), z.number()]),
    expires: z.iso.date('write a day such as 2027-01-31'),
    reason: z.string().min(1).max(500),
    issue: positiveInteger.optional(),
  })
  .transform((given, context): Waiver => {
    const { unit } = metrics[given.metric];
    const ceilingText = String(given.ceiling).trim();
    const ceiling = parseQuantity(ceilingText, unit);
    if (ceiling === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['ceiling'],
        message: `"${ceilingText}" is not a value here, write for example ${unitExamples[unit]}`,
      });
      return z.NEVER;
    }
    return { ...given, ceiling, ceilingText, issue: given.issue ?? null };
  });

/** A model's id is shown everywhere and is part of file names. */
const modelId = z.string().regex(modelIdPattern, 'use letters, digits, dots, dashes, underscores');

export const configSchema = z
  .strictObject({
    version: z.literal(1),
    models: z
      .record(modelId, model)
      .refine((models) => Object.keys(models).length >= 1, 'name at least one model')
      .refine((models) => Object.keys(models).length <= maximumModels, `at most ${maximumModels}`),
    waivers: z.array(waiver).max(1_000).readonly().default([]),
    comment: z.enum(['always', 'changes', 'failures', 'never']).default('always'),
    'fail-on': z.enum(['exceeded', 'undecided', 'never']).default('exceeded'),
  })
  .transform(({ 'fail-on': failOn, ...rest }) => ({ ...rest, failOn }))
  .readonly();

export type Config = z.infer<typeof configSchema>;
export type ModelConfig = Config['models'][string];
