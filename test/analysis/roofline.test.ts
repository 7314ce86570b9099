import { describe, expect, it } from 'vitest';
import { rooflineOf } from '../../src/analysis/roofline.ts';
import type { CostedNode } from '../../src/analysis/totals.ts';

const node = (
  name: string,
  macs: number | null,
  accessBytes: number | null,
  isView = false,
): CostedNode => ({
  profile: {
    name,
    op: 'Conv',
    domain: '',
    kind: 'conv',
    depthwise: false,
    macs,
    flops: macs,
    params: 0,
    accessBytes,
    inputs: [],
    outputs: [],
  },
  isView,
  readBytes: accessBytes,
  weightBytes: 0,
  writtenBytes: 0,
});

/** 1 TFLOP/s and 100 GB/s: ten FLOPs per byte. */
const device = { peakFlops: 1e12, bandwidthBytes: 1e11 };

describe('a roofline', () => {
  it('bounds a node by what takes it longer', () => {
    const { nodes, ridge } = rooflineOf([node('a', 5e8, 1e6), node('b', 5e5, 1e8)], device);
    expect(ridge).toBe(10);
    expect(nodes).toEqual([
      { name: 'a', op: 'Conv', bound: 'compute', lowerBoundMs: 1 },
      { name: 'b', op: 'Conv', bound: 'memory', lowerBoundMs: 1 },
    ]);
  });

  it('adds the nodes up and counts them', () => {
    const nodes = [node('a', 5e8, 1e6), node('b', 0, 1e8), node('c', 0, 2e8)];
    const roofline = rooflineOf(nodes, device);
    expect(roofline).toMatchObject({ computeBound: 1, memoryBound: 2, unknown: 0 });
    expect(roofline.lowerBoundMs).toBeCloseTo(4, 12);
  });

  it('calls a node at the ridge bound by memory', () => {
    expect(rooflineOf([node('a', 5e6, 1e6)], device).nodes[0]?.bound).toBe('memory');
  });

  it('leaves views out, and says what it does not know', () => {
    const nodes = [node('view', 0, 0, true), node('a', null, 8), node('b', 8, null)];
    const roofline = rooflineOf(nodes, device);
    expect(roofline).toMatchObject({ nodes: [], unknown: 2, lowerBoundMs: 0 });
  });
});
