import type { Evaluation } from '../evidence.ts';
import type { Breakdown } from '../metrics/breakdown.ts';
import { type MetricId, metrics } from '../metrics/index.ts';
import type { Reading } from '../metrics/reading.ts';
import { jsonText, type LogLine, logLines } from '../reports/escape.ts';
import { formatQuantity } from '../units.ts';

/** What `evaluate` and `score` print of one side: the readings of its task's metrics, and more. */
export interface EvaluationDocument {
  readonly evaluation: Evaluation;
  readonly readings: readonly (readonly [MetricId, Reading])[];
  readonly breakdowns: readonly Breakdown[];
  /** Sentences that a reader should know. */
  readonly notes: readonly string[];
}

const classesShown = 10;

/** The JSON of `evaluate` and `score`; contract.md names its fields. */
export function documentJson(document: EvaluationDocument): LogLine {
  const { evaluation, readings, breakdowns, notes } = document;
  const plain = {
    schema: 1,
    task: evaluation.task,
    samples: evaluation.records.length,
    skipped: evaluation.skipped.length,
    ...skippedOf(evaluation),
    metrics: Object.fromEntries(readings.map(([id, reading]) => [id, jsonOf(reading)])),
    ...tablesOf(breakdowns),
    notes,
  };
  return jsonText(plain);
}

/** Which samples were left out and why: nothing is dropped without a name. */
function skippedOf({ skipped }: Evaluation) {
  if (skipped.length === 0) return {};
  return { skippedSamples: skipped.map(({ id, failure }) => ({ id, reason: failure.message })) };
}

function tablesOf(breakdowns: readonly Breakdown[]) {
  const rowsOf = ({ metric, rows }: Breakdown) =>
    rows.map(({ name, support, head }) => ({ name, support, [metric]: head }));
  const perClass = breakdowns.filter(({ kind }) => kind === 'class').flatMap(rowsOf);
  const slices = breakdowns.filter(({ kind }) => kind === 'slice');
  return {
    ...(perClass.length === 0 ? {} : { perClass }),
    ...(slices.length === 0
      ? {}
      : { perSlice: Object.fromEntries(slices.map((each) => [each.by, rowsOf(each)])) }),
  };
}

function jsonOf(reading: Reading) {
  if (reading.kind === 'unavailable') {
    return { kind: reading.kind, reason: reading.failure.message };
  }
  const interval = reading.kind === 'sampled' ? reading.interval : null;
  return { kind: reading.kind, value: reading.value, ...(interval === null ? {} : { interval }) };
}

/** The same for people; names of classes and slices in it are a dataset's. */
export function documentText({ readings, breakdowns, notes }: EvaluationDocument): LogLine {
  const values = readings.map(([id, reading]) => {
    const { title, unit } = metrics[id];
    const value =
      reading.kind === 'unavailable' ? 'could not measure' : formatQuantity(reading.value, unit);
    return `${title.padEnd(26)}${value}${intervalWords(reading, id)}`;
  });
  const tables = breakdowns.flatMap(tableText);
  return logLines([...values, ...tables, ...notes.map((note) => `note: ${note}`)]);
}

function intervalWords(reading: Reading, id: MetricId): string {
  if (reading.kind !== 'sampled' || reading.interval === null) return '';
  const [low, high] = reading.interval;
  const { unit } = metrics[id];
  return `   (${formatQuantity(low, unit)} … ${formatQuantity(high, unit)})`;
}

function tableText({ kind, by, metric, rows }: Breakdown): readonly string[] {
  const title = kind === 'class' ? `worst classes by ${metric}` : `${metric} by ${by}`;
  const lines = rows.slice(0, classesShown).map(({ name, support, head }) => {
    const value = head === null ? '–' : `${(100 * head).toFixed(2)} %`;
    return `  ${name.padEnd(24)}${value.padStart(10)}${String(support).padStart(10)}`;
  });
  return [title, ...lines];
}
