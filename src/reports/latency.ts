import type { ModelOutcome, PointOutcome } from '../budgets/outcome.ts';
import type { LatencyPoint, Readings } from '../metrics/index.ts';
import type { CutShort, PairedRuns, RunSummary } from '../metrics/run-summary.ts';
import { boundRounds, type RoundNoise } from '../stats/round-bounds.ts';
import { logRatios, type TimedRound, undisturbed } from '../stats/rounds.ts';
import type { LookPlan } from '../stats/sequential.ts';
import { formatQuantity, formatRelative, formatShare, withSign } from '../units.ts';
import type { Column, PlainTable } from './accuracy.ts';
import { plural } from './diff-words.ts';
import { logLine } from './escape.ts';

/** What rounds of paired runs have to say beside their change. */

/** `batch=8, length=128`; the names are a model's, and untrusted. */
export function dimsWords(dims: LatencyPoint['dims']): string {
  return logLine(
    Object.entries(dims)
      .map(([name, extent]) => `${name}=${extent}`)
      .join(', '),
  );
}

/** What the rounds of a model could resolve, or what kept them from it; undefined where there are none. */
export function resolutionWords({ readings, runs }: ModelOutcome): string | undefined {
  const words = wordsOfRounds(readings, runs?.cutShort ?? null);
  return words === undefined ? undefined : `Latency: ${words}`;
}

/** The same at extents that are not the model's own; names in `at` are untrusted. */
export interface PointResolution {
  /** `batch=8` */
  readonly at: string;
  readonly words: string;
}

/**
 * The resolution of the first `maximum` of the other extents at which there were rounds, and how many
 * more there are; those that were cut short come first, since they say what to set.
 */
export function pointResolutions(
  { latencyAt }: ModelOutcome,
  maximum: number,
): { readonly points: readonly PointResolution[]; readonly more: number } {
  const isWhole = ({ cutShort }: PointOutcome) => (cutShort === null ? 1 : 0);
  const sorted = latencyAt.toSorted((a, b) => isWhole(a) - isWhole(b));
  const all = sorted.flatMap(({ dims, readings, cutShort }) => {
    const words = wordsOfRounds(readings, cutShort);
    return words === undefined ? [] : [{ at: dimsWords(dims), words }];
  });
  const points = all.slice(0, maximum);
  return { points, more: all.length - points.length };
}

function wordsOfRounds({ latency }: Readings, cutShort: CutShort | null): string | undefined {
  const noise = latency?.delta.kind === 'sampled' ? latency.delta.paired?.noise : undefined;
  if (noise !== undefined) return noiseWords(noise);
  return cutShort === null ? undefined : cutShortWords(cutShort);
}

/** `+1.2 % (+0.30 % … +2.1 %)`, of a ratio of head to base with its bounds. */
export function ratioWords(ratio: Readonly<Record<'value' | 'low' | 'high', number>>): string {
  const words = (bound: keyof typeof ratio) => formatRelative(ratio[bound] - 1);
  return `${words('value')} (${words('low')} … ${words('high')})`;
}

/** `3 rounds in 131 s, and a decision takes 8: set max-seconds to 350 or more`. */
export function cutShortWords({ rounds, seconds, ...needed }: CutShort): string {
  const { neededRounds, neededSeconds } = needed;
  const enough = 10 * Math.ceil(neededSeconds / 10);
  return `${plural(rounds, 'round')} in ${Math.round(seconds)} s, and a decision takes ${neededRounds}: set max-seconds to ${enough} or more`;
}

/** `8 rounds could resolve ±0.90 % (standard deviation 0.70 %, autocorrelation −0.05)`. */
export function noiseWords(noise: RoundNoise): string {
  const { rounds, sd, autocorrelation, widening, resolution } = noise;
  const counted = plural(rounds, 'round');
  const could =
    resolution === null
      ? `${counted}: too few to call anything exceeded`
      : `${counted} could resolve ±${formatShare(resolution)}`;
  const details = [
    sd === null ? [] : `standard deviation ${formatShare(sd)}`,
    autocorrelation === null ? [] : `autocorrelation ${correlationWords(autocorrelation)}`,
    widening === 1 ? [] : `so the interval is ${widening.toFixed(2)} times as wide as without it`,
  ].flat();
  return details.length === 0 ? could : `${could} (${details.join(', ')})`;
}

/** `0.49` or `−0.70`: what is positive needs no sign. */
function correlationWords(value: number): string {
  return value < 0 ? withSign(value, (size) => size.toFixed(2)) : value.toFixed(2);
}

const runColumns: readonly Column[] = [
  { kind: 'words', head: '' },
  { kind: 'figure', head: 'median' },
  { kind: 'figure', head: 'mean' },
  { kind: 'figure', head: 'p90' },
  { kind: 'figure', head: 'p95' },
  { kind: 'figure', head: 'p99' },
  { kind: 'figure', head: 'load' },
  { kind: 'figure', head: 'first run' },
  { kind: 'figure', head: 'per second' },
];

/** All timed runs of both sides; told, and judged only where a budget asks for it. */
export function runsTable({ base, head }: PairedRuns): PlainTable {
  const isMean = [base, head].some((side) => side?.timed === 'blocks');
  return {
    title: isMean ? 'Means of blocks of runs' : 'Runs after warm-up',
    columns: runColumns,
    rows: [
      ...(base === null ? [] : [['base', ...summaryCells(base)]]),
      ['head', ...summaryCells(head)],
    ],
  };
}

function summaryCells(side: RunSummary): readonly string[] {
  const { medianMs, meanMs, p90Ms, p95Ms, p99Ms, loadMs, firstRunMs, samplesPerSecond } = side;
  const ms = (value: number | null) => (value === null ? '–' : formatQuantity(value, 'ms'));
  return [
    ...[medianMs, meanMs, p90Ms, p95Ms, p99Ms, loadMs, firstRunMs].map(ms),
    formatQuantity(samplesPerSecond, 'perSecond'),
  ];
}

/** How far a latency is. */
export interface RoundsState {
  readonly model: string;
  readonly at: LatencyPoint['dims'];
  readonly rounds: readonly TimedRound[];
  readonly looks: LookPlan;
  readonly seconds: number;
  readonly maxSeconds: number;
}

/** `digits: round 9 of at most 27, +1.2 % (−0.30 … +2.5 %), 12 s, at most 108 s left`. */
export function roundsLine(state: RoundsState, columns: number): string {
  const { model, at, rounds, looks, seconds, maxSeconds } = state;
  const where = Object.keys(at).length === 0 ? '' : ` at ${dimsWords(at)}`;
  const last = looks.rounds.at(-1) ?? 0;
  const each = rounds.length === 0 ? 0 : seconds / rounds.length;
  const left = Math.max(0, Math.min(maxSeconds - seconds, (last - rounds.length) * each));
  const parts = [
    `${model}${where}: round ${rounds.length} of at most ${last}`,
    changeSoFar(rounds, looks),
    `${Math.round(seconds)} s, at most ${Math.round(left)} s left`,
  ];
  return parts.join(', ').slice(0, Math.max(0, columns - 1));
}

function changeSoFar(rounds: readonly TimedRound[], looks: LookPlan): string {
  // As the verdict will: without what a device spoiled.
  const left = undisturbed(rounds);
  const bounds = left.length === 0 ? undefined : boundRounds(logRatios(left), looks);
  if (bounds === undefined) return 'no interval yet';
  const { value, low, high } = bounds.estimate;
  const words = (log: number) => formatRelative(Math.expm1(log));
  return `${words(value)} (${words(low).replace(/ %$/, '')} … ${words(high)})`;
}
