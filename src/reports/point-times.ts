import type { ModelOutcome } from '../budgets/outcome.ts';
import type { PlainTable } from './accuracy.ts';
import { explanationWords } from './explanation.ts';
import { dimsWords } from './latency.ts';
import { timeTables } from './time-tables.ts';

/** Where the time goes at extents that are not the model's own; names in it are untrusted. */
export interface PointTimes {
  /** `batch=8` */
  readonly at: string;
  readonly findings: readonly string[];
  readonly tables: readonly PlainTable[];
}

/** The first `maximum` of the extents at which something was traced, and how many more there are. */
export function pointTimes(
  { latencyAt }: ModelOutcome,
  maximum: number,
): { readonly points: readonly PointTimes[]; readonly more: number } {
  const traced = latencyAt.flatMap(({ dims, explanation, times }): readonly PointTimes[] => {
    const tables = times === null ? [] : timeTables(times);
    if (tables.length === 0 && explanation.length === 0) return [];
    return [{ at: dimsWords(dims), findings: explanation.map(explanationWords), tables }];
  });
  const points = traced.slice(0, maximum);
  return { points, more: traced.length - points.length };
}
