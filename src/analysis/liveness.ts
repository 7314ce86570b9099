import type { Attribute, Graph, Node } from '../onnx/model.ts';

/** The nodes that an output of the graph depends on, in file order. */
export function liveNodes(graph: Graph): readonly Node[] {
  const producers = new Map<string, Node>();
  for (const node of graph.nodes) {
    for (const output of node.outputs) if (output !== '') producers.set(output, node);
  }
  const live = new Set<Node>();
  const wanted = graph.outputs.map((output) => output.name);
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const node = producers.get(name);
    if (node === undefined || live.has(node)) continue;
    live.add(node);
    for (const read of namesRead(node)) wanted.push(read);
  }
  return graph.nodes.filter((node) => live.has(node));
}

/** The tensors that a node reads, with those that its subgraphs take from outside of them. */
export function namesRead(node: Node): readonly string[] {
  const inputs = node.inputs.filter((name) => name !== '');
  const captured = [...node.attributes.values()].flatMap(graphsIn).flatMap(captures);
  return captured.length === 0 ? inputs : [...inputs, ...captured];
}

function graphsIn(attribute: Attribute): readonly Graph[] {
  if (attribute.kind === 'graph') return [attribute.value];
  return attribute.kind === 'graphs' ? attribute.value : [];
}

function captures(graph: Graph): readonly string[] {
  const own = new Set<string>([
    ...graph.initializers.keys(),
    ...graph.inputs.map((value) => value.name),
    ...graph.nodes.flatMap((node) => node.outputs),
  ]);
  const read = [...graph.nodes.flatMap(namesRead), ...graph.outputs.map((value) => value.name)];
  return read.filter((name) => !own.has(name));
}
