import { UserError } from '../errors.ts';
import { MAX_NESTING } from '../onnx/limits.ts';
import type {
  Attribute,
  Graph,
  Model,
  ModelFunction,
  Node,
  TensorHeader,
  ValueInfo,
} from '../onnx/model.ts';
import { oneLine } from '../onnx/one-line.ts';
import { functionsOf } from './functions.ts';
import { nodeName } from './node-name.ts';

/** A path names modules; a longer one would only be copied into every name below it. */
const MAX_PATH_CHARACTERS = 2_048;

/** What names mean in one graph or one call of a function. */
interface Scope {
  /** `''` for the main graph, else the path of the node and attribute that hold the graph. */
  readonly path: string;
  /** Names of this scope by what the file calls them. */
  readonly names: ReadonlyMap<string, string>;
  /** Where other names come from; a function sees nothing but its own. */
  readonly outer: Scope | null;
  /** The call whose function this is inside of; null where the model's own nodes are. */
  readonly caller: Caller | null;
  readonly depth: number;
}

interface Caller {
  readonly opsets: Readonly<Record<string, number>>;
  /** What a reference to an attribute stands for; without an entry the attribute is left out. */
  readonly attributes: ReadonlyMap<string, Attribute>;
}

interface Expansion {
  readonly find: (node: Node) => ModelFunction | undefined;
  readonly freshPath: (wanted: string) => string;
  readonly freshName: (wanted: string) => string;
}

/**
 * The main graph with every call of a model-local function replaced by the function's nodes, and
 * with every name that a subgraph or a function defines made unique: `node/branch/name` in a
 * subgraph of `node`, `call/name` in a function. Names of the main graph stay as they are.
 * Throws `model-malformed` for a function that calls itself, `model-over-limit` beyond the limits.
 */
export function inlined(model: Model): Graph {
  const { graph } = model;
  const find = functionsOf(model);
  const flat = (node: Node) => !holdsGraph(node) && find(node) === undefined;
  if (graph.nodes.every(flat)) return graph;
  const expansion: Expansion = {
    find,
    freshPath: unusedNames([]),
    freshName: unusedNames([
      ...graph.inputs.map(({ name }) => name),
      ...graph.initializers.keys(),
      ...graph.nodes.flatMap(({ outputs }) => outputs),
    ]),
  };
  const scope: Scope = { path: '', names: new Map(), outer: null, caller: null, depth: 0 };
  const { nodes, valueInfos } = expandNodes(expansion, scope, graph.nodes);
  return { ...graph, nodes, valueInfos: [...graph.valueInfos, ...valueInfos] };
}

function holdsGraph(node: Node): boolean {
  for (const { kind } of node.attributes.values()) {
    if (kind === 'graph' || kind === 'graphs') return true;
  }
  return false;
}

/** Gives each name once: the wanted one, or with a number where that is in use. */
function unusedNames(used: readonly string[]): (wanted: string) => string {
  const uses = new Map(used.map((name) => [name, 1]));
  return (wanted) => {
    let count = uses.get(wanted) ?? 1;
    let name = wanted;
    for (; uses.has(name); count += 1) name = `${wanted}#${count + 1}`;
    uses.set(wanted, count);
    uses.set(name, uses.get(name) ?? 1);
    return name;
  };
}

function pathOf(expansion: Expansion, scope: Scope, label: string): string {
  const path = expansion.freshPath(joined(scope.path, label));
  if (path.length <= MAX_PATH_CHARACTERS && scope.depth < MAX_NESTING) return path;
  throw new UserError(
    'model-over-limit',
    oneLine(`node "${path.slice(0, 80)}…" lies too deep in subgraphs and functions`),
    'models of this depth are not supported; check that the export is what was meant',
  );
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

/** The unique name of what a node calls `name`. */
function resolve(scope: Scope, name: string): string {
  if (name === '') return '';
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    const found = at.names.get(name);
    if (found !== undefined) return found;
    // A function cannot see the graph that calls it: the name stays unknown.
    if (at.outer === null) return at.caller === null ? name : joined(at.path, name);
  }
  return name;
}

interface Expanded {
  readonly nodes: readonly Node[];
  readonly valueInfos: readonly ValueInfo[];
}

function expandNodes(expansion: Expansion, scope: Scope, nodes: readonly Node[]): Expanded {
  const expanded: Node[] = [];
  const valueInfos: ValueInfo[] = [];
  for (const node of nodes) {
    const called = expansion.find(node);
    if (called !== undefined) {
      const body = expandCall(expansion, scope, node, called);
      for (const inner of body.nodes) expanded.push(inner);
      for (const value of body.valueInfos) valueInfos.push(value);
    } else if (scope.path === '' && !holdsGraph(node)) expanded.push(node);
    else expanded.push(expandNode(expansion, scope, node));
  }
  return { nodes: expanded, valueInfos };
}

function expandNode(expansion: Expansion, scope: Scope, node: Node): Node {
  const attributes = new Map<string, Attribute>();
  for (const [key, attribute] of resolveAttributes(scope, node.attributes)) {
    attributes.set(key, expandGraphs(expansion, scope, node, key, attribute));
  }
  const opsets = scope.caller?.opsets ?? {};
  const opset = Object.hasOwn(opsets, node.domain) ? opsets[node.domain] : undefined;
  return {
    ...node,
    name: scope.path === '' ? node.name : joined(scope.path, nodeName(node)),
    inputs: node.inputs.map((name) => resolve(scope, name)),
    outputs: node.outputs.map((name) => resolve(scope, name)),
    attributes,
    ...(opset === undefined ? {} : { opset }),
  };
}

function resolveAttributes(
  { caller }: Scope,
  attributes: ReadonlyMap<string, Attribute>,
): ReadonlyMap<string, Attribute> {
  if (caller === null) return attributes;
  const resolved = new Map<string, Attribute>();
  for (const [key, attribute] of attributes) {
    const referred = attribute.kind === 'reference';
    const value = referred ? caller.attributes.get(attribute.value) : attribute;
    // A graph handed to a function would use names of the caller: its node stays unknown.
    const foreign = referred && (value?.kind === 'graph' || value?.kind === 'graphs');
    if (value !== undefined) resolved.set(key, foreign ? { kind: 'opaque' } : value);
  }
  return resolved;
}

function expandGraphs(
  expansion: Expansion,
  scope: Scope,
  node: Node,
  key: string,
  attribute: Attribute,
): Attribute {
  if (attribute.kind === 'graph') {
    return { kind: 'graph', value: expandGraph(expansion, scope, node, key, attribute.value) };
  }
  if (attribute.kind !== 'graphs') return attribute;
  const value = attribute.value.map((graph, index) =>
    expandGraph(expansion, scope, node, `${key}.${index}`, graph),
  );
  return { kind: 'graphs', value };
}

function expandGraph(
  expansion: Expansion,
  outer: Scope,
  owner: Node,
  key: string,
  graph: Graph,
): Graph {
  const path = pathOf(expansion, outer, `${nodeName(owner)}/${key}`);
  const names = new Map<string, string>();
  const define = (name: string) => {
    if (name !== '' && !names.has(name)) names.set(name, expansion.freshName(joined(path, name)));
  };
  for (const { name } of graph.inputs) define(name);
  for (const name of graph.initializers.keys()) define(name);
  for (const { outputs } of graph.nodes) outputs.forEach(define);
  const scope: Scope = { path, names, outer, caller: outer.caller, depth: outer.depth + 1 };
  const rename = (value: ValueInfo) => ({ ...value, name: resolve(scope, value.name) });
  const initializers = new Map<string, TensorHeader>();
  for (const tensor of graph.initializers.values()) {
    const name = resolve(scope, tensor.name);
    initializers.set(name, { ...tensor, name });
  }
  const { nodes, valueInfos } = expandNodes(expansion, scope, graph.nodes);
  return {
    name: path,
    nodes,
    initializers,
    inputs: graph.inputs.map(rename),
    outputs: graph.outputs.map(rename),
    valueInfos: [...graph.valueInfos.map(rename), ...valueInfos],
  };
}

function expandCall(
  expansion: Expansion,
  outer: Scope,
  node: Node,
  called: ModelFunction,
): Expanded {
  const path = pathOf(expansion, outer, nodeName(node));
  const names = new Map<string, string>();
  called.inputs.forEach((name, index) => {
    names.set(name, resolve(outer, node.inputs[index] ?? ''));
  });
  // An output that is an input as well is no node's: it is copied.
  const passed: Node[] = [];
  called.outputs.forEach((name, index) => {
    const given = resolve(outer, node.outputs[index] ?? '');
    if (given === '') return;
    const source = names.get(name);
    if (source === undefined) names.set(name, given);
    else passed.push(identity(joined(path, name), source, given));
  });
  for (const output of called.nodes.flatMap(({ outputs }) => outputs)) {
    if (output === '' || names.has(output)) continue;
    names.set(output, expansion.freshName(joined(path, output)));
  }
  const attributes = new Map([...called.defaults, ...resolveAttributes(outer, node.attributes)]);
  const caller: Caller = { opsets: called.opsets, attributes };
  const scope: Scope = { path, names, outer: null, caller, depth: outer.depth + 1 };
  const { nodes, valueInfos } = expandNodes(expansion, scope, called.nodes);
  const declared = called.valueInfos.map((value) => anonymous(value, resolve(scope, value.name)));
  return { nodes: [...nodes, ...passed], valueInfos: [...declared, ...valueInfos] };
}

function identity(name: string, source: string, output: string): Node {
  const attributes = new Map<string, Attribute>();
  return { name, op: 'Identity', domain: '', inputs: [source], outputs: [output], attributes };
}

/** A symbol of a function says nothing about the symbol of that name in the model. */
function anonymous(value: ValueInfo, name: string): ValueInfo {
  const shape = value.shape?.map((dim) => (typeof dim === 'number' ? dim : null)) ?? null;
  return { ...value, name, shape };
}
