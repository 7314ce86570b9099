import type { SideEvidence } from '../evidence.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';
import type { Metric } from './metric.ts';
import { otherEnvironment } from './other-environment.ts';
import type { Reading } from './reading.ts';
import { exactDelta } from './static.ts';

/**
 * The high-water mark of the runtime's allocator: activations, scratch memory of kernels, and the
 * weights that it holds in another layout. The same in every process (onnxruntime 1.30, with an arena
 * and without a memory plan), so that any change of it is one of the model.
 */
export const runtimeMemory: Metric = {
  title: 'Runtime memory',
  unit: 'bytes',
  better: 'lower',
  absoluteLimitOf: 'value',
  tasks: [],
  needsBase: false,
  compare: (model) => {
    if ([model.base, model.head].every(isUnasked)) return undefined;
    const [base, head] = [readSide(model.base), readSide(model.head)];
    return { base, head, delta: otherEnvironment(model) ?? exactDelta(base, head) };
  },
};

function isUnasked(side: SideEvidence): boolean {
  return side.kind !== 'present' || side.trace.kind === 'not-asked';
}

function readSide(side: SideEvidence): Reading | null {
  if (side.kind === 'absent') return null;
  if (side.kind === 'unreadable') return { kind: 'unavailable', failure: side.failure };
  if (side.trace.kind === 'not-asked') return null;
  return side.trace.kind === 'unavailable' ? side.trace : readTrace(side.trace.value);
}

function readTrace({ peakActivationBytes, provider }: RuntimeTrace): Reading {
  if (peakActivationBytes !== null) return { kind: 'exact', value: peakActivationBytes };
  return {
    kind: 'unavailable',
    failure: {
      code: 'provider-unavailable',
      message: `onnxruntime does not tell how much memory ${provider} takes`,
      hint: 'measure runtime-memory on cpu or cuda',
    },
  };
}
