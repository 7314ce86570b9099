import type { NodeProfile, StaticProfile } from '../analysis/static-profile.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';

/** One side of a model: what ran, and what it costs without running it. */
export interface TracedSide {
  readonly trace: RuntimeTrace;
  readonly profile: StaticProfile | null;
  /**
   * The profile's nodes that each traced node computes, where whoever read the trace knows them, the
   * one that costs most first; else they are found by the names that ONNX Runtime gives.
   */
  readonly aligned?: readonly (readonly NodeProfile[])[];
}
