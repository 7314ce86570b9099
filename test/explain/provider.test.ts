import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/index.ts';
import { findingsOf, kernel, measured, sideOf, traceOf } from './hand.ts';

const cuda = 'CUDAExecutionProvider';

describe('nodes on another provider than the one asked for', () => {
  const nodes = [
    kernel('Conv', 'c', 1, { provider: cuda }),
    kernel('MemcpyToHost', 'Memcpy', 2, { provider: cuda }),
    kernel('NonMaxSuppression', 'nms', 3),
    kernel('Shape', 's', 1),
  ];
  const head = { trace: traceOf(nodes, { provider: 'cuda', clock: 'launch' }), profile: null };

  it('are counted with their operators and time, and lead all findings', () => {
    const input = { base: null, head, latency: null };
    const [found] = explain(input).findings;
    expect(found?.code).toBe('provider-fallback');
    expect(found?.values).toMatchObject({
      side: 'head',
      asked: 'cuda',
      providers: ['CPUExecutionProvider'],
      nodes: 2,
      of: 4,
      ms: 4,
      share: null,
      copies: 1,
    });
    const [{ values } = { values: { ops: [] } }] = findingsOf('provider-fallback', input);
    expect(values.ops.map(({ op, ms }) => [op, ms])).toEqual([
      ['NonMaxSuppression', 3],
      ['Shape', 1],
    ]);
  });

  it('are told of each side', () => {
    const found = findingsOf('provider-fallback', { base: head, head, latency: null });
    expect(found.map(({ values }) => values.side)).toEqual(['base', 'head']);
  });

  it('leave nothing to say of times, which are those of launches', () => {
    const codes = explain({ base: head, head, latency: measured(1) }).findings.map((f) => f.code);
    expect(new Set(codes)).toEqual(new Set(['provider-fallback']));
  });

  it.each([
    ['cpu', 'CPUExecutionProvider'],
    ['tensorrt', 'TensorrtExecutionProvider'],
    ['webgpu', 'WebGpuExecutionProvider'],
    ['coreml', 'CoreMLExecutionProvider'],
    ['dml', 'DmlExecutionProvider'],
    ['CUDAExecutionProvider', 'CUDAExecutionProvider'],
    ['cuda', ''],
  ])('are none where %s was asked for and "%s" ran', (provider, ran) => {
    const trace = traceOf([kernel('Conv', 'c', 1, { provider: ran })], { provider });
    const input = { base: null, head: { trace, profile: null }, latency: null };
    expect(findingsOf('provider-fallback', input)).toEqual([]);
  });

  it('have a share where all times are of work', () => {
    const steps = [{ op: 'Conv', name: 'c', ms: 1 }];
    const head = sideOf(steps, { provider: 'coreml' });
    const [found] = findingsOf('provider-fallback', { base: null, head, latency: null });
    expect(found?.values).toMatchObject({ nodes: 1, of: 1, share: 1 });
  });
});
