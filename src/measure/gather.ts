import type { StaticProfile } from '../analysis/static-profile.ts';
import { type Failure, failureOf } from '../errors.ts';
import type {
  Evaluation,
  LatencyEvidence,
  Measured,
  ModelEvidence,
  Round,
  SideEvidence,
  SideName,
} from '../evidence.ts';
import { logRatios } from '../stats/rounds.ts';
import { wantsAnotherRound } from '../stats/sequential.ts';
import type { LocatedModel } from './locate.ts';
import { type LatencyPlan, type ModelPlan, plan, type Step } from './plan.ts';
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
}

/** What has been measured of one model so far; the only mutable state, and it stays in this file. */
interface Draft {
  readonly profile: Record<SideName, Measured<StaticProfile>>;
  readonly evaluation: Record<SideName, Measured<Evaluation>>;
  readonly rounds: Round[];
  latencyFailure: Failure | null;
  lastRoundMs: number;
  roundsMs: number;
  stopped: LatencyEvidence['stopped'] | null;
}

/**
 * Runs the plan of all models and puts the samples together. A step that fails makes its own reading
 * unavailable and nothing else: whatever was measured is kept.
 */
export async function gather(
  pairs: readonly LocatedPair[],
  effects: GatherEffects,
): Promise<readonly ModelEvidence[]> {
  const drafts = new Map(pairs.map((pair) => [pair.plan.id, emptyDraft()]));
  const byId = new Map(pairs.map((pair) => [pair.plan.id, pair]));
  for (const step of plan(pairs.map((pair) => pair.plan))) {
    const draft = drafts.get(step.model.id);
    const pair = byId.get(step.model.id);
    if (draft === undefined || pair === undefined || !canRun(step, pair)) continue;
    if (step.kind === 'round') await runRound(step, draft, effects);
    else await runSide(step, draft, effects);
  }
  return pairs.map((pair) => assemble(pair, drafts.get(pair.plan.id) ?? emptyDraft()));
}

function emptyDraft(): Draft {
  const none = { kind: 'not-asked' } as const;
  return {
    profile: { base: none, head: none },
    evaluation: { base: none, head: none },
    rounds: [],
    latencyFailure: null,
    lastRoundMs: 0,
    roundsMs: 0,
    stopped: null,
  };
}

function canRun(step: Step, pair: LocatedPair): boolean {
  if (step.kind === 'round') return pair.base.kind === 'present' && pair.head.kind === 'present';
  return pair[step.side].kind === 'present';
}

async function runSide(
  step: Extract<Step, { kind: 'profile' | 'evaluate' }>,
  draft: Draft,
  effects: GatherEffects,
): Promise<void> {
  effects.onStep(step);
  try {
    const sample = await effects.runner(step);
    if (sample.kind === 'profile') {
      draft.profile[step.side] = { kind: 'measured', value: sample.profile };
    }
    if (sample.kind === 'evaluation') {
      draft.evaluation[step.side] = { kind: 'measured', value: sample.evaluation };
    }
  } catch (error) {
    const unavailable = { kind: 'unavailable', failure: failureOf(error) } as const;
    if (step.kind === 'profile') draft.profile[step.side] = unavailable;
    else draft.evaluation[step.side] = unavailable;
  }
}

async function runRound(
  step: Extract<Step, { kind: 'round' }>,
  draft: Draft,
  effects: GatherEffects,
): Promise<void> {
  if (draft.latencyFailure !== null || draft.stopped !== null) return;
  const startedMs = effects.nowMs();
  if (draft.roundsMs + draft.lastRoundMs > step.latency.maxSeconds * 1_000) {
    draft.stopped = 'time-budget';
    return;
  }
  effects.onStep(step);
  try {
    const sample = await effects.runner(step);
    if (sample.kind === 'round') draft.rounds.push(sample.round);
  } catch (error) {
    draft.latencyFailure = failureOf(error);
  }
  draft.lastRoundMs = effects.nowMs() - startedMs;
  draft.roundsMs += draft.lastRoundMs;
  draft.stopped = reasonToStop(draft.rounds, step.latency);
}

function reasonToStop(
  rounds: readonly Round[],
  latency: LatencyPlan,
): LatencyEvidence['stopped'] | null {
  if (wantsAnotherRound(logRatios(rounds), latency.marginLog, latency.looks)) return null;
  return rounds.length >= (latency.looks.rounds.at(-1) ?? 0) ? 'last-look' : 'decided';
}

function assemble(pair: LocatedPair, draft: Draft): ModelEvidence {
  return {
    id: pair.plan.id,
    path: pair.plan.path,
    dims: pair.plan.dims,
    base: sideOf(pair.base, 'base', draft),
    head: sideOf(pair.head, 'head', draft),
    latency: latencyOf(pair, draft),
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
  };
}

function latencyOf(pair: LocatedPair, draft: Draft): Measured<LatencyEvidence> {
  const { latency } = pair.plan;
  if (latency === null) return { kind: 'not-asked' };
  if (draft.latencyFailure !== null) return { kind: 'unavailable', failure: draft.latencyFailure };
  const broken = [pair.base, pair.head].find((side) => side.kind === 'unreadable');
  if (broken !== undefined) return { kind: 'unavailable', failure: broken.failure };
  if (draft.rounds.length === 0) return { kind: 'not-asked' };
  return {
    kind: 'measured',
    value: {
      provider: latency.provider,
      threads: latency.threads,
      marginLog: latency.marginLog,
      alphaPerLook: latency.looks.alphaPerLook,
      rounds: draft.rounds,
      seconds: draft.roundsMs / 1_000,
      stopped: draft.stopped ?? 'last-look',
    },
  };
}
