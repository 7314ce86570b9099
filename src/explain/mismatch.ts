import { type OpTime, slowestOps } from './facts.ts';
import { isHeavy, type TimeKind } from './kinds.ts';
import { type Found, largeShare, mismatchFactor, type Rule } from './rule.ts';
import { countOf, msOf } from './times.ts';

export type MacsTimeMismatch = Found<'macs-time-mismatch', MacsTimeMismatchValues>;

interface MacsTimeMismatchValues {
  readonly side: 'base' | 'head';
  readonly kind: TimeKind;
  readonly macsShare: number;
  readonly timeShare: number;
  /** Of the bytes that all nodes read and write: what the time may follow instead. */
  readonly accessShare: number | null;
}

/** A kind takes at least twice the share of time that it has of the MACs, and much of the time. */
export const macsTimeMismatch: Rule<MacsTimeMismatch> = ({ subject }) => {
  if (subject === null) return [];
  const { side, times } = subject;
  return (['conv', 'gemm'] as const).flatMap((kind) => {
    const { share, macsShare, accessBytes } = times.kinds[kind];
    if (macsShare === null || share < largeShare || share < macsShare * mismatchFactor) return [];
    const known = accessBytes !== null && times.accessBytes !== null && times.accessBytes > 0;
    const accessShare = known ? accessBytes / times.accessBytes : null;
    return [
      {
        code: 'macs-time-mismatch',
        explains: share - macsShare,
        values: { side, kind, macsShare, timeShare: share, accessShare },
      },
    ];
  });
};

export type TimeWithoutMacs = Found<'time-without-macs', TimeWithoutMacsValues>;

interface TimeWithoutMacsValues {
  readonly side: 'base' | 'head';
  readonly share: number;
  readonly movementShare: number;
  /** Null where only those of a recording of unknown runs are known. */
  readonly nodes: number | null;
  readonly ops: readonly OpTime[];
}

/** Much of the time goes into nodes that MACs do not count at all. */
export const timeWithoutMacs: Rule<TimeWithoutMacs> = ({ subject }) => {
  if (subject === null) return [];
  const { side, times } = subject;
  const { movement, other } = times.kinds;
  if (movement.macs !== 0 || other.macs !== 0) return [];
  // Of a kernel that nobody knows it is not known that it has none.
  const light = times.kernels.filter(({ kind, isPlaced }) => !isHeavy(kind) && isPlaced);
  const share = msOf(light) / times.ms;
  if (share < largeShare) return [];
  const ops = slowestOps(light, times);
  const values = { side, share, movementShare: movement.share, nodes: countOf(light), ops };
  return [{ code: 'time-without-macs', explains: share, values }];
};
