import type { MetricId } from './metrics/index.ts';

/** One earlier result of the default branch: the values of its models, in each metric's unit. */
export interface TrendPoint {
  readonly sha: string;
  /** `2026-11-22` */
  readonly day: string;
  readonly models: Readonly<Record<string, Readonly<Partial<Record<MetricId, number>>>>>;
}

/** Earlier results, oldest first. */
export type Trend = readonly TrendPoint[];
