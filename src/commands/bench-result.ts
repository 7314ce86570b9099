import type { Failure } from '../errors.ts';
import type { ModelEvidence } from '../evidence.ts';
import type { Environment } from '../evidence-environment.ts';
import type { MeasuredLatency } from '../evidence-latency.ts';
import type { Explanation } from '../explain/index.ts';
import { explainModel } from '../explain/model-explanation.ts';
import type { Dims } from '../measure/plan.ts';
import { metrics, modelAt } from '../metrics/index.ts';
import { measuringNotes } from '../metrics/measuring-notes.ts';
import type { RunSummary } from '../metrics/run-summary.ts';
import { memoryOf } from '../metrics/side-memory.ts';
import { jsonText, logLine, logLines } from '../reports/escape.ts';
import { cutShortWords, dimsWords, noiseWords, ratioWords } from '../reports/latency.ts';
import { noteWords } from '../reports/notes.ts';
import { whyUndecided } from '../reports/words.ts';
import { formatQuantity, formatRelative } from '../units.ts';
import { explanationDocument, explanationLines } from './bench-explanation.ts';
import { type BenchPoint, benchPoint } from './bench-point.ts';
import type { CommandResult } from './command.ts';

/** What the change is held against, and whether "cannot tell" is good enough. */
export interface BenchGate {
  readonly marginRatio: number;
  readonly prove: 'over' | 'within';
}

/** At the given extents first, then at each of the others. */
function latenciesOf({ latency, latencyAt }: ModelEvidence): readonly MeasuredLatency[] {
  return [latency, ...latencyAt.map((point) => point.latency)];
}

/** Whether the rounds so far decide; 0 is the latency at the given extents, 1 the first of the others. */
export function isBenchDecided(model: ModelEvidence, point: number, gate: BenchGate): boolean {
  return pointAt(model, latenciesOf(model)[point], gate)?.verdict !== 'undecided';
}

function pointAt(
  model: ModelEvidence,
  latency: MeasuredLatency | undefined,
  { marginRatio }: BenchGate,
): BenchPoint | undefined {
  return latency?.kind === 'measured' ? benchPoint(model, latency.value, marginRatio) : undefined;
}

/** A latency that was measured, with what a trace at the same extents says of it. */
interface ToldPoint {
  /** Null for the given extents. */
  readonly dims: Dims | null;
  readonly model: ModelEvidence;
  readonly point: BenchPoint;
  readonly explanation: Explanation | undefined;
}

function toldAt(model: ModelEvidence, dims: Dims | null, gate: BenchGate): readonly ToldPoint[] {
  const point = pointAt(model, model.latency, gate);
  if (point === undefined) return [];
  return [{ dims, model, point, explanation: explainModel(model, metrics.latency.compare(model)) }];
}

/** What a bench comes to, from what it measured. */
export function benchResult(
  model: ModelEvidence,
  environment: Environment,
  gate: BenchGate,
  format: 'text' | 'json',
): CommandResult {
  const problems = latenciesOf(model).flatMap(failuresOf);
  const [own] = toldAt(model, null, gate);
  if (model.latency.kind !== 'measured' || own === undefined) {
    return { text: logLine(''), problems, exitCode: 2 };
  }
  const { provider, threads } = model.latency.value;
  const at = model.latencyAt.flatMap((place) => toldAt(modelAt(model, place), place.dims, gate));
  const warnings = measuringNotes(model);
  const document = {
    schema: 1,
    environment: { ...environment, provider, threads },
    ...gate,
    ...documentOf(own),
    at: at.map((told) => ({ dims: told.dims, ...documentOf(told) })),
    warnings,
  };
  const blocks = [
    ...[own, ...at].flatMap((told) => blocksOf(told, gate)),
    ...warnings.map((note) => [`note: ${noteWords(note)}`]),
  ];
  const lines = blocks.flatMap((block, index) => (index === 0 ? block : ['', ...block]));
  const text = format === 'json' ? jsonText(document) : logLines(lines);
  const points = [own, ...at].map(({ point }) => point);
  return { text, problems, exitCode: exitCodeOf(points, problems, gate) };
}

function documentOf({ model, point, explanation }: ToldPoint) {
  return {
    ...point,
    base: { ...point.base, memory: memoryOf(model.base) },
    head: { ...point.head, memory: memoryOf(model.head) },
    ...(explanation === undefined ? {} : explanationDocument(explanation)),
  };
}

/** Lines that stand together. */
function blocksOf(
  { dims, model, point, explanation }: ToldPoint,
  gate: BenchGate,
): readonly (readonly string[])[] {
  const figures = [...wordsOf(point, dims, gate), ...memoryWords(model)];
  const why = explanation === undefined ? [] : explanationLines(explanation);
  return why.length === 0 ? [figures] : [figures, why];
}

function failuresOf(latency: MeasuredLatency): readonly Failure[] {
  if (latency.kind === 'unavailable') return [latency.failure];
  const failure = latency.kind === 'measured' ? latency.value.failure : null;
  return failure === null ? [] : [failure];
}

function exitCodeOf(
  points: readonly BenchPoint[],
  problems: readonly Failure[],
  { prove }: BenchGate,
): number {
  if (points.some(({ verdict }) => verdict === 'exceeded')) return 1;
  if (problems.length > 0) return 2;
  return prove === 'within' && points.some(({ verdict }) => verdict === 'undecided') ? 1 : 0;
}

function wordsOf(point: BenchPoint, dims: Dims | null, gate: BenchGate): readonly string[] {
  const { ratio, noise, verdict, why, cutShort } = point;
  const change = ratio === null ? 'too few rounds for an interval' : ratioWords(ratio);
  const reason = why === undefined ? '' : ` (${whyUndecided[why]})`;
  return [
    ...(dims === null ? [] : [`at ${dimsWords(dims)}`]),
    sideWords('base', point.base),
    sideWords('head', point.head),
    `change  ${change}  ${verdict} the margin of ${formatRelative(gate.marginRatio)}${reason}`,
    ...(noise === null ? [] : [noiseWords(noise)]),
    ...(cutShort === null ? [] : [cutShortWords(cutShort)]),
    `${point.rounds} rounds in ${formatQuantity(point.seconds * 1_000, 'ms')}, ended by: ${endWords[point.stopped]}`,
  ];
}

const endWords = {
  decided: 'a decision',
  'last-look': 'the last look',
  'time-budget': 'max-seconds',
  failed: 'a round that failed',
} as const;

/** A line where the runtime told of the memory of both. */
function memoryWords({ base, head }: ModelEvidence): readonly string[] {
  const [before, after] = [
    memoryOf(base)?.peakActivationBytes,
    memoryOf(head)?.peakActivationBytes,
  ];
  if (before == null || after == null) return [];
  const change = before === 0 ? '' : `  ${formatRelative(after / before - 1)}`;
  const bytes = (value: number) => formatQuantity(value, 'bytes');
  return [
    `memory  base ${bytes(before)}  head ${bytes(after)}${change}, the peak of the runtime's allocator`,
  ];
}

function sideWords(name: string, side: RunSummary): string {
  const ms = (value: number) => formatQuantity(value, 'ms');
  const p99 = side.p99Ms === null ? '' : `  p99 ${ms(side.p99Ms)}`;
  const counted = side.timed === 'runs' ? 'runs' : 'means of a block of runs';
  return `${name}  median ${ms(side.medianMs)}  mean ${ms(side.meanMs)}  p90 ${ms(side.p90Ms)}  p95 ${ms(side.p95Ms)}${p99}  ${formatQuantity(side.samplesPerSecond, 'perSecond')}  (${side.samples} ${counted}; load ${ms(side.loadMs)}, first run ${ms(side.firstRunMs)})`;
}
