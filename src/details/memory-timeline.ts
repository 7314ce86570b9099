import type { MemoryProfile } from '../analysis/static-profile.ts';

/** The activations alive while the nodes run one after the other, in bytes. */
export interface MemoryTimeline {
  /** In the order of the nodes: of each run of neighbours the one with most alive. */
  readonly points: readonly MemoryPoint[];
  readonly nodes: number;
  readonly peak: MemoryPoint;
  readonly weightBytes: number;
  /** The largest tensors alive at the peak … */
  readonly live: readonly { readonly name: string; readonly bytes: number }[];
  /** … and all others together. */
  readonly others: { readonly count: number; readonly bytes: number };
}

export interface MemoryPoint {
  /** Place of the node in the order, from 0. */
  readonly at: number;
  readonly node: string;
  readonly bytes: number;
}

/** A line of more points than it has pixels shows no more. */
const maximumPoints = 500;
const maximumLive = 12;

/** The timeline of one side; null in a graph without nodes. */
export function timelineOf(memory: MemoryProfile): MemoryTimeline | null {
  const all = memory.timeline.map(({ node, bytes }, at) => ({ at, node, bytes }));
  const width = Math.ceil(all.length / maximumPoints);
  const points: MemoryPoint[] = [];
  for (let from = 0; from < all.length; from += width) {
    const largest = largestOf(all.slice(from, from + width));
    if (largest !== null) points.push(largest);
  }
  const peak = largestOf(points);
  if (peak === null) return null;
  const live = memory.peakLive.toSorted((a, b) => b.bytes - a.bytes);
  const rest = live.slice(maximumLive);
  return {
    points,
    nodes: all.length,
    peak,
    weightBytes: memory.weightBytes,
    live: live.slice(0, maximumLive),
    others: { count: rest.length, bytes: rest.reduce((sum, { bytes }) => sum + bytes, 0) },
  };
}

/** The first of those with most bytes. */
function largestOf(points: readonly MemoryPoint[]): MemoryPoint | null {
  let largest: MemoryPoint | null = null;
  for (const point of points) {
    if (largest === null || point.bytes > largest.bytes) largest = point;
  }
  return largest;
}
