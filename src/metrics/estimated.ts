import type { Evaluation } from '../evidence.ts';
import {
  estimates,
  type PairedEstimate,
  pairedEstimates,
  type Resampled,
} from '../stats/paired.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import type { Statistic } from '../tasks/task.ts';
import type { EvaluatedSide } from './evaluated-side.ts';

/** Intervals of all metrics of a side, or of a pair of sides: most of the work of judging. */

type ById<T> = Readonly<Record<string, T | null>>;

// All metrics of one side share its draws, and each asks on its own.
const knownSides = new WeakMap<Evaluation, ById<BoundedEstimate>>();
const knownPairs = new WeakMap<Evaluation, WeakMap<Evaluation, ById<PairedEstimate>>>();

/** Each metric of one side with its interval; left out where it is no sample of anything. */
export function sideEstimates(side: EvaluatedSide): ById<BoundedEstimate> {
  const { evaluation, records, statistics } = side;
  const found = knownSides.get(evaluation);
  if (found !== undefined) return found;
  const resampled = Object.entries(statistics.metrics).filter(isResampled);
  const all =
    records.length === 0
      ? []
      : estimates(
          records.length,
          resampled.map(([, statistic]) => statistic),
        );
  const byId = Object.fromEntries(resampled.map(([id], index) => [id, all[index] ?? null]));
  knownSides.set(evaluation, byId);
  return byId;
}

/** Each metric that both sides have, on the same samples, under the same draws. */
export function pairEstimates(base: EvaluatedSide, head: EvaluatedSide): ById<PairedEstimate> {
  const ofBase = knownPairs.get(base.evaluation) ?? new WeakMap();
  knownPairs.set(base.evaluation, ofBase);
  const found = ofBase.get(head.evaluation);
  if (found !== undefined) return found;
  const before = new Map(Object.entries(base.statistics.metrics).filter(isResampled));
  const shared = Object.entries(head.statistics.metrics)
    .filter(isResampled)
    .flatMap(([id, after]) => {
      const other = before.get(id);
      return other?.kind === after.kind ? [{ id, base: other, head: after }] : [];
    });
  const all = base.records.length === 0 ? [] : pairedEstimates(base.records.length, shared);
  const byId = Object.fromEntries(shared.map(({ id }, index) => [id, all[index] ?? null]));
  ofBase.set(head.evaluation, byId);
  return byId;
}

function isResampled(entry: readonly [string, Statistic]): entry is [string, Resampled] {
  const [, { kind }] = entry;
  return kind === 'share' || kind === 'mean' || kind === 'set';
}
