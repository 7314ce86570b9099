import { describe, expect, it } from 'vitest';
import { timeKinds } from '../../src/explain/kinds.ts';
import { timesOf } from '../../src/explain/times.ts';
import { randomIntegers } from '../../src/stats/random.ts';
import { kernel, modelNode, profileOf, recordedSide, type Step, sideOf, traceOf } from './hand.ts';

function timesOfSteps(steps: readonly Step[]) {
  return timesOf(sideOf(steps));
}

describe('the times of a side', () => {
  it('are summed by kind beside MACs and bytes', () => {
    const times = timesOfSteps([
      { op: 'Conv', name: 'c', ms: 5, macs: 900, accessBytes: 10 },
      { op: 'Conv', name: 'd', ms: 2, macs: 20, accessBytes: 20, depthwise: true },
      { op: 'Gemm', name: 'g', ms: 1, macs: 80, accessBytes: 30 },
      { op: 'Transpose', name: 't', ms: 1, accessBytes: 40 },
      { op: 'Relu', name: 'r', ms: 1, accessBytes: 50 },
    ]);
    expect(times).toMatchObject({ ms: 10, nodes: 5, macs: 1000, accessBytes: 150, clock: 'work' });
    const counted = { launchShare: null };
    expect(times?.kinds).toEqual({
      conv: {
        ms: 7,
        share: 0.7,
        nodes: 2,
        ...counted,
        macs: 920,
        macsShare: 0.92,
        accessBytes: 30,
      },
      gemm: { ms: 1, share: 0.1, nodes: 1, ...counted, macs: 80, macsShare: 0.08, accessBytes: 30 },
      movement: { ms: 1, share: 0.1, nodes: 1, ...counted, macs: 0, macsShare: 0, accessBytes: 40 },
      other: { ms: 1, share: 0.1, nodes: 1, ...counted, macs: 0, macsShare: 0, accessBytes: 50 },
    });
    expect(times?.depthwise).toMatchObject({ ms: 2, nodes: 1, macs: 20, macsShare: 0.02 });
  });

  it('have shares that sum to one and kinds that sum to the whole, whatever the kernels', () => {
    const draw = randomIntegers(7);
    const ops = ['Conv', 'Gemm', 'Transpose', 'Relu', 'Concat', 'MyOp'];
    for (let round = 0; round < 200; round++) {
      const steps = Array.from({ length: 1 + draw(40) }, (_, index) => ({
        op: ops[draw(ops.length)] ?? '',
        name: `n${index}`,
        ms: (1 + draw(1_000_000)) / 1000,
        macs: draw(1000),
        depthwise: draw(4) === 0,
      }));
      const times = timesOfSteps(steps);
      const all = timeKinds.flatMap((kind) => times?.kinds[kind] ?? []);
      const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
      expect(sum(all.map(({ share }) => share))).toBeCloseTo(1, 12);
      expect(sum(all.map(({ ms }) => ms)) / (times?.ms ?? 0)).toBeCloseTo(1, 12);
      expect(sum(all.map(({ nodes }) => nodes ?? Number.NaN))).toBe(steps.length);
      expect(sum(all.map(({ macs }) => macs ?? Number.NaN))).toBe(times?.macs);
    }
  });

  it('are unknown where no kernel took any time', () => {
    expect(timesOfSteps([])).toBeNull();
    expect(timesOfSteps([{ op: 'Conv', name: 'c', ms: 0 }])).toBeNull();
  });

  it('leave MACs unknown where one node has none known, and only those of its kind', () => {
    const times = timesOfSteps([
      { op: 'Conv', name: 'c', ms: 5, macs: 900 },
      { op: 'MyOp', name: 'm', ms: 5, macs: null, accessBytes: null },
    ]);
    expect(times).toMatchObject({ macs: null, accessBytes: null });
    expect(times?.kinds.conv).toMatchObject({ macs: 900, macsShare: null });
    expect(times?.kinds.other).toMatchObject({ macs: null, accessBytes: null });
  });

  it('leave MACs unknown where the model has a loop of unknown length', () => {
    const profile = profileOf([modelNode('Conv', 'c', { macs: 9 })], { assumedTrips: ['loop'] });
    expect(
      timesOf({ trace: traceOf([kernel('Conv', 'c', 1)]), profile })?.kinds.conv.macs,
    ).toBeNull();
  });

  it('do not count the MACs of the branch that the totals leave out', () => {
    const profile = profileOf([
      modelNode('Conv', 'c', { macs: 9 }),
      modelNode('Conv', 'skipped', { macs: 5, skipped: true }),
    ]);
    expect(timesOf({ trace: traceOf([kernel('Conv', 'c', 1)]), profile })?.macs).toBe(9);
  });

  it('are set beside no MACs where too much is in kernels that have no place in the model', () => {
    const profile = profileOf([modelNode('Conv', 'c', { macs: 9, accessBytes: 5 })]);
    const of = (unknownMs: number) => {
      const trace = traceOf([
        kernel('Conv', 'c', 100 - unknownMs),
        kernel('Kernel', 'k', unknownMs),
      ]);
      return timesOf({ trace, profile });
    };
    expect(of(10)).toMatchObject({
      unplacedShare: 0.1,
      macs: 9,
      kinds: { conv: { macsShare: 1 } },
    });
    const nothing = { macs: null, macsShare: null, accessBytes: null };
    expect(of(11)).toMatchObject({
      unplacedShare: 0.11,
      macs: null,
      accessBytes: null,
      kinds: { conv: nothing, other: nothing },
      depthwise: nothing,
    });
    expect(of(11)?.kinds.conv.share).toBeCloseTo(0.89, 12);
  });

  it('tell the share of the time that stands beside the model', () => {
    const trace = traceOf([kernel('Conv', 'c', 3), kernel('ReorderOutput', 'ReorderOutput', 1)]);
    expect(timesOf({ trace, profile: profileOf([modelNode('Conv', 'c')]) })?.alignedShare).toBe(
      0.75,
    );
    expect(timesOf({ trace, profile: null })).toMatchObject({
      alignedShare: 0,
      macs: null,
      accessBytes: null,
    });
  });

  it('of a summary by name have shares of launches, and no number of kernels', () => {
    const summary = recordedSide([
      { name: 'conv', ms: 2, op: 'Conv', launches: 300 },
      { name: 'copy', ms: 1, op: 'Reformat', launches: 100 },
    ]);
    const times = timesOf(summary);
    expect(times?.nodes).toBeNull();
    expect(times?.kinds.conv).toMatchObject({ nodes: null, launchShare: 0.75 });
    expect(times?.kinds.movement).toMatchObject({ nodes: null, launchShare: 0.25 });
    // Of what was never launched one run has none.
    expect(times?.kinds.gemm).toMatchObject({ nodes: 0, launchShare: 0 });
  });
});
