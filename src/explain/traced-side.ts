import type { StaticProfile } from '../analysis/static-profile.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';

/** One side of a model: what ran, and what it costs without running it. */
export interface TracedSide {
  readonly trace: RuntimeTrace;
  readonly profile: StaticProfile | null;
}
