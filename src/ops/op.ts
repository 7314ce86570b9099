import type { ElementType } from '../onnx/element-type.ts';
import type { Container, Dim, Node, Shape } from '../onnx/model.ts';

/** An exact count; null where a dimension that it needs is unknown. Unknown is never 0. */
export type Count = number | null;

/** What is known of a tensor without running the model. */
export interface Value {
  readonly type: ElementType | null;
  readonly shape: Shape;
  /**
   * The elements, row-major, where they are few and follow from shapes and constants; an element
   * may itself be a symbolic or unknown dimension. Null where they depend on the model's inputs.
   */
  readonly data: readonly Dim[] | null;
  /** Whether the value is the same for every input, so that it can be computed beforehand. */
  readonly constant: boolean;
  /** The type of the stored elements, where a constant is one that was quantised. */
  readonly storedType?: ElementType;
  /** What a sequence, an optional or a map holds; such a value has neither type nor shape. */
  readonly container?: Container;
}

/** An output as an op computes it; whether it is constant is decided by its node's inputs. */
export type Result = Omit<Value, 'constant' | 'storedType'>;

/** A node about to be inferred or priced; an absent optional input is null. */
export interface Call {
  readonly node: Node;
  readonly inputs: readonly (Value | null)[];
}

/** The groups that a report sums costs by. */
export type OpKind = 'conv' | 'gemm' | 'other';

/**
 * All that is known of one operator from one operator set version on. A price is a function of the
 * call and its inferred outputs.
 */
export interface Op {
  /** First operator set version in which the operator means this. */
  readonly since: number;
  readonly kind: OpKind;
  /** One result per output that the operator can have; the node may use fewer. */
  readonly infer: (call: Call) => readonly Result[];
  /** Core multiply-accumulates: convolutions and matrix products, without bias. */
  readonly macs: Price;
  /** All other primitive arithmetic operations of the operator's ONNX definition. */
  readonly arithmetic: Price;
  /** Elements read of the input at a position. */
  readonly reads: (call: Call, outputs: readonly Result[], position: number) => Count;
  /** `view`: output 0 shares the buffer of input 0, nothing is moved. */
  readonly memory: 'buffer' | 'view';
  /** Whether its outputs change from run to run: without inputs it is still no constant. */
  readonly random?: true;
  /** Positions of the inputs that are parameters when they are constant. */
  readonly weights: (call: Call) => readonly number[];
  /**
   * Elements that the weight at a position stands for; absent where an operator's weights are not
   * packed, several into one stored element.
   */
  readonly packedElements?: (call: Call, position: number) => Count;
  /** Whether a convolution has one input channel per group, and several groups. */
  readonly depthwise: (call: Call) => boolean;
}

export type Price = (call: Call, outputs: readonly Result[]) => Count;

/** An operator's versions, in ascending order of `since`. */
export type OpVersions = readonly Op[];
