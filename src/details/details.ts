import type { StaticProfile } from '../analysis/static-profile.ts';
import type { Evidence, ModelEvidence, SideEvidence } from '../evidence.ts';
import { factsOf } from '../explain/facts.ts';
import { type LayerPair, type LayerSide, pairLayers } from '../explain/layer-pairs.ts';
import { tracedSidesOf } from '../explain/model-explanation.ts';
import type { SideTimes } from '../explain/times.ts';
import type { TracedSide } from '../explain/traced-side.ts';
import { evaluatedSide } from '../metrics/evaluated-side.ts';
import { type Calibration, calibrationOf } from './calibration.ts';
import { type Confusions, confusionsOf } from './confusion.ts';
import { type LayerChanges, macsChanges, timeChanges } from './layer-changes.ts';
import { type MemoryTimeline, timelineOf } from './memory-timeline.ts';
import { isPlausibleMs } from './plausible.ts';
import { type PrecisionRecall, precisionRecallOf } from './precision-recall.ts';
import { type RoundRatios, roundRatiosOf } from './round-ratios.ts';
import { type RunHistogram, runHistogramOf } from './run-histogram.ts';
import { type KindShares, macsShares, timeShares } from './shares.ts';
import { type TracedLayers, tracedLayersOf } from './traced-layers.ts';

/** What a page can draw of one model beyond its outcome: plain data, made from evidence alone. */
export interface ModelDetails {
  readonly id: string;
  /** Null where that side has no model, or none that could be read. */
  readonly base: SideDetails | null;
  readonly head: SideDetails | null;
  /** The nodes of both sides; empty where neither has a profile. */
  readonly layerPairs: readonly LayerPair[];
  /** Null where there are no traces whose times could be set against each other. */
  readonly layerTimes: LayerChanges | null;
  readonly layerMacs: LayerChanges | null;
  readonly runs: RunHistogram | null;
  readonly rounds: RoundRatios | null;
  readonly confusions: Confusions | null;
}

export interface SideDetails {
  readonly profile: StaticProfile | null;
  readonly memory: MemoryTimeline | null;
  readonly macsShares: KindShares | null;
  readonly timeShares: KindShares | null;
  readonly layers: TracedLayers | null;
  readonly precisionRecall: PrecisionRecall | null;
  readonly calibration: Calibration | null;
}

/** The details of every model, in the order of the evidence. */
export function detailsOf({ models }: Evidence): readonly ModelDetails[] {
  return models.map(modelDetails);
}

/** What static profiles alone tell; of a model by itself, that of the base is null. */
export function staticDetailsOf(
  id: string,
  base: StaticProfile | null,
  head: StaticProfile | null,
): ModelDetails {
  return {
    id,
    base: staticSide(base),
    head: staticSide(head),
    layerPairs: pairLayers(
      base && { profile: base, trace: null },
      head && { profile: head, trace: null },
    ),
    layerTimes: null,
    layerMacs: macsChanges(base, head),
    runs: null,
    rounds: null,
    confusions: null,
  };
}

function staticSide(profile: StaticProfile | null): SideDetails | null {
  if (profile === null) return null;
  return {
    profile,
    memory: timelineOf(profile.memory),
    macsShares: macsShares(profile),
    timeShares: null,
    layers: null,
    precisionRecall: null,
    calibration: null,
  };
}

function modelDetails(model: ModelEvidence): ModelDetails {
  const traced = tracedSidesOf(model);
  const facts = factsOf({ ...traced, latency: null });
  return {
    id: model.id,
    base: sideDetails(model.base, facts.base),
    head: sideDetails(model.head, facts.head),
    layerPairs: pairLayers(layerSide(model.base, traced.base), layerSide(model.head, traced.head)),
    layerTimes: timeChanges(facts),
    layerMacs: macsChanges(profileOf(model.base), profileOf(model.head)),
    runs: runHistogramOf(model),
    rounds: roundRatiosOf(model),
    confusions: confusionsOf(model),
  };
}

function sideDetails(side: SideEvidence, traced: SideTimes | null): SideDetails | null {
  if (side.kind !== 'present') return null;
  const profile = profileOf(side);
  const evaluated = evaluatedSide(side);
  const answers = evaluated?.kind === 'evaluated' ? evaluated : null;
  // Of a launch nobody knows how long the work took.
  const times = traced?.clock === 'work' && isPlausibleMs(traced.ms) ? traced : null;
  return {
    profile,
    memory: profile === null ? null : timelineOf(profile.memory),
    macsShares: profile === null ? null : macsShares(profile),
    timeShares: times === null ? null : timeShares(times),
    layers: times === null ? null : tracedLayersOf(times),
    precisionRecall: answers === null ? null : precisionRecallOf(answers),
    calibration: answers === null ? null : calibrationOf(answers),
  };
}

function profileOf(side: SideEvidence): StaticProfile | null {
  return side.kind === 'present' && side.profile.kind === 'measured' ? side.profile.value : null;
}

function layerSide(side: SideEvidence, traced: TracedSide | null): LayerSide | null {
  const profile = profileOf(side);
  return profile === null ? null : { profile, trace: traced?.trace ?? null };
}
