import { fileURLToPath } from 'node:url';
import type { LocatedPair } from '../../src/measure/gather.ts';
import { type LocatedModel, readModelFile } from '../../src/measure/locate.ts';
import type { EvaluationPlan, LatencyPlan, ModelPlan } from '../../src/measure/plan.ts';
import { standardLooks } from '../../src/stats/sequential.ts';

export const evaluationPlan: EvaluationPlan = {
  spec: {
    task: 'classification',
    dataset: { layout: 'npz', path: '/d.npz' },
    preprocess: null,
    batchSize: 32,
  },
  scores: 'logits',
  maxSeconds: 60,
};

export const latencyPlan: LatencyPlan = {
  provider: 'cpu',
  threads: 1,
  maxSeconds: 120,
  looks: standardLooks,
  marginLog: Math.log1p(0.05),
};

/** A model of which only static readings are planned. */
export function createPlan(overrides: Partial<ModelPlan> = {}): ModelPlan {
  const none = { evaluation: null, latency: null } as const;
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
