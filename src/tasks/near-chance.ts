import { type ClassificationRecord, isCorrect } from './classification-record.ts';

/** Fewer samples than this are a smoke test: whatever they look like may be chance. */
export const fewestSamples = 20;

/** At most so many times the share that guessing has. */
const chanceFactor = 2;
/** Of few classes, for which twice is much: so much of the way from guessing to always right. */
const learned = 0.2;

/** The share of records whose best score is that of their label. */
export function accuracyOf(records: readonly ClassificationRecord[]): number {
  return records.filter((record) => isCorrect(record, 1)).length / records.length;
}

/**
 * Whether classified samples look like guesses: then rarely is the model the reason. Never of fewer
 * than three classes, where a poor model looks so too, or of a handful of samples.
 */
export function isNearChance(records: readonly ClassificationRecord[]): boolean {
  const classes = records[0]?.classes;
  if (classes === undefined || classes < 3 || records.length < fewestSamples) return false;
  const guessed = 1 / classes;
  const limit = Math.min(chanceFactor * guessed, guessed + learned * (1 - guessed));
  return accuracyOf(records) <= limit;
}
