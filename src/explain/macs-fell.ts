import type { Change, LatencyRatio } from './facts.ts';
import { type TimeKind, timeKinds } from './kinds.ts';
import { type Found, notableShare, type Rule } from './rule.ts';

export type MacsFell = Found<'macs-fell-latency-did-not', MacsFellValues>;

interface MacsFellValues {
  /** Head over base. */
  readonly macsRatio: number;
  readonly latency: LatencyRatio;
  /** What the ratio would be had the time of every kind followed its MACs. */
  readonly promisedRatio: number;
  /** The kinds that took more than that, the worst first; parts of the base's time. */
  readonly kinds: readonly {
    readonly kind: TimeKind;
    readonly before: number;
    readonly promised: number;
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
 * MACs fell, and even at the best end of its interval latency fell by less than half as much. Part of
 * the time that is missing was never promised: the MACs went where little time was. The rest is laid
 * at the kinds: of one with MACs their fall was promised, of the others the time of before.
 */
export const macsFellLatencyDidNot: Rule<MacsFell> = ({ change }) => {
  if (change === null || change.latency === null || !isMacsFallLost(change)) return [];
  const { base, head, latency } = change;
  const macsRatio = ratioOf(head.macs, base.macs);
  if (macsRatio === null) return [];
  const kinds = timeKinds.map((kind) => ({
    kind,
    before: base.kinds[kind].share,
    promised: promisedShare(change, kind),
    after: head.kinds[kind].share * latency.ratio,
  }));
  const promisedRatio = kinds.reduce((total, { promised }) => total + promised, 0);
  const missed = kinds.filter(({ after, promised }) => after - promised >= notableShare);
  const accessRatio = ratioOf(head.accessBytes, base.accessBytes);
  return [
    {
      code: 'macs-fell-latency-did-not',
      explains: latency.ratio - macsRatio,
      values: {
        macsRatio,
        latency,
        promisedRatio,
        kinds: missed.toSorted((a, b) => b.after - b.promised - (a.after - a.promised)),
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

function promisedShare({ base, head }: Change, kind: TimeKind): number {
  const { share, macs } = base.kinds[kind];
  return share * (ratioOf(head.kinds[kind].macs, macs) ?? 1);
}

function ratioOf(head: number | null, base: number | null): number | null {
  return head === null || base === null || base === 0 ? null : head / base;
}
