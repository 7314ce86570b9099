import { describe, expect, it } from 'vitest';
import type { ModelEvidence, SideEvidence } from '../../src/evidence.ts';
import { latency } from '../../src/metrics/latency.ts';
import { runtimeMemory } from '../../src/metrics/runtime-memory.ts';
import {
  createEvidence,
  createLatency,
  createModel,
  createTrace,
  eightAround,
  presentSide,
} from '../support/evidence.ts';

const failure = { code: 'worker-died', message: 'it died', hint: 'look' } as const;

function withTraces(
  base: Extract<SideEvidence, { kind: 'present' }>['trace'],
  head: Extract<SideEvidence, { kind: 'present' }>['trace'],
): ModelEvidence {
  return createModel({
    base: presentSide({ trace: base }),
    head: presentSide({ trace: head }),
    latency: createLatency(eightAround(0.01)),
  });
}

describe('runtime memory', () => {
  it('is the high-water mark of either side, and the exact difference', () => {
    const head = createTrace({ peakActivationBytes: 180_000 });
    expect(runtimeMemory.compare(withTraces(createTrace(), head))).toMatchObject({
      base: { kind: 'exact', value: 150_000 },
      head: { kind: 'exact', value: 180_000 },
      delta: { kind: 'exact', difference: { value: 30_000 }, relative: { value: 0.2 } },
    });
  });

  it('was not asked for where nothing was traced', () => {
    expect(runtimeMemory.compare(createModel())).toBeUndefined();
    const gone = createModel({ base: { kind: 'absent' }, head: { kind: 'absent' } });
    expect(runtimeMemory.compare(gone)).toBeUndefined();
  });

  it('of a new model has no change', () => {
    const model = createModel({
      base: { kind: 'absent' },
      head: presentSide({ trace: createTrace() }),
    });
    expect(runtimeMemory.compare(model)).toMatchObject({
      base: null,
      head: { kind: 'exact', value: 150_000 },
      delta: { kind: 'unavailable', why: 'no-base' },
    });
  });

  it('is unavailable with the reason where a trace failed or a side is no model', () => {
    const failed = { kind: 'unavailable', failure } as const;
    const delta = { kind: 'unavailable', why: 'unmeasured' } as const;
    expect(runtimeMemory.compare(withTraces(createTrace(), failed))).toMatchObject({
      head: failed,
      delta,
    });
    const broken = createModel({
      base: presentSide({ trace: createTrace() }),
      head: { kind: 'unreadable', failure },
    });
    expect(runtimeMemory.compare(broken)).toMatchObject({ head: failed, delta });
  });

  it('is unavailable where the runtime does not tell it, and never zero', () => {
    const untold = createTrace({ provider: 'webgpu', peakActivationBytes: null });
    expect(runtimeMemory.compare(withTraces(untold, untold))?.head).toMatchObject({
      kind: 'unavailable',
      failure: { message: 'onnxruntime does not tell how much memory webgpu takes' },
    });
  });
});

describe('sides of different machines', () => {
  const { environment } = createEvidence();
  const elsewhere = createTrace({ environment: { ...environment, cpuModel: 'Intel Xeon' } });
  const notComparable = { kind: 'unavailable', why: 'other-environment' } as const;

  it.each([
    ['another processor', elsewhere],
    ['another provider', createTrace({ provider: 'cuda' })],
    ['another number of threads', createTrace({ threads: 2 })],
    ['a machine that nobody knows', createTrace({ environment: null })],
  ])('are never subtracted: %s', (_, head) => {
    const model = withTraces(createTrace(), head);
    expect(runtimeMemory.compare(model)?.delta).toEqual(notComparable);
    expect(latency.compare(model)).toMatchObject({
      base: { kind: 'sampled' },
      head: { kind: 'sampled' },
      delta: notComparable,
    });
  });

  it('are told from sides of one machine', () => {
    const more = createTrace({ environment: { ...environment, memoryBytes: 1 } });
    expect(runtimeMemory.compare(withTraces(createTrace(), more))?.delta.kind).toBe('exact');
    expect(latency.compare(withTraces(createTrace(), more))?.delta.kind).toBe('sampled');
  });

  it('are not thought of where one side was not traced', () => {
    const none = { kind: 'not-asked' } as const;
    expect(latency.compare(withTraces(none, elsewhere))?.delta.kind).toBe('sampled');
  });
});
