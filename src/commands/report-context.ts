import type { Config } from '../config/schema.ts';
import { detailsOf } from '../details/details.ts';
import { pageParts } from '../page-parts.ts';
import { noContext, type ReportContext } from '../reports/report.ts';
import type { Judged } from '../run.ts';

/** What the command line can tell a report beyond the outcome; the parts of a page only for a page. */
export async function contextOf(
  { evidence, outcome }: Judged,
  config: Config,
  root: string,
  isPage: boolean,
): Promise<ReportContext> {
  const context = { ...noContext, details: detailsOf(evidence) };
  return isPage ? { ...context, ...(await pageParts(outcome, config, root)) } : context;
}
