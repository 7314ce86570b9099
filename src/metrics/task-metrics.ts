import { assert } from '../errors.ts';
import { type TaskName, tasks } from '../tasks/index.ts';
import type { EvaluatedSide } from './evaluated-side.ts';
import type { Reading } from './reading.ts';
import { readAlone, taskMetric } from './task-metric.ts';

/** The metrics of all tasks, in the order in which reports show them. */
export const taskMetrics = {
  top1: taskMetric('top1', {
    title: 'Top-1 accuracy',
    unit: 'fraction',
    better: 'higher',
    tasks: ['classification'],
  }),
  top5: taskMetric('top5', {
    title: 'Top-5 accuracy',
    unit: 'fraction',
    better: 'higher',
    tasks: ['classification'],
  }),
  'cross-entropy': taskMetric('cross-entropy', {
    title: 'Cross-entropy',
    unit: 'nats',
    better: 'lower',
    tasks: ['classification'],
  }),
  'macro-accuracy': taskMetric('macro-accuracy', {
    title: 'Macro accuracy',
    unit: 'fraction',
    better: 'higher',
    tasks: ['classification'],
  }),
  ece: taskMetric('ece', {
    title: 'Calibration error (ECE)',
    unit: 'fraction',
    better: 'lower',
    tasks: ['classification'],
  }),
  brier: taskMetric('brier', {
    title: 'Brier score',
    unit: 'score',
    better: 'lower',
    tasks: ['classification'],
  }),
  bce: taskMetric('bce', { title: 'BCE', unit: 'nats', better: 'lower', tasks: ['multilabel'] }),
  'bce-sum': taskMetric('bce-sum', {
    title: 'BCE, summed',
    unit: 'nats',
    better: 'lower',
    tasks: ['multilabel'],
  }),
  map: taskMetric('map', {
    title: 'mAP',
    unit: 'fraction',
    better: 'higher',
    tasks: ['multilabel', 'detection'],
  }),
  'micro-f1': taskMetric('micro-f1', {
    title: 'Micro F1',
    unit: 'fraction',
    better: 'higher',
    tasks: ['multilabel'],
  }),
  'macro-f1': taskMetric('macro-f1', {
    title: 'Macro F1',
    unit: 'fraction',
    better: 'higher',
    tasks: ['multilabel'],
  }),
  map50: taskMetric('map50', {
    title: 'mAP at IoU 0.5',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  map75: taskMetric('map75', {
    title: 'mAP at IoU 0.75',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  'map-small': taskMetric('map-small', {
    title: 'mAP, small objects',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  'map-medium': taskMetric('map-medium', {
    title: 'mAP, medium objects',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  'map-large': taskMetric('map-large', {
    title: 'mAP, large objects',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  mar1: taskMetric('mar1', {
    title: 'mAR, 1 detection',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  mar10: taskMetric('mar10', {
    title: 'mAR, 10 detections',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  mar100: taskMetric('mar100', {
    title: 'mAR, 100 detections',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  'mar-small': taskMetric('mar-small', {
    title: 'mAR, small objects',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  'mar-medium': taskMetric('mar-medium', {
    title: 'mAR, medium objects',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  'mar-large': taskMetric('mar-large', {
    title: 'mAR, large objects',
    unit: 'fraction',
    better: 'higher',
    tasks: ['detection'],
  }),
  miou: taskMetric('miou', {
    title: 'Mean IoU',
    unit: 'fraction',
    better: 'higher',
    tasks: ['segmentation'],
  }),
  'pixel-accuracy': taskMetric('pixel-accuracy', {
    title: 'Pixel accuracy',
    unit: 'fraction',
    better: 'higher',
    tasks: ['segmentation'],
  }),
  'mean-accuracy': taskMetric('mean-accuracy', {
    title: 'Mean class accuracy',
    unit: 'fraction',
    better: 'higher',
    tasks: ['segmentation'],
  }),
  'mean-dice': taskMetric('mean-dice', {
    title: 'Mean Dice',
    unit: 'fraction',
    better: 'higher',
    tasks: ['segmentation'],
  }),
  psnr: taskMetric('psnr', { title: 'PSNR', unit: 'dB', better: 'higher', tasks: ['restoration'] }),
  ssim: taskMetric('ssim', {
    title: 'SSIM',
    unit: 'score',
    better: 'higher',
    tasks: ['restoration'],
  }),
  mae: taskMetric('mae', { title: 'MAE', unit: 'plain', better: 'lower', tasks: ['regression'] }),
  rmse: taskMetric('rmse', {
    title: 'RMSE',
    unit: 'plain',
    better: 'lower',
    tasks: ['regression'],
  }),
  r2: taskMetric('r2', { title: 'R²', unit: 'score', better: 'higher', tasks: ['regression'] }),
  agreement: taskMetric('agreement', {
    title: 'Agreement with base',
    unit: 'fraction',
    better: 'higher',
    tasks: ['parity'],
  }),
  'max-abs-diff': taskMetric('max-abs-diff', {
    title: 'Largest difference',
    unit: 'plain',
    better: 'lower',
    tasks: ['parity'],
  }),
  'relative-l2': taskMetric('relative-l2', {
    title: 'Relative L2 difference',
    unit: 'plain',
    better: 'lower',
    tasks: ['parity'],
  }),
  cosine: taskMetric('cosine', {
    title: 'Cosine similarity',
    unit: 'score',
    better: 'higher',
    tasks: ['parity'],
  }),
} as const;

export type TaskMetricId = keyof typeof taskMetrics;

const taskMetricIds = Object.keys(taskMetrics) as readonly TaskMetricId[];

/** The metric that stands for a task. */
export function headlineOf(task: TaskName): TaskMetricId {
  const { headline } = tasks[task];
  assert(isTaskMetric(headline), `${task} has a headline that is in the table`);
  return headline;
}

function isTaskMetric(id: string): id is TaskMetricId {
  return Object.hasOwn(taskMetrics, id);
}

/** The metrics of one evaluation by itself, in the order of the table. */
export function readSide(
  side: EvaluatedSide,
): readonly (readonly [id: TaskMetricId, reading: Reading])[] {
  return taskMetricIds.flatMap((id) => {
    const reading = readAlone(side, id, taskMetrics[id]);
    return reading === undefined ? [] : [[id, reading] as const];
  });
}
