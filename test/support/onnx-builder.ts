import protobuf from 'protobufjs/minimal.js';
import type { ByteSource } from '../../src/onnx/byte-source.ts';
import { bitsOf, type ElementType } from '../../src/onnx/element-type.ts';
import type { Dim, Shape } from '../../src/onnx/model.ts';

/**
 * An encoder of ONNX models for tests. It shares no code with the reader: field numbers are written
 * out again from onnx.proto, so that a mistake in one does not hide a mistake in the other.
 */
export interface ModelSpec {
  readonly irVersion?: number;
  /** Operator sets by domain; `{ '': 17 }` where it is left out. */
  readonly opsets?: Readonly<Record<string, number>>;
  readonly producer?: string;
  readonly graph: GraphSpec;
  readonly functions?: readonly FunctionSpec[];
  readonly metadata?: Readonly<Record<string, string>>;
}

export interface FunctionSpec {
  readonly name: string;
  readonly domain: string;
  readonly overload?: string;
  readonly inputs?: readonly string[];
  readonly outputs?: readonly string[];
  readonly attributes?: Attributes;
  readonly nodes?: readonly NodeSpec[];
  readonly valueInfos?: readonly ValueSpec[];
  readonly opsets?: Readonly<Record<string, number>>;
}

export interface GraphSpec {
  readonly nodes?: readonly NodeSpec[];
  readonly initializers?: readonly TensorSpec[];
  readonly sparse?: readonly SparseSpec[];
  readonly inputs?: readonly ValueSpec[];
  readonly outputs?: readonly ValueSpec[];
  readonly valueInfos?: readonly ValueSpec[];
}

/** A tensor of `dims`; the name is that of `values`. */
export interface SparseSpec {
  readonly dims: readonly number[];
  readonly values: TensorSpec;
  readonly indices?: TensorSpec;
}

export interface NodeSpec {
  readonly op: string;
  readonly overload?: string;
  readonly name?: string;
  readonly domain?: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes?: Attributes;
}

export type Attributes = Readonly<Record<string, AttributeSpec>>;

export type AttributeSpec =
  | { readonly int: number }
  | { readonly float: number }
  | { readonly string: string }
  | { readonly ints: readonly number[] }
  | { readonly floats: readonly number[] }
  | { readonly strings: readonly string[] }
  | { readonly tensor: TensorSpec }
  | { readonly sparse: SparseSpec }
  | { readonly type: ValueSpec }
  /** The attribute of that name of the node that calls the function. */
  | { readonly reference: string }
  | { readonly graph: GraphSpec };

export interface ValueSpec {
  readonly name: string;
  readonly type?: ElementType;
  /** Left out: a value without a shape. */
  readonly shape?: Shape;
  /** Set: the value holds tensors of that type and shape. */
  readonly container?: 'sequence' | 'optional' | 'map' | 'sparse-tensor';
}

export interface TensorSpec {
  readonly name: string;
  readonly type: ElementType;
  readonly dims: readonly number[];
  /** Written as raw_data, or as typed data where `typed` is set. */
  readonly values?: readonly number[];
  readonly typed?: boolean;
  readonly raw?: Uint8Array;
  readonly external?: Readonly<Record<string, string>>;
}

const typeCodes: Partial<Record<ElementType, number>> = {
  float32: 1,
  uint8: 2,
  int8: 3,
  int16: 5,
  int32: 6,
  int64: 7,
  string: 8,
  bool: 9,
  float16: 10,
  float64: 11,
  bfloat16: 16,
  uint4: 21,
  int4: 22,
};

/** The bytes of a .onnx file. */
export function encodeModel(spec: ModelSpec): Uint8Array {
  const writer = protobuf.Writer.create();
  writer.uint32(8).int64(spec.irVersion ?? 8);
  if (spec.producer !== undefined) writer.uint32(18).string(spec.producer);
  message(writer, 7, encodeGraph(spec.graph));
  for (const opset of encodeOpsets(spec.opsets ?? { '': 17 })) message(writer, 8, opset);
  for (const [key, value] of Object.entries(spec.metadata ?? {})) {
    message(writer, 14, encodeEntry(key, value));
  }
  for (const each of spec.functions ?? []) message(writer, 25, encodeFunction(each));
  return writer.finish();
}

/**
 * The model with further graph outputs. Protobuf joins the lists of a message field that occurs
 * twice, so a second graph that holds only outputs extends the first.
 */
export function withOutputs(model: Uint8Array, names: readonly string[]): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const name of names) message(writer, 12, string(1, name));
  const graph = message(protobuf.Writer.create(), 7, writer.finish()).finish();
  return Buffer.concat([model, graph]);
}

/** The model with an encoded TensorProto as an initializer of this name. */
export function withInitializer(model: Uint8Array, name: string, tensor: Uint8Array): Uint8Array {
  // Of a name that occurs twice the last one counts.
  const named = Buffer.concat([tensor, string(8, name)]);
  const graph = message(protobuf.Writer.create(), 5, named).finish();
  return Buffer.concat([model, message(protobuf.Writer.create(), 7, graph).finish()]);
}

/** A source over bytes in memory. */
export function sourceOf(bytes: Uint8Array): ByteSource {
  return {
    sizeBytes: bytes.length,
    read: (offset, length) => bytes.subarray(offset, offset + length),
  };
}

function message(writer: protobuf.Writer, field: number, content: Uint8Array): protobuf.Writer {
  return writer.uint32(field * 8 + 2).bytes(content);
}

function string(field: number, text: string): Uint8Array {
  return protobuf.Writer.create()
    .uint32(field * 8 + 2)
    .string(text)
    .finish();
}

function encodeEntry(key: string, value: string): Uint8Array {
  return protobuf.Writer.create().uint32(10).string(key).uint32(18).string(value).finish();
}

function encodeOpsets(opsets: Readonly<Record<string, number>>): readonly Uint8Array[] {
  return Object.entries(opsets).map(([domain, version]) => {
    const opset = protobuf.Writer.create();
    if (domain !== '') opset.uint32(10).string(domain);
    return opset.uint32(16).int64(version).finish();
  });
}

function encodeFunction(spec: FunctionSpec): Uint8Array {
  const writer = protobuf.Writer.create().uint32(10).string(spec.name);
  for (const name of spec.inputs ?? []) writer.uint32(34).string(name);
  for (const name of spec.outputs ?? []) writer.uint32(42).string(name);
  for (const node of spec.nodes ?? []) message(writer, 7, encodeNode(node));
  for (const opset of encodeOpsets(spec.opsets ?? { '': 17 })) message(writer, 9, opset);
  writer.uint32(82).string(spec.domain);
  for (const [name, value] of Object.entries(spec.attributes ?? {})) {
    message(writer, 11, encodeAttribute(name, value));
  }
  for (const value of spec.valueInfos ?? []) message(writer, 12, encodeValue(value));
  if (spec.overload !== undefined) writer.uint32(106).string(spec.overload);
  return writer.finish();
}

function encodeSparse({ values, indices, dims }: SparseSpec): Uint8Array {
  const writer = message(protobuf.Writer.create(), 1, encodeTensor(values));
  if (indices !== undefined) message(writer, 2, encodeTensor(indices));
  for (const dim of dims) writer.uint32(24).int64(dim);
  return writer.finish();
}

function encodeGraph(graph: GraphSpec): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const node of graph.nodes ?? []) message(writer, 1, encodeNode(node));
  writer.uint32(18).string('test');
  for (const tensor of graph.initializers ?? []) message(writer, 5, encodeTensor(tensor));
  for (const tensor of graph.sparse ?? []) message(writer, 15, encodeSparse(tensor));
  for (const value of graph.inputs ?? []) message(writer, 11, encodeValue(value));
  for (const value of graph.outputs ?? []) message(writer, 12, encodeValue(value));
  for (const value of graph.valueInfos ?? []) message(writer, 13, encodeValue(value));
  return writer.finish();
}

function encodeNode(node: NodeSpec): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const name of node.inputs) writer.uint32(10).string(name);
  for (const name of node.outputs) writer.uint32(18).string(name);
  if (node.name !== undefined) writer.uint32(26).string(node.name);
  writer.uint32(34).string(node.op);
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    message(writer, 5, encodeAttribute(name, value));
  }
  if (node.domain !== undefined) writer.uint32(58).string(node.domain);
  if (node.overload !== undefined) writer.uint32(66).string(node.overload);
  return writer.finish();
}

function encodeAttribute(name: string, value: AttributeSpec): Uint8Array {
  const writer = protobuf.Writer.create().uint32(10).string(name);
  const typed = (code: number) => writer.uint32(160).int32(code).finish();
  if ('float' in value) {
    writer.uint32(21).float(value.float);
    return typed(1);
  }
  if ('int' in value) {
    writer.uint32(24).int64(value.int);
    return typed(2);
  }
  if ('string' in value) {
    writer.uint32(34).string(value.string);
    return typed(3);
  }
  if ('tensor' in value) {
    message(writer, 5, encodeTensor(value.tensor));
    return typed(4);
  }
  if ('sparse' in value) {
    message(writer, 22, encodeSparse(value.sparse));
    return typed(11);
  }
  if ('type' in value) {
    message(writer, 14, encodeType(value.type));
    return typed(13);
  }
  if ('reference' in value) return writer.uint32(170).string(value.reference).finish();
  if ('graph' in value) {
    message(writer, 6, encodeGraph(value.graph));
    return typed(5);
  }
  if ('floats' in value) {
    for (const element of value.floats) writer.uint32(61).float(element);
    return typed(6);
  }
  if ('strings' in value) {
    for (const element of value.strings) writer.uint32(74).string(element);
    return typed(8);
  }
  for (const element of value.ints) writer.uint32(64).int64(element);
  return typed(7);
}

/** The bytes of a TensorProto, as an initializer or a .pb file holds them. */
export function encodeTensor(tensor: TensorSpec): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const dim of tensor.dims) writer.uint32(8).int64(dim);
  writer.uint32(16).int32(typeCodes[tensor.type] ?? 0);
  writer.uint32(66).string(tensor.name);
  if (tensor.raw !== undefined) writer.uint32(74).bytes(tensor.raw);
  else if (tensor.values !== undefined) encodeValues(writer, tensor, tensor.values);
  for (const [key, value] of Object.entries(tensor.external ?? {})) {
    message(writer, 13, encodeEntry(key, value));
  }
  if (tensor.external !== undefined) writer.uint32(112).int32(1);
  return writer.finish();
}

function encodeValues(
  writer: protobuf.Writer,
  { type, typed }: TensorSpec,
  values: readonly number[],
): void {
  if (typed !== true) {
    writer.uint32(74).bytes(rawBytes(type, values));
    return;
  }
  const packed = protobuf.Writer.create();
  for (const value of values) type === 'float32' ? packed.float(value) : packed.int64(value);
  message(writer, type === 'float32' ? 4 : type === 'int64' ? 7 : 5, packed.finish());
}

/** Little-endian elements. */
function rawBytes(type: ElementType, values: readonly number[]): Uint8Array {
  const width = (bitsOf(type) ?? 0) / 8;
  const bytes = new Uint8Array(values.length * width);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => {
    const at = index * width;
    if (type === 'float32') view.setFloat32(at, value, true);
    else if (type === 'float64') view.setFloat64(at, value, true);
    else if (type === 'int64') view.setBigInt64(at, BigInt(value), true);
    else if (type === 'int32') view.setInt32(at, value, true);
    else view.setUint8(at, value);
  });
  return bytes;
}

function encodeValue(value: ValueSpec): Uint8Array {
  const writer = protobuf.Writer.create().uint32(10).string(value.name);
  return message(writer, 2, encodeType(value)).finish();
}

function encodeType(value: ValueSpec): Uint8Array {
  const tensor = protobuf.Writer.create()
    .uint32(8)
    .int32(typeCodes[value.type ?? 'float32'] ?? 0);
  if (value.shape !== undefined && value.shape !== null) {
    const shape = protobuf.Writer.create();
    for (const dim of value.shape) message(shape, 1, encodeDim(dim));
    message(tensor, 2, shape.finish());
  }
  const type = (field: number, content: Uint8Array) =>
    message(protobuf.Writer.create(), field, content).finish();
  const dense = type(1, tensor.finish());
  if (value.container === 'sequence') return type(4, type(1, dense));
  if (value.container === 'optional') return type(9, type(1, dense));
  if (value.container === 'map') return type(5, type(2, dense));
  return value.container === 'sparse-tensor' ? type(8, tensor.finish()) : dense;
}

function encodeDim(dim: Dim): Uint8Array {
  if (dim === null) return new Uint8Array(0);
  return typeof dim === 'number'
    ? protobuf.Writer.create().uint32(8).int64(dim).finish()
    : string(2, dim);
}
