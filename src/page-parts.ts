import type { Outcome } from './budgets/outcome.ts';
import type { Config } from './config/schema.ts';
import { picturesOf } from './pictures.ts';
import type { ReportContext } from './reports/report.ts';

/** What only an HTML page has a place for: pictures of samples, its style and its script. */
export async function pageParts(
  outcome: Outcome,
  config: Config,
  root: string,
): Promise<Pick<ReportContext, 'pictures' | 'page'>> {
  // Loaded late: it is most of a megabyte, and most runs of the command line make no page.
  const { pageAssets } = await import('./page-assets.ts');
  return { pictures: await picturesOf(outcome, config, root), page: await pageAssets() };
}
