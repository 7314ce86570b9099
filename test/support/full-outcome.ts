import type { ModelOutcome, Outcome } from '../../src/budgets/outcome.ts';
import type { Finding } from '../../src/explain/index.ts';
import type { SanityNote } from '../../src/metrics/sanity/index.ts';
import { attacked } from './attacked.ts';
import {
  createEvaluation,
  createLatency,
  createModel,
  createProfile,
  createRecords,
  createTrace,
  eightAround,
  presentSide,
} from './evidence.ts';
import { judged } from './outcome.ts';

/** An outcome that has something in every place that a name, a path or a message can get to. */

const ops = [
  { op: 'Transpose', nodes: 16, ms: 2, share: 0.1 },
  { op: 'Concat', nodes: 1, ms: 0.5, share: 0.025 },
];
const overhead = { side: 'head', share: 0.2, nodes: 3, ops, baseShare: 0.1 } as const;
const node = { name: 'Conv_1', op: 'Conv', kind: 'conv', before: 0.1, after: 0.3 } as const;
const grown = { ...node, baseMacs: 1_000, headMacs: 2_000 };

/** Those findings whose sentences have names in them. */
const findings: readonly Finding[] = [
  {
    code: 'provider-fallback',
    explains: 0.1,
    values: {
      side: 'head',
      asked: 'cuda',
      providers: ['CPUExecutionProvider'],
      nodes: 14,
      of: 120,
      ms: 2.5,
      share: null,
      ops,
      copies: 4,
    },
  },
  {
    code: 'movement-share-rose',
    explains: 0.1,
    values: { baseShare: 0.1, headShare: 0.2, baseNodes: 3, headNodes: 9, after: 0.3, ops },
  },
  { code: 'node-grew', explains: 0.1, values: grown },
  { code: 'node-new', explains: 0.1, values: { ...grown, before: 0, baseMacs: null } },
  {
    code: 'time-without-macs',
    explains: 0.1,
    values: { side: 'head', share: 0.2, movementShare: 0.1, nodes: 17, ops },
  },
  { code: 'runtime-added', explains: 0.1, values: overhead },
  { code: 'type-conversions', explains: 0.1, values: overhead },
  {
    code: 'channel-padding',
    explains: 0.1,
    values: {
      side: 'head',
      nodes: 2,
      share: 0.2,
      wastedShare: 0.1,
      name: 'Conv_1',
      channels: 3,
      paddedChannels: 8,
    },
  },
];

const values = {
  accuracy: 0.1,
  classes: 10,
  variant: 'channels reversed',
  remedyAccuracy: 0.9,
  how: 'names',
  index: 3,
  before: 'cat',
  after: 'dog',
  answer: '3',
  skipped: 2,
  samples: 40,
  first: 'images/00001.png',
  reason: 'it is truncated',
  extra: 1,
  one: 'images/00002.png',
  other: 'images/00003.png',
  largest: 'cat',
  largestSupport: 30,
  smallest: 'dog',
  smallestSupport: 1,
} as const;

const notes = (
  [
    'near-chance',
    'class-names-changed',
    'scores-changed',
    'one-answer',
    'samples-skipped',
    'duplicate-inputs',
    'class-imbalance',
  ] as const
).map((code): SanityNote => ({ code, side: 'head', values }));

const failure = {
  code: 'worker-died',
  message: 'latency of head: it died in Conv_0',
  hint: 'try again',
} as const;

function evaluation(pattern: string) {
  const records = createRecords(pattern, (index) => ({
    slices: { 'time of day': index % 2 === 0 ? 'at night' : 'by day' },
  }));
  const classNames = records.map((_, index) => `class ${index}`);
  const decoder = 'yolov8: 80 classes';
  return createEvaluation('', { records, classNames, decoder });
}

const traced = {
  profile: { kind: 'measured', value: createProfile() },
  trace: createTrace(),
} as const;

const full = createModel({
  base: presentSide({ evaluation: evaluation('+'.repeat(40)), trace: createTrace() }),
  head: presentSide({
    profile: { kind: 'measured', value: createProfile({ macs: 2_500_000 }) },
    evaluation: evaluation(`--${'+'.repeat(38)}`),
    trace: createTrace(),
  }),
  latency: createLatency(eightAround(0.2)),
  latencyAt: [
    {
      dims: { batch: 8 },
      latency: createLatency(eightAround(0.1)),
      sides: { base: traced, head: traced },
    },
  ],
});

const outcome = judged(
  {
    models: [full, createModel({ id: 'broken', head: { kind: 'unreadable', failure } })],
    notes: [{ code: 'config-changed', subject: '.github/model-budget.yml' }],
  },
  [
    'top1: { max-drop: 2pp, min: 99% }',
    'latency: { max-increase: 5%, max: 4ms }',
    'macs: { max-increase: 2%, max: 2M }',
    'size: { max-increase: 10kB, level: warn }',
  ],
  ['model: digits, metric: macs, ceiling: 3M, expires: 2027-01-31, reason: wider, issue: 7'],
);

const gpu = { name: 'Tesla T4', driver: '550.54', cuda: '12.4', memoryBytes: 16 * 2 ** 30 };
const environment = { ...outcome.environment, governor: 'performance', gpus: [gpu] };

function filled(model: ModelOutcome): ModelOutcome {
  const { 'peak-memory': peak } = model.readings;
  if (model.id !== 'digits' || peak === undefined) return model;
  const partial = { kind: 'partial', value: 3, missing: 'no price for Magic' } as const;
  return {
    ...model,
    environment,
    explanation: findings,
    latencyAt: model.latencyAt.map((point) => ({ ...point, explanation: findings })),
    notes,
    failures: [failure],
    readings: { ...model.readings, 'peak-memory': { ...peak, head: partial } },
  };
}

const template: Outcome = { ...outcome, environment, models: outcome.models.map(filled) };

/** The same outcome every time but for its names, which are what `next` gives. */
export function fullOutcome(next: () => string): Outcome {
  const { models, ...rest } = attacked(template, next);
  return { ...rest, models: models.map((model) => withExtent(model, next())) };
}

/** Extents are named by a model too, and a row finds its reading by them. */
function withExtent(model: ModelOutcome, name: string): ModelOutcome {
  const dims = { [name]: 8 };
  return {
    ...model,
    latencyAt: model.latencyAt.map((point) => ({ ...point, dims })),
    verdicts: model.verdicts.map((row) => (row.at === undefined ? row : { ...row, at: dims })),
  };
}
