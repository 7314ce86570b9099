import { describe, expect, it } from 'vitest';
import type { StaticProfile } from '../../src/analysis/static-profile.ts';
import type { ModelEvidence } from '../../src/evidence.ts';
import { type MetricId, readModel } from '../../src/metrics/index.ts';
import { createModel, createProfile, presentSide } from '../support/evidence.ts';

const failure = { code: 'model-malformed', message: 'broken', hint: 'mend it' } as const;

const staticIds = [
  'macs',
  'flops',
  'params',
  'size',
  'peak-memory',
  'activation-memory',
  'access-bytes',
  'nodes',
] as const satisfies readonly MetricId[];

function withHead(overrides: Partial<StaticProfile>): ModelEvidence {
  const profile = { kind: 'measured', value: createProfile(overrides) } as const;
  return createModel({ head: presentSide({ profile }) });
}

function partial(coverage: Partial<StaticProfile['coverage']>): Partial<StaticProfile> {
  return { coverage: { ...createProfile().coverage, partial: true, ...coverage } };
}

describe('static metrics', () => {
  it('are read from the profile and the file, exactly', () => {
    const readings = readModel(createModel());
    const values = staticIds.map((id) => readings[id]?.head);
    const expected = [1e6, 2e6, 50_000, 210_000, 300_000, 100_000, 60_000, 1];
    expect(values).toEqual(expected.map((value) => ({ kind: 'exact', value })));
  });

  it('differ by head - base and head / base - 1, with no uncertainty', () => {
    const { macs } = readModel(withHead({ macs: 1_250_000 }));
    expect(macs?.delta).toEqual({
      kind: 'exact',
      difference: { value: 250_000, low: 250_000, high: 250_000 },
      relative: { value: 0.25, low: 0.25, high: 0.25 },
      tails: null,
    });
  });

  it('have no ratio to a base of zero', () => {
    const zero = { kind: 'measured', value: createProfile({ macs: 0 }) } as const;
    const { macs } = readModel(createModel({ base: presentSide({ profile: zero }) }));
    expect(macs?.delta).toMatchObject({ difference: { value: 1e6 }, relative: null });
  });

  it('count external data into the size, and are partial where its size is unknown', () => {
    const { file } = presentSide();
    const sized = (externalBytes: number | null) =>
      readModel(createModel({ head: presentSide({ file: { ...file, externalBytes } }) })).size
        ?.head;
    expect(sized(1_000)).toEqual({ kind: 'exact', value: 211_000 });
    expect(sized(null)).toEqual({
      kind: 'partial',
      value: 210_000,
      missing: 'the size of external data',
    });
  });

  it.each([
    [{ unpinnedDims: ['h', 'w'] }, 'dimensions not pinned: h, w'],
    [
      { unknownOps: [{ op: 'Magic', domain: 'x', opset: 1, count: 2 }] },
      'operators without a price: Magic',
    ],
    [{ unknownShapes: 3 }, '3 tensors of unknown shape'],
  ])('are lower bounds where something was not counted: %o', (coverage, missing) => {
    const readings = readModel(withHead(partial(coverage)));
    for (const id of [
      'macs',
      'flops',
      'peak-memory',
      'activation-memory',
      'access-bytes',
    ] as const) {
      expect(readings[id]?.head).toMatchObject({ kind: 'partial', missing });
      expect(readings[id]?.delta).toEqual({ kind: 'unavailable', why: 'partial' });
    }
  });

  it('know parameters, size and nodes whatever the shapes do', () => {
    const readings = readModel(withHead(partial({ unknownShapes: 3 })));
    for (const id of ['params', 'size', 'nodes'] as const) {
      expect(readings[id]?.head?.kind).toBe('exact');
    }
  });

  it.each([
    ['a new model', { base: { kind: 'absent' } }, 'base', 'no-base'],
    ['a removed model', { head: { kind: 'absent' } }, 'head', 'no-head'],
  ] as const)('of %s have one side and no change', (_, overrides, absent, why) => {
    const readings = readModel(createModel(overrides));
    for (const id of staticIds) {
      expect(readings[id]?.[absent]).toBeNull();
      expect(readings[id]?.delta).toEqual({ kind: 'unavailable', why });
    }
  });

  it.each([
    ['an unreadable model', { kind: 'unreadable', failure }],
    ['a profile that failed', presentSide({ profile: { kind: 'unavailable', failure } })],
  ] as const)('of %s are unavailable for its reason', (_, head) => {
    const readings = readModel(createModel({ head }));
    for (const id of staticIds.filter((each) => each !== 'size' || head.kind === 'unreadable')) {
      expect(readings[id]?.head).toEqual({ kind: 'unavailable', failure });
      expect(readings[id]?.base?.kind).toBe('exact');
      expect(readings[id]?.delta).toEqual({ kind: 'unavailable', why: 'unmeasured' });
    }
  });

  it('are the only ones where nothing else was asked for', () => {
    expect(Object.keys(readModel(createModel()))).toEqual(staticIds);
  });
});
