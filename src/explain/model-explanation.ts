import type { ModelEvidence, SideEvidence } from '../evidence.ts';
import type { Comparison } from '../metrics/reading.ts';
import type { ExplainInput } from './facts.ts';
import { type Explanation, explain } from './index.ts';
import type { TracedSide } from './traced-side.ts';

/** Where the time of one model goes; undefined where neither side was traced. */
export function explainModel(
  model: ModelEvidence,
  latency: Comparison | undefined,
): Explanation | undefined {
  const [base, head] = [tracedSide(model.base), tracedSide(model.head)];
  if (base === null && head === null) return undefined;
  return explain({ base, head, latency: ratioOf(latency) });
}

/** What ran on a side beside its profile; null where it was not traced. */
export function tracedSide(side: SideEvidence): TracedSide | null {
  if (side.kind !== 'present' || side.trace.kind !== 'measured') return null;
  const profile = side.profile.kind === 'measured' ? side.profile.value : null;
  return { trace: side.trace.value, profile };
}

function ratioOf(latency: Comparison | undefined): ExplainInput['latency'] {
  const relative =
    latency === undefined || latency.delta.kind === 'unavailable' ? null : latency.delta.relative;
  if (relative === null) return null;
  return { ratio: 1 + relative.value, low: 1 + relative.low, high: 1 + relative.high };
}
