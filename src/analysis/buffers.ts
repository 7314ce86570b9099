import { bitsOf } from '../onnx/element-type.ts';
import type { Graph } from '../onnx/model.ts';
import { checked } from '../ops/dims.ts';
import type { Value } from '../ops/op.ts';
import { type Inference, type InferredNode, openInputs } from './infer.ts';
import { namesRead } from './liveness.ts';
import type { MemoryPolicy } from './policies/memory-policy.ts';
import { bytesOfValue } from './tensors.ts';

/** A buffer and the steps between which it is alive, both included. */
export interface Buffer {
  /** The tensor for which it was made; views and results written in place share it. */
  readonly name: string;
  /** 0 where the bytes are unknown. */
  readonly bytes: number;
  readonly start: number;
  readonly end: number;
}

export interface Buffers {
  readonly list: readonly Buffer[];
  /** The buffers that a step needs at the same time: those of its inputs and its outputs. */
  readonly needed: (step: number) => readonly Buffer[];
  /** Every buffer has known bytes. */
  readonly complete: boolean;
}

interface Growing extends Buffer {
  end: number;
}

/** Buffers while the graph is walked. */
interface Plan {
  readonly policy: MemoryPolicy;
  readonly values: ReadonlyMap<string, Value>;
  readonly lastRead: ReadonlyMap<string, number>;
  /** The step behind the last, at which the graph's outputs are read. */
  readonly afterAll: number;
  readonly list: Growing[];
  readonly bufferOf: Map<string, Growing>;
  readonly inputs: Set<Growing>;
  /** Dead buffers by what fits into them, the latest last, where the policy uses them again. */
  readonly freed: Map<string, Growing[]>;
  complete: boolean;
}

/**
 * The buffers of all activations under a policy. A tensor lives from its producer to its last
 * reader, both included, one that nobody reads for its own step, a graph output to the end. What
 * a subgraph takes from outside of it has its buffer there.
 */
export function buffersOf(
  graph: Graph,
  { values }: Pick<Inference, 'values'>,
  steps: readonly InferredNode[],
  policy: MemoryPolicy,
): Buffers {
  const plan: Plan = {
    policy,
    values,
    lastRead: lastReads(graph, steps),
    afterAll: steps.length,
    list: [],
    bufferOf: new Map(),
    inputs: new Set(),
    freed: new Map(),
    complete: true,
  };
  for (const { name } of openInputs(graph)) {
    const buffer = allocate(plan, name, 0);
    if (buffer === undefined) continue;
    if (policy.inputs === 'whole-run') buffer.end = steps.length - 1;
    plan.inputs.add(buffer);
  }
  steps.forEach((inferred, step) => {
    run(plan, inferred, step);
  });
  const last = Math.max(steps.length - 1, 0);
  const held = (buffer: Growing): Buffer => ({ ...buffer, end: Math.min(buffer.end, last) });
  const isOurs = (buffer: Growing) => policy.inputs !== 'caller-owned' || !plan.inputs.has(buffer);
  const needed = (step: number) => {
    const node = steps[step]?.node;
    const found = new Set<Growing>();
    if (node === undefined) return [];
    for (const names of [namesRead(node), node.outputs]) {
      for (const name of names) {
        const buffer = plan.bufferOf.get(name);
        if (buffer !== undefined && isOurs(buffer)) found.add(buffer);
      }
    }
    return [...found];
  };
  return { list: plan.list.filter(isOurs).map(held), needed, complete: plan.complete };
}

/** One node: its outputs get buffers, then those that nothing needs any more are free. */
function run(plan: Plan, inferred: InferredNode, step: number): void {
  const { policy, bufferOf, lastRead } = plan;
  const { node, op } = inferred;
  node.outputs.forEach((name, index) => {
    if (name === '') return;
    const source = index === 0 ? bufferOf.get(node.inputs[0] ?? '') : undefined;
    const isView = policy.views && op?.memory === 'view';
    if (source !== undefined && (isView || overwrites(plan, inferred, step, source))) {
      bufferOf.set(name, source);
      source.end = Math.max(source.end, lastRead.get(name) ?? step);
    } else {
      allocate(plan, name, step);
    }
  });
  const inside = insideOf(inferred, policy);
  plan.complete &&= inside.complete;
  if (inside.bytes > 0) plan.list.push({ ...inside, start: step, end: step });
  if (!policy.reuse) return;
  const touched = new Set([...namesRead(node), ...node.outputs].map((name) => bufferOf.get(name)));
  for (const buffer of touched) {
    if (buffer === undefined || plan.inputs.has(buffer) || buffer.end !== step) continue;
    const key = fitOf(plan.values.get(buffer.name));
    const list = plan.freed.get(key);
    if (list === undefined) plan.freed.set(key, [buffer]);
    else list.push(buffer);
  }
}

/** A buffer for a tensor: a dead one that fits exactly where the policy looks for it, or a new. */
function allocate(plan: Plan, name: string, start: number): Growing | undefined {
  const { policy, values, list, bufferOf, lastRead } = plan;
  const value = values.get(name);
  if (value === undefined || value.constant) return undefined;
  const end = lastRead.get(name) ?? start;
  const isOutput = end === plan.afterAll;
  const again = policy.reuse && !isOutput ? plan.freed.get(fitOf(value))?.pop() : undefined;
  if (again !== undefined) {
    again.end = end;
    bufferOf.set(name, again);
    return again;
  }
  const bytes = bytesOfValue(value);
  plan.complete &&= bytes !== null;
  const aligned = Math.ceil((bytes ?? 0) / policy.alignBytes) * policy.alignBytes;
  const buffer = { name, bytes: aligned, start, end };
  bufferOf.set(name, buffer);
  list.push(buffer);
  return buffer;
}

/** Equal for tensors of the same shape and width. */
function fitOf(value: Value | undefined): string {
  return JSON.stringify([value?.shape, value?.type ? bitsOf(value.type) : null]);
}

/** Nothing but this node needs the source any more, and the result fills it exactly. */
function overwrites(
  { policy, inputs }: Plan,
  inferred: InferredNode,
  step: number,
  source: Growing,
): boolean {
  if (!policy.inPlace(inferred) || inputs.has(source) || source.end !== step) return false;
  return bytesOfValue(inferred.outputs[0]) === source.bytes;
}

/** What the subgraphs of a node need beside what they take from outside: the most of any one. */
function insideOf(
  { name, bodies }: InferredNode,
  policy: MemoryPolicy,
): { readonly name: string; readonly bytes: number; readonly complete: boolean } {
  let bytes = 0;
  let complete = true;
  for (const { graph, nodes, values } of bodies) {
    const steps = nodes.filter(({ constant }) => !constant);
    const buffers = buffersOf(graph, { values }, steps, { ...policy, inputs: 'until-last-use' });
    complete &&= buffers.complete;
    const live = liveBytes(Math.max(steps.length, 1), buffers.list);
    bytes = live.reduce((most, alive) => Math.max(most, alive), bytes);
  }
  return { name, bytes, complete };
}

/** Live bytes at every step: what begins is added, what ended before is taken away. */
export function liveBytes(steps: number, buffers: readonly Buffer[]): readonly number[] {
  const change = new Array<number>(steps + 1).fill(0);
  for (const { bytes, start, end } of buffers) {
    change[start] = (change[start] ?? 0) + bytes;
    change[end + 1] = (change[end + 1] ?? 0) - bytes;
  }
  let alive = 0;
  return change.slice(0, steps).map((bytes) => {
    alive = checked(alive + bytes);
    return alive;
  });
}

/** The last step that reads each tensor; a graph output is read after them all. */
function lastReads(graph: Graph, steps: readonly InferredNode[]): ReadonlyMap<string, number> {
  const last = new Map<string, number>();
  steps.forEach(({ node }, step) => {
    for (const name of namesRead(node)) last.set(name, step);
  });
  for (const { name } of graph.outputs) last.set(name, steps.length);
  return last;
}
