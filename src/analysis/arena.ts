import { checked } from '../ops/dims.ts';
import type { Count } from '../ops/op.ts';
import type { Buffer } from './buffers.ts';

/** Sum over all buffers of the steps that they live: beyond it placing takes seconds. */
const MAX_BUFFER_STEPS = 20_000_000;

interface Placed {
  readonly start: number;
  readonly end: number;
}

/**
 * Bytes of one arena that holds every buffer for its life, placed greedily: the largest first (of
 * equals the earliest), each into the first gap among those placed that live at the same time
 * (GreedyMemoryPlanner of tflite-micro; Pisarchyk and Lee, arXiv:2001.03288). Every offset is a
 * multiple of `alignBytes`. Null where the graph is too large to place.
 */
export function arenaBytesOf(buffers: readonly Buffer[], alignBytes: number): Count {
  const lived = buffers.filter(({ bytes, start, end }) => bytes > 0 && end >= start);
  const bufferSteps = lived.reduce((total, { start, end }) => total + end - start + 1, 0);
  if (bufferSteps > MAX_BUFFER_STEPS) return null;
  const aliveAt = new Map<number, Placed[]>();
  const startingAt = new Map<number, Placed[]>();
  let arena = 0;
  for (const { bytes, start, end } of lived.toSorted(largestFirst)) {
    const meanwhile = [...(aliveAt.get(start) ?? [])];
    for (let step = start + 1; step <= end; step += 1) {
      meanwhile.push(...(startingAt.get(step) ?? []));
    }
    const offset = firstGap(meanwhile, bytes, alignBytes);
    const place = { start: offset, end: checked(offset + bytes) };
    append(startingAt, start, place);
    for (let step = start; step <= end; step += 1) append(aliveAt, step, place);
    arena = Math.max(arena, place.end);
  }
  return arena;
}

function largestFirst(a: Buffer, b: Buffer): number {
  return b.bytes - a.bytes || a.start - b.start;
}

function append(lists: Map<number, Placed[]>, step: number, place: Placed): void {
  const list = lists.get(step);
  if (list === undefined) lists.set(step, [place]);
  else list.push(place);
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
