import type { Outcome } from '../budgets/outcome.ts';
import type { ModelDetails } from '../details/details.ts';
import type { Trend } from '../trend.ts';
import type { AnySafe } from './escape.ts';
import type { PageAssets } from './page/assets.ts';

/** A format: outcome in, text out. It never decides anything, and never changes the exit code. */
export type Report = (outcome: Outcome, context?: ReportContext) => AnySafe;

/** What a report may tell beyond the outcome; a format takes what it has a place for. */
export interface ReportContext {
  /** One for each model of the outcome that evidence holds. */
  readonly details: readonly ModelDetails[];
  /** Earlier results of the default branch; empty where none are known. */
  readonly trend: Trend;
  /** Pictures of samples as `data:` addresses, by `pictureKey`. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Whether the comment that this report replaces told of a failure. */
  readonly wasFailing?: boolean;
  /** Where the whole report can be had; null outside of a workflow. Built by us, never from input. */
  readonly runUrl: string | null;
  /** Style and script of the HTML page; null where it is to be plain. */
  readonly page: PageAssets | null;
}

/** The key of a sample's picture: ids of samples are unique within one model's dataset. */
export function pictureKey(model: string, sample: string): string {
  return `${model}/${sample}`;
}

/** Where nothing is known beyond the outcome. */
export const noContext: ReportContext = {
  details: [],
  trend: [],
  pictures: new Map(),
  runUrl: null,
  page: null,
};
