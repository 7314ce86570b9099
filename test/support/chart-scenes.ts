import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { profileModel } from '../../src/analysis/profile.ts';
import type { StaticProfile } from '../../src/analysis/static-profile.ts';
import type { ModelOutcome } from '../../src/budgets/outcome.ts';
import { detailsOf, type ModelDetails } from '../../src/details/details.ts';
import type { Evaluation, Measured, ModelEvidence, SideEvidence } from '../../src/evidence.ts';
import type { Round } from '../../src/evidence-latency.ts';
import type { RuntimeTrace } from '../../src/evidence-trace.ts';
import type { Chart } from '../../src/reports/charts/chart.ts';
import { chartsOf } from '../../src/reports/charts/index.ts';
import type { TaskName } from '../../src/tasks/index.ts';
import type { Trend } from '../../src/trend.ts';
import { traceOfEvents } from '../explain/ort-events.ts';
import {
  createEvidence,
  createLatency,
  createModel,
  createProfile,
  createRecords,
  createRound,
  createTrace,
  evaluationFrom,
  presentSide,
  workerTimes,
} from './evidence.ts';
import { parse } from './models.ts';
import { uniforms } from './noise.ts';
import { encodeModel } from './onnx-builder.ts';
import { judged } from './outcome.ts';
import { hostileText } from './outcomes.ts';
import { defaultOptions, randomEvaluation } from './task-evaluations.ts';
import { networks } from './torchvision/index.ts';

/** Models with much to draw: each scene has what a report would get, and what it draws of it. */
export interface Scene {
  readonly model: ModelEvidence;
  readonly outcome: ModelOutcome;
  readonly details: ModelDetails;
  readonly trend: Trend;
  readonly charts: readonly Chart[];
}

interface Rules {
  readonly budgets?: readonly string[];
  readonly task?: TaskName;
  readonly trend?: Trend;
}

/** A model judged and drawn. */
export function sceneOf(model: ModelEvidence, rules: Rules = {}): Scene {
  const { budgets = [], task = 'classification', trend = [] } = rules;
  const [outcome] = judged({ models: [model] }, budgets, [], task).models;
  const [details] = detailsOf(createEvidence({ models: [model] }));
  if (outcome === undefined || details === undefined) throw new Error('one model, one outcome');
  return { model, outcome, details, trend, charts: chartsOf(outcome, details, trend) };
}

type Measurement<T> = Extract<Measured<T>, { readonly kind: 'measured' }>;

function side(
  profile: StaticProfile,
  trace: RuntimeTrace | null,
  evaluation: Measurement<Evaluation> | null,
): SideEvidence {
  return presentSide({
    profile: { kind: 'measured', value: profile },
    trace: trace === null ? { kind: 'not-asked' } : { kind: 'measured', value: trace },
    ...(evaluation === null ? {} : { evaluation }),
  });
}

/** The models of the example, as onnxruntime 1.30 ran them (test/golden/make/traces.mjs). */
function recorded(name: 'base' | 'head-depthwise') {
  const traces = join(import.meta.dirname, '../fixtures/traces');
  const examples = join(import.meta.dirname, '../../examples/digits');
  const events: unknown = JSON.parse(readFileSync(join(traces, `digits-${name}.json`), 'utf8'));
  const profile = profileModel(parse(readFileSync(join(examples, `${name}.onnx`))), { batch: 1 });
  return { trace: traceOfEvents(events, 3), profile };
}

/** Rounds whose runs and ratios scatter, with a run now and then that takes ten times as long. */
export function noisyRounds(change: number, count: number): readonly Round[] {
  const noise = uniforms(7);
  const blocks = (ms: number) =>
    Array.from({ length: 4 }, () =>
      Array.from({ length: 20 }, () => ms * (1 + 0.2 * noise() ** 3) * (noise() < 0.004 ? 10 : 1)),
    );
  return Array.from({ length: count }, () => {
    const drift = 1 + 0.02 * noise();
    const headMs = 2 * drift * (1 + change) * (1 + 0.01 * (noise() - 0.5));
    return createRound(2, 2, {
      base: workerTimes(2, { blocksMs: blocks(2 * drift) }),
      head: workerTimes(2, { blocksMs: blocks(headMs) }),
    });
  });
}

const digitNames = 'zero one two three four five six seven eight nine'.split(' ');

/** Ten classes of digits; the head has other errors than the base. */
function digits(seed: number, error: number): Measurement<Evaluation> {
  return randomEvaluation(
    'classification',
    { count: 400, error, seed },
    { classNames: digitNames },
  );
}

/** Some results of the default branch, one of which lacks a metric and one the model. */
export function trendOf(id: string, results: number): Trend {
  const noise = uniforms(3);
  return Array.from({ length: results }, (_, at) => ({
    sha: (at + 10).toString(16).padStart(40, '7'),
    day: `2026-10-${String((at % 28) + 1).padStart(2, '0')}`,
    models:
      at === 4
        ? {}
        : {
            [id]: {
              ...(at === 6 ? {} : { top1: 0.7 + 0.05 * noise() }),
              latency: 2 + 0.2 * noise() + (at > 12 ? 0.4 : 0),
              macs: at < 9 ? 1_260_000 : 1_250_000,
              size: 210_000,
            },
          },
  }));
}

function digitsScene(): Scene {
  const [base, head] = [recorded('base'), recorded('head-depthwise')];
  const model = createModel({
    base: side(base.profile, base.trace, digits(1, 1.2)),
    head: side(head.profile, head.trace, digits(2, 1.3)),
    latency: createLatency([], { rounds: noisyRounds(0.03, 12) }),
  });
  const budgets = ['top1: { max-drop: 2pp }', 'latency: { max-increase: 5% }'];
  return sceneOf(model, { budgets, trend: trendOf('digits', 20) });
}

/** A trace in which work and bytes take time, and every node a little for itself. */
function imagined(profile: StaticProfile): RuntimeTrace {
  const noise = uniforms(5);
  const nodes = profile.nodes.map(({ name, op, macs, accessBytes, outputs }) => ({
    ...createTrace().value.nodes[0],
    name,
    op,
    provider: 'CPUExecutionProvider',
    ms: (1 + noise()) * ((macs ?? 0) / 2e7 + (accessBytes ?? 0) / 1e7 + 0.004),
    inputShapes: [],
    outputShapes: outputs.map(({ shape }) => (shape ?? []).map(Number)),
    parameterBytes: 0,
    peakBytes: null,
  }));
  return createTrace({ nodes }).value;
}

function networkScene(): Scene {
  const profileOf = (name: 'mobilenet_v2' | 'densenet121') =>
    profileModel(parse(encodeModel(networks[name]({ folded: true }))), { N: 1 });
  const [base, head] = [profileOf('mobilenet_v2'), profileOf('densenet121')];
  return sceneOf(
    createModel({
      base: side(base, imagined(base), null),
      head: side(head, imagined(head), null),
      latency: createLatency([], { rounds: noisyRounds(0.2, 9) }),
    }),
  );
}

/** A new model: nothing to compare with. */
function newScene(): Scene {
  const head = recorded('head-depthwise');
  return sceneOf(
    createModel({
      base: { kind: 'absent' },
      head: side(head.profile, head.trace, digits(2, 1.1)),
      latency: createLatency([], { rounds: noisyRounds(0, 8), against: 'itself' }),
    }),
  );
}

function taskScene(task: TaskName): Scene {
  const drawn = { count: 300, error: 1.2 };
  return sceneOf(
    createModel({
      base: presentSide({ evaluation: randomEvaluation(task, { ...drawn, seed: 1 }) }),
      head: presentSide({ evaluation: randomEvaluation(task, { ...drawn, seed: 2 }) }),
    }),
    { task },
  );
}

/** More classes than fit: the label of every third sample is said to be one of its neighbours. */
function manyClassesScene(): Scene {
  const evaluation = (step: number) => {
    const records = createRecords('+'.repeat(600)).map((record, index) => {
      if (!record.finite) return record;
      const label = index % 60;
      const said = index % 7 === 0 ? (label + step) % 60 : label;
      return { ...record, label, classes: 60, predicted: said, greater: said === label ? 0 : 1 };
    });
    return evaluationFrom('classification', defaultOptions('classification'), records);
  };
  return sceneOf(
    createModel({
      base: presentSide({ evaluation: evaluation(1) }),
      head: presentSide({ evaluation: evaluation(2) }),
    }),
  );
}

/** Names that ECharts, JavaScript, SVG or a reader could take for something else. */
export const hostileNames: readonly string[] = [
  hostileText,
  '__proto__',
  'constructor',
  'toString',
  '{b}{c} {a|red} }',
  '$& $1 $`',
  '',
  '<script>alert(1)</script>',
  '12',
  'bell\u0000\u0007',
  'line one\nline two',
  'x'.repeat(400),
];

function hostileProfile(macs: number): StaticProfile {
  const profile = createProfile();
  const [first] = profile.nodes;
  if (first === undefined) throw new Error('a profile has a node');
  const nodes = hostileNames.map((name, at) => ({
    ...first,
    name,
    op: name,
    macs: macs * (at + 1),
    flops: 2 * macs * (at + 1),
    outputs: [{ name, type: 'float32', shape: [1, at + 1] } as const],
  }));
  const timeline = hostileNames.map((node, at) => ({ node, bytes: 1_000 * (at + 1) }));
  const peakLive = hostileNames.map((name, at) => ({ name, bytes: 1_000 + at }));
  return {
    ...profile,
    macs: 78 * macs,
    nodes,
    memory: { ...profile.memory, peakNode: hostileText, timeline, peakLive },
  };
}

/** Every name that a model, a dataset or a trace may bring, hostile. */
function hostileScene(): Scene {
  const evaluation = (pattern: string) => {
    const records = createRecords(pattern, (index) => ({
      slices: { [hostileText]: hostileNames[index % hostileNames.length] ?? '' },
    }));
    return evaluationFrom('classification', defaultOptions('classification'), records, {
      classNames: hostileNames,
    });
  };
  const hostileSide = (macs: number, pattern: string) => {
    const profile = hostileProfile(macs);
    return side(profile, imagined(profile), evaluation(pattern));
  };
  return sceneOf(
    createModel({
      base: hostileSide(1_000, '+'.repeat(44)),
      head: hostileSide(2_000, `---${'+'.repeat(41)}`),
      latency: createLatency([], { rounds: noisyRounds(0.1, 8) }),
    }),
    { trend: trendOf('digits', 8) },
  );
}

const makers = {
  digits: digitsScene,
  networks: networkScene,
  'a new model': newScene,
  detection: () => taskScene('detection'),
  multilabel: () => taskScene('multilabel'),
  segmentation: () => taskScene('segmentation'),
  regression: () => taskScene('regression'),
  'many classes': manyClassesScene,
  'hostile names': hostileScene,
} as const;

export type SceneName = keyof typeof makers;

export const sceneNames = Object.keys(makers) as readonly SceneName[];

const made = new Map<SceneName, Scene>();

/** A scene by its name; made once, since judging takes a while. */
export function scene(name: SceneName): Scene {
  const found = made.get(name) ?? makers[name]();
  made.set(name, found);
  return found;
}
