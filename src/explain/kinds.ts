import { opsByDomain } from '../ops/index.ts';
import type { OpKind } from '../ops/op.ts';

/** The groups that time is summed by: `movement` is what copies and computes nothing. */
export type TimeKind = OpKind | 'movement';

export const timeKinds = ['conv', 'gemm', 'movement', 'other'] as const satisfies TimeKind[];

/**
 * Operators that only place, copy or convert elements: no arithmetic that FLOPs would count. Cast
 * is one, it moves every byte and computes nothing; quantizing scales and rounds, so it is not.
 */
const movementOps: ReadonlySet<string> = new Set([
  'Cast',
  'CastLike',
  'Concat',
  'ConcatFromSequence',
  'DepthToSpace',
  'Expand',
  'Flatten',
  'Gather',
  'GatherElements',
  'GatherND',
  'Identity',
  'Pad',
  'Reshape',
  'ScatterElements',
  'ScatterND',
  'Slice',
  'SpaceToDepth',
  'Split',
  'SplitToSequence',
  'Squeeze',
  'Tile',
  'Transpose',
  'Unsqueeze',
]);

/** Copies that no ONNX file asks for: between devices and between layouts of tensors. */
const runtimeOps: ReadonlySet<string> = new Set([
  'Copy',
  'MemcpyFromHost',
  'MemcpyToHost',
  'Reformat',
  'ReorderInput',
  'ReorderOutput',
]);

const conversionOps: ReadonlySet<string> = new Set([
  'Cast',
  'CastLike',
  'DequantizeLinear',
  'DynamicQuantizeLinear',
  'QuantizeLinear',
]);

/** Operators that run other nodes, which are traced themselves. */
const containerOps: ReadonlySet<string> = new Set(['If', 'Loop', 'Scan', 'SequenceMap']);

/** The kind of an operator by its name, whatever its domain: a trace does not tell the domain. */
export function kindOfOp(op: string): TimeKind {
  if (movementOps.has(op) || runtimeOps.has(op)) return 'movement';
  for (const table of Object.values(opsByDomain)) {
    // The names come from a file: "constructor" must not be found.
    const kind = Object.hasOwn(table, op) ? table[op]?.at(-1)?.kind : undefined;
    if (kind !== undefined && kind !== 'other') return kind;
  }
  return 'other';
}

/** Whether the operator is one of ONNX, of ONNX Runtime or a copy, so that its kind is known. */
export function isKnownOp(op: string): boolean {
  if (movementOps.has(op) || runtimeOps.has(op)) return true;
  return Object.values(opsByDomain).some((table) => Object.hasOwn(table, op));
}

/** Whether it is a kind that multiplies and accumulates. */
export function isHeavy(kind: TimeKind): kind is 'conv' | 'gemm' {
  return kind === 'conv' || kind === 'gemm';
}

export function isRuntimeOp(op: string): boolean {
  return runtimeOps.has(op);
}

export function isConversionOp(op: string): boolean {
  return conversionOps.has(op);
}

export function isContainerOp(op: string): boolean {
  return containerOps.has(op);
}
