import type { ElementType } from '../onnx/element-type.ts';
import type { Shape } from '../onnx/model.ts';
import type { OpKind } from '../ops/op.ts';

/**
 * What one model costs at given dimensions, without running it: plain data that survives JSON.
 * Totals are sums of what is known; where `coverage.partial` is true they are lower bounds.
 */
export interface StaticProfile {
  readonly irVersion: number;
  readonly opsets: Readonly<Record<string, number>>;
  readonly producer: string;
  /** Number of model-local functions. */
  readonly functions: number;
  /** Inputs that a caller must feed: initializers are left out. */
  readonly inputs: readonly TensorProfile[];
  readonly outputs: readonly TensorProfile[];
  readonly params: { readonly count: number; readonly bytes: number };
  /** Multiply-accumulates of convolutions and matrix products. */
  readonly macs: number;
  /** 2 · macs + all other arithmetic. */
  readonly flops: number;
  readonly kinds: Readonly<Record<Exclude<OpKind, 'conv'>, KindProfile>> & {
    /** `depthwise` is the part of it with one input channel per group. */
    readonly conv: KindProfile & { readonly depthwise: KindProfile };
  };
  readonly memory: MemoryProfile;
  /** Bytes that all nodes read and write, unfused. */
  readonly accessBytes: number;
  readonly coverage: Coverage;
  /** The nodes that run for every input, in file order: neither dead nor constant. */
  readonly nodes: readonly NodeProfile[];
}

export interface TensorProfile {
  readonly name: string;
  /** Null where it is no tensor, or unknown. */
  readonly type: ElementType | null;
  readonly shape: Shape;
}

export interface KindProfile {
  readonly nodes: number;
  readonly macs: number;
  readonly flops: number;
  readonly accessBytes: number;
}

export interface MemoryProfile {
  /** Constant tensors that the nodes read, each once. */
  readonly weightBytes: number;
  /** The largest sum of activations alive at one node, in file order; views share a buffer. */
  readonly peakActivationBytes: number;
  /** weightBytes + peakActivationBytes. */
  readonly peakBytes: number;
  /** The first node at which the peak is reached; null in a graph without nodes. */
  readonly peakNode: string | null;
  /** The tensors alive at the peak, each with the bytes of its buffer. */
  readonly peakLive: readonly { readonly name: string; readonly bytes: number }[];
  /** Bytes of activations alive at every node. */
  readonly timeline: readonly { readonly node: string; readonly bytes: number }[];
}

export interface Coverage {
  /** All nodes of the main graph: the profiled ones, the dead and the constant. */
  readonly nodes: number;
  /** Operators without a rule: their nodes have no price and unknown outputs. */
  readonly unknownOps: readonly {
    readonly op: string;
    readonly domain: string;
    /** Operator set version that the file means; 0 where it imports none of the domain. */
    readonly opset: number;
    readonly count: number;
  }[];
  /** Tensors with a dimension that could not be resolved. */
  readonly unknownShapes: number;
  /** Symbolic dimensions of the inputs that were given no extent. */
  readonly unpinnedDims: readonly string[];
  /** Nodes that no output depends on. */
  readonly deadNodes: number;
  /** Nodes that compute the same for every input: constants and shape arithmetic. */
  readonly constantNodes: number;
  /** Something that should be priced was not: totals are lower bounds. */
  readonly partial: boolean;
  /** Loops whose trip count depends on data: they count once. Left out where there are none. */
  readonly assumedTrips?: readonly string[];
  /** Tensors that nothing produces although something reads them; left out where there are none. */
  readonly missingTensors?: readonly string[];
  /** What the file declares against what was computed, which counts; left out where they agree. */
  readonly conflicts?: readonly {
    readonly name: string;
    readonly declared: Omit<TensorProfile, 'name'>;
    readonly computed: Omit<TensorProfile, 'name'>;
  }[];
  /** Nodes come before others that they read from; left out where all are in order. */
  readonly unsorted?: true;
}

export interface NodeProfile {
  /** The file's name, or one made of the operator and the first output. */
  readonly name: string;
  readonly op: string;
  readonly domain: string;
  readonly kind: OpKind;
  readonly depthwise: boolean;
  /** How often it runs, where that is not once: its counts below are those of all runs. */
  readonly trips?: number;
  /** It lies in a branch that costs less than the other: the totals leave it out. */
  readonly skipped?: true;
  /** Null where it could not be priced. */
  readonly macs: number | null;
  readonly flops: number | null;
  /** Parameters that no earlier node uses. */
  readonly params: number;
  readonly accessBytes: number | null;
  readonly inputs: readonly string[];
  readonly outputs: readonly TensorProfile[];
}
