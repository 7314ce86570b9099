import type { ElementType } from './element-type.ts';

/**
 * An ONNX model as plain data: the graph and the headers of its tensors, without their weights.
 * Names follow onnx.proto; an absent optional name is `''`, an unknown is null.
 */
export interface Model {
  /** Where the model was read from, for messages. */
  readonly path: string;
  readonly irVersion: number;
  /** Operator set version by domain; the default domain `ai.onnx` is `''`. */
  readonly opsets: Readonly<Record<string, number>>;
  /** Name and version of the exporter, such as `pytorch 2.13`; `''` where it did not say. */
  readonly producer: string;
  readonly graph: Graph;
  readonly functions: readonly FunctionHeader[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** A model-local function: its identity only, its body is not read. */
export interface FunctionHeader {
  readonly name: string;
  readonly domain: string;
}

export interface Graph {
  readonly name: string;
  /** In file order, which ONNX requires to be topological. */
  readonly nodes: readonly Node[];
  readonly initializers: ReadonlyMap<string, TensorHeader>;
  /** Before IR version 4 these name the initializers too. */
  readonly inputs: readonly ValueInfo[];
  readonly outputs: readonly ValueInfo[];
  readonly valueInfos: readonly ValueInfo[];
}

export interface Node {
  readonly name: string;
  readonly op: string;
  /** `''` for ai.onnx. */
  readonly domain: string;
  /** `''` marks an optional input that is absent. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly attributes: ReadonlyMap<string, Attribute>;
}

/** The value of an attribute. `opaque` is one that is too large, or of no use, to be kept. */
export type Attribute =
  | { readonly kind: 'float'; readonly value: number }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'floats'; readonly value: readonly number[] }
  | { readonly kind: 'ints'; readonly value: readonly number[] }
  | { readonly kind: 'strings'; readonly value: readonly string[] }
  | { readonly kind: 'tensor'; readonly value: TensorHeader }
  | { readonly kind: 'tensors'; readonly value: readonly TensorHeader[] }
  | { readonly kind: 'graph'; readonly value: Graph }
  | { readonly kind: 'graphs'; readonly value: readonly Graph[] }
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'opaque' };

/** A dimension: its extent, its symbolic name, or null where the file says nothing. */
export type Dim = number | string | null;

/** Dimensions in order; null where even the rank is unknown. */
export type Shape = readonly Dim[] | null;

export interface ValueInfo {
  readonly name: string;
  /** Null where the value is not a dense tensor (sequence, map, optional) or has no type. */
  readonly type: ElementType | null;
  readonly shape: Shape;
}

export interface TensorHeader {
  readonly name: string;
  readonly type: ElementType;
  readonly dims: readonly number[];
  /** Product of `dims`; 1 for a scalar. */
  readonly elements: number;
  readonly payload: Payload;
  /**
   * The elements, row-major, where they are few enough to take part in shape arithmetic; else null.
   * An int64 beyond 2⁵³ is rounded: in practice it means "to the end" and is clamped where used.
   */
  readonly values: readonly number[] | null;
}

/** Where the elements of a tensor are. */
export type Payload =
  /** `raw_data`: little-endian bytes inside the model file. */
  | { readonly kind: 'inline'; readonly offset: number; readonly length: number }
  /** `float_data`, `int32_data`, …: protobuf scalars inside the model file. */
  | { readonly kind: 'typed' }
  /** In a file beside the model; a null length means "to the tensor's size". */
  | {
      readonly kind: 'external';
      readonly location: string;
      readonly offset: number;
      readonly length: number | null;
    }
  /** Only `stored` of the elements are written; `dims` are those of the dense tensor. */
  | { readonly kind: 'sparse'; readonly stored: number }
  /** The file gives no elements, as in models whose weights were stripped. */
  | { readonly kind: 'absent' };
