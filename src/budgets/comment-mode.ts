import type { Comparison } from '../metrics/reading.ts';
import type { Outcome } from './outcome.ts';

/** When a comment is wanted. */
export type CommentMode = 'always' | 'changes' | 'failures' | 'never';

/** Whether this outcome is worth a comment; a pure function, so that it can be tested alone. */
export function wantsComment(outcome: Outcome, mode: CommentMode): boolean {
  switch (mode) {
    case 'always':
      return true;
    case 'never':
      return false;
    case 'failures':
      return isWorrying(outcome);
    case 'changes':
      return isWorrying(outcome) || outcome.models.some(hasChanged);
  }
}

function isWorrying(outcome: Outcome): boolean {
  const hasFailures = outcome.models.some((model) => model.failures.length > 0);
  return hasFailures || outcome.verdict !== 'within';
}

function hasChanged(model: Outcome['models'][number]): boolean {
  return model.state !== 'compared' || Object.values(model.readings).some(isMoved);
}

/** An exact metric moved at all, or a sampled one beyond its own uncertainty. */
function isMoved({ delta }: Comparison): boolean {
  if (delta.kind === 'unavailable') return false;
  return delta.difference.low > 0 || delta.difference.high < 0;
}
