import type { SideName } from '../evidence.ts';
import type { PreprocessSpec } from '../preprocess/spec.ts';
import type { LookPlan } from '../stats/sequential.ts';
import { tasks } from '../tasks/index.ts';
import type { EvaluationSpec, FeedSpec, MadeInputs } from './protocol.ts';

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
  /** Profiles of other tools, from which to say where the time goes; null where nobody gave any. */
  readonly recorded: RecordedPlan | null;
}

/** Files that another tool wrote of runs of both models. */
export interface RecordedPlan extends Readonly<Record<SideName, readonly string[]>> {
  /** Absolute path of the folder that they must lie in, and that their paths are relative to. */
  readonly root: string;
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
  /** Whether inputs are made up, or the first samples of the evaluation's dataset. */
  readonly feed: FeedSpec['kind'];
  readonly inputs: MadeInputs;
}

export interface LatencyPlan extends SessionPlan {
  readonly maxSeconds: number;
  readonly looks: LookPlan;
  /** Where else to measure it: extents in place of the model's own, such as a larger batch. */
  readonly at: readonly Dims[];
}

/** The extents that something is measured at. */
export interface Place {
  /** 0 for the model's own extents, 1 for the first of `latency.at`, and so on. */
  readonly point: number;
  /** Extents in place of the model's own. */
  readonly at: Dims;
}

/** One piece of measuring. */
export type Step =
  | ({ readonly kind: 'profile'; readonly model: ModelPlan; readonly side: SideName } & Place)
  | {
      readonly kind: 'evaluate';
      readonly model: ModelPlan;
      readonly side: SideName;
      readonly evaluation: EvaluationPlan;
    }
  /** In processes of its own, which are never timed. */
  | ({
      readonly kind: 'trace';
      readonly model: ModelPlan;
      readonly side: SideName;
      readonly session: SessionPlan;
    } & Place)
  /** Reads what another tool recorded of both sides. */
  | {
      readonly kind: 'recorded';
      readonly model: ModelPlan;
      readonly files: RecordedPlan;
      /** The sides that have a model. */
      readonly sides: readonly SideName[];
    }
  /** One round of paired latency; later rounds are left out once the looks have decided. */
  | ({
      readonly kind: 'round';
      readonly model: ModelPlan;
      readonly latency: LatencyPlan;
      readonly round: number;
      /** The side whose model plays the base: a new model is measured against itself. */
      readonly baseFrom: SideName;
    } & Place);

const sides = ['base', 'head'] as const;

/**
 * The steps of all models in order: static readings first, since they need no runtime and cannot fail
 * late; then base and head in turn, so that a machine that drifts hits both. A trace comes before the
 * rounds: minutes on a provider that runs nothing would measure another one.
 */
export function plan(models: readonly ModelPlan[]): readonly Step[] {
  return [
    ...models.flatMap((model) => placesOf(model).flatMap((place) => profileSteps(model, place))),
    ...models.flatMap(recordedSteps),
    ...models.flatMap(evaluationSteps),
    ...models.flatMap((model) =>
      placesOf(model).flatMap((place) => [
        ...traceSteps(model, place),
        ...latencySteps(model, place),
      ]),
    ),
  ];
}

/** The model's own extents, and all others that its latency is measured at. */
export function placesOf({ latency }: ModelPlan): readonly Place[] {
  return [{}, ...(latency?.at ?? [])].map((at, point) => ({ at, point }));
}

function profileSteps(model: ModelPlan, place: Place): readonly Step[] {
  return sides.map((side) => ({ kind: 'profile', model, side, ...place }));
}

function recordedSteps(model: ModelPlan): readonly Step[] {
  const { recorded: files } = model;
  return files === null ? [] : [{ kind: 'recorded', model, files, sides }];
}

function evaluationSteps(model: ModelPlan): readonly Step[] {
  const { evaluation } = model;
  if (evaluation === null) return [];
  return sides.map((side) => ({ kind: 'evaluate', model, side, evaluation }));
}

function traceSteps(model: ModelPlan, place: Place): readonly Step[] {
  const { trace: session } = model;
  if (session === null) return [];
  return sides.map((side) => ({ kind: 'trace', model, side, session, ...place }));
}

function latencySteps(model: ModelPlan, place: Place): readonly Step[] {
  const { latency } = model;
  if (latency === null) return [];
  return Array.from({ length: latency.looks.rounds.at(-1) ?? 0 }, (_, round) => {
    return { kind: 'round', model, latency, ...place, round, baseFrom: 'base' } as const;
  });
}
