import { resolve } from 'node:path';
import { unknownDims } from './analysis/infer.ts';
import { countClaims } from './budgets/latency.ts';
import type { Outcome } from './budgets/outcome.ts';
import { truthOf } from './config/evaluate-schema.ts';
import type { Config, ModelConfig } from './config/schema.ts';
import { assert, failureOf } from './errors.ts';
import {
  type ConfigDifference,
  type Evidence,
  evidenceSchemaVersion,
  type Note,
  type SideName,
} from './evidence.ts';
import type { Environment } from './evidence-environment.ts';
import { isLatencyDecided, judgeEvidence } from './judge.ts';
import { type GatherEffects, gather, type Located, type LocatedPair } from './measure/gather.ts';
import { type LocatedModel, locateModel, type SideSource } from './measure/locate.ts';
import type { EvaluationPlan, ModelPlan } from './measure/plan.ts';
import type { Runner } from './measure/runner.ts';
import type { FindModel } from './measure/runner-options.ts';
import { type Shard, wholeDataset } from './measure/shard.ts';
import { measuringNotes } from './metrics/measuring-notes.ts';
import { planLooks } from './stats/sequential.ts';

/** What to measure, with everything that comes from the outside. */
export interface RunRequest {
  readonly config: Config;
  readonly base: SideSource;
  readonly head: SideSource;
  /** Models that the head's own config has given up: only these may be missing in the head. */
  readonly givenUp: ReadonlySet<string>;
  /** Absolute path against which the config's dataset paths are read. */
  readonly root: string;
  readonly notes: readonly Note[];
  /** How the head changes the config; left out where it does not. */
  readonly configChange?: ConfigDifference | undefined;
  /** Which part of every dataset to evaluate; all of it where this is left out. */
  readonly shard?: Shard;
  /** The day of the measurement, `2026-11-22`. */
  readonly day: string;
  readonly tool: string;
}

/** Everything that a run does to the world. */
export interface RunEffects extends Omit<GatherEffects, 'runner' | 'isDecided'> {
  readonly createRunner: (findModel: FindModel) => Runner;
  /** Asked after measuring, when it is known which runtime was needed. */
  readonly environment: () => Promise<Environment>;
  /** Called before anything is judged or posted, so that nothing measured is ever lost. */
  readonly saveEvidence: (evidence: Evidence) => Promise<void>;
}

/** What was measured, and what follows from it. */
export interface Judged {
  readonly evidence: Evidence;
  readonly outcome: Outcome;
}

/** The whole gate: find both models, measure, keep the evidence, judge. */
export async function run(request: RunRequest, effects: RunEffects): Promise<Judged> {
  const evidence = await measure(request, effects);
  return { evidence, outcome: judgeEvidence(evidence, request.config) };
}

/** The first half of the gate: what a shard does, whose evidence is judged with that of the others. */
export async function measure(request: RunRequest, effects: RunEffects): Promise<Evidence> {
  const pairs = await locateAll(request);
  const runner = effects.createRunner(finderOf(pairs));
  const { models: configs } = request.config;
  const models = await gather(pairs, {
    ...effects,
    runner,
    isDecided: (model, point) => isLatencyDecided(model, point, configs[model.id]?.budgets ?? {}),
  });
  const { configChange } = request;
  const evidence: Evidence = {
    schema: evidenceSchemaVersion,
    tool: request.tool,
    measuredOn: request.day,
    base: request.base.revision,
    head: request.head.revision,
    environment: await effects.environment(),
    notes: [...request.notes, ...pairs.flatMap(notesOf), ...models.flatMap(measuringNotes)],
    ...(configChange === undefined ? {} : { configChange }),
    models,
  };
  await effects.saveEvidence(evidence);
  return evidence;
}

async function locateAll(request: RunRequest): Promise<readonly LocatedPair[]> {
  const { config, root, shard } = request;
  const claims = claimsOf(config);
  return Promise.all(
    Object.entries(config.models).map(async ([id, model]) => {
      const base = await locateSide(request.base, model);
      const found = await locateSide(request.head, model);
      const isLost = found.kind === 'absent' && base.kind !== 'absent' && !request.givenUp.has(id);
      const head = isLost ? lost(model.path) : found;
      return { plan: planOf(id, model, root, shard, claims), base, head };
    }),
  );
}

async function locateSide(source: SideSource, model: ModelConfig): Promise<Located> {
  try {
    const located = await locateModel(source.pathOf(model), source.files);
    return located === undefined ? { kind: 'absent' } : { kind: 'present', located };
  } catch (error) {
    return { kind: 'unreadable', failure: failureOf(error) };
  }
}

/** Names of the config that neither model has. Without a model nothing is known of them. */
function notesOf({ plan, base, head }: LocatedPair): readonly Note[] {
  const models = [base, head].flatMap((side) =>
    side.kind === 'present' ? [side.located.model] : [],
  );
  if (models.length === 0) return [];
  const dims = Object.assign({}, plan.dims, ...(plan.latency?.at ?? []));
  const inputs = new Set(models.flatMap(({ graph }) => graph.inputs.map(({ name }) => name)));
  const strangers = Object.keys(plan.trace?.inputs ?? {}).filter((name) => !inputs.has(name));
  const note = (code: Note['code']) => (name: string) => {
    return { code, subject: `"${name}" of ${plan.id}` };
  };
  return [
    ...unknownDims(models, dims).map(note('dimension-unknown')),
    ...strangers.map(note('input-unknown')),
  ];
}

/** Moving a model out of sight of its config must not be a way out of the gate. */
function lost(path: string): Located {
  return {
    kind: 'unreadable',
    failure: {
      code: 'model-missing',
      message: `no model at ${path} in the head, though its config still names it`,
      hint: 'remove it from the config as well, or produce the model before this step',
    },
  };
}

/** Limits on measured times that may fail the check. */
function claimsOf({ models }: Config): number {
  return countClaims(
    Object.values(models).map(({ budgets, latency }) => {
      return { budgets, otherExtents: latency?.at.length ?? 0 };
    }),
  );
}

/**
 * The choices that the config makes for one model, with absolute paths. `claims` limits on measured
 * times share the error of the check.
 */
export function planOf(
  id: string,
  model: ModelConfig,
  root: string,
  shard: Shard = wholeDataset,
  claims = 1,
): ModelPlan {
  return {
    id,
    path: model.path,
    dims: model.dims,
    evaluation: evaluationOf(model, root, shard),
    // Neither is a sum over samples: one shard measures them for all.
    trace: shard.index === 0 ? (model.latency ?? model.trace ?? null) : null,
    latency: shard.index === 0 ? latencyOf(model, claims) : null,
    recorded: shard.index === 0 ? recordedOf(model, root) : null,
  };
}

function evaluationOf(
  { evaluate }: ModelConfig,
  root: string,
  shard: Shard,
): EvaluationPlan | null {
  if (evaluate === undefined) return null;
  const { task, dataset, preprocess, batchSize, maxSeconds, options, decodeModule } = evaluate;
  const { onUnreadable, layout, path, images, targets, ...rest } = dataset;
  const absolute = (given: string | null) => (given === null ? null : resolve(root, given));
  const truth = truthOf(task, layout);
  assert(truth !== undefined, 'the config has checked that layout and task fit');
  return {
    spec: {
      task,
      options,
      dataset: {
        ...rest,
        layout,
        path: resolve(root, path),
        images: absolute(images),
        targets: absolute(targets),
        truth,
      },
      batchSize,
      shard,
      skipsUnreadable: onUnreadable === 'skip',
      decodeModule: absolute(decodeModule),
    },
    preprocess:
      preprocess?.kind === 'file'
        ? { kind: 'file', path: resolve(root, preprocess.path) }
        : preprocess,
    maxSeconds,
  };
}

function latencyOf({ latency }: ModelConfig, claims: number): ModelPlan['latency'] {
  if (latency === undefined) return null;
  const { provider, threads, maxSeconds, thorough, at, feed, inputs } = latency;
  const looks = planLooks({ provider, thorough, claims });
  return { provider, threads, maxSeconds, looks, at, feed, inputs };
}

function recordedOf({ latency }: ModelConfig, root: string): ModelPlan['recorded'] {
  const { baseProfile: base = [], headProfile: head = [] } = latency ?? {};
  return base.length === 0 ? null : { root, base, head };
}

function finderOf(pairs: readonly LocatedPair[]): FindModel {
  const byId = new Map(pairs.map((pair) => [pair.plan.id, pair]));
  return (model: ModelPlan, side: SideName): LocatedModel => {
    const located = byId.get(model.id)?.[side];
    if (located?.kind !== 'present') throw new Error(`no ${side} model for ${model.id}`);
    return located.located;
  };
}
