// An entry is a number that evidence holds for both models: how to read it and how to compare it.
// To add one: a file beside this one (or a line in a family's file), and a line here.
// Its test goes to test/metrics/<file>.test.ts; the config and every report follow by themselves.
import type { ModelEvidence } from '../evidence.ts';
import { classificationMetric } from './classification.ts';
import { latency, loadTime } from './latency.ts';
import type { Metric } from './metric.ts';
import type { Comparison } from './reading.ts';
import { fileSize, missingNodes, nothingMissing, staticMetric } from './static.ts';

/** In the order in which reports show them: the task first, then what it costs. */
export const metrics = {
  top1: classificationMetric('top1', {
    title: 'Top-1 accuracy',
    unit: 'fraction',
    better: 'higher',
  }),
  top5: classificationMetric('top5', {
    title: 'Top-5 accuracy',
    unit: 'fraction',
    better: 'higher',
  }),
  'cross-entropy': classificationMetric('cross-entropy', {
    title: 'Cross-entropy',
    unit: 'nats',
    better: 'lower',
  }),
  'macro-accuracy': classificationMetric('macro-accuracy', {
    title: 'Macro accuracy',
    unit: 'fraction',
    better: 'higher',
  }),
  ece: classificationMetric('ece', {
    title: 'Calibration error (ECE)',
    unit: 'fraction',
    better: 'lower',
  }),
  latency,
  'load-time': loadTime,
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

export const metricIds = Object.keys(metrics) as readonly MetricId[];

/** Every metric that was asked for, in the order of the table. */
export type Readings = Readonly<Partial<Record<MetricId, Comparison>>>;

/** All readings of one model. */
export function readModel(model: ModelEvidence): Readings {
  const entries = metricIds.flatMap((id) => {
    const comparison = metrics[id].compare(model);
    return comparison === undefined ? [] : [[id, comparison] as const];
  });
  return Object.fromEntries(entries);
}
