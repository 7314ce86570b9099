import type { Attribute, Model, TensorHeader } from '../../src/onnx/model.ts';
import type { AttributeSpec, ModelSpec, NodeSpec, TensorSpec } from './onnx-builder.ts';

/**
 * The same model with every float weight in an external file of zeros, those too that the light
 * models make of a shape with ConstantOfShape: a runtime then holds them as weights, as it does
 * those of the real network.
 */
export function withZeroWeights(model: Model): ModelSpec {
  const { graph } = model;
  const made = graph.nodes.filter(({ op }) => op === 'ConstantOfShape');
  const weights = made.map(({ inputs, outputs }): TensorSpec => {
    const dims = graph.initializers.get(inputs[0] ?? '')?.values ?? [];
    return external(outputs[0] ?? '', dims);
  });
  const shapes = new Set(made.flatMap(({ inputs }) => inputs));
  const initializers = [...graph.initializers.values()].filter(({ name }) => !shapes.has(name));
  const listed = graph.inputs.filter(({ name }) => !graph.initializers.has(name));
  return {
    // Initializers need not be listed among the inputs from version 4 on.
    irVersion: Math.max(model.irVersion, 4),
    opsets: model.opsets,
    graph: {
      inputs: listed.map(({ name, type, shape }) => ({ name, type: type ?? 'float32', shape })),
      outputs: graph.outputs.map(({ name }) => ({ name })),
      initializers: [...initializers.map(tensorSpec), ...weights],
      nodes: graph.nodes
        .filter((node) => !made.includes(node))
        .map(
          (node): NodeSpec => ({
            op: node.op,
            // The profile of a run knows a node by its name.
            name: node.name === '' ? (node.outputs[0] ?? '') : node.name,
            inputs: node.inputs,
            outputs: node.outputs,
            attributes: Object.fromEntries(
              [...node.attributes].map(([name, value]) => [name, attributeSpec(value)]),
            ),
          }),
        ),
    },
  };
}

function external(name: string, dims: readonly number[]): TensorSpec {
  const length = 4 * dims.reduce((product, dim) => product * dim, 1);
  const where = { location: 'weights.bin', offset: '0', length: String(length) };
  return { name, type: 'float32', dims, external: where };
}

function tensorSpec({ name, type, dims, values }: TensorHeader): TensorSpec {
  if (type === 'float32') return external(name, dims);
  if (values === null) throw new Error(`${name} is an integer constant that was not read`);
  return { name, type, dims, values };
}

function attributeSpec(attribute: Attribute): AttributeSpec {
  switch (attribute.kind) {
    case 'int':
      return { int: attribute.value };
    case 'float':
      return { float: attribute.value };
    case 'string':
      return { string: attribute.value };
    case 'ints':
      return { ints: attribute.value };
    case 'floats':
      return { floats: attribute.value };
    default:
      throw new Error(`no attribute of the kind ${attribute.kind} is copied`);
  }
}
