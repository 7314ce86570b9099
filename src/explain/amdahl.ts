import { maximumUnplaced } from '../profiles/fit.ts';
import { type TimeKind, timeKinds } from './kinds.ts';
import { type Found, notableShare, type Rule } from './rule.ts';

export type Amdahl = Found<'amdahl', AmdahlValues>;

interface AmdahlValues {
  readonly kind: TimeKind;
  /** Share of the base's time. */
  readonly baseShare: number;
  /** The head's, as part of the base's time. */
  readonly after: number;
  /** How many times as fast the kind itself is; null where the head spends no time in it. */
  readonly speedup: number | null;
  /** How many times as fast the run would be had nothing else changed; null beyond all bounds. */
  readonly alone: number | null;
  /** How many times as fast it was measured to be. */
  readonly measured: number;
}

/**
 * Amdahl's law for every kind whose time changed: with a share p that is s times as fast, the run
 * is 1 / (1 - p + p / s) times as fast (Amdahl, AFIPS 1967). The kind's time in the head is its
 * traced share of the measured ratio, since traced times are no latencies.
 */
export const amdahl: Rule<Amdahl> = ({ change }) => {
  if (change === null || change.latency === null) return [];
  const { base, head, latency } = change;
  // A kind that was fused with another, or lost its name, is not gone.
  if (Math.max(base.unplacedShare, head.unplacedShare) > maximumUnplaced) return [];
  return timeKinds.flatMap((kind) => {
    const baseShare = base.kinds[kind].share;
    const after = head.kinds[kind].share * latency.ratio;
    const moved = Math.abs(after - baseShare);
    if (baseShare < notableShare || moved < notableShare) return [];
    const speedup = after === 0 ? null : baseShare / after;
    const measured = 1 / latency.ratio;
    const left = 1 - baseShare + after;
    const alone = left > 0 ? 1 / left : null;
    const values = { kind, baseShare, after, speedup, alone, measured };
    return [{ code: 'amdahl', explains: moved, values }];
  });
};
