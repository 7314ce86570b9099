import type { Graph, Node } from '../onnx/model.ts';
import { graphsOf } from './subgraphs.ts';

/** The tensors that a node reads, with those that its subgraphs take from outside of them. */
export function namesRead(node: Node): readonly string[] {
  const inputs = node.inputs.includes('') ? node.inputs.filter(Boolean) : node.inputs;
  const graphs = graphsOf(node);
  return graphs.length === 0 ? inputs : [...inputs, ...graphs.flatMap(captures)];
}

/** The names that a graph reads and does not define. */
export function captures(graph: Graph): readonly string[] {
  const own = new Set<string>([
    ...graph.initializers.keys(),
    ...graph.inputs.map((value) => value.name),
    ...graph.nodes.flatMap((node) => node.outputs),
  ]);
  const read = [...graph.nodes.flatMap(namesRead), ...graph.outputs.map((value) => value.name)];
  return read.filter((name) => !own.has(name));
}
