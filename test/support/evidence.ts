import type { StaticProfile } from '../../src/analysis/static-profile.ts';
import {
  type AnyEvaluation,
  type Evaluation,
  type Evidence,
  evaluationOf,
  type Measured,
  type ModelEvidence,
  type SideEvidence,
} from '../../src/evidence.ts';
import type { LatencyEvidence, Round, WorkerTimes } from '../../src/evidence-latency.ts';
import type { RecordedTraces, RuntimeTrace } from '../../src/evidence-trace.ts';
import {
  type ClassificationOptions,
  type ClassificationRecord,
  classificationRecord,
} from '../../src/tasks/classification-record.ts';
import type { TaskName } from '../../src/tasks/index.ts';
import type { TaskRecord } from '../../src/tasks/task.ts';

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

export const classificationOptions: ClassificationOptions = {
  scores: 'auto',
  ties: 'lowest-index',
  classWeights: null,
  labelSmoothing: 0,
  labelOffset: 0,
};

/** What every record has; no two inputs are alike. */
export function createFacts(index: number, overrides: Partial<TaskRecord> = {}): TaskRecord {
  const id = `images/${String(index).padStart(5, '0')}.png`;
  return { id, input: index.toString(16).padStart(64, '0'), slices: {}, ...overrides };
}

/** One record per character: `+` right, `-` wrong, `!` an output with NaN; ten classes. */
export function createRecords(
  pattern: string,
  factsOf: (index: number) => Partial<TaskRecord> = () => ({}),
): readonly ClassificationRecord[] {
  return [...pattern].map((sign, index) => {
    const label = index % 10;
    const scores = new Array<number>(10).fill(0);
    scores[sign === '-' ? (label + 1) % 10 : label] = sign === '!' ? Number.NaN : 4;
    const facts = createFacts(index, factsOf(index));
    return classificationRecord(facts, scores, label, classificationOptions);
  });
}

type MeasuredEvaluation = Extract<Measured<Evaluation>, { readonly kind: 'measured' }>;

/** An evaluation of any task from its records; whole, unless the overrides say something else. */
export function evaluationFrom(
  task: TaskName,
  options: unknown,
  records: readonly TaskRecord[],
  overrides: Partial<AnyEvaluation> = {},
): MeasuredEvaluation {
  const whole = {
    task,
    options,
    records,
    manifest: 'cd'.repeat(32),
    recipe: 'ef'.repeat(32),
    shard: { count: 1, parts: [0] },
    classNames: null,
    modelClassNames: null,
    decoder: null,
    skipped: [],
    trials: [],
    ...overrides,
  };
  const samples = whole.records.length + whole.skipped.length;
  return { kind: 'measured', value: evaluationOf({ samples, ...whole }) };
}

/** A classification by the pattern of `createRecords`. */
export function createEvaluation(
  pattern: string,
  overrides: Partial<AnyEvaluation> = {},
): MeasuredEvaluation {
  const records = createRecords(pattern);
  return evaluationFrom('classification', classificationOptions, records, overrides);
}

/** A model with both of its sides evaluated; undefined leaves a side out. */
export function evaluatedModel(
  base: MeasuredEvaluation | undefined,
  head: MeasuredEvaluation | undefined,
): ModelEvidence {
  const side = (evaluation: MeasuredEvaluation | undefined): SideEvidence =>
    evaluation === undefined ? { kind: 'absent' } : presentSide({ evaluation });
  return createModel({ base: side(base), head: side(head) });
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
    trace: { kind: 'not-asked' },
    ...overrides,
  };
}

type MeasuredTrace = Extract<Measured<RuntimeTrace>, { readonly kind: 'measured' }>;

/** One convolution on the processor of `createEvidence`. */
export function createTrace(overrides: Partial<RuntimeTrace> = {}): MeasuredTrace {
  return {
    kind: 'measured',
    value: {
      environment: createEvidence().environment,
      provider: 'cpu',
      threads: 1,
      runs: 2,
      clock: 'work',
      nodes: [
        {
          name: 'Conv_0',
          op: 'Conv',
          provider: 'CPUExecutionProvider',
          ms: 1.5,
          inputShapes: [[1, 3, 8, 8]],
          outputShapes: [[1, 16, 8, 8]],
          parameterBytes: 1_728,
          peakBytes: 150_000,
        },
      ],
      peakActivationBytes: 150_000,
      requestedBytes: 149_000,
      maxRssBytes: 90_000_000,
      gpuMemoryBytes: null,
      ...overrides,
    },
  };
}

/** What another tool recorded of both sides: one kernel each. */
export function createRecorded(overrides: Partial<RecordedTraces> = {}): RecordedTraces {
  const nodes = createTrace().value.nodes.map((node) => ({ ...node, computes: [0] }));
  const facts = { environment: null, threads: null, provider: 'TensorRT', nodes };
  const { value } = createTrace(facts);
  return { base: value, head: value, mismatches: [], latency: null, ...overrides };
}

/** Four blocks of two runs, of which the shorter takes `runMs`. */
export function workerTimes(runMs: number, overrides: Partial<WorkerTimes> = {}): WorkerTimes {
  return {
    runtimeVersion: '1.30.0',
    batchSize: 1,
    loadMs: 40,
    firstRunMs: 3 * runMs,
    warmUpRuns: 20,
    blocksMs: Array.from({ length: 4 }, () => [runMs, runMs * 1.5]),
    blockCpuMs: Array.from({ length: 4 }, () => 2.5 * runMs),
    ...overrides,
  };
}

export function createRound(baseMs: number, headMs: number, overrides: Partial<Round> = {}): Round {
  return {
    firstSpawned: 'base',
    runsPerBlock: 2,
    timed: 'runs',
    base: workerTimes(baseMs),
    head: workerTimes(headMs),
    gpu: null,
    ...overrides,
  };
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
      against: 'base',
      alphaPerLook: 0.0125,
      alphaPerClaim: 0.0125,
      rounds: changes.map((change) => createRound(2, 2 * (1 + change))),
      seconds: 12,
      stopped: 'decided',
      failure: null,
      ...overrides,
    },
  };
}

/** Eight rounds around one change, a tenth of a percent apart, none of which tells of the next. */
export function eightAround(change: number): readonly number[] {
  return [0.5, -2.5, 2.5, -1.5, 3.5, -3.5, 1.5, -0.5].map((step) => change + step / 1_000);
}

export function createModel(overrides: Partial<ModelEvidence> = {}): ModelEvidence {
  return {
    id: 'digits',
    path: 'models/digits.onnx',
    dims: { batch: 1 },
    base: presentSide(),
    head: presentSide(),
    latency: { kind: 'not-asked' },
    latencyAt: [],
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
      governor: null,
      hugePages: 'madvise',
      memoryBytes: 16 * 2 ** 30,
      container: null,
      node: '24.21.0',
      onnxruntime: '1.30.0',
      gpus: [],
    },
    notes: [],
    models: [createModel()],
    ...overrides,
  };
}
