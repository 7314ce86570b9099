import type { SideName } from '../../evidence.ts';
import type { ClassificationRecord } from '../../tasks/classification-record.ts';
import type { EvaluatedSide } from '../evaluated-side.ts';

/** Both sides of a model; a side that was not evaluated is undefined. */
export interface SanitySides {
  readonly base: EvaluatedSide | undefined;
  readonly head: EvaluatedSide | undefined;
}

/** Two classes by index: one became the other. */
export type Move = readonly [from: number, to: number];

/** What the sentence of a finding needs, by name; null where there is no such thing. */
export type Values = Readonly<Record<string, string | number | null | readonly Move[]>>;

/** What a check found. */
export interface Finding {
  /** The side that it is about; null where it is both, or the dataset. */
  readonly side: SideName | null;
  readonly values: Values;
}

export type Check = (sides: SanitySides) => readonly Finding[];

interface NamedSide {
  readonly name: SideName;
  readonly side: EvaluatedSide;
}

/** The sides that are there, with their names. */
export function eachSide({ base, head }: SanitySides): readonly NamedSide[] {
  return [
    ...(base === undefined ? [] : [{ name: 'base' as const, side: base }]),
    ...(head === undefined ? [] : [{ name: 'head' as const, side: head }]),
  ];
}

/** The side that a check about the dataset looks at: both have the same samples. */
export function anySide({ base, head }: SanitySides): EvaluatedSide | undefined {
  return base ?? head;
}

/** Classified samples, or none for another task. */
export function classifiedOf(side: EvaluatedSide | undefined): readonly ClassificationRecord[] {
  if (side?.evaluation.task !== 'classification') return [];
  // Sorted, as the other side's are.
  return side.records as readonly ClassificationRecord[];
}
