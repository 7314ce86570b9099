import { checked } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import type { Buffer } from './buffers.ts';

/**
 * Pairs of buffers that live at the same time; placing takes time and memory in proportion to them.
 * A graph of 10⁵ nodes with some ten tensors alive has a million.
 */
const MAX_PAIRS = 2_000_000;

interface Placed {
  readonly start: number;
  readonly end: number;
}

/**
 * Bytes of one arena that holds every buffer for its life, placed greedily: the largest first (of
 * equals the earliest), each into the first gap among those placed that live at the same time
 * (GreedyMemoryPlanner of tflite-micro; Pisarchyk and Lee, arXiv:2001.03288). Every offset is a
 * multiple of `alignBytes`. Null where too many buffers live at the same time to place them.
 */
export function arenaBytesOf(buffers: readonly Buffer[], alignBytes: number): Count {
  const ranked = buffers
    .filter(({ bytes, start, end }) => bytes > 0 && end >= start)
    .sort(largestFirst);
  const before = placedBefore(ranked);
  if (before === null) return null;
  const places: Placed[] = [];
  let arena = 0;
  for (const [rank, { bytes }] of ranked.entries()) {
    const meanwhile = (before[rank] ?? []).flatMap((other) => places[other] ?? []);
    const start = firstGap(meanwhile, bytes, alignBytes);
    const end = checked(start + bytes);
    places.push({ start, end });
    arena = Math.max(arena, end);
  }
  return arena;
}

function largestFirst(a: Buffer, b: Buffer): number {
  return b.bytes - a.bytes || a.start - b.start;
}

/** Of every buffer those before it that live at the same time; null beyond the limit. */
function placedBefore(ranked: readonly Buffer[]): readonly (readonly number[])[] | null {
  const before: number[][] = ranked.map(() => []);
  const byStart = [...ranked.entries()].sort(([, a], [, b]) => a.start - b.start);
  let alive: (readonly [rank: number, buffer: Buffer])[] = [];
  let pairs = 0;
  for (const [rank, buffer] of byStart) {
    alive = alive.filter(([, { end }]) => end >= buffer.start);
    pairs += alive.length;
    if (pairs > MAX_PAIRS) return null;
    for (const [other] of alive) before[Math.max(rank, other)]?.push(Math.min(rank, other));
    alive.push([rank, buffer]);
  }
  return before;
}

/** The lowest aligned offset at which nothing that lives meanwhile lies. */
function firstGap(others: readonly Placed[], bytes: number, alignBytes: number): number {
  const byStart = others.toSorted((a, b) => a.start - b.start);
  let offset = 0;
  for (const { start, end } of byStart) {
    if (start - offset >= bytes) break;
    offset = Math.max(offset, Math.ceil(end / alignBytes) * alignBytes);
  }
  return offset;
}
