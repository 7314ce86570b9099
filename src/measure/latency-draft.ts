import { type Failure, failureOf } from '../errors.ts';
import type { LatencyEvidence, MeasuredLatency, Round } from '../evidence-latency.ts';
import { wantsAnotherRound } from '../stats/sequential.ts';
import type { Dims, LatencyPlan, Step } from './plan.ts';
import type { Runner } from './runner.ts';

/** How far the rounds of one latency are; told after each of them. */
export interface LatencyProgress {
  readonly model: string;
  /** Extents that are not the model's own. */
  readonly at: Dims;
  readonly rounds: readonly Round[];
  readonly plan: LatencyPlan;
  readonly seconds: number;
  readonly isDone: boolean;
}

export interface LatencyEffects {
  readonly runner: Runner;
  readonly nowMs: () => number;
  readonly onStep: (step: Step) => void;
  readonly onRound?: (progress: LatencyProgress) => void;
  /** Whether the rounds so far decide every limit on them; asked at looks. */
  readonly isDecided: () => boolean;
}

/** The rounds of one latency so far; changed in this file only. */
export interface LatencyDraft {
  readonly rounds: Round[];
  failure: Failure | null;
  lastRoundMs: number;
  totalMs: number;
  stopped: LatencyEvidence['stopped'] | null;
}

export function emptyLatency(): LatencyDraft {
  return { rounds: [], failure: null, lastRoundMs: 0, totalMs: 0, stopped: null };
}

/** No rounds, for a reason that is known before the first. */
export function giveUp(draft: LatencyDraft, failure: Failure): void {
  draft.failure = failure;
  draft.stopped = 'failed';
}

/**
 * One round more, unless the rounds have ended: decided, failed, at the last look, or before a round
 * that would not fit into the time. A round that fails ends them and takes nothing from those before.
 */
export async function addRound(
  draft: LatencyDraft,
  step: Extract<Step, { kind: 'round' }>,
  effects: LatencyEffects,
): Promise<void> {
  if (draft.stopped !== null) return;
  const { latency } = step;
  if (draft.totalMs + draft.lastRoundMs > latency.maxSeconds * 1_000) {
    draft.stopped = 'time-budget';
    tell(draft, step, effects);
    return;
  }
  const startedMs = effects.nowMs();
  effects.onStep(step);
  try {
    const sample = await effects.runner(step);
    if (sample.kind === 'round') draft.rounds.push(sample.round);
  } catch (error) {
    draft.failure = failureOf(error);
    draft.stopped = 'failed';
  }
  draft.lastRoundMs = effects.nowMs() - startedMs;
  draft.totalMs += draft.lastRoundMs;
  draft.stopped ??= reasonToStop(draft, latency, effects.isDecided);
  tell(draft, step, effects);
}

function tell(
  draft: LatencyDraft,
  step: Extract<Step, { kind: 'round' }>,
  effects: LatencyEffects,
): void {
  effects.onRound?.({
    model: step.model.id,
    at: step.at,
    rounds: draft.rounds,
    plan: step.latency,
    seconds: draft.totalMs / 1_000,
    isDone: draft.stopped !== null,
  });
}

function reasonToStop(
  { rounds }: LatencyDraft,
  { looks }: LatencyPlan,
  isDecided: () => boolean,
): LatencyEvidence['stopped'] | null {
  const { length } = rounds;
  let hasDecided = false;
  const decides = () => {
    hasDecided = isDecided();
    return hasDecided;
  };
  if (wantsAnotherRound(length, looks, decides)) return null;
  return hasDecided ? 'decided' : 'last-look';
}

/** What the rounds came to; undefined where there was none and nothing failed. */
export function latencyFrom(
  draft: LatencyDraft,
  { provider, threads, looks }: LatencyPlan,
  against: LatencyEvidence['against'],
): MeasuredLatency | undefined {
  const { rounds, failure } = draft;
  if (rounds.length === 0) {
    return failure === null ? undefined : { kind: 'unavailable', failure };
  }
  return {
    kind: 'measured',
    value: {
      provider,
      threads,
      against,
      alphaPerLook: looks.alphaPerLook,
      alphaPerClaim: looks.alphaPerClaim,
      rounds: [...rounds],
      seconds: draft.totalMs / 1_000,
      // While more rounds are to come, what would end them is the time.
      stopped: draft.stopped ?? 'time-budget',
      failure,
    },
  };
}
