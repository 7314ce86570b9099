import type { Graph } from '../onnx/model.ts';
import { checked } from '../ops/dims.ts';
import { type Inference, type InferredNode, openInputs } from './infer.ts';
import { namesRead } from './liveness.ts';
import type { MemoryProfile } from './static-profile.ts';
import { bytesOfValue } from './tensors.ts';

/** A buffer and the steps between which it is alive, both included. */
interface Lifetime {
  readonly name: string;
  readonly bytes: number;
  readonly start: number;
  end: number;
}

/**
 * Peak memory of activations by liveness: the nodes run in file order, a tensor lives from its
 * producer to its last reader, and a view shares the buffer of its source. Graph inputs live from
 * the start, graph outputs to the end. Kernel scratch and a runtime's own reuse are outside of it.
 * `complete` is false where a tensor's bytes are unknown: the figures are then lower bounds.
 */
export function memoryOf(
  graph: Graph,
  inference: Inference,
): { readonly profile: MemoryProfile; readonly complete: boolean } {
  const steps = inference.nodes.filter(({ constant }) => !constant);
  const { buffers, complete } = buffersOf(graph, inference, steps);
  const timeline = timelineOf(steps, buffers);
  let peak = 0;
  timeline.forEach(({ bytes }, step) => {
    if (bytes > (timeline[peak]?.bytes ?? 0)) peak = step;
  });
  const weights = weightBytesOf(inference, steps);
  const peakActivationBytes = timeline[peak]?.bytes ?? 0;
  const alive = buffers.filter(({ start, end }) => start <= peak && peak <= end);
  return {
    profile: {
      weightBytes: weights.bytes,
      peakActivationBytes,
      peakBytes: checked(weights.bytes + peakActivationBytes),
      peakNode: timeline[peak]?.node ?? null,
      peakLive: alive.map(({ name, bytes }) => ({ name, bytes })),
      timeline,
    },
    complete: complete && weights.complete,
  };
}

function buffersOf(graph: Graph, { values }: Inference, steps: readonly InferredNode[]) {
  const buffers: Lifetime[] = [];
  const bufferOf = new Map<string, Lifetime>();
  let complete = true;
  const allocate = (name: string, start: number) => {
    const value = values.get(name);
    if (value === undefined || value.constant) return;
    const bytes = bytesOfValue(value);
    complete &&= bytes !== null;
    const buffer = { name, bytes: bytes ?? 0, start, end: start };
    buffers.push(buffer);
    bufferOf.set(name, buffer);
  };
  for (const { name } of openInputs(graph)) allocate(name, 0);
  steps.forEach(({ node, op }, step) => {
    for (const name of namesRead(node)) {
      const buffer = bufferOf.get(name);
      if (buffer !== undefined) buffer.end = step;
    }
    node.outputs.forEach((name, index) => {
      if (name === '') return;
      const source = bufferOf.get(node.inputs[0] ?? '');
      if (op?.memory === 'view' && index === 0 && source !== undefined) bufferOf.set(name, source);
      else allocate(name, step);
    });
  });
  for (const { name } of graph.outputs) {
    const buffer = bufferOf.get(name);
    if (buffer !== undefined) buffer.end = steps.length - 1;
  }
  return { buffers, complete };
}

/** Live bytes at every step: what begins is added, what ended before is taken away. */
function timelineOf(
  steps: readonly InferredNode[],
  buffers: readonly Lifetime[],
): MemoryProfile['timeline'] {
  const change = new Array<number>(steps.length + 1).fill(0);
  for (const { bytes, start, end } of buffers) {
    change[start] = (change[start] ?? 0) + bytes;
    change[end + 1] = (change[end + 1] ?? 0) - bytes;
  }
  let alive = 0;
  return steps.map(({ name }, step) => {
    alive = checked(alive + (change[step] ?? 0));
    return { node: name, bytes: alive };
  });
}

/** Constants that the steps read, each buffer once; the shape given to a view is no weight. */
function weightBytesOf({ nodes, values }: Inference, steps: readonly InferredNode[]) {
  const sourceOf = new Map<string, string>();
  for (const { node, op, constant } of nodes) {
    const [source] = node.inputs;
    const [output] = node.outputs;
    if (!constant || op?.memory !== 'view' || source === undefined || output === undefined)
      continue;
    sourceOf.set(output, sourceOf.get(source) ?? source);
  }
  const seen = new Set<string>();
  let bytes = 0;
  let complete = true;
  for (const { node, op } of steps) {
    if (op?.memory === 'view') continue;
    for (const name of namesRead(node)) {
      const source = sourceOf.get(name) ?? name;
      const value = values.get(source);
      if (value === undefined || !value.constant || seen.has(source)) continue;
      seen.add(source);
      const own = bytesOfValue(value);
      complete &&= own !== null;
      bytes = checked(bytes + (own ?? 0));
    }
  }
  return { bytes, complete };
}
