import type { Outcome } from '../budgets/outcome.ts';
import { jsonText, type LogLine } from './escape.ts';

/** The outcome itself: one document, numbers in the unit that ends a field's name. */
export function jsonReport(outcome: Outcome): LogLine {
  return jsonText(outcome, withoutTails);
}

/** Bounds at many levels serve the verdicts, which are there; the evidence can give them again. */
function withoutTails(key: string, value: unknown): unknown {
  return key === 'tails' ? undefined : value;
}
