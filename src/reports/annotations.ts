import { isBreach } from '../budgets/judge.ts';
import type { Outcome, VerdictRow } from '../budgets/outcome.ts';
import type { Failure } from '../errors.ts';
import { metrics } from '../metrics/index.ts';
import { logLine } from './escape.ts';
import { rowWords } from './headline.ts';
import { verdictWords } from './words.ts';

/** A remark beside a line of a file, or beside none; one line each, harmless in a log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  /** Null where the message says all. */
  readonly title: string | null;
  readonly message: string;
  readonly place: Place | null;
}

export interface Place {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** Where the config of the head sets a limit; null where it does not. */
export type PlaceOf = (model: string, row: VerdictRow) => Place | null;

/** Every exceeded budget beside the line that sets it: a waived one is a notice. */
export function budgetAnnotations(outcome: Outcome, placeOf: PlaceOf): readonly Annotation[] {
  return outcome.models.flatMap(({ id, verdicts }) =>
    verdicts
      .filter(({ verdict }) => verdict === 'exceeded')
      .map((row) => ({
        level: levelOf(row),
        title: logLine(`${id}: ${metrics[row.metric].title}`),
        message: logLine(`${rowWords(outcome, id, row)}: ${verdictWords(row).text}`),
        place: placeOf(id, row),
      })),
  );
}

function levelOf(row: VerdictRow): Annotation['level'] {
  if (isBreach(row)) return 'error';
  return row.waiver?.state === 'used' ? 'notice' : 'warning';
}

/** What could not be measured. */
export function failureAnnotations(failures: readonly Failure[]): readonly Annotation[] {
  return failures.map(({ message, hint }) => ({
    level: 'error',
    title: null,
    message: logLine(`${message} → ${hint}`),
    place: null,
  }));
}

/**
 * At most `room` of each level, the last of them for those that are left out: GitHub shows no more
 * than ten of a step (actions/runner `src/Runner.Worker/ExecutionContext.cs`).
 */
export function withinRoom(
  annotations: readonly Annotation[],
  room: number,
): { readonly shown: readonly Annotation[]; readonly left: readonly Annotation[] } {
  const parts = [...Map.groupBy(annotations, ({ level }) => level)].map(([level, each]) => {
    if (each.length <= room) return { shown: each, left: [] };
    const left = each.slice(room - 1);
    const message = `and ${left.length} more, which are in the log and in the report`;
    const rest: Annotation = { level, title: null, message, place: null };
    return { shown: [...each.slice(0, room - 1), rest], left };
  });
  return {
    shown: parts.flatMap(({ shown }) => shown),
    left: parts.flatMap(({ left }) => left),
  };
}
