import { type Found, mismatchFactor, notableShare, type Rule } from './rule.ts';
import type { KindTime } from './times.ts';

export type DepthwiseMemoryBound = Found<'depthwise-memory-bound', DepthwiseValues>;

interface DepthwiseValues {
  readonly side: 'base' | 'head';
  readonly macsShare: number;
  readonly timeShare: number;
  /** Arithmetic operations per byte read or written, unfused. */
  readonly intensity: number;
  /** Of all other convolutions; null where there are none. */
  readonly otherIntensity: number | null;
}

/**
 * Below it the memory sets the pace: cores and graphics processors of today do more than ten
 * operations in the time of one byte (the ridge of the roofline model, Williams, Waterman and
 * Patterson, CACM 52(4), 2009). A depthwise 3x3 convolution of float32 does about two.
 */
const ridge = 10;

/**
 * Depthwise convolutions take far more of the time than of the MACs, since they wait for memory.
 */
export const depthwiseMemoryBound: Rule<DepthwiseMemoryBound> = ({ subject }) => {
  if (subject === null) return [];
  const { side, times } = subject;
  const { share: timeShare, macsShare } = times.depthwise;
  if (macsShare === null || timeShare < notableShare) return [];
  if (timeShare < macsShare * mismatchFactor) return [];
  const intensity = intensityOf(times.depthwise.macs, times.depthwise.accessBytes);
  if (intensity === null || intensity >= ridge) return [];
  const otherIntensity = intensityOf(
    difference(times.kinds.conv, times.depthwise, 'macs'),
    difference(times.kinds.conv, times.depthwise, 'accessBytes'),
  );
  return [
    {
      code: 'depthwise-memory-bound',
      explains: timeShare - macsShare,
      values: { side, macsShare, timeShare, intensity, otherIntensity },
    },
  ];
};

/** A multiply-accumulate is two operations. */
function intensityOf(macs: number | null, bytes: number | null): number | null {
  return macs === null || bytes === null || bytes === 0 ? null : (2 * macs) / bytes;
}

function difference(all: KindTime, part: KindTime, cost: 'macs' | 'accessBytes'): number | null {
  const [whole, own] = [all[cost], part[cost]];
  return whole === null || own === null ? null : whole - own;
}
