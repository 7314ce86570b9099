import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { NamedTensor } from '../../src/sample.ts';
import type {
  EvaluationFacts,
  ModelRun,
  Statistic,
  Statistics,
  TaskRecord,
  Weights,
} from '../../src/tasks/task.ts';

function weightAt(weights: Weights, index: number): number {
  return weights === null ? 1 : Number(weights[index]);
}

/** What `Statistic` says that a value is, read off its definition; null where it is unknown. */
export function weightedValue(statistic: Statistic, weights: Weights): number | null {
  if (statistic.kind === 'unavailable') return null;
  if (statistic.kind === 'exact') return statistic.value;
  if (statistic.kind === 'set') return statistic.of(weights);
  const values = statistic.kind === 'share' ? statistic.right : statistic.values;
  const own = statistic.kind === 'share' ? null : statistic.weights;
  let [sum, total] = [0, 0];
  for (const [index, value] of values.entries()) {
    const weight = weightAt(weights, index) * weightAt(own, index);
    sum += weight * value;
    total += weight;
  }
  return total === 0 ? null : sum / total;
}

/** Every metric by its id. */
export function weightedValues(
  { metrics }: Statistics,
  weights: Weights,
): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    Object.entries(metrics).map(([id, statistic]) => [id, weightedValue(statistic, weights)]),
  );
}

/**
 * What holds for every statistic: no weights are weights of one, to the bit; a whole weight is a
 * record repeated; and records that came back from JSON say the same.
 */
export function expectLawsOfWeights<Row extends TaskRecord>(
  records: readonly Row[],
  weights: readonly number[],
  statisticsOf: (records: readonly Row[]) => Statistics,
): void {
  const statistics = statisticsOf(records);
  const plain = weightedValues(statistics, null);
  expect(weightedValues(statistics, new Float64Array(records.length).fill(1))).toEqual(plain);
  const repeated = records.flatMap((row, index) => Array<Row>(weights[index] ?? 0).fill(row));
  const weighted = weightedValues(statistics, weights);
  for (const [id, value] of Object.entries(weightedValues(statisticsOf(repeated), null))) {
    expect(weighted[id], id).toEqual(value === null ? null : close(value));
  }
  const again: Row[] = JSON.parse(JSON.stringify(records));
  expect(again).toEqual(records);
  expect(weightedValues(statisticsOf(again), null)).toEqual(plain);
}

/** Equal to eleven digits, however large. */
export function close(expected: unknown) {
  const value = Number(expected);
  return expect.closeTo(value, Math.max(0, 11 - Math.ceil(Math.log10(Math.abs(value) + 1))));
}

/** A committed file of what references say. */
export function goldenOf<Golden>(name: string): Record<string, Golden> {
  const url = new URL(`../fixtures/tasks/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8'));
}

export function factsOf(id: string): TaskRecord {
  return { id, input: null, slices: {} };
}

/** A run of a model for the sample `s` that gave these outputs. */
export function runOf(...outputs: readonly NamedTensor[]): ModelRun {
  return { facts: factsOf('s'), outputs, reference: null, frame: null, decode: null };
}

export function tensorOf(
  type: string,
  shape: readonly number[],
  data: readonly number[],
): NamedTensor {
  return { name: 'out', type, shape, data: Float64Array.from(data) };
}

/** A model that declares one float output. */
export function declared(
  shape: readonly (number | string)[],
  classNames: readonly string[] | null,
): EvaluationFacts {
  return {
    inputs: [],
    outputs: [{ name: 'out', type: 'float32', shape }],
    metadata: {},
    classNames,
    categoryIds: null,
  };
}
