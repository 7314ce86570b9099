import type { ModelEvidence, SideEvidence } from '../evidence.ts';
import { environmentDifferences } from '../evidence-environment.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';
import type { Delta } from './reading.ts';

/**
 * Why times and memory of the two sides cannot be subtracted: their processes ran on different
 * machines, as after merging evidence of several jobs. Undefined where nothing tells of that.
 */
export function otherEnvironment({ base, head }: ModelEvidence): Delta | undefined {
  const [before, after] = [traceIn(base), traceIn(head)];
  if (before === undefined || after === undefined) return undefined;
  return isSameMachine(before, after)
    ? undefined
    : { kind: 'unavailable', why: 'other-environment' };
}

function isSameMachine(base: RuntimeTrace, head: RuntimeTrace): boolean {
  const [before, after] = [base.environment, head.environment];
  // Of profiles from elsewhere neither machine is known.
  if (before === null || after === null) return before === after;
  return environmentDifferences([before, base], [after, head]).length === 0;
}

/** What the runtime told of a side, where it was asked and did. */
export function traceIn(side: SideEvidence): RuntimeTrace | undefined {
  if (side.kind !== 'present' || side.trace.kind !== 'measured') return undefined;
  return side.trace.value;
}
