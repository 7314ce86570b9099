import type { Config } from '../config/schema.ts';
import { detailsOf } from '../details/details.ts';
import { pageParts } from '../page-parts.ts';
import type { ReportFormat } from '../reports/index.ts';
import { noContext, type ReportContext } from '../reports/report.ts';
import type { Judged } from '../run.ts';
import type { Trend } from '../trend.ts';

interface Asked {
  readonly config: Config;
  /** Against which the config's paths are read. */
  readonly root: string;
  readonly trend: Trend;
  /** All that are to be made. */
  readonly formats: readonly ReportFormat[];
}

/** These tell the outcome alone, and details of a large dataset take seconds. */
const plainFormats: ReadonlySet<ReportFormat> = new Set(['json', 'junit']);

/** What the command line can tell reports beyond the outcome: only what one of them has a place for. */
export async function contextOf(
  { evidence, outcome }: Judged,
  { config, root, trend, formats }: Asked,
): Promise<ReportContext> {
  if (formats.every((format) => plainFormats.has(format))) return noContext;
  const context = { ...noContext, details: detailsOf(evidence), trend };
  if (!formats.includes('html')) return context;
  return { ...context, ...(await pageParts(outcome, config, root)) };
}
