import type { ModelEvidence, SideName } from '../evidence.ts';
import type { LatencyEvidence, Round, WorkerTimes } from '../evidence-latency.ts';
import { median } from '../stats/quantiles.ts';
import { boundRounds } from '../stats/round-bounds.ts';
import { cpuLogRatios, cycleLogRatios, undisturbed } from '../stats/rounds.ts';
import { isProcessor } from '../stats/sequential.ts';
import type { BoundedEstimate } from '../stats/signed-rank.ts';
import { gpuConditions } from '../stats/throttle.ts';
import type { Metric } from './metric.ts';
import { otherEnvironment } from './other-environment.ts';
import {
  type Comparison,
  type Corroboration,
  type Delta,
  obstacle,
  type PairedRounds,
  type Reading,
} from './reading.ts';

/** How one number is read from rounds. */
export interface TimedReader {
  readonly numberOf: (worker: WorkerTimes) => number;
  /** ln(head / base) of each round. */
  readonly ratiosOf: (rounds: readonly Round[]) => readonly number[];
  /**
   * The same by another clock, from that clock's ratios of times; left out where the number is none
   * that another clock could tell.
   */
  readonly otherClock?: (rounds: readonly Round[], ratios: readonly number[]) => readonly number[];
  /** One side, where it is not the centre of its rounds; undefined where it is not known. */
  readonly readSide?: (evidence: LatencyEvidence, side: SideName) => Reading | undefined;
}

/** A metric of rounds of paired runs: in every round both sides, so that a drift hits both alike. */
export function timedMetric(
  words: Pick<Metric, 'title' | 'unit' | 'better'>,
  reader: TimedReader,
): Metric {
  const rest = { absoluteLimitOf: 'interval', tasks: [], needsBase: false } as const;
  return { ...words, ...rest, compare: (model) => compare(model, reader) };
}

function compare(model: ModelEvidence, reader: TimedReader): Comparison | undefined {
  const { latency } = model;
  if (latency.kind === 'not-asked') return undefined;
  if (latency.kind === 'no-head') {
    return { base: null, head: null, delta: { kind: 'unavailable', why: 'no-head' } };
  }
  const readSide = (side: SideName): Reading | undefined => {
    if (latency.kind === 'unavailable') return latency;
    const evidence = { ...latency.value, rounds: trusted(latency.value) };
    const reading =
      reader.readSide === undefined
        ? centreOf(evidence, side, reader.numberOf)
        : reader.readSide(evidence, side);
    return reading?.kind === 'sampled' ? withReason(reading, latency.value) : reading;
  };
  const head = readSide('head');
  const base = model.base.kind === 'absent' ? null : readSide('base');
  if (head === undefined || base === undefined) return undefined;
  const blocked = obstacle(base, head) ?? otherEnvironment(model);
  if (blocked !== undefined || latency.kind === 'unavailable') {
    return { base, head, delta: blocked ?? { kind: 'unavailable', why: 'unmeasured' } };
  }
  return { base, head, delta: deltaOf(latency.value, reader) };
}

/** The rounds as far as nothing disturbed them; all of them where that leaves none. */
export function trusted({ rounds }: Pick<LatencyEvidence, 'rounds'>): readonly Round[] {
  const left = undisturbed(rounds);
  return left.length === 0 ? rounds : left;
}

/** The centre of one side's rounds, with bounds. */
export function centreOf(
  evidence: LatencyEvidence,
  side: SideName,
  numberOf: TimedReader['numberOf'],
): Extract<Reading, { kind: 'sampled' }> {
  const values = evidence.rounds.map((round) => numberOf(round[side]));
  const bounds = boundRounds(values, evidence);
  return {
    kind: 'sampled',
    value: bounds?.estimate.value ?? median(values),
    interval: bounds === undefined ? null : atLeastZero(bounds.estimate),
    claim: bounds === undefined || bounds.claim === null ? null : atLeastZero(bounds.claim),
    samples: values.length,
  };
}

/** Widened bounds may leave the range of a time. */
function atLeastZero({ low, high }: BoundedEstimate): readonly [number, number] {
  return [Math.max(0, low), high];
}

/** No interval of times that say nothing of the model; and why there is none, where there is none. */
function withReason(
  reading: Extract<Reading, { kind: 'sampled' }>,
  evidence: LatencyEvidence,
): Reading {
  if (isDisturbed(evidence)) return { ...reading, interval: null, claim: null, why: 'environment' };
  const isCut = reading.interval === null && evidence.stopped === 'time-budget';
  return isCut ? { ...reading, why: 'out-of-time' } : reading;
}

/** Whether the device was slowed down or shared so much that its times say nothing of a model. */
function isDisturbed({ rounds }: LatencyEvidence): boolean {
  const watched = rounds.flatMap(({ gpu }) => gpu ?? []);
  return watched.length > 0 && !gpuConditions(watched).isFit;
}

function deltaOf(evidence: LatencyEvidence, reader: TimedReader): Delta {
  if (isDisturbed(evidence)) return { kind: 'unavailable', why: 'environment' };
  const rounds = trusted(evidence);
  const bounds = boundRounds(reader.ratiosOf(rounds), evidence);
  if (bounds === undefined) return { kind: 'unavailable', why: whyTooFew[evidence.stopped] };
  const { noise } = bounds;
  const baseValue = median(rounds.map(({ base }) => reader.numberOf(base)));
  const relative = mapBounds(bounds.estimate, Math.expm1);
  const difference = (ratio: BoundedEstimate) => mapBounds(ratio, (value) => value * baseValue);
  const claimed = bounds.claim === null ? null : mapBounds(bounds.claim, Math.expm1);
  const paired: PairedRounds = {
    noise,
    claim: claimed === null ? null : { relative: claimed, difference: difference(claimed) },
    corroboration: corroborationOf(evidence, rounds, reader),
  };
  return { kind: 'sampled', difference: difference(relative), relative, tails: null, paired };
}

const whyTooFew = {
  decided: 'too-few-samples',
  'last-look': 'too-few-samples',
  'time-budget': 'out-of-time',
  failed: 'unmeasured',
} as const;

/**
 * Processor time where all work is done by one thread of this process: more threads may wait for each
 * other without any, and the work of a device is not charged to the process at all. There it is the
 * cycles, where the clocks were watched.
 */
function corroborationOf(
  evidence: LatencyEvidence,
  rounds: readonly Round[],
  { otherClock }: TimedReader,
): Corroboration | null {
  if (otherClock === undefined) return null;
  const isOnProcessor = isProcessor(evidence.provider);
  if (isOnProcessor && evidence.threads !== 1) return null;
  const ratios = isOnProcessor ? cpuLogRatios(rounds) : cycleLogRatios(rounds);
  const bounds = ratios === null ? undefined : boundRounds(otherClock(rounds, ratios), evidence);
  if (bounds === undefined) return null;
  const by = isOnProcessor ? 'processor-time' : 'gpu-cycles';
  return { by, relative: mapBounds(bounds.estimate, Math.expm1) };
}

function mapBounds(estimate: BoundedEstimate, to: (value: number) => number): BoundedEstimate {
  return { value: to(estimate.value), low: to(estimate.low), high: to(estimate.high) };
}
