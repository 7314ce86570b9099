import type { Outcome } from '../budgets/outcome.ts';

/** The outcome itself: one document, numbers in the unit that ends a field's name. */
export function jsonReport(outcome: Outcome): string {
  return `${JSON.stringify(outcome, null, 2)}\n`;
}
