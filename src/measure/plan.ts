import type { SideName } from '../evidence.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import type { LookPlan } from '../stats/sequential.ts';
import { tasks } from '../tasks/index.ts';
import type { EvaluationSpec, MadeInputs } from './protocol.ts';

/** Extents of symbolic dimensions by their names. */
export type Dims = Readonly<Record<string, number>>;

/** What to measure of one model, with every choice made. */
export interface ModelPlan {
  readonly id: string;
  /** As the config says it, for messages. */
  readonly path: string;
  readonly dims: Dims;
  readonly evaluation: EvaluationPlan | null;
  /** Whether to ask the runtime what every node did. */
  readonly trace: SessionPlan | null;
  readonly latency: LatencyPlan | null;
}

/** How an image becomes the model's input: spelt out, by a file of the model's maker, or by the model. */
export type PreprocessSource =
  | { readonly kind: 'spec'; readonly spec: PreprocessSpec }
  /** Absolute path of a `preprocessor_config.json` or a timm `config.json`. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'model' };

export interface EvaluationPlan {
  /** Without what only the model's own file tells. */
  readonly spec: Omit<EvaluationSpec, 'metadata' | 'preprocess' | 'limit'>;
  /** Null where the dataset holds ready tensors. */
  readonly preprocess: PreprocessSource | null;
  readonly maxSeconds: number;
}

/** Whether both sides are compared with what the base model gives, and not with the dataset. */
export function comparesWithBase({ spec }: EvaluationPlan): boolean {
  return tasks[spec.task].comparesWithBase && spec.dataset.truth !== 'outputs';
}

/** How a model is run where its work and not its answers are of interest. */
export interface SessionPlan {
  readonly provider: string;
  readonly threads: number;
  readonly inputs: MadeInputs;
}

export interface LatencyPlan extends SessionPlan {
  readonly maxSeconds: number;
  readonly looks: LookPlan;
  /** Where else to measure it: extents in place of the model's own, such as a larger batch. */
  readonly at: readonly Dims[];
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
  /** In a process of its own, which is never timed. */
  | {
      readonly kind: 'trace';
      readonly model: ModelPlan;
      readonly side: SideName;
      readonly session: SessionPlan;
    }
  /** One round of paired latency; later rounds are left out once the looks have decided. */
  | {
      readonly kind: 'round';
      readonly model: ModelPlan;
      readonly latency: LatencyPlan;
      /** 0 for the model's own extents, 1 for the first of `latency.at`, and so on. */
      readonly point: number;
      /** Extents in place of the model's own. */
      readonly at: Dims;
      readonly round: number;
      /** The side whose model plays the base: a new model is measured against itself. */
      readonly baseFrom: SideName;
    };

const sides = ['base', 'head'] as const;

/**
 * The steps of all models in order: static readings first, since they need no runtime and cannot fail
 * late; then base and head in turn, so that a machine that drifts hits both. A trace comes before the
 * rounds: minutes on a provider that runs nothing would measure another one.
 */
export function plan(models: readonly ModelPlan[]): readonly Step[] {
  return [
    ...models.flatMap((model) => sides.map((side): Step => ({ kind: 'profile', model, side }))),
    ...models.flatMap(evaluationSteps),
    ...models.flatMap((model) => [...traceSteps(model), ...latencySteps(model)]),
  ];
}

function evaluationSteps(model: ModelPlan): readonly Step[] {
  const { evaluation } = model;
  if (evaluation === null) return [];
  return sides.map((side) => ({ kind: 'evaluate', model, side, evaluation }));
}

function traceSteps(model: ModelPlan): readonly Step[] {
  const { trace: session } = model;
  if (session === null) return [];
  return sides.map((side) => ({ kind: 'trace', model, side, session }));
}

function latencySteps(model: ModelPlan): readonly Step[] {
  const { latency } = model;
  if (latency === null) return [];
  const rounds = latency.looks.rounds.at(-1) ?? 0;
  return [{}, ...latency.at].flatMap((at, point) =>
    Array.from({ length: rounds }, (_, round) => {
      return { kind: 'round', model, latency, point, at, round, baseFrom: 'base' } as const;
    }),
  );
}
