// An entry is a number that evidence holds for both models: how to read it and how to compare it.
// To add one: a file beside this one (or a line in a family's file), and a line here.
// Its test goes to test/metrics/<file>.test.ts; the config and every report follow by themselves.
import type { ModelEvidence, PointEvidence, SideEvidence, SideName } from '../evidence.ts';
import { latency, loadTime, throughput } from './latency.ts';
import { latencyP90, latencyP99 } from './latency-percentiles.ts';
import type { Metric } from './metric.ts';
import { negativeFlips } from './negative-flips.ts';
import type { Comparison } from './reading.ts';
import { runtimeMemory } from './runtime-memory.ts';
import { fileSize, missingNodes, nothingMissing, staticMetric } from './static.ts';
import { taskMetrics } from './task-metrics.ts';

/** In the order in which reports show them: the task first, then what it costs. */
export const metrics = {
  ...taskMetrics,
  'negative-flips': negativeFlips,
  latency,
  'latency-p90': latencyP90,
  'latency-p99': latencyP99,
  throughput,
  'load-time': loadTime,
  'runtime-memory': runtimeMemory,
  macs: staticMetric({
    title: 'MACs',
    unit: 'count',
    missing: missingNodes,
    of: (profile) => profile.macs,
  }),
  flops: staticMetric({
    title: 'FLOPs',
    unit: 'count',
    missing: missingNodes,
    of: (profile) => profile.flops,
  }),
  params: staticMetric({
    title: 'Parameters',
    unit: 'count',
    missing: nothingMissing,
    of: (profile) => profile.params.count,
  }),
  size: staticMetric({
    title: 'Model size',
    unit: 'bytes',
    ...fileSize,
  }),
  'peak-memory': staticMetric({
    title: 'Peak memory',
    unit: 'bytes',
    missing: missingNodes,
    of: (profile) => profile.memory.peakBytes,
  }),
  'activation-memory': staticMetric({
    title: 'Peak activations',
    unit: 'bytes',
    missing: missingNodes,
    of: (profile) => profile.memory.peakActivationBytes,
  }),
  'access-bytes': staticMetric({
    title: 'Memory traffic',
    unit: 'bytes',
    missing: missingNodes,
    of: (profile) => profile.accessBytes,
  }),
  nodes: staticMetric({
    title: 'Nodes',
    unit: 'count',
    missing: nothingMissing,
    of: (profile) => profile.coverage.nodes,
  }),
} as const satisfies Record<string, Metric>;

export type MetricId = keyof typeof metrics;

/** Those that rounds of paired runs give. */
export const timedMetrics = [
  'latency',
  'latency-p90',
  'latency-p99',
  'throughput',
  'load-time',
] as const satisfies readonly MetricId[];

export const metricIds = Object.keys(metrics) as readonly MetricId[];

/** Every metric that was asked for, in the order of the table. */
export type Readings = Readonly<Partial<Record<MetricId, Comparison>>>;

/** What is told of other extents: no limit is on memory there. */
const pointMetrics = [...timedMetrics, 'runtime-memory'] as const;

/** Readings of what rounds of paired runs and traces give, at other extents than the model's own. */
export interface LatencyPoint {
  /** Extents in place of the model's own, such as a larger batch. */
  readonly dims: Readonly<Record<string, number>>;
  readonly readings: Readings;
}

/** All readings of one model. */
export function readModel(model: ModelEvidence): Readings {
  return readingsOf(model, metricIds);
}

/** Only those readings of a model that rounds of paired runs give. */
export function readTimes(model: ModelEvidence): Readings {
  return readingsOf(model, timedMetrics);
}

/** What was measured at other extents, in the order of the config. */
export function readLatencyAt(model: ModelEvidence): readonly LatencyPoint[] {
  return model.latencyAt.map((point) => {
    return { dims: point.dims, readings: readingsOf(modelAt(model, point), pointMetrics) };
  });
}

/** A model as it is at other extents: what is not measured there is left out. */
export function modelAt(
  { latencyAt: _, recorded: _recorded, ...model }: ModelEvidence,
  { dims, latency: measured, sides }: PointEvidence,
): ModelEvidence {
  const none = { kind: 'not-asked' } as const;
  const sideAt = (name: SideName): SideEvidence => {
    const side = model[name];
    if (side.kind !== 'present') return side;
    return { ...side, evaluation: none, ...(sides?.[name] ?? { profile: none, trace: none }) };
  };
  return {
    ...model,
    dims: { ...model.dims, ...dims },
    base: sideAt('base'),
    head: sideAt('head'),
    latency: measured,
    latencyAt: [],
  };
}

function readingsOf(model: ModelEvidence, ids: readonly MetricId[]): Readings {
  const entries = ids.flatMap((id) => {
    const comparison = metrics[id].compare(model);
    return comparison === undefined ? [] : [[id, comparison] as const];
  });
  return Object.fromEntries(entries);
}
