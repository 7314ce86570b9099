import type { NodeProfile } from '../analysis/static-profile.ts';
import type { AlignedNode } from './align.ts';
import { isHeavy, type TimeKind } from './kinds.ts';
import { type Pair, pairBySigns } from './pair-by.ts';
import type { SideTimes } from './times.ts';

/** One node of the model on both sides; a side that does not have it is null. */
export interface NodePair {
  /** As the model calls it (the head's, where the sides differ), else as the runtime does. */
  readonly name: string;
  readonly op: string;
  readonly kind: TimeKind;
  readonly base: NodeTime | null;
  readonly head: NodeTime | null;
}

export interface NodeTime {
  readonly ms: number;
  /** Of the side's time. */
  readonly share: number;
  /** More than one in a loop. */
  readonly kernels: number;
  readonly macs: number | null;
}

/** The nodes that take most time on either side, the slowest first. */
export function slowestNodes(nodes: readonly NodePair[], count: number): readonly NodePair[] {
  return nodes.toSorted((a, b) => longerMs(b) - longerMs(a)).slice(0, count);
}

function longerMs({ base, head }: NodePair): number {
  return Math.max(base?.ms ?? 0, head?.ms ?? 0);
}

/** The kernels of one node of the model, or one kernel that stands for none. */
interface Group extends PairingKeys {
  readonly op: string;
  readonly time: NodeTime;
}

/**
 * Both sides' nodes side by side, in the head's order and then what only the base has: by the name
 * in the model and the kind, the rest by operator and output shape in order, since a runtime gives
 * the nodes of two optimised graphs different names.
 */
export function pairNodes(base: SideTimes | null, head: SideTimes | null): readonly NodePair[] {
  return pairByKeys(groupsOf(base), groupsOf(head)).map(pairOf);
}

/** What two nodes are taken for one by. */
export interface PairingKeys {
  readonly name: string;
  readonly kind: TimeKind;
  /** Whether the name is one of the model, which stays from base to head. */
  readonly isNamed: boolean;
  /** Operator or kind, and the shapes of the outputs. */
  readonly shapeKey: string;
}

/** Each of both sides once, with its partner where it has one; in the order of `pairNodes`. */
export function pairByKeys<One extends PairingKeys>(
  before: readonly One[],
  after: readonly One[],
): readonly Pair<One>[] {
  return pairBySigns(before, after, [
    ({ isNamed, kind, name }) => (isNamed ? [kind, name] : null),
    ({ shapeKey }) => [shapeKey],
  ]);
}

function pairOf({ base, head }: Pair<Group>): NodePair {
  const { name = '', op = '', kind = 'other' } = head ?? base ?? {};
  return { name, op, kind, base: base?.time ?? null, head: head?.time ?? null };
}

function groupsOf(side: SideTimes | null): readonly Group[] {
  if (side === null) return [];
  return kernelsByNode(side).flatMap((kernels) => {
    const [first] = kernels;
    return first === undefined ? [] : [groupOf(first, kernels, side.ms)];
  });
}

/** The kernels of each node of the model; one that stands for none is by itself. */
export function kernelsByNode({ kernels }: SideTimes): readonly (readonly AlignedNode[])[] {
  const byNode = Map.groupBy(kernels, (kernel): NodeProfile | AlignedNode => {
    return kernel.nodes[0] ?? kernel;
  });
  return [...byNode.values()];
}

function groupOf(first: AlignedNode, kernels: readonly AlignedNode[], sideMs: number): Group {
  const { traced, nodes, kind } = first;
  const [main] = nodes;
  const ms = kernels.reduce((total, kernel) => total + kernel.traced.ms, 0);
  return {
    name: main?.name ?? traced.name,
    op: main?.op ?? traced.op,
    kind,
    isNamed: main !== undefined,
    // A convolution may be fused on one side only, and then has another operator.
    shapeKey: JSON.stringify([isHeavy(kind) ? kind : traced.op, traced.outputShapes]),
    time: { ms, share: ms / sideMs, kernels: kernels.length, macs: macsOf(nodes) },
  };
}

function macsOf(nodes: readonly NodeProfile[]): number | null {
  let total = 0;
  for (const { macs } of nodes) {
    if (macs === null) return null;
    total += macs;
  }
  return nodes.length === 0 ? null : total;
}
