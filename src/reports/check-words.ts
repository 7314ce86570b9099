import type { Outcome } from '../budgets/outcome.ts';
import type { Failure } from '../errors.ts';
import { logLine, markdown, prose } from './escape.ts';
import { headline } from './headline.ts';

/** The texts of a check run. */
export interface CheckWords {
  /** Plain text. */
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
}

/** While it is measured. */
export const measuringWords: CheckWords = {
  title: 'Measuring',
  summary: 'The report comes once base and head are measured.',
};

/** Where a signal ended it. */
export const cancelledWords: CheckWords = {
  title: 'Cancelled',
  summary: 'The run was cancelled before base and head were measured.',
};

/** Where it is a bug. */
export const bugWords: CheckWords = {
  title: 'This is a bug in model-budget',
  summary: 'Nothing was judged. The stack is in the log of the job.',
};

/** Where something that a person can mend stopped it; its words may be untrusted. */
export function failureWords({ message, hint }: Failure): CheckWords {
  return {
    title: logLine(message),
    summary: markdown`${prose(message)}\n\n→ ${prose(hint)}`,
  };
}

/** Of an outcome, with its report in Markdown. */
export function outcomeWords(outcome: Outcome, report: string): CheckWords {
  return { title: logLine(headline(outcome)), summary: report };
}
