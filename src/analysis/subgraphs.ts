import type { Attribute, Graph, Node } from '../onnx/model.ts';
import { nodeName } from './node-name.ts';

/** The graphs among a node's attributes. */
export function graphsOf(node: Node): readonly Graph[] {
  if (node.attributes.size === 0) return [];
  return [...node.attributes.values()].flatMap(graphsIn);
}

function graphsIn(attribute: Attribute): readonly Graph[] {
  if (attribute.kind === 'graph') return [attribute.value];
  return attribute.kind === 'graphs' ? attribute.value : [];
}

/** The names of a graph's nodes with those of its subgraphs. */
export function namesOf({ nodes }: Graph): readonly string[] {
  return nodes.flatMap(namesFrom);
}

/** The name of a node with those of all nodes in its subgraphs. */
export function namesFrom(node: Node): readonly string[] {
  return [nodeName(node), ...graphsOf(node).flatMap(namesOf)];
}
