import { posix } from 'node:path';
import { z } from 'zod';
import { type BudgetId, budgetIds, budgetKinds } from '../budgets/index.ts';
import type { MetricBudget, ModelBudgets, Waiver } from '../budgets/outcome.ts';
import { modelIdPattern } from '../evidence.ts';
import { type MadeInput, maximumThreads } from '../measure/protocol.ts';
import { type MetricId, metricIds, metrics, timedMetrics } from '../metrics/index.ts';
import { maximumTrendLength } from '../trend.ts';
import { parseQuantity, unitExamples } from '../units.ts';
import { evaluateSchema } from './evaluate-schema.ts';
import { names, path, positiveInteger } from './fields.ts';

/** Every key and every default of `.github/model-budget.yml`; `evaluate` is in files beside this one. */

/** A latency budget below 1 % could never pass an unchanged model: the noise is of that size. */
const smallestLatencyBudget = 0.01;
/** Of other extents that latency is measured at: each takes minutes. */
export const maximumExtents = 16;
/** More models than this in one file is a mistake of a generator, not a repository. */
const maximumModels = 256;

/** GitHub's own limit on the name of a label. */
const maximumLabelLength = 50;

const dims = z.record(z.string().min(1).max(256), positiveInteger);
/** Extents that tell each other apart, and differ from the model's own by name. */
export function areDistinct(extents: readonly Readonly<Record<string, number>>[]): boolean {
  const keys = extents.map((each) => JSON.stringify(Object.entries(each).toSorted()));
  return !keys.includes('[]') && new Set(keys).size === keys.length;
}

const madeInput = z
  .strictObject({
    shape: z.array(z.int().nonnegative()).max(64).readonly().optional(),
    low: z.number().optional(),
    high: z.number().optional(),
    values: z
      .array(z.union([z.number(), z.string().max(1_024)]))
      .min(1)
      .max(4_096)
      .readonly()
      .optional(),
  })
  .transform(({ shape = null, low, high, values }, context): MadeInput => {
    if (values !== undefined && low === undefined && high === undefined) {
      return { shape, fill: { kind: 'values', values } };
    }
    if (values === undefined && low === undefined && high === undefined) {
      return { shape, fill: null };
    }
    if (values === undefined && low !== undefined && high !== undefined && low <= high) {
      return { shape, fill: { kind: 'range', low, high } };
    }
    context.addIssue('write low and a high that is no smaller, or values alone');
    return z.NEVER;
  })
  .readonly();
/** Each kind of file once: layers, times of runs, and what an engine says of its layers. */
const maximumProfiles = 3;
const profile = path.refine(isInside, 'give a path inside the repository, relative to its root');
const profiles = z
  .union([profile.transform((one) => [one]), z.array(profile).min(1).max(maximumProfiles)])
  .readonly()
  .default([]);

/** Whether a path can only lead below the folder that it is relative to, but for links. */
function isInside(given: string): boolean {
  const plain = posix.normalize(given.replaceAll('\\', '/'));
  return (
    !plain.startsWith('/') && !/^\w:/.test(plain) && plain !== '..' && !plain.startsWith('../')
  );
}

const latency = z
  .strictObject({
    provider: z.string().min(1).max(32).default('cpu'),
    threads: z.int().min(1).max(maximumThreads).default(1),
    'max-seconds': positiveInteger.default(120),
    thorough: z.boolean().default(false),
    prove: z.enum(['over', 'within']).default('over'),
    at: z
      .array(dims)
      .max(maximumExtents)
      .refine(areDistinct, 'name at least one dimension in each, and no two alike')
      .readonly()
      .default([]),
    feed: z.enum(['made', 'dataset']).default('made'),
    inputs: z.record(z.string().min(1).max(256), madeInput).readonly().default({}),
    'base-profile': profiles,
    'head-profile': profiles,
  })
  .transform((given, context) => {
    const {
      'max-seconds': maxSeconds,
      'base-profile': baseProfile,
      'head-profile': headProfile,
      ...rest
    } = given;
    if (baseProfile.length > 0 !== headProfile.length > 0) {
      const missing = baseProfile.length === 0 ? 'base-profile' : 'head-profile';
      const message = 'give profiles of both models: a profile is compared with a profile';
      context.addIssue({ code: 'custom', path: [missing], message });
    }
    if (rest.feed === 'dataset' && Object.keys(rest.inputs).length > 0) {
      const message = 'leave it out where feed is dataset: then the dataset says what inputs hold';
      context.addIssue({ code: 'custom', path: ['inputs'], message });
    }
    return { ...rest, maxSeconds, baseProfile, headProfile };
  })
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
      timedMetrics.some((timed) => timed === metric) &&
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

/** `prove: within` is `on-undecided: fail` for every limit on a measured time. */
function proved(given: ModelBudgets, prove: 'over' | 'within'): ModelBudgets {
  if (prove === 'over') return given;
  const entries = timedMetrics.flatMap((metric) => {
    const budget = given[metric];
    return budget === undefined ? [] : [[metric, { ...budget, onUndecided: 'fail' }] as const];
  });
  return { ...given, ...Object.fromEntries(entries) };
}

const model = z
  .strictObject({
    path,
    dims: dims.default({}),
    evaluate: evaluateSchema.optional(),
    latency: latency.optional(),
    budgets: budgets.prefault({}),
  })
  .transform((given, context) => {
    if (given.latency?.feed === 'dataset' && given.evaluate === undefined) {
      const message = 'dataset needs evaluate, which says what the dataset is';
      context.addIssue({ code: 'custom', path: ['latency', 'feed'], message });
    }
    // Latency takes minutes, so it is measured only where a section or a budget asks for it.
    const isBudgeted = timedMetrics.some((metric) => given.budgets[metric] !== undefined);
    const asked = isBudgeted ? (given.latency ?? latency.parse({})) : given.latency;
    // A trace takes seconds, so its metric alone asks for no rounds.
    const isTraced = asked !== undefined || given.budgets['runtime-memory'] !== undefined;
    const trace = isTraced ? { trace: asked ?? latency.parse({}) } : {};
    return asked === undefined
      ? { ...given, ...trace }
      : { ...given, ...trace, latency: asked, budgets: proved(given.budgets, asked.prove) };
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
    'check-run': z.boolean().default(false),
    'approval-label': z.string().trim().min(1).max(maximumLabelLength).optional(),
    trend: z.int().min(2).max(maximumTrendLength).optional(),
  })
  .transform(
    ({
      'fail-on': failOn,
      'check-run': checkRun,
      'approval-label': approvalLabel = null,
      trend = null,
      ...rest
    }) => {
      return { ...rest, failOn, checkRun, approvalLabel, trend };
    },
  )
  .readonly();

export type Config = z.infer<typeof configSchema>;
export type ModelConfig = Config['models'][string];
