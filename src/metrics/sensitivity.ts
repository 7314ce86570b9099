import type { ModelEvidence } from '../evidence.ts';
import { minimumDetectableDrop } from '../stats/mcnemar.ts';
import { claimError } from '../stats/tails.ts';
import { pairedSides } from './evaluated-side.ts';
import { answerPairs, isGained } from './flips.ts';
import { headlineOf, type TaskMetricId } from './task-metrics.ts';

/** The smallest true drop that this dataset would show. */
export interface Sensitivity {
  readonly metric: TaskMetricId;
  readonly samples: number;
  /** As a fraction of the samples; null where so few samples show no drop at all. */
  readonly drop: number | null;
}

/** What "would show" means. */
const power = 0.8;

/**
 * What a fixture of this size can see, given how many samples changed for the better; only for shares
 * of samples, where it is known exactly. Undefined for other tasks or without two sides.
 */
export function sensitivityOf(model: ModelEvidence): Sensitivity | undefined {
  const sides = pairedSides(model);
  if (sides === undefined) return undefined;
  const { base, head } = sides;
  const metric = headlineOf(head.evaluation.task);
  if (head.statistics.metrics[metric]?.kind !== 'share') return undefined;
  const pairs = answerPairs(base, head)?.flat();
  const samples = head.records.length;
  if (pairs?.length !== samples || samples === 0) return undefined;
  const gainRate = pairs.filter(isGained).length / samples;
  return { metric, samples, drop: minimumDetectableDrop(samples, gainRate, claimError, power) };
}
