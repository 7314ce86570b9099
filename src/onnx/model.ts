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
  readonly functions: readonly ModelFunction[];
  readonly metadata: Readonly<Record<string, string>>;
}

/** A model-local function: operators that a node calls by the function's domain and name. */
export interface ModelFunction {
  readonly domain: string;
  readonly name: string;
  /** Tells functions of one name apart since IR version 10; `''` where there is only one. */
  readonly overload: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** The values of attributes that a call may leave out. */
  readonly defaults: ReadonlyMap<string, Attribute>;
  readonly nodes: readonly Node[];
  readonly valueInfos: readonly ValueInfo[];
  /** The operator sets that its nodes mean, which may differ from those of the model. */
  readonly opsets: Readonly<Record<string, number>>;
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
  /** Which of several functions of one name is called; left out where it is the one without. */
  readonly overload?: string;
  /** Operator set version of its domain, left out where it is the model's: not in a function. */
  readonly opset?: number;
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
  | { readonly kind: 'type'; readonly value: ValueType }
  /** Inside of a function: the attribute of that name of the node that calls it. */
  | { readonly kind: 'reference'; readonly value: string }
  | { readonly kind: 'opaque' };

/** A dimension: its extent, its symbolic name, or null where the file says nothing. */
export type Dim = number | string | null;

/** Dimensions in order; null where even the rank is unknown. */
export type Shape = readonly Dim[] | null;

/** What a value is: a dense tensor of a type and shape, or a container with neither. */
export interface ValueType {
  /** Null where the value is not a dense tensor, or has no type. */
  readonly type: ElementType | null;
  readonly shape: Shape;
  /** Left out for a dense tensor. */
  readonly container?: Container;
}

/** A value that is no dense tensor, and what it holds (of a map, its values). */
export interface Container {
  readonly kind: 'sequence' | 'optional' | 'map' | 'sparse-tensor';
  readonly element: ValueType;
  /** Of a sequence that was followed: what each element is. */
  readonly elements?: readonly ValueType[];
}

export interface ValueInfo extends ValueType {
  readonly name: string;
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
  /**
   * Only `stored` of the elements are written, with their indices, in `storedBytes`; `dims` are
   * those of the dense tensor. The bytes are null where the width of an element is unknown.
   */
  | { readonly kind: 'sparse'; readonly stored: number; readonly storedBytes: number | null }
  /** The file gives no elements, as in models whose weights were stripped. */
  | { readonly kind: 'absent' };
