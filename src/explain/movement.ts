import type { AlignedNode } from './align.ts';
import { type OpTime, slowestOps } from './facts.ts';
import { isConversionOp, isRuntimeOp } from './kinds.ts';
import { type Found, notableShare, type Rule } from './rule.ts';
import { countOf, msOf, type SideTimes } from './times.ts';

export type MovementRose = Found<'movement-share-rose', MovementRoseValues>;

interface MovementRoseValues {
  readonly baseShare: number;
  readonly headShare: number;
  /** Kernels of one run; null where that is unknown. */
  readonly baseNodes: number | null;
  readonly headNodes: number | null;
  /** The head's, as part of the base's time; null where latency was not measured. */
  readonly after: number | null;
  readonly ops: readonly OpTime[];
}

/** Copies, transposes, splits and joins take a larger part of the time than before. */
export const movementShareRose: Rule<MovementRose> = ({ change }) => {
  if (change === null) return [];
  const { latency } = change;
  const [before, after] = [change.base.kinds.movement, change.head.kinds.movement];
  const rise = after.share - before.share;
  if (rise < notableShare) return [];
  const moving = change.head.kernels.filter(({ kind }) => kind === 'movement');
  return [
    {
      code: 'movement-share-rose',
      explains: rise,
      values: {
        baseShare: before.share,
        headShare: after.share,
        baseNodes: before.nodes,
        headNodes: after.nodes,
        after: latency === null ? null : after.share * latency.ratio,
        ops: slowestOps(moving, change.head),
      },
    },
  ];
};

export type RuntimeAdded = Found<'runtime-added', Overhead>;
export type TypeConversions = Found<'type-conversions', Overhead>;

/** Kernels of one sort that a side spends time in. */
export interface Overhead {
  readonly side: 'base' | 'head';
  readonly share: number;
  /** Kernels of one run; null where that is unknown. */
  readonly nodes: number | null;
  readonly ops: readonly OpTime[];
  /** The same of the base, where that can be set beside the head's. */
  readonly baseShare: number | null;
}

/** What the runtime adds between the model's own nodes, besides what it alone knows. */
const addedOps: ReadonlySet<string> = new Set(['Cast', 'Reshape', 'Transpose']);

/** Copies that the runtime added to the model's own nodes: reorders, copies to and from devices. */
export const runtimeAdded: Rule<RuntimeAdded> = overheadOf('runtime-added', isAdded);

function isAdded({ nodes, traced }: AlignedNode, { alignedShare }: SideTimes): boolean {
  if (isRuntimeOp(traced.op)) return true;
  // Where nothing is known of the model, every node looks added.
  if (nodes.length > 0 || alignedShare === 0 || !addedOps.has(traced.op)) return false;
  // A list of numbers is arithmetic on shapes, which is the model's own and has no price.
  return (traced.outputShapes[0]?.length ?? 0) > 1;
}

/** Casts and quantizing: the price of mixing types of numbers. */
export const typeConversions: Rule<TypeConversions> = overheadOf('type-conversions', ({ traced }) =>
  isConversionOp(traced.op),
);

function overheadOf<Code extends string>(
  code: Code,
  belongs: (kernel: AlignedNode, side: SideTimes) => boolean,
): Rule<Found<Code, Overhead>> {
  const shareOf = (side: SideTimes) =>
    msOf(side.kernels.filter((kernel) => belongs(kernel, side))) / side.ms;
  return ({ subject, change }) => {
    if (subject === null) return [];
    const { side, times } = subject;
    const own = times.kernels.filter((kernel) => belongs(kernel, times));
    const share = shareOf(times);
    if (share < notableShare) return [];
    const baseShare = change === null ? null : shareOf(change.base);
    const ops = slowestOps(own, times);
    const nodes = countOf(own);
    return [{ code, explains: share, values: { side, share, nodes, ops, baseShare } }];
  };
}
