import { UserError } from '../errors.ts';
import { MAX_NESTING } from '../onnx/limits.ts';
import type { Model, ModelFunction, Node } from '../onnx/model.ts';
import { oneLine } from '../onnx/one-line.ts';
import { graphsOf } from './subgraphs.ts';

/** Functions that call functions multiply: a file of some kB could ask for 2^60 nodes. */
const MAX_INLINED_NODES = 200_000;

/**
 * Finds the model-local function that a node calls, and undefined for an operator.
 * Throws `model-malformed` where a function calls itself, directly or through others, and
 * `model-over-limit` where inlining all calls would take more nodes than there is room for.
 */
export function functionsOf(model: Model): (node: Node) => ModelFunction | undefined {
  if (model.functions.length === 0) return () => undefined;
  const byKey = new Map(model.functions.map((each) => [keyOf(each), each]));
  const find = (node: Node) =>
    byKey.get(keyOf({ domain: node.domain, name: node.op, overload: node.overload ?? '' }));
  refuseTooMany(model, find);
  return find;
}

function keyOf({
  domain,
  name,
  overload,
}: Pick<ModelFunction, 'domain' | 'name' | 'overload'>): string {
  return JSON.stringify([domain, name, overload]);
}

/** Counts the nodes that inlining gives without inlining anything, each function once. */
function refuseTooMany(model: Model, find: (node: Node) => ModelFunction | undefined): void {
  const sizes = new Map<ModelFunction, number | 'being counted'>();
  const sizeOfCall = (called: ModelFunction, depth: number): number => {
    const known = sizes.get(called);
    if (known === 'being counted') throw recursive(called);
    if (known !== undefined) return known;
    if (depth > MAX_NESTING) throw tooMany(`call each other more than ${MAX_NESTING} deep`);
    sizes.set(called, 'being counted');
    // Each call gives its inputs and outputs a name, beside its nodes.
    const names = called.inputs.length + called.outputs.length;
    const size = names + sizeOfNodes(called.nodes, depth + 1);
    sizes.set(called, size);
    return size;
  };
  const sizeOfNode = (node: Node, depth: number): number => {
    const called = find(node);
    const own = called === undefined ? 1 : sizeOfCall(called, depth);
    return graphsOf(node).reduce((total, graph) => total + sizeOfNodes(graph.nodes, depth), own);
  };
  const sizeOfNodes = (nodes: readonly Node[], depth: number): number =>
    nodes.reduce((total, node) => total + sizeOfNode(node, depth), 0);
  const added = sizeOfNodes(model.graph.nodes, 0) - model.graph.nodes.length;
  if (added > MAX_INLINED_NODES) throw tooMany(`stand for more than ${MAX_INLINED_NODES} nodes`);
}

function tooMany(what: string): UserError {
  return new UserError(
    'model-over-limit',
    `its functions ${what}`,
    'models of this size are not supported; check that the export is what was meant',
  );
}

function recursive({ domain, name }: ModelFunction): UserError {
  return new UserError(
    'model-malformed',
    oneLine(`function "${name}" of the domain "${domain}" calls itself`),
    'ONNX does not allow recursion: export the model again',
  );
}
