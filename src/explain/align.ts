import type { NodeProfile, StaticProfile } from '../analysis/static-profile.ts';
import { isRecorded, type TracedNode } from '../evidence-trace.ts';
import { alignByOrder } from './align-by-order.ts';
import { isContainerOp, isHeavy, isKnownOp, kindOfOp, type TimeKind } from './kinds.ts';
import { findNode, indexOf, type ModelIndex } from './model-index.ts';
import type { TracedSide } from './traced-side.ts';

/** A kernel that ran, and what of the model it computes. */
export interface AlignedNode {
  readonly traced: TracedNode;
  /**
   * The model's nodes, convolutions and products first; none where the runtime added the kernel.
   */
  readonly nodes: readonly NodeProfile[];
  /** Of several kinds, that of the first node. */
  readonly kind: TimeKind;
  /** All its convolutions are. */
  readonly depthwise: boolean;
  /**
   * Whether its time is that of its kind: not where nobody knows what it computes, nor where it
   * computes convolutions and products, since nothing tells what of its time went to which.
   */
  readonly isPlaced: boolean;
}

/**
 * Nodes between a convolution and the output that its kernel is named after, and inputs of each:
 * normalization, sum and an activation of a few nodes. More are not one kernel.
 */
const maximumFused = 16;

/**
 * What becomes a convolution of one element per channel when its neighbours are in blocked layout.
 */
const scalingOps: ReadonlySet<string> = new Set(['BatchNormalization', 'Mul']);

/**
 * The traced nodes of the optimised graph beside the model's: by the node's name, else by the
 * tensor that it is named after (going back from there to the convolution or product that absorbed
 * the rest), else, for nodes that the file does not name, by operator and output shape in order.
 * Nodes that run others (If, Loop, Scan) are left out: what they run is traced itself, and would
 * count twice.
 */
export function alignSide({ trace, profile }: TracedSide): readonly AlignedNode[] {
  // Whoever read a profile of another tool has looked for its nodes by that tool's names.
  if (isRecorded(trace)) {
    return trace.nodes.map((traced) =>
      placed(
        traced,
        (traced.computes ?? []).flatMap((position) => profile?.nodes[position] ?? []),
      ),
    );
  }
  const ran = trace.nodes.filter(({ op }) => !isContainerOp(op));
  // A loop traces the same node again and again.
  const distinct = [...new Map(ran.map((traced) => [traced.name, traced])).values()];
  const found =
    profile === null ? new Map<string, readonly NodeProfile[]>() : nodesByName(distinct, profile);
  return ran.map((traced) => placed(traced, found.get(traced.name) ?? []));
}

/** The model's nodes of traced nodes with different names. */
function nodesByName(
  traced: readonly TracedNode[],
  profile: StaticProfile,
): ReadonlyMap<string, readonly NodeProfile[]> {
  const index = indexOf(profile);
  const found = new Map(
    traced.map(({ name }): [string, readonly NodeProfile[]] => {
      const node = findNode(index, name);
      return [name, node === undefined ? [] : [node]];
    }),
  );
  const claimed = new Set([...found.values()].flat());
  for (const { name, op } of traced) {
    const nodes = found.get(name) ?? [];
    const [last] = nodes;
    const kind = kindOfOp(op);
    if (last === undefined || !isHeavy(kind) || nodes.some((node) => isHeavy(node.kind))) continue;
    const main = absorbedNode(index, last, kind, claimed);
    if (main !== undefined) found.set(name, [main, ...nodes]);
  }
  const unknown = traced.filter(({ name }) => found.get(name)?.length === 0);
  const free = profile.nodes.filter((node) => !claimed.has(node));
  for (const [name, node] of alignByOrder(unknown, free)) found.set(name, [node]);
  return found;
}

/**
 * The nearest convolution or product before a node that no other kernel stands for, and with it all
 * nodes on the way, which are claimed.
 */
function absorbedNode(
  index: ModelIndex,
  last: NodeProfile,
  kind: TimeKind,
  claimed: Set<NodeProfile>,
): NodeProfile | undefined {
  const cameFrom = new Map<NodeProfile, NodeProfile | null>([[last, null]]);
  // A Map is walked in the order in which it grows: nearest first.
  for (const [node] of cameFrom) {
    for (const input of node.inputs.slice(0, maximumFused)) {
      const source = index.byOutput.get(input);
      if (source === undefined || cameFrom.has(source) || claimed.has(source)) continue;
      if (cameFrom.size > maximumFused) return undefined;
      cameFrom.set(source, node);
      if (source.kind !== kind) continue;
      for (let at: NodeProfile | null = source; at !== null; at = cameFrom.get(at) ?? null) {
        claimed.add(at);
      }
      return source;
    }
  }
  return undefined;
}

function placed(traced: TracedNode, nodes: readonly NodeProfile[]): AlignedNode {
  const heavy = nodes.filter(({ kind }) => isHeavy(kind));
  const [main] = heavy;
  if (main !== undefined) {
    const depthwise = heavy.every((node) => node.depthwise);
    const isPlaced = heavy.every(({ kind }) => kind === main.kind);
    return { traced, nodes, kind: main.kind, depthwise, isPlaced };
  }
  const kind = kindOfOp(traced.op);
  const isPlaced = nodes.length > 0 || isKnownOp(traced.op);
  if (nodes.length > 0 && nodes.every(({ op }) => scalingOps.has(op))) {
    return { traced, nodes, kind: isHeavy(kind) ? 'other' : kind, depthwise: false, isPlaced };
  }
  const depthwise = kind === 'conv' && hasOneChannelPerGroup(traced);
  return { traced, nodes, kind, depthwise, isPlaced };
}

/** Of X [N, C, …] and W [M, C / group, …]; a weight that was packed beforehand is not listed. */
function hasOneChannelPerGroup({ inputShapes }: TracedNode): boolean {
  const [x, weight] = inputShapes;
  const channels = x?.[1] ?? 0;
  return channels > 1 && weight?.length === x?.length && weight?.[1] === 1;
}
