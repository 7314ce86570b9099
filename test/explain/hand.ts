import type { NodeProfile, StaticProfile } from '../../src/analysis/static-profile.ts';
import type { RuntimeTrace, TracedNode } from '../../src/evidence-trace.ts';
import type { ExplainInput, LatencyRatio } from '../../src/explain/facts.ts';
import { explain, type Finding } from '../../src/explain/index.ts';

/** Traces and profiles by hand: only what a rule looks at is said. */

const nothing = { nodes: 0, macs: 0, flops: 0, accessBytes: 0 };

/** A kernel of so many milliseconds. */
export function kernel(
  op: string,
  name: string,
  ms: number,
  more: Partial<TracedNode> = {},
): TracedNode {
  return {
    name,
    op,
    provider: 'CPUExecutionProvider',
    ms,
    inputShapes: [],
    outputShapes: [[1, 8]],
    parameterBytes: 0,
    peakBytes: null,
    ...more,
  };
}

export function traceOf(
  nodes: readonly TracedNode[],
  more: Partial<RuntimeTrace> = {},
): RuntimeTrace {
  return {
    environment: null,
    provider: 'cpu',
    threads: 1,
    clock: 'work',
    runs: 2,
    nodes,
    peakActivationBytes: null,
    requestedBytes: null,
    maxRssBytes: 1,
    gpuMemoryBytes: null,
    ...more,
  };
}

/** A node of a model that reads some tensors and writes `<name>_out`. */
export function modelNode(
  op: string,
  name: string,
  more: Partial<NodeProfile> & { readonly shape?: readonly number[] } = {},
): NodeProfile {
  const { shape = [1, 8], ...own } = more;
  const kind = op === 'Conv' ? 'conv' : op === 'Gemm' || op === 'MatMul' ? 'gemm' : 'other';
  return {
    name,
    op,
    domain: '',
    kind,
    depthwise: false,
    macs: 0,
    flops: 0,
    params: 0,
    accessBytes: 0,
    inputs: [],
    outputs: [{ name: `${name}_out`, type: 'float32', shape }],
    ...own,
  };
}

export function profileOf(
  nodes: readonly NodeProfile[],
  coverage: Partial<StaticProfile['coverage']> = {},
): StaticProfile {
  return {
    irVersion: 8,
    opsets: { '': 17 },
    producer: '',
    functions: 0,
    inputs: [],
    outputs: [],
    params: { count: 0, bytes: 0 },
    macs: 0,
    flops: 0,
    kinds: { conv: { ...nothing, depthwise: nothing }, gemm: nothing, other: nothing },
    memory: {
      weightBytes: 0,
      peakActivationBytes: 0,
      peakBytes: 0,
      peakNode: null,
      peakLive: [],
      timeline: [],
    },
    accessBytes: 0,
    coverage: {
      nodes: nodes.length,
      unknownOps: [],
      unknownShapes: 0,
      unpinnedDims: [],
      deadNodes: 0,
      constantNodes: 0,
      partial: false,
      ...coverage,
    },
    nodes,
  };
}

/** A node that runs as one kernel of the same name. */
export interface Step {
  readonly op: string;
  readonly name: string;
  readonly ms: number;
  readonly macs?: number | null;
  readonly accessBytes?: number | null;
  readonly depthwise?: boolean;
}

/** One side whose nodes run as they are. */
export function sideOf(steps: readonly Step[], more: Partial<RuntimeTrace> = {}) {
  return {
    trace: traceOf(
      steps.map(({ op, name, ms }) => kernel(op, name, ms)),
      more,
    ),
    profile: profileOf(
      steps.map(({ op, name, macs = 0, accessBytes = 0, depthwise = false }) =>
        modelNode(op, name, { macs, accessBytes, depthwise }),
      ),
    ),
  };
}

/** A kernel in a profile of another tool, which tells no shapes. */
export interface RecordedKernel {
  readonly name: string;
  readonly ms: number;
  readonly op?: string;
  readonly launches?: number;
}

/** One side as another tool recorded it, with kernels that name no node of the model. */
export function recordedSide(kernels: readonly RecordedKernel[]) {
  const nodes = kernels.map(({ name, ms, op = 'Kernel', ...more }) =>
    kernel(op, name, ms, { provider: 'TensorRT', outputShapes: [], computes: [], ...more }),
  );
  return { trace: traceOf(nodes, { provider: 'TensorRT', threads: null }), profile: profileOf([]) };
}

/** A measured ratio with bounds half a percent away. */
export function measured(ratio: number): LatencyRatio {
  return { ratio, low: ratio * 0.995, high: ratio * 1.005 };
}

/** The findings of one code. */
export function findingsOf<Code extends Finding['code']>(code: Code, input: ExplainInput) {
  const isIt = (finding: Finding): finding is Extract<Finding, { code: Code }> =>
    finding.code === code;
  return explain(input).findings.filter(isIt);
}
