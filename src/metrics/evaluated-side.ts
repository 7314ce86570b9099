import { failureOf } from '../errors.ts';
import type { Evaluation } from '../evidence.ts';
import { bootstrapReplicates, standardBootstrap } from '../stats/bootstrap.ts';
import { classificationMetrics } from '../tasks/classification.ts';
import type { ClassificationRecord } from '../tasks/classification-record.ts';
import { decideScores, type ScoresKind } from '../tasks/scores-kind.ts';
import { byId } from '../tasks/task.ts';
import type { Reading } from './reading.ts';

export type Records = readonly ClassificationRecord[];
export type MetricName = keyof typeof classificationMetrics;

/** What all metrics of one side have in common, worked out once. */
export interface EvaluatedSide {
  readonly kind: 'evaluated';
  /** In the order in which they are summed. */
  readonly records: Records;
  readonly values: Readonly<Record<MetricName, number | null>>;
  /** Resampled metrics under the same draws, computed when first asked for: most of the work. */
  readonly replicates: () => Readonly<Record<MetricName, readonly (number | null)[]>>;
}

type Unavailable = Extract<Reading, { readonly kind: 'unavailable' }>;

const names = Object.keys(classificationMetrics) as readonly MetricName[];

/** For metrics that are a share of samples: which k makes a sample right. They need no resampling. */
export const shareOfCorrectAt: Readonly<Partial<Record<MetricName, number>>> = { top1: 1, top5: 5 };
const resampled = names.filter((name) => shareOfCorrectAt[name] === undefined);

// Five metrics ask for the same side three times each; evidence never changes once it is made.
const known = new WeakMap<Evaluation, EvaluatedSide | Unavailable>();

/** One side, sorted and scored; unavailable where its scores are not what the config says. */
export function evaluated(evaluation: Evaluation): EvaluatedSide | Unavailable {
  const found = known.get(evaluation) ?? evaluate(evaluation);
  known.set(evaluation, found);
  return found;
}

function evaluate(evaluation: Evaluation): EvaluatedSide | Unavailable {
  const records = byId(evaluation.records);
  let scores: ScoresKind;
  try {
    scores = decideScores(records, evaluation.scores);
  } catch (error) {
    return { kind: 'unavailable', failure: failureOf(error) };
  }
  let replicates: ReturnType<EvaluatedSide['replicates']> | undefined;
  return {
    kind: 'evaluated',
    records,
    values: byName((name) => classificationMetrics[name](records, null, scores)),
    replicates: () => {
      replicates ??= replicatesOf(records, scores);
      return replicates;
    },
  };
}

function replicatesOf(
  records: Records,
  scores: ScoresKind,
): Readonly<Record<MetricName, readonly (number | null)[]>> {
  const statistics = resampled.map(
    (name) => (weights: Float64Array) => classificationMetrics[name](records, weights, scores),
  );
  const lists = bootstrapReplicates(records.length, statistics, standardBootstrap);
  return byName((name) => lists[resampled.indexOf(name)] ?? []);
}

function byName<T>(of: (name: MetricName) => T): Readonly<Record<MetricName, T>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<MetricName, T>;
}
