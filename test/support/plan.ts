import { fileURLToPath } from 'node:url';
import type { LocatedPair } from '../../src/measure/gather.ts';
import { type LocatedModel, readModelFile } from '../../src/measure/locate.ts';
import type {
  EvaluationPlan,
  LatencyPlan,
  ModelPlan,
  Place,
  SessionPlan,
  Step,
} from '../../src/measure/plan.ts';
import { wholeDataset } from '../../src/measure/shard.ts';
import { standardLooks } from '../../src/stats/sequential.ts';
import { classificationOptions } from './evidence.ts';

export const evaluationPlan: EvaluationPlan = {
  spec: {
    task: 'classification',
    options: classificationOptions,
    dataset: {
      layout: 'npz',
      path: '/d.npz',
      truth: 'label',
      images: null,
      targets: null,
      split: null,
      slices: [],
      keys: null,
    },
    batchSize: 32,
    shard: wholeDataset,
    skipsUnreadable: false,
    decodeModule: null,
  },
  preprocess: null,
  maxSeconds: 60,
};

export const sessionPlan: SessionPlan = { provider: 'cpu', threads: 1, feed: 'made', inputs: {} };

export const latencyPlan: LatencyPlan = {
  provider: 'cpu',
  threads: 1,
  maxSeconds: 120,
  looks: standardLooks,
  at: [],
  feed: 'made',
  inputs: {},
};

/** The model's own extents. */
export const ownPlace: Place = { point: 0, at: {} };

type RoundStep = Extract<Step, { kind: 'round' }>;

/** The first round of a model at its own extents. */
export function roundStep(model: ModelPlan, overrides: Partial<RoundStep> = {}): RoundStep {
  const rest = { ...ownPlace, round: 0, baseFrom: 'base' } as const;
  return { kind: 'round', model, latency: latencyPlan, ...rest, ...overrides };
}

/** A model of which only static readings are planned. */
export function createPlan(overrides: Partial<ModelPlan> = {}): ModelPlan {
  const none = { evaluation: null, trace: null, latency: null, recorded: null } as const;
  return { id: 'digits', path: 'models/digits.onnx', dims: { batch: 1 }, ...none, ...overrides };
}

/** The digits example as a located model. */
export function locatedDigits(): LocatedModel {
  const absolutePath = fileURLToPath(new URL('../../examples/digits/base.onnx', import.meta.url));
  const { model, sizeBytes } = readModelFile(absolutePath, 'models/digits.onnx');
  const file = { path: 'models/digits.onnx', sha256: 'ab'.repeat(32), sizeBytes, externalBytes: 0 };
  return { absolutePath, model, file };
}

/** The digits example on both sides, with this plan. */
export function createPair(overrides: Partial<ModelPlan> = {}): LocatedPair {
  const present = { kind: 'present', located: locatedDigits() } as const;
  return { plan: createPlan(overrides), base: present, head: present };
}
