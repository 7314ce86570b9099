import { expect, it } from 'vitest';
import { memoryOf } from '../../src/metrics/side-memory.ts';
import { createTrace, presentSide } from '../support/evidence.ts';

it('the memory of a side is what the runtime and the file tell, and unknown is null', () => {
  const trace = createTrace({ peakActivationBytes: null, requestedBytes: null });
  expect(memoryOf(presentSide({ trace }))).toEqual({
    peakActivationBytes: null,
    requestedBytes: null,
    weightBytes: 200_000,
    maxRssBytes: 90_000_000,
    gpuMemoryBytes: null,
  });
  const unread = presentSide({ trace: createTrace(), profile: { kind: 'not-asked' } });
  expect(memoryOf(unread)).toMatchObject({ peakActivationBytes: 150_000, weightBytes: null });
  expect(memoryOf(presentSide())).toBeNull();
  expect(memoryOf({ kind: 'absent' })).toBeNull();
});
