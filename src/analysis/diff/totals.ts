import type { Side } from './side.ts';

/** A figure of both models. */
export interface Total {
  /** Null where it is unknown; a lower bound where the model's profile is partial. */
  readonly base: number | null;
  readonly head: number | null;
  /** head − base; null where one of them is unknown or a lower bound. */
  readonly difference: number | null;
  /** head / base; null where there is no difference, and where the base is 0. */
  readonly ratio: number | null;
}

interface TotalOptions {
  readonly of: (side: Side) => number | null;
  /** Whether it is a sum over nodes, and so a lower bound where one has no price. */
  readonly overNodes: boolean;
}

const totals = {
  macs: { of: ({ profile }) => profile.macs, overNodes: true },
  flops: { of: ({ profile }) => profile.flops, overNodes: true },
  params: { of: ({ profile }) => profile.params.count, overNodes: false },
  size: {
    of: ({ sizeBytes, externalBytes }) =>
      externalBytes === null ? null : sizeBytes + externalBytes,
    overNodes: false,
  },
  'peak-memory': { of: ({ profile }) => profile.memory.peakBytes, overNodes: true },
  'activation-memory': {
    of: ({ profile }) => profile.memory.peakActivationBytes,
    overNodes: true,
  },
  'access-bytes': { of: ({ profile }) => profile.accessBytes, overNodes: true },
  nodes: { of: ({ profile }) => profile.coverage.nodes, overNodes: false },
} as const satisfies Record<string, TotalOptions>;

/** The metrics of a diff, by the ids that budgets use for them. */
export type TotalId = keyof typeof totals;

export type Totals = Readonly<Record<TotalId, Total>>;

/** Every static figure of both models, and how they differ. Bytes and plain counts. */
export function totalsOf(base: Side, head: Side): Totals {
  const isPartial = [base, head].some(({ profile }) => profile.coverage.partial);
  const entries = Object.entries<TotalOptions>(totals).map(([id, { of, overNodes }]) => [
    id,
    totalOf(of(base), of(head), !(overNodes && isPartial)),
  ]);
  return Object.fromEntries(entries) as Totals;
}

function totalOf(base: number | null, head: number | null, comparable: boolean): Total {
  if (base === null || head === null || !comparable) {
    return { base, head, difference: null, ratio: null };
  }
  return { base, head, difference: head - base, ratio: base === 0 ? null : head / base };
}
