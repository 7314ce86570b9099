import { checked, times } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import type { InferredNode } from './infer.ts';
import { scopesOf } from './module-scopes.ts';
import type { NodeProfile } from './static-profile.ts';
import { trafficOf } from './traffic.ts';
import { within } from './within.ts';

/** What a group of nodes costs: sums of what is known, over all runs. */
export interface Totals {
  readonly nodes: number;
  /** The nodes that launch a kernel: a view does not. */
  readonly kernels: number;
  readonly macs: number;
  readonly flops: number;
  /** Parameters that no earlier node uses. */
  readonly params: number;
  /** Bytes of the outputs; of a view nothing. */
  readonly activationBytes: number;
  /** Bytes read that depend on the model's inputs. */
  readonly readBytes: number;
  /** Bytes read that are constant. */
  readonly weightBytes: number;
  /** All bytes moved: read, constant and written, unfused. */
  readonly accessBytes: number;
  /** 2 · MACs per byte moved, unfused; null where nothing is moved. */
  readonly intensity: number | null;
}

/** Totals of one group, named. */
export interface NamedTotals extends Totals {
  readonly name: string;
}

/** One running node: what the profile says, and what it moves in all its runs. */
export interface CostedNode {
  readonly profile: NodeProfile;
  readonly isView: boolean;
  readonly readBytes: Count;
  readonly weightBytes: Count;
  readonly writtenBytes: Count;
}

/** 2 · MACs per byte moved, unfused; null where nothing is moved or something is unknown. */
export function intensityOf(macs: Count, accessBytes: Count): number | null {
  return macs === null || accessBytes === null || accessBytes === 0
    ? null
    : (2 * macs) / accessBytes;
}

/** The running nodes that count: of an If, those of the dearer branch. */
export function costedNodes(
  nodes: readonly InferredNode[],
  profiles: readonly NodeProfile[],
): readonly CostedNode[] {
  const running = nodes.filter(({ constant }) => !constant);
  return running.flatMap((node, index) => {
    const profile = profiles[index];
    if (profile === undefined || node.skipped) return [];
    return within(`node "${node.name}"`, () => {
      const traffic = trafficOf(node);
      return {
        profile,
        isView: node.op?.memory === 'view',
        readBytes: times(traffic.readBytes, node.trips),
        weightBytes: times(traffic.weightBytes, node.trips),
        writtenBytes: times(traffic.writtenBytes, node.trips),
      };
    });
  });
}

/** The sums of some nodes. */
export function totalsOf(nodes: readonly CostedNode[]): Totals {
  const total = (of: (node: CostedNode) => Count) =>
    nodes.reduce((sum, node) => checked(sum + (of(node) ?? 0)), 0);
  const macs = total(({ profile }) => profile.macs);
  const accessBytes = total(({ profile }) => profile.accessBytes);
  return {
    nodes: nodes.length,
    kernels: nodes.filter(({ isView }) => !isView).length,
    macs,
    flops: total(({ profile }) => profile.flops),
    params: total(({ profile }) => profile.params),
    activationBytes: total(({ writtenBytes }) => writtenBytes),
    readBytes: total(({ readBytes }) => readBytes),
    weightBytes: total(({ weightBytes }) => weightBytes),
    accessBytes,
    intensity: intensityOf(macs, accessBytes),
  };
}

/** Totals per operator, the dearest first; operators of other domains with their domain. */
export function totalsByOp(nodes: readonly CostedNode[]): readonly NamedTotals[] {
  return grouped(nodes, ({ profile: { op, domain } }) => [domain === '' ? op : `${domain}.${op}`]);
}

/** Totals per kind; depthwise convolutions are once more apart. */
export function totalsByKind(nodes: readonly CostedNode[]): readonly NamedTotals[] {
  return grouped(nodes, ({ profile: { kind, depthwise } }) =>
    depthwise ? [kind, 'conv depthwise'] : [kind],
  );
}

/**
 * Totals per module by the paths of the nodes' names, each with all that lies inside of it, in the
 * order of the file: `/features`, `/features/block1`, …
 */
export function totalsByScope(nodes: readonly CostedNode[]): readonly NamedTotals[] {
  return inFileOrder(nodes, ({ profile }) => scopesOf(profile.name));
}

function grouped(
  nodes: readonly CostedNode[],
  groupsOf: (node: CostedNode) => readonly string[],
): readonly NamedTotals[] {
  const dearestFirst = (a: Totals, b: Totals) =>
    b.macs - a.macs || b.flops - a.flops || b.accessBytes - a.accessBytes;
  return inFileOrder(nodes, groupsOf).toSorted(dearestFirst);
}

function inFileOrder(
  nodes: readonly CostedNode[],
  groupsOf: (node: CostedNode) => readonly string[],
): readonly NamedTotals[] {
  const groups = new Map<string, CostedNode[]>();
  for (const node of nodes) {
    for (const name of groupsOf(node)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [node]);
      else group.push(node);
    }
  }
  return [...groups].map(([name, group]) => ({ name, ...totalsOf(group) }));
}
