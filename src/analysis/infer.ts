import { MAX_RANK } from '../onnx/limits.ts';
import type { Dim, Graph, Model, Node, Shape, ValueInfo } from '../onnx/model.ts';
import { invalid, unknownResult } from '../ops/call.ts';
import { valueOfTensor } from '../ops/constant.ts';
import { concrete } from '../ops/dims.ts';
import { findOp } from '../ops/index.ts';
import type { Call, Op, Result, Value } from '../ops/op.ts';
import { liveNodes } from './liveness.ts';
import { within } from './within.ts';

/** A node with all that could be found out about it. */
export interface InferredNode {
  /** The file's name, or one made of the operator and the first output. */
  readonly name: string;
  readonly node: Node;
  /** Undefined where the table has no such operator at the model's operator set. */
  readonly op: Op | undefined;
  readonly call: Call;
  /** One per output of the node. */
  readonly outputs: readonly Value[];
  /** It computes the same for every input: constants and shape arithmetic. */
  readonly constant: boolean;
}

export interface Inference {
  /** In file order, without the dead. */
  readonly nodes: readonly InferredNode[];
  /** Every initializer, input and output of those nodes by name. */
  readonly values: ReadonlyMap<string, Value>;
  readonly deadNodes: number;
}

/** The names of symbolic dimensions that the model's inputs leave open, in order. */
export function symbolicDims(model: Model): readonly string[] {
  const dims = openInputs(model.graph).flatMap((value) => value.shape ?? []);
  return [...new Set(dims.filter((dim) => typeof dim === 'string'))];
}

/** The inputs that a caller must feed: before IR version 4 initializers are listed as well. */
export function openInputs(graph: Graph): readonly ValueInfo[] {
  return graph.inputs.filter((value) => !graph.initializers.has(value.name));
}

/** A declared shape with symbolic dimensions replaced by the extents given for them. */
export function pinned(shape: Shape, dims: Readonly<Record<string, number>>): Shape {
  const pin = (dim: Dim) =>
    typeof dim === 'string' && Object.hasOwn(dims, dim) ? (dims[dim] ?? dim) : dim;
  return shape?.map(pin) ?? null;
}

/**
 * Walks the graph in file order and computes type, shape and, where small, elements of every tensor
 * at the given dimensions. What the file declares is used only where computing says nothing.
 * Throws `model-malformed` or `model-over-limit`, naming the node.
 */
export function inferModel(model: Model, dims: Readonly<Record<string, number>>): Inference {
  const { graph } = model;
  const declared = new Map<string, ValueInfo>();
  for (const value of [...graph.valueInfos, ...graph.outputs]) {
    declared.set(value.name, { ...value, shape: pinned(value.shape, dims) });
  }
  const values = new Map<string, Value>();
  for (const { name, type, shape } of openInputs(graph)) {
    values.set(name, { type, shape: pinned(shape, dims), data: null, constant: false });
  }
  for (const tensor of graph.initializers.values()) {
    values.set(tensor.name, valueOfTensor(tensor));
  }
  const live = liveNodes(graph);
  const nodes = live.map((node) => {
    const inferred = inferNode(model, node, values, declared);
    node.outputs.forEach((name, index) => {
      const value = inferred.outputs[index];
      if (name !== '' && value !== undefined) values.set(name, value);
    });
    return inferred;
  });
  return { nodes, values, deadNodes: graph.nodes.length - live.length };
}

function inferNode(
  model: Model,
  node: Node,
  values: ReadonlyMap<string, Value>,
  declared: ReadonlyMap<string, ValueInfo>,
): InferredNode {
  const opset = Object.hasOwn(model.opsets, node.domain) ? (model.opsets[node.domain] ?? 0) : 0;
  const op = findOp(node.domain, node.op, opset);
  const inputs = node.inputs.map((name) =>
    name === '' ? null : (values.get(name) ?? { ...unknownResult, constant: false }),
  );
  const call: Call = { node, inputs };
  const name = node.name === '' ? `${node.op}_${node.outputs.find(Boolean) ?? ''}` : node.name;
  const results =
    op === undefined
      ? []
      : within(`node "${name}"`, () => op.infer(call).map((r) => possible(call, r)));
  const constant = op !== undefined && isConstant(call, results);
  const outputs = node.outputs.map((output, index) => {
    const merged = withDeclared(results[index] ?? unknownResult, declared.get(output));
    return { ...merged, constant };
  });
  return { name, node, op, call, outputs, constant };
}

/** Elements of a file become dimensions, so a rule may compute one that no tensor can have. */
function possible(call: Call, result: Result): Result {
  const { shape } = result;
  if (shape !== null && shape.length > MAX_RANK) {
    throw invalid(call, `gives a tensor of rank ${shape.length}, beyond ${MAX_RANK}`);
  }
  const bad = shape?.find(
    (dim) => typeof dim === 'number' && !(dim >= 0 && Number.isSafeInteger(dim)),
  );
  if (bad !== undefined) throw invalid(call, `gives a tensor with the dimension ${bad}`);
  return result;
}

/** All inputs are constant, or all elements are known at these dimensions (as of Shape). */
function isConstant(call: Call, results: readonly Result[]): boolean {
  if (call.inputs.every((value) => value === null || value.constant)) return true;
  return results.every(({ data }) => data?.every((element) => typeof element === 'number'));
}

function withDeclared(result: Result, declared: ValueInfo | undefined): Result {
  if (declared === undefined || (result.type !== null && concrete(result.shape) !== null)) {
    return result;
  }
  const type = result.type ?? declared.type;
  return { type, shape: mergedShape(result.shape, declared.shape), data: result.data };
}

function mergedShape(computed: Shape, declared: Shape): Shape {
  if (computed === null) return declared;
  if (declared === null || declared.length !== computed.length) return computed;
  return computed.map((dim, axis) => {
    const other = declared[axis] ?? null;
    return typeof dim === 'number' || (dim !== null && typeof other !== 'number') ? dim : other;
  });
}
