import { resolve } from 'node:path';
import { unknownDims } from './analysis/infer.ts';
import type { Outcome } from './budgets/outcome.ts';
import type { Config, ModelConfig } from './config/schema.ts';
import { failureOf } from './errors.ts';
import type { Environment, Evidence, Note, SideName } from './evidence.ts';
import { judgeEvidence } from './judge.ts';
import { type GatherEffects, gather, type Located, type LocatedPair } from './measure/gather.ts';
import { type LocatedModel, locateModel, type SideSource } from './measure/locate.ts';
import type { ModelPlan } from './measure/plan.ts';
import type { FindModel, Runner } from './measure/runner.ts';
import { standardLooks } from './stats/sequential.ts';

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
  /** The day of the measurement, `2026-11-22`. */
  readonly day: string;
  readonly tool: string;
}

/** Everything that a run does to the world. */
export interface RunEffects extends Omit<GatherEffects, 'runner'> {
  readonly createRunner: (findModel: FindModel) => Runner;
  /** Asked after measuring, when it is known which runtime was needed. */
  readonly environment: () => Environment;
  /** Called before anything is judged or posted, so that nothing measured is ever lost. */
  readonly saveEvidence: (evidence: Evidence) => Promise<void>;
}

/** The whole gate: find both models, measure, keep the evidence, judge. */
export async function run(request: RunRequest, effects: RunEffects): Promise<Outcome> {
  const pairs = await locateAll(request);
  const runner = effects.createRunner(finderOf(pairs));
  const models = await gather(pairs, { ...effects, runner });
  const evidence: Evidence = {
    schema: 1,
    tool: request.tool,
    measuredOn: request.day,
    base: request.base.revision,
    head: request.head.revision,
    environment: effects.environment(),
    notes: [...request.notes, ...pairs.flatMap(dimensionNotes)],
    models,
  };
  await effects.saveEvidence(evidence);
  return judgeEvidence(evidence, request.config);
}

async function locateAll(request: RunRequest): Promise<readonly LocatedPair[]> {
  return Promise.all(
    Object.entries(request.config.models).map(async ([id, model]) => {
      const base = await locateSide(request.base, model);
      const found = await locateSide(request.head, model);
      const isLost = found.kind === 'absent' && base.kind !== 'absent' && !request.givenUp.has(id);
      const head = isLost ? lost(model.path) : found;
      return { plan: planOf(id, model, request.root), base, head };
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

/** Without a model nothing is known of its dimensions. */
function dimensionNotes({ plan, base, head }: LocatedPair): readonly Note[] {
  const models = [base, head].flatMap((side) =>
    side.kind === 'present' ? [side.located.model] : [],
  );
  const unknown = models.length === 0 ? [] : unknownDims(models, plan.dims);
  return unknown.map((name) => ({ code: 'dimension-unknown', subject: `"${name}" of ${plan.id}` }));
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

/** The choices that the config makes for one model, with absolute paths. */
export function planOf(id: string, model: ModelConfig, root: string): ModelPlan {
  return {
    id,
    path: model.path,
    dims: model.dims,
    evaluation: evaluationOf(model, root),
    latency: latencyOf(model),
  };
}

function evaluationOf({ evaluate }: ModelConfig, root: string): ModelPlan['evaluation'] {
  if (evaluate === undefined) return null;
  const { task, dataset, preprocess, batchSize, scores, maxSeconds } = evaluate;
  const path = resolve(root, dataset.path);
  return {
    spec: { task, dataset: { ...dataset, path }, preprocess, batchSize },
    scores,
    maxSeconds,
  };
}

/** A latency budget that is a share of the base decides how long to measure. */
function latencyOf({ latency, budgets }: ModelConfig): ModelPlan['latency'] {
  if (latency === undefined) return null;
  const limit = budgets.latency?.limits['max-increase'];
  const marginLog = limit?.kind === 'relative' ? Math.log1p(limit.amount) : null;
  return { ...latency, looks: standardLooks, marginLog };
}

function finderOf(pairs: readonly LocatedPair[]): FindModel {
  const byId = new Map(pairs.map((pair) => [pair.plan.id, pair]));
  return (model: ModelPlan, side: SideName): LocatedModel => {
    const located = byId.get(model.id)?.[side];
    if (located?.kind !== 'present') throw new Error(`no ${side} model for ${model.id}`);
    return located.located;
  };
}
