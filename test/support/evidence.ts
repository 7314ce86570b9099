import type { StaticProfile } from '../../src/analysis/static-profile.ts';
import type {
  Evaluation,
  Evidence,
  LatencyEvidence,
  ModelEvidence,
  Round,
  SideEvidence,
  WorkerTimes,
} from '../../src/evidence.ts';
import {
  type ClassificationRecord,
  classificationRecord,
} from '../../src/tasks/classification-record.ts';

/**
 * Evidence for tests: whole and valid by itself, each part replaceable. What a test does not name
 * is equal on both sides.
 */

type PresentSide = Extract<SideEvidence, { readonly kind: 'present' }>;

const noWork = { nodes: 0, macs: 0, flops: 0, accessBytes: 0 } as const;

export function createProfile(overrides: Partial<StaticProfile> = {}): StaticProfile {
  const conv = { nodes: 1, macs: 1_000_000, flops: 2_000_000, accessBytes: 60_000 };
  const port = (name: string) => ({ name, type: 'float32', shape: [1, 'h', null] }) as const;
  return {
    irVersion: 8,
    opsets: { '': 17 },
    producer: 'pytorch',
    functions: 0,
    inputs: [port('x')],
    outputs: [port('y')],
    params: { count: 50_000, bytes: 200_000 },
    macs: 1_000_000,
    flops: 2_000_000,
    kinds: { conv: { ...conv, depthwise: noWork }, gemm: noWork, other: noWork },
    memory: {
      weightBytes: 200_000,
      peakActivationBytes: 100_000,
      peakBytes: 300_000,
      peakNode: 'Conv_0',
      peakLive: [{ name: 'x', bytes: 100_000 }],
      timeline: [{ node: 'Conv_0', bytes: 100_000 }],
    },
    accessBytes: 60_000,
    coverage: {
      nodes: 1,
      unknownOps: [],
      unknownShapes: 0,
      unpinnedDims: [],
      deadNodes: 0,
      constantNodes: 0,
      partial: false,
    },
    nodes: [
      {
        name: 'Conv_0',
        op: 'Conv',
        domain: '',
        kind: 'conv',
        depthwise: false,
        macs: 1_000_000,
        flops: null,
        params: 50_000,
        accessBytes: 60_000,
        inputs: ['x', 'w'],
        outputs: [port('y')],
      },
    ],
    ...overrides,
  };
}

/** One record per character: `+` right, `-` wrong, `!` an output with NaN; ten classes. */
export function createRecords(pattern: string): readonly ClassificationRecord[] {
  return [...pattern].map((sign, index) => {
    const label = index % 10;
    const scores = new Array<number>(10).fill(0);
    scores[sign === '-' ? (label + 1) % 10 : label] = sign === '!' ? Number.NaN : 4;
    return classificationRecord(`images/${String(index).padStart(5, '0')}.png`, scores, label);
  });
}

export function createEvaluation(
  pattern: string,
  overrides: Partial<Evaluation> = {},
): Extract<PresentSide['evaluation'], { readonly kind: 'measured' }> {
  return {
    kind: 'measured',
    value: {
      task: 'classification',
      scores: 'logits',
      classes: 10,
      classNames: null,
      records: createRecords(pattern),
      skipped: 0,
      ...overrides,
    },
  };
}

export function presentSide(overrides: Partial<PresentSide> = {}): PresentSide {
  return {
    kind: 'present',
    file: {
      path: 'models/digits.onnx',
      sha256: 'ab'.repeat(32),
      sizeBytes: 210_000,
      externalBytes: 0,
    },
    profile: { kind: 'measured', value: createProfile() },
    evaluation: { kind: 'not-asked' },
    ...overrides,
  };
}

/** Four blocks of two runs, of which the shorter takes `runMs`. */
export function workerTimes(runMs: number, overrides: Partial<WorkerTimes> = {}): WorkerTimes {
  return {
    loadMs: 40,
    firstRunMs: 3 * runMs,
    warmUpRuns: 20,
    blocksMs: Array.from({ length: 4 }, () => [runMs, runMs * 1.5]),
    blockCpuMs: Array.from({ length: 4 }, () => 2.5 * runMs),
    ...overrides,
  };
}

export function createRound(baseMs: number, headMs: number): Round {
  return { firstSpawned: 'base', base: workerTimes(baseMs), head: workerTimes(headMs) };
}

/** Rounds of a base of 2 ms against heads that are slower by these shares. */
export function createLatency(
  changes: readonly number[],
  overrides: Partial<LatencyEvidence> = {},
): Extract<ModelEvidence['latency'], { readonly kind: 'measured' }> {
  return {
    kind: 'measured',
    value: {
      provider: 'cpu',
      threads: 1,
      marginLog: Math.log1p(0.05),
      alphaPerLook: 0.0125,
      rounds: changes.map((change) => createRound(2, 2 * (1 + change))),
      seconds: 12,
      stopped: 'decided',
      ...overrides,
    },
  };
}

/** Eight rounds around one change, a tenth of a percent apart. */
export function eightAround(change: number): readonly number[] {
  return [-3.5, -2.5, -1.5, -0.5, 0.5, 1.5, 2.5, 3.5].map((step) => change + step / 1_000);
}

export function createModel(overrides: Partial<ModelEvidence> = {}): ModelEvidence {
  return {
    id: 'digits',
    path: 'models/digits.onnx',
    dims: { batch: 1 },
    base: presentSide(),
    head: presentSide(),
    latency: { kind: 'not-asked' },
    ...overrides,
  };
}

export function createEvidence(overrides: Partial<Evidence> = {}): Evidence {
  return {
    schema: 1,
    tool: 'model-budget 0.1.0',
    measuredOn: '2026-11-22',
    base: { ref: 'main', sha: '1'.repeat(40), why: 'the merge base with main' },
    head: { ref: 'checkout', sha: '2'.repeat(40), why: 'the files as they are checked out' },
    environment: {
      platform: 'linux-x64',
      cpuModel: 'AMD EPYC 7763',
      cores: 4,
      memoryBytes: 16 * 2 ** 30,
      node: '24.21.0',
      onnxruntime: '1.30.0',
    },
    notes: [],
    models: [createModel()],
    ...overrides,
  };
}
