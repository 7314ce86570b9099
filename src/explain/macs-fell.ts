import type { Change, LatencyRatio } from './facts.ts';
import { type TimeKind, timeKinds } from './kinds.ts';
import { type Found, notableShare, type Rule } from './rule.ts';

export type MacsFell = Found<'macs-fell-latency-did-not', MacsFellValues>;

interface MacsFellValues {
  /** Head over base. */
  readonly macsRatio: number;
  readonly latency: LatencyRatio;
  /**
   * What the ratio would be had the time of every kind followed its MACs; null where a kind has
   * work that the base's times tell nothing of.
   */
  readonly promisedRatio: number | null;
  /**
   * The kinds that took more than that, and without a promise those that took more than before; the
   * worst first; parts of the base's time.
   */
  readonly kinds: readonly {
    readonly kind: TimeKind;
    readonly before: number;
    /** Null where `promisedRatio` is. */
    readonly promised: number | null;
    readonly after: number;
  }[];
  /** Bytes that all nodes read and write, head over base; null where unknown. */
  readonly accessRatio: number | null;
}

/** A change of fewer MACs than this promises no time that a trace could show. */
const notableFall = 0.05;

/** Latency followed where it fell by at least this part of what the MACs fell by. */
const followingPart = 0.5;

/**
 * All MACs fell, and still a kind may have many times its MACs of before, as where a MatMul became a
 * 1x1 convolution. The few nodes that it had do not tell how long the new ones take. Up to twice as
 * many MACs, at least half of them are of nodes whose time was measured.
 */
const largestGrowth = 2;

/**
 * MACs fell, and even at the best end of its interval latency fell by less than half as much. Part of
 * the time that is missing was never promised: the MACs went where little time was. The rest is laid
 * at the kinds: of one with MACs their fall was promised, of the others the time of before. Where a
 * kind has mostly new work nothing was promised.
 */
export const macsFellLatencyDidNot: Rule<MacsFell> = ({ change }) => {
  if (change === null || change.latency === null || !isMacsFallLost(change)) return [];
  const { base, head, latency } = change;
  const macsRatio = ratioOf(head.macs, base.macs);
  if (macsRatio === null) return [];
  const isPromised = timeKinds.every((kind) => growthOf(change, kind) <= largestGrowth);
  const kinds = timeKinds.map((kind) => {
    const before = base.kinds[kind].share;
    const promised = isPromised ? before * growthOf(change, kind) : null;
    const after = head.kinds[kind].share * latency.ratio;
    return { kind, before, promised, after, excess: after - (promised ?? before) };
  });
  const promisedRatio = isPromised
    ? kinds.reduce((total, { promised }) => total + (promised ?? 0), 0)
    : null;
  const missed = kinds
    .filter(({ excess }) => excess >= notableShare)
    .toSorted((a, b) => b.excess - a.excess);
  const accessRatio = ratioOf(head.accessBytes, base.accessBytes);
  return [
    {
      code: 'macs-fell-latency-did-not',
      explains: latency.ratio - macsRatio,
      values: {
        macsRatio,
        latency,
        promisedRatio,
        kinds: missed.map(({ excess: _, ...kind }) => kind),
        accessRatio,
      },
    },
  ];
};

/** Whether MACs fell and latency surely did not follow. */
export function isMacsFallLost({ base, head, latency }: Change): boolean {
  const macsRatio = ratioOf(head.macs, base.macs);
  if (macsRatio === null || latency === null) return false;
  const fall = 1 - macsRatio;
  return fall >= notableFall && 1 - latency.low < fall * followingPart;
}

/** The MACs of a kind as a multiple of those of before; 1 where it never has any. */
function growthOf({ base, head }: Change, kind: TimeKind): number {
  const [before, after] = [base.kinds[kind].macs ?? 0, head.kinds[kind].macs ?? 0];
  if (before === 0) return after === 0 ? 1 : Number.POSITIVE_INFINITY;
  return after / before;
}

function ratioOf(head: number | null, base: number | null): number | null {
  return head === null || base === null || base === 0 ? null : head / base;
}
