import type { Outcome } from '../budgets/outcome.ts';
import type { Config } from '../config/schema.ts';
import { detailsOf } from '../details/details.ts';
import type { Evidence } from '../evidence.ts';
import { pageParts } from '../page-parts.ts';
import { noContext } from '../reports/report.ts';
import { askApproval } from './approval.ts';
import type { OpenCheck } from './check-run.ts';
import type { Door } from './door.ts';
import { evidencePathOf } from './measure.ts';
import { publish, type Target } from './publish.ts';
import { keepTrend, readTrend } from './trend.ts';

/** Something judged, by whose rules, and the pull request that it is about. */
export interface Told {
  readonly evidence: Evidence;
  readonly outcome: Outcome;
  readonly config: Config;
  readonly target: Target | null;
  readonly check: OpenCheck;
}

/** Tells what evidence came to, with an approval where one counts and beside earlier results. */
export async function tell(
  door: Door,
  { evidence, config, target, check, ...told }: Told,
): Promise<number> {
  const outcome = await askApproval(door, config, target, told.outcome);
  const earlier = await readTrend(door, config);
  await keepTrend(door, config, earlier, outcome);
  const context = {
    ...noContext,
    details: detailsOf(evidence),
    trend: earlier.trend,
    runUrl: door.runUrl,
    ...(await pageParts(outcome, config, door.root)),
  };
  const evidencePath = evidencePathOf(door);
  return publish(door, { outcome, context, config, evidencePath, target, check });
}
