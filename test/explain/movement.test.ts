import { describe, expect, it } from 'vitest';
import {
  findingsOf,
  kernel,
  measured,
  modelNode,
  profileOf,
  recordedSide,
  sideOf,
  traceOf,
} from './hand.ts';

const conv = { op: 'Conv', name: 'c', ms: 8 };

describe('data movement', () => {
  const base = sideOf([conv, { op: 'Concat', name: 'cat', ms: 2 }]);
  const head = sideOf([
    { ...conv, ms: 6 },
    { op: 'Concat', name: 'cat', ms: 1 },
    { op: 'Transpose', name: 't', ms: 3 },
  ]);

  it('that takes a larger share is a finding, with its operators', () => {
    const [found] = findingsOf('movement-share-rose', { base, head, latency: measured(1.1) });
    expect(found?.values).toMatchObject({
      baseShare: 0.2,
      headShare: 0.4,
      baseNodes: 1,
      headNodes: 2,
      ops: [
        { op: 'Transpose', nodes: 1, ms: 3, share: 0.3 },
        { op: 'Concat', nodes: 1, ms: 1, share: 0.1 },
      ],
    });
    expect(found?.values.after).toBeCloseTo(0.44, 12);
    expect(found?.explains).toBeCloseTo(0.2, 12);
  });

  it('has no part of the base’s time where latency was not measured', () => {
    const [found] = findingsOf('movement-share-rose', { base, head, latency: null });
    expect(found?.values.after).toBeNull();
  });

  it('is not counted where a summary does not tell how many kernels one run has', () => {
    const before = recordedSide([{ name: 'k', ms: 4, launches: 200 }]);
    const after = recordedSide([
      { name: 'k', ms: 3, launches: 200 },
      { name: 'copy', ms: 1, op: 'Reformat', launches: 100 },
    ]);
    const input = { base: before, head: after, latency: null };
    const ops = [{ op: 'Reformat', nodes: null, ms: 1, share: 0.25 }];
    expect(findingsOf('movement-share-rose', input)[0]?.values).toMatchObject({
      baseNodes: 0,
      headNodes: null,
      ops,
    });
    expect(findingsOf('runtime-added', input)[0]?.values).toMatchObject({ nodes: null, ops });
  });

  it('of the same or a smaller share is none', () => {
    expect(findingsOf('movement-share-rose', { base, head: base, latency: null })).toEqual([]);
    expect(findingsOf('movement-share-rose', { base: head, head: base, latency: null })).toEqual(
      [],
    );
    expect(findingsOf('movement-share-rose', { base: null, head, latency: null })).toEqual([]);
  });
});

describe('copies that the runtime added', () => {
  const model = profileOf([modelNode('Conv', 'c'), modelNode('Reshape', 'shape')]);
  const added = [kernel('ReorderOutput', 'ReorderOutput', 1), kernel('Cast', 'InsertedCast', 1)];
  const own = [kernel('Conv', 'c', 7), kernel('Reshape', 'shape', 1)];
  const head = { trace: traceOf([...own, ...added]), profile: model };

  it('are those that stand for no node of the model', () => {
    const base = { trace: traceOf(own), profile: model };
    const [found] = findingsOf('runtime-added', { base, head, latency: null });
    expect(found?.values).toMatchObject({ side: 'head', share: 0.2, nodes: 2, baseShare: 0 });
    expect(found?.values.ops.map(({ op }) => op)).toEqual(['ReorderOutput', 'Cast']);
  });

  it('are not the model’s own arithmetic on shapes', () => {
    const shapes = { outputShapes: [[4]] };
    const trace = traceOf([...own, kernel('Reshape', 'dims', 2, shapes), kernel('Gather', 'd', 1)]);
    const input = { base: null, head: { trace, profile: model }, latency: null };
    expect(findingsOf('runtime-added', input)).toEqual([]);
  });

  it('are only the sure ones where the model is not known', () => {
    const [found] = findingsOf('runtime-added', {
      base: null,
      head: { ...head, profile: null },
      latency: null,
    });
    expect(found?.values).toMatchObject({ share: 0.1, nodes: 1, baseShare: null });
  });

  it('are no finding below one part in twenty', () => {
    const trace = traceOf([kernel('Conv', 'c', 97), kernel('ReorderOutput', 'r', 3)]);
    const input = { base: null, head: { trace, profile: model }, latency: null };
    expect(findingsOf('runtime-added', input)).toEqual([]);
  });
});

describe('conversions between types', () => {
  it('are casts and quantizing', () => {
    const head = sideOf([
      conv,
      { op: 'Cast', name: 'half', ms: 1 },
      { op: 'QuantizeLinear', name: 'q', ms: 1 },
    ]);
    const [found] = findingsOf('type-conversions', { base: null, head, latency: null });
    expect(found?.values).toMatchObject({ share: 0.2, nodes: 2 });
    const without = sideOf([conv]);
    expect(findingsOf('type-conversions', { base: null, head: without, latency: null })).toEqual(
      [],
    );
  });
});
