import type { Attribute, Graph, Model, Node, TensorHeader } from './model.ts';

/** Every tensor of a model file, those of subgraphs and functions included. */
export function* modelTensors(model: Model): Generator<TensorHeader> {
  yield* graphTensors(model.graph);
  for (const { nodes, defaults } of model.functions) {
    yield* nodeTensors(nodes);
    for (const attribute of defaults.values()) yield* attributeTensors(attribute);
  }
}

function* graphTensors(graph: Graph): Generator<TensorHeader> {
  yield* graph.initializers.values();
  yield* nodeTensors(graph.nodes);
}

function* nodeTensors(nodes: readonly Node[]): Generator<TensorHeader> {
  for (const { attributes } of nodes) {
    for (const attribute of attributes.values()) yield* attributeTensors(attribute);
  }
}

function* attributeTensors(attribute: Attribute): Generator<TensorHeader> {
  if (attribute.kind === 'tensor') yield attribute.value;
  else if (attribute.kind === 'tensors') yield* attribute.value;
  else if (attribute.kind === 'graph') yield* graphTensors(attribute.value);
  else if (attribute.kind === 'graphs') {
    for (const graph of attribute.value) yield* graphTensors(graph);
  }
}
