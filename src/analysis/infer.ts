import type { Dim, Graph, Model, Node, Shape, ValueInfo, ValueType } from '../onnx/model.ts';
import { valueOfTensor } from '../ops/constant.ts';
import type { Call, Op, Value } from '../ops/op.ts';
import type { Body } from './control-flow/flow.ts';
import { flattened } from './flattened.ts';
import { type Found, inferNode, type Place, type Walk } from './infer-node.ts';
import { inlined } from './inline.ts';
import { liveInOrder } from './order.ts';
import { lookUp, type Scope } from './scope.ts';
import { namesFrom } from './subgraphs.ts';

/** A node with all that could be found out about it. */
export interface InferredNode {
  /**
   * The file's name, or one made of the operator and the first output; behind the path of the node
   * and branch that hold it, or of the call that it was inlined from.
   */
  readonly name: string;
  readonly node: Node;
  /** Operator set version of the node's domain; 0 where the file imports none. */
  readonly opset: number;
  /** Undefined where the table has no such operator at that operator set version. */
  readonly op: Op | undefined;
  readonly call: Call;
  /** One per output of the node. */
  readonly outputs: readonly Value[];
  /** It computes the same for every input: constants and shape arithmetic. */
  readonly constant: boolean;
  /** The subgraph that holds it, as `node/branch`; `''` in the main graph. */
  readonly scope: string;
  /** How often it runs: the trip counts of the loops around it, multiplied. */
  readonly trips: number;
  /** It lies in a branch that costs less than the other of its If, which stands for both. */
  readonly skipped: boolean;
  /** The subgraphs that it runs; their nodes follow it in `Inference.nodes`. */
  readonly bodies: readonly Body[];
}

/** What the file declares of a tensor, and what was computed instead. */
export interface Conflict {
  readonly name: string;
  readonly declared: ValueType;
  readonly computed: ValueType;
}

/** What is odd about a graph, but does not keep it from being inferred. */
export interface Findings {
  /** The names of nodes that no output depends on, and of those in branches never taken. */
  readonly dead: readonly string[];
  /** Computed types and shapes win over declared ones. */
  readonly conflicts: readonly Conflict[];
  /** Names that nodes or outputs read and nothing produces. */
  readonly missing: readonly string[];
  /** Some node came before one that it reads from. */
  readonly unsorted: boolean;
  /** Names of the loops whose trip count depends on data: their bodies count once. */
  readonly assumedTrips: readonly string[];
}

export interface Inference extends Findings {
  /** The main graph with functions inlined and unique names in subgraphs. */
  readonly graph: Graph;
  /** In order of execution, those of subgraphs behind the node that runs them; without the dead. */
  readonly nodes: readonly InferredNode[];
  /** Every initializer, input and output of those nodes by name. */
  readonly values: ReadonlyMap<string, Value>;
}

/** A subgraph inferred with given inputs. */
export interface BodyRun {
  readonly graph: Graph;
  /** Its own nodes only: those of deeper subgraphs are in the bodies of these. */
  readonly nodes: readonly InferredNode[];
  readonly values: ReadonlyMap<string, Value>;
  readonly outputs: readonly Value[];
  readonly findings: Findings;
}

/** Loops inside of loops multiply; beyond this every body is inferred once. */
const MAX_REPEATED_NODES = 100_000;
/** Index tables of the largest vision transformers have some 10⁵ elements all together. */
const MAX_COMPUTED_ELEMENTS = 2_000_000;

/** The names of symbolic dimensions that the model's inputs leave open, in order. */
export function symbolicDims(model: Model): readonly string[] {
  const dims = openInputs(model.graph).flatMap((value) => value.shape ?? []);
  return [...new Set(dims.filter((dim) => typeof dim === 'string'))];
}

/** The given dimensions that none of the models has: slips, which would change nothing in silence. */
export function unknownDims(
  models: readonly Model[],
  dims: Readonly<Record<string, number>>,
): readonly string[] {
  const known = new Set(models.flatMap(symbolicDims));
  return Object.keys(dims).filter((name) => !known.has(name));
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
 * Inlines functions, walks the graph in an order that runs and computes type, shape and, where
 * small, elements of every tensor at the given dimensions, in subgraphs as well. What the file
 * declares is used only where computing says nothing.
 * Throws `model-malformed` or `model-over-limit`, naming the node.
 */
export function inferModel(model: Model, dims: Readonly<Record<string, number>>): Inference {
  const graph = inlined(model);
  const walk: Walk = {
    model,
    dims,
    budget: MAX_REPEATED_NODES,
    elements: MAX_COMPUTED_ELEMENTS,
  };
  const scope: Scope = { values: new Map(), outer: null, path: '' };
  for (const { name, shape, ...rest } of openInputs(graph)) {
    const value = { ...rest, shape: pinned(shape, dims), data: null, constant: false };
    scope.values.set(name, value);
  }
  const { nodes, findings } = inferGraph(walk, graph, scope);
  return { ...findings, graph, nodes: flattened(nodes), values: scope.values };
}

/** Infers a subgraph, in the scope of the node that holds it, with values for its inputs. */
function inferBody(walk: Walk, graph: Graph, inputs: readonly Value[], outer: Scope): BodyRun {
  const scope: Scope = { values: new Map(), outer, path: graph.name };
  graph.inputs.forEach((declared, index) => {
    const given = inputs[index];
    // Nobody can say better than the caller what is handed in, but for what it does not know.
    const shape = given?.shape ?? pinned(declared.shape, walk.dims);
    const type = given?.type ?? declared.type;
    const value = given ?? { ...declared, data: null, constant: false };
    scope.values.set(declared.name, { ...value, type, shape });
  });
  walk.budget -= graph.nodes.length;
  const { nodes, findings } = inferGraph(walk, graph, scope);
  const outputs = graph.outputs.map(({ name }) => lookUp(scope, name) ?? missingValue);
  return { graph, nodes, values: scope.values, outputs, findings };
}

const missingValue: Value = { type: null, shape: null, data: null, constant: false };

/** Infers the live nodes of a graph whose inputs its scope holds already; fills the scope. */
function inferGraph(
  walk: Walk,
  graph: Graph,
  scope: Scope,
): { readonly nodes: readonly InferredNode[]; readonly findings: Findings } {
  for (const tensor of graph.initializers.values()) {
    scope.values.set(tensor.name, valueOfTensor(tensor));
  }
  const declared = new Map<string, ValueInfo>();
  for (const value of [...graph.valueInfos, ...graph.outputs]) {
    declared.set(value.name, { ...value, shape: pinned(value.shape, walk.dims) });
  }
  const { nodes: live, sorted } = liveInOrder(graph);
  const found: Found = {
    dead: [],
    conflicts: [],
    missing: new Set(),
    unsorted: !sorted,
    assumedTrips: [],
  };
  if (live.length < graph.nodes.length) {
    const alive = new Set(live);
    const dead = graph.nodes.filter((node) => !alive.has(node));
    for (const name of dead.flatMap(namesFrom)) found.dead.push(name);
  }
  const run = (body: Graph, inputs: readonly Value[]) => inferBody(walk, body, inputs, scope);
  const place: Place = { walk, scope, declared, found, run };
  const nodes = live.map((node) => inferNode(place, node));
  for (const { name } of graph.outputs) {
    if (lookUp(scope, name) === undefined) found.missing.add(name);
  }
  return { nodes, findings: { ...found, missing: [...found.missing] } };
}
