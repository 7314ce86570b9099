import { detailsOf } from '../details/details.ts';
import type { Evidence } from '../evidence.ts';
import type { ReportContext } from '../reports/report.ts';
import type { Door } from './door.ts';

/** What a report of this run may tell beyond the outcome. */
export function contextOf(door: Door, evidence: Evidence): ReportContext {
  return { details: detailsOf(evidence), trend: [], pictures: new Map(), runUrl: door.runUrl };
}
