import type { SideName } from '../evidence.ts';
import type { LookPlan } from '../stats/sequential.ts';
import type { EvaluationSpec } from './protocol.ts';

/** What to measure of one model, with every choice made. */
export interface ModelPlan {
  readonly id: string;
  /** As the config says it, for messages. */
  readonly path: string;
  readonly dims: Readonly<Record<string, number>>;
  readonly evaluation: EvaluationPlan | null;
  readonly latency: LatencyPlan | null;
}

export interface EvaluationPlan {
  readonly spec: EvaluationSpec;
  readonly scores: 'auto' | 'logits' | 'probabilities';
  readonly maxSeconds: number;
}

export interface LatencyPlan {
  readonly provider: string;
  readonly threads: number;
  readonly maxSeconds: number;
  readonly looks: LookPlan;
  /** ln(1 + budget), which decides when to stop; null where latency is only told. */
  readonly marginLog: number | null;
}

/** One piece of measuring. */
export type Step =
  | { readonly kind: 'profile'; readonly model: ModelPlan; readonly side: SideName }
  | {
      readonly kind: 'evaluate';
      readonly model: ModelPlan;
      readonly side: SideName;
      readonly evaluation: EvaluationPlan;
    }
  /** One round of paired latency; later rounds are left out once the looks have decided. */
  | {
      readonly kind: 'round';
      readonly model: ModelPlan;
      readonly latency: LatencyPlan;
      readonly round: number;
    };

const sides = ['base', 'head'] as const;

/**
 * The steps of all models in order: static readings first, since they need no runtime and cannot fail
 * late; then base and head in turn, so that a machine that drifts hits both.
 */
export function plan(models: readonly ModelPlan[]): readonly Step[] {
  return [
    ...models.flatMap((model) => sides.map((side): Step => ({ kind: 'profile', model, side }))),
    ...models.flatMap(evaluationSteps),
    ...models.flatMap(latencySteps),
  ];
}

function evaluationSteps(model: ModelPlan): readonly Step[] {
  const { evaluation } = model;
  if (evaluation === null) return [];
  return sides.map((side) => ({ kind: 'evaluate', model, side, evaluation }));
}

function latencySteps(model: ModelPlan): readonly Step[] {
  const { latency } = model;
  if (latency === null) return [];
  const rounds = latency.looks.rounds.at(-1) ?? 0;
  return Array.from({ length: rounds }, (_, round) => ({ kind: 'round', model, latency, round }));
}
