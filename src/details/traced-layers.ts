import type { NodeProfile } from '../analysis/static-profile.ts';
import type { AlignedNode } from '../explain/align.ts';
import type { TimeKind } from '../explain/kinds.ts';
import { kernelsByNode } from '../explain/pairs.ts';
import { msOf, type SideTimes } from '../explain/times.ts';

/** One node of the model with all kernels that compute it, or a kernel that stands for none. */
export interface TracedLayer {
  /** As the model calls it, else as the runtime does. */
  readonly name: string;
  readonly op: string;
  readonly kind: TimeKind;
  readonly depthwise: boolean;
  readonly ms: number;
  /** Of the model's nodes that it computes, unfused; null where one has no price, or there is none. */
  readonly macs: number | null;
  readonly flops: number | null;
  readonly accessBytes: number | null;
}

export interface TracedLayers {
  /** The slowest first. */
  readonly layers: readonly TracedLayer[];
  /** Of all layers, those that are left out included. */
  readonly of: number;
  readonly ms: number;
}

/** More points than that are one blot, and every one of them is in the page. */
const maximumLayers = 500;

/** Time beside work for each layer of a traced side. */
export function tracedLayersOf(times: SideTimes): TracedLayers {
  const layers = kernelsByNode(times)
    .flatMap((kernels) => layerOf(kernels) ?? [])
    .toSorted((a, b) => b.ms - a.ms);
  return { layers: layers.slice(0, maximumLayers), of: layers.length, ms: times.ms };
}

function layerOf(kernels: readonly AlignedNode[]): TracedLayer | null {
  const [first] = kernels;
  if (first === undefined) return null;
  const { nodes, traced, kind, depthwise } = first;
  const [main] = nodes;
  return {
    name: main?.name ?? traced.name,
    op: main?.op ?? traced.op,
    kind,
    depthwise,
    ms: msOf(kernels),
    macs: sumOf(nodes, 'macs'),
    flops: sumOf(nodes, 'flops'),
    accessBytes: sumOf(nodes, 'accessBytes'),
  };
}

function sumOf(
  nodes: readonly NodeProfile[],
  cost: 'macs' | 'flops' | 'accessBytes',
): number | null {
  let total = 0;
  for (const node of nodes) {
    const value = node[cost];
    if (value === null) return null;
    total += value;
  }
  return nodes.length === 0 ? null : total;
}
