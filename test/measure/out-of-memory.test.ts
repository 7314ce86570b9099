import { describe, expect, it } from 'vitest';
import { hintOf, isOutOfMemory, memoryHint } from '../../src/measure/out-of-memory.ts';

/** As the C++ library, V8, onnxruntime and CUDA say it. */
const told = [
  "terminate called after throwing an instance of 'std::bad_alloc'",
  'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
  'bfc_arena.cc:376 AllocateRawInternal Failed to allocate memory for requested buffer of size 281474976710656',
  'Available memory of 1024 is smaller than requested bytes of 4096',
  'CUDA failure 2: out of memory ; GPU=0 ; hostname=x',
];

describe('a message', () => {
  it.each(told)('tells of memory: %s', (message) => {
    expect(isOutOfMemory(message)).toBe(true);
    expect(hintOf(new Error(message), 'other')).toMatch(/^out of memory/);
  });

  it.each(['CUDA failure 100: no CUDA-capable device is detected', 'Got invalid dimensions', ''])(
    'tells of something else: "%s"',
    (message) => {
      expect(isOutOfMemory(message)).toBe(false);
      expect(hintOf(new Error(message), 'other')).toBe('other');
    },
  );

  it('tells whose memory it was', () => {
    expect(memoryHint(told[4] ?? '')).toContain('on the device');
    expect(memoryHint(told[0] ?? '')).toMatch(/of which there is [\d.]+ [KMGT]iB/);
  });
});
