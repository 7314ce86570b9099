/** Networks of test/support/torchvision as whole files, with random weights. */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { normals, uniforms } from '../test/support/noise.ts';
import {
  encodeModel,
  type ModelSpec,
  type NodeSpec,
  type TensorSpec,
} from '../test/support/onnx-builder.ts';

/** Drawn once: what repeats after a million numbers runs no faster. */
const drawn = 2 ** 20;

/**
 * Writes the model with a file of weights beside it and gives its path. Weights are normal with the
 * variance under which activations keep their size (He et al., ICCV 2015), since numbers that fade
 * into denormals take many times as long; biases and the tables of normalizations lie around 1.
 */
export function writeWithRandomWeights(folder: string, spec: ModelSpec): string {
  mkdirSync(folder);
  const [normal, uniform] = [normals(1), uniforms(2)];
  const normalTable = Float32Array.from({ length: drawn }, normal);
  const uniformTable = Float32Array.from({ length: drawn }, () => 0.5 + uniform());
  const file = openSync(join(folder, 'weights.bin'), 'w');
  let offset = 0;
  const place = (tensor: TensorSpec): TensorSpec => {
    if (tensor.external === undefined) return tensor;
    const size = tensor.dims.reduce((product, dim) => product * dim, 1);
    const inputs = size / (tensor.dims[0] ?? 1);
    const table = tensor.dims.length < 2 ? uniformTable : normalTable;
    const scale = tensor.dims.length < 2 ? 1 : Math.sqrt(2 / inputs);
    const values = Float32Array.from({ length: size }, (_, index) => {
      return scale * (table[index % drawn] ?? 0);
    });
    writeSync(file, values);
    const where = { location: 'weights.bin', offset: `${offset}`, length: `${values.byteLength}` };
    offset += values.byteLength;
    return { ...tensor, external: where };
  };
  try {
    const initializers = (spec.graph.initializers ?? []).map(place);
    const path = join(folder, 'model.onnx');
    writeFileSync(path, encodeModel({ ...spec, graph: { ...spec.graph, initializers } }));
    return path;
  } finally {
    closeSync(file);
  }
}

/** The same network with an ordinary convolution in the place of every one in groups. */
export function withoutGroups(spec: ModelSpec): ModelSpec {
  const widened = new Map<string, number>();
  const nodes = (spec.graph.nodes ?? []).map((node): NodeSpec => {
    const group = node.attributes?.['group'];
    const groups = group !== undefined && 'int' in group ? group.int : 1;
    widened.set(node.inputs[1] ?? '', groups);
    return groups === 1 ? node : { ...node, attributes: { ...node.attributes, group: { int: 1 } } };
  });
  const initializers = (spec.graph.initializers ?? []).map((tensor) => {
    const [out = 1, inputs = 1, ...kernel] = tensor.dims;
    const groups = widened.get(tensor.name) ?? 1;
    return groups === 1 ? tensor : { ...tensor, dims: [out, inputs * groups, ...kernel] };
  });
  return { ...spec, graph: { ...spec.graph, nodes, initializers } };
}
