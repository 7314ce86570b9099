import type { AttributeSpec, ModelSpec, NodeSpec, TensorSpec } from '../onnx-builder.ts';

/** Whether a BatchNormalization after a convolution is folded into it, as eval exports do. */
export interface ExportOptions {
  readonly folded: boolean;
}

/** An activation with its shape beyond the batch, as far as layers need it. */
export interface Feature {
  readonly name: string;
  readonly channels: number;
}

export interface Net extends ExportOptions {
  readonly nodes: NodeSpec[];
  readonly initializers: TensorSpec[];
  /** The modules that are being written, outermost first. */
  readonly scopes: string[];
}

type Attributes = Readonly<Record<string, AttributeSpec>>;

/** Does some work inside a module: the names of its nodes begin with the module's path. */
export function within<T>(net: Net, scope: string, work: () => T): T {
  net.scopes.push(scope);
  const result = work();
  net.scopes.pop();
  return result;
}

/** Adds a node with one output, named as torch.onnx names it, and gives the output's name. */
export function add(
  net: Net,
  op: string,
  inputs: readonly string[],
  attributes: Attributes = {},
): string {
  const name = ['', ...net.scopes, `${op}_${net.nodes.length}`].join('/');
  const output = `${name}_output_0`;
  net.nodes.push({ op, name, inputs, outputs: [output], attributes });
  return output;
}

/** A weight: its bytes are in a file that need not be there. */
export function weight(net: Net, ...dims: readonly number[]): string {
  const name = `${net.scopes.join('.')}.${net.initializers.length}`;
  const length = 4 * dims.reduce((product, dim) => product * dim, 1);
  const external = { location: 'weights.bin', offset: '0', length: String(length) };
  net.initializers.push({ name, type: 'float32', dims, external });
  return name;
}

/** A tensor of integers that follows from the graph: shapes, axes, bounds. */
export function integers(net: Net, ...values: readonly number[]): string {
  const name = `ints.${net.initializers.length}`;
  net.initializers.push({ name, type: 'int64', dims: [values.length], values });
  return name;
}

/** A scalar as a Constant node. */
export function scalar(net: Net, value: number): string {
  const tensor: TensorSpec = { name: '', type: 'float32', dims: [], values: [value] };
  return add(net, 'Constant', [], { value: { tensor } });
}

/** Writes a classifier of 224 × 224 images as torch.onnx exports it. */
export function exported(
  options: ExportOptions,
  opset: number,
  write: (net: Net, image: Feature) => Feature,
): ModelSpec {
  const net: Net = { ...options, nodes: [], initializers: [], scopes: [] };
  const { name } = write(net, { name: 'input', channels: 3 });
  return {
    irVersion: 7,
    opsets: { '': opset },
    graph: {
      inputs: [{ name: 'input', shape: ['N', 3, 224, 224] }],
      outputs: [{ name }],
      nodes: net.nodes,
      initializers: net.initializers,
    },
  };
}
