import type { ModelEvidence, Note, SideName } from '../evidence.ts';
import type { RecordedTraces } from '../evidence-trace.ts';
import { unalignedSides } from '../profiles/fit.ts';
import { isProcessor } from '../stats/sequential.ts';
import { gpuConditions } from '../stats/throttle.ts';
import { formatShare } from '../units.ts';
import { modelAt } from './index.ts';

/** What a reader should know of how a model was measured. */
export function measuringNotes(model: ModelEvidence): readonly Note[] {
  const { id, latencyAt, recorded } = model;
  const places = [model, ...latencyAt.map((point) => modelAt(model, point))];
  return [
    ...deviceNotes(id, places),
    ...untracedNotes(id, places),
    ...(recorded?.kind === 'measured' ? recordedNotes(id, recorded.value) : []),
  ];
}

function recordedNotes(id: string, traces: RecordedTraces): readonly Note[] {
  return [
    ...traces.mismatches.map((mismatch) => ({
      code: `profiles-${mismatch}` as const,
      subject: id,
    })),
    ...unalignedNotes(traces, (side) => `${id} (${side})`),
  ];
}

/** What of each recorded profile is known, where that is too little; the name is that of its side. */
export function unalignedNotes(
  traces: RecordedTraces,
  nameOf: (side: SideName) => string,
): readonly Note[] {
  return unalignedSides(traces).map(({ side, knownShare }) => ({
    code: 'profiles-unaligned',
    subject: `${nameOf(side)}: ${formatShare(knownShare)}`,
  }));
}

function deviceNotes(id: string, places: readonly ModelEvidence[]): readonly Note[] {
  const rounds = places.flatMap(({ latency }) => {
    if (latency.kind !== 'measured' || isProcessor(latency.value.provider)) return [];
    return latency.value.rounds;
  });
  const watched = rounds.flatMap(({ gpu }) => gpu ?? []);
  const { pairs, throttled, clocksDiffer, foreign, unwatched } = gpuConditions(watched);
  const dropped = throttled + clocksDiffer + foreign;
  return [
    ...(watched.length < rounds.length ? [{ code: 'clocks-unwatched', subject: id } as const] : []),
    ...(unwatched > 0
      ? [{ code: 'clocks-untold', subject: `${id}: ${unwatched} of ${pairs}` } as const]
      : []),
    ...(dropped > 0
      ? [{ code: 'pairs-dropped', subject: `${id}: ${dropped} of ${pairs}` } as const]
      : []),
  ];
}

/** Times without a trace beside them: their own failure says nothing of it. */
function untracedNotes(id: string, places: readonly ModelEvidence[]): readonly Note[] {
  const timed = places.filter(({ latency }) => latency.kind === 'measured');
  const messages = timed.flatMap((place) =>
    (['base', 'head'] as const).flatMap((name) => {
      const side = place[name];
      if (side.kind !== 'present' || side.trace.kind !== 'unavailable') return [];
      return [`${id} (${name}): ${side.trace.failure.message}`];
    }),
  );
  return [...new Set(messages)].map((subject) => ({ code: 'untraced', subject }));
}
