import type { CostedNode } from './totals.ts';

/** A device as two numbers that its maker gives. */
export interface Device {
  /** Floating-point operations per second, an addition and a multiplication each one. */
  readonly peakFlops: number;
  /** Bytes per second between memory and the processor. */
  readonly bandwidthBytes: number;
}

/** The least time that a node can take on a device, unfused, and what it is bound by. */
export interface NodeBound {
  readonly name: string;
  readonly op: string;
  readonly bound: 'compute' | 'memory';
  readonly lowerBoundMs: number;
}

/** The roofline of a model: no run can be faster unless nodes are fused. It is no prediction. */
export interface Roofline {
  readonly device: Device;
  /** FLOPs per byte from which on a node is bound by the processor. */
  readonly ridge: number;
  readonly lowerBoundMs: number;
  readonly computeBound: number;
  readonly memoryBound: number;
  /** Nodes whose work or bytes are unknown: the bound leaves them out. */
  readonly unknown: number;
  readonly nodes: readonly NodeBound[];
}

const MS_PER_SECOND = 1000;

/**
 * Of every kernel max(2 · MACs / peak, bytes / bandwidth) (Williams, Waterman and Patterson, CACM
 * 52(4), 2009), added up: one after the other, each from memory to memory.
 */
export function rooflineOf(nodes: readonly CostedNode[], device: Device): Roofline {
  const kernels = nodes.filter(({ isView }) => !isView);
  const bounds = kernels.flatMap(({ profile: { name, op, macs, accessBytes } }): NodeBound[] => {
    if (macs === null || accessBytes === null) return [];
    const compute = (2 * macs) / device.peakFlops;
    const memory = accessBytes / device.bandwidthBytes;
    const bound = compute > memory ? 'compute' : 'memory';
    return [{ name, op, bound, lowerBoundMs: Math.max(compute, memory) * MS_PER_SECOND }];
  });
  const computeBound = bounds.filter(({ bound }) => bound === 'compute').length;
  return {
    device,
    ridge: device.peakFlops / device.bandwidthBytes,
    lowerBoundMs: bounds.reduce((total, { lowerBoundMs }) => total + lowerBoundMs, 0),
    computeBound,
    memoryBound: bounds.length - computeBound,
    unknown: kernels.length - bounds.length,
    nodes: bounds,
  };
}
