import { maximumUnplaced } from '../profiles/fit.ts';
import { isHeavy, type TimeKind, timeKinds } from './kinds.ts';
import { type Found, notableShare, type Rule } from './rule.ts';
import type { SideTimes } from './times.ts';

export type WhatIf = Found<'what-if', WhatIfValues>;

interface WhatIfValues {
  readonly side: 'base' | 'head';
  readonly kind: TimeKind;
  readonly share: number;
  /** How many times as fast the run is without the kind; null where nothing else takes time. */
  readonly removed: number | null;
  /**
   * How many times as fast it is at the time per MAC of the best kind; null for the best itself.
   */
  readonly matched: { readonly best: TimeKind; readonly speedup: number } | null;
}

/**
 * The most that could be gained from each kind, by Amdahl's law: by removing it, and by making it
 * as fast per MAC as the best of the kinds that compute.
 */
export const whatIf: Rule<WhatIf> = ({ subject }) => {
  if (subject === null) return [];
  const { side, times } = subject;
  if (times.unplacedShare > maximumUnplaced) return [];
  const best = bestRate(times);
  return timeKinds.flatMap((kind) => {
    const { share, macs } = times.kinds[kind];
    if (share < notableShare) return [];
    const removed = share < 1 ? 1 / (1 - share) : null;
    const isSlower = best !== null && best.kind !== kind && macs !== null && macs > 0;
    const matched = isSlower
      ? { best: best.kind, speedup: 1 / (1 - share + macs * best.perMac) }
      : null;
    return [{ code: 'what-if', explains: share, values: { side, kind, share, removed, matched } }];
  });
};

/** The kind that takes the least time per MAC, of those that take enough time to tell. */
function bestRate(times: SideTimes): { readonly kind: TimeKind; readonly perMac: number } | null {
  const rates = timeKinds.filter(isHeavy).flatMap((kind) => {
    const { share, macs } = times.kinds[kind];
    if (share < notableShare || macs === null || macs === 0) return [];
    return [{ kind, perMac: share / macs }];
  });
  return rates.toSorted((a, b) => a.perMac - b.perMac)[0] ?? null;
}
