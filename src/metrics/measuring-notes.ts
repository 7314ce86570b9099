import type { ModelEvidence, Note } from '../evidence.ts';
import { isProcessor } from '../stats/sequential.ts';
import { gpuConditions } from '../stats/throttle.ts';

/** What a reader should know of how a model was measured. */
export function measuringNotes({
  id,
  latency,
  latencyAt,
  recorded,
}: ModelEvidence): readonly Note[] {
  const mismatches = recorded?.kind === 'measured' ? recorded.value.mismatches : [];
  const rounds = [latency, ...latencyAt.map((point) => point.latency)].flatMap((measured) => {
    if (measured.kind !== 'measured' || isProcessor(measured.value.provider)) return [];
    return measured.value.rounds;
  });
  const watched = rounds.flatMap(({ gpu }) => gpu ?? []);
  const { pairs, throttled, clocksDiffer, foreign } = gpuConditions(watched);
  const dropped = throttled + clocksDiffer + foreign;
  return [
    ...(watched.length < rounds.length ? [{ code: 'clocks-unwatched', subject: id } as const] : []),
    ...(dropped > 0
      ? [{ code: 'pairs-dropped', subject: `${id}: ${dropped} of ${pairs}` } as const]
      : []),
    ...mismatches.map((mismatch) => ({ code: `profiles-${mismatch}` as const, subject: id })),
  ];
}
