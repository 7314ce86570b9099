import type { NodeProfile, StaticProfile } from '../../src/analysis/static-profile.ts';
import type { TracedNode } from '../../src/evidence-trace.ts';
import { createProfile, createTrace } from './evidence.ts';

/** A chain of 3×3 convolutions on 32×32 pixels with its profile and trace, by simple formulas. */

const pixels = 32 * 32;
const typeBytes = 4;

interface Layer {
  readonly name: string;
  readonly channels: number;
  readonly depthwise?: boolean;
}

/** The profile of such a chain, from three channels on; a `Relu` follows every layer. */
export function netProfile(
  layers: readonly Layer[],
  coverage: Partial<StaticProfile['coverage']> = {},
): StaticProfile {
  const nodes = nodesOf(layers);
  const sum = (of: (node: NodeProfile) => number | null) =>
    nodes.reduce((total, node) => total + (of(node) ?? 0), 0);
  const [macs, flops, params, accessBytes] = [
    sum((node) => node.macs),
    sum((node) => node.flops),
    sum((node) => node.params),
    sum((node) => node.accessBytes),
  ];
  // What one layer reads and what it gives are alive together.
  const live = nodes
    .filter(({ op }) => op === 'Conv')
    .map(({ inputs, outputs }) => [inputs[0] ?? '', outputs[0]?.name ?? ''].map(tensorOf(nodes)));
  const peakLive = live.toSorted((a, b) => bytesOf(b) - bytesOf(a))[0] ?? [];
  const peakActivationBytes = bytesOf(peakLive);
  const weightBytes = params * typeBytes;
  const none = { nodes: 0, macs: 0, flops: 0, accessBytes: 0 };
  const convs = { nodes: layers.length, macs, flops, accessBytes };
  const whole = createProfile();
  return createProfile({
    inputs: [{ name: 'x', type: 'float32', shape: [1, 3, 32, 32] }],
    outputs: (nodes.at(-1) ?? { outputs: [] }).outputs,
    params: { count: params, bytes: weightBytes },
    macs,
    flops,
    kinds: { conv: { ...convs, depthwise: none }, gemm: none, other: none },
    memory: {
      weightBytes,
      peakActivationBytes,
      peakBytes: weightBytes + peakActivationBytes,
      peakNode: layers[0]?.name ?? null,
      peakLive,
      timeline: nodes.map(({ name }) => ({ node: name, bytes: peakActivationBytes })),
    },
    accessBytes,
    coverage: { ...whole.coverage, nodes: nodes.length, ...coverage },
    nodes,
  });
}

function nodesOf(layers: readonly Layer[]): readonly NodeProfile[] {
  return layers.flatMap(({ name, channels, depthwise = false }, index) => {
    const before = layers[index - 1];
    const inputs = before?.channels ?? 3;
    const weights = (depthwise ? channels : inputs * channels) * 9;
    const macs = weights * pixels;
    const input = before === undefined ? 'x' : `${before.name}/relu`;
    const form = { type: 'float32', shape: [1, channels, 32, 32] } as const;
    const read = inputs * pixels * typeBytes;
    const written = channels * pixels * typeBytes;
    const shared = { domain: '', depthwise, kind: 'conv' } as const;
    const conv: NodeProfile = {
      ...shared,
      name,
      op: 'Conv',
      macs,
      flops: 2 * macs,
      params: weights,
      accessBytes: read + written + weights * typeBytes,
      inputs: [input, `${name}.weight`],
      outputs: [{ name: `${name}/out`, ...form }],
    };
    const relu: NodeProfile = {
      ...shared,
      depthwise: false,
      kind: 'other',
      name: `${name}/relu`,
      op: 'Relu',
      macs: 0,
      flops: channels * pixels,
      params: 0,
      accessBytes: 2 * written,
      inputs: [`${name}/out`],
      outputs: [{ name: `${name}/relu`, ...form }],
    };
    return [conv, relu];
  });
}

function tensorOf(nodes: readonly NodeProfile[]) {
  return (name: string) => {
    const outputs = nodes.flatMap((node) => node.outputs);
    const channels = outputs.find((each) => each.name === name)?.shape?.[1] ?? 3;
    return { name, bytes: Number(channels) * pixels * typeBytes };
  };
}

function bytesOf(tensors: readonly { readonly bytes: number }[]): number {
  return tensors.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A trace of the same chain: a convolution takes its MACs' time, a depthwise one four times that. */
export function netTrace(
  layers: readonly Layer[],
  overrides: Parameters<typeof createTrace>[0] = {},
): ReturnType<typeof createTrace> {
  const depthwise = new Map(layers.map((layer) => [layer.name, layer.depthwise === true]));
  const nodes = nodesOf(layers).map((node): TracedNode => {
    const pace = depthwise.get(node.name) === true ? 4e-7 : 1e-7;
    return {
      name: node.name,
      op: node.op,
      provider: 'CPUExecutionProvider',
      ms: node.op === 'Conv' ? (node.macs ?? 0) * pace : 0.02,
      inputShapes: [],
      outputShapes: node.outputs.map(({ shape }) => (shape ?? []).map(Number)),
      parameterBytes: node.params * typeBytes,
      peakBytes: null,
    };
  });
  return createTrace({ nodes, ...overrides });
}
