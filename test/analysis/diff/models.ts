import { createHash } from 'node:crypto';
import { diffModels, type ModelDiff } from '../../../src/analysis/diff/diff.ts';
import type { DiffInput } from '../../../src/analysis/diff/side.ts';
import type { Payload } from '../../../src/onnx/model.ts';
import { modelTensors } from '../../../src/onnx/model-tensors.ts';
import { parse } from '../../support/models.ts';
import {
  encodeModel,
  type GraphSpec,
  type ModelSpec,
  type NodeSpec,
  type TensorSpec,
} from '../../support/onnx-builder.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A model file as the comparison takes it, its inline weights hashed here. */
export function inputOf(bytes: Uint8Array): DiffInput {
  const model = parse(bytes);
  const hashes = new Map<Payload, string>();
  for (const tensor of modelTensors(model)) {
    if (tensor.payload.kind !== 'inline') continue;
    const { offset, length } = tensor.payload;
    hashes.set(tensor.payload, sha256(bytes.subarray(offset, offset + length)));
  }
  const sizeBytes = bytes.length;
  return { model, sha256: sha256(bytes), sizeBytes, externalBytes: 0, hashes };
}

export function diffSpecs(
  base: ModelSpec,
  head: ModelSpec,
  dims: Readonly<Record<string, number>> = {},
): ModelDiff {
  const [before, after] = [base, head].map((spec) => inputOf(encodeModel(spec)));
  if (before === undefined || after === undefined) throw new Error('two models');
  return diffModels(before, after, dims);
}

export function diffGraphs(base: GraphSpec, head: GraphSpec): ModelDiff {
  return diffSpecs({ graph: base }, { graph: head });
}

/** A weight whose elements are all alike. */
export function weight(name: string, dims: readonly number[], element = 0.5): TensorSpec {
  const elements = dims.reduce((product, dim) => product * dim, 1);
  return { name, type: 'float32', dims, values: new Array<number>(elements).fill(element) };
}

/** `x [1,3,8,8]` → Conv → Relu → Conv → Relu → `y`, named as torch names modules. */
export function twoConvs(options: { readonly width?: number; readonly element?: number } = {}) {
  const { width = 16, element = 0.5 } = options;
  const pads = { ints: [1, 1, 1, 1] };
  const conv = (path: string, input: string, weightName: string): NodeSpec => ({
    op: 'Conv',
    name: `${path}/Conv`,
    inputs: [input, weightName],
    outputs: [`${path}/Conv_output_0`],
    attributes: { pads },
  });
  const graph = {
    inputs: [{ name: 'x', shape: [1, 3, 8, 8] }],
    nodes: [
      conv('/stem/conv', 'x', 'stem.weight'),
      {
        op: 'Relu',
        name: '/stem/relu/Relu',
        inputs: ['/stem/conv/Conv_output_0'],
        outputs: ['/stem/relu/Relu_output_0'],
      },
      conv('/body/conv', '/stem/relu/Relu_output_0', 'body.weight'),
      { op: 'Relu', name: '/body/relu/Relu', inputs: ['/body/conv/Conv_output_0'], outputs: ['y'] },
    ],
    initializers: [
      weight('stem.weight', [width, 3, 3, 3], element),
      weight('body.weight', [32, width, 3, 3]),
    ],
    outputs: [{ name: 'y', shape: [1, 32, 8, 8] }],
  } as const satisfies GraphSpec;
  return graph;
}

/** Every tensor and node under another name, the graph's input and output too. */
export function renamed(graph: GraphSpec, name: (old: string) => string): GraphSpec {
  const list = (names: readonly string[]) => names.map((each) => (each === '' ? '' : name(each)));
  return {
    ...graph,
    inputs: graph.inputs?.map((value) => ({ ...value, name: name(value.name) })) ?? [],
    outputs: graph.outputs?.map((value) => ({ ...value, name: name(value.name) })) ?? [],
    initializers: graph.initializers?.map((value) => ({ ...value, name: name(value.name) })) ?? [],
    nodes:
      graph.nodes?.map((node) => ({
        ...node,
        ...(node.name !== undefined && { name: name(node.name) }),
        inputs: list(node.inputs),
        outputs: list(node.outputs),
      })) ?? [],
  };
}

/** Each name becomes a number, as old exporters give them: another order would give other ones. */
export function numbered(): (old: string) => string {
  const numbers = new Map<string, string>();
  return (old) => {
    const number = numbers.get(old) ?? String(100 + numbers.size);
    numbers.set(old, number);
    return number;
  };
}
