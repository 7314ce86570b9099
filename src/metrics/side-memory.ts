import type { SideEvidence } from '../evidence.ts';
import { traceIn } from './other-environment.ts';

/** The memory of one side in a run, all in bytes. Only the first is gated: see `runtimeMemory`. */
export interface SideMemory {
  readonly peakActivationBytes: number | null;
  /** The same without the allocator's padding, so that a step of it is told from one of the model. */
  readonly requestedBytes: number | null;
  /** Of the model's file; a part of them may be in the peak once more, in another layout. */
  readonly weightBytes: number | null;
  readonly maxRssBytes: number | null;
  readonly gpuMemoryBytes: number | null;
}

/** What is known of it; null where the side was not traced. */
export function memoryOf(side: SideEvidence): SideMemory | null {
  const trace = traceIn(side);
  if (trace === undefined || side.kind !== 'present') return null;
  const { peakActivationBytes, requestedBytes, maxRssBytes, gpuMemoryBytes } = trace;
  const { profile } = side;
  return {
    peakActivationBytes,
    requestedBytes,
    weightBytes: profile.kind === 'measured' ? profile.value.memory.weightBytes : null,
    maxRssBytes,
    gpuMemoryBytes,
  };
}
