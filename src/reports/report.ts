import type { Outcome } from '../budgets/outcome.ts';

/** A format: outcome in, text out. It never decides anything, and never changes the exit code. */
export type Report = (outcome: Outcome) => string;
