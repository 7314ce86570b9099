import type { StaticProfile } from '../analysis/static-profile.ts';
import { assert, type Failure, failureOf } from '../errors.ts';
import type {
  Evaluation,
  Measured,
  ModelEvidence,
  PointEvidence,
  SideEvidence,
  SideName,
} from '../evidence.ts';
import type { MeasuredLatency } from '../evidence-latency.ts';
import type { RecordedTraces, RuntimeTrace } from '../evidence-trace.ts';
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
import { comparesWithBase, type Dims, type ModelPlan, placesOf, plan, type Step } from './plan.ts';
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
  readonly evaluation: Record<SideName, Measured<Evaluation>>;
  recorded: Measured<RecordedTraces>;
  /** At the model's own extents first, then at each of the plan's others. */
  readonly places: readonly PlaceDraft[];
}

interface PlaceDraft {
  readonly profile: Record<SideName, Measured<StaticProfile>>;
  readonly trace: Record<SideName, Measured<RuntimeTrace>>;
  readonly latency: LatencyDraft;
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
    else if (step.kind === 'recorded') await runRecorded(step, pair, draft, effects);
    else await runSide(step, draft, effects);
  }
  return pairs.map((pair) => assemble(pair, drafts.get(pair.plan.id) ?? emptyDraft(pair.plan)));
}

const unasked = { kind: 'not-asked' } as const;

function emptyDraft(model: ModelPlan): Draft {
  return {
    evaluation: { base: unasked, head: unasked },
    recorded: unasked,
    places: placesOf(model).map(() => ({
      profile: { base: unasked, head: unasked },
      trace: { base: unasked, head: unasked },
      latency: emptyLatency(),
    })),
  };
}

function canRun(step: Step, pair: LocatedPair): boolean {
  if (step.kind === 'round') {
    return pair.head.kind === 'present' && pair.base.kind !== 'unreadable';
  }
  if (step.kind === 'recorded') return step.sides.some((side) => pair[side].kind === 'present');
  const needsBase = step.kind === 'evaluate' && comparesWithBase(step.evaluation);
  if (needsBase && pair.base.kind !== 'present') return false;
  // What is only measured at other extents is compared, and a removed model is compared with nothing.
  if (step.kind !== 'evaluate' && step.point > 0 && pair.head.kind !== 'present') return false;
  return pair[step.side].kind === 'present';
}

type SideStep = Exclude<Step, { kind: 'round' | 'recorded' }>;

async function runSide(step: SideStep, draft: Draft, effects: GatherEffects): Promise<void> {
  effects.onStep(step);
  const { side } = step;
  try {
    const sample = await effects.runner(step);
    switch (sample.kind) {
      case 'profile':
        placeOf(draft, step).profile[side] = { kind: 'measured', value: sample.profile };
        break;
      case 'evaluation':
        draft.evaluation[side] = { kind: 'measured', value: sample.evaluation };
        break;
      case 'trace':
        placeOf(draft, step).trace[side] = { kind: 'measured', value: sample.trace };
        break;
      case 'recorded':
      case 'round':
        assert(false, 'a step of its own');
    }
  } catch (error) {
    const unavailable = { kind: 'unavailable', failure: failureOf(error) } as const;
    if (step.kind === 'evaluate') draft.evaluation[side] = unavailable;
    else placeOf(draft, step)[step.kind][side] = unavailable;
  }
}

function placeOf({ places }: Draft, step: SideStep): PlaceDraft {
  const place = step.kind === 'evaluate' ? undefined : places[step.point];
  assert(place !== undefined, 'a draft for each place of the plan');
  return place;
}

async function runRecorded(
  step: Extract<Step, { kind: 'recorded' }>,
  pair: LocatedPair,
  draft: Draft,
  effects: GatherEffects,
): Promise<void> {
  effects.onStep(step);
  try {
    const sides = step.sides.filter((side) => pair[side].kind === 'present');
    const sample = await effects.runner({ ...step, sides });
    assert(sample.kind === 'recorded', 'a sample of the step');
    draft.recorded = { kind: 'measured', value: sample.recorded };
  } catch (error) {
    draft.recorded = { kind: 'unavailable', failure: failureOf(error) };
  }
}

async function runRound(
  step: Extract<Step, { kind: 'round' }>,
  pair: LocatedPair,
  draft: Draft,
  effects: GatherEffects,
): Promise<void> {
  const place = draft.places[step.point];
  assert(place !== undefined, 'a draft for each place of the plan');
  const baseFrom = pair.base.kind === 'absent' ? 'head' : 'base';
  const unproven = unprovenOn(step.latency.provider, place);
  if (unproven !== undefined) return giveUp(place.latency, unproven);
  const isDecided = () => effects.isDecided?.(assemble(pair, draft), step.point) ?? true;
  await addRound(place.latency, { ...step, baseFrom }, { ...effects, isDecided });
}

/**
 * Why nobody knows that the provider that was asked for ran anything. A session falls back to the
 * processor without an error, so that its times would be taken for those of a device.
 */
function unprovenOn(provider: string, { trace }: PlaceDraft): Failure | undefined {
  if (isProcessor(provider)) return undefined;
  const [failure] = [trace.base, trace.head].flatMap((side) =>
    side.kind === 'unavailable' ? [side.failure] : [],
  );
  return failure;
}

function assemble(pair: LocatedPair, draft: Draft): ModelEvidence {
  const [own, ...others] = draft.places;
  assert(own !== undefined, 'every model has extents of its own');
  return {
    id: pair.plan.id,
    path: pair.plan.path,
    dims: pair.plan.dims,
    base: sideOf(pair.base, 'base', draft.evaluation, own),
    head: sideOf(pair.head, 'head', draft.evaluation, own),
    latency: latencyOf(pair, own.latency),
    latencyAt: (pair.plan.latency?.at ?? []).flatMap((dims, index) => {
      const place = others[index];
      return place === undefined ? [] : [pointOf(pair, dims, place)];
    }),
    ...(pair.plan.recorded === null ? {} : { recorded: draft.recorded }),
  };
}

function pointOf(pair: LocatedPair, dims: Dims, place: PlaceDraft): PointEvidence {
  const { profile, trace } = place;
  const sideAt = (side: SideName) => ({ profile: profile[side], trace: trace[side] });
  return {
    dims,
    latency: latencyOf(pair, place.latency),
    ...(pair.plan.trace === null ? {} : { sides: { base: sideAt('base'), head: sideAt('head') } }),
  };
}

function sideOf(
  located: Located,
  side: SideName,
  evaluation: Draft['evaluation'],
  { profile, trace }: PlaceDraft,
): SideEvidence {
  if (located.kind !== 'present') return located;
  return {
    kind: 'present',
    file: located.located.file,
    profile: profile[side],
    evaluation: evaluation[side],
    trace: trace[side],
  };
}

function latencyOf(pair: LocatedPair, draft: LatencyDraft): MeasuredLatency {
  const { latency } = pair.plan;
  const sides = [pair.base, pair.head];
  if (latency === null || sides.every(({ kind }) => kind === 'absent')) {
    return { kind: 'not-asked' };
  }
  const broken = sides.find((side) => side.kind === 'unreadable');
  if (broken !== undefined) return { kind: 'unavailable', failure: broken.failure };
  if (pair.head.kind === 'absent') return { kind: 'no-head' };
  const against = pair.base.kind === 'absent' ? 'itself' : 'base';
  return latencyFrom(draft, latency, against) ?? { kind: 'not-asked' };
}
