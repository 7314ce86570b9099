import type { NodeProfile, StaticProfile } from '../analysis/static-profile.ts';
import { isRecorded, type RuntimeTrace } from '../evidence-trace.ts';
import { maximumUnplaced } from '../profiles/fit.ts';
import { type AlignedNode, alignSide } from './align.ts';
import { isHeavy, kindOfOp, type TimeKind } from './kinds.ts';
import type { TracedSide } from './traced-side.ts';

/** Where the time of one side goes, by kind, beside what each kind costs without running it. */
export interface SideTimes {
  /** As asked: `cpu`, `cuda`; the kernels tell what ran. */
  readonly provider: string;
  readonly threads: number | null;
  /** Another tool recorded it, and not a trace of ours. */
  readonly isRecorded: boolean;
  /** Where it is `launch`, times say nothing of where time goes. */
  readonly clock: RuntimeTrace['clock'];
  readonly ms: number;
  /** Kernels of one run; null where only those of a recording of unknown runs are known. */
  readonly nodes: number | null;
  /**
   * Null where a node of the model has no price, and where too much of the time is unplaced: costs
   * must not be set beside it then.
   */
  readonly macs: number | null;
  readonly accessBytes: number | null;
  readonly kinds: Readonly<Record<TimeKind, KindTime>>;
  /** The part of `conv` with one input channel per group. */
  readonly depthwise: KindTime;
  /** Share of the time in kernels that stand beside a node of the model. */
  readonly alignedShare: number;
  /** Share of the time in kernels that are of no one known kind (`AlignedNode.isPlaced`). */
  readonly unplacedShare: number;
  /** In the order of execution. */
  readonly kernels: readonly AlignedNode[];
}

export interface KindTime {
  readonly ms: number;
  /** Of the side's time. */
  readonly share: number;
  /** Kernels of one run; null where only those of a recording of unknown runs are known. */
  readonly nodes: number | null;
  /** Of the side's launches; null where they were not counted over such a recording. */
  readonly launchShare: number | null;
  readonly macs: number | null;
  /** Of the side's MACs; null where it has none. */
  readonly macsShare: number | null;
  readonly accessBytes: number | null;
}

/**
 * The times of a trace by kind; null where no kernel took any time. A kernel is of the kind of the
 * model's node that it computes, so that a BatchNormalization that runs as a convolution is none.
 */
export function timesOf(side: TracedSide): SideTimes | null {
  const { trace, profile } = side;
  const kernels = alignSide(side);
  const ms = msOf(kernels);
  if (ms === 0) return null;
  const shareOf = (belongs: (kernel: AlignedNode) => boolean) => msOf(kernels.filter(belongs)) / ms;
  const unplacedShare = shareOf(({ isPlaced }) => !isPlaced);
  const isPlaced = profile !== null && unplacedShare <= maximumUnplaced;
  const priced = isPlaced ? pricedNodes(profile) : null;
  const fusedDepthwise = shareOf(isPartlyDepthwise);
  const macs = totalOf(priced, 'macs');
  const launches = countOf(kernels) === null ? launchesOf(kernels) : null;
  const kindTime = (
    isTraced: (kernel: AlignedNode) => boolean,
    isModelled: ((node: NodeProfile) => boolean) | null,
  ): KindTime => {
    const own = kernels.filter(isTraced);
    const costs = isModelled === null ? null : (priced?.filter(isModelled) ?? null);
    const ownMacs = totalOf(costs, 'macs');
    return {
      ms: msOf(own),
      share: msOf(own) / ms,
      nodes: countOf(own),
      launchShare: launches === null ? null : launchesOf(own) / launches,
      macs: ownMacs,
      macsShare: macs === null || macs === 0 || ownMacs === null ? null : ownMacs / macs,
      accessBytes: totalOf(costs, 'accessBytes'),
    };
  };
  const ofKind = (kind: TimeKind) =>
    kindTime(
      (kernel) => kernel.kind === kind,
      (node) => modelKind(node) === kind,
    );
  return {
    provider: trace.provider,
    threads: trace.threads,
    isRecorded: isRecorded(trace),
    clock: trace.clock,
    ms,
    nodes: countOf(kernels),
    macs,
    accessBytes: totalOf(priced, 'accessBytes'),
    kinds: {
      conv: ofKind('conv'),
      gemm: ofKind('gemm'),
      movement: ofKind('movement'),
      other: ofKind('other'),
    },
    depthwise: kindTime(
      ({ depthwise }) => depthwise,
      fusedDepthwise <= maximumUnplaced ? ({ depthwise }) => depthwise : null,
    ),
    alignedShare: shareOf(({ nodes }) => nodes.length > 0),
    unplacedShare,
    kernels,
  };
}

/** Whether it computes depthwise convolutions and others, and nothing tells what took its time. */
function isPartlyDepthwise({ depthwise, nodes }: AlignedNode): boolean {
  return !depthwise && nodes.some((node) => node.depthwise);
}

/** The time of some kernels in one run. */
export function msOf(kernels: readonly AlignedNode[]): number {
  return kernels.reduce((total, { traced }) => total + traced.ms, 0);
}

/**
 * How many kernels of one run they are; null where one of them sums all kernels of its name over a
 * recording of unknown runs.
 */
export function countOf(kernels: readonly AlignedNode[]): number | null {
  return kernels.some(({ traced }) => traced.launches !== undefined) ? null : kernels.length;
}

function launchesOf(kernels: readonly AlignedNode[]): number {
  return kernels.reduce((total, { traced }) => total + (traced.launches ?? 1), 0);
}

/**
 * The nodes that the model's totals count, or null where a total is only a lower bound: a loop of
 * unknown length, a tensor that nothing makes.
 */
function pricedNodes({ nodes, coverage }: StaticProfile): readonly NodeProfile[] | null {
  if (coverage.assumedTrips !== undefined || coverage.missingTensors !== undefined) return null;
  return nodes.filter(({ skipped }) => skipped !== true);
}

/** The kind of a model's node by which a trace's times are summed. */
function modelKind({ kind, op }: NodeProfile): TimeKind {
  return isHeavy(kind) ? kind : kindOfOp(op) === 'movement' ? 'movement' : 'other';
}

/** The sum of a cost, null where one of them is unknown. */
function totalOf(
  nodes: readonly NodeProfile[] | null,
  cost: 'macs' | 'accessBytes',
): number | null {
  let total = 0;
  for (const node of nodes ?? []) {
    const value = node[cost];
    if (value === null) return null;
    total += value;
  }
  return nodes === null ? null : total;
}
