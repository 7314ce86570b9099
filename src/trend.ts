import { z } from 'zod';
import { UserError } from './errors.ts';
import { maximumModels, modelIdPattern } from './evidence.ts';
import { type MetricId, metricIds, type Readings } from './metrics/index.ts';

/** One earlier result of the default branch: the values of its models, in each metric's unit. */
export interface TrendPoint {
  readonly sha: string;
  /** `2026-11-22` */
  readonly day: string;
  readonly models: Readonly<Record<string, Readonly<Partial<Record<MetricId, number>>>>>;
}

/** Earlier results, oldest first. */
export type Trend = readonly TrendPoint[];

/** A sparkline of more is not legible. */
export const maximumTrendLength = 100;

/** 100 results of 20 models with 20 metrics take about 1 MB. */
export const maximumTrendBytes = 4 * 2 ** 20;

/** More than all metrics that there are or will be. */
const maximumMetrics = 256;

const trendSchemaVersion = 1;

const point = z
  .strictObject({
    sha: z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/),
    day: z.iso.date(),
    models: z
      .record(
        z.string().regex(modelIdPattern),
        z
          .record(z.string().max(64), z.number())
          .refine((values) => Object.keys(values).length <= maximumMetrics, 'too many metrics'),
      )
      .refine((models) => Object.keys(models).length <= maximumModels, 'too many models'),
  })
  .transform(({ models, ...rest }): TrendPoint => {
    const known = Object.entries(models).map(([id, values]) => [id, knownOf(values)] as const);
    return { ...rest, models: Object.fromEntries(known) };
  });

const trendSchema = z.strictObject({
  schema: z.literal(trendSchemaVersion),
  points: z.array(point).max(maximumTrendLength),
});

/** A later version may have written metrics that this one does not know. */
function knownOf(values: Readonly<Record<string, number>>): TrendPoint['models'][string] {
  const known = metricIds.filter((id) => Object.hasOwn(values, id));
  return Object.fromEntries(known.map((id) => [id, values[id]]));
}

/** The values of a run's heads; a bound, and what was not measured, is no value. */
export function trendPointOf(
  models: readonly { readonly id: string; readonly readings: Readings }[],
  sha: string,
  day: string,
): TrendPoint {
  const entries = models.map(({ id, readings }) => {
    const values = metricIds.flatMap((metric) => {
      const head = readings[metric]?.head;
      const isValue = head?.kind === 'exact' || head?.kind === 'sampled';
      return isValue && Number.isFinite(head.value) ? [[metric, head.value] as const] : [];
    });
    return [id, Object.fromEntries(values)] as const;
  });
  const measured = entries.filter(([, values]) => Object.keys(values).length > 0);
  return { sha, day, models: Object.fromEntries(measured) };
}

/**
 * The last `keep` results with this one among them: in the place of an older one of the same commit,
 * otherwise as the newest.
 */
export function appendTrend(trend: Trend, added: TrendPoint, keep: number): Trend {
  const isThere = trend.some(({ sha }) => sha === added.sha);
  const all = isThere
    ? trend.map((each) => (each.sha === added.sha ? added : each))
    : [...trend, added];
  return all.slice(-keep);
}

/** A trend from the text of a file; `trend-invalid` names the file and the first wrong field. */
export function parseTrend(json: string, path: string): Trend {
  const remedy = 'use a trend.json that the same major version of model-budget wrote';
  // In UTF-16 units, of which the bytes of a text are never fewer.
  if (json.length > maximumTrendBytes) {
    throw new UserError(
      'trend-invalid',
      `${path} is larger than ${maximumTrendBytes} bytes`,
      remedy,
    );
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new UserError('trend-invalid', `${path} is not JSON`, remedy, { cause });
  }
  const result = trendSchema.safeParse(data);
  if (result.success) return result.data.points;
  const issue = result.error.issues[0];
  const field = issue?.path.join('.') || 'the document';
  throw new UserError('trend-invalid', `${path}: ${field}: ${issue?.message}`, remedy);
}

/** The text of a trend file; of one that would be too large the oldest results are left out. */
export function serialiseTrend(points: Trend): string {
  const kept: string[] = [];
  let length = '{"schema":1,"points":[]}\n'.length;
  for (const text of points.map((each) => JSON.stringify(each)).reverse()) {
    length += text.length + 1;
    if (length > maximumTrendBytes) break;
    kept.push(text);
  }
  return `{"schema":${trendSchemaVersion},"points":[${kept.reverse().join(',')}]}\n`;
}
