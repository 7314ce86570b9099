import type { ModelEvidence, SideEvidence } from '../evidence.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';
import { traceIn } from '../metrics/other-environment.ts';
import type { Comparison } from '../metrics/reading.ts';
import type { ExplainInput } from './facts.ts';
import { type Explanation, explain } from './index.ts';
import type { TracedSide } from './traced-side.ts';

/**
 * Where the time of one model goes; undefined where neither side was traced. What another tool recorded
 * counts before our own trace, and then nothing is said of times that we measured: they are of
 * another runtime.
 */
export function explainModel(
  model: ModelEvidence,
  latency: Comparison | undefined,
): Explanation | undefined {
  const { recorded } = model;
  const { base, head } = tracedSidesOf(model);
  const ratio = recorded?.kind === 'measured' ? recorded.value.latency : ratioOf(latency);
  return base === null && head === null ? undefined : explain({ base, head, latency: ratio });
}

/** What ran on both sides: as another tool recorded it where the config names its files, else as we traced it. */
export function tracedSidesOf({
  base,
  head,
  recorded,
}: ModelEvidence): Pick<ExplainInput, 'base' | 'head'> {
  const traces =
    recorded?.kind === 'measured' ? recorded.value : { base: traceIn(base), head: traceIn(head) };
  return { base: tracedSide(base, traces.base), head: tracedSide(head, traces.head) };
}

function tracedSide(side: SideEvidence, trace: RuntimeTrace | null | undefined): TracedSide | null {
  if (side.kind !== 'present' || trace == null) return null;
  return { trace, profile: side.profile.kind === 'measured' ? side.profile.value : null };
}

function ratioOf(latency: Comparison | undefined): ExplainInput['latency'] {
  const relative =
    latency === undefined || latency.delta.kind === 'unavailable' ? null : latency.delta.relative;
  if (relative === null) return null;
  return { ratio: 1 + relative.value, low: 1 + relative.low, high: 1 + relative.high };
}
