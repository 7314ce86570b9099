import { isMacsFallLost } from './macs-fell.ts';
import { type Found, notableShare, type Rule } from './rule.ts';
import type { KindTime } from './times.ts';

export type MoreKernels = Found<'more-kernels', MoreKernelsValues>;

interface MoreKernelsValues {
  readonly base: number;
  readonly head: number;
  readonly baseConvs: KindTime['nodes'];
  readonly headConvs: KindTime['nodes'];
  /** Share of the head's time in nodes that the base surely has no counterpart of; null where untimed. */
  readonly addedShare: number | null;
}

/** One in ten more, and not a single one: a fusion more or less says nothing. */
const notableGrowth = 1.1;
const fewest = 2;

/**
 * The head runs more kernels, each with its own launch and its own way to memory and back, and time
 * was lost: it is surely slower, or faster by far less than its MACs promised.
 */
export const moreKernels: Rule<MoreKernels> = ({ base, head, pairs, change, latency }) => {
  if (base === null || head === null || latency === null) return [];
  if (base.nodes === null || head.nodes === null) return [];
  if (latency.low <= 1 && !isMacsFallLost({ base, head, latency })) return [];
  if (head.nodes < base.nodes * notableGrowth || head.nodes < base.nodes + fewest) return [];
  const added = pairs.reduce(
    (total, pair) => total + (pair.isNew ? (pair.head?.share ?? 0) : 0),
    0,
  );
  const addedShare = change === null ? null : added;
  if (addedShare !== null && addedShare < notableShare) return [];
  return [
    {
      code: 'more-kernels',
      explains: addedShare ?? 0,
      values: {
        base: base.nodes,
        head: head.nodes,
        baseConvs: base.kinds.conv.nodes,
        headConvs: head.kinds.conv.nodes,
        addedShare,
      },
    },
  ];
};
