import type { ModelDetails } from '../../details/details.ts';
import type { MemoryTimeline } from '../../details/memory-timeline.ts';
import { formatQuantity } from '../../units.ts';
import type { Chart } from './chart.ts';
import { plainName } from './names.ts';
import { type BarRow, barsHeightPx, barsOption } from './paired-bars.ts';
import { type SideNames, sideNames } from './parts.ts';

/** Tensors that the words name; the figure has more. */
const tensorsTold = 3;

/** The largest tensors that are alive at the peak of each side, and all others together. */
export function peakLive(
  details: ModelDetails | undefined,
  names: SideNames = sideNames,
): Chart | null {
  const base = details?.base?.memory ?? null;
  const head = details?.head?.memory ?? null;
  const rows = tensorRows(base, head);
  if (rows.length === 0) return null;
  const all = [...rows, ...othersRow(base, head)];
  const told = rows
    .slice(0, tensorsTold)
    .map((row) => `${plainName(row.name)} ${formatQuantity(largest(row), 'bytes')}`);
  const summary = `Alive at the peak, the largest first: ${told.join(', ')}.`;
  return {
    id: 'peak-live',
    title: 'Tensors alive at the peak of memory',
    summary,
    heightPx: barsHeightPx(all.length),
    option: barsOption({ rows: all, unit: 'bytes', measure: 'size', summary, names }),
  };
}

/** The largest first; a tensor has one row for both sides where it has one name. */
function tensorRows(base: MemoryTimeline | null, head: MemoryTimeline | null): readonly BarRow[] {
  const [before, after] = [bytesByName(base), bytesByName(head)];
  return [...new Set([...after.keys(), ...before.keys()])]
    .map((name) => ({
      name,
      about: 'alive at the peak',
      base: before.get(name) ?? null,
      head: after.get(name) ?? null,
      change: '',
    }))
    .filter((row) => largest(row) > 0)
    .sort((a, b) => largest(b) - largest(a));
}

function bytesByName(memory: MemoryTimeline | null): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { name, bytes } of memory?.live ?? []) sums.set(name, (sums.get(name) ?? 0) + bytes);
  return sums;
}

function largest({ base, head }: BarRow): number {
  return Math.max(base ?? 0, head ?? 0);
}

function othersRow(base: MemoryTimeline | null, head: MemoryTimeline | null): readonly BarRow[] {
  const [before, after] = [base?.others ?? null, head?.others ?? null];
  if ((before?.count ?? 0) + (after?.count ?? 0) === 0) return [];
  const bytes = (others: typeof before) => (others === null ? null : others.bytes);
  const [inBase, inHead] = [before?.count ?? 0, after?.count ?? 0];
  const areTwo = base !== null && head !== null;
  const about = areTwo ? `${inBase} in the base, ${inHead} in the head` : `${inBase + inHead} more`;
  return [{ name: 'all others', about, base: bytes(before), head: bytes(after), change: '' }];
}
