import type { Attribute, Graph, Node } from '../onnx/model.ts';

/** The graphs among a node's attributes. */
export function graphsOf(node: Node): readonly Graph[] {
  if (node.attributes.size === 0) return [];
  return [...node.attributes.values()].flatMap(graphsIn);
}

function graphsIn(attribute: Attribute): readonly Graph[] {
  if (attribute.kind === 'graph') return [attribute.value];
  return attribute.kind === 'graphs' ? attribute.value : [];
}

/** Nodes of a graph with those of its subgraphs. */
export function nodesOf({ nodes }: Graph): number {
  return nodes.reduce((total, node) => total + 1 + nodesInside(node), 0);
}

/** Nodes of all subgraphs of a node. */
export function nodesInside(node: Node): number {
  return graphsOf(node).reduce((total, graph) => total + nodesOf(graph), 0);
}
