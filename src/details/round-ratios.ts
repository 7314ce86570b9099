import type { ModelEvidence } from '../evidence.ts';
import { trusted } from '../metrics/timed-metric.ts';
import { logRatios } from '../stats/rounds.ts';

/** What each round of paired runs says by itself. */
export interface RoundRatios {
  /** head / base - 1 of every round that counts, in order. */
  readonly changes: readonly number[];
  /** Rounds that a disturbed device spoiled. */
  readonly spoiled: number;
}

/** The rounds that a change of latency is the centre of; null where there is no base to compare with. */
export function roundRatiosOf({ latency }: ModelEvidence): RoundRatios | null {
  if (latency.kind !== 'measured' || latency.value.against !== 'base') return null;
  const rounds = trusted(latency.value);
  return {
    changes: logRatios(rounds).map(Math.expm1),
    spoiled: latency.value.rounds.length - rounds.length,
  };
}
