import type { StaticProfile } from '../analysis/static-profile.ts';
import type { SideTimes } from '../explain/times.ts';

/** Parts of a whole by kind of operation: together 1. */
export interface KindShares {
  readonly depthwise: number;
  /** Convolutions that are not depthwise. */
  readonly conv: number;
  readonly gemm: number;
  readonly movement: number;
  readonly other: number;
  /** The whole: MACs, or milliseconds of a traced run. */
  readonly total: number;
  /** Something that should count was not counted. */
  readonly isPartial: boolean;
}

/**
 * Of a model's MACs; null where it has none. The whole is summed here: evidence may be a stranger's, and
 * its total another.
 */
export function macsShares({ kinds, coverage }: StaticProfile): KindShares | null {
  const { conv, gemm, other } = kinds;
  const total = conv.macs + gemm.macs + other.macs;
  if (total === 0) return null;
  const depthwise = Math.min(conv.depthwise.macs, conv.macs);
  return {
    depthwise: depthwise / total,
    conv: (conv.macs - depthwise) / total,
    gemm: gemm.macs / total,
    movement: 0,
    other: other.macs / total,
    total,
    isPartial: coverage.partial,
  };
}

/** Of the time of a traced run. */
export function timeShares({ kinds, depthwise, ms }: SideTimes): KindShares {
  return {
    depthwise: depthwise.share,
    conv: Math.max(0, kinds.conv.share - depthwise.share),
    gemm: kinds.gemm.share,
    movement: kinds.movement.share,
    other: kinds.other.share,
    total: ms,
    isPartial: false,
  };
}
