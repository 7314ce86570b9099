import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import protobuf from 'protobufjs/minimal.js';
import { encodeModel, type GraphSpec, type NodeSpec } from '../test/support/onnx-builder.ts';

// Models whose size is the point: weights are holes in sparse files, which take no disk.

/** Output channels of VGG16's convolutions; 0 is a pool. */
const vggChannels = [64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0, 512, 512, 512, 0];
const vggFeatures = [25_088, 4_096, 4_096, 1_000];

interface Weight {
  readonly name: string;
  readonly dims: readonly number[];
}

/** A VGG16 with its 553 MB of weights inside of the file. */
export function writeInlineVgg(folder: string): string {
  const weights: Weight[] = [];
  const nodes: NodeSpec[] = [];
  const add = (op: string, dims: readonly number[], attributes: NodeSpec['attributes'] = {}) => {
    const at = nodes.length;
    const [outputs = 0] = dims;
    const inputs = [`t${at}`];
    if (dims.length > 0) {
      weights.push({ name: `w${at}`, dims }, { name: `b${at}`, dims: [outputs] });
      inputs.push(`w${at}`, `b${at}`);
    }
    nodes.push({ op, name: `/${op}_${at}`, inputs, outputs: [`t${at + 1}`], attributes });
  };
  let channels = 3;
  for (const next of vggChannels) {
    if (next === 0) {
      add('MaxPool', [], { kernel_shape: { ints: [2, 2] }, strides: { ints: [2, 2] } });
      continue;
    }
    add('Conv', [next, channels, 3, 3], { pads: { ints: [1, 1, 1, 1] } });
    add('Relu', []);
    channels = next;
  }
  add('Flatten', []);
  vggFeatures.slice(1).forEach((next, index) => {
    add('Gemm', [next, vggFeatures[index] ?? 0], { transB: { int: 1 } });
    if (next !== 1_000) add('Relu', []);
  });
  const path = join(folder, 'vgg16-inline.onnx');
  writeWithHoles(path, graphOf(nodes, [1, 3, 224, 224]), weights);
  return path;
}

/** Twelve products of 8192 × 8192 matrices: 3.2 GB beside a graph of 2 kB. */
export function writeExternal(folder: string): string {
  mkdirSync(join(folder, 'external'), { recursive: true });
  const side = 8_192;
  const length = 4 * side * side;
  const nodes = Array.from({ length: 12 }, (_, index) => ({
    op: 'MatMul',
    inputs: [`t${index}`, `w${index}`],
    outputs: [`t${index + 1}`],
  }));
  const initializers = nodes.map((_, index) => ({
    name: `w${index}`,
    type: 'float32' as const,
    dims: [side, side],
    external: { location: 'w.bin', offset: `${index * length}`, length: `${length}` },
  }));
  const path = join(folder, 'external', 'model.onnx');
  writeFileSync(path, encodeModel({ graph: { ...graphOf(nodes, [1, side]), initializers } }));
  const file = openSync(join(folder, 'external', 'w.bin'), 'w');
  ftruncateSync(file, 12 * length);
  closeSync(file);
  return path;
}

/** A chain of as many nodes, every other one with a constant operand. */
export function chainOf(count: number): Uint8Array {
  const nodes = Array.from({ length: count }, (_, index) => ({
    op: index % 2 === 0 ? 'Add' : 'Relu',
    name: `/model/layers.${index}/op`,
    inputs: index % 2 === 0 ? [`t${index}`, 'w'] : [`t${index}`],
    outputs: [`t${index + 1}`],
  }));
  const weight = { name: 'w', type: 'float32', dims: [64], values: Array(64).fill(1) } as const;
  return encodeModel({ graph: { ...graphOf(nodes, [1, 64]), initializers: [weight] } });
}

function graphOf(nodes: readonly NodeSpec[], shape: readonly number[]): GraphSpec {
  return { nodes, inputs: [{ name: 't0', shape }], outputs: [{ name: `t${nodes.length}` }] };
}

/** Protobuf merges a graph that occurs twice: the second holds the weights, as holes. */
function writeWithHoles(path: string, graph: GraphSpec, weights: readonly Weight[]): void {
  const parts = weights.map(({ name, dims }) => {
    const hole = dims.reduce((product, dim) => product * dim, 4);
    const header = protobuf.Writer.create();
    for (const dim of dims) header.uint32(8).int64(dim);
    header.uint32(16).int32(1).uint32(66).string(name).uint32(74).uint32(hole);
    const content = header.finish();
    const tag = protobuf.Writer.create()
      .uint32(42)
      .uint32(content.length + hole)
      .finish();
    return { bytes: Buffer.concat([tag, content]), hole };
  });
  const length = parts.reduce((total, { bytes, hole }) => total + bytes.length + hole, 0);
  const file = openSync(path, 'w');
  let position = 0;
  const put = (bytes: Uint8Array) => {
    position += writeSync(file, bytes, 0, bytes.length, position);
  };
  put(encodeModel({ graph }));
  put(protobuf.Writer.create().uint32(58).uint32(length).finish());
  for (const { bytes, hole } of parts) {
    put(bytes);
    position += hole;
  }
  ftruncateSync(file, position);
  closeSync(file);
}
