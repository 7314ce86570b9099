import type { NodeProfile } from '../analysis/static-profile.ts';
import type { AlignedNode } from './align.ts';
import { isHeavy, type TimeKind } from './kinds.ts';
import { type Pair, pairBySigns, type Sign } from './pair-by.ts';
import { countOf, msOf, type SideTimes } from './times.ts';

/** One node of the model on both sides; a side that does not have it is null. */
export interface NodePair {
  /** As the model calls it (the head's, where the sides differ), else as the runtime does. */
  readonly name: string;
  readonly op: string;
  readonly kind: TimeKind;
  readonly base: NodeTime | null;
  readonly head: NodeTime | null;
  /**
   * Only the head has it, surely: the base has none without a partner that it may be under another
   * name.
   */
  readonly isNew: boolean;
}

export interface NodeTime {
  readonly ms: number;
  /** Of the side's time. */
  readonly share: number;
  /** Of one run, more than one in a loop; null where that is unknown. */
  readonly kernels: number | null;
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
  /** What a kernel without node and shape is told by; null for all others. */
  readonly stem: string | null;
}

/**
 * Both sides' nodes side by side, in the head's order and then what only the base has: by the name
 * in the model and the kind, the rest by operator and output shape in order, since a runtime gives
 * the nodes of two optimised graphs different names. Kernels without node and shape are paired by
 * their names alone: to take them for each other by their order would be a guess.
 */
export function pairNodes(base: SideTimes | null, head: SideTimes | null): readonly NodePair[] {
  const [before, after] = [groupsOf(base), groupsOf(head)];
  const pairs = pairBySigns(before, after, [...keySigns, stemSign(before, after)]);
  const left = pairs.flatMap((pair) => (pair.head === null ? (pair.base ?? []) : []));
  const hasCandidate = candidateTest(left);
  return pairs.map((pair) => {
    const { name = '', op = '', kind = 'other' } = pair.head ?? pair.base ?? {};
    const isAlone = base !== null && pair.base === null && pair.head !== null;
    const isNew = isAlone && !hasCandidate(pair.head);
    return { name, op, kind, base: pair.base?.time ?? null, head: pair.head?.time ?? null, isNew };
  });
}

/** What two nodes are taken for one by. */
export interface PairingKeys {
  readonly name: string;
  readonly kind: TimeKind;
  /** Whether the name is one of the model, which stays from base to head. */
  readonly isNamed: boolean;
  /** Operator or kind, and the shapes of the outputs; null where no shape is known. */
  readonly shapeKey: string | null;
}

const keySigns: readonly Sign<PairingKeys>[] = [
  ({ isNamed, kind, name }) => (isNamed ? [kind, name] : null),
  ({ shapeKey }) => (shapeKey === null ? null : [shapeKey]),
];

/** Each of both sides once, with its partner where it has one; in the order of `pairNodes`. */
export function pairByKeys<One extends PairingKeys>(
  before: readonly One[],
  after: readonly One[],
): readonly Pair<One>[] {
  return pairBySigns(before, after, keySigns);
}

/**
 * The stem of a kernel's name, where both sides have as many of it: else it is not known which of
 * them are the same.
 */
function stemSign(before: readonly Group[], after: readonly Group[]): Sign<Group> {
  const [ofBase, ofHead] = [before, after].map((groups) => Map.groupBy(groups, stemKey));
  return (group) => {
    const key = stemKey(group);
    const isKnown = key !== null && ofBase?.get(key)?.length === ofHead?.get(key)?.length;
    return isKnown ? [key] : null;
  };
}

function stemKey({ stem, kind }: Group): string | null {
  return stem === null ? null : JSON.stringify([kind, stem]);
}

/**
 * Whether a node may be one of those that are left of the base: of its kind, and without a shape on
 * one side. Two that have shapes were compared already.
 */
function candidateTest(left: readonly Group[]): (group: Group) => boolean {
  const kinds = new Set(left.map(({ kind }) => kind));
  const shapeless = left.filter(({ shapeKey }) => shapeKey === null);
  const shapelessKinds = new Set(shapeless.map(({ kind }) => kind));
  return ({ kind, shapeKey }) => (shapeKey === null ? kinds : shapelessKinds).has(kind);
}

function groupsOf(side: SideTimes | null): readonly Group[] {
  if (side === null) return [];
  return kernelsByNode(side).flatMap((kernels) => {
    const [first] = kernels;
    return first === undefined ? [] : [groupOf(first, kernels, side.ms)];
  });
}

/**
 * The kernels of each node of the model; one that stands for none is by itself, or with those of the
 * same name where another tool recorded them, which may list one name for several sizes of grids.
 */
export function kernelsByNode(side: SideTimes): readonly (readonly AlignedNode[])[] {
  const byNode = Map.groupBy(side.kernels, (kernel): NodeProfile | AlignedNode | string => {
    return kernel.nodes[0] ?? (side.isRecorded ? kernel.traced.name : kernel);
  });
  return [...byNode.values()];
}

function groupOf(first: AlignedNode, kernels: readonly AlignedNode[], sideMs: number): Group {
  const { traced, nodes, kind } = first;
  const [main] = nodes;
  const ms = msOf(kernels);
  const shapeKey = shapeKeyOf(first);
  return {
    name: main?.name ?? traced.name,
    op: main?.op ?? traced.op,
    kind,
    isNamed: main !== undefined,
    shapeKey,
    stem: main === undefined && shapeKey === null ? stemOf(traced.name) : null,
    time: { ms, share: ms / sideMs, kernels: countOf(kernels), macs: macsOf(nodes) },
  };
}

/** Profiles from elsewhere tell no shapes; the node of the model may have one. */
function shapeKeyOf({ traced, nodes, kind }: AlignedNode): string | null {
  const shape = nodes[0]?.outputs[0]?.shape ?? null;
  const shapes = traced.outputShapes.length > 0 || shape === null ? traced.outputShapes : [shape];
  // A convolution may be fused on one side only, and then has another operator.
  return shapes.length === 0 ? null : JSON.stringify([isHeavy(kind) ? kind : traced.op, shapes]);
}

/**
 * The name of a kernel without what TensorRT's compiler Myelin ends it with, the number of its graph
 * and the place in it: `__myl_SumExp_myl0_3` is `__myl_SumExp_myl0_4` once there is a kernel before it.
 */
function stemOf(name: string): string {
  return name.replace(/_myl\d+_\d+$/, '');
}

function macsOf(nodes: readonly NodeProfile[]): number | null {
  let total = 0;
  for (const { macs } of nodes) {
    if (macs === null) return null;
    total += macs;
  }
  return nodes.length === 0 ? null : total;
}
