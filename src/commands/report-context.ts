import type { Config } from '../config/schema.ts';
import { detailsOf } from '../details/details.ts';
import { pageParts } from '../page-parts.ts';
import { noContext, type ReportContext } from '../reports/report.ts';
import type { Judged } from '../run.ts';
import type { Trend } from '../trend.ts';

interface Asked {
  readonly config: Config;
  /** Against which the config's paths are read. */
  readonly root: string;
  readonly trend: Trend;
  readonly isPage: boolean;
}

/** What the command line can tell a report beyond the outcome; the parts of a page only for a page. */
export async function contextOf(
  { evidence, outcome }: Judged,
  { config, root, trend, isPage }: Asked,
): Promise<ReportContext> {
  const context = { ...noContext, details: detailsOf(evidence), trend };
  return isPage ? { ...context, ...(await pageParts(outcome, config, root)) } : context;
}
