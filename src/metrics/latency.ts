import type { LatencyEvidence, ModelEvidence, SideName } from '../evidence.ts';
import { ascending, median, quantileOf } from '../stats/quantiles.ts';
import { logRatios, typicalMs } from '../stats/rounds.ts';
import { type BoundedEstimate, hodgesLehmann } from '../stats/signed-rank.ts';
import type { Metric } from './metric.ts';
import { type Comparison, type Delta, obstacle, type Reading } from './reading.ts';

/** Two-sided 95 % for the interval of one side. */
const alphaOfOneSide = 0.025;

/**
 * The typical undisturbed time of one inference: over rounds of fresh processes, the centre of the
 * median block minimum. Its change is the centre of the rounds' paired log ratios, so a machine that
 * drifts hits both sides alike.
 */
export const latency: Metric = {
  title: 'Latency',
  unit: 'ms',
  better: 'lower',
  absoluteLimitOf: 'interval',
  compare: (model) => compareRounds(model, typicalReading, pairedDelta),
};

/** The time to create a session, once per process: told, and too noisy to gate by default. */
export const loadTime: Metric = {
  title: 'Load time',
  unit: 'ms',
  better: 'lower',
  absoluteLimitOf: 'interval',
  compare: (model) => compareRounds(model, loadReading, loadDelta),
};

/** The change head / base - 1 with the bounds of its confidence; undefined for too few rounds. */
export function latencyChange(evidence: LatencyEvidence): BoundedEstimate | undefined {
  return changeOf(logRatios(evidence.rounds), evidence.alphaPerLook);
}

/** All runs of one side as a summary for people; nothing here is gated. */
export function summariseRuns(evidence: LatencyEvidence, side: SideName) {
  const sorted = ascending(evidence.rounds.flatMap((round) => round[side].blocksMs.flat()));
  const loads = evidence.rounds.map((round) => round[side].loadMs);
  const firstRuns = evidence.rounds.map((round) => round[side].firstRunMs);
  return {
    medianMs: quantileOf(sorted, 0.5),
    meanMs: sorted.reduce((sum, ms) => sum + ms, 0) / sorted.length,
    p90Ms: quantileOf(sorted, 0.9),
    // Fewer runs cannot speak of one in a hundred with 99 % confidence (MLPerf loadgen).
    p99Ms: sorted.length >= 662 ? quantileOf(sorted, 0.99) : null,
    samples: sorted.length,
    loadMs: median(loads),
    firstRunMs: median(firstRuns),
  };
}

function compareRounds(
  model: ModelEvidence,
  read: (evidence: LatencyEvidence, side: SideName) => Reading,
  deltaOf: (evidence: LatencyEvidence) => Delta,
): Comparison | undefined {
  const evidence = model.latency;
  if (evidence.kind === 'not-asked') return undefined;
  const readSide = (side: SideName): Reading | null => {
    if (model[side].kind === 'absent') return null;
    return evidence.kind === 'unavailable' ? evidence : read(evidence.value, side);
  };
  const [base, head] = [readSide('base'), readSide('head')];
  const blocked = obstacle(base, head);
  if (blocked !== undefined) return { base, head, delta: blocked };
  if (evidence.kind === 'unavailable') {
    return { base, head, delta: { kind: 'unavailable', why: 'unmeasured' } };
  }
  return { base, head, delta: deltaOf(evidence.value) };
}

function sampledReading(perRound: readonly number[]): Reading {
  const bounds = hodgesLehmann(perRound, alphaOfOneSide);
  return {
    kind: 'sampled',
    value: bounds?.value ?? median(perRound),
    interval: bounds === undefined ? null : [bounds.low, bounds.high],
    samples: perRound.length,
  };
}

function typicalReading(evidence: LatencyEvidence, side: SideName): Reading {
  return sampledReading(evidence.rounds.map((round) => typicalMs(round[side].blocksMs)));
}

function loadReading(evidence: LatencyEvidence, side: SideName): Reading {
  return sampledReading(evidence.rounds.map((round) => round[side].loadMs));
}

function pairedDelta(evidence: LatencyEvidence): Delta {
  const baseMs = evidence.rounds.map((round) => typicalMs(round.base.blocksMs));
  return deltaFrom(evidence, latencyChange(evidence), median(baseMs));
}

function loadDelta(evidence: LatencyEvidence): Delta {
  const ratios = evidence.rounds.map((round) => Math.log(round.head.loadMs / round.base.loadMs));
  const baseMs = evidence.rounds.map((round) => round.base.loadMs);
  return deltaFrom(evidence, changeOf(ratios, evidence.alphaPerLook), median(baseMs));
}

function changeOf(ratios: readonly number[], alpha: number): BoundedEstimate | undefined {
  const estimate = hodgesLehmann(ratios, alpha);
  return estimate === undefined ? undefined : mapBounds(estimate, Math.expm1);
}

function deltaFrom(
  evidence: LatencyEvidence,
  relative: BoundedEstimate | undefined,
  baseMs: number,
): Delta {
  if (relative === undefined) {
    const isOutOfTime = evidence.stopped === 'time-budget';
    return { kind: 'unavailable', why: isOutOfTime ? 'out-of-time' : 'too-few-samples' };
  }
  const difference = mapBounds(relative, (ratio) => ratio * baseMs);
  return { kind: 'sampled', difference, relative };
}

function mapBounds(estimate: BoundedEstimate, to: (value: number) => number): BoundedEstimate {
  return { value: to(estimate.value), low: to(estimate.low), high: to(estimate.high) };
}
