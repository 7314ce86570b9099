import type { StaticProfile } from '../analysis/static-profile.ts';
import { assert, type Failure, failureOf } from '../errors.ts';
import type { Evaluation, Measured, ModelEvidence, SideEvidence, SideName } from '../evidence.ts';
import type { MeasuredLatency } from '../evidence-latency.ts';
import type { RuntimeTrace } from '../evidence-trace.ts';
import { isProcessor } from '../stats/sequential.ts';
import {
  addRound,
  emptyLatency,
  giveUp,
  type LatencyDraft,
  type LatencyProgress,
  latencyFrom,
} from './latency-draft.ts';
import type { LocatedModel } from './locate.ts';
import { comparesWithBase, type ModelPlan, plan, type Step } from './plan.ts';
import type { Runner } from './runner.ts';

/** One side of a model before anything is measured. */
export type Located =
  | { readonly kind: 'present'; readonly located: LocatedModel }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable'; readonly failure: Failure };

/** A model with its plan and both sides. */
export interface LocatedPair {
  readonly plan: ModelPlan;
  readonly base: Located;
  readonly head: Located;
}

export interface GatherEffects {
  readonly runner: Runner;
  /** A clock in milliseconds, for the time budget. */
  readonly nowMs: () => number;
  /** Told before each step, for a log. */
  readonly onStep: (step: Step) => void;
  /** Told after each round of latency, for a line that shows how far it is. */
  readonly onRound?: (progress: LatencyProgress) => void;
  /**
   * Whether the rounds of a latency so far decide every limit on them: 0 is the model's own, 1 the
   * first of `latencyAt`. Left out where nothing is limited: then one look is enough.
   */
  readonly isDecided?: (model: ModelEvidence, point: number) => boolean;
}

/** What has been measured of one model so far; the only mutable state, and it stays in `measure`. */
interface Draft {
  readonly profile: Record<SideName, Measured<StaticProfile>>;
  readonly evaluation: Record<SideName, Measured<Evaluation>>;
  readonly trace: Record<SideName, Measured<RuntimeTrace>>;
  /** At the model's own extents first, then at each of the plan's others. */
  readonly latencies: readonly LatencyDraft[];
}

/**
 * Runs the plan of all models and puts the samples together. A step that fails makes its own reading
 * unavailable and nothing else: whatever was measured is kept.
 */
export async function gather(
  pairs: readonly LocatedPair[],
  effects: GatherEffects,
): Promise<readonly ModelEvidence[]> {
  const drafts = new Map(pairs.map((pair) => [pair.plan.id, emptyDraft(pair.plan)]));
  const byId = new Map(pairs.map((pair) => [pair.plan.id, pair]));
  for (const step of plan(pairs.map((pair) => pair.plan))) {
    const draft = drafts.get(step.model.id);
    const pair = byId.get(step.model.id);
    if (draft === undefined || pair === undefined || !canRun(step, pair)) continue;
    if (step.kind === 'round') await runRound(step, pair, draft, effects);
    else await runSide(step, draft, effects);
  }
  return pairs.map((pair) => assemble(pair, drafts.get(pair.plan.id) ?? emptyDraft(pair.plan)));
}

function emptyDraft({ latency }: ModelPlan): Draft {
  const none = { kind: 'not-asked' } as const;
  return {
    profile: { base: none, head: none },
    evaluation: { base: none, head: none },
    trace: { base: none, head: none },
    latencies: latency === null ? [] : [{}, ...latency.at].map(emptyLatency),
  };
}

function canRun(step: Step, pair: LocatedPair): boolean {
  if (step.kind === 'round') {
    return pair.head.kind === 'present' && pair.base.kind !== 'unreadable';
  }
  const needsBase = step.kind === 'evaluate' && comparesWithBase(step.evaluation);
  if (needsBase && pair.base.kind !== 'present') return false;
  return pair[step.side].kind === 'present';
}

async function runSide(
  step: Exclude<Step, { kind: 'round' }>,
  draft: Draft,
  effects: GatherEffects,
): Promise<void> {
  effects.onStep(step);
  const { side } = step;
  try {
    const sample = await effects.runner(step);
    switch (sample.kind) {
      case 'profile':
        draft.profile[side] = { kind: 'measured', value: sample.profile };
        break;
      case 'evaluation':
        draft.evaluation[side] = { kind: 'measured', value: sample.evaluation };
        break;
      case 'trace':
        draft.trace[side] = { kind: 'measured', value: sample.trace };
        break;
      case 'round':
        assert(false, 'a round is a step of its own');
    }
  } catch (error) {
    const field = step.kind === 'evaluate' ? 'evaluation' : step.kind;
    draft[field][side] = { kind: 'unavailable', failure: failureOf(error) };
  }
}

async function runRound(
  step: Extract<Step, { kind: 'round' }>,
  pair: LocatedPair,
  draft: Draft,
  effects: GatherEffects,
): Promise<void> {
  const latency = draft.latencies[step.point];
  assert(latency !== undefined, 'a draft for each point of the plan');
  const baseFrom = pair.base.kind === 'absent' ? 'head' : 'base';
  const unproven = unprovenOn(step.latency.provider, draft);
  if (unproven !== undefined) return giveUp(latency, unproven);
  const isDecided = () => effects.isDecided?.(assemble(pair, draft), step.point) ?? true;
  await addRound(latency, { ...step, baseFrom }, { ...effects, isDecided });
}

/**
 * Why nobody knows that the provider that was asked for ran anything. A session falls back to the
 * processor without an error, so that its times would be taken for those of a device.
 */
function unprovenOn(provider: string, { trace }: Draft): Failure | undefined {
  if (isProcessor(provider)) return undefined;
  const [failure] = [trace.base, trace.head].flatMap((side) =>
    side.kind === 'unavailable' ? [side.failure] : [],
  );
  return failure;
}

function assemble(pair: LocatedPair, draft: Draft): ModelEvidence {
  return {
    id: pair.plan.id,
    path: pair.plan.path,
    dims: pair.plan.dims,
    base: sideOf(pair.base, 'base', draft),
    head: sideOf(pair.head, 'head', draft),
    latency: latencyOf(pair, draft.latencies[0]),
    latencyAt: (pair.plan.latency?.at ?? []).map((dims, index) => {
      return { dims, latency: latencyOf(pair, draft.latencies[index + 1]) };
    }),
  };
}

function sideOf(located: Located, side: SideName, draft: Draft): SideEvidence {
  if (located.kind !== 'present') return located;
  const { file } = located.located;
  return {
    kind: 'present',
    file,
    profile: draft.profile[side],
    evaluation: draft.evaluation[side],
    trace: draft.trace[side],
  };
}

function latencyOf(pair: LocatedPair, draft: LatencyDraft | undefined): MeasuredLatency {
  const { latency } = pair.plan;
  const sides = [pair.base, pair.head];
  if (latency === null || draft === undefined || sides.every(({ kind }) => kind === 'absent')) {
    return { kind: 'not-asked' };
  }
  const broken = sides.find((side) => side.kind === 'unreadable');
  if (broken !== undefined) return { kind: 'unavailable', failure: broken.failure };
  if (pair.head.kind === 'absent') return { kind: 'no-head' };
  const against = pair.base.kind === 'absent' ? 'itself' : 'base';
  return latencyFrom(draft, latency, against) ?? { kind: 'not-asked' };
}
